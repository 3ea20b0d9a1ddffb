import { describe, expect, it } from 'vitest';
import { allModels, isTenantModel } from './datamodel.ts';
import { assertScoped } from './scope.ts';

const OURS = '0190f3a4-0000-7000-8000-00000000002a';
const THEIRS = '0190f3a4-0000-7000-8000-00000000002b';

const byFilter = [
  'findFirst',
  'findFirstOrThrow',
  'findMany',
  'count',
  'aggregate',
  'groupBy',
  'updateMany',
  'updateManyAndReturn',
  'deleteMany',
];
const byKey = ['findUnique', 'findUniqueOrThrow', 'update', 'delete'];
const byData = ['create', 'createMany', 'createManyAndReturn'];

const check =
  (operation: string, args: Record<string, unknown> | undefined, model = 'Persona') =>
  () =>
    assertScoped(OURS, model, operation, args);

describe('a query that names its workspace', () => {
  it.each(byFilter)('may %s', (operation) => {
    expect(check(operation, { where: { workspaceId: OURS, name: 'A' } })).not.toThrow();
  });

  it.each(byKey)('may %s', (operation) => {
    const id = { workspaceId: OURS, id: 'x' };

    expect(check(operation, { where: { workspaceId_id: id } })).not.toThrow();
    expect(check(operation, { where: { workspaceId: OURS, id: 'x' } })).not.toThrow();
  });

  it.each(byData)('may %s', (operation) => {
    expect(check(operation, { data: { workspaceId: OURS } })).not.toThrow();
  });

  it('may createMany of several rows', () => {
    expect(
      check('createMany', { data: [{ workspaceId: OURS }, { workspaceId: OURS }] }),
    ).not.toThrow();
  });

  it('may upsert', () => {
    const where = { workspaceId_id: { workspaceId: OURS, id: 'x' } };

    expect(check('upsert', { where, create: { workspaceId: OURS }, update: {} })).not.toThrow();
  });
});

describe('a query that does not name its workspace', () => {
  const unscoped: [string, Record<string, unknown> | undefined][] = [
    ['nothing', undefined],
    ['no condition', {}],
    ['an empty condition', { where: {} }],
    ['another workspace', { where: { workspaceId: THEIRS } }],
    ['any workspace', { where: { workspaceId: undefined } }],
    ['no workspace', { where: { workspaceId: null } }],
    ['a list of workspaces', { where: { workspaceId: { in: [OURS, THEIRS] } } }],
    ['all workspaces but one', { where: { workspaceId: { not: THEIRS } } }],
    ['its workspace as one of two', { where: { OR: [{ workspaceId: OURS }, { id: 'x' }] } }],
    ['its workspace as one of one', { where: { OR: [{ workspaceId: OURS }] } }],
    ['its workspace negated', { where: { NOT: { workspaceId: OURS } } }],
    ['its workspace in a relation', { where: { owner: { is: { workspaceId: OURS } } } }],
    ['its workspace in data only', { data: { name: 'A' }, where: { id: 'x' } }],
  ];

  for (const operation of [...byFilter, ...byKey]) {
    it.each(unscoped)(`may not ${operation} with %s`, (_name, args) => {
      expect(check(operation, args)).toThrow(`Persona.${operation} does not name the workspace`);
    });
  }

  it.each([
    ['no workspace', { data: { name: 'A' } }],
    ['another workspace', { data: { workspaceId: THEIRS } }],
    ['a connected workspace', { data: { workspace: { connect: { id: OURS } } } }],
    ['nothing', { data: [] }],
    ['one row of another', { data: [{ workspaceId: OURS }, { workspaceId: THEIRS }] }],
    ['a condition instead of data', { where: { workspaceId: OURS }, data: {} }],
  ])('may not create with %s', (_name, args) => {
    for (const operation of byData)
      expect(check(operation, args)).toThrow('does not name the workspace');
  });

  it.each([
    [
      'another workspace to find',
      { workspaceId_id: { workspaceId: THEIRS, id: 'x' } },
      { workspaceId: OURS },
    ],
    [
      'another workspace to create',
      { workspaceId_id: { workspaceId: OURS, id: 'x' } },
      { workspaceId: THEIRS },
    ],
    ['no workspace to find', { id: 'x' }, { workspaceId: OURS }],
    ['no workspace to create', { workspaceId_id: { workspaceId: OURS, id: 'x' } }, {}],
  ])('may not upsert with %s', (_name, where, create) => {
    expect(check('upsert', { where, create, update: {} })).toThrow('does not name the workspace');
  });

  it.each(['findRaw', 'aggregateRaw', 'toString', 'somethingNew'])('may not %s', (operation) => {
    expect(check(operation, { where: { workspaceId: OURS } })).toThrow(
      'does not name the workspace',
    );
  });
});

describe('a change of rows', () => {
  it.each(['update', 'updateMany', 'updateManyAndReturn', 'upsert'])(
    'cannot move them away by %s',
    (operation) => {
      const args = {
        where: { workspaceId: OURS, workspaceId_id: { workspaceId: OURS, id: 'x' } },
        create: { workspaceId: OURS },
      };

      expect(
        check(operation, {
          ...args,
          data: { workspaceId: THEIRS },
          update: { workspaceId: THEIRS },
        }),
      ).toThrow('does not name the workspace');
    },
  );
});

describe('models', () => {
  it('belong to a workspace, all but the workspace itself', () => {
    const others = [...allModels()].flatMap(({ name }) => (isTenantModel(name) ? [] : [name]));

    expect(others).toEqual(['Workspace']);
  });

  it('of the workspace itself can be read and changed, and only its own', () => {
    const workspace = (operation: string, id: unknown) =>
      check(operation, { where: { id } }, 'Workspace');

    expect(workspace('findUniqueOrThrow', OURS)).not.toThrow();
    expect(workspace('update', OURS)).not.toThrow();
    expect(workspace('findUnique', THEIRS)).toThrow();
    expect(workspace('findMany', OURS)).toThrow();
    expect(workspace('delete', OURS)).toThrow();
    expect(workspace('create', OURS)).toThrow();
    expect(check('findMany', undefined, 'Workspace')).toThrow();
    expect(check('findMany', { where: { workspaceId: OURS } }, 'Nonsense')).toThrow();
  });
});
