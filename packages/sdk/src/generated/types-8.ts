// Generated from the schema; do not edit.

export const types = `ProcessElement@ id key revision createdAt createdById updatedAt updatedById name tags customFields metricPlacements* type position process: actionPlacements* painPointPlacements* department: waitingSeconds actor: durationSeconds journeyLinks*ProcessLink automationLevel documentation incoming*ProcessFlow outgoing*ProcessFlow systems:System
ProcessFlow@ id key revision createdAt createdById updatedAt updatedById process: condition isRework source:ProcessElement target:ProcessElement
ProcessLink@ id key revision createdAt createdById updatedAt updatedById kind note step: process: touchpoint: processElement: lineOfVisibility
Step@ id key revision createdAt createdById updatedAt updatedById name tags customFields journeyMap: metricPlacements* position actionPlacements* painPointPlacements* action cards* waitingSeconds customerGoal durationSeconds emotionPoints* expectation optional phase: processLinks* touchpointPlacements* waitingActivity thoughts
System@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description`;
