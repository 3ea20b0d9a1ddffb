// Generated from the schema; do not edit.

export const types = `PainPointPlacement@ id key createdAt revision createdById updatedAt updatedById note process: step: touchpoint: processElement: painPoint:
PainPointShift id key name severity steps:MapPart
Persona@ id key name createdAt revision createdById updatedAt updatedById tags customFields archivedAt kind contacts+ sharePercent behaviours bio digitalAbility digitalAttitude digitalUse expectations frustrations goals needs occupation personaRules+ preferredChannels:Channel quote segment
PersonaRule@ id key name createdAt revision createdById updatedAt updatedById tags customFields archivedAt priority persona: isEnabled conditions:ContactCondition
Phase@ id key name createdAt revision createdById updatedAt updatedById journeyMap: metricPlacements* position processLinks* goal purchaseTime steps*
PlacedMetric reason value sampleSize startDate unit baselineValue isOnMap places:MapPart targetDueDate targetOperator targetUpperValue targetValue
PlacementUsage touchpointId interactions contacts placementId stepId
Process@ id key name createdAt revision createdById updatedAt updatedById tags customFields archivedAt description status metricPlacements* owner:Member actionPlacements* contentRevision painPointPlacements* state department: journeyLinks*ProcessLink reviewDate category dailyDemand dailyWorkSeconds elements*ProcessElement flows*ProcessFlow nature notation
ProcessAnchorProposal elementId presentId reasons
ProcessElement@ id key name createdAt revision createdById updatedAt updatedById tags customFields type metricPlacements* position process: elementId actionPlacements* painPointPlacements* department: journeyLinks*ProcessLink waitingSeconds absentSince actor: cycleSeconds durationSeconds attachedTo:ProcessElement automationLevel batchSize bpmnType calledElement changeoverSeconds completeAccuratePercent documentation incoming*ProcessFlow lane:ProcessElement operators outgoing*ProcessFlow parent:ProcessElement pool:ProcessElement systems:System trigger uptimePercent valueClass waste`;
