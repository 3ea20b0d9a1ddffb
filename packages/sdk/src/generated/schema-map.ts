// Generated from the schema; do not edit.

/** The shape of the API, for building documents; see codegen/print-schema-map.ts. */
export const schemaMap = `apiKey journeyMap journey painPoint persona step upload
ApiKey@ id name prefix revokedAt
ApiKeyCreated apiKey: secret
BulkResult dryRun applied created updated unchanged rejected rows:BulkRow
BulkRow id key index status errors:RowError
Change cursor kind entityId entity: at
Consequence type count
Deletion id dryRun consequences:Consequence
Entity@ id key createdAt revision updatedAt archivedAt
Journey@ id name key createdAt revision updatedAt archivedAt description tags reviewDate maps(first:Int,after:String,last:Int,before:String,where:^Where,orderBy:[^Order!],includeArchived:Boolean):JourneyMapConnection
JourneyMap@ id name key createdAt revision updatedAt archivedAt state journey: basedOn:JourneyMap personas:Persona phases:Phase painPoints(first:Int,after:String,where:^Where)* emotion(personaId:ID!)-
JourneyMapChange cursor kind map:JourneyMap
JourneyMapMatrix map:JourneyMap columns:MatrixColumn lanes:MatrixLane
MatrixCell column text
MatrixColumn name stepId phase
MatrixLane name cells:MatrixCell
Node@ id
PageInfo startCursor endCursor hasNextPage hasPreviousPage
PainPoint@ id key createdAt revision updatedAt archivedAt title severity subject:PainPointSubject
PainPointSubject
Persona@ id name key createdAt revision updatedAt archivedAt needs customFields
Phase@ id name key createdAt revision updatedAt archivedAt position steps:Step
RowError code message path
Step@ id name key createdAt revision updatedAt archivedAt position expectation waiting: phase: touchpoints:Touchpoint
Touchpoint@ id name key createdAt revision updatedAt archivedAt
Upload@ id fileName size
Waiting durationSeconds whatHappens
Workspace@ id name createdAt
1111100>^Connection edges:^Edge nodes:^ pageInfo: totalCount
1111100>^Edge cursor node:^
0111111>Mutation %Create(input:^CreateInput!):^
0110000>Mutation %Update(input:^UpdateInput!):^ %Archive(input:ArchiveInput!):^ %Delete(input:DeleteInput!):Deletion
Mutation journeyRestore(input:RestoreInput!):Journey journeyBulkUpsert(input:JourneyBulkUpsertInput!):BulkResult
Mutation journeyMapImport(input:JourneyMapImportInput!):BulkResult
Mutation apiKeyCreate(input:ApiKeyCreateInput!):ApiKeyCreated apiKeyRevoke(input:ApiKeyRevokeInput!):ApiKey
Query node(id:ID!): nodes(ids:[ID!]!):Node workspace: changeCursor
0111100>Query %(id:ID,key:String):
0110000>Query %s(first:Int,after:String,last:Int,before:String,where:^Where,orderBy:[^Order!],includeArchived:Boolean)*
Query journeyMapMatrix(id:ID!,personaIds:[ID!]):
Query step(id:ID!):
0001100>Query %s(first:Int,after:String,where:^Where)*
Query apiKeys(first:Int,after:String)*
Subscription changes(after:ChangeCursor,where:ChangeWhere):Change
Subscription journeyMapChanges(id:ID!,after:ChangeCursor):JourneyMapChange`;
