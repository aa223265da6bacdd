import { boundText } from '../phrases/bound-text.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { relativeText } from '../phrases/relative.ts';
import { roleIn, TEAM } from '../phrases/roles.ts';
import { only } from './behaviour.ts';
import { compared, FACT } from './compared.ts';
import { task } from './done.ts';
import { known, there } from './file.ts';
import { ran } from './load-test.ts';
import { banded } from './made.ts';
import { asBefore, measuredBounds, queried, turned } from './numbers.ts';
import { TODO } from './placeholders.ts';
import { applied, type Made } from './rule.ts';
import { declared, from, UNIT } from './scored.ts';
import type { Seen } from './seen.ts';
import { signed } from './sign-off.ts';
import { RULES } from './table.ts';
import { unitOf } from './unit-of.ts';

/**
 * What is made of an item of which only the check is known: the options it needs, with placeholders, and the limit that the text states. Hosts,
 * labels, environments and names in them are none that there are, so that nothing else is measured in their place. A `command` is not among them: which one, nobody can know.
 */
export const PLAINLY: Readonly<Record<string, (seen: Seen) => Made | undefined>> = {
  done: task,
  'sign-off': (seen) => signed(roleIn(seen.words) ?? TEAM),
  tests: (seen) => (seen.band === 'go' ? only(seen) : undefined),
  prometheus: (seen) => {
    const [measured] = measuredBounds(seen);
    return measured === undefined ? asBefore(seen, 'what the text says') : queried(seen, measured);
  },
  data: (seen) => {
    const last = seen.bounds.at(-1);
    // "Keys older than 90 days: 0": what stands behind the colon is asked for.
    const told =
      last?.kind === 'bare' && /:\s+$/.test(seen.body.slice(0, last.at)) && seen.body.slice(last.end).trim() === '';
    const bound = told ? undefined : seen.bounds.find(({ kind }) => kind !== 'bare');
    if (bound === undefined) return { ...from({ holds: '$.TODO' }), ...banded(seen, { holds: seen.band === 'go' }) };
    const beside = relativeText(seen.body, bound, seen.band);
    const unit = beside === undefined ? UNIT[dimensionOf(bound)] : unitOf(beside);
    const text = beside ?? boundText(bound, turned(seen, 'lower'));
    return { ...from({ value: declared('value', unit) }), ...banded(seen, { value: text }) };
  },
  file: (seen) => asRow('file-size', seen) ?? there(seen, seen.named.files.length > 0 ? seen.named.files : known(seen)),
  // No environment is called so: what nobody filled in must not be go because something else was deployed.
  deployment: () => ({
    options: { environment: 'TODO' },
    todo: { environment: TODO.environment },
  }),
  'load-test': (seen) => (seen.band === 'go' ? ran(seen) : undefined),
  benchmark: (seen) => {
    const bound = seen.bounds.find(({ kind }) => kind !== 'bare');
    const usual = seen.band === 'go' ? '<= baseline + 5%' : '> baseline + 5%';
    const text = bound && (relativeText(seen.body, bound, seen.band) ?? boundText(bound, turned(seen, 'lower')));
    return compared(seen, { [FACT]: text ?? usual });
  },
  audit: (seen) => asRow('audit', seen),
  coverage: (seen) => asRow('coverage-stated', seen) ?? asRow('coverage', seen),
  log: (seen) => [asRow('log-lines', seen), asRow('log', seen)].find((made) => made?.bands !== undefined),
  http: (seen) => asRow('healthy', seen),
  tls: (seen) => asRow('certificate', seen),
  dns: (seen) => asRow('dns', seen),
  tcp: (seen) => asRow('port', seen),
  metrics: (seen) => asRow('metrics-shown', seen),
  alerts: (seen) => asRow(seen.band === 'go' ? 'alert-rules' : 'nothing-fires', seen),
  approvals: (seen) => asRow('approvals', seen),
  env: (seen) => asRow('variables', seen),
  results: (seen) => asRow('phase-before', seen),
  checks: () => ({ options: { names: 'TODO' }, todo: { names: TODO.names } }),
  workflow: () => ({ options: { file: 'TODO.yml' }, todo: { file: 'the file of the workflow' } }),
  'pull-request': ({ band }) =>
    band === 'go'
      ? {
          options: {},
          bands: { go: { 'label.TODO-label': true } },
          todo: { '': 'what of the pull request shows it, such as a label' },
        }
      : undefined,
  issues: (seen) => {
    const made = asRow('issues', seen);
    return made && { ...made, options: { ...made.options, labels: 'TODO-label' } };
  },
};

const EVERY_WAY = ['state', 'look', 'run', 'change'] as const;

/** What a row makes of an item, whichever words are in it, but for those that say that something else is meant. */
function asRow(id: string, seen: Seen): Made | undefined {
  const row = RULES.find((one) => one.id === id);
  if (row === undefined) return undefined;
  const { says: _, also: __, under: ___, ...rest } = row;
  return applied({ ...rest, opens: EVERY_WAY }, seen);
}
