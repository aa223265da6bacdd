import { describe, expect, it } from 'vitest';
import { metrics } from '../service/metrics.mjs';
import { render, templateOf } from '../service/render.mjs';
import { withRetries } from '../service/retries.mjs';

const template = { required: ['service'], title: '{{service}} is down', body: '{{service}}, {{note}}', priority: 'high' };

describe('templates', () => {
  it('fills in what was given', () => expect(render(template, { service: 'Shop', note: 'all of it' }).body).toBe('Shop, all of it'));
  it('leaves out what may be left out', () => expect(render(template, { service: 'Shop' }).body).toBe('Shop, '));
  it('names what is missing', () => expect(() => render(template, {})).toThrow(expect.objectContaining({ status: 400, details: ['service'] })));
  it('does not fill in twice', () => expect(render(template, { service: '{{note}}', note: 'x' }).title).toBe('{{note}} is down'));
  const known = { trackers: { jira: { defect: template } } };
  it('is found by tracker and name', () => expect(templateOf(known, 'jira', 'defect')).toBe(template));
  it('an unknown name is 404', () => expect(() => templateOf(known, 'jira', 'nothing')).toThrow(expect.objectContaining({ status: 404 })));
  it('an unknown tracker is 400', () => expect(() => templateOf(known, 'paper', 'defect')).toThrow(expect.objectContaining({ status: 400 })));
});

describe('retries', () => {
  const failing = (times, error = {}) => {
    let left = times;
    return async () => {
      left -= 1;
      if (left >= 0) throw Object.assign(new Error('busy'), error);
      return 'sent';
    };
  };
  const pauses = [];
  const options = { tries: 3, pause: 1, sleep: async (seconds) => pauses.push(seconds) };
  it('goes on after a failure', async () => expect(await withRetries(failing(2), options)).toBe('sent'));
  it('pauses longer each time', () => expect(pauses).toEqual([1, 2]));
  it('gives up', () => expect(withRetries(failing(3), options)).rejects.toThrow('busy'));
  it('does not try again what was refused', () => expect(withRetries(failing(1, { final: true }), options)).rejects.toThrow('busy'));
  it('waits as long as the tracker asks for', async () => {
    pauses.length = 0;
    await withRetries(failing(1, { retryAfter: 7 }), options);
    expect(pauses).toEqual([7]);
  });
});

describe('metrics', () => {
  it('all seven are there from the start', () => {
    const names = [...metrics().page().matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name);
    expect(names).toHaveLength(7);
  });
  it('counts and observes', () => {
    const seen = metrics();
    seen.count('ticket_validation_errors_total', '');
    seen.observe('ticket_create_seconds', 0.3);
    expect(seen.page()).toMatch(/^ticket_validation_errors_total 1$/m);
    expect(seen.page()).toMatch(/^ticket_create_seconds_bucket\{le="0.5"\} 1$/m);
    expect(seen.page()).toMatch(/^ticket_create_seconds_bucket\{le="0.25"\} 0$/m);
  });
});
