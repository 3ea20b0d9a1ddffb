// Generated from the schema; do not edit.

export const types = `RankedCandidate name processId journeyId score selectionCandidateId completeness estimatedRank estimatedScore figures:CandidateFigure rank
Selection@ id name key createdAt revision createdById updatedAt updatedById tags customFields archivedAt description objectives:Objective actorsWeight candidates*SelectionCandidate complexityWeight cxImpactWeight frequencyWeight improvementPotentialWeight objectiveFitWeight volumeWeight
SelectionCandidate@ id name key createdAt revision createdById updatedAt updatedById note position process: frequency journey: actors complexity cxImpact improvementPotential objectiveFit selection: volume
SelectionRanking candidates:RankedCandidate selectionId sensitivity:SensitiveWeight
SensitiveWeight criterion weight entering:ConcernedCandidate leaving:ConcernedCandidate newWeight
ServiceBlueprint journeyMapId lanes:BlueprintLane steps:BlueprintStep
ServiceCase@ id key createdAt revision createdById updatedAt updatedById tags customFields archivedAt status kind interactions* priority contact: account: subject channel: externalRefs* interactionCount lastInteractionAt outcome closedAt firstAnsweredAt firstInteractionAt firstOutboundAt openedAt reopenCount reopenedAt timeProblems
Step@ id name key createdAt revision createdById updatedAt updatedById tags customFields journeyMap: metricPlacements* position action actionPlacements* painPointPlacements* cards* phase: processLinks* waitingActivity waitingSeconds customerGoal durationSeconds emotionPoints* expectation optional touchpointPlacements* currentOfInstances*JourneyInstance thoughts`;
