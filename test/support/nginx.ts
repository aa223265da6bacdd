import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { closedPort } from './servers.ts';
import { workspace } from './workspace.ts';

const READY_MS = 15_000;

/** Files by name, and the inside of a `server { }` block, which listens where it is told by `LISTEN`. */
export interface NginxSetup {
  readonly files?: Readonly<Record<string, string>>;
  readonly server: string;
  /** Beside the server, such as zones of limits. */
  readonly http?: string;
}

/** Starts nginx (Debian package `nginx-light`) on a free port of loopback; it ends with the test. Gives its port. */
export async function startNginx({ files = {}, server, http = '' }: NginxSetup): Promise<number> {
  const folder = workspace();
  for (const [name, text] of Object.entries(files)) folder.write(name, text);
  const port = await closedPort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder.path(name)};`,
  );
  const config = folder.write(
    'nginx.conf',
    // As root its workers would be somebody else, who may not read the folder.
    `${process.getuid?.() === 0 ? 'user root; ' : ''}daemon off; worker_processes 1; pid ${folder.path('pid')}; error_log stderr;
events { worker_connections 64; }
http {
  ${temporary.join(' ')}
  access_log off; default_type application/json; gzip on; gzip_types *; gzip_min_length 1;
  ${http}
  server { ${server.replaceAll('LISTEN', `127.0.0.1:${port}`).replaceAll('FOLDER', folder.root)} }
}
`,
  );
  const child = spawn('nginx', ['-p', folder.root, '-c', config], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: `${process.env.PATH}:/usr/sbin` },
  });
  let said = '';
  child.stderr.on('data', (piece: Buffer) => {
    said += piece;
  });
  child.on('error', () => {
    said = 'nginx is missing: apt-get install nginx-light';
  });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await ended;
    folder.remove();
  });
  for (const until = Date.now() + READY_MS; Date.now() < until; await sleep(25)) {
    if (child.exitCode !== null || child.pid === undefined) break;
    if (await listens(port)) return port;
  }
  throw new Error(`nginx was not ready: ${said}`);
}

async function listens(port: number): Promise<boolean> {
  const { connect } = await import('node:net');
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
