export const id = 507;
export const ids = [507];
export const modules = {

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

/***/ 6507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ comment)
});

// EXTERNAL MODULE: ./lib/core/escape.js
var core_escape = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/core/markdown/headline.js
var headline = __webpack_require__(5273);
;// CONCATENATED MODULE: ./lib/core/markdown/identity.js
/** The line a comment of ours starts with; the key tells the comments of several gates apart. */
function marker(key) {
    return `<!-- gonogo:v1 key=${key.replace(/[^A-Za-z0-9._/-]/g, '-').replaceAll('--', '-')} -->`;
}
/** The hidden block that says which run wrote the comment. */
function stateBlock(identity) {
    return `<!-- gonogo:state ${Buffer.from(JSON.stringify(identity)).toString('base64url')} -->`;
}
/** The run that wrote a comment; `undefined` when the block is missing or not of the right shape. */
function readState(body) {
    const found = /^<!-- gonogo:state ([A-Za-z0-9_-]{1,2000}) -->$/m.exec(body);
    if (!found?.[1])
        return undefined;
    try {
        const state = JSON.parse(Buffer.from(found[1], 'base64url').toString('utf8'));
        const numbers = [state.runId, state.runNumber, state.runAttempt];
        return typeof state.head === 'string' &&
            typeof state.key === 'string' &&
            numbers.every((number) => Number.isSafeInteger(number) && number >= 0)
            ? state
            : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/core/markdown/link.js
var markdown_link = __webpack_require__(2469);
// EXTERNAL MODULE: ./lib/core/markdown/table.js
var table = __webpack_require__(905);
// EXTERNAL MODULE: ./lib/core/markdown/to-get-to-go.js
var to_get_to_go = __webpack_require__(8674);
// EXTERNAL MODULE: ./lib/core/results.js
var core_results = __webpack_require__(3209);
// EXTERNAL MODULE: ./lib/core/status.js
var core_status = __webpack_require__(8261);
;// CONCATENATED MODULE: ./lib/render/comment.js









/** What is still shown at each step down, until the comment fits; rows are only ever left out whole. */
const LADDER = [
    { problems: 15, folded: Number.POSITIVE_INFINITY, steps: 10 },
    { problems: 15, folded: 200, steps: 5 },
    { problems: 15, folded: 0, steps: 5 },
    { problems: 10, folded: 0, steps: 3 },
    { problems: 5, folded: 0, steps: 1 },
    { problems: 2, folded: 0, steps: 0 },
];
/** The pull-request comment (UX section 2): verdict first, problems open, everything else folded, at most 60,000 characters. */
/* harmony default export */ const comment = ({
    id: 'comment',
    summary: 'the pull-request comment (Markdown)',
    render(results, options) {
        const bodies = LADDER.map((step) => () => body(results, options, step));
        for (const make of bodies) {
            const text = make();
            if (text.length <= limits/* LIMITS */.b.commentCharacters)
                return text;
        }
        return `${comment_hidden(options)}${results.map((one) => `## ${(0,headline/* headline */.Pl)(one)}\n\n${(0,headline/* leadLine */.Fm)(one, options)}\n`).join('\n')}`.slice(0, limits/* LIMITS */.b.commentCharacters);
    },
});
function comment_hidden(options) {
    return options.identity ? `${marker(options.identity.key)}\n${stateBlock(options.identity)}\n` : '';
}
function body(results, options, step) {
    const [only] = results;
    const parts = results.length === 1 && only
        ? [`## ${(0,headline/* headline */.Pl)(only)}`, ...checklist(only, options, step)]
        : [
            `## ${several(results)}`,
            ...results.flatMap((one) => [`### ${(0,headline/* headline */.Pl)(one)}`, ...checklist(one, options, step)]),
        ];
    return `${comment_hidden(options)}${[...parts, footer(results, options)].join('\n\n')}\n`;
}
function several(results) {
    const worst = results.reduce((found, one) => (core_results/* VERDICTS */.b.indexOf(one.decision.verdict) > core_results/* VERDICTS */.b.indexOf(found) ? one.decision.verdict : found), 'GO');
    return `${core_status/* VERDICT_LOOKS */.hY[worst].icon} ${worst} — ${results.length} checklists`;
}
function checklist(results, options, step) {
    const problems = (0,core_status/* byUrgency */.td)(results.criteria.filter(core_status/* isProblem */.AN));
    const open = problems.slice(0, step.problems);
    const folded = problems.slice(step.problems);
    const rest = results.criteria.filter((one) => !(0,core_status/* isProblem */.AN)(one));
    const todo = (0,to_get_to_go/* toGetToGo */.R)(results, step.steps);
    return [
        (0,headline/* leadLine */.Fm)(results, options),
        ...(open.length > 0 ? [(0,table/* criteriaTable */.q)(open, results, options).join('\n')] : []),
        ...(todo.length > 0 && step.steps > 0 ? [todo.join('\n')] : []),
        ...details(`${folded.length} more to look at`, folded, results, options, step),
        ...(results.decision.verdict === 'GO' ? [] : details(summaryOf(results), rest, results, options, step)),
    ];
}
function summaryOf(results) {
    const { go, waived } = results.decision.counts;
    return (0,core_status/* countWords */.rj)({ ...results.decision.counts, caution: 0, 'no-go': 0, unknown: 0, pending: 0, go, waived });
}
function details(title, criteria, results, options, step) {
    if (criteria.length === 0 || title === '')
        return [];
    if (step.folded === 0)
        return [`${title}; see the report`];
    const rows = criteria.slice(0, step.folded);
    const more = criteria.length > rows.length ? [`… and ${criteria.length - rows.length} more in the report`] : [];
    return [
        ['<details><summary>', title, '</summary>', '', ...(0,table/* criteriaTable */.q)(rows, results, options), ...more, '', '</details>']
            .join('\n')
            .replace('<details><summary>\n', '<details><summary>')
            .replace('\n</summary>', '</summary>'),
    ];
}
function footer(results, options) {
    const [first] = results;
    const links = [
        ...(options.runUrl ? [`[Run](${options.runUrl})`] : []),
        ...results.flatMap((one) => (0,markdown_link/* checklistLink */.Tk)(one, options) ?? []),
        ...(options.reproduce ? [`Reproduce: ${(0,core_escape/* codeSpan */.SS)(options.reproduce, 300)}`] : []),
    ];
    const note = first
        ? `<sub>gonogo v${(0,core_escape/* markdown */.wD)(first.tool.version, 40)} · evaluated ${minute(first.context.now)} · updates in place</sub>`
        : '';
    return [...(links.length > 0 ? [links.join(' · ')] : []), note].join('\n');
}
/** `2026-11-21T02:10:00Z` as `2026-11-21 02:10 UTC`. */
function minute(time) {
    const [, day, clock] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):\d{2}Z$/.exec(time) ?? [];
    return day === undefined ? (0,core_escape/* markdown */.wD)(time, 40) : `${day} ${clock} UTC`;
}


/***/ })

};
