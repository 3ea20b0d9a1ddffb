// Generated from the schema; do not edit.

export const types = `Workspace id createdAt revision name timeZone
WorkspaceOpened secret workspaceId`;
