// Generated from the schema; do not edit.

export const types = `ValueStreamLeadTimes average best worst
ValueStreamPace processElementId cycleSeconds isBottleneck utilisation
Workspace id createdAt name revision timeZone
WorkspaceOpened secret workspaceId`;
