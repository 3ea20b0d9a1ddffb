import type { ExportFile } from '../export-file.ts';
import { LossReport } from '../loss-report.ts';
import { type Frame, framesOf, reportPicture } from './nested-shapes.ts';
import type { ModelElement, ProcessModel } from './process-model.ts';

const FORMAT = 'A Mermaid flowchart';

/** The brackets of a box; an import takes them for the same kind. */
const FORMS: Readonly<Partial<Record<ModelElement['type'], readonly [string, string]>>> = {
  START: ['([', '])'],
  END: ['(((', ')))'],
  EVENT: ['((', '))'],
  DECISION: ['{', '}'],
  SUBPROCESS: ['[[', ']]'],
  DOCUMENT: ['[(', ')]'],
};

const ARROWS = { SEQUENCE: '-->', MESSAGE: '-.->', DATA: '-.->', ASSOCIATION: '-.-' } as const;

/** Writes a process as a Mermaid flowchart, with pools and lanes as subgraphs. */
export function writeProcessMermaid(model: ProcessModel): ExportFile {
  const report = new LossReport();
  const ids = new Map(model.elements.map(({ elementId }) => [elementId, idOf(elementId)]));
  const lines = ['---', `title: ${oneLine(model.name)}`, '---', 'flowchart LR'];
  const write = ({ element, frames, boxes }: Frame, indent: string) => {
    const isOpen = element !== null;
    if (isOpen)
      lines.push(`${indent}subgraph ${idOf(element.elementId)}["${plain(element.name)}"]`);
    const inner = isOpen ? `${indent}  ` : indent;
    for (const box of boxes) {
      const [open, close] = FORMS[box.type] ?? ['[', ']'];
      lines.push(`${inner}${idOf(box.elementId)}${open}"${plain(box.name)}"${close}`);
    }
    for (const frame of frames) write(frame, inner);
    if (isOpen) lines.push(`${indent}end`);
  };
  write(framesOf(model), '  ');
  for (const { source, target, kind, label, condition } of model.flows) {
    const [from, to] = [ids.get(source), ids.get(target)];
    const text = label ?? condition;
    const said = text === null ? '' : `|"${plain(text)}"|`;
    if (from !== undefined && to !== undefined)
      lines.push(`  ${from} ${ARROWS[kind]}${said} ${to}`);
  }
  const drawnAs = `${FORMAT} draws it as a box like any other.`;
  for (const type of ['WAIT', 'GATEWAY', 'ANNOTATION'] as const) {
    const count = model.elements.filter((one) => one.type === type).length;
    report.change(`elements[].type`, `${type}: ${drawnAs}`, count);
  }
  const loose = model.flows.filter(({ kind }) => kind === 'MESSAGE' || kind === 'ASSOCIATION');
  report.change('flows[].kind', `${FORMAT} draws it as a dotted arrow.`, loose.length);
  return { content: `${lines.join('\n')}\n`, losses: reportPicture(model, report, FORMAT) };
}

/** Mermaid ends a subgraph at the word “end”. */
function idOf(elementId: string): string {
  const id = elementId.replace(/[^\p{L}\p{N}_.-]/gu, '_').replace(/-(?=[-.]|$)/g, '_');
  return /^(end|subgraph|graph|flowchart|style|class|classDef|click|direction|linkStyle)$/i.test(id)
    ? `${id}_`
    : id;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const plain = (text: string): string => oneLine(text).replace(/#/g, '#35;').replace(/"/g, '#quot;');
