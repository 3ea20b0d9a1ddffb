import { openBpmn } from '../../reading/bpmn/index.ts';
import type { ExportFile } from '../export-file.ts';
import { LossReport } from '../loss-report.ts';
import type { ProcessModel } from '../process/process-model.ts';
import { applyElements } from './apply-elements.ts';
import { applyFlows } from './apply-flows.ts';
import { applyLanes, dropEmptyLaneSets } from './apply-lanes.ts';
import { BpmnDocument } from './bpmn-document.ts';
import { reportWritten } from './compare-xml.ts';
import { draw } from './draw.ts';
import { dropDrawings } from './drop-drawings.ts';
import { dropIncomplete } from './drop-incomplete.ts';
import { replaceReferences } from './replace-references.ts';

/**
 * Writes a process as BPMN 2.0: over the file it was imported from, of which everything
 * stays that the process does not say otherwise, or as a new file with a layout.
 *
 * What the writer cannot carry of the file is found by writing it unchanged, and told.
 *
 * @param bytes the file it was imported from; null for one that was drawn here
 */
export async function writeBpmn(
  bytes: Uint8Array | null,
  model: ProcessModel,
): Promise<ExportFile> {
  const opened = bytes && (await openBpmn(bytes));
  const report = new LossReport();
  const document = new BpmnDocument(opened);
  if (opened) reportWritten(opened.xml, await document.toXml(), report);
  else nameDocument(document, model);
  document.nameTheUnnamed();
  await apply(document, model, report);
  return { content: await document.toXml(), losses: [...report.list(), ...model.aside] };
}

async function apply(
  document: BpmnDocument,
  model: ProcessModel,
  report: LossReport,
): Promise<void> {
  const { elements, flows } = model;
  applyElements(document, elements);
  applyLanes(document, elements, report);
  applyFlows(document, flows, elements, report);
  // Twice: what is gone may leave arrows behind that other things name.
  settleReplaced(document);
  dropIncomplete(document, report);
  settleReplaced(document);
  dropEmptyLaneSets(document);
  await draw(document, model);
}

function settleReplaced(document: BpmnDocument): void {
  dropDrawings(document);
  replaceReferences(document.root, document.replaced);
}

function nameDocument(document: BpmnDocument, { name, elements }: ProcessModel): void {
  const hasPools = elements.some(({ type }) => type === 'POOL');
  const named = hasPools ? document.collaboration : document.openProcess;
  named.set('name', name);
}
