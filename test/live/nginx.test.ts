import { describe, expect, it } from 'vitest';
import { authority } from '../support/certificates.ts';
import { client } from '../support/http-client.ts';
import { lacks } from '../support/installed.ts';
import { judgeCriterion } from '../support/judge-criterion.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { startNginx } from '../support/nginx.ts';
import { closedPort } from '../support/servers.ts';

const UP = '{"status":"UP"}';
const judged = (yaml: string) => judgeCriterion(yaml, { http: client() });

describe.skipIf(lacks('nginx'))('a real nginx', () => {
  it('plain and compressing servers: what is asked for is the plain body', async () => {
    const port = await startNginx({ files: { health: UP }, server: 'listen LISTEN; root FOLDER;' });
    expect(
      await judged(`http: http://127.0.0.1:${port}/health\ngo: { body.status: UP, header.server: starts with nginx }`),
    ).toMatchObject({ state: 'go' });
    expect(await judged(`http: http://127.0.0.1:${port}/elsewhere`)).toMatchObject({ state: 'no-go' });
  });

  it('a redirect is measured and not followed, or followed where that is said', async () => {
    const port = await startNginx({
      files: { health: UP },
      server:
        'listen LISTEN; root FOLDER; location = /old { return 301 /health; } location = /loop { return 302 /loop; }',
    });
    const ask = (path: string, more: string) => judged(`http: { url: "http://127.0.0.1:${port}${path}"${more} }`);
    expect(await ask('/old', '')).toMatchObject({ state: 'no-go' });
    expect(await ask('/old', ', redirects: 1')).toMatchObject({ state: 'go' });
    expect(await ask('/loop', ', redirects: 3')).toMatchObject({ state: 'unknown', cause: 'invalid' });
  });

  it('passwords', async () => {
    const port = await startNginx({
      files: { health: UP, users: 'gate:{PLAIN}pa55word\n' },
      server: 'listen LISTEN; root FOLDER; auth_basic "x"; auth_basic_user_file FOLDER/users;',
    });
    const pair = Buffer.from('gate:pa55word').toString('base64');
    expect(await judged(`http: http://127.0.0.1:${port}/health`)).toMatchObject({ state: 'no-go' });
    expect(
      await judged(`http: { url: "http://127.0.0.1:${port}/health", headers: { authorization: Basic ${pair} } }`),
    ).toMatchObject({ state: 'go' });
  });

  it('a maintenance page that comes with 200', async () => {
    const port = await startNginx({
      files: { 'away.html': '<html>Back soon</html>' },
      server:
        'listen LISTEN; root FOLDER; location / { error_page 503 =200 /away.html; return 503; } location = /away.html { }',
    });
    expect(await judged(`http: http://127.0.0.1:${port}/health\ngo: { body.status: UP }`)).toMatchObject({
      state: 'unknown',
      cause: 'invalid',
    });
  });

  it('a gateway without its server', async () => {
    const port = await startNginx({
      server: `listen LISTEN; location / { proxy_pass http://127.0.0.1:${await closedPort()}; }`,
    });
    const { evidence, state } = await judged(`http: http://127.0.0.1:${port}/`);
    expect(state).toBe('no-go');
    expect(evidence.facts[0]).toMatchObject({ name: 'status', value: 502 });
    expect(evidence.notes).toContain('answered at try 3');
  });

  it('a body larger than the server takes, refused before it was read', async () => {
    const port = await startNginx({
      files: { health: UP },
      server: 'listen LISTEN; client_max_body_size 1m; location / { proxy_pass http://127.0.0.1:1; }',
    });
    expect(
      await judged(`http: { url: "http://127.0.0.1:${port}/", json: {}, fill: 2MiB }\ngo: { status: 413 }`),
    ).toMatchObject({ state: 'go' });
  });

  it('a server that takes only so many requests a second is not available', async () => {
    const port = await startNginx({
      files: { health: UP },
      http: 'limit_req_zone $binary_remote_addr zone=few:1m rate=1r/s;',
      server: 'listen LISTEN; root FOLDER; limit_req zone=few;',
    });
    const { state, facts } = await judged(
      `http: { url: "http://127.0.0.1:${port}/health", samples: { count: 8, concurrency: 4 } }`,
    );
    expect(state).toBe('no-go');
    expect(facts.find(({ name }) => name === 'availability')?.value).toBeLessThan(0.5);
  });

  it('client certificates', async () => {
    const test = authority();
    const [server, gate] = [test.sign('IP:127.0.0.1'), test.sign('DNS:gate')];
    const files = { health: UP, 'server.pem': server.cert, 'server.key': server.key, 'ca.pem': test.cert };
    const port = await startNginx({
      files,
      server: `listen LISTEN ssl; root FOLDER; ssl_certificate FOLDER/server.pem; ssl_certificate_key FOLDER/server.key;
      ssl_client_certificate FOLDER/ca.pem; ssl_verify_client on;`,
    });
    const ask = (tls: string) =>
      judgeCriterion(
        `http: { url: "https://127.0.0.1:${port}/health", tls: { ca: ca.pem${tls} } }\ngo: { body.status: UP }`,
        {
          http: client(),
          files: memoryFiles({ 'ca.pem': test.cert, 'gate.pem': gate.cert, 'gate.key': gate.key }),
        },
      );
    expect(await ask(', certificate: gate.pem, key: gate.key')).toMatchObject({ state: 'go' });
    expect(await ask('')).toMatchObject({ state: 'no-go' });
  });
});
