import type { App } from '../src/app.ts';
import { openNewWorkspace } from '../src/domains/access/index.ts';
import { importMap } from '../src/domains/exchange/index.ts';
import { decodeGlobalId } from '../src/kernel/ids.ts';
import type { Seeded } from './queries.ts';

const JOURNEYS = 40;
const STEPS = 12;
const COLUMNS = 60;
const LANES = 10;

const range = (length: number) => Array.from({ length }, (_, i) => i);
const padded = (i: number) => String(i).padStart(3, '0');

/** Fills a workspace of its own with what is measured. */
export async function seed(app: App): Promise<Seeded> {
  const { workspaceId, memberId, key } = await openNewWorkspace(app.prisma, {
    name: 'Bench',
    memberName: 'Bench',
    now: new Date(),
  });
  const ctx = app.createContext({
    workspaceId,
    memberId,
    apiKeyId: null,
    scopes: new Set(['ADMIN']),
  });
  const load = async (bundle: object) => {
    const report = await importMap(ctx, { field: 'seed', args: [] }, bundle, {
      dryRun: false,
      atomic: true,
    });
    if (!report.journeyMapId) throw new Error(JSON.stringify(report.problems.slice(0, 3)));
    return report.journeyMapId;
  };
  for (const i of range(JOURNEYS)) await load(smallMap(i));
  const mapId = await load(largeMap());
  return { workspaceId, key, mapId, mapUuid: decodeGlobalId(mapId)?.id ?? '' };
}

function smallMap(i: number) {
  return {
    format: 'parcours-map/1',
    journey: {
      key: `journey-${i}`,
      name: `I do thing ${padded(i)}`,
      description: 'A journey that is listed with its steps, over and over again.',
      status: 'LIVE',
    },
    map: { key: 'today', name: 'Today' },
    steps: range(STEPS).map((s) => ({
      key: `step-${s}`,
      name: `Step ${padded(s)}`,
      customerGoal: 'Get one thing further along the way',
      action: 'Does what has to be done at this step',
      waitingSeconds: s * 60,
    })),
  };
}

function largeMap() {
  const columns = range(COLUMNS);
  return {
    format: 'parcours-map/1',
    channels: [{ key: 'web', name: 'Web', medium: 'DIGITAL' }],
    personas: [
      { key: 'one', name: 'One' },
      { key: 'two', name: 'Two' },
    ],
    touchpoints: range(20).map((t) => ({
      key: `touchpoint-${t}`,
      name: `Touchpoint ${t}`,
      channel: 'web',
    })),
    journey: { key: 'large', name: 'I do it all' },
    map: { key: 'today', name: 'Today', personas: ['one', 'two'] },
    phases: range(6).map((p) => ({ key: `phase-${p}`, name: `Phase ${p}` })),
    steps: columns.map((s) => ({
      key: `step-${s}`,
      name: `Step ${padded(s)}`,
      phase: `phase-${Math.floor(s / 10)}`,
      waitingSeconds: s * 60,
    })),
    lanes: range(LANES).map((l) => ({ key: `lane-${l}`, name: `Lane ${l}` })),
    cards: columns.flatMap((s) =>
      range(LANES).map((l) => ({
        lane: `lane-${l}`,
        step: `step-${s}`,
        text: `What stands in lane ${l} at step ${s}, in a sentence of a usual length.`,
      })),
    ),
    touchpointPlacements: columns.map((s) => ({
      step: `step-${s}`,
      touchpoint: `touchpoint-${s % 20}`,
    })),
    emotionPoints: columns.flatMap((s) =>
      ['one', 'two'].map((persona, i) => ({
        step: `step-${s}`,
        persona,
        score: ((s + i) % 5) - 2,
      })),
    ),
    painPoints: range(10).map((p) => ({ key: `pain-${p}`, name: `Pain ${p}`, severity: 'HIGH' })),
    painPointPlacements: range(10).map((p) => ({ painPoint: `pain-${p}`, step: `step-${p * 6}` })),
  };
}
