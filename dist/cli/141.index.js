export const id = 141;
export const ids = [141];
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

/***/ 1085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ STATES),
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/core/bands.js
var core_bands = __webpack_require__(7419);
// EXTERNAL MODULE: ./lib/core/bound/bound.js
var bound_bound = __webpack_require__(9592);
// EXTERNAL MODULE: ./lib/core/bound/holds.js + 1 modules
var holds = __webpack_require__(9974);
// EXTERNAL MODULE: ./lib/core/bound/interval.js
var interval = __webpack_require__(7311);
// EXTERNAL MODULE: ./lib/core/bound/resolve.js
var resolve = __webpack_require__(7896);
// EXTERNAL MODULE: ./lib/core/display.js
var display = __webpack_require__(1289);
;// CONCATENATED MODULE: ./lib/core/judge-fact.js





/** Puts band, bound, distance and baseline to a fact. */
function judgeFact(fact, result, baseline, waiver) {
    const end = nearestEnd(fact, result?.decided, baseline);
    const tolerance = waiver?.bounds.find((covered) => covered.fact === fact.name)?.bound;
    return {
        name: fact.name,
        dimension: fact.dimension,
        value: fact.value,
        display: typeof fact.value === 'number' ? (0,display/* displayBeside */.Jf)(fact.value, fact.dimension, end) : (0,display/* display */.Vy)(fact),
        band: result?.band ?? null,
        bound: result?.decided?.text ?? null,
        // Twelve digits: what is left of 0.612 - 0.5 after binary rounding is noise, not distance.
        distance: typeof fact.value === 'number' && end !== undefined ? Number(Math.abs(fact.value - end).toPrecision(12)) : null,
        baseline: baseline ?? null,
        waived: result?.band === 'no-go' && tolerance !== undefined && tolerates(tolerance, fact, baseline),
    };
}
function tolerates(bound, fact, baseline) {
    const ready = withBaseline(bound, baseline);
    return ready !== undefined && (0,holds/* holding */.G)(ready, fact) === 'holds';
}
/** The bound with its baseline filled in; `undefined` when it needs one and there is none that can carry it. */
function withBaseline(bound, baseline) {
    if (!(0,bound_bound/* needsBaseline */.q)(bound))
        return bound;
    return baseline === undefined ? undefined : (0,resolve/* resolveBaseline */.o)(bound, baseline);
}
/** The end of the deciding bound that is nearest to the value; `undefined` where a bound has no ends. */
function nearestEnd(fact, bound, baseline) {
    const { value } = fact;
    if (typeof value !== 'number' || !bound)
        return undefined;
    const ready = withBaseline(bound, baseline);
    const ends = (ready && (0,interval/* intervalsOf */.Gs)(ready))?.flatMap((interval) => [interval.low, interval.high]).filter(Number.isFinite) ?? [];
    return ends.sort((a, b) => Math.abs(value - a) - Math.abs(value - b))[0];
}

// EXTERNAL MODULE: ./lib/core/dimension.js
var dimension = __webpack_require__(6915);
// EXTERNAL MODULE: ./lib/core/evidence.js
var evidence = __webpack_require__(2094);
// EXTERNAL MODULE: ./lib/core/unit.js
var unit = __webpack_require__(7913);
;// CONCATENATED MODULE: ./lib/core/judge-problem.js





/** A bound fact that was not observed is unknown, unless a problem already says why it could not be. */
function absentFact(name, evidence) {
    // A baseline that is not there says nothing about the fact itself.
    const explained = evidence.facts.length === 0
        ? evidence.problems.some((problem) => problem.cause !== 'no-baseline')
        : evidence.problems.some((problem) => problem.facts?.includes(name));
    if (explained)
        return undefined;
    const hint = evidence.absent?.[name] ?? listFacts(evidence.facts);
    return { cause: 'no-fact', message: `the evidence has no fact \`${name}\``, ...(hint ? { hint } : {}) };
}
function listFacts(facts) {
    if (facts.length === 0)
        return undefined;
    const names = facts.slice(0, 12).map((fact) => fact.name);
    return `it has: ${names.join(', ')}${facts.length > names.length ? ', …' : ''}`;
}
/** The problem of a fact that its bound cannot judge. */
function faultProblem(fault, fact, bound) {
    if (fault === 'no-baseline') {
        return {
            cause: 'no-baseline',
            message: `\`${fact.name}\` has no baseline that \`${bound.text}\` can be compared with`,
        };
    }
    return {
        cause: 'invalid',
        message: `\`${fact.name}\` is ${(0,dimension/* aDimension */.AP)(fact.dimension)} (${(0,display/* display */.Vy)(fact)}), which \`${bound.text}\` cannot judge`,
        ...(dimension/* UNIT_DIMENSIONS */.V.has(fact.dimension)
            ? { hint: `write the bound with a unit of ${fact.name}: ${(0,unit/* unitsOf */.$J)(fact.dimension).join(' ')}` }
            : {}),
    };
}
/** What `enough` misses: `too-few`, or why the fact it counts does not tell. */
function tooFew(bounds, facts, evidence) {
    const fact = facts.get(bounds.fact);
    if (!fact) {
        const problem = absentFact(bounds.fact, evidence);
        return problem ? [problem] : [];
    }
    const { go } = bounds;
    const holding = go && (0,core_bands/* holdingOf */.JO)(bounds.spec, go, fact);
    if (!go || holding === 'holds')
        return [];
    if (holding === 'mismatch')
        return [faultProblem('invalid', fact, go)];
    return [
        {
            cause: 'too-few',
            message: `\`${fact.name}\` is ${(0,display/* display */.Vy)(fact)}; ${go.text} is needed before anything is judged`,
        },
    ];
}
/** Maps a problem to a state: pending causes are pending, unknown causes as the author says. */
function judgeProblem(problem, whenUnknown, waiver) {
    const pending = evidence/* PENDING_CAUSES */.Pf.includes(problem.cause);
    const mapped = pending
        ? 'pending'
        : (whenUnknown[problem.cause] ?? (problem.cause === 'no-baseline' ? 'caution' : 'unknown'));
    return {
        ...problem,
        state: mapped,
        waived: mapped !== 'caution' && (waiver?.causes.includes(problem.cause) ?? false),
    };
}
/**
 * Takes out what can be no fact: numbers that are not finite, and further values of a name (`rivals`). Each becomes a
 * problem, so that a reader's mistake can never satisfy a bound.
 */
function soundFacts(evidence) {
    const facts = new Map();
    const rivals = [];
    const problems = [];
    const bad = (cause, name, message) => problems.push({ cause, message, facts: [name] });
    for (const fact of evidence.facts) {
        if (typeof fact.value === 'number' && !Number.isFinite(fact.value))
            bad('invalid', fact.name, `\`${fact.name}\` is ${fact.value}, which is no measurement`);
        else if (facts.has(fact.name)) {
            rivals.push(fact);
            bad('ambiguous', fact.name, `the evidence has several values for \`${fact.name}\``);
        }
        else
            facts.set(fact.name, fact);
    }
    return { facts, rivals, problems };
}

;// CONCATENATED MODULE: ./lib/core/judge.js



/** What became of a criterion (SPEC section 1). */
const STATES = ['go', 'caution', 'no-go', 'pending', 'unknown', 'waived', 'not-applicable'];
const SEVERITY = {
    go: 0,
    caution: 1,
    waived: 2,
    pending: 3,
    unknown: 4,
    'no-go': 5,
};
/**
 * Judges evidence by the bounds of a criterion: the worst of the bands of all bound facts and of what the problems map
 * to. Pure; the same input gives the same judgement.
 */
function judge(criterion, evidence, baselineOf, waiver) {
    const { facts, rivals, problems: unsound } = soundFacts(evidence);
    const found = [...evidence.problems, ...unsound];
    const sound = { ...evidence, facts: [...facts.values()], problems: [...found] };
    const bands = new Map();
    let anyJudged = false;
    for (const bounds of criterion.bounds) {
        const fact = facts.get(bounds.fact);
        if (!inForce(bounds, facts))
            continue;
        if (!fact) {
            const problem = absentFact(bounds.fact, sound);
            if (problem)
                found.push(problem);
            continue;
        }
        for (const one of [fact, ...rivals.filter((rival) => rival.name === fact.name)]) {
            const result = (0,core_bands/* bandOf */.BV)(bounds, one, baselineOf(one));
            if ('fault' in result)
                found.push(faultProblem(result.fault, one, result.bound));
            else {
                anyJudged ||= saysSomething(bounds);
                if (!isWorse(result.band, bands.get(one.name)?.band))
                    continue;
                bands.set(one.name, result);
                facts.set(one.name, one);
            }
        }
    }
    found.push(...criterion.enough.flatMap((bounds) => tooFew(bounds, facts, sound)));
    if (!anyJudged && found.length === 0) {
        found.push({ cause: 'empty', message: 'the check gave nothing that could be judged' });
    }
    const problems = found.map((problem) => judgeProblem(problem, criterion.whenUnknown, waiver));
    const judged = [...facts.values()].map((fact) => judgeFact(fact, bands.get(fact.name), baselineOf(fact), waiver));
    const waiverUsed = judged.some((fact) => fact.waived) || problems.some((problem) => problem.waived);
    const marks = [
        ...judged.filter((fact) => !fact.waived).map((fact) => fact.band ?? 'go'),
        ...problems.filter((problem) => !problem.waived).map((problem) => problem.state),
        ...(waiverUsed ? ['waived'] : []),
    ];
    const state = marks.reduce((worst, mark) => (SEVERITY[mark] > SEVERITY[worst] ? mark : worst), 'go');
    const cause = problems.find((problem) => !problem.waived && problem.state === state)?.cause ?? null;
    return { state, cause: bandMade(state, judged) ? null : cause, facts: judged, problems, waiverUsed };
}
/** Of several values for one fact the worst one counts, so that none can hide another. */
function isWorse(band, than) {
    return than === undefined || SEVERITY[band] > SEVERITY[than];
}
/** True when a measured fact is what made the state, so that it has no cause. */
function bandMade(state, facts) {
    return facts.some((fact) => !fact.waived && fact.band === state && state !== 'go');
}
/** `any` alone takes a default away and judges nothing; what is left may be a default that does not apply here. */
function saysSomething({ go, caution, noGo }) {
    return caution !== undefined || noGo !== undefined || go?.kind !== 'any';
}
function inForce(bounds, facts) {
    if (bounds.when === 'always')
        return true;
    if (bounds.when === 'present')
        return facts.has(bounds.fact);
    return facts.size > 0 && !facts.has(bounds.when.without);
}


/***/ }),

/***/ 7535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/**
 * Every limit of SPEC section 10, in one place. Zero means zero, never "no limit".
 * GitHub's own limits: comment 65,536 characters, summary 1 MiB, 10 annotations per level and step
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands).
 */
const LIMITS = {
    checklistBytes: 256 * 1024,
    criteria: 1000,
    checklistDepth: 32,
    treeReportBytes: 64 * 1024 * 1024,
    treeReportDepth: 256,
    /** YAML takes a second and 150 MB of memory per MiB to read, so data in it is held smaller than data in JSON. */
    yamlBytes: 4 * 1024 * 1024,
    /** Longer texts are content, not facts. */
    factCharacters: 1000,
    streamReportBytes: 2 * 1024 * 1024 * 1024,
    streamLineBytes: 1024 * 1024,
    streamDepth: 512,
    filesPerGlob: 10_000,
    /** Entries of folders that one pattern may look at, and folders it may go down. */
    globEntries: 1_000_000,
    globDepth: 64,
    /** Patterns that `{a,b}` may stand for. */
    globAlternatives: 1000,
    patternCharacters: 1000,
    patternInputBytes: 1024 * 1024,
    httpBodyBytes: 1024 * 1024,
    httpHeaderBytes: 64 * 1024,
    httpConnectSeconds: 5,
    httpTotalSeconds: 15,
    httpTries: 3,
    httpRedirects: 3,
    /** Addresses of one name that are tried. */
    httpAddresses: 8,
    githubPages: 50,
    commentCharacters: 60_000,
    summaryBytes: 900 * 1024,
    annotationsPerLevel: 10,
    runSeconds: 300,
    /** Days from `from` to the end of `until` that a waiver may last. */
    waiverDays: 90,
    /** Shorter values are too common in ordinary text to be redacted safely. */
    secretCharacters: 6,
};


/***/ }),

/***/ 3209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ VERDICTS)
/* harmony export */ });
/** The verdicts, best first. */
const VERDICTS = ['GO', 'CAUTION', 'HOLD', 'NO-GO'];


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

/***/ 1141:
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

;// CONCATENATED MODULE: ./lib/render/github.js


/** Annotations as workflow commands, for a step that runs the CLI. */
/* harmony default export */ const github = ({
    id: 'github',
    summary: 'annotations as workflow commands of GitHub Actions',
    render: (results) => annotations(results)
        .map(({ level, title, message, file, line, endLine }) => {
        const properties = { file, line, endLine, title };
        const list = Object.entries(properties).map(([key, value]) => `${key}=${(0,core_escape/* commandProperty */.N1)(String(value))}`);
        return `::${level} ${list.join(',')}::${(0,core_escape/* commandData */.wq)(message)}\n`;
    })
        .join(''),
});


/***/ })

};
