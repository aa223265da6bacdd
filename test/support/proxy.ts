import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** What a proxy was asked for: `CONNECT host:port` or `GET http://host/path`. */
export interface ProxyRequest {
  readonly line: string;
  readonly headers: IncomingHttpHeaders;
}

/** A proxy on loopback that sends everything to one port, whatever name it is asked for; `refuse` answers a status instead. */
export async function proxy(
  port: number,
  refuse?: number,
): Promise<{ port: number; requests: ProxyRequest[]; open(): number }> {
  const requests: ProxyRequest[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((incoming, response) => {
    requests.push({ line: `${incoming.method} ${incoming.url}`, headers: incoming.headers });
    if (refuse !== undefined) return void response.writeHead(refuse).end('the proxy says no');
    const path = new URL(incoming.url ?? '').pathname;
    const onward = request({ port, path, method: incoming.method ?? 'GET', headers: incoming.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket: Socket) => {
    requests.push({ line: `CONNECT ${incoming.url}`, headers: incoming.headers });
    if (refuse !== undefined) return void socket.end(`HTTP/1.1 ${refuse} No\r\n\r\n`);
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
    socket.on('close', () => onward.destroy());
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return { port: (server.address() as AddressInfo).port, requests, open: () => sockets.size };
}
