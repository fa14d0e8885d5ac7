import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { TLSSocket } from 'node:tls';
import { makeCertificate } from './certificate';

/** One request as the server saw it; `site`, `origin`, `referer` are the evidence of who made it. */
export type Recorded = {
  /** Epoch milliseconds. */
  at: number;
  kind: 'request' | 'connect' | 'upgrade';
  host: string;
  /** Path and query; empty for a bare connection. */
  path: string;
  method: string;
  origin: string | undefined;
  referer: string | undefined;
  /** `Sec-Fetch-Site`, `-Mode`, `-Dest`, joined by a space. */
  fetch: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
  /** The status answered; `undefined` while no answer was sent. */
  status: number | undefined;
};

/** What a handler answers. `'never'` leaves the request open until the server closes. */
export type Reply = { status?: number; headers?: Record<string, string>; body?: string | Buffer; afterMs?: number };
export type Respond = (request: Recorded) => Reply | 'never' | undefined | Promise<Reply | 'never' | undefined>;

export type LocalServer = {
  port: number;
  /** Public-key pin of the server's certificate, for Chromium. */
  pin: string;
  /** Everything asked since the start, oldest first, also of hosts that have no fixture. */
  recorded: Recorded[];
  close(): Promise<void>;
};

const joined = (request: IncomingMessage): string =>
  ['site', 'mode', 'dest'].map((name) => request.headers[`sec-fetch-${name}`] ?? '-').join(' ');

function record(request: IncomingMessage, kind: Recorded['kind'], body: string): Recorded {
  // A plain-http request reaches a proxy with its whole address, one inside a tunnel with its path.
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown'}`);
  return {
    at: Date.now(),
    kind,
    host: url.host,
    path: url.pathname + url.search,
    method: request.method ?? 'GET',
    origin: request.headers.origin,
    referer: request.headers.referer,
    fetch: joined(request),
    headers: request.headers,
    body,
    status: undefined,
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

async function answer(asked: Recorded, response: ServerResponse, respond: Respond): Promise<void> {
  const reply = (await respond(asked)) ?? { status: 404, body: 'Nothing is served here.' };
  if (reply === 'never') return;
  if (reply.afterMs) await wait(reply.afterMs);
  asked.status = reply.status ?? 200;
  response.writeHead(asked.status, { 'content-type': 'text/plain; charset=utf-8', ...reply.headers });
  response.end(reply.body ?? '');
}

function handleTunnels(outer: Server, inner: Server, recorded: Recorded[], secret: { key: string; cert: string }) {
  outer.on('connect', (request: IncomingMessage, socket: Socket) => {
    const host = (request.url ?? '').replace(/:443$/, '');
    recorded.push({ ...record(request, 'connect', ''), host, path: '' });
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    const tls = new TLSSocket(socket, { isServer: true, ...secret, ALPNProtocols: ['http/1.1'] });
    tls.on('error', () => tls.destroy());
    inner.emit('connection', tls);
  });
}

/**
 * Starts the one local server: a forward proxy on 127.0.0.1 that ends TLS itself, so that every host, the real origins
 * included, is answered by `respond` and nothing can leave the machine. `respond` gives `undefined` for a 404.
 * @param hosts names that the certificate carries
 */
export async function serve(hosts: string[], respond: Respond): Promise<LocalServer> {
  const { key, cert, pin } = await makeCertificate(hosts);
  const recorded: Recorded[] = [];
  const sockets = new Set<Socket>();
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = record(request, 'request', await readBody(request).catch(() => ''));
    recorded.push(asked);
    await answer(asked, response, respond).catch((error) => response.writeHead(500).end(String(error)));
  };
  const inner = createServer(handle);
  const outer = createServer(handle);
  handleTunnels(outer, inner, recorded, { key, cert });
  for (const server of [inner, outer]) {
    server.on('upgrade', (request, socket) => {
      recorded.push(record(request, 'upgrade', ''));
      socket.destroy();
    });
  }
  outer.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done, fail) => outer.once('error', fail).listen(0, '127.0.0.1', done));
  const close = (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    return new Promise((done) => outer.close(() => done()));
  };
  return { port: (outer.address() as AddressInfo).port, pin, recorded, close };
}
