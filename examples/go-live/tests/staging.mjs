// Staging: the service on a port of its own choice, with trackers that fail as they are told (PUT /trackers).
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { ticketService } from '../service/server.mjs';

const templates = JSON.parse(readFileSync(new URL('../config/templates.json', import.meta.url), 'utf8'));
const FAULTS = { transient: {}, limited: { retryAfter: 0.2 }, refused: { final: true } };
let made = 0;
let behaviour = { fail: 0, kind: 'transient' };
const service = ticketService({
  templates,
  retries: { tries: 3, pause: 0.01 },
  send: async (tracker) => {
    if (behaviour.fail > 0) {
      behaviour.fail -= 1;
      throw Object.assign(new Error(behaviour.kind), FAULTS[behaviour.kind]);
    }
    made += 1;
    return { id: `${tracker}-${made}`, url: `https://${tracker}.example.com/${made}` };
  },
});

const port = Number(process.argv[2] ?? 0);
createServer(async (request, response) => {
  if (request.url !== '/trackers') return service.emit('request', request, response);
  let text = '';
  for await (const piece of request) text += piece;
  behaviour = JSON.parse(text);
  response.end('{}');
}).listen(port, '127.0.0.1', function listening() {
  process.stdout.write(`http://127.0.0.1:${this.address().port}\n`);
});
