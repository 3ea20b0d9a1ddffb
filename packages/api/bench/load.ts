import { Agent, request } from 'node:http';

/** One request, to be sent over and over. */
export interface Target {
  port: number;
  path: string;
  body: string | null;
  headers: Record<string, string>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Sends a request once and answers its body. */
export function send({ port, path, body, headers }: Target): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method: body ? 'POST' : 'GET', agent, headers },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${response.statusCode}: ${text.slice(0, 300)}`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(body ?? undefined);
  });
}

/** Keeps some connections busy for a while; answers the requests per second. */
export async function measure(
  target: Target,
  connections: number,
  milliseconds: number,
): Promise<number> {
  const started = performance.now();
  let count = 0;
  const client = async () => {
    while (performance.now() - started < milliseconds) {
      await send(target);
      count++;
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  return count / ((performance.now() - started) / 1000);
}
