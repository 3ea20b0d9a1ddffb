import './graphql/scalars.ts';
import './domains/access/api-key.schema.ts';
import './domains/access/workspace.schema.ts';
import './domains/audience/persona.schema.ts';
import './domains/change/change.schema.ts';
import './domains/organisation/channel.schema.ts';
import { lexicographicSortSchema } from 'graphql';
import { builder } from './graphql/builder.ts';

/** The whole GraphQL schema. */
export const schema = lexicographicSortSchema(builder.toSchema({ sortSchema: true }));
