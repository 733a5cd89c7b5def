import { readFileSync } from 'node:fs';
import { z } from 'zod';

const netLog = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.number()), logSourceType: z.record(z.string(), z.number()) }),
  events: z.array(z.object({ type: z.number(), source: z.object({ type: z.number() }), params: z.record(z.string(), z.unknown()).optional() })),
});

/** Of sources that exist only where something is sent, looked up or connected. */
const outward = ['URL_REQUEST', 'HTTP_STREAM_JOB', 'HOST_RESOLVER_IMPL_JOB', 'TRANSPORT_CONNECT_JOB', 'SSL_CONNECT_JOB', 'SOCKET', 'UDP_SOCKET', 'UDP_CLIENT_SOCKET', 'WEB_TRANSPORT_CLIENT', 'QUIC_SESSION', 'DNS_TRANSACTION'];

/** What Chromium's own record of its network says was tried, in a few words each. Read it after the program has ended. */
export function outwardEvents(path: string): string[] {
  const { constants, events } = netLog.parse(JSON.parse(readFileSync(path, 'utf8')));
  const nameOf = (names: Record<string, number>, value: number): string => Object.entries(names).find(([, number]) => number === value)?.[0] ?? String(value);
  return events
    .map(({ type, source, params }) => ({ source: nameOf(constants.logSourceType, source.type), type: nameOf(constants.logEventTypes, type), params }))
    .filter(({ source }) => outward.includes(source))
    .map(({ source, type, params }) => `${source} ${type} ${JSON.stringify(params ?? {}).slice(0, 200)}`);
}
