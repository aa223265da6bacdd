import type { ProblemText } from './problem-text.ts';

/** Bounds on facts: their grammar, their units, and whether they can hold. */
export const BOUNDS_PROBLEMS = {
  'bound-syntax': {
    why: 'A bound that cannot be read cannot hold.',
    fix: 'Write a comparison, a range, text or a list.',
    example: 'go: { p95: "< 500ms", error-rate: "1% .. 5%", status: "one of 200, 204" }',
  },
  'bound-type': {
    why: 'A value of another kind can never be compared with it.',
    fix: 'Write a value of the kind named in the message.',
    example: 'go: { p95: "< 500ms" }',
  },
  'bound-never': {
    why: 'A bound that no value satisfies makes the band unreachable.',
    fix: 'Turn the ends round, or correct the number.',
    example: 'caution: { p95: "500ms .. 2s" }',
  },
  'bound-overlap': {
    why: 'Where two bands hold, the file does not say which one is meant.',
    fix: 'Let one band end where the other begins; a shared end value belongs to the milder one.',
    example: 'go: { p95: "< 500ms" }\ncaution: { p95: "500ms .. 2s" }',
  },
  'bound-gap': {
    why: 'Values between the bands fall to no-go, which is seldom what a gap was meant for.',
    fix: 'Let the bands meet.',
    example: 'go: { p95: "< 500ms" }\ncaution: { p95: "500ms .. 2s" }',
  },
  'bound-any': {
    why: '`any` takes a default away; elsewhere it would judge nothing.',
    fix: 'Write `any` only in `go`.',
    example: 'go: { status: any, body.status: UP }',
  },
  'no-bound': {
    why: 'Without a bound the check would look and judge nothing.',
    fix: 'Bind at least one fact; `gonogo inspect REPORT` shows what a report has.',
    example: 'go: { p95: "< 500ms" }',
  },
  'default-replaced': {
    why: 'A fact bound only in `caution` or `no-go` has no gate any more: every other value is go.',
    fix: 'Say with `go` what is wanted.',
    example: 'go: { failed: 0 }\ncaution: { failed: "1 .. 3" }',
  },
  'unit-missing': {
    why: '`500` could be milliseconds or seconds.',
    fix: 'Write the unit.',
    example: 'go: { p95: "< 500ms" }',
  },
  'unit-wrong': {
    why: 'The unit measures something else than the fact.',
    fix: 'Use a unit of the fact’s kind.',
    example: 'go: { lines: ">= 80%" }',
  },
  'unit-unknown': {
    why: 'A unit nobody knows cannot be compared.',
    fix: 'Use ns us ms s m h d w, %, B kB MB GB KiB MiB GiB, /s /min /h.',
    example: 'go: { p95: "< 500ms" }',
  },
  'unit-unexpected': {
    why: 'The fact is a plain number; gonogo cannot know in which unit.',
    fix: 'Leave the unit out, or give the check `unit:` where it has that option.',
    example: 'go: { queue-depth: "< 500" }',
  },
  'equality-unlikely': {
    why: 'A bare value means exactly that value, which a measurement hardly ever is.',
    fix: 'Write a limit; write `== 80%` if exactly that is meant.',
    example: 'go: { lines: ">= 80%" }',
  },
  'baseline-percent': {
    why: 'A percentage of a percentage is read in two ways.',
    fix: 'Write percentage points, or a multiple.',
    example: 'go: { error-rate: "<= baseline + 0.5pp" }',
  },
  'series-for': {
    why: 'A series has many values: a limit alone does not say which of them, or for how long.',
    fix: 'Write `for` and a time, or bind `last`, `min`, `max` or `mean`.',
    example: 'no-go: { value: "> 5% for 5m" }',
  },
  'series-only': {
    why: 'A single value has no duration.',
    fix: 'Leave out `for …`, or use a check that samples over time.',
    example: '',
  },
  'unknown-fact': {
    why: 'A bound on a fact that the check never gives could not be judged.',
    fix: 'Use one of the facts listed.',
    example: 'go: { p95: "< 500ms" }',
  },
} as const satisfies Record<string, ProblemText>;
