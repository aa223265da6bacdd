import { describe, expect, it } from 'vitest';
import { type AuditReading, audit } from '../../src/kinds/audit.ts';
import { SEVERITIES, type Severity, severityScore, severityWord } from '../../src/kinds/severity.ts';
import { factsOf } from '../support/judge-report.ts';

const finding = (key: string, severity: Severity, fixable?: boolean) => ({
  key,
  severity,
  ...(fixable === undefined ? {} : { fixable }),
});

const reading = (more: Partial<AuditReading> = {}): AuditReading => ({
  findings: [],
  rated: true,
  fixes: true,
  suppressed: 0,
  packages: 10,
  ...more,
});

const combined = (...readings: AuditReading[]) => factsOf(audit.combine(readings).facts);

describe('audit: one report', () => {
  it('counts by severity', () => {
    const findings = [...SEVERITIES.map((severity) => finding(severity, severity, true)), finding('x', 'low', false)];
    expect(combined(reading({ findings, suppressed: 3 }))).toEqual({
      critical: 1,
      high: 1,
      moderate: 1,
      low: 2,
      info: 1,
      unrated: 1,
      total: 7,
      fixable: 6,
      packages: 10,
      suppressed: 3,
    });
  });

  it('a tool without severities gives no severity at all, and says what to bind', () => {
    const { facts, absent } = audit.combine([
      reading({ rated: false, fixes: false, tool: 'leaks 1', findings: [finding('a', 'unrated')] }),
    ]);
    expect(factsOf(facts)).toEqual({ total: 1, packages: 10, suppressed: 0 });
    for (const severity of SEVERITIES) expect(absent[severity]).toBe('leaks 1 has no severities; bind `total`');
    expect(absent.fixable).toContain('bind `total`');
  });

  it('what is declared and not listed counts, and then nobody knows how much has a fix', () => {
    const facts = combined(reading({ findings: [finding('a', 'low', true)], unlisted: { critical: 2, unrated: 1 } }));
    expect(facts).toMatchObject({ critical: 2, unrated: 1, low: 1, total: 4 });
    expect(facts).not.toHaveProperty('fixable');
  });

  it('notes what was suppressed', () => {
    expect(audit.combine([reading({ suppressed: 1, notes: ['n'] })]).notes).toEqual([
      'n',
      '1 suppressed finding is not counted',
    ]);
  });
});

describe('audit: what one report lists twice', () => {
  const twice = (severity: Severity) => reading({ findings: [finding('a', severity), finding('a', 'low')] });

  it('is two findings, as its tool counts', () => {
    expect(combined(twice('high'))).toMatchObject({ high: 1, low: 1, total: 2 });
    expect(audit.combine([twice('high')]).notes).toEqual([]);
  });

  it('is the same two in another report, and the worse rating of each stands', () => {
    expect(combined(twice('high'), twice('critical'))).toMatchObject({ critical: 1, high: 0, low: 1, total: 2 });
  });

  it('is one more than a report that lists it once', () => {
    expect(combined(twice('high'), reading({ findings: [finding('a', 'high')] }))).toMatchObject({ total: 2 });
  });
});

describe('audit: several reports', () => {
  it('a finding in two reports counts once, packages and suppressed ones add up', () => {
    const a = reading({ findings: [finding('a', 'high', true), finding('b', 'low', false)], suppressed: 1 });
    const b = reading({ findings: [finding('a', 'high', true), finding('c', 'high', true)], suppressed: 2 });
    expect(combined(a, b)).toMatchObject({ high: 2, low: 1, total: 3, fixable: 2, packages: 20, suppressed: 3 });
    expect(audit.combine([a, b]).notes).toContain('1 findings are in several reports and count once');
  });

  it.each<[string, Severity, Severity, Severity]>([
    ['the worse rating stands', 'low', 'critical', 'critical'],
    ['in either order', 'critical', 'low', 'critical'],
    ['a rating stands against none', 'unrated', 'moderate', 'moderate'],
  ])('%s', (_, first, second, expected) => {
    const facts = combined(reading({ findings: [finding('a', first)] }), reading({ findings: [finding('a', second)] }));
    expect(facts).toMatchObject({ [expected]: 1, total: 1 });
  });

  it('unlisted ones of two reports add up, for nobody can tell whether they are the same', () => {
    expect(combined(reading({ unlisted: { high: 1 } }), reading({ unlisted: { high: 1 } }))).toMatchObject({ high: 2 });
  });

  it('beside a rated report, findings of a tool without severities are unrated', () => {
    const leaks = reading({ rated: false, fixes: false, findings: [finding('a', 'unrated')] });
    const facts = combined(reading({ findings: [finding('b', 'low', true)] }), leaks);
    expect(facts).toMatchObject({ critical: 0, low: 1, unrated: 1, total: 2 });
    expect(facts).not.toHaveProperty('fixable');
  });

  it('when one report does not say how much was looked at, nobody knows the sum', () => {
    const { packages: _, ...unknown } = reading();
    expect(combined(reading(), unknown)).not.toHaveProperty('packages');
  });
});

describe('severities', () => {
  it.each([
    ['CRITICAL', 'critical'],
    ['Important', 'high'],
    ['medium', 'moderate'],
    [' Moderate ', 'moderate'],
    ['negligible', 'info'],
    ['unknown', undefined],
    ['', undefined],
    ['constructor', undefined],
    [7, undefined],
    [null, undefined],
  ])('the word %s is %s', (word, severity) => expect(severityWord(word)).toBe(severity));

  it.each([
    [10, 'critical'],
    [9, 'critical'],
    [8.9, 'high'],
    [7, 'high'],
    [6.9, 'moderate'],
    [4, 'moderate'],
    [3.9, 'low'],
    [0.1, 'low'],
    [0, 'info'],
    [-1, undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
  ])('the score %s is %s', (score, severity) => expect(severityScore(score)).toBe(severity));
});
