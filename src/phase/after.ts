import { defineCheck } from '../core/check.ts';
import { EvidenceError } from '../core/evidence.ts';
import { isoTime } from '../core/time.ts';

/** Clocks differ; a verdict from further ahead than this is dated wrongly. In seconds. */
const SKEW = 300;

/** Whether the phase before this one is over: its recorded verdict, for this commit, this checklist and these parameters. */
export const afterCheck = defineCheck({
  key: 'after',
  summary: 'Asks for the recorded verdict of the phase before.',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['phase', 'commit', 'max-age'],
    properties: {
      phase: { type: 'string', literal: true, description: 'Its id.' },
      commit: {
        type: 'string',
        enum: ['same', 'ancestor'],
        literal: true,
        description: 'For which commits it counts.',
      },
      'max-age': { type: 'number', description: 'The oldest that it may be, in seconds.' },
    },
  },
  facts: {
    known: {
      verdict: { dimension: 'text', describe: 'The verdict of that phase.', example: 'one of GO, CAUTION' },
      age: {
        dimension: 'duration',
        describe: 'How long ago it was given.',
        better: 'lower',
        unit: 'h',
        example: '< 7d',
      },
    },
  },
  defaults: [
    { band: 'go', fact: 'verdict', bound: 'one of GO, CAUTION' },
    { band: 'no-go', fact: 'verdict', bound: '== NO-GO' },
  ],
  async gather({ phase, commit, 'max-age': maxAge }, ports, context) {
    const record = await ports.phaseRecords?.newest(phase, commit);
    const begin = `the phase \`${phase}\` has no GO for this commit and this checklist yet`;
    const hint = ports.phaseRecords
      ? `judge it first: \`--phase ${phase}\``
      : `where earlier verdicts are is not known: give \`--history DIR\`, the folder of their results`;
    if (!record) throw new EvidenceError('not-after', begin, hint);
    if (record.at - context.now > SKEW)
      throw new EvidenceError(
        'invalid',
        `the verdict of the phase \`${phase}\` is dated ${isoTime(record.at)}, which is still to come: it would never be too old`,
        'check the clock of the machine that recorded it, and judge that phase again',
      );
    const age = Math.max(0, Math.round(context.now - record.at));
    const source = { kind: 'name', where: record.where, ageSeconds: age, trust: record.trust } as const;
    const facts = [
      { name: 'verdict', dimension: 'text', value: record.verdict } as const,
      { name: 'age', dimension: 'duration', value: age } as const,
    ];
    if (record.verdict !== 'NO-GO' && age > maxAge)
      throw new EvidenceError(
        'not-after',
        `${begin}: the last one is of ${isoTime(record.at)}, which is too long ago`,
        hint,
      );
    if (record.verdict === 'HOLD')
      throw new EvidenceError('not-after', `the phase \`${phase}\` is on HOLD since ${isoTime(record.at)}`, hint);
    return { facts, sources: [source], problems: [] };
  },
});
