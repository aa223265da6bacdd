export const id = 459;
export const ids = [459];
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

/***/ 8840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCriterion: () => (/* binding */ explainCriterion)
/* harmony export */ });
/* harmony import */ var _core_bound_bound_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9592);
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1289);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96);
/* harmony import */ var _core_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9852);
/* harmony import */ var _core_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8261);
/* harmony import */ var _core_terminal_width_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3612);






/** All there is to say about one criterion, from the results alone: facts, bounds, sources, problems, what to do. */
function explainCriterion(criterion, results) {
    const section = (title, lines) => lines.length > 0 ? ['', title, ...lines.map((line) => `  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(line, 1000)}`)] : [];
    const facts = factLines(criterion);
    const sources = criterion.sources.map((source) => {
        const age = source.ageSeconds === undefined ? '' : `, ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayNumber */ .oR)(Math.max(0, source.ageSeconds), 'duration', 2)} old`;
        const digest = source.sha256 ? `, sha256 ${source.sha256.slice(0, 12)}` : '';
        return `${source.where}${source.format ? ` (${source.format}${source.tool ? `, ${source.tool}` : ''})` : ''}${age}${digest}, trust: ${source.trust}`;
    });
    const problems = criterion.problems.map((problem) => `${problem.cause}: ${problem.message}${problem.hint ? ` (${problem.hint})` : ''} -> ${problem.waived ? 'waived' : problem.state}`);
    const enough = Object.entries(criterion.enough).map(([name, bound]) => `${name} ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayBound */ .bi)(bound)}`);
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
        ...section('Enough', enough),
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
/** Bound facts first, in columns. */
function factLines(criterion) {
    const ordered = [...criterion.facts].sort((a, b) => Number(a.band === null) - Number(b.band === null));
    const values = ordered.map((fact) => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(`${fact.name} = ${fact.display}`, 100));
    const width = Math.max(0, ...values.map(_core_terminal_width_js__WEBPACK_IMPORTED_MODULE_4__/* .widthOf */ .qz));
    return ordered.map((fact, index) => `${(0,_core_terminal_width_js__WEBPACK_IMPORTED_MODULE_4__/* .pad */ .eV)(values[index] ?? '', width)}   ${judged(fact, criterion)}`);
}
function judged(fact, criterion) {
    if (fact.band === null)
        return 'not bound';
    const bounds = _core_bound_bound_js__WEBPACK_IMPORTED_MODULE_5__/* .BANDS */ .Z.flatMap((band) => {
        const bound = criterion.bands[band]?.[fact.name];
        return bound === undefined ? [] : [`${band} ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayBound */ .bi)(bound, fact.dimension)}`];
    });
    const origin = criterion.defaults.includes(fact.name) ? ', the default' : '';
    const away = (0,_core_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .offBy */ .dH)(fact);
    const before = fact.baseline === null ? '' : `, baseline ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayNumber */ .oR)(fact.baseline, fact.dimension)}`;
    return `${fact.band} (${bounds.join('; ')}${origin})${away ? `, ${away} from the bound` : ''}${before}${fact.waived ? ', waived' : ''}`;
}


/***/ })

};
