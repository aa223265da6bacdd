export const id = 459;
export const ids = [459];
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

/***/ 8840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCriterion: () => (/* binding */ explainCriterion)
/* harmony export */ });
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1289);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96);
/* harmony import */ var _core_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9852);
/* harmony import */ var _core_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8261);




/** All there is to say about one criterion, from the results alone: facts, bounds, sources, problems, what to do. */
function explainCriterion(criterion, results) {
    const section = (title, lines) => lines.length > 0 ? ['', title, ...lines.map((line) => `  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(line, 1000)}`)] : [];
    const facts = criterion.facts.map((fact) => {
        const bound = fact.band === null ? 'not bound' : `${fact.band}: ${(0,_core_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .requirement */ .aS)(fact.name, criterion.bands)}`;
        const origin = criterion.defaults.includes(fact.name) ? ' (default)' : '';
        const distance = fact.distance === null || fact.band === null
            ? ''
            : `, ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayNumber */ .oR)(fact.distance, fact.dimension)} from the bound`;
        const before = fact.baseline === null ? '' : `, baseline ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayNumber */ .oR)(fact.baseline, fact.dimension)}`;
        return `${fact.name} = ${fact.display}   ${bound}${origin}${distance}${before}${fact.waived ? ', waived' : ''}`;
    });
    const sources = criterion.sources.map((source) => {
        const age = source.ageSeconds === undefined ? '' : `, ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayNumber */ .oR)(Math.max(0, source.ageSeconds), 'duration', 2)} old`;
        const digest = source.sha256 ? `, sha256 ${source.sha256.slice(0, 12)}` : '';
        return `${source.where}${source.format ? ` (${source.format}${source.tool ? `, ${source.tool}` : ''})` : ''}${age}${digest}, trust: ${source.trust}`;
    });
    const problems = criterion.problems.map((problem) => `${problem.cause}: ${problem.message}${problem.hint ? ` (${problem.hint})` : ''} -> ${problem.waived ? 'waived' : problem.state}`);
    const missed = Object.entries(criterion.enough).map(([name, bound]) => `${name} ${bound}`);
    const waiver = criterion.waiver
        ? [
            `${criterion.waiver.covers.join(', ')} until ${criterion.waiver.until}, by ${criterion.waiver.by}, approved by ${criterion.waiver.approvedBy}: ${criterion.waiver.reason} (${criterion.waiver.phase}${criterion.waiver.used ? ', used' : ', unused'})`,
        ]
        : [];
    const delta = (0,_core_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .change */ .Zg)(criterion);
    const todo = ['go', 'not-applicable'].includes(criterion.state) ? [] : [(0,_core_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .remedy */ .zL)(criterion)];
    const lines = [
        `${criterion.id}: ${_core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOKS */ .BJ[criterion.state].word}   ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(criterion.title)}   ${criterion.location.file}:${criterion.location.line}`,
        `  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(criterion.message, 1000)}`,
        ...(delta
            ? [`  against the baseline: ${delta.text}${delta.worse ? ', worse' : delta.worse === false ? ', better' : ''}`]
            : []),
        ...section('Facts', facts),
        ...section('Problems', problems),
        ...section('Enough', missed),
        ...section('Sources', sources),
        ...section('Waiver', waiver),
        ...section('Notes', criterion.notes),
        ...section('Why', criterion.why ? [criterion.why] : []),
        ...section('To get to go', [
            ...todo,
            ...(todo.length > 0 && criterion.runbook ? [`read ${criterion.runbook}`] : []),
            ...(todo.length > 0 && criterion.owner ? [`ask ${criterion.owner}`] : []),
        ]),
        ...(results.partial ? [] : ['', `The whole: ${results.decision.verdict}`]),
        '',
    ];
    return (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(lines.join('\n'));
}


/***/ })

};
