export const id = 848;
export const ids = [848];
export const modules = {

/***/ 9852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dH: () => (/* binding */ offBy),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   v9: () => (/* binding */ advice),
/* harmony export */   zL: () => (/* binding */ remedy)
/* harmony export */ });
/* unused harmony exports deciding, requirement */
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1289);

/** How many facts or problems one sentence names before it says how many more there are. */
const NAMED = 3;
/** The facts and problems that made the state what it is; for a waived criterion, those that the waiver covers. */
function deciding(result) {
    const made = (waived, state) => result.state === 'waived' ? waived : !waived && state === result.state;
    return {
        facts: result.facts.filter((fact) => fact.band !== null && made(fact.waived, fact.band)),
        problems: result.problems.filter((problem) => made(problem.waived, problem.state)),
    };
}
/** Why a criterion has its state, in one sentence. */
function messageOf(result) {
    const { facts, problems } = deciding(result);
    const parts = [...problems.map((problem) => problem.message), ...facts.map((fact) => factSentence(fact, result))];
    const named = parts.slice(0, NAMED).join('; ');
    const sentence = parts.length > NAMED ? `${named}; and ${parts.length - NAMED} more` : named;
    if (result.state !== 'waived' || !result.waiver)
        return sentence;
    return `waived until ${result.waiver.until} by ${result.waiver.approvedBy}: ${sentence}`;
}
/** What was measured, in the fewest words: `612 ms`, `unsigned`, `missing`. */
function measured(result) {
    const { facts, problems } = deciding(result);
    const [problem] = problems;
    const fact = telling(facts, result);
    if (problem && (!fact || result.state === 'unknown' || result.state === 'pending'))
        return problem.cause;
    if (!fact)
        return '–';
    return facts.length > 1 || fact.dimension === 'count' || fact.dimension === 'flag'
        ? `${fact.name} = ${fact.display}`
        : fact.display;
}
/** What would have been needed, in the fewest words: `< 500 ms`. */
function required(result) {
    const { facts, problems } = deciding(result);
    const [problem] = problems;
    if (problem?.needed)
        return problem.needed;
    const fact = telling(facts, result);
    const name = fact?.name ?? boundNames(result)[0];
    return name === undefined ? '–' : requirement(name, result) + (fact ? '' : ` (${name})`);
}
/** What to do about it: how far the value is off, or what the problem is; and the problem's own hint. */
function advice(result) {
    const { facts, problems } = deciding(result);
    const [problem] = problems;
    if (problem)
        return { what: problem.message, ...(problem.hint ? { hint: problem.hint } : {}) };
    const fact = telling(facts, result);
    if (!fact)
        return { what: '' };
    const off = fact.band === 'go' ? '' : offBy(fact);
    return { what: `${factSentence(fact, result)}${off === '' ? '' : ` (${off} off)`}` };
}
/** The same in one sentence. */
function remedy(result) {
    const { what, hint } = advice(result);
    return hint === undefined ? what : `${what}: ${hint}`;
}
/** The change against the baseline: `+41 %`, `−7 pp`; null without one. `worse` is null where no bound says so. */
function change(result) {
    const fact = telling(deciding(result).facts, result) ?? result.facts.find((one) => one.baseline !== null && one.band !== null);
    if (!fact || fact.baseline === null || typeof fact.value !== 'number')
        return null;
    const difference = fact.value - fact.baseline;
    const share = fact.dimension === 'ratio' ? difference : fact.baseline === 0 ? null : difference / Math.abs(fact.baseline);
    if (share === null)
        return null;
    const unit = fact.dimension === 'ratio' ? 'pp' : '%';
    if (Math.abs(share) < TOLERANCE)
        return { text: `±0 ${unit}`, worse: null };
    const amount = String(Number((Math.abs(share) * 100).toPrecision(2)));
    const lowerIsBetter = directionOf(result.bands, fact.name);
    return {
        text: `${share > 0 ? '+' : '−'}${amount} ${unit}`,
        worse: lowerIsBetter === null ? null : share > 0 === lowerIsBetter,
    };
}
const TOLERANCE = 0.005;
/** True when the bounds want the fact low, false when high, null when they do not say. */
function directionOf(bands, name) {
    const bound = bands.go?.[name];
    if (bound?.startsWith('<'))
        return true;
    if (bound?.startsWith('>'))
        return false;
    const trigger = bands['no-go']?.[name] ?? bands.caution?.[name];
    return trigger?.startsWith('>') ? true : trigger?.startsWith('<') ? false : null;
}
/** The bound that a fact should satisfy, for people. */
function requirement(name, result) {
    const dimension = result.facts.find((fact) => fact.name === name)?.dimension;
    const go = result.bands.go?.[name];
    if (go !== undefined)
        return (0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayBound */ .bi)(go, dimension);
    const trigger = result.bands['no-go']?.[name] ?? result.bands.caution?.[name];
    return trigger === undefined ? '–' : `not ${(0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayBound */ .bi)(trigger, dimension)}`;
}
function factSentence(fact, result) {
    const value = `${fact.name} = ${fact.display}`;
    if (fact.band === 'go')
        return `${value} (${requirement(fact.name, result)})`;
    const trigger = result.bands['no-go']?.[fact.name];
    if (fact.band === 'no-go' && trigger !== undefined && fact.bound === trigger)
        return `${value}, must not be ${(0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayBound */ .bi)(trigger, fact.dimension)}`;
    return `${value}, required ${requirement(fact.name, result)}`;
}
/** How far a number is from its bound, with its unit (`112 ms`, `7 pp`); empty where that says nothing. */
function offBy(fact) {
    if (fact.distance === null || fact.distance === 0 || typeof fact.value !== 'number' || fact.dimension === 'count')
        return '';
    // The distance between two moments is a duration.
    const text = (0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayNumber */ .oR)(fact.distance, fact.dimension === 'time' ? 'duration' : fact.dimension);
    return fact.dimension === 'ratio' ? text.replace(' %', ' pp') : text;
}
/**
 * The fact that tells most: of those that miss, the one that is relatively furthest from its bound; of those that are go,
 * the first that the author bound, because that is what the criterion is about.
 */
function telling(facts, result) {
    if (facts.some((fact) => fact.band !== 'go'))
        return furthest(facts);
    const named = boundNames(result).flatMap((name) => facts.filter((fact) => fact.name === name));
    return named[0] ?? facts[0];
}
/** The names of all bound facts: those of the author first, then those of the check's defaults. */
function boundNames({ bands, defaults }) {
    const names = ['go', 'no-go', 'caution'];
    const all = [...new Set(names.flatMap((band) => Object.keys(bands[band] ?? {})))];
    return [...all.filter((name) => !defaults.includes(name)), ...all.filter((name) => defaults.includes(name))];
}
function furthest(facts) {
    const miss = (fact) => typeof fact.value === 'number' && fact.distance !== null
        ? fact.distance / Math.max(Math.abs(fact.value), 1e-12)
        : 1;
    return [...facts].sort((a, b) => miss(b) - miss(a))[0];
}


/***/ }),

/***/ 8261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ isProblem),
/* harmony export */   BJ: () => (/* binding */ LOOKS),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   hY: () => (/* binding */ VERDICT_LOOKS),
/* harmony export */   qN: () => (/* binding */ reservations),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   td: () => (/* binding */ byUrgency),
/* harmony export */   y8: () => (/* binding */ applicable)
/* harmony export */ });
const LOOKS = {
    go: { word: 'go', icon: '✅', mark: '✔', ascii: 'ok', color: 32 },
    caution: { word: 'caution', icon: '⚠️', mark: '⚠', ascii: 'warn', color: 33 },
    'no-go': { word: 'no-go', icon: '❌', mark: '✖', ascii: 'FAIL', color: 31 },
    unknown: { word: 'unknown', icon: '❌', mark: '✖', ascii: 'FAIL', color: 31 },
    pending: { word: 'pending', icon: '⏳', mark: '…', ascii: 'wait', color: 36 },
    waived: { word: 'waived', icon: '🛡️', mark: '◇', ascii: 'waiv', color: 35 },
    'not-applicable': { word: 'not applicable', icon: '⏭️', mark: '-', ascii: '-', color: 90 },
};
/** The mark and ANSI colour of each verdict. */
const VERDICT_LOOKS = {
    GO: { icon: '🟢', color: 32 },
    CAUTION: { icon: '🟡', color: 33 },
    HOLD: { icon: '🔵', color: 36 },
    'NO-GO': { icon: '🔴', color: 31 },
};
const ORDER = ['no-go', 'unknown', 'pending', 'caution', 'waived', 'go', 'not-applicable'];
/** Whether a criterion's state is something to look at. */
function isProblem(criterion) {
    return criterion.state !== 'go' && criterion.state !== 'not-applicable' && criterion.state !== 'waived';
}
/** Worst first: what blocks, then by state, by how far off it is, and by the order of the checklist. */
function byUrgency(criteria) {
    const weight = (one) => one.mode === 'observe' ? 2 : one.level === 'required' ? 0 : one.level === 'advisory' ? 1 : 2;
    return [...criteria].sort((a, b) => weight(a) - weight(b) || ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || miss(b) - miss(a));
}
function miss(criterion) {
    return criterion.facts.reduce((most, { band, distance, value }) => {
        if (band !== criterion.state || distance === null || typeof value !== 'number')
            return most;
        return Math.max(most, distance / Math.max(Math.abs(value), 1e-12));
    }, 0);
}
/** "10 go, 1 caution, 1 waived": every state there is, in the order of urgency. */
function countWords(counts, separator = ', ') {
    return ORDER.filter((state) => counts[state] > 0)
        .map((state) => `${counts[state]} ${LOOKS[state].word}`)
        .join(separator);
}
/** How many of how many criteria apply: "14 of 16 criteria apply". */
function applicable(results) {
    const total = results.criteria.length;
    return { applicable: total - results.decision.counts['not-applicable'], total };
}
/** What limits how much the verdict is worth, for the headline: "partial", "simulated", "observed". */
function reservations(results) {
    return [
        ...(results.partial ? ['partial: only some criteria were evaluated'] : []),
        ...(results.simulated ? ['simulated: the clock was set'] : []),
        ...(results.observe ? ['observed, not enforced'] : []),
    ];
}
/** A mark beside what does not count: "advisory", "info", "observed: would be NO-GO". */
function standing(criterion) {
    if (criterion.mode === 'observe')
        return 'observed';
    return criterion.level === 'required' ? undefined : criterion.level;
}


/***/ }),

/***/ 848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ render_text)
});

// EXTERNAL MODULE: ./lib/core/display.js
var display = __webpack_require__(1289);
// EXTERNAL MODULE: ./lib/core/escape.js
var core_escape = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/core/results.js
var core_results = __webpack_require__(3209);
// EXTERNAL MODULE: ./lib/core/status.js
var core_status = __webpack_require__(8261);
// EXTERNAL MODULE: ./lib/core/explain.js
var explain = __webpack_require__(9852);
// EXTERNAL MODULE: ./lib/core/terminal/width.js
var width = __webpack_require__(3612);
;// CONCATENATED MODULE: ./lib/core/terminal/words.js

/** What gonogo writes that an ASCII terminal does not show, and what it shows instead. */
const ASCII = {
    '≤': '<=',
    '≥': '>=',
    '≠': '!=',
    '–': '-',
    '−': '-',
    '±': '+-',
    '…': '...',
    '’': "'",
};
/** Untrusted or our own text as one line that this terminal can show. */
function words(text, options, limit) {
    const line = (0,core_escape/* plainText */.wh)(text, limit);
    return options.unicode === false ? line.replace(/[≤≥≠–−±…’]/g, (sign) => ASCII[sign] ?? sign) : line;
}
/** The sign for "there was more". */
function ellipsis(options) {
    return options.unicode === false ? '...' : '…';
}
/** A part of a line in colour; the line has no escape sequences of its own before. */
function paint(line, part, color, options) {
    if (!options.color || part === '')
        return line;
    return line.replace(part, () => `\u001b[${color}m${part}\u001b[39m`);
}
function bold(text, options) {
    return options.color ? `\u001b[1m${text}\u001b[22m` : text;
}

;// CONCATENATED MODULE: ./lib/core/terminal/table.js




/** Ids made from titles only repeat them; short ones are what people type. */
const SHORT_ID = 20;
const GAP = 3;
const INDENT = 2;
/** Columns that a title, a value and a bound take at most, and to which they shrink on a narrow terminal. */
const TITLE = { most: 56, least: 16 };
const VALUE = { most: 50, least: 10 };
const COLUMNS = ['state', 'id', 'title', 'measured', 'required', 'change', 'note'];
/** Criteria by group, one a line: state, title, what was measured against what is required. */
function tableLines(criteria, options) {
    const rows = criteria.map((one) => rowOf(one, options));
    const withId = options.verbose === true || criteria.every((one) => (0,width/* widthOf */.qz)(one.id) <= SHORT_ID);
    const widths = fitted(rows, withId, options.columns);
    const lines = [];
    let heading = '';
    for (const [index, criterion] of criteria.entries()) {
        const group = words(criterion.group.join(' / '), options);
        if (group !== heading)
            lines.push(bold((0,width/* cut */.Jj)(group, options.columns ?? Number.POSITIVE_INFINITY), options));
        heading = group;
        const row = rows[index];
        if (!row)
            continue;
        const line = lineOf(row, widths, options);
        lines.push(paint(line, row.state, core_status/* LOOKS */.BJ[criterion.state].color, options));
    }
    return lines;
}
function rowOf(criterion, options) {
    const look = core_status/* LOOKS */.BJ[criterion.state];
    const note = (0,core_status/* standing */.JA)(criterion);
    const until = criterion.state === 'waived' && criterion.waiver ? `until ${criterion.waiver.until}` : undefined;
    const notes = [until, note].filter((one) => one !== undefined).join(', ');
    return {
        state: `${options.unicode === false ? look.ascii : look.mark} ${look.word === 'not applicable' ? 'n/a' : look.word}`,
        id: words(criterion.id, options),
        title: words(criterion.title, options),
        measured: words((0,explain/* measured */.jh)(criterion), options),
        required: words((0,explain/* required */.mw)(criterion).replaceAll('`', ''), options),
        change: words((0,explain/* change */.Zg)(criterion)?.text ?? '', options),
        note: notes === '' ? '' : `(${words(notes, options)})`,
        ...(criterion.state === 'not-applicable' ? { instead: words(criterion.message, options) } : {}),
    };
}
/** How wide each column is; 0 for one that is not shown. */
function fitted(rows, withId, columns) {
    const most = { title: TITLE.most, measured: VALUE.most, required: VALUE.most };
    const entries = COLUMNS.map((column) => {
        const own = rows.filter((row) => row.instead === undefined || column === 'state' || column === 'title');
        const widest = Math.max(0, ...(column === 'id' ? rows : own).map((row) => (0,width/* widthOf */.qz)(row[column])));
        return [column, Math.min(widest, most[column] ?? widest)];
    });
    const widths = Object.fromEntries(entries);
    if (!withId)
        widths.id = 0;
    const excess = () => {
        const shown = Object.values(widths).filter((width) => width > 0);
        return shown.reduce((sum, width) => sum + width + GAP, INDENT - GAP) - (columns ?? Number.POSITIVE_INFINITY);
    };
    const shrink = (column, least) => {
        if (excess() > 0)
            widths[column] = Math.max(Math.min(least, widths[column]), widths[column] - excess());
    };
    const drop = (column) => {
        if (excess() > 0)
            widths[column] = 0;
    };
    shrink('title', 40);
    drop('id');
    shrink('required', 20);
    shrink('title', TITLE.least);
    shrink('required', VALUE.least);
    drop('change');
    drop('note');
    shrink('measured', VALUE.least);
    return widths;
}
function lineOf(row, widths, options) {
    const end = ellipsis(options);
    const names = COLUMNS.filter((column) => widths[column] > 0);
    const shown = row.instead === undefined ? names : names.slice(0, names.indexOf('title') + 1);
    const cells = shown.map((column) => (0,width/* pad */.eV)((0,width/* cut */.Jj)(row[column], widths[column], end), widths[column]));
    const line = ' '.repeat(INDENT) + [...cells, row.instead ?? ''].join(' '.repeat(GAP)).trimEnd();
    return options.columns === undefined ? line : (0,width/* cut */.Jj)(line, options.columns, end);
}

;// CONCATENATED MODULE: ./lib/core/terminal/to-do.js





/** So many problems are explained below the verdict; of more, the rest is counted, so that the verdict stays in view. */
const EXPLAINED = 10;
const ID_WIDTH = 24;
const to_do_INDENT = '      ';
/** What to do about each problem, worst first: one line each, or a paragraph each where the terminal is too narrow. */
function toDoLines(results, options) {
    const problems = (0,core_status/* byUrgency */.td)(results.criteria.filter(core_status/* isProblem */.AN));
    const shown = options.verbose ? problems : problems.slice(0, EXPLAINED);
    const rest = problems.length - shown.length;
    const items = shown.map((one) => itemOf(one, options));
    const idWidth = Math.min(ID_WIDTH, Math.max(0, ...items.map((item) => (0,width/* widthOf */.qz)(item.id))));
    const lines = items.map((item) => inOneLine(item, idWidth));
    const { columns } = options;
    const narrow = columns !== undefined && lines.some((line) => (0,width/* widthOf */.qz)(line) > columns);
    return [
        ...(narrow ? items.flatMap((item) => asParagraph(item, columns)) : lines),
        ...(rest > 0 ? [`  ${ellipsis(options)} and ${rest} more (-v explains them)`] : []),
    ];
}
function itemOf(criterion, options) {
    const { what, hint } = (0,explain/* advice */.v9)(criterion);
    return {
        id: words(criterion.id, options),
        what: words(source(criterion) + what, options, 1000),
        hint: hint === undefined ? undefined : words(hint, options, 1000),
        place: words(`${criterion.location.file}:${criterion.location.line}`, options),
    };
}
function inOneLine({ id, what, hint, place }, idWidth) {
    return `  ${(0,width/* pad */.eV)(id, idWidth)}   ${what}${hint === undefined ? '' : `: ${hint}`}   ${place}`;
}
function asParagraph({ id, what, hint, place }, columns) {
    const room = Math.max(20, columns - to_do_INDENT.length);
    const indented = (text) => (0,width/* wrap */.LV)(text, room).map((line) => `${to_do_INDENT}${line}`);
    const head = `  ${id}   ${place}`;
    return [
        ...((0,width/* widthOf */.qz)(head) <= columns ? [head] : [`  ${id}`, `${to_do_INDENT}${place}`]),
        ...indented(what),
        // A command is copied whole.
        ...(hint === undefined ? [] : hint.startsWith('gonogo ') ? [`${to_do_INDENT}${hint}`] : indented(hint)),
    ];
}
/** "reports/k6.json (k6-summary, 3 min old): " before what it said. */
function source(criterion) {
    const [first] = criterion.sources;
    if (!first || criterion.problems.some((problem) => problem.state === criterion.state))
        return '';
    const age = first.ageSeconds === undefined ? '' : `, ${(0,display/* displayNumber */.oR)(Math.max(0, first.ageSeconds), 'duration', 2)} old`;
    const more = criterion.sources.length > 1 ? ` and ${criterion.sources.length - 1} more` : '';
    return `${first.where} (${first.format ?? first.kind}${age})${more}: `;
}

;// CONCATENATED MODULE: ./lib/render/text.js








/** Up to so many criteria, those that are go are listed too. */
const LIST_ALL = 20;
const WARNINGS = 10;
/** The terminal's view (UX section 4): criteria by group, the verdict, and what to do. */
/* harmony default export */ const render_text = ({
    id: 'text',
    summary: 'for the terminal (default)',
    render: (results, options) => (0,core_escape/* logText */.kc)([...results.map((one) => checklistText(one, options)), ...overall(results, options)].join('\n')),
});
function checklistText(results, options) {
    const { total } = (0,core_status/* applicable */.y8)(results);
    const { tool, checklist } = results;
    const head = [`gonogo ${tool.version}`, checklist.file, checklist.name, criteriaWord(total)];
    const parts = head.map((part) => words(part, options)).join('   ');
    return [...wrapped(parts, options), '', ...criteria(results, options), '', ...verdict(results, options), ''].join('\n');
}
function criteria(results, options) {
    const all = options.verbose || results.criteria.length <= LIST_ALL;
    // What is waived is no problem and still keeps the verdict from being GO.
    const listed = results.criteria.filter((one) => all || (0,core_status/* isProblem */.AN)(one) || one.state === 'waived');
    const { go, 'not-applicable': none } = results.decision.counts;
    const hidden = [`${go} more go`, ...(none > 0 ? [`${none} not applicable`] : [])].join(', ');
    const mark = options.unicode === false ? core_status/* LOOKS */.BJ.go.ascii : core_status/* LOOKS */.BJ.go.mark;
    return [
        ...tableLines(listed, options),
        ...(listed.length < results.criteria.length ? [`  ${mark} ${hidden} (-v lists them)`] : []),
    ];
}
function verdict(results, options) {
    const { decision } = results;
    const notes = decision.reasons
        .filter((reason) => reason.criterion === null)
        .flatMap((reason) => wrapped(`  ${words(reason.because, options)}`, options, '  '));
    const todo = toDoLines(results, options);
    const remarks = [...warnings(results, options), ...waivers(results, options)];
    const [first] = (0,core_status/* byUrgency */.td)(results.criteria.filter(core_status/* isProblem */.AN));
    const block = (lines) => (lines.length > 0 ? ['', ...lines] : []);
    return [
        ...headline(results, options),
        ...block(notes),
        ...block(todo),
        ...block(remarks),
        ...block(decision.earliestGo ? [`  earliest possible GO: ${words((0,display/* displayMinute */.jZ)(decision.earliestGo), options)}`] : []),
        ...block(first ? [`Explain: gonogo explain ${words(first.id, options)}${options.call ?? ''}`] : []),
    ];
}
/** "NO-GO   1 no-go, 11 go   1.8 s". */
function headline(results, options) {
    const { decision } = results;
    const { applicable: some, total } = (0,core_status/* applicable */.y8)(results);
    const parts = [
        decision.verdict,
        (0,core_status/* countWords */.rj)(decision.counts) + (some === total ? '' : `, ${some} of ${total} criteria apply`),
        ...(0,core_status/* reservations */.qN)(results),
        tookWords(results.durationSeconds),
    ];
    const [start = '', ...more] = wrapped(parts.join('   '), options, '  ');
    const color = core_status/* VERDICT_LOOKS */.hY[decision.verdict].color;
    return [
        paint(start, decision.verdict, color, options).replace(decision.verdict, (text) => bold(text, options)),
        ...more,
    ];
}
function warnings(results, options) {
    const all = results.checklist.warnings;
    const shown = all.slice(0, WARNINGS).map((text) => wrapped(`  warning: ${words(text, options)}`, options, '  '));
    const rest = all.length - shown.length;
    return [...shown.flat(), ...(rest > 0 ? [`  ${ellipsis(options)} and ${rest} more warnings`] : [])];
}
function waivers(results, options) {
    return results.criteria.flatMap(({ id, waiver }) => {
        if (!waiver || waiver.used)
            return [];
        const is = { active: 'unused', expired: 'expired', 'not-yet': 'not in force yet' }[waiver.phase];
        return [`  waiver of ${words(id, options)} is ${is}`];
    });
}
/** "64 ms", "1.8 s", "3 min". */
function tookWords(seconds) {
    return seconds < 1 || seconds >= 120
        ? (0,display/* displayNumber */.oR)(seconds, 'duration', 2)
        : `${Number(seconds.toPrecision(seconds < 100 ? 2 : 3))} s`;
}
/** After several checklists, the worst verdict: the one that the exit code speaks of. */
function overall(results, options) {
    if (results.length < 2)
        return [];
    const verdicts = results.map((one) => one.decision.verdict);
    const worst = core_results/* VERDICTS */.b.findLast((one) => verdicts.includes(one)) ?? 'GO';
    const each = core_results/* VERDICTS */.b.filter((one) => verdicts.includes(one))
        .reverse()
        .map((one) => `${verdicts.filter((other) => other === one).length} ${one}`);
    const line = `${worst}   ${results.length} checklists: ${each.join(', ')}`;
    return [`${paint(line, worst, core_status/* VERDICT_LOOKS */.hY[worst].color, options)}\n`];
}
function criteriaWord(count) {
    return `${count} ${count === 1 ? 'criterion' : 'criteria'}`;
}
/** A line in as many as a narrow terminal needs; those that follow are set in. */
function wrapped(line, options, indent = '') {
    if (options.columns === undefined)
        return [line];
    const [start = '', ...more] = (0,width/* wrap */.LV)(line, options.columns - indent.length);
    return [start, ...more.map((text) => `${indent}${text}`)];
}


/***/ })

};
