// Generated from the schema; do not edit.

export const types = `ValueStreamLeadTimes average best worst
ValueStreamPace processElementId cycleSeconds isBottleneck utilisation
Workspace id createdAt revision name kind timeZone
WorkspaceCopyCount type count
WorkspaceOpened secret copied:WorkspaceCopyCount workspaceId`;
