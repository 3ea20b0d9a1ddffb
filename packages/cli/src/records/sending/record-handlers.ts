import type {
  ContactIngestRowInput,
  DataPointRowInput,
  InteractionInput,
  ParcoursClient,
  ServiceCaseIngestRowInput,
} from '@parcours/sdk';
import { OccurrenceCounter } from '../occurrence-counter.ts';
import type { ReadRow } from '../row-reader.ts';
import { toContact, toDataPoint, toInteraction, toServiceCase } from '../shape-record.ts';
import { findChannels, findMetrics, type Lookup } from './lookups.ts';
import {
  caseSender,
  contactSender,
  dataPointSender,
  interactionSender,
  type RecordSender,
} from './record-senders.ts';

/** What a record says that cannot be sent. */
export class RecordProblem extends Error {
  readonly code: string;
  /** The field it is about. */
  readonly field: string;

  constructor(code: string, field: string, message: string) {
    super(message);
    this.code = code;
    this.field = field;
  }
}

/** Makes records of a kind and sends them. */
export interface RecordHandler<Row> {
  sender: RecordSender<Row>;
  /** Makes the record of a row, or throws a {@link RecordProblem}. */
  shape(row: ReadRow): Row;
  /** Takes a record as it stands in a line of NDJSON. */
  accept(json: Readonly<Record<string, unknown>>): Row;
  /** What tells records apart that must not go in one request; none when any may. */
  keyOf?(record: Row): string;
}

/** What handlers need to know. */
export interface HandlerSettings {
  parcours: ParcoursClient;
  dryRun: boolean;
  source: string;
  system: string;
}

export function interactionHandler({
  parcours,
  dryRun,
  source,
}: HandlerSettings): RecordHandler<InteractionInput> {
  return {
    sender: interactionSender(parcours, dryRun),
    shape: ({ values }) => toInteraction(values, source),
    accept: ({ externalId, ...json }) => ({ source, ...json, externalId: String(externalId) }),
  };
}

export function contactHandler({
  parcours,
  dryRun,
  system,
}: HandlerSettings): RecordHandler<ContactIngestRowInput> {
  return {
    sender: contactSender(parcours, dryRun),
    shape: ({ values }) => toContact(values, system),
    accept: acceptContact,
    keyOf: ({ reference }) => JSON.stringify(reference),
  };
}

export async function caseHandler({
  parcours,
  dryRun,
  system,
}: HandlerSettings): Promise<RecordHandler<ServiceCaseIngestRowInput>> {
  const channels = await findChannels(parcours);
  const channelOf = (name: string) => found(channels, name, 'channel');
  return {
    sender: caseSender(parcours, dryRun),
    shape: ({ values }) => toServiceCase(values, system, channelOf),
    accept: acceptCase,
    keyOf: ({ reference }) => JSON.stringify(reference),
  };
}

export async function dataPointHandler({
  parcours,
  dryRun,
}: HandlerSettings): Promise<RecordHandler<DataPointRowInput>> {
  const metrics = await findMetrics(parcours);
  const seen = new OccurrenceCounter();
  const metricOf = (name: string) => found(metrics, name, 'metric');
  const once = (point: DataPointRowInput): DataPointRowInput => {
    const dimensions = Object.entries(point.dimensions ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    const key = JSON.stringify([point.metricId, point.periodStartDate, dimensions]);
    if (seen.count(key) === 1) return point;
    const message =
      'An earlier row has the same metric, period and dimensions. Tell them apart by a dimension, or add them up.';
    throw new RecordProblem('REPEATED', 'period', message);
  };
  return {
    sender: dataPointSender(parcours, dryRun),
    shape: ({ values }) => once(toDataPoint(values, metricOf)),
    accept: ({ metric, ...json }) =>
      once({ origin: 'IMPORT', metricId: metricOf(String(metric)), ...json }),
  };
}

function found(lookup: Lookup, name: string, noun: 'channel' | 'metric'): string {
  const id = lookup.find(name);
  if (id !== undefined) return id;
  const way =
    noun === 'channel' ? 'Create it first, or let --create-channels.' : 'Create it first.';
  throw new RecordProblem('NOT_FOUND', noun, `There is no ${noun} “${name}”. ${way}`);
}

type Json = Readonly<Record<string, unknown>>;

// The server says what is wrong with a line that is no such record.
const acceptContact = ({ reference, fields, ...json }: Json): ContactIngestRowInput => ({
  ...json,
  reference: reference as ContactIngestRowInput['reference'],
  fields: fields as ContactIngestRowInput['fields'],
});

const acceptCase = ({ reference, fields, ...json }: Json): ServiceCaseIngestRowInput => ({
  ...json,
  reference: reference as ServiceCaseIngestRowInput['reference'],
  fields: fields as ServiceCaseIngestRowInput['fields'],
});
