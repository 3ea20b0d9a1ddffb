// Generated from the schema; do not edit.

export const types = `Upload id status path
Workspace id revision createdAt name timeZone
WorkspaceOpened secret workspaceId`;
