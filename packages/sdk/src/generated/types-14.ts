// Generated from the schema; do not edit.

export const types = `UnmatchedInteractions type count source direction firstAt lastAt channelId exampleId
UnplannedTouchpoint touchpointId interactions contacts
Upload id status path
Workspace id createdAt revision name timeZone
WorkspaceOpened secret workspaceId`;
