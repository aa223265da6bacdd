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
            message: (0,core_escape/* plainText */.wh)(criterion.message, 1000),
            ...criterion.location,
        };
    }));
    return ['error', 'warning'].flatMap((level) => capped(all.filter((one) => one.level === level)));
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
