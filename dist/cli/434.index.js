export const id = 434;
export const ids = [434];
export const modules = {

/***/ 8743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ callOf),
/* harmony export */   LD: () => (/* binding */ decide)
/* harmony export */ });
/* unused harmony export worse */
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1085);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3209);


/** What a state of a required criterion calls for (SPEC section 4). */
const CALLS_FOR = {
    go: 'GO',
    'not-applicable': 'GO',
    caution: 'CAUTION',
    waived: 'CAUTION',
    pending: 'HOLD',
    unknown: 'NO-GO',
    'no-go': 'NO-GO',
};
/**
 * The verdict over all criteria: the worst that any calls for. Nothing applicable is NO-GO, because a gate that looked
 * at nothing has shown nothing. With `observe`, criteria that only observe are decided as if they were enforced.
 */
function decide(criteria, options = {}) {
    const counted = criteria.filter((one) => one.level !== 'info' && (options.observe || one.mode === 'enforce'));
    const calls = counted.map((one) => ({ criterion: one.id, verdict: callOf(one), because: one.message, one }));
    const caps = (options.caps ?? []).map((cap) => ({ criterion: null, ...cap }));
    const counts = countStates(criteria);
    if (counted.every((one) => one.state === 'not-applicable')) {
        const because = `nothing was checked: 0 of ${criteria.length} criteria count and are applicable`;
        return { verdict: 'NO-GO', rollback: false, earliestGo: null, counts, reasons: [{ criterion: null, because }] };
    }
    const verdict = [...calls, ...caps].reduce((found, call) => worse(found, call.verdict), 'GO');
    const reasons = [...caps, ...calls]
        .filter((call) => call.verdict !== 'GO')
        .sort((a, b) => _results_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .b.indexOf(b.verdict) - _results_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .b.indexOf(a.verdict))
        .map(({ criterion, because }) => ({ criterion, because }));
    const held = caps.some((cap) => cap.verdict === 'HOLD');
    return { verdict, rollback: false, earliestGo: held ? null : earliestGo(verdict, counted), counts, reasons };
}
/** The verdict that one criterion alone calls for. */
function callOf(criterion) {
    if (criterion.level === 'info')
        return 'GO';
    const call = CALLS_FOR[criterion.state];
    return criterion.level === 'advisory' && call !== 'GO' ? 'CAUTION' : call;
}
/** The worse of two verdicts: NO-GO > HOLD > CAUTION > GO. */
function worse(a, b) {
    return _results_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .b.indexOf(a) >= _results_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .b.indexOf(b) ? a : b;
}
function countStates(criteria) {
    const counts = Object.fromEntries(_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .STATES */ .x.map((state) => [state, 0]));
    for (const { state } of criteria)
        counts[state] += 1;
    return counts;
}
/** The latest of the known ends of what is pending; null when one has no known end, or when nothing is awaited. */
function earliestGo(verdict, criteria) {
    if (verdict !== 'HOLD')
        return null;
    const pending = criteria
        .filter((one) => one.level === 'required')
        .flatMap((one) => one.problems.filter((problem) => problem.state === 'pending' && !problem.waived));
    const ends = pending.map((problem) => problem.until);
    if (ends.length === 0 || ends.some((end) => end === undefined))
        return null;
    return ends.reduce((latest, end) => (Date.parse(end) > Date.parse(latest) ? end : latest));
}


/***/ }),

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

/***/ 4434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ github)
});

// EXTERNAL MODULE: ./lib/core/decide.js
var decide = __webpack_require__(8743);
// EXTERNAL MODULE: ./lib/core/escape.js
var core_escape = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/core/explain.js
var explain = __webpack_require__(9852);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/core/status.js
var core_status = __webpack_require__(8261);
;// CONCATENATED MODULE: ./lib/core/annotations.js





/**
 * One annotation for each criterion that blocks (error) or needs a look (warning), on its lines of the checklist,
 * worst first. GitHub shows 10 a level; the last says how many are left out.
 */
function annotations(results) {
    const all = results.flatMap((one) => (0,core_status/* byUrgency */.td)(one.criteria.filter((criterion) => (0,core_status/* isProblem */.AN)(criterion) && criterion.mode === 'enforce' && criterion.level !== 'info')).map((criterion) => {
        const blocks = (0,decide/* callOf */.C8)(criterion) === 'NO-GO' || (0,decide/* callOf */.C8)(criterion) === 'HOLD';
        return {
            level: blocks ? 'error' : 'warning',
            title: (0,core_escape/* plainText */.wh)(`${core_status/* LOOKS */.BJ[criterion.state].word}: ${criterion.title}`, 200),
            message: (0,core_escape/* plainText */.wh)(withHint(criterion), 1000),
            ...criterion.location,
        };
    }));
    return ['error', 'warning'].flatMap((level) => capped(all.filter((one) => one.level === level)));
}
/** Why, and what the first of the problems behind it says to do. */
function withHint(criterion) {
    const { hint } = (0,explain/* advice */.v9)(criterion);
    return hint === undefined ? criterion.message : `${criterion.message}: ${hint}`;
}
function capped(list) {
    const last = list[limits/* LIMITS */.b.annotationsPerLevel - 1];
    if (!last || list.length <= limits/* LIMITS */.b.annotationsPerLevel)
        return [...list];
    const more = list.length - limits/* LIMITS */.b.annotationsPerLevel;
    return [
        ...list.slice(0, limits/* LIMITS */.b.annotationsPerLevel - 1),
        { ...last, message: `${last.message} (and ${more} more, which GitHub would not show; see the job summary)` },
    ];
}

;// CONCATENATED MODULE: ./lib/core/workflow-command.js

/**
 * A workflow command as a line of the log, `::error file=a.yml,line=3::message`. Properties without a value are left out
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands).
 */
function workflowCommand(command, properties, message) {
    const list = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${(0,core_escape/* commandProperty */.N1)(String(value))}`);
    return `::${command}${list.length > 0 ? ` ${list.join(',')}` : ''}::${(0,core_escape/* commandData */.wq)(message)}\n`;
}

;// CONCATENATED MODULE: ./lib/render/github.js


/** Annotations as workflow commands, for a step that runs the CLI. */
/* harmony default export */ const github = ({
    id: 'github',
    summary: 'annotations as workflow commands of GitHub Actions',
    render: (results) => annotations(results)
        .map(({ level, title, message, file, line, endLine }) => workflowCommand(level, { file, line, endLine, title }, message))
        .join(''),
});


/***/ })

};
