export const id = 833;
export const ids = [833];
export const modules = {

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

/***/ 6833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7535);
/* harmony import */ var _core_markdown_headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5273);
/* harmony import */ var _core_markdown_identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3831);
/* harmony import */ var _core_markdown_link_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2469);
/* harmony import */ var _core_markdown_moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9929);
/* harmony import */ var _core_markdown_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(905);
/* harmony import */ var _core_markdown_to_get_to_go_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8674);
/* harmony import */ var _core_results_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3209);
/* harmony import */ var _core_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8261);










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
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ({
    id: 'comment',
    summary: 'the pull-request comment (Markdown)',
    render(results, options) {
        const bodies = LADDER.map((step) => () => body(results, options, step));
        for (const make of bodies) {
            const text = make();
            if (text.length <= _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.commentCharacters)
                return text;
        }
        return `${hidden(options)}${results.map((one) => `## ${(0,_core_markdown_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(one)}\n\n${(0,_core_markdown_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .leadLine */ .Fm)(one, options)}\n`).join('\n')}`.slice(0, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.commentCharacters);
    },
});
function hidden(options) {
    return options.identity ? `${(0,_core_markdown_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .marker */ .xL)(options.identity.key)}\n${(0,_core_markdown_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .stateBlock */ .ji)(options.identity)}\n` : '';
}
function body(results, options, step) {
    const [only] = results;
    const parts = results.length === 1 && only
        ? [`## ${(0,_core_markdown_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(only)}`, ...checklist(only, options, step)]
        : [
            `## ${several(results)}`,
            ...results.flatMap((one) => [`### ${(0,_core_markdown_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(one)}`, ...checklist(one, options, step)]),
        ];
    return `${hidden(options)}${[...parts, footer(results, options)].join('\n\n')}\n`;
}
function several(results) {
    const worst = results.reduce((found, one) => (_core_results_js__WEBPACK_IMPORTED_MODULE_7__/* .VERDICTS */ .b.indexOf(one.decision.verdict) > _core_results_js__WEBPACK_IMPORTED_MODULE_7__/* .VERDICTS */ .b.indexOf(found) ? one.decision.verdict : found), 'GO');
    return `${_core_status_js__WEBPACK_IMPORTED_MODULE_5__/* .VERDICT_LOOKS */ .hY[worst].icon} ${worst} — ${results.length} checklists`;
}
function checklist(results, options, step) {
    const problems = (0,_core_status_js__WEBPACK_IMPORTED_MODULE_5__/* .byUrgency */ .td)(results.criteria.filter(_core_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isProblem */ .AN));
    const open = problems.slice(0, step.problems);
    const folded = problems.slice(step.problems);
    const rest = results.criteria.filter((one) => !(0,_core_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isProblem */ .AN)(one));
    const todo = (0,_core_markdown_to_get_to_go_js__WEBPACK_IMPORTED_MODULE_4__/* .toGetToGo */ .R)(results, step.steps);
    return [
        (0,_core_markdown_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .leadLine */ .Fm)(results, options),
        ...(open.length > 0 ? [(0,_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_3__/* .criteriaTable */ .q)(open, results, options).join('\n')] : []),
        ...(todo.length > 0 && step.steps > 0 ? [todo.join('\n')] : []),
        ...details(`${folded.length} more to look at`, folded, results, options, step),
        ...(results.decision.verdict === 'GO' ? [] : details(summaryOf(results), rest, results, options, step)),
    ];
}
function summaryOf(results) {
    const { go, waived } = results.decision.counts;
    return (0,_core_status_js__WEBPACK_IMPORTED_MODULE_5__/* .countWords */ .rj)({ ...results.decision.counts, caution: 0, 'no-go': 0, unknown: 0, pending: 0, go, waived });
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
        ['<details><summary>', title, '</summary>', '', ...(0,_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_3__/* .criteriaTable */ .q)(rows, results, options), ...more, '', '</details>']
            .join('\n')
            .replace('<details><summary>\n', '<details><summary>')
            .replace('\n</summary>', '</summary>'),
    ];
}
function footer(results, options) {
    const [first] = results;
    const links = [
        ...(options.runUrl ? [`[Run](${options.runUrl})`] : []),
        ...new Set(results.flatMap((one) => (0,_core_markdown_link_js__WEBPACK_IMPORTED_MODULE_8__/* .checklistLink */ .Tk)(one, options, results.length > 1) ?? [])),
        ...(options.reproduce ? [`Reproduce: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .codeSpan */ .SS)(options.reproduce, 300)}`] : []),
    ];
    const note = first
        ? `<sub>gonogo v${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .markdown */ .wD)(first.tool.version, 40)} · evaluated ${(0,_core_markdown_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n)(first.context.now)} · updates in place</sub>`
        : '';
    return [...(links.length > 0 ? [links.join(' · ')] : []), note].join('\n');
}


/***/ })

};
