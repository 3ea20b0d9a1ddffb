export { type Authenticator, createAuthenticator } from './authenticate.service.ts';
export { Member } from './member.schema.ts';
export { type NewWorkspace, type OpenedWorkspace, openNewWorkspace } from './workspace.service.ts';
