export { OutlineFault, readOutline, SINGLE } from './bundle-outline.ts';
export { placeKey } from './place-key.ts';
