import type { z } from 'zod';
import type { ConnectorContext } from '../contract.ts';
import { ConnectorFailure } from '../failures.ts';
import type { OutgoingReply, OutgoingRequest } from '../outgoing/outgoing-call.ts';
import { readFailure } from './read-failure.ts';
import { tokenReply } from './records.ts';
import { type HubspotSettings, hubspotSettings } from './settings.ts';
import { PATHS } from './versions.ts';

/** Calls of the API, their answers read and their refusals told apart. */
export interface HubspotClient {
  settings: HubspotSettings;
  get<T>(path: string, query: Readonly<Record<string, string>>, schema: z.ZodType<T>): Promise<T>;
  post<T>(path: string, body: unknown, schema: z.ZodType<T>, bucket?: string): Promise<T>;
}

export function hubspotClient(ctx: ConnectorContext): HubspotClient {
  const settings = hubspotSettings.parse(ctx.settings);

  async function send<T>(
    request: Omit<OutgoingRequest, 'headers'>,
    schema: z.ZodType<T>,
    bucket: string,
  ): Promise<T> {
    const reply = await call(request, bucket);
    const failure = readFailure(reply, ctx.now());
    if (failure) throw failure;
    return understand(reply, schema, new URL(request.url).pathname);
  }

  async function call(
    request: Omit<OutgoingRequest, 'headers'>,
    bucket: string,
  ): Promise<OutgoingReply> {
    const attempt = async (token: string) =>
      ctx.call({ ...request, headers: headersFor(token, request.body !== undefined) }, bucket);
    const reply = await attempt(await tokenOf(ctx, settings, false));
    // A token that has run out is refused like a wrong one: once, it is worth a new one.
    if (reply.status !== 401 || !settings.clientId) return reply;
    return attempt(await tokenOf(ctx, settings, true));
  }

  return {
    settings,
    get(path, query, schema) {
      const url = `${settings.baseUrl}${path}?${new URLSearchParams(query)}`;
      return send({ method: 'GET', url }, schema, 'calls');
    },
    post(path, body, schema, bucket = 'calls') {
      const url = `${settings.baseUrl}${path}`;
      return send({ method: 'POST', url, body: JSON.stringify(body) }, schema, bucket);
    },
  };
}

function headersFor(token: string, hasBody: boolean): Record<string, string> {
  return {
    authorization: `Bearer ${token}`,
    accept: 'application/json',
    ...(hasBody ? { 'content-type': 'application/json' } : {}),
  };
}

function understand<T>({ text }: OutgoingReply, schema: z.ZodType<T>, path: string): T {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new ConnectorFailure('CONTRACT_DRIFT', `The answer of ${path} is not JSON.`);
  }
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new ConnectorFailure(
    'CONTRACT_DRIFT',
    `The answer of ${path} has changed its form at “${issue?.path.join('.')}”. The connector has to be brought up to date.`,
  );
}

const TOKEN = 'accessToken';

async function tokenOf(
  ctx: ConnectorContext,
  { clientId, baseUrl }: HubspotSettings,
  fresh: boolean,
): Promise<string> {
  if (!clientId) return ctx.secret('accessToken');
  const known = ctx.memory.get(TOKEN);
  if (typeof known === 'string' && !fresh) return known;
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: clientId,
    client_secret: ctx.secret('clientSecret'),
    refresh_token: ctx.secret('refreshToken'),
  });
  const reply = await ctx.call({
    method: 'POST',
    url: `${baseUrl}${PATHS.token}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  });
  const failure = readFailure(reply, ctx.now());
  if (failure?.code === 'VALIDATION' || failure?.code === 'AUTH') {
    throw new ConnectorFailure(
      'AUTH',
      'HubSpot no longer accepts the refresh token. Connect the app again and set refreshToken with crmSourceSecretSet.',
    );
  }
  if (failure) throw failure;
  const { access_token } = understand(reply, tokenReply, PATHS.token);
  ctx.memory.set(TOKEN, access_token);
  return access_token;
}
