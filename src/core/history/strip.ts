import { displayNumber } from '../display.ts';
import type { JudgedFact } from '../judge-fact.ts';
import { LOOKS } from '../status.ts';
import type { StateHistory } from './flips.ts';
import { median } from './medians.ts';
import type { FactTrend } from './trend.ts';

const BARS = '▁▂▃▄▅▆▇█';

/** Values as bars, oldest first, from the smallest to the largest; all in the middle where none differs. */
export function sparkline(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values
    .map((value) => {
      // Halves, because the distance between two large numbers is infinite.
      const share = high === low ? 0.5 : (value / 2 - low / 2) / (high / 2 - low / 2);
      return BARS[Math.min(BARS.length - 1, Math.floor(share * BARS.length))];
    })
    .join('');
}

/** "▂▂▃▂█ 398 ms, 401 ms, 612 ms: worse than usual (median of 9: 402 ms)"; `bars` where the terminal shows them. */
export function trendLine(fact: JudgedFact, trend: FactTrend, bars: boolean): string {
  if (typeof fact.value !== 'number') return '';
  const shown = (value: number) => displayNumber(value, fact.dimension);
  const usual = median(trend.values) ?? fact.value;
  const all = [...trend.values, fact.value];
  const words = { better: 'better than', worse: 'worse than', same: 'as' };
  const last = all.slice(-SHOWN).map(shown).join(', ');
  const against = trend.direction === null ? '' : `: ${words[trend.direction]} usual`;
  return `${bars ? `${sparkline(all)} ` : ''}${all.length > SHOWN ? '… ' : ''}${last}${against} (median of ${trend.values.length} before: ${shown(usual)})`;
}

/** Values that are written out; the bars show all. */
const SHOWN = 5;

/** "go, go, no-go, go: changed 2 times in 4 runs": the last states, oldest first. */
export function stateLine({ states, flips, sameCommit, flaky }: StateHistory): string {
  const words = states.map((state) => LOOKS[state].word);
  const grouped = words.reduce<{ word: string; times: number }[]>((found, word) => {
    const last = found.at(-1);
    if (last?.word === word) last.times++;
    else found.push({ word, times: 1 });
    return found;
  }, []);
  const told = grouped.map(({ word, times }) => (times > 1 ? `${word} x${times}` : word)).join(', ');
  const rate = `${Math.round((flips / (states.length - 1)) * 100)} %`;
  const changed = flips === 0 ? 'never changed' : `changed ${flips} of ${states.length - 1} times (${rate})`;
  return `${told}: ${changed}${flaky ? `; flaky, ${sameCommit.flips} of ${sameCommit.pairs} times for the same commit` : ''}`;
}
