// Generated from the schema; do not edit.

export const types = `ValueStreamLeadTimes average best worst
ValueStreamPace cycleSeconds processElementId isBottleneck utilisation
Workspace id createdAt revision name timeZone
WorkspaceOpened secret workspaceId`;
