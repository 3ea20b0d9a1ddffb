export { Persona } from './persona.schema.ts';
