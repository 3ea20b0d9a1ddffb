// Generated from the schema; do not edit.

export const types = `UnmatchedInteractions type source count direction firstAt lastAt channelId exampleId
Upload id status path
Workspace id createdAt revision name timeZone
WorkspaceOpened secret workspaceId`;
