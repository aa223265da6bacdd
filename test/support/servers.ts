import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createRawServer, type Server as RawServer, type Socket } from 'node:net';
import { createServer as createBareTlsServer, type TlsOptions } from 'node:tls';
import { onTestFinished } from 'vitest';

/** A request as a test server got it. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A server on loopback that ends with the test that started it. */
export interface TestServer {
  readonly port: number;
  /** `http://127.0.0.1:port`. */
  readonly origin: string;
  readonly received: Received[];
  /** How many connections were ever made. */
  connections(): number;
  /** How many are open now. */
  open(): number;
}

export type Answering = (request: Received, response: ServerResponse) => void;

/** An HTTP server that keeps what it gets and answers as told; with `tls`, an HTTPS server. */
export async function serve(
  answer: Answering,
  tls?: { readonly key: string; readonly cert: string },
): Promise<TestServer> {
  const received: Received[] = [];
  const listener: RequestListener = (request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const got = { method, path: url, headers, body: Buffer.concat(pieces).toString() };
      received.push(got);
      answer(got, response);
    });
  };
  const server = tls ? createTlsServer(tls, listener) : createServer({ maxHeaderSize: 1 << 20 }, listener);
  return listen(server, received, tls ? 'https' : 'http');
}

/** A server that speaks TLS and says nothing more. */
export async function serveTls(options: TlsOptions): Promise<TestServer> {
  const server = createBareTlsServer(options, (socket) => socket.on('error', () => {}));
  server.on('tlsClientError', () => {});
  return listen(server, [], 'https');
}

/** A server of bare connections, for answers that no HTTP server gives. */
export async function serveRaw(onConnection: (socket: Socket) => void): Promise<TestServer> {
  return listen(
    createRawServer((socket) => {
      socket.on('error', () => {});
      socket.resume();
      onConnection(socket);
    }),
    [],
    'http',
  );
}

/** The same, answering every request with these bytes, and closing unless told otherwise. */
export async function serveBytes(bytes: string | Uint8Array, end = true): Promise<TestServer> {
  return serveRaw((socket) => {
    socket.once('data', () => {
      socket.write(bytes);
      if (end) socket.end();
    });
  });
}

/** A port on loopback where nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createRawServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listen(server: Server | RawServer, received: Received[], scheme: string): Promise<TestServer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections++;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `${scheme}://127.0.0.1:${port}`,
    received,
    connections: () => connections,
    open: () => sockets.size,
  };
}
