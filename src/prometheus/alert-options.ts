import type { OptionMistake } from '../core/check.ts';
import { LIMITS } from '../core/limits.ts';
import { takesName } from './alert.ts';

/** Facts that only one of the two servers has, and why. */
const OF_PROMETHEUS = ['waiting', 'rules', 'missing'];

/** What is wrong with the options of `alerts` beyond their shape, given the facts that are bound. */
export function alertMistakes(options: Readonly<Record<string, unknown>>, bound: readonly string[]): OptionMistake[] {
  const { heartbeat, names, except = [] } = options;
  const found: OptionMistake[] = [];
  const patterns = except as readonly string[];
  for (const [index, pattern] of patterns.entries())
    if (pattern.length > LIMITS.patternCharacters)
      found.push({
        path: ['except', index],
        message: `the pattern is longer than ${LIMITS.patternCharacters} characters`,
      });
  for (const [index, name] of ((names ?? []) as readonly string[]).entries())
    if (!takesName(name, { except: patterns }))
      found.push({ path: ['names', index], message: `\`${name}\` is also among those that do not count (\`except\`)` });
  if (heartbeat === undefined) {
    if (bound.includes('suppressed'))
      found.push({
        path: [],
        message: 'Prometheus does not know which alerts are silenced: it has no `suppressed`',
        hint: 'ask Alertmanager: its `url`, and `heartbeat: Watchdog`',
      });
    if (bound.includes('missing') && names === undefined)
      found.push({ path: [], message: '`missing` counts what is in `names`', hint: 'add `names: [ … ]`' });
    return found;
  }
  const unknown = bound.find((name) => OF_PROMETHEUS.includes(name));
  if (unknown !== undefined)
    found.push({
      path: ['heartbeat'],
      message: `Alertmanager knows no rules: it has no \`${unknown}\``,
      hint: 'ask Prometheus: its `url`, without `heartbeat`',
    });
  if (options['allow-partial'] !== undefined)
    found.push({ path: ['allow-partial'], message: 'answers of Alertmanager are whole', hint: 'leave it out' });
  return found;
}
