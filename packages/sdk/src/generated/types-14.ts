// Generated from the schema; do not edit.

export const types = `Workspace id name createdAt revision timeZone
WorkspaceOpened secret workspaceId`;
