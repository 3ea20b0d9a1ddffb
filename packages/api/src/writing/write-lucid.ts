import { type BundleObject, type MapBundle, objectsOf } from '../kernel/bundle-shape.ts';
import type { ExportFile } from './export-file.ts';
import { type Carried, LossReport } from './loss-report.ts';
import { type MapGrid, textOf, toGrid } from './map-grid.ts';
import { zipFiles } from './zip-file.ts';

const CARRIED: Carried = {
  journey: ['name'],
  map: ['name'],
  phases: ['name'],
  steps: ['name', 'phase'],
  lanes: ['name', 'hidden'],
  cards: ['lane', 'step', 'text'],
  touchpoints: ['name'],
  touchpointPlacements: ['step', 'touchpoint'],
  painPoints: ['name'],
  painPointPlacements: ['painPoint', 'step'],
  emotionPoints: ['step', 'persona', 'score', 'label'],
  personas: ['name'],
};

/** Sizes in the pixels of the canvas. */
const LABEL_WIDTH = 160;
const STEP_WIDTH = 240;
const HEAD_HEIGHT = 60;
const CARD_HEIGHT = 90;
const GAP = 10;

/** What Lucid takes of document.json at most. */
const LARGEST_DOCUMENT = 2_000_000;

interface Shape {
  id: string;
  type: 'rectangle';
  boundingBox: { x: number; y: number; w: number; h: number };
  text: string;
  style?: { fill: { type: 'color'; color: string } };
}

const COLOURS = { phase: '#dbe4ff', step: '#edf2ff', lane: '#f1f3f5' } as const;

/** A row of the drawing: its name, and the texts that stand at each step. */
interface Band {
  name: string;
  at: (step: BundleObject) => string[];
}

/**
 * Writes a map for Lucid's Standard Import: a page with the phases and steps across, the
 * lanes down, and a shape for each card, touchpoint, pain point and feeling.
 */
export function writeLucid(bundle: MapBundle): ExportFile {
  const report = new LossReport();
  const grid = toGrid(bundle);
  const shapes = drawGrid(grid, bandsOf(grid));
  const title = [...objectsOf(bundle, 'journey'), ...objectsOf(bundle, 'map')]
    .map((object) => textOf(object, 'name'))
    .join(' – ');
  const document = JSON.stringify({ version: 1, pages: [{ id: 'map', title, shapes }] });
  const size = Buffer.byteLength(document);
  const message = `The drawing has ${size} bytes; Lucid takes ${LARGEST_DOCUMENT}.`;
  report.leaveOut('document.json', message, size > LARGEST_DOCUMENT ? 1 : 0);
  const hidden = objectsOf(bundle, 'lanes').filter((lane) => lane.hidden === true);
  report.leaveOut('lanes[]', 'A hidden lane is not drawn.', hidden.length);
  const elsewhere = objectsOf(bundle, 'painPointPlacements').filter(({ step }) => !step);
  report.leaveOut('painPointPlacements[]', 'Only steps are drawn.', elsewhere.length);
  report.leaveOutRest(bundle, CARRIED, 'A Lucid drawing');
  return { content: zipFiles(new Map([['document.json', document]])), losses: report.list() };
}

function bandsOf(grid: MapGrid): Band[] {
  const nameAt = (section: string, field: string, target: string) => (step: BundleObject) =>
    grid.at(section, step).map((one) => textOf(grid.find(target, one[field]), 'name'));
  const lanes = grid.lanes
    .filter((lane) => lane.hidden !== true)
    .map((lane) => ({
      name: textOf(lane, 'name'),
      at: (step: BundleObject) => grid.cardsAt(lane, step).map((card) => textOf(card, 'text')),
    }));
  const further: Band[] = [
    { name: 'Touchpoints', at: nameAt('touchpointPlacements', 'touchpoint', 'touchpoints') },
    { name: 'Pain points', at: nameAt('painPointPlacements', 'painPoint', 'painPoints') },
    { name: 'Emotions', at: (step) => grid.at('emotionPoints', step).map(emotionText(grid)) },
  ];
  const isUsed = ({ at }: Band) => grid.steps.some((step) => at(step).length > 0);
  return [...lanes, ...further.filter(isUsed)];
}

const emotionText =
  (grid: MapGrid) =>
  (point: BundleObject): string =>
    [textOf(grid.find('personas', point.persona), 'name'), textOf(point, 'label'), point.score]
      .filter((part) => part !== '')
      .join(' · ');

function drawGrid(grid: MapGrid, bands: readonly Band[]): Shape[] {
  const shapes: Shape[] = [];
  const draw = (text: string, box: Shape['boundingBox'], kind?: keyof typeof COLOURS) => {
    const style = kind && { style: { fill: { type: 'color' as const, color: COLOURS[kind] } } };
    const id = `shape-${shapes.length + 1}`;
    shapes.push({ id, type: 'rectangle', boundingBox: box, text, ...style });
  };
  const left = (column: number) => LABEL_WIDTH + GAP + column * (STEP_WIDTH + GAP);
  let column = 0;
  for (const { phase, steps } of grid.phases) {
    const w = steps.length * (STEP_WIDTH + GAP) - GAP;
    if (phase) draw(textOf(phase, 'name'), { x: left(column), y: 0, w, h: HEAD_HEIGHT }, 'phase');
    column += steps.length;
  }
  let y = HEAD_HEIGHT + GAP;
  for (const [index, step] of grid.steps.entries()) {
    draw(textOf(step, 'name'), { x: left(index), y, w: STEP_WIDTH, h: HEAD_HEIGHT }, 'step');
  }
  y += HEAD_HEIGHT + GAP;
  for (const { name, at } of bands) {
    const columns = grid.steps.map(at);
    const most = Math.max(1, ...columns.map((texts) => texts.length));
    const h = most * (CARD_HEIGHT + GAP) - GAP;
    draw(name, { x: 0, y, w: LABEL_WIDTH, h }, 'lane');
    for (const [index, texts] of columns.entries()) {
      for (const [row, text] of texts.entries()) {
        const top = y + row * (CARD_HEIGHT + GAP);
        draw(text, { x: left(index), y: top, w: STEP_WIDTH, h: CARD_HEIGHT });
      }
    }
    y += h + GAP;
  }
  return shapes;
}
