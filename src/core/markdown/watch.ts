import { displayBound } from '../display.ts';
import { codeSpan, markdown } from '../escape.ts';
import type { Results } from '../results.ts';
import { LOOKS, VERDICT_LOOKS } from '../status.ts';
import { type Chart, chartsOf, shownSamples } from '../watch/chart.ts';
import type { SampleRecord } from '../watch/record.ts';
import { spanText } from '../watch/span.ts';
import { type Stretch, stretchesOf } from '../watch/stretches.ts';
import { watchSentence } from '../watch/words.ts';

/** Parts of the course that are listed: the last ones. */
const STRETCHES = 20;
const NAMED = 5;

/** A watch as blocks of Markdown: how it went, and numbers that changed, as a table and the same as charts. */
export function watchBlocks(results: Results, level: string): string[] {
  const { watch } = results;
  if (!watch) return [];
  const shown = shownSamples(watch);
  const charts = chartsOf(results, shown);
  return [
    `${level}# Watch`,
    `${watchSentence(watch)}.`,
    course(stretchesOf(results)),
    ...(charts.length > 0 ? [numbers(shown, charts), ...thinned(watch.samples.length, shown.length)] : []),
    ...charts.map((chart) => drawn(shown, chart)),
  ];
}

function course(stretches: readonly Stretch[]): string {
  const left = Math.max(0, stretches.length - STRETCHES);
  const rows = stretches.slice(left).map((one) => {
    const look = VERDICT_LOOKS[one.verdict];
    const verdict = `${look.icon} ${one.verdict}${one.rollback ? ', trigger fired' : ''}`;
    return `| ${spanOf(one)} | ${one.samples} | ${verdict} | ${because(one)} |`;
  });
  return [
    '| Time | Samples | Verdict | Because of |',
    '| :-- | --: | :-- | :-- |',
    ...rows,
    ...(left > 0 ? ['', `${left} earlier changes are not listed; the results document has every sample.`] : []),
  ].join('\n');
}

function spanOf({ from, to }: Stretch): string {
  const [start, end] = [from, to].map((seconds) => spanText(Math.round(seconds)));
  return start === end ? `${start}` : `${start} to ${end}`;
}

function because({ states, lost }: Stretch): string {
  if (lost) return 'not measured in time';
  const named = states.slice(0, NAMED).map(({ id, state }) => `${codeSpan(id, 120)} ${LOOKS[state].word}`);
  return [...named, ...(states.length > NAMED ? [`${states.length - NAMED} more`] : [])].join(', ') || '–';
}

function numbers(shown: readonly SampleRecord[], charts: readonly Chart[]): string {
  const heads = charts.map(({ key, unit, bound }) => {
    const required = bound === undefined ? '' : `, required ${markdown(displayBound(bound), 60)}`;
    return `${codeSpan(key, 120)}${unit === '' ? '' : ` in ${unit}`}${required}`;
  });
  const rows = shown.map((sample, index) => [
    spanText(Math.round(sample.seconds)),
    `${sample.verdict}${sample.rollback ? ', trigger fired' : ''}`,
    ...charts.map(({ values }) => (values[index] === undefined ? '–' : plain(values[index]))),
  ]);
  return [['Time', 'Verdict', ...heads], [':--', ':--', ...charts.map(() => '--:')], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function thinned(all: number, shown: number): string[] {
  return all > shown
    ? [`<sub>${shown} of ${all} samples: of every ${Math.ceil(all / shown)} in a row the worst.</sub>`]
    : [];
}

/** A line chart (https://mermaid.js.org/syntax/xyChart.html). It has no gaps: what was not measured is not in it. */
function drawn(shown: readonly SampleRecord[], { key, unit, values, limit }: Chart): string {
  const points = shown.flatMap(({ seconds }, index) => {
    const value = values[index];
    return value === undefined ? [] : [{ label: spanText(Math.round(seconds)), value }];
  });
  // Points with one label would be drawn as one.
  const labels = points.map(({ label }, index) => label + "'".repeat(Number(label === points[index - 1]?.label)));
  const all = [...points.map(({ value }) => value), ...(limit === undefined ? [] : [limit])];
  const [low, high] = [Math.min(0, ...all), Math.max(...all)];
  const list = (entries: readonly string[]) => `[${entries.join(', ')}]`;
  return [
    '```mermaid',
    'xychart-beta',
    `  title "${chartText(unit === '' ? key : `${key} (${unit})`)}"`,
    `  x-axis ${list(labels.map((label) => `"${label}"`))}`,
    `  y-axis ${plain(low)} --> ${plain(high > low ? high * 1.05 : low + 1)}`,
    `  line ${list(points.map(({ value }) => plain(value)))}`,
    ...(limit === undefined ? [] : [`  line ${list(points.map(() => plain(limit)))}`]),
    '```',
  ].join('\n');
}

/** Only what ends neither a text in quotes nor a block of code, and what no renderer takes for markup. */
function chartText(text: string): string {
  return text.replace(/[^\w .,/%()+-]/g, '_').slice(0, 80);
}

/** Four digits, and never an exponent. */
function plain(value: number): string {
  const text = Number(value.toPrecision(4)).toFixed(6);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
