import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPrivateAddress } from './guarded-address.ts';
import { createOutgoingCall } from './outgoing-call.ts';

let seen: string[] = [];
const server = createServer((request, response) => {
  seen.push(`${request.method} ${request.url}`);
  if (request.url === '/hangs') return;
  if (request.url === '/away') {
    response.writeHead(302, { location: '/elsewhere' }).end();
    return;
  }
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => response.writeHead(207, { 'x-left': '7' }).end(`got ${body}`));
});
let url = '';
const out = createOutgoingCall({ allowedHosts: ['127.0.0.1'], timeoutMs: 200 });
const guarded = createOutgoingCall({ allowedHosts: [], timeoutMs: 200 });

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  out.close();
  guarded.close();
  server.closeAllConnections();
  server.close();
});

describe('an outgoing call', () => {
  it('gives status, headers and body back', async () => {
    const reply = await out.call({ method: 'POST', url: `${url}/a`, body: '{"a":1}' });

    expect(reply).toEqual({
      status: 207,
      headers: expect.objectContaining({ 'x-left': '7' }),
      text: 'got {"a":1}',
    });
  });

  it('follows no redirect', async () => {
    seen = [];

    const { status } = await out.call({ method: 'GET', url: `${url}/away` });

    expect({ status, seen }).toEqual({ status: 302, seen: ['GET /away'] });
  });

  it('says that a request may have had its effect when no answer came', async () => {
    await expect(
      out.call({ method: 'POST', url: `${url}/hangs`, body: 'x' }),
    ).rejects.toMatchObject({
      code: 'TRANSIENT',
      details: { mayHaveHappened: true },
    });
    await expect(
      out.call({ method: 'POST', url: 'http://127.0.0.1:1/', body: 'x' }),
    ).rejects.toMatchObject({ code: 'TRANSIENT', details: { mayHaveHappened: false } });
  });

  it.each([
    'https://127.0.0.1:1/',
    'https://[::1]:1/',
    'https://169.254.169.254/latest',
    'https://localhost:1/',
    'http://example.com/',
  ])('does not go to %s', async (address) => {
    await expect(guarded.call({ method: 'GET', url: address })).rejects.toMatchObject({
      code: 'VALIDATION',
      message: expect.stringContaining('PARCOURS_OUTGOING_HOSTS'),
    });
  });
});

describe('isPrivateAddress', () => {
  it.each([
    ['10.1.2.3', true],
    ['172.31.0.1', true],
    ['172.32.0.1', false],
    ['192.168.1.1', true],
    ['169.254.169.254', true],
    ['100.64.0.1', true],
    ['0.0.0.0', true],
    ['8.8.8.8', false],
    ['::1', true],
    ['::', true],
    ['fd00::1', true],
    ['fe80::1', true],
    ['::ffff:10.0.0.1', true],
    ['::ffff:8.8.8.8', false],
    ['2606:4700::1111', false],
    ['no address', true],
  ])('of %s is %s', (address, expected) => {
    expect(isPrivateAddress(address)).toBe(expected);
  });
});
