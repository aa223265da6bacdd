import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baselineFault } from '../../../src/core/baseline.ts';
import { importMarkdown } from '../../../src/core/import/import-markdown.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { paramValues } from '../../../src/core/param-values.ts';
import type { Problem, UserError } from '../../../src/core/problem.ts';
import { PROBLEMS, type ProblemId } from '../../../src/core/problem-id.ts';
import { readChecklistFile } from '../../../src/io/checklist-file.ts';
import { parseResults } from '../../../src/read-results.ts';
import { vocabulary } from '../../../src/vocabulary.ts';
import { problemsOf, spot } from '../../support/vocabulary.ts';

type Row = [name: string, text: string | Uint8Array, spot: string, suggestion?: string];

/** A checklist with one criterion, whose lines after the title begin at line 4 and column 5. */
const criterion = (...lines: string[]) =>
  ['version: 1', 'criteria:', '  - title: One', ...lines.map((line) => `    ${line}`), ''].join('\n');
/** Lines at the top, before one criterion that is right. */
const top = (...lines: string[]) =>
  [...lines, 'version: 1', 'criteria:', '  - title: One', '    tests: report.xml', ''].join('\n');
const bound = (text: string) => criterion('load-test: k6.json', `go: { ${text} }`);
const waiver = (more: string) =>
  top(
    'waivers:',
    `  - { criterion: one, covers: [ stale ], reason: r, by: "@a", approved-by: "@b", from: 2026-11-01, until: 2026-12-01, ${more} }`,
  );
const option = (text: string) => criterion(`http: { url: "https://example.com", ${text} }`);
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const many = (count: number) =>
  ['version: 1', 'criteria:', ...Array.from({ length: count }, (_, n) => ` - {title: a${n}, tests: r}`), ''].join('\n');

/** A second phase with these keys; its own keys begin at line 7 and column 5. */
const phase = (...lines: string[]) =>
  [
    'version: 1',
    'roles: { sre: ["@octocat"] }',
    'phases:',
    '  - { id: first, criteria: [{ title: One, sign-off: sre }] }',
    '  - id: second',
    '    criteria: [{ title: Two, sign-off: sre }]',
    ...lines.map((line) => `    ${line}`),
    '',
  ].join('\n');

/** What loading can find, each with where and with what is suggested there. */
const ROWS: readonly Row[] = [
  ['a byte too many', ' '.repeat(LIMITS.checklistBytes + 1), '1:1 checklist-too-big'],
  ['UTF-16', utf16(criterion('tests: r')), '1:1 checklist-encoding'],
  ['UTF-16, the other way round', Buffer.from([0xfe, 0xff, 0, 0x61]), '1:1 checklist-encoding'],
  ['bytes that are no UTF-8', Buffer.from([0x76, 0xc3, 0x28]), '1:1 checklist-encoding'],
  ['an overlong encoding', Buffer.from([0xc0, 0xaf]), '1:1 checklist-encoding'],
  ['nothing', '', '1:1 checklist-empty'],
  ['blanks', ' \n\n', '1:1 checklist-empty'],
  ['a comment', '# nothing yet\n', '1:1 checklist-empty'],
  ['null', 'null\n', '1:1 checklist-empty'],
  ['a start of a document', '---\n', '1:1 checklist-empty'],
  ['no criteria', 'version: 1\ncriteria: []\n', '2:1 checklist-empty'],
  ['groups of nothing', 'version: 1\ncriteria:\n  - group: G\n    criteria: []\n', '2:1 checklist-empty'],
  ['NUL', 'version: 1\nname: "a\0b"\n', '2:9 control-character'],
  ['a bidi control', top('name: "a\u202eb"'), '1:9 control-character'],
  ['a space of no width', top('name: "a\u200bb"'), '1:9 control-character'],
  ['a line separator', top('# a\u2028b'), '1:4 control-character'],
  ['a byte order mark in the middle', top('name: a\ufeffb'), '1:8 control-character'],
  ['an open quote', 'version: 1\nname: "a\n', '3:1 yaml-syntax'],
  ['a tab for indentation', 'version: 1\ncriteria:\n\t- a\n', '3:1 yaml-syntax'],
  ['a list as a key', '? [a]\n: b\n', '1:3 yaml-syntax'],
  ['two documents', 'version: 1\n---\nversion: 1\n', '2:1 yaml-documents'],
  ['a tag nobody knows', 'version: !v1 1\n', '1:10 yaml-warning'],
  ['a phase after one that is not there', phase('after: frist'), '7:12 phase-order', 'did you mean `first`?'],
  ['a phase after itself', phase('after: second'), '7:12 phase-order'],
  ['a phase with the id of a criterion', phase().replace('id: second', 'id: one'), '5:9 id-taken'],
  ['a phase without an id', phase().replace('id: second', 'title: Second'), '5:5 missing-key'],
  ['a phase that is no map', 'version: 1\nphases: [canary]\n', '2:10 wrong-type'],
  ['no phases', 'version: 1\nphases: []\n', '2:9 empty-value'],
  [
    'a criterion of no phase',
    top('name: x').replace('report.xml', 'report.xml\n    phases: [canary]'),
    '6:14 phase-unknown',
  ],
  [
    'a criterion of two phases, inside of one',
    phase().replace('sre }]', 'sre, phases: [second] }]'),
    '4:58 phase-unknown',
  ],
  ['a soak that is no time', phase('soak: 4 hours long'), '7:11 time-invalid'],
  ['a start that is no time', phase('t0: tomorrow'), '7:9 time-invalid'],
  ['something due at no time', criterion('tests: r', 'due: T+soon'), '5:10 time-invalid'],
  [
    'a group due on a day that is none',
    top().replace(
      'title: One\n    tests: report.xml',
      'group: G\n    due: 2026-02-30\n    criteria: [{ title: One, tests: r }]',
    ),
    '4:10 time-invalid',
  ],
  ['days that are none', phase('window: { days: mon-fry }'), '7:21 window-invalid'],
  ['an hour that is none', phase('window: { from: "9:00" }'), '7:21 window-invalid'],
  ['an end after the end of the day', phase('window: { to: "24:30" }'), '7:19 window-invalid'],
  ['a date that is none', phase('window: { dates: [2026-02-30] }'), '7:23 window-invalid'],
  ['days and dates', phase('window: { days: mon, dates: [2026-12-01] }'), '7:33 window-invalid'],
  ['a need that is no duration', phase('window: { needs: long }'), '7:22 window-invalid'],
  ['a zone that is none', phase('window: { zone: Europe/Bonn }'), '7:21 window-invalid'],
  ['an offset for a zone', phase('window: { zone: "+01:00" }'), '7:21 window-invalid'],
  [
    'a freeze that ends before it begins',
    phase('freeze: [{ from: 2026-12-18, to: 2026-12-17 }]'),
    '7:38 window-invalid',
  ],
  ['a freeze from no day', phase('freeze: [{ from: christmas, to: 2026-12-17 }]'), '7:22 window-invalid'],
  [
    'a trigger that only observes',
    criterion('tests: r', 'mode: observe', 'rollback: true'),
    '6:15 warning rollback-mute',
  ],
  ['an alias', 'version: &v 1\nname: *v\n', '2:7 yaml-alias'],
  ['a merge key', 'version: 1\ncriteria:\n  - <<: { title: One }\n', '3:5 yaml-alias'],
  ['a key twice', 'version: 1\nname: a\nversion: 1\n', '3:1 duplicate-key'],
  ['a key twice, once in quotes', 'version: 1\n"version": 1\n', '2:1 duplicate-key'],
  ['a key of JavaScript', 'version: 1\n__proto__: 1\n', '2:1 key-forbidden'],
  ['33 levels', `version: 1\nname: ${'['.repeat(32)}${']'.repeat(32)}\n`, '2:38 too-deep'],
  ['1,001 criteria', many(LIMITS.criteria + 1), '2:1 too-many-criteria'],
  ['a misspelt key at the top', top('nmae: x'), '1:1 unknown-key', 'did you mean `name`?'],
  ['a misspelt key in a criterion', criterion('tests: r', 'cautoin: {}'), '5:5 unknown-key', 'did you mean `caution`?'],
  ['a misspelt check', criterion('test: r'), '4:5 unknown-key', 'did you mean `tests`?'],
  ['a misspelt option', option('metod: GET'), '4:41 unknown-key', 'did you mean `method`?'],
  ['a key that is like none', top('colour: red'), '1:1 unknown-key'],
  ['a misspelt default option', top('defaults: { http: { urll: x } }'), '1:21 unknown-key', 'did you mean `url`?'],
  ['no version', 'criteria:\n  - title: One\n    tests: r\n', '1:1 missing-key'],
  ['no title', 'version: 1\ncriteria:\n  - tests: r\n', '3:5 missing-key'],
  ['an option that must be there', criterion('http: { method: GET }'), '4:5 missing-key'],
  ['a number for text', top('name: 5'), '1:7 wrong-type'],
  ['a map for text', 'version: 1\ncriteria:\n  - title: { a: b }\n    tests: r\n', '3:12 wrong-type'],
  ['text for a list', top('branches: main'), '1:11 wrong-type'],
  ['nothing for a list', top('branches:'), '1:10 wrong-type'],
  ['text for a number', option('samples: "5"'), '4:50 wrong-type'],
  ['a list in the place of a bound', bound('p95: [1]'), '5:16 wrong-type'],
  ['another version', 'version: 2\ncriteria:\n  - title: One\n    tests: r\n', '1:10 bad-value'],
  ['a misspelt level', criterion('tests: r', 'level: requird'), '5:12 bad-value', 'did you mean `required`?'],
  [
    'a misspelt cause',
    criterion('tests: r', 'when-unknown: { misssing: caution }'),
    '5:21 unknown-key',
    'did you mean `missing`?',
  ],
  ['a cause mapped where it may not', criterion('tests: r', 'when-unknown: { stale: pending }'), '5:28 bad-value'],
  ['a number under its minimum', option('samples: 0'), '4:50 bad-value'],
  ['a number over its maximum', option('samples: 101'), '4:50 bad-value'],
  ['infinity', 'version: .inf\n', '1:10 bad-value'],
  ['not a number', bound('p95: .nan'), '5:16 bad-value'],
  ['an empty title', 'version: 1\ncriteria:\n  - title: ""\n    tests: r\n', '3:12 empty-value'],
  ['a band without bounds', criterion('tests: r', 'go: {}'), '5:9 empty-value'],
  ['an option list without entries', criterion('load-test: []', 'go: { p95: "< 1s" }'), '4:16 empty-value'],
  ['a check without anything', criterion('tests:'), '4:5 empty-value'],
  ['a check without a short form, in short form', criterion('data: file.json', 'go: { a: 1 }'), '4:5 empty-value'],
  ['a waiver that covers nothing', waiver('').replace('[ stale ]', '[]'), '2:31 empty-value'],
  ['an id in capitals', criterion('tests: r', 'id: One'), '5:9 id-form'],
  ['an id of 65 characters', criterion('tests: r', `id: ${'a'.repeat(65)}`), '5:9 id-form'],
  ['D20: an id that is not ASCII', criterion('tests: r', 'id: öne'), '5:9 id-form'],
  ['the same title twice', `${criterion('tests: r')}  - title: "One!"\n    tests: r\n`, '5:12 id-taken'],
  ['the same id twice', `${criterion('tests: r', 'id: a')}  - title: Two\n    id: a\n    tests: r\n`, '7:9 id-taken'],
  ['a group with the id of a criterion', `${criterion('tests: r')}  - group: One\n    criteria: []\n`, '5:12 id-taken'],
  ['D20: a title that gives no id', 'version: 1\ncriteria:\n  - title: 準備\n    tests: r\n', '3:12 id-needed'],
  [
    'a group that gives no id',
    'version: 1\ncriteria:\n  - group: "!!!"\n    criteria: [ { title: One, tests: r } ]\n',
    '3:12 id-needed',
  ],
  ['no check', criterion('level: required'), '3:12 no-check'],
  ['two checks', criterion('tests: r', 'http: https://example.com'), '5:5 several-checks'],
  ['a bound that is none', bound('p95: ""'), '5:16 bound-syntax'],
  ['a bound with an operator of another language', bound('p95: "=< 5s"'), '5:16 bound-syntax', 'did you mean "<= 5s"?'],
  ['a bound of another kind', bound('p95: "< fast"'), '5:16 bound-type'],
  ['a bound of a number on text', bound('tool: 1.10'), '5:17 bound-type', 'did you mean "1.1"?'],
  ['`enough` by the baseline', criterion('tests: r', 'enough: { failed: "<= baseline" }'), '5:23 bound-type'],
  ['a range the wrong way round', bound('p95: "2s .. 1s"'), '5:16 bound-never', 'did you mean "1s .. 2s"?'],
  ['a ratio over its maximum', bound('error-rate: "> 120%"'), '5:23 bound-never'],
  ['a negative count', bound('requests: "< 0"'), '5:21 bound-never'],
  ['no whole number', bound('requests: "1.2 .. 1.8"'), '5:21 bound-never'],
  [
    'bands that overlap',
    criterion('load-test: r', 'go: { p95: "< 2s" }', 'caution: { p95: "1s .. 3s" }'),
    '6:21 bound-overlap',
  ],
  [
    'bands that are the same text',
    criterion('load-test: r', 'go: { tool: a }', 'caution: { tool: a }'),
    '6:22 bound-overlap',
  ],
  ['a gap', criterion('load-test: r', 'go: { p95: "< 1s" }', 'caution: { p95: "2s .. 3s" }'), '6:21 warning bound-gap'],
  ['any in caution', criterion('tests: r', 'caution: { failed: any }'), '5:24 bound-any'],
  ['any in no-go', criterion('tests: r', 'no-go: { failed: any }'), '5:22 bound-any'],
  ['any in enough', criterion('tests: r', 'enough: { failed: any }'), '5:23 bound-type'],
  ['a check that needs a bound', criterion('load-test: r'), '4:5 no-bound'],
  ['a check that needs one, with `any`', bound('p95: any'), '4:5 no-bound'],
  ['all defaults taken away', criterion('tests: r', 'go: { failed: any, errors: any }'), '4:5 no-bound'],
  ['no default at all', criterion('data: { file: f, facts: { a: $.a } }'), '4:5 no-bound'],
  [
    'a default replaced by a flag',
    criterion('tests: r', 'caution: { failed: "> 3" }'),
    '5:16 warning default-replaced',
  ],
  [
    'a default replaced by a trigger',
    criterion('tests: r', 'no-go: { failed: "> 3" }'),
    '5:14 warning default-replaced',
  ],
  ['no unit', bound('p95: "< 500"'), '5:16 unit-missing', 'did you mean "< 500ms"?'],
  ['a unit of another kind', bound('p95: "< 5MB"'), '5:16 unit-wrong'],
  ['a unit nobody knows', bound('size: "< 5mb"'), '5:17 unit-unknown', 'did you mean "< 5MB"?'],
  ['a unit on a plain number', bound('score: "< 5ms"'), '5:18 unit-unexpected', 'did you mean "< 5"?'],
  ['plain equality of a ratio', bound('error-rate: 0.01'), '5:23 equality-unlikely', 'did you mean "<= 1%"?'],
  [
    'percent of a ratio',
    bound('error-rate: "<= baseline + 5%"'),
    '5:23 baseline-percent',
    'did you mean "<= baseline + 5pp"?',
  ],
  ['sustained on a single value', bound('p95: "> 5s for 5m"'), '5:16 series-only', 'did you mean "> 5s"?'],
  ['a misspelt fact', bound('p59: "< 5s"'), '5:11 unknown-fact', 'did you mean `p95`?'],
  ['a fact that is like none', bound('happiness: "> 5"'), '5:11 unknown-fact'],
  ['a name that its family refuses', bound('metric.a..b: 5'), '5:11 unknown-fact'],
  ['a family without a name', bound('metric.: 5'), '5:11 unknown-fact'],
  [
    'a fact in `enough` that is not there',
    criterion('tests: r', 'enough: { faild: 5 }'),
    '5:15 unknown-fact',
    'did you mean `failed`?',
  ],
  ['a pattern with lookahead', bound('tool: "matches (?=k6)"'), '5:17 pattern-invalid'],
  ['an option that is no pattern', option('expect: "("'), '4:49 pattern-invalid'],
  ['an option that is no URL', criterion('http: example.com'), '4:11 option-invalid'],
  ['an option that is no duration', option('wait: 5'), '4:47 wrong-type'],
  ['an option that is no duration, as text', option('wait: "5"'), '4:47 option-invalid'],
  ['an option that is no size', option('limit: 5s'), '4:48 option-invalid'],
  ['an option that is no JSONPath', option('select: a.b'), '4:49 option-invalid'],
  ['an option that is no path', criterion('tests: " "'), '4:12 option-invalid'],
  ['options that contradict each other', option('method: HEAD, body: { a: 1 }'), '4:61 option-invalid'],
  ['a timeout of nothing', criterion('tests: r', 'timeout: 0s'), '5:14 option-invalid'],
  ['a timeout without a unit', criterion('tests: r', 'timeout: "5"'), '5:14 option-invalid'],
  ['a default timeout that is none', top('defaults: { timeout: soon }'), '1:22 option-invalid'],
  ['an expression that does not parse', criterion('tests: r', 'if: "1 =="'), '5:9 expression-syntax'],
  [
    'A12: a condition of two expressions',
    criterion('tests: r', 'if: ${{ true }} || ${{ true }}'),
    '5:9 expression-syntax',
  ],
  ['an empty condition', criterion('tests: r', 'if: ""'), '5:9 expression-syntax'],
  ['an option whose expression does not parse', criterion('tests: "${{ x"'), '4:12 expression-syntax'],
  ['a secret', criterion('tests: "${{ secrets.X }}"'), '4:12 expression-context'],
  ['all of env', criterion('http: "https://example.com/${{ toJSON(env) }}"'), '4:11 expression-context'],
  ['env by a computed name in a condition', criterion('tests: r', 'if: env[github.ref]'), '5:9 expression-context'],
  ['an expression in a title', 'version: 1\ncriteria:\n  - title: a ${{ 1 }}\n    tests: r\n', '3:12 expression-place'],
  ['an expression in an id', criterion('tests: r', 'id: "${{ 1 }}"'), '5:9 expression-place'],
  ['an expression in a bound', bound('p95: "< ${{ params.p }}"'), '5:16 expression-place'],
  ['an expression in a role', top('roles: { sre: [ "${{ params.who }}" ] }'), '1:17 expression-place'],
  ['an expression in a waiver', waiver('ticket: "${{ 1 }}"'), '2:127 expression-place'],
  ['an expression in a timeout', criterion('tests: r', 'timeout: ${{ params.t }}'), '5:14 expression-place'],
  ['an expression in a literal option', option('method: "${{ params.m }}"'), '4:49 bad-value'],
  [
    'an expression for a role',
    top('roles: { a: ["@a"] }').replace('tests: report.xml', 'sign-off: "${{ 1 }}"'),
    '5:15 expression-place',
  ],
  ['an expression in a script', option('before: "echo ${{ 1 }}"'), '4:49 script-injection'],
  ['env in a condition', criterion('tests: r', 'if: env.X'), '5:9 env-place'],
  ['env in an option that may not have it', criterion('tests: "${{ env.REPORT }}"'), '4:12 env-place'],
  [
    'a password in the checklist',
    criterion('http: { url: "https://a.example/", bearer: s3cr3t-token }'),
    '4:48 credential-literal',
  ],
  [
    'a password from a param',
    `params: { token: { type: text, default: a } }\n${criterion('http: { url: "https://a.example/", bearer: "${{ params.token }}" }')}`,
    '5:48 credential-literal',
  ],
  ['a list in braces without quotes', bound('score: one of 1, 2'), '5:28 wrong-type'],
  ['a series without a time', bound('errors: "> 5%"'), '5:19 series-for', 'did you mean "> 5% for 5m"?'],
  ['a param that is not declared', criterion('tests: ${{ params.x }}'), '4:12 param-undeclared'],
  [
    'a misspelt param',
    `params: { base: { type: text, default: a } }\n${criterion('tests: ${{ params.bse }}')}`,
    '5:12 param-undeclared',
    'did you mean `base`?',
  ],
  ['a param in a condition that is not declared', criterion('tests: r', 'if: params.x'), '5:9 param-undeclared'],
  ['a default of another type', top('params: { n: { type: number, default: "5" } }'), '1:39 param-type'],
  ['a default that is no URL', top('params: { u: { type: url, default: "x" } }'), '1:36 param-type'],
  ['a default that is no flag', top('params: { f: { type: flag, default: "yes" } }'), '1:37 param-type'],
  ['a default that is no text', top('params: { t: { type: text, default: 5 } }'), '1:37 param-type'],
  [
    'a default that is none of the options',
    top('params: { o: { type: one-of, options: [a], default: b } }'),
    '1:53 param-type',
  ],
  ['one-of without options', top('params: { o: { type: one-of, default: b } }'), '1:11 param-type'],
  ['options without one-of', top('params: { o: { type: text, options: [b] } }'), '1:11 param-type'],
  [
    'a misspelt role',
    top('roles: { sre: ["@a"] }').replace('tests: report.xml', 'sign-off: srre'),
    '5:15 role-unknown',
    'did you mean `sre`?',
  ],
  ['a role without any declared', criterion('sign-off: [ sre ]'), '4:17 role-unknown'],
  [
    'a role that is like none',
    top('roles: { sre: ["@a"] }').replace('tests: report.xml', 'sign-off: boss'),
    '5:15 role-unknown',
  ],
  [
    'C06: a format without an end mark, and nothing that shows the end',
    criterion('tests: { report: a.xml, only: "cut*" }'),
    '4:35 warning no-end-mark',
  ],
  ['B21: a role with nobody in it', top('roles: { sre: [] }'), '1:10 warning role-empty'],
  ['a member without @', top('roles: { sre: [ octocat ] }'), '1:17 role-member', 'did you mean `@octocat`?'],
  ['a member that is none', top('roles: { sre: [ "@not a login" ] }'), '1:17 role-member'],
  ['B15: a number that is none', top('roles: { sre: [ "@octocat#0" ] }'), '1:17 role-member'],
  ['B15: a number behind a team', top('roles: { sre: [ "@acme/sre#12" ] }'), '1:17 role-member'],
  ['B15: a member that only looks like one', top('roles: { sre: [ "@o\u212actocat" ] }'), '1:17 role-member'],
  [
    'a waiver of nothing',
    waiver('').replace('criterion: one', 'criterion: on'),
    '2:18 waiver-unknown',
    'did you mean `one`?',
  ],
  [
    'B20: a waiver of an item that was renamed',
    waiver('').replace('criterion: one', 'criterion: one-as-it-was'),
    '2:18 waiver-unknown',
  ],
  ['B19: a waiver of everything', waiver('').replace('criterion: one', 'criterion: "*"'), '2:18 waiver-unknown'],
  [
    'a waiver of a fact that is not bound',
    waiver('').replace('[ stale ]', '[ { failed: 1 }, { errrors: 1 } ]'),
    '2:50 unknown-fact',
    'did you mean `errors`?',
  ],
  [
    'a waiver of a fact nobody bound',
    criterion('load-test: r', 'go: { p95: "< 1s" }').replace(
      'version: 1',
      `version: 1\nwaivers: [ { criterion: one, covers: { score: 1 }, reason: r, by: "@a", approved-by: "@b", from: 2026-11-01, until: 2026-12-01 } ]`,
    ),
    '2:40 waiver-unknown',
  ],
  [
    'a waiver of a cause that is none',
    waiver('').replace('stale', 'stael'),
    '2:33 waiver-unknown',
    'did you mean `stale`?',
  ],
  ['a waiver of a cause that is like none', waiver('').replace('stale', 'weather'), '2:33 waiver-unknown'],
  ['a waiver that tolerates anything', waiver('').replace('[ stale ]', '{ failed: any }'), '2:41 waiver-any'],
  [
    'a waiver that covers a fact twice',
    waiver('').replace('[ stale ]', '[ { failed: 1 }, { failed: 2 } ]'),
    '2:50 duplicate-key',
  ],
  ['B17: a day that does not exist', waiver('').replace('2026-12-01', '2026-11-31'), '2:107 waiver-date'],
  ['B17: never', waiver('').replace('2026-12-01', 'never'), '2:107 waiver-date'],
  ['B17: an empty date', waiver('').replace('2026-12-01', '""'), '2:107 waiver-date'],
  ['B17: one digit', waiver('').replace('2026-12-01', '2026-12-1'), '2:107 waiver-date'],
  ['an end before the beginning', waiver('').replace('2026-12-01', '2026-10-31'), '2:107 waiver-date'],
  ['B19: 91 days', waiver('').replace('2026-12-01', '2027-01-30'), '2:107 waiver-long'],
  ['B19: without a reason', waiver('').replace('reason: r, ', ''), '2:5 missing-key'],
  ['approved by oneself', waiver('').replace('"@b"', '"@A"'), '2:76 waiver-person'],
  ['approved by oneself, without @', waiver('').replace('"@b"', 'a'), '2:76 waiver-person'],
  ['approved by oneself, with two @', waiver('').replace('"@b"', '" @@A "'), '2:76 waiver-person'],
];

describe('each mistake is found where it is, with what was probably meant', () => {
  it.each(ROWS)('%s', async (_, text, where, suggestion) => {
    const problems = await problemsOf(text);
    expect(problems.map(spot)).toContain(where);
    const found = problems.find((problem) => spot(problem) === where);
    expect(found?.suggestion).toBe(suggestion);
    expect(problems.map(spot), 'nothing else is wrong').toEqual([where]);
  });
});

describe('what only the call or the files can have wrong', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gonogo-'));
  writeFileSync(join(folder, 'gonogo.yml'), 'version: 1\n');
  writeFileSync(join(folder, 'big.yml'), ' '.repeat(LIMITS.checklistBytes + 1));
  symlinkSync(join(folder, 'gonogo.yml'), join(folder, 'link.yml'));
  const thrown = async (work: Promise<unknown>): Promise<readonly Problem[]> =>
    work.then(
      () => [],
      (error: UserError) => error.problems,
    );
  const declared = { file: 'c.yml', params: [{ name: 'base', type: 'url' }] } as const;
  const OUTSIDE: Readonly<Record<string, () => Promise<readonly Problem[]>>> = {
    'checklist-missing': () => thrown(readChecklistFile(folder, 'gonogo.yaml')),
    'checklist-unreadable': () => thrown(readChecklistFile(folder, 'link.yml')),
    'checklist-too-big': () => thrown(readChecklistFile(folder, 'big.yml')),
    'import-empty': () => thrown(importMarkdown('a.md', Buffer.from('# Words\n\nOnly.\n'), vocabulary)),
    'import-refused': () => thrown(importMarkdown('a.md', Buffer.from([0]), vocabulary)),
    'results-invalid': () => thrown(parseResults('{}', 'results.json')),
    'param-missing': async () => paramValues(declared, {}).problems,
    'param-undeclared': async () => paramValues(declared, { base: 'https://a.example', bsae: 'x' }).problems,
    'param-type': async () => paramValues(declared, { base: 'x' }).problems,
  };
  it.each(Object.entries(OUTSIDE))('%s', async (id, work) => expect((await work()).map((one) => one.id)).toEqual([id]));

  // Said by the shells, which have tests of their own; here only why there is no row.
  const SHELLS: readonly ProblemId[] = [
    'call-invalid',
    'input-unknown',
    'baseline-refused',
    // test/commands/comment.test.ts and test/action/rerun.test.ts
    'comment-failed',
    'pull-request-unknown',
    'results-refused',
    'rerun-impossible',
    // test/commands/decide.test.ts
    'shard-refused',
  ];
  it('a refused baseline says why', () => expect(baselineFault({ partial: true } as never)).toBeTruthy());

  it('every mistake gonogo can name has a row', () => {
    // Files that are extended have tests of their own: test/core/extends and test/io/extended.test.ts
    const extended = Object.keys(PROBLEMS).filter((id) => id.startsWith('extends-'));
    const shown = new Set([
      ...extended,
      ...ROWS.map(([, , where]) => where.split(' ').at(-1)),
      ...Object.keys(OUTSIDE),
      ...SHELLS,
    ]);
    expect(Object.keys(PROBLEMS).filter((id) => !shown.has(id))).toEqual([]);
  });
  it.each(Object.entries(PROBLEMS))('%s says why and what to do', (_, { why, fix }) => {
    expect(why).toMatch(/^[A-Z`].*\.$/s);
    expect(fix).toMatch(/^[A-Z`].*\.?\)?\.?$/s);
  });
});
