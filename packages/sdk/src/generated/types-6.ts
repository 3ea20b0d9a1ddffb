// Generated from the schema; do not edit.

export const types = `ProcessElement@ id key revision createdAt createdById name updatedAt updatedById tags customFields type position process: actionPlacements* painPointPlacements* department: waitingSeconds actor: durationSeconds journeyLinks*ProcessLink automationLevel documentation incoming*ProcessFlow outgoing*ProcessFlow systems:System
ProcessFlow@ id key revision createdAt createdById updatedAt updatedById process: condition isRework source:ProcessElement target:ProcessElement
ProcessLink@ id key revision createdAt createdById updatedAt updatedById kind step: note process: touchpoint: processElement: lineOfVisibility
Step@ id key revision createdAt createdById name updatedAt updatedById tags customFields journeyMap: position actionPlacements* painPointPlacements* action cards* waitingSeconds customerGoal durationSeconds emotionPoints* expectation optional processLinks* touchpointPlacements* waitingActivity phase: thoughts
System@ id key revision createdAt createdById name updatedAt updatedById tags customFields archivedAt description`;
