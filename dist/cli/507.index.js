export const id = 507;
export const ids = [507];
export const modules = {

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
// EXTERNAL MODULE: ./lib/core/markdown/moment.js
var moment = __webpack_require__(9929);
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
    // Without the blank line it would be another row.
    const more = criteria.length > rows.length ? ['', `… and ${criteria.length - rows.length} more in the report`] : [];
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
        ...new Set(results.flatMap((one) => (0,markdown_link/* checklistLink */.Tk)(one, options, results.length > 1) ?? [])),
        ...(options.reproduce ? [`Reproduce: ${(0,core_escape/* codeSpan */.SS)(options.reproduce, 300)}`] : []),
    ];
    const note = first
        ? `<sub>gonogo v${(0,core_escape/* markdown */.wD)(first.tool.version, 40)} · evaluated ${(0,moment/* moment */.n)(first.context.now)} · updates in place</sub>`
        : '';
    return [...(links.length > 0 ? [links.join(' · ')] : []), note].join('\n');
}


/***/ })

};
