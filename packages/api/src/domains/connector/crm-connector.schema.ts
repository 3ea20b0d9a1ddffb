import { allConnectors, type ConnectorDefinition } from '../../connectors/contract.ts';
import { builder } from '../../graphql/builder.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { requireScope } from '../../kernel/actor.ts';

const Capability = describedEnum('CrmCapability', 'What a connector can do.', {
  POLLING: 'It reads what has changed.',
  DELETES: 'It finds out what was deleted.',
  WEBHOOKS: 'It is told of changes as they happen.',
  WRITE_BACK: 'It writes back.',
  DISCOVERY: 'It lists the fields records have.',
});

const ConnectorSecret = builder
  .objectRef<{ name: string; description: string }>('CrmConnectorSecret')
  .implement({
    description: 'A secret a source of this connector can have.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'What it is called.' }),
      description: t.exposeString('description', { description: 'What it is for.' }),
    }),
  });

const VERIFICATION =
  'Verified against captured traffic and fakes written from the specification, not against live accounts.';

const Connector = builder.objectRef<ConnectorDefinition>('CrmConnector').implement({
  description: 'Knows how to talk to another kind of system.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'What crmSourceCreate takes as its connector.' }),
    name: t.exposeString('name', { description: 'What people call the system.' }),
    apiVersion: t.exposeString('apiVersion', { description: 'The version of its API.' }),
    capabilities: t.field({
      type: [Capability],
      description: 'What the connector can do.',
      resolve: ({ capabilities }) => [...capabilities],
    }),
    secrets: t.field({
      type: [ConnectorSecret],
      description: 'The secrets a source can have.',
      resolve: ({ secrets }) =>
        Object.entries(secrets).map(([name, description]) => ({ name, description })),
    }),
    verification: t.string({
      description: 'What the connector was tried against.',
      resolve: () => VERIFICATION,
    }),
  }),
});

builder.queryField('crmConnectors', (t) =>
  t.field({
    type: [Connector],
    description: 'The connectors of this server.',
    resolve: (_root, _args, ctx) => {
      requireScope(ctx.actor, 'READ');
      return allConnectors();
    },
  }),
);
