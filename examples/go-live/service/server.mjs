import { createServer } from 'node:http';
import { metrics } from './metrics.mjs';
import { Refused, render, templateOf } from './render.mjs';
import { withRetries } from './retries.mjs';

/**
 * The ticket service. `send(tracker, ticket)` hands a ticket to a tracker and gives its `{ id, url }`; it throws what the
 * tracker answered.
 */
export function ticketService({ templates, send, retries = {}, toggles = { servicenow: true, jira: true } }) {
  const seen = metrics();
  const tickets = new Map();
  const state = { ...toggles };

  async function create({ tracker, template: name, title, body, variables = {} }, dryRun) {
    const found = name === undefined ? undefined : templateOf(templates, tracker, name);
    if (!found && (!title || !(tracker in state))) throw new Refused(400, 'a ticket has a tracker and a title', ['title']);
    const ticket = found ? render(found, variables) : { title, body, priority: 'normal' };
    if (dryRun) return [200, { ticket }];
    if (!state[tracker]) throw new Refused(503, `tickets for ${tracker} are switched off`);
    const began = Date.now();
    const labels = `tracker="${tracker}",templated="${found !== undefined}",outcome=`;
    try {
      const onRetry = () => seen.count('ticket_retries_total', `tracker="${tracker}"`);
      const { id, url } = await withRetries(() => send(tracker, ticket), { ...retries, onRetry });
      const record = { id, url, tracker, templated: found !== undefined, status: 'new', created: began };
      tickets.set(id, record);
      seen.count('tickets_created_total', `${labels}"created"`);
      return [201, record];
    } catch (error) {
      seen.count('tickets_created_total', `${labels}"failed"`);
      throw new Refused(502, `${tracker} did not take the ticket: ${error.message}`);
    } finally {
      seen.observe('ticket_create_seconds', (Date.now() - began) / 1000);
    }
  }

  function move(id, { status }) {
    const record = tickets.get(id);
    if (!record) throw new Refused(404, `there is no ticket ${id}`);
    const metric = { acknowledged: 'ticket_acknowledge_seconds', resolved: 'ticket_resolve_seconds' }[status];
    if (!metric) throw new Refused(400, 'a ticket is acknowledged or resolved', ['status']);
    seen.observe(metric, (Date.now() - record.created) / 1000);
    Object.assign(record, { status });
    return [200, record];
  }

  async function answer(request, url) {
    const [, root, id] = url.pathname.split('/');
    switch (`${request.method} /${root}${id === undefined ? '' : '/:id'}`) {
      case 'GET /health':
        return [200, { status: 'ok' }];
      case 'GET /metrics':
        return [200, seen.page()];
      case 'GET /templates':
        return [200, templates.trackers[url.searchParams.get('tracker')] ?? templates.trackers];
      case 'GET /toggles':
        return [200, state];
      case 'PUT /toggles':
        return [200, Object.assign(state, await bodyOf(request))];
      case 'POST /tickets':
        return create(await bodyOf(request), url.searchParams.get('dry-run') === 'true');
      case 'GET /tickets/:id':
        if (!tickets.has(id)) throw new Refused(404, `there is no ticket ${id}`);
        return [200, tickets.get(id)];
      case 'PUT /tickets/:id':
        return move(id, await bodyOf(request));
      default:
        return [404, { error: 'not found' }];
    }
  }

  return createServer(async (request, response) => {
    const [status, content] = await answer(request, new URL(request.url, 'http://service')).catch((error) => {
      if (!(error instanceof Refused)) return [500, { error: 'the service failed' }];
      if (error.status === 400) seen.count('ticket_validation_errors_total', '');
      if (error.message === 'variables are missing') seen.count('ticket_template_errors_total', '');
      return [error.status, { error: error.message, details: error.details }];
    });
    const text = typeof content === 'string';
    response.writeHead(status, { 'content-type': text ? 'text/plain; version=0.0.4' : 'application/json' });
    response.end(text ? content : `${JSON.stringify(content)}\n`);
  });
}

async function bodyOf(request) {
  let text = '';
  for await (const piece of request) text += piece;
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(400, 'the body is no JSON');
  }
}
