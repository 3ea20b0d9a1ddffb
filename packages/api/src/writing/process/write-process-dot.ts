import type { ExportFile } from '../export-file.ts';
import { LossReport } from '../loss-report.ts';
import { type Frame, framesOf, reportPicture } from './nested-shapes.ts';
import type { ModelElement, ProcessModel } from './process-model.ts';

const FORMAT = 'DOT';

const SHAPES: Readonly<Record<ModelElement['type'], string>> = {
  START: 'circle',
  END: 'doublecircle',
  EVENT: 'circle',
  WAIT: 'hexagon',
  TASK: 'box',
  DECISION: 'diamond',
  GATEWAY: 'diamond',
  SUBPROCESS: 'box3d',
  DOCUMENT: 'note',
  ANNOTATION: 'plaintext',
  POOL: 'box',
  LANE: 'box',
};

const STYLES = {
  SEQUENCE: '',
  MESSAGE: 'style=dashed',
  DATA: 'style=dotted',
  ASSOCIATION: 'style=dotted, dir=none',
} as const;

/** Writes a process in DOT, the language of Graphviz, with pools and lanes as clusters. */
export function writeProcessDot(model: ProcessModel): ExportFile {
  const lines = [
    `digraph ${quoted(model.name)} {`,
    '  rankdir=LR;',
    '  compound=true;',
    '  node [fontname="Helvetica"];',
  ];
  const write = ({ element, frames, boxes }: Frame, indent: string) => {
    const inner = element ? `${indent}  ` : indent;
    if (element) {
      lines.push(`${indent}subgraph ${quoted(`cluster_${element.elementId}`)} {`);
      lines.push(`${inner}label=${quoted(element.name)};`);
      // An arrow ends at a node; a frame has an invisible one for it.
      lines.push(`${inner}${quoted(element.elementId)} [style=invis, shape=point];`);
    }
    for (const { elementId, type, name } of boxes) {
      lines.push(`${inner}${quoted(elementId)} [shape=${SHAPES[type]}, label=${quoted(name)}];`);
    }
    for (const frame of frames) write(frame, inner);
    if (element) lines.push(`${indent}}`);
  };
  write(framesOf(model), '  ');
  for (const { source, target, kind, label, condition } of model.flows) {
    const text = label ?? condition;
    const attributes = [STYLES[kind], text === null ? '' : `label=${quoted(text)}`];
    const said = attributes.filter((one) => one !== '').join(', ');
    const tail = said === '' ? '' : ` [${said}]`;
    lines.push(`  ${quoted(source)} -> ${quoted(target)}${tail};`);
  }
  lines.push('}');
  const losses = reportPicture(model, new LossReport(), FORMAT);
  return { content: `${lines.join('\n')}\n`, losses };
}

const quoted = (text: string): string =>
  `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\s+/g, ' ').trim()}"`;
