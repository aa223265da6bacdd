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

/***/ 5273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ leadLine),
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   _9: () => (/* binding */ leadSentence)
/* harmony export */ });
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8743);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8261);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2469);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1354);





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
            return allGo(decision.counts.go, total);
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
    return `**${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .C)(leadSentence(results), 400)}** ${countsLine(results, options)}`;
}
/** The counts, what limits the verdict, and what was judged. */
function countsLine(results, options) {
    const { counts } = results.decision;
    const { applicable: some, total } = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .applicable */ .y8)(results);
    const parts = ['no-go', 'unknown', 'pending', 'caution', 'waived', 'go']
        .filter((state) => counts[state] > 0)
        .map((state) => `${counts[state]} ${_status_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOKS */ .BJ[state].word}`);
    const commit = (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .commitLink */ .wn)(results, options);
    return [
        ...parts,
        ...(some === total ? [] : [`${some} of ${total} criteria apply`]),
        ...(0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .reservations */ .qN)(results).map((text) => `**${text}**`),
        ...(commit ? [`commit ${commit}`] : []),
    ].join(' · ');
}
function allGo(go, total) {
    if (go < total)
        return `${go} of ${total} criteria are go.`;
    return total === 1 ? 'The only criterion is go.' : `All ${total} criteria are go.`;
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
/** The checklist's file as a link; by its name where there are several. */
function checklistLink(results, options, named) {
    const ref = results.checklist.ref ?? results.context.commit;
    return options.repositoryUrl && ref
        ? `[${named ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(results.checklist.file, 120) : 'Checklist'}](${options.repositoryUrl}/blob/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .linkPart */ .uQ)(ref)}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .linkPart */ .uQ)(results.checklist.file)})`
        : undefined;
}


/***/ }),

/***/ 9929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ moment)
/* harmony export */ });
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1289);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96);


/** A moment to the minute; what is none is escaped like any text. */
function moment(time) {
    const minute = (0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayMinute */ .jZ)(time);
    return minute === time ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(time, 40) : minute;
}


/***/ }),

/***/ 1354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ prose)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96);

/**
 * A message as Markdown: what stands between backticks in it is code, everything else is text. Messages quote untrusted
 * names that way, and each part is made harmless for where it stands; a backtick without a partner is just one.
 */
function prose(text, limit) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text, limit)
        .split(/(`[^`]+`)/)
        .map((part, index) => (index % 2 === 1 ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(part.slice(1, -1)) : words(part, index === 0)))
        .join('');
}
/** `markdown` trims, and the blanks around code are meant. Only the first part can begin a block. */
function words(part, first) {
    if (part.trim() === '')
        return part;
    const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(part) ?? [];
    return `${first ? '' : before}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(middle)}${after}`;
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
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2469);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1354);





/** A table of criteria: state, title, measured, required, and the change against the baseline where there is one. */
function criteriaTable(criteria, results, options) {
    const withBaseline = results.criteria.some((one) => (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .change */ .Zg)(one) !== null);
    const head = ['', 'Criterion', 'Measured', 'Required', ...(withBaseline ? ['vs base'] : [])];
    const align = [':-:', ':--', '--:', '--:', ...(withBaseline ? ['--:'] : [])];
    const rows = criteria.map((one) => [
        `${_status_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOKS */ .BJ[one.state].icon} ${_status_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOKS */ .BJ[one.state].word}`,
        title(one, results, options),
        one.state === 'not-applicable' ? '–' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .jh)(one), 120),
        one.state === 'not-applicable' ? '–' : (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .C)((0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(one), 120),
        ...(withBaseline ? [deltaCell(one)] : []),
    ]);
    return [head, align, ...rows].map((row) => `| ${row.join(' | ')} |`);
}
function title(criterion, results, options) {
    const link = (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .criterionLink */ .us)(criterion, results, options, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(criterion.title, 200));
    const blocking = criterion.level === 'required' &&
        criterion.mode === 'enforce' &&
        ['no-go', 'unknown', 'pending'].includes(criterion.state);
    const note = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .standing */ .JA)(criterion);
    return `${blocking ? `**${link}**` : link}${note ? ` <sub>${note}</sub>` : ''}`;
}
function deltaCell(criterion) {
    const delta = (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .change */ .Zg)(criterion);
    if (!delta)
        return '–';
    return `${delta.text}${delta.worse === null ? '' : ` ${delta.text.startsWith('+') ? '▲' : '▼'} ${delta.worse ? 'worse' : 'better'}`}`;
}


/***/ }),

/***/ 8674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toGetToGo)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9852);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8261);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9929);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1354);





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
        ...(results.decision.earliestGo ? ['', `Earliest possible GO: ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n)(results.decision.earliestGo)}.`] : []),
    ];
}
function step(criterion) {
    const { what, hint } = (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .advice */ .v9)(criterion);
    const why = criterion.why ? ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(criterion.why, 200)}` : '';
    const runbook = criterion.runbook ? ` Runbook: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(criterion.runbook, 200)}.` : '';
    const owner = criterion.owner ? ` Owner: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(criterion.owner, 80)}.` : '';
    const how = hint === undefined ? '' : `: ${howTo(hint)}`;
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(criterion.id)}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .C)(what, 500)}${how}.${why}${runbook}${owner}`;
}
/** A command is code, so that it is copied as it is. */
function howTo(hint) {
    const [, command, rest = ''] = /^(gonogo [a-z]+ [^(;`]*[^(;`\s])(.*)$/s.exec(hint) ?? [];
    return command === undefined
        ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .C)(hint, 500)
        : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(command, 300)}${rest === '' ? '' : ` ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .C)(rest, 300)}`}`;
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


/***/ })

};
