export const id = 801;
export const ids = [801];
export const modules = {

/***/ 9852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   aS: () => (/* binding */ requirement),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   zL: () => (/* binding */ remedy)
/* harmony export */ });
/* unused harmony export deciding */
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
    const fact = furthest(facts);
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
    const fact = furthest(facts);
    const name = fact?.name ?? Object.keys(result.bands.go ?? result.bands['no-go'] ?? result.bands.caution ?? {})[0];
    return name === undefined ? '–' : requirement(name, result.bands) + (fact ? '' : ` (${name})`);
}
/** What to do about it: how far the value is off, or the problem's own hint. */
function remedy(result) {
    const { facts, problems } = deciding(result);
    const [problem] = problems;
    if (problem)
        return problem.hint ? `${problem.message}: ${problem.hint}` : problem.message;
    const fact = furthest(facts);
    return fact ? `${factSentence(fact, result)}${offBy(fact)}` : '';
}
/** The change against the baseline: `+41 %`, `−7 pp`; null without one. `worse` is null where no bound says so. */
function change(result) {
    const fact = furthest(deciding(result).facts) ?? result.facts.find((one) => one.baseline !== null && one.band !== null);
    if (!fact || fact.baseline === null || typeof fact.value !== 'number')
        return null;
    const difference = fact.value - fact.baseline;
    const share = fact.dimension === 'ratio' ? difference : fact.baseline === 0 ? null : difference / Math.abs(fact.baseline);
    if (share === null)
        return null;
    const unit = fact.dimension === 'ratio' ? 'pp' : '%';
    if (Math.abs(share) < TOLERANCE)
        return { text: `±0 ${unit}`, worse: null };
    const amount = (Math.abs(share) * 100).toLocaleString('en-US', { maximumSignificantDigits: 2, useGrouping: false });
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
function requirement(name, bands) {
    const go = bands.go?.[name];
    if (go !== undefined)
        return (0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayBound */ .bi)(go);
    const trigger = bands['no-go']?.[name] ?? bands.caution?.[name];
    return trigger === undefined ? '–' : `not ${(0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayBound */ .bi)(trigger)}`;
}
function factSentence(fact, result) {
    const value = `${fact.name} = ${fact.display}`;
    if (fact.band === 'go')
        return `${value} (${requirement(fact.name, result.bands)})`;
    const trigger = result.bands['no-go']?.[fact.name];
    if (fact.band === 'no-go' && trigger !== undefined && fact.bound === trigger)
        return `${value}, must not be ${(0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayBound */ .bi)(trigger)}`;
    return `${value}, required ${requirement(fact.name, result.bands)}`;
}
function offBy(fact) {
    if (fact.distance === null || fact.distance === 0 || typeof fact.value !== 'number' || fact.band === 'go')
        return '';
    const amount = fact.dimension === 'ratio'
        ? (0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayNumber */ .oR)(fact.distance, 'ratio').replace(' %', ' pp')
        : (0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayNumber */ .oR)(fact.distance, fact.dimension);
    return fact.dimension === 'count' ? '' : ` (${amount} off)`;
}
/** The fact that is relatively furthest from its bound. */
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
    const shares = criterion.facts.map((fact) => fact.band === criterion.state && fact.distance !== null && typeof fact.value === 'number'
        ? fact.distance / Math.max(Math.abs(fact.value), 1e-12)
        : 0);
    return Math.max(0, ...shares);
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

/***/ 2801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1289);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96);
/* harmony import */ var _core_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9852);
/* harmony import */ var _core_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8261);




/** Up to so many criteria, those that are go are listed too. */
const LIST_ALL = 20;
const TITLE_WIDTH = 44;
/** The terminal's view (UX section 4): criteria by group, the verdict, and what to do. */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ({
    id: 'text',
    summary: 'for the terminal (default)',
    render: (results, options) => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(results.map((one) => checklistText(one, options)).join('\n')),
});
function checklistText(results, options) {
    const { total } = (0,_core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .applicable */ .y8)(results);
    const head = `gonogo ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(results.tool.version)}   ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(results.checklist.file)}   ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(results.checklist.name)}   ${total} ${total === 1 ? 'criterion' : 'criteria'}`;
    return [head, '', ...groups(results, options), '', ...verdict(results, options), ''].join('\n');
}
function groups(results, options) {
    const all = options.verbose || results.criteria.length <= LIST_ALL;
    const listed = results.criteria.filter((one) => all || (0,_core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .isProblem */ .AN)(one));
    const rows = listed.map((one) => cells(one, options));
    const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => width(row[column] ?? ''))));
    const lines = [];
    let heading;
    for (const [index, criterion] of listed.entries()) {
        const group = criterion.group.map((title) => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(title)).join(' / ');
        if (group !== (heading ?? ''))
            lines.push(group === '' ? '' : bold(group, options));
        heading = group;
        const row = rows[index] ?? [];
        const line = row
            .map((cell, column) => cell.padEnd(cell.length + Math.max(0, (widths[column] ?? 0) - width(cell))))
            .join('   ');
        lines.push(`  ${paint(line.trimEnd(), row[0] ?? '', _core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOKS */ .BJ[criterion.state].color, options)}`);
    }
    const hidden = results.criteria.length - listed.length;
    if (hidden > 0)
        lines.push(`  ${mark('go', options)} ${hidden} more go, waived or not applicable (-v lists them)`);
    return lines;
}
/** State, id, title, and what was measured against what was required. */
function cells(criterion, options) {
    const word = _core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOKS */ .BJ[criterion.state].word === 'not applicable' ? 'n/a' : _core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOKS */ .BJ[criterion.state].word;
    const note = (0,_core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .JA)(criterion);
    const delta = (0,_core_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .change */ .Zg)(criterion);
    const facts = criterion.state === 'not-applicable'
        ? criterion.message
        : `${(0,_core_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(criterion)}   ${(0,_core_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(criterion)}${delta ? `   ${delta.text}` : ''}`;
    return [
        `${mark(criterion.state, options)} ${word}`,
        (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(criterion.id),
        (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(criterion.title, TITLE_WIDTH),
        (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(facts),
        note ? `(${note})` : '',
    ];
}
function verdict(results, options) {
    const { decision } = results;
    const { applicable: some, total } = (0,_core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .applicable */ .y8)(results);
    const reserved = (0,_core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .reservations */ .qN)(results)
        .map((text) => `   ${text}`)
        .join('');
    const scope = some === total ? '' : `, ${some} of ${total} criteria apply`;
    const headline = `${paint(bold(decision.verdict, options), decision.verdict, _core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_LOOKS */ .hY[decision.verdict].color, options)}   ${(0,_core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .countWords */ .rj)(decision.counts)}${scope}${reserved}   ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayNumber */ .oR)(results.durationSeconds, 'duration', 2)}`;
    const notes = decision.reasons
        .filter((reason) => reason.criterion === null)
        .map((reason) => `  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(reason.because)}`);
    const todo = (0,_core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .byUrgency */ .td)(results.criteria.filter(_core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .isProblem */ .AN));
    const idWidth = Math.max(0, ...todo.map((one) => one.id.length));
    const actions = todo.map((one) => `  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(one.id).padEnd(idWidth)}   ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(source(one) + (0,_core_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .remedy */ .zL)(one), 1000)}   ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(one.location.file)}:${one.location.line}`);
    const first = todo[0];
    const waivers = results.criteria
        .filter((one) => one.waiver && !one.waiver.used)
        .map((one) => `  waiver of ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(one.id)} is ${one.waiver?.phase === 'active' ? 'unused' : one.waiver?.phase === 'expired' ? 'expired' : 'not in force yet'}`);
    return [
        headline,
        ...(notes.length > 0 ? ['', ...notes] : []),
        ...(actions.length > 0 ? ['', ...actions] : []),
        ...(waivers.length > 0 ? ['', ...waivers] : []),
        ...(decision.earliestGo ? ['', `  earliest possible GO: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(decision.earliestGo)}`] : []),
        ...(first ? ['', `Explain: gonogo explain ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(first.id)}${options.call ?? ''}`] : []),
    ];
}
/** "reports/k6.json (k6-summary, 3 min old): " before what it said. */
function source(criterion) {
    const [first] = criterion.sources;
    if (!first || criterion.problems.some((problem) => problem.state === criterion.state))
        return '';
    const age = first.ageSeconds === undefined ? '' : `, ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayNumber */ .oR)(Math.max(0, first.ageSeconds), 'duration', 2)} old`;
    const more = criterion.sources.length > 1 ? ` and ${criterion.sources.length - 1} more` : '';
    return `${first.where} (${first.format ?? first.kind}${age})${more}: `;
}
function mark(state, options) {
    return options.unicode === false ? _core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOKS */ .BJ[state].ascii : _core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOKS */ .BJ[state].mark;
}
function paint(line, part, color, options) {
    if (!options.color || part === '')
        return line;
    return line.replace(part, () => `\u001b[${color}m${part}\u001b[39m`);
}
function bold(text, options) {
    return options.color ? `\u001b[1m${text}\u001b[22m` : text;
}
/** Columns that a text takes; wide characters take two. */
function width(text) {
    return Array.from(text).reduce((sum, character) => sum +
        (/\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(character)
            ? 2
            : 1), 0);
}


/***/ })

};
