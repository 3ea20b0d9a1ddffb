export { readCustomerContacts } from './customer-contacts.ts';
export { LineOfVisibility, ProcessLinkKind } from './process-link.schema.ts';
