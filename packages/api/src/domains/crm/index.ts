export { Account } from './account.schema.ts';
export { assignPersonas } from './assign-personas.service.ts';
export { contact } from './contact.entity.ts';
export { Contact } from './contact.schema.ts';
export { serviceCase } from './service-case.entity.ts';
export { ServiceCase } from './service-case.schema.ts';
