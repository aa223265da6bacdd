/**
 * Every mistake gonogo can name, by its stable id, with what `gonogo explain <id>` says. `why` is what would go wrong
 * if it were let through; `fix` is what to do; `example` is right.
 */
export const PROBLEMS = {
  'checklist-missing': {
    why: 'Without a checklist nothing can be decided, and nothing must never read as go.',
    fix: 'Name the file with `-c FILE` (input `checklist`), or create `.github/gonogo.yml`.',
    example: 'gonogo check -c examples/pilot-launch/gonogo.yml',
  },
  'checklist-unreadable': {
    why: 'What cannot be read cannot be judged.',
    fix: 'Make the path a regular file that may be read; a folder or a link out of the workspace is refused.',
    example: '',
  },
  'checklist-too-big': {
    why: 'A file beyond the limit is no checklist that people review.',
    fix: 'Split it into several checklists; the limit is 256 KiB.',
    example: '',
  },
  'checklist-encoding': {
    why: 'In another encoding the same bytes read differently to different tools.',
    fix: 'Save the file as UTF-8.',
    example: '',
  },
  'checklist-empty': {
    why: 'A checklist without content would be go for everything.',
    fix: 'Write at least one criterion.',
    example: 'version: 1\ncriteria:\n  - title: No critical vulnerabilities\n    audit: reports/npm-audit.json',
  },
  'control-character': {
    why: 'Invisible characters make a file read differently from what it does.',
    fix: 'Remove the character; editors show it as a box or not at all.',
    example: '',
  },
  'yaml-syntax': {
    why: 'A file that YAML cannot parse means nothing.',
    fix: 'Mend the syntax at the place shown.',
    example: 'title: "P95: latency"   # quote text that has a colon',
  },
  'yaml-documents': {
    why: 'Only the first document would be read, and the others silently ignored.',
    fix: 'Keep one document; remove the `---`.',
    example: '',
  },
  'yaml-warning': {
    why: 'A tag that the YAML core schema does not know would be ignored.',
    fix: 'Remove the tag, or quote the value.',
    example: '',
  },
  'yaml-alias': {
    why: 'Aliases and merge keys let one edit change criteria far away from it.',
    fix: 'Write the value out, or use `defaults` and groups.',
    example: '',
  },
  'duplicate-key': {
    why: 'The last one would win, and the first be silently ignored.',
    fix: 'Remove one of the two.',
    example: '',
  },
  'key-forbidden': { why: 'The key is a name of the language gonogo runs in.', fix: 'Use another name.', example: '' },
  'too-deep': {
    why: 'Nesting beyond the limit is no checklist that people review.',
    fix: 'Flatten the groups; the limit is 32 levels.',
    example: '',
  },
  'too-many-criteria': {
    why: 'Beyond the limit one run cannot evaluate everything in time.',
    fix: 'Split it into several checklists; the limit is 1,000 criteria.',
    example: '',
  },
  'unknown-key': {
    why: 'A misspelt key would be ignored, and with it the rule it stands for.',
    fix: 'Use one of the keys listed; the schema in `schemas/checklist.schema.json` completes them in editors.',
    example: 'caution: { p95: "< 2s" }',
  },
  'missing-key': { why: 'Without it the item does not say what to do.', fix: 'Add the key.', example: '' },
  'wrong-type': {
    why: 'A value of another type would mean something else than it says.',
    fix: 'Write a value of the type named in the message; quote text that YAML takes for something else.',
    example: 'version: 1\ntitle: "2026"',
  },
  'bad-value': {
    why: 'A value outside the allowed ones has no meaning.',
    fix: 'Use one of the values listed.',
    example: 'level: advisory',
  },
  'empty-value': {
    why: 'A list or map that names nothing would check nothing.',
    fix: 'Name something, or remove the key.',
    example: '',
  },
  'id-form': {
    why: 'Ids are compared byte by byte in waivers, sign-offs and outputs.',
    fix: 'Use lower-case letters, digits, `.`, `_` and `-`.',
    example: 'id: p95-latency',
  },
  'id-taken': {
    why: 'Two items of one id make waivers and sign-offs ambiguous.',
    fix: 'Give one of them another `id`.',
    example: 'id: p95-latency-api',
  },
  'id-needed': {
    why: 'The id is made from the title, and this title gives none.',
    fix: 'Write an `id`.',
    example: 'id: p95-latency',
  },
  'no-check': {
    why: 'A criterion without a check is a tick box: a tick is not evidence.',
    fix: 'Add exactly one check; what only a person can say is `sign-off` or `done`.',
    example: '- title: On-call engineers briefed\n  sign-off: sre',
  },
  'several-checks': {
    why: 'A criterion is judged by the facts of one check.',
    fix: 'Split it into one criterion for each check; a group keeps them together.',
    example: '',
  },
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
  'pattern-invalid': {
    why: 'A pattern that does not compile matches nothing.',
    fix: 'Write RE2 syntax: no lookaround and no backreferences (https://github.com/google/re2/wiki/Syntax).',
    example: 'go: { body.version: "matches ^1\\\\.[0-9]+" }',
  },
  'option-invalid': {
    why: 'The option does not say what it must.',
    fix: 'Correct it as the message says.',
    example: '',
  },
  'expression-syntax': {
    why: 'An expression that does not parse has no value.',
    fix: 'Mend it; the language is that of GitHub Actions.',
    example: "if: ${{ params.region == 'eu' }}",
  },
  'expression-context': {
    why: 'Only `params`, `env`, `github` and `inputs` exist here, and `env` and `params` by literal name.',
    fix: 'Use one of these contexts.',
    example: '${{ params.base-url }}',
  },
  'expression-place': {
    why: 'Ids, roles, waivers and bounds must read the same in every run.',
    fix: 'Write the value out; expressions belong into `if` and into text options of checks.',
    example: '',
  },
  'env-place': {
    why: 'A value from `env` may be a secret; here it would decide or be shown.',
    fix: 'Use `env` in headers, bodies, URL paths or queries and credentials only; for settings use `params`.',
    example: 'http:\n  url: https://example.com/health\n  headers: { authorization: "Bearer ${{ env.TOKEN }}" }',
  },
  'param-undeclared': {
    why: 'A misspelt parameter would silently keep its default.',
    fix: 'Declare it under `params`, or correct the name.',
    example: 'params:\n  base-url: { type: url }',
  },
  'param-missing': {
    why: 'The checklist needs a value for it.',
    fix: 'Pass it: `--param name=value` (input `params`), or give it a default.',
    example: '',
  },
  'param-type': { why: 'The value is not of the declared type.', fix: 'Pass a value of that type.', example: '' },
  'role-unknown': {
    why: 'Nobody could ever sign for a role that is not there.',
    fix: 'Declare the role under `roles`, or correct the name.',
    example: 'roles:\n  sre: [ "@octocat" ]',
  },
  'no-end-mark': {
    why: 'A report in this format that was cut between two records looks whole (docs/end-marks.md).',
    fix: 'Have the step write its exit code and prove the run with `ran`, or say with `enough` how much there must be.',
    example: 'audit: { report: audit.json, format: yarn-berry, ran: { file: audit.exit, equals: 0 } }',
  },
  'role-empty': {
    why: 'Nothing that this role must sign can become go.',
    fix: 'Add a member.',
    example: 'roles:\n  sre: [ "@octocat" ]',
  },
  'role-member': {
    why: 'A member that is no login or team can never sign.',
    fix: 'Write `@login` or `@org/team`.',
    example: 'roles:\n  sre: [ "@octocat", "@acme/sre" ]',
  },
  'waiver-unknown': {
    why: 'A waiver that matches nothing looks like an exception and is none.',
    fix: 'Name the id of a criterion, and facts or causes it can have.',
    example: '',
  },
  'waiver-date': {
    why: 'A date that does not exist would never expire.',
    fix: 'Write YYYY-MM-DD.',
    example: 'from: 2026-11-01\nuntil: 2026-12-01',
  },
  'waiver-long': {
    why: 'An exception that outlives the people who granted it is a hole.',
    fix: 'At most 90 days; renew it with a new reason.',
    example: '',
  },
  'waiver-person': {
    why: 'Nobody grants an exception to themselves.',
    fix: 'Let somebody else approve it.',
    example: 'by: "@octocat"\napproved-by: "@hubot"',
  },
  'waiver-any': {
    why: 'A waiver must say how much is tolerated.',
    fix: 'Write a bound.',
    example: 'covers: { high: "<= 2" }',
  },
  'baseline-refused': {
    why: 'A baseline must be a whole, real run.',
    fix: 'Use the results of a complete run that was neither partial nor simulated.',
    example: '',
  },
  'call-invalid': { why: 'The call does not say what to do.', fix: 'See `gonogo --help`.', example: '' },
  'input-unknown': {
    why: 'A misspelt input would silently keep its default.',
    fix: 'Correct the name; `action.yml` lists the inputs.',
    example: '',
  },
  'results-invalid': {
    why: 'The file is no results document of gonogo.',
    fix: 'Write one with `gonogo check --results FILE`.',
    example: '',
  },
} as const satisfies Record<string, ProblemText>;

/** What `gonogo explain` says of one kind of mistake. */
export interface ProblemText {
  readonly why: string;
  readonly fix: string;
  readonly example: string;
}

/** The stable name of a kind of mistake. */
export type ProblemId = keyof typeof PROBLEMS;
