/**
 * The web as the browsers of the tests and of `npm start` see it: a proxy on loopback that answers for every host
 * from what it was given, and notes everything that was asked for. Nothing goes further.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Answer {
  body: string | Buffer;
  /** The body is sent in parts, cut where this text stands, with a rest between them. */
  pauseAt?: string;
  /** Nothing is answered before this is done. */
  after?: Promise<unknown>;
  /** Content type; HTML when not given. */
  type?: string;
  /** The browser may keep the page, to go back to. */
  mayBeKept?: boolean;
}

export interface LoopbackWeb {
  port: number;
  /** Every address asked for, in order; of a secure one only the host is seen ("https://host:443/"). */
  asked: string[];
  /** What stands at an address; hosts and paths are made by naming them. */
  put(url: string, answer: Answer): void;
  close(): Promise<void>;
}

const notFound: Answer = { body: 'Not found', type: 'text/plain' };

export async function openLoopbackWeb(): Promise<LoopbackWeb> {
  const pages = new Map<string, Answer>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = toUrl(request);
    asked.push(url);
    void answer(response, pages.get(url));
  });
  server.on('connect', (request, socket) => {
    asked.push(`https://${request.url ?? ''}/`);
    // The browser may be gone before it reads this.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    put: (url, page) => void pages.set(url, page),
    close: () => closeAll(server),
  };
}

/** A proxy is asked for whole addresses, a server for paths. */
function toUrl({ url = '/', headers }: IncomingMessage): string {
  return url.startsWith('/') ? `http://${headers.host ?? ''}${url}` : url;
}

/** Milliseconds between the parts of a page that comes in parts. */
const rest = 400;

async function answer(response: ServerResponse, page: Answer | undefined): Promise<void> {
  await page?.after;
  const { body, pauseAt, type = 'text/html; charset=utf-8', mayBeKept } = page ?? notFound;
  const headers = { 'content-type': type, 'cache-control': mayBeKept ? 'max-age=60' : 'no-store' };
  response.writeHead(page ? 200 : 404, headers);
  const [first, ...others] = pauseAt ? String(body).split(pauseAt) : [body];
  if (others.length > 0) response.write(first);
  for (const part of others) {
    await new Promise((resolve) => setTimeout(resolve, rest));
    response.write(part);
  }
  response.end(others.length > 0 ? undefined : first);
}

function closeAll(server: ReturnType<typeof createServer>): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
