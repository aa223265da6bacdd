import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ticketService } from '../service/server.mjs';

const templates = JSON.parse(readFileSync(new URL('../config/templates.json', import.meta.url), 'utf8'));
const outage = { tracker: 'servicenow', template: 'outage', variables: { service: 'Shop', symptom: 'down', impact: 'all' } };
let fails = false;
const service = ticketService({
  templates,
  retries: { tries: 2, pause: 0 },
  send: async () => {
    if (fails) throw new Error('busy');
    return { id: 'INC-1', url: 'https://servicenow.example.com/1' };
  },
});
beforeAll(() => new Promise((done) => service.listen(0, '127.0.0.1', done)));
afterAll(() => service.close());

async function ask(method, path, body) {
  const answer = await fetch(`http://127.0.0.1:${service.address().port}${path}`, {
    method,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return [answer.status, path === '/metrics' ? text : JSON.parse(text)];
}

it('answers for its health', async () => expect(await ask('GET', '/health')).toEqual([200, { status: 'ok' }]));
it('makes a ticket, and knows it', async () => {
  const [status, made] = await ask('POST', '/tickets', outage);
  expect([status, made.id, made.templated]).toEqual([201, 'INC-1', true]);
  expect((await ask('GET', '/tickets/INC-1'))[1]).toEqual(made);
  expect((await ask('PUT', '/tickets/INC-1', { status: 'resolved' }))[1].status).toBe('resolved');
});
it('a dry run makes none', async () => expect((await ask('POST', '/tickets?dry-run=true', outage))[1].ticket.title).toBe('Shop: down'));
it('a tracker that stays busy is 502', async () => {
  fails = true;
  expect((await ask('POST', '/tickets', outage))[0]).toBe(502);
  fails = false;
});
it('what is switched off is 503', async () => {
  await ask('PUT', '/toggles', { servicenow: false });
  expect((await ask('POST', '/tickets', outage))[0]).toBe(503);
  expect((await ask('GET', '/toggles'))[1]).toEqual({ servicenow: false, jira: true });
});
it.each([
  ['no JSON', 'POST', '/tickets', '{', 400],
  ['no title', 'POST', '/tickets', { tracker: 'jira' }, 400],
  ['no such status', 'PUT', '/tickets/INC-1', { status: 'lost' }, 400],
  ['no such ticket', 'GET', '/tickets/INC-2', undefined, 404],
  ['no such path', 'GET', '/nowhere', undefined, 404],
])('%s is refused', async (_, method, path, body, status) => expect((await ask(method, path, body))[0]).toBe(status));
it('counts all of it', async () => {
  const [, page] = await ask('GET', '/metrics');
  expect(page).toContain('tickets_created_total{tracker="servicenow",templated="true",outcome="failed"} 1');
  expect(page).toMatch(/^ticket_validation_errors_total 3$/m);
});
