import { andSaid } from '../reading/said.ts';
import { type TapPoint, tapPoint } from './tap-line.ts';
import type { TestFilter } from './test-filter.ts';
import { TestTally } from './test-tally.ts';
import type { TestsReading } from './tests.ts';

/** The lines of one indentation: the whole run, or the subtests of one test. */
interface Level {
  /** Of its lines; of subtests in braces it is known with their first line. */
  indent: number;
  /** Of the line that opened the braces. */
  readonly around: number | undefined;
  readonly name: string;
  plan: number | undefined;
  points: number;
  /** The sum of the numbers of all points; `undefined` when one has none. */
  numbers: number | undefined;
  /** Failures met when the level began, to tell whether any is of a subtest. */
  readonly brokenBefore: number;
  /** The test that these are the subtests of, where it came first (`ok 1 - name {`). */
  readonly parent: TapPoint | undefined;
}

/** How many levels subtests may have. */
const DEPTH = 64;

/** Reads TAP line by line and counts the tests that have no subtests. Memory is that of the open levels. */
export class TapRun {
  readonly #tally: TestTally;
  readonly #levels: Level[] = [];
  /** Subtests that ended and whose own test is still to come, in the indentation around them. */
  #ended: Level | undefined;
  #yaml: number | undefined;
  #lastPoint: number | undefined;
  #announced = '';

  constructor(filter?: TestFilter) {
    this.#tally = new TestTally(filter);
    this.#open(0, '');
  }

  line(raw: string): void {
    const text = raw.trimStart();
    const indent = raw.length - text.length;
    if (this.#insideYaml(text, indent) || text === '') return;
    const afterPoint = this.#lastPoint;
    this.#lastPoint = undefined;
    if (afterPoint !== undefined && indent > afterPoint && /^---\s*$/.test(text)) {
      this.#yaml = indent;
      return;
    }
    if (/^Bail out!/i.test(text)) this.#bailOut(text);
    else if (text.startsWith('#')) this.#announced = /^# Subtest:?\s*(.*)$/i.exec(text)?.[1] ?? this.#announced;
    else if (indent === 0 && /^TAP version /i.test(text)) this.#another();
    else if (/^\}\s*$/.test(text)) this.#closeDown(indent);
    else this.#planOrPoint(text, indent);
  }

  finish(): TestsReading {
    this.#closeRun();
    return this.#tally.finish();
  }

  #planOrPoint(text: string, indent: number): void {
    const plan = /^1\.\.(\d{1,9})\s*(?:#.*)?$/.exec(text)?.[1];
    const point = plan === undefined ? tapPoint(text) : undefined;
    if (plan === undefined && point === undefined) return;
    // Indented lines are subtests only where a test around them can be: anything else is output of the tests.
    const { parent, points } = this.#top;
    if (parent && points === 0 && this.#top.plan === undefined && indent > this.#top.indent) this.#top.indent = indent;
    else if (indent > this.#top.indent) {
      if (this.#levels.length >= DEPTH) return;
      this.#open(indent, this.#announced);
    } else if (indent < this.#top.indent) this.#closeTo(indent);
    if (point) this.#point(point, indent);
    else this.#plan(Number.parseInt(plan ?? '', 10));
  }

  #plan(count: number): void {
    const level = this.#top;
    if (level.plan === undefined) level.plan = count;
    else if (level.indent > 0) this.#tally.problem('subtests have two plans');
    else if (level.plan === level.points) {
      this.#another();
      this.#top.plan = count;
    } else this.#tally.problem('the report has two plans `1..N`, and the first does not fit');
  }

  #point(point: TapPoint, indent: number): void {
    const level = this.#top;
    level.points += 1;
    level.numbers =
      point.number === undefined || level.numbers === undefined ? undefined : level.numbers + point.number;
    this.#lastPoint = indent;
    this.#announced = '';
    if (point.number !== undefined && level.plan !== undefined && point.number > level.plan)
      this.#tally.problem(`test ${point.number} is beyond the plan \`1..${level.plan}\``);
    const subtests = this.#ended;
    this.#ended = undefined;
    if (point.opens) this.#open(indent + 1, point.name, point);
    else if (subtests && subtests.points > 0) this.#verdict(point, subtests);
    else this.#count(point);
  }

  /** A test with subtests counts only when it failed by itself, after the last of them for example. */
  #verdict(point: TapPoint, subtests: Level): void {
    if (point.status === 'failed' && this.#tally.broken === subtests.brokenBefore) this.#count(point);
  }

  #count({ status, name, seconds }: TapPoint): void {
    const suites = this.#levels.slice(1).map((level) => level.name);
    this.#tally.add(status, { suites, test: name }, { seconds });
  }

  #open(indent: number, name: string, parent?: TapPoint): void {
    this.#ended = undefined;
    const around = parent && indent - 1;
    const brokenBefore = this.#tally.broken;
    this.#levels.push({ indent, around, name, plan: undefined, points: 0, numbers: 0, brokenBefore, parent });
  }

  get #top(): Level {
    const level = this.#levels.at(-1);
    if (!level) throw new Error('the run itself is always open');
    return level;
  }

  #closeTo(indent: number): void {
    while (this.#levels.length > 1 && this.#top.indent > indent) this.#close();
  }

  /** The end of subtests in braces, at the indentation of their test. */
  #closeDown(indent: number): void {
    if (!this.#levels.some((level) => level.around === indent)) return;
    while (this.#top.around !== indent) this.#close();
    this.#close();
  }

  #close(): void {
    const level = this.#levels.pop();
    if (!level) return;
    if (level.plan !== undefined && level.plan !== level.points)
      this.#tally.outside(`subtests of \`${level.name}\` have the plan \`1..${level.plan}\` and ${level.points} tests`);
    if (level.parent && level.points > 0) this.#verdict(level.parent, level);
    else if (level.parent) this.#count(level.parent);
    this.#ended = level.parent ? undefined : level;
  }

  /** The run is over, or another begins in the same file. */
  #closeRun(): void {
    if (this.#levels.some((level) => level.parent)) this.#tally.problem('braces have no end: the report was cut');
    this.#closeTo(0);
    const { plan, points, numbers } = this.#top;
    const bare = points === 0 && plan === undefined && this.#tally.cases === 0;
    if (this.#ended && this.#ended.points > 0)
      this.#tally.problem('subtests have no test around them: the report was cut');
    if (this.#yaml !== undefined) this.#tally.problem('a YAML block has no end: the report was cut');
    if (plan === undefined && !bare)
      this.#tally.problem('the report has no plan `1..N`: the run did not end, or the report was cut');
    else if (plan !== undefined && plan !== points)
      this.#tally.problem(
        `the plan says ${plan} tests and the report has ${points}: the run did not end, or the report was cut`,
      );
    else if (numbers !== undefined && numbers !== (points * (points + 1)) / 2)
      this.#tally.problem(
        'the numbers of the tests are not those of the plan: some came twice, and others are missing',
      );
    this.#levels.length = 0;
    this.#ended = undefined;
    this.#yaml = undefined;
    this.#open(0, '');
  }

  #another(): void {
    const { plan, points } = this.#top;
    if (plan !== undefined || points > 0) this.#closeRun();
  }

  #bailOut(text: string): void {
    this.#tally.problem(`the run bailed out${andSaid(text.slice('Bail out!'.length))}`);
  }

  #insideYaml(text: string, indent: number): boolean {
    if (this.#yaml === undefined) return false;
    if (indent === this.#yaml && /^\.\.\.\s*$/.test(text)) this.#yaml = undefined;
    return true;
  }
}
