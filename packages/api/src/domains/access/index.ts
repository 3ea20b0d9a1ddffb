export { type Authenticator, createAuthenticator } from './authenticate.service.ts';
export { Member } from './member.schema.ts';
export { workspaceOfApiKey } from './rules/api-key.ts';
export {
  type NewWorkspace,
  type OpenedWorkspace,
  openNewWorkspace,
  tryOpenWorkspace,
} from './workspace.service.ts';
