/** What became of a stream, as `POST /ingest` sums it up. */
export interface IngestReport {
  received: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  matched: number;
  issues: object[];
}

/** One line of the answer to a stream: the report of a batch, and at the end the sum. */
export type IngestLine = IngestReport & { through: number; done?: true };

function post(url: string, key: string, rows: readonly object[], accept: string) {
  return fetch(`${url}/ingest`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/x-ndjson', accept },
    body: rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  });
}

/** Sends interactions by `POST /ingest` and answers the sum. */
export async function ingestRows(
  { url, key }: { url: string; key: string },
  rows: readonly object[],
): Promise<IngestReport> {
  const response = await post(url, key, rows, 'application/json');
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
  return (await response.json()) as IngestReport;
}

/** Sends interactions by `POST /ingest` and answers each line of the answer as it comes. */
export async function* ingestByBatch(
  { url, key }: { url: string; key: string },
  rows: readonly object[],
): AsyncGenerator<IngestLine, void, void> {
  const response = await post(url, key, rows, 'application/x-ndjson');
  if (!response.body) throw new Error(`There is no answer but ${response.status}.`);
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    const lines = (text + decoder.decode(chunk, { stream: true })).split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as IngestLine;
  }
}
