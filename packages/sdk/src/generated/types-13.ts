// Generated from the schema; do not edit.

export const types = `UnmatchedInteractions type count source direction firstAt lastAt channelId exampleId
UnplannedTouchpoint touchpointId interactions contacts
Upload id status path
ValueStream leadSeconds processSeconds waitSeconds activityRatio leadTimes:ValueStreamLeadTimes paces:ValueStreamPace pathIds rolledCompleteAccurate taktSeconds unmeasuredIds valueAddedRatio
ValueStreamLeadTimes average best worst
ValueStreamPace processElementId cycleSeconds isBottleneck utilisation
Workspace id name createdAt revision kind timeZone
WorkspaceCopyCount type count
WorkspaceOpened secret copied:WorkspaceCopyCount workspaceId`;
