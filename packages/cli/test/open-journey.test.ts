import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../api/src/testing/harness.ts';
import { type CommandLine, openCommandLine } from './command-line.ts';

let server: TestServer;
let ws: TestWorkspace;
let cli: CommandLine;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

beforeEach(async () => {
  ws = await server.openWorkspace();
  cli = openCommandLine({ PARCOURS_URL: server.url, PARCOURS_API_KEY: ws.key });
  return () => cli.remove();
});

const BIKE = {
  version: '1.0',
  persona: 'Sofia',
  pointOfView: 'Renting a bike on a Sunday',
  author: 'the team',
  stages: [
    { id: 's1', name: 'Find', colour: 'red' },
    { id: 's2', name: 'Ride' },
  ],
  swimlanes: [{ id: 'l1', name: 'Does', height: 3 }],
  nodes: [
    {
      id: 'n1',
      stageId: 's1',
      swimlaneId: 'l1',
      title: 'Station',
      description: 'Looks for one near by.',
      severity: 'low',
      score: 2,
      sentiment: 'curious',
      purpose: 'touchpoint',
      isMomentOfTruth: true,
      icon: 'map',
      tags: ['street'],
      blueprint: {
        evidence: [{ item: 'Sign', type: 'Physical' }],
        onstage: [{ actor: 'Steward', action: 'Waves', shift: 'late' }],
        smell: ['rubber'],
      },
    },
    {
      id: 'n2',
      stageId: 's2',
      swimlaneId: 'l1',
      title: 'Flat tyre',
      severity: 'high',
      score: -4,
      purpose: 'bottleneck',
      isMomentOfTruth: false,
    },
  ],
};

const write = (value: unknown) => cli.write('bike.ojf', JSON.stringify(value, null, 2));

describe('an OpenJourney file', () => {
  it('becomes steps, lanes, cards, touchpoints, pain points, feelings and a persona', async () => {
    write(BIKE);

    const told = await cli.run('import', 'bike.ojf', '--report', 'report.csv');
    const again = await cli.run('import', 'bike.ojf', '--json');

    expect(told.code).toBe(0);
    const { data } = await ws.admin(`{
      journeyMaps { nodes { name emotionMin emotionMax customFields personas { name } journey { description } } }
      steps(orderBy: [{ position: ASC }]) { nodes { key name customFields } }
      lanes(orderBy: [{ position: ASC }]) { nodes { name role } }
      cards(orderBy: [{ text: ASC }]) { nodes { text tags customFields step { key } } }
      touchpointPlacements { nodes { isMomentOfTruth touchpoint { name description } step { key } } }
      painPoints { nodes { name severity placements { nodes { step { key } } } } }
      emotionPoints(orderBy: [{ score: ASC }]) { nodes { score label persona { name } step { key } } }
    }`);
    expect(data).toEqual({
      journeyMaps: {
        nodes: [
          {
            name: 'Bike',
            emotionMin: -5,
            emotionMax: 5,
            customFields: { author: 'the team' },
            personas: [{ name: 'Sofia' }],
            journey: { description: 'Renting a bike on a Sunday' },
          },
        ],
      },
      steps: {
        nodes: [
          { key: 's1', name: 'Find', customFields: { colour: 'red' } },
          { key: 's2', name: 'Ride', customFields: null },
        ],
      },
      lanes: {
        nodes: [
          { name: 'Does', role: null },
          { name: 'Evidence', role: 'PHYSICAL_EVIDENCE' },
          { name: 'Onstage', role: 'FRONTSTAGE_ACTIONS' },
        ],
      },
      cards: {
        nodes: [
          {
            text: 'Flat tyre',
            tags: [],
            customFields: { purpose: 'bottleneck' },
            step: { key: 's2' },
          },
          { text: 'Sign (Physical)', tags: [], customFields: null, step: { key: 's1' } },
          {
            text: 'Station\nLooks for one near by.',
            tags: ['street'],
            customFields: { icon: 'map', severity: 'low' },
            step: { key: 's1' },
          },
          {
            text: 'Steward: Waves',
            tags: [],
            customFields: { shift: 'late' },
            step: { key: 's1' },
          },
        ],
      },
      touchpointPlacements: {
        nodes: [
          {
            isMomentOfTruth: true,
            touchpoint: { name: 'Station', description: 'Looks for one near by.' },
            step: { key: 's1' },
          },
        ],
      },
      painPoints: {
        nodes: [
          {
            name: 'Flat tyre',
            severity: 'HIGH',
            placements: { nodes: [{ step: { key: 's2' } }] },
          },
        ],
      },
      emotionPoints: {
        nodes: [
          { score: -4, label: null, persona: { name: 'Sofia' }, step: { key: 's2' } },
          { score: 2, label: 'curious', persona: { name: 'Sofia' }, step: { key: 's1' } },
        ],
      },
    });
    const done = JSON.parse(again.out.split('\n').at(-1) ?? '');
    const changes = done.sections.map(({ created, updated, rejected }: Record<string, number>) => [
      created,
      updated,
      rejected,
    ]);
    expect(changes).toEqual(done.sections.map(() => [0, 0, 0]));
  });

  it('tells by its path what a map has no field for, with the line in the report', async () => {
    write(BIKE);

    const told = await cli.run('import', 'bike.ojf', '--report', 'report.csv');

    expect(told.err.split('\n').slice(1)).toEqual([
      '  2 steps, 3 lanes, 4 cards; read as OpenJourney, because there are stages, swimlanes and nodes.',
      '  kept aside: author (once). It has no field of its own and is kept in the custom fields of the map.',
      '  kept aside: stages[].colour (once). It has no field of its own and is kept in the custom fields of the step.',
      '  left out: swimlanes[].height (once). A lane has no field for it.',
      '  kept aside: nodes[].blueprint.onstage[].shift (once). It has no field of its own and is kept in the custom fields of the card.',
      '  left out: nodes[].blueprint.smell (once). A blueprint has no such layer.',
      '  kept aside: nodes[].severity (once). It has no field of its own and is kept in the custom fields of the card.',
      '  kept aside: nodes[].icon (once). It has no field of its own and is kept in the custom fields of the card.',
      '  kept aside: nodes[].purpose (once). It has no field of its own and is kept in the custom fields of the card.',
    ]);
    const line = JSON.stringify(BIKE, null, 2)
      .split('\n')
      .findIndex((one) => one.includes('"height"'));
    const report = readFileSync(path.join(cli.folder, 'report.csv'), 'utf8').split('\r\n');
    expect(report.filter((one) => one.includes('height'))).toEqual([
      `bike.ojf,${line + 1},17,LEFT_OUT,swimlanes[].height: A lane has no field for it.,3,warning`,
    ]);
    expect(report).toHaveLength(10);
  });

  it('is imported without the nodes and stages that cannot be placed', async () => {
    write({
      ...BIKE,
      stages: [...BIKE.stages, { id: 's2', name: 'Twice' }, { id: 's3' }],
      nodes: [
        ...BIKE.nodes,
        { stageId: 's9', swimlaneId: 'l1', title: 'Lost' },
        { stageId: 's1', swimlaneId: 'l1', title: 'Too glad', score: 9 },
      ],
    });

    const told = await cli.run('import', 'bike.ojf');

    expect(told.code).toBe(3);
    expect(told.err.split('\n').filter((line) => line.includes('bike.ojf:'))).toEqual([
      expect.stringMatching(
        /bike\.ojf:\d+:\d+ Another stage has the id “s2”, so this one is left out\. Ids must differ\. \[DUPLICATE_ID\]$/,
      ),
      expect.stringMatching(/The stage needs an id and a name, so it is left out\. \[NO_NAME\]$/),
      expect.stringMatching(
        /The node names the stage "s9", which the file does not have, so it is left out\. \[NOT_FOUND\]$/,
      ),
      expect.stringMatching(/bike\.ojf:\d+:\d+ The score 9 is not on the emotion scale of the map/),
    ]);
  });

  it('is one of several in a list', async () => {
    write([BIKE, { ...BIKE, metadata: { title: 'I return a bike' } }]);

    const told = await cli.run('import', 'bike.ojf', '--dry-run');

    expect(told.code).toBe(0);
    expect(told.out).toContain('bike.ojf (I return a bike): tried;');
    expect((await ws.admin('{ journeyMaps { totalCount } }')).data.journeyMaps.totalCount).toBe(0);
  });
});
