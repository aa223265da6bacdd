import { describe, expect, it } from 'vitest';
import { Alerts, accepts } from '../hub/alerts.mjs';

describe('poller webhook', () => {
  it('alerts are created, updated and resolved', () => {
    const alerts = new Alerts();
    const event = { source: 'poller', id: 7 };
    expect(alerts.take({ ...event, severity: 1 })).toBe('created');
    expect(alerts.take({ ...event, severity: 2 })).toBe('updated');
    expect(alerts.take({ ...event, severity: 'ok' })).toBe('resolved');
    expect(alerts.open).toBe(0);
  });
  it('a wrong secret is refused', () => {
    expect(accepts('right', 'right')).toBe(true);
    expect([accepts('wrong', 'right'), accepts(undefined, 'right')]).toEqual([false, false]);
  });
  it('the same event twice makes one alert', () => {
    const alerts = new Alerts();
    const event = { source: 'poller', id: 7, severity: 2 };
    expect([alerts.take(event), alerts.take(event), alerts.open]).toEqual(['created', 'ignored', 1]);
  });
});

describe('trap webhook', () => {
  it('a problem that ends closes its alert', () => {
    const alerts = new Alerts();
    alerts.take({ source: 'trap', id: 'a', severity: 'high' });
    expect(alerts.take({ source: 'trap', id: 'a', severity: 'high', ended: true })).toBe('resolved');
  });
  it('severities are mapped', () => {
    const alerts = new Alerts();
    alerts.take({ source: 'trap', id: 'a', severity: 'average' });
    expect(alerts.take({ source: 'trap', id: 'a', severity: 'disaster' })).toBe('updated');
    expect(() => alerts.take({ source: 'trap', id: 'b', severity: 'odd' })).toThrow('unknown severity');
  });
});
