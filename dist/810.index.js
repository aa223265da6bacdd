export const id = 810;
export const ids = [810];
export const modules = {

/***/ 4810:
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
;// CONCATENATED MODULE: ./lib/core/terminal/width.js
// Combining marks (variation selectors are among them) take no column of their own; East Asian wide characters and emoji take two
// (https://www.unicode.org/reports/tr11/). By hand, because the first use of `Intl` costs more than a run.
const NONE = /^\p{M}$/u;
const TWO = /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}])$/u;
/** Columns of a terminal that a line of text takes. */
function widthOf(text) {
    return Array.from(text).reduce((sum, character) => sum + columnsOf(character), 0);
}
/** The text, cut so that it takes at most so many columns; `end` stands for what was cut off. */
function cut(text, columns, end = '…') {
    if (widthOf(text) <= columns)
        return text;
    let kept = '';
    let left = columns - end.length;
    for (const character of text) {
        left -= columnsOf(character);
        if (left < 0)
            break;
        kept += character;
    }
    return `${kept.trimEnd()}${end}`;
}
/** The text with blanks behind it up to a number of columns. */
function pad(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}
/** The text in lines of at most so many columns, broken at blanks; a word that is longer stays whole, to be copied. */
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(/ (?! )/)) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && widthOf(longer.trimEnd()) > columns) {
            lines.push(line.trimEnd());
            line = word.trimStart();
        }
        else
            line = longer;
    }
    return [...lines, line.trimEnd()];
}
function columnsOf(character) {
    return NONE.test(character) ? 0 : TWO.test(character) ? 2 : 1;
}

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
    const withId = options.verbose === true || criteria.every((one) => widthOf(one.id) <= SHORT_ID);
    const widths = fitted(rows, withId, options.columns);
    const lines = [];
    let heading = '';
    for (const [index, criterion] of criteria.entries()) {
        const group = words(criterion.group.join(' / '), options);
        if (group !== heading)
            lines.push(bold(cut(group, options.columns ?? Number.POSITIVE_INFINITY), options));
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
        const widest = Math.max(0, ...(column === 'id' ? rows : own).map((row) => widthOf(row[column])));
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
    const cells = shown.map((column) => pad(cut(row[column], widths[column], end), widths[column]));
    const line = ' '.repeat(INDENT) + [...cells, row.instead ?? ''].join(' '.repeat(GAP)).trimEnd();
    return options.columns === undefined ? line : cut(line, options.columns, end);
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
    const idWidth = Math.min(ID_WIDTH, Math.max(0, ...items.map((item) => widthOf(item.id))));
    const lines = items.map((item) => inOneLine(item, idWidth));
    const { columns } = options;
    const narrow = columns !== undefined && lines.some((line) => widthOf(line) > columns);
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
    return `  ${pad(id, idWidth)}   ${what}${hint === undefined ? '' : `: ${hint}`}   ${place}`;
}
function asParagraph({ id, what, hint, place }, columns) {
    const room = Math.max(20, columns - to_do_INDENT.length);
    const indented = (text) => wrap(text, room).map((line) => `${to_do_INDENT}${line}`);
    const head = `  ${id}   ${place}`;
    return [
        ...(widthOf(head) <= columns ? [head] : [`  ${id}`, `${to_do_INDENT}${place}`]),
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
    const [start = '', ...more] = wrap(line, options.columns - indent.length);
    return [start, ...more.map((text) => `${indent}${text}`)];
}


/***/ })

};
