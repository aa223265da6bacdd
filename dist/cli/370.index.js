export const id = 370;
export const ids = [370];
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

/***/ 5273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ leadLine),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   _9: () => (/* binding */ leadSentence)
/* harmony export */ });
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8743);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8261);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2469);




/** "🔴 NO-GO — checkout-service". */
function headline(results) {
    const { verdict } = results.decision;
    return `${_status_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_LOOKS */ .hY[verdict].icon} ${verdict} — ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(results.checklist.name, 120)}`;
}
/** The one sentence that matters most: "2 of 14 criteria block." */
function leadSentence(results) {
    const { decision } = results;
    const { total } = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .applicable */ .y8)(results);
    const counted = results.criteria.filter((one) => results.observe || one.mode === 'enforce');
    const calling = (verdict) => counted.filter((one) => (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .callOf */ .C8)(one) === verdict).length;
    const overall = decision.reasons.find((reason) => reason.criterion === null);
    const extra = overall ? ` ${capital(overall.because)}.` : '';
    switch (decision.verdict) {
        case 'GO':
            return `${decision.counts.go} of ${total} criteria are go.`;
        case 'CAUTION': {
            const looks = calling('CAUTION');
            return `Nothing blocks; ${looks === 1 ? '1 item needs' : `${looks} items need`} a look.${extra}`;
        }
        case 'HOLD': {
            const waiting = calling('HOLD');
            return `Nothing is wrong; ${waiting === 1 ? '1 criterion is' : `${waiting} criteria are`} still to come.${extra}`;
        }
        case 'NO-GO': {
            const blocking = calling('NO-GO') + calling('HOLD');
            return blocking === 0 && overall
                ? `${capital(overall.because)}.`
                : `${blocking} of ${total} criteria ${blocking === 1 ? 'blocks' : 'block'}.${extra}`;
        }
    }
}
/** The line below the heading: the sentence, the counts, what was judged. */
function leadLine(results, options) {
    const { counts } = results.decision;
    const { applicable: some, total } = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .applicable */ .y8)(results);
    const parts = ['no-go', 'unknown', 'pending', 'caution', 'waived', 'go']
        .filter((state) => counts[state] > 0)
        .map((state) => `${counts[state]} ${_status_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOKS */ .BJ[state].word}`);
    const commit = (0,_link_js__WEBPACK_IMPORTED_MODULE_3__/* .commitLink */ .wn)(results, options);
    return [
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(leadSentence(results), 400)}** ${parts.join(' · ')}`,
        ...(some === total ? [] : [`${some} of ${total} criteria apply`]),
        ...(0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .reservations */ .qN)(results).map((text) => `**${text}**`),
        ...(commit ? [`commit ${commit}`] : []),
    ].join(' · ');
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 2469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tk: () => (/* binding */ checklistLink),
/* harmony export */   us: () => (/* binding */ criterionLink),
/* harmony export */   wn: () => (/* binding */ commitLink)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96);

/** A link to where a criterion stands in the checklist; just the text where there is no web address. `label` is Markdown. */
function criterionLink(criterion, results, options, label) {
    const { file, line, endLine } = criterion.location;
    const ref = results.checklist.ref ?? results.context.commit;
    if (!options.repositoryUrl || !ref)
        return label;
    const lines = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
    return `[${label}](${options.repositoryUrl}/blob/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .linkPart */ .uQ)(ref)}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .linkPart */ .uQ)(file)}${lines})`;
}
/** The judged commit, short, as a link where there is a web address. */
function commitLink(results, options) {
    const { commit } = results.context;
    if (!commit)
        return undefined;
    const short = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(commit.slice(0, 7));
    return options.repositoryUrl ? `[${short}](${options.repositoryUrl}/commit/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .linkPart */ .uQ)(commit)})` : short;
}
/** The checklist's file as a link. */
function checklistLink(results, options) {
    const ref = results.checklist.ref ?? results.context.commit;
    return options.repositoryUrl && ref
        ? `[Checklist](${options.repositoryUrl}/blob/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .linkPart */ .uQ)(ref)}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .linkPart */ .uQ)(results.checklist.file)})`
        : undefined;
}


/***/ }),

/***/ 905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ criteriaTable)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9852);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8261);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2469);




/** A table of criteria: state, title, measured, required, and the change against the baseline where there is one. */
function criteriaTable(criteria, results, options) {
    const withBaseline = results.criteria.some((one) => (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .change */ .Zg)(one) !== null);
    const head = ['', 'Criterion', 'Measured', 'Required', ...(withBaseline ? ['vs base'] : [])];
    const align = [':-:', ':--', '--:', '--:', ...(withBaseline ? ['--:'] : [])];
    const rows = criteria.map((one) => [
        `${_status_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOKS */ .BJ[one.state].icon} ${_status_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOKS */ .BJ[one.state].word}`,
        title(one, results, options),
        one.state === 'not-applicable' ? '–' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .jh)(one), 120),
        one.state === 'not-applicable' ? '–' : requiredCell(one),
        ...(withBaseline ? [deltaCell(one)] : []),
    ]);
    return [head, align, ...rows].map((row) => `| ${row.join(' | ')} |`);
}
function title(criterion, results, options) {
    const link = (0,_link_js__WEBPACK_IMPORTED_MODULE_3__/* .criterionLink */ .us)(criterion, results, options, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(criterion.title, 200));
    const blocking = criterion.level === 'required' &&
        criterion.mode === 'enforce' &&
        ['no-go', 'unknown', 'pending'].includes(criterion.state);
    const note = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .standing */ .JA)(criterion);
    return `${blocking ? `**${link}**` : link}${note ? ` <sub>${note}</sub>` : ''}`;
}
/** What a role must do reads better with its name as code. */
function requiredCell(criterion) {
    const text = (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(criterion);
    const role = /^`([^`]+)` (.+)$/.exec(text);
    return role?.[1] && role[2] ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(role[1])} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(role[2], 120)}` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(text, 120);
}
function deltaCell(criterion) {
    const delta = (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .change */ .Zg)(criterion);
    if (!delta)
        return '–';
    return `${delta.text}${delta.worse === null ? '' : delta.worse ? ' ▲ worse' : ' ▼ better'}`;
}


/***/ }),

/***/ 8674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toGetToGo)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9852);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8261);



/** Numbered steps that would make it GO, at most `limit` of them. Empty when nothing is left to do. */
function toGetToGo(results, limit) {
    const open = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .byUrgency */ .td)(results.criteria.filter((one) => (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .isProblem */ .AN)(one) && one.level !== 'info' && (results.observe || one.mode === 'enforce')));
    if (open.length === 0)
        return [];
    const more = open.length > limit ? [`${limit + 1}. … and ${open.length - limit} more in the report`] : [];
    return [
        '**To get to GO**',
        '',
        ...open.slice(0, limit).map((one, index) => `${index + 1}. ${step(one)}`),
        ...more,
        ...(results.decision.earliestGo ? ['', `Earliest possible GO: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(results.decision.earliestGo)}.`] : []),
    ];
}
function step(criterion) {
    const why = criterion.why ? ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(criterion.why, 200)}` : '';
    const runbook = criterion.runbook ? ` Runbook: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(criterion.runbook, 200)}.` : '';
    const owner = criterion.owner ? ` Owner: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(criterion.owner, 80)}.` : '';
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(criterion.id)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .remedy */ .zL)(criterion), 500)}.${why}${runbook}${owner}`;
}


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


/***/ })

};
