export const id = 840;
export const ids = [840];
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

/***/ 6455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1289);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9852);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8261);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5273);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1354);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(905);
/* harmony import */ var _to_get_to_go_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8674);








/** Everything about one checklist, as blocks of Markdown. `level` is the heading level: `#` or `##`. */
function report(results, options, level) {
    const problems = (0,_status_js__WEBPACK_IMPORTED_MODULE_2__/* .byUrgency */ .td)(results.criteria.filter(_status_js__WEBPACK_IMPORTED_MODULE_2__/* .isProblem */ .AN));
    const todo = (0,_to_get_to_go_js__WEBPACK_IMPORTED_MODULE_5__/* .toGetToGo */ .R)(results, 50);
    const baseline = results.criteria.some((one) => (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .change */ .Zg)(one) !== null)
        ? []
        : ['<sub>No baseline: give earlier results (`baseline`) to see what changed.</sub>'];
    return [
        `${level} ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(results)}`,
        ...alert(results),
        results.decision.verdict === 'GO' ? (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .leadLine */ .Fm)(results, options) : (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .countsLine */ .J7)(results, options),
        ...(problems.length > 0 ? [(0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .criteriaTable */ .q)(problems, results, options).join('\n')] : []),
        ...(todo.length > 0 ? [todo.join('\n')] : []),
        `${level}# Criteria`,
        ...groups(results, options),
        ...waivers(results, level),
        ...inventory(results, level),
        ...contacts(results, level),
        ...(results.checklist.warnings.length > 0
            ? [`${level}# Warnings`, results.checklist.warnings.map((warning) => `- ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .C)(warning, 500)}`).join('\n')]
            : []),
        ...baseline,
    ];
}
/** One alert with the one sentence that matters most; none for GO. */
function alert(results) {
    const { verdict } = results.decision;
    if (verdict === 'GO')
        return [];
    return [`> [!${verdict === 'NO-GO' ? 'CAUTION' : 'WARNING'}]\n> ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .C)((0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .leadSentence */ ._9)(results), 500)}`];
}
/** All criteria by group; groups with problems are open. */
function groups(results, options) {
    const byGroup = new Map();
    for (const criterion of results.criteria) {
        const key = criterion.group.join(' / ');
        byGroup.set(key, [...(byGroup.get(key) ?? []), criterion]);
    }
    return [...byGroup].map(([title, criteria]) => {
        const counts = (0,_status_js__WEBPACK_IMPORTED_MODULE_2__/* .countWords */ .rj)(Object.fromEntries(['go', 'caution', 'no-go', 'pending', 'unknown', 'waived', 'not-applicable'].map((state) => [
            state,
            criteria.filter((one) => one.state === state).length,
        ])));
        const open = criteria.some(_status_js__WEBPACK_IMPORTED_MODULE_2__/* .isProblem */ .AN) ? ' open' : '';
        const table = (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .criteriaTable */ .q)(criteria, results, options).join('\n');
        return `<details${open}><summary>${title === '' ? 'Criteria' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdown */ .wD)(title, 200)}: ${counts}</summary>\n\n${table}\n\n</details>`;
    });
}
function waivers(results, level) {
    const waived = results.criteria.filter((one) => one.waiver);
    if (waived.length === 0)
        return [];
    const rows = waived.flatMap(({ id, waiver }) => {
        if (!waiver)
            return [];
        const state = waiver.phase === 'active'
            ? waiver.used
                ? `in force, ${waiver.daysLeft} days left`
                : 'unused'
            : waiver.phase === 'expired'
                ? 'expired'
                : 'not in force yet';
        return [
            `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .codeSpan */ .SS)(id)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdown */ .wD)(waiver.covers.join(', '), 200)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdown */ .wD)(waiver.reason, 300)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdown */ .wD)(waiver.by, 80)} / ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdown */ .wD)(waiver.approvedBy, 80)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdown */ .wD)(waiver.until, 40)} | ${state} |`,
        ];
    });
    return [
        `${level}# Waivers`,
        [
            '| Criterion | Covers | Reason | By / approved by | Until | State |',
            '| :-- | :-- | :-- | :-- | :-- | :-- |',
            ...rows,
        ].join('\n'),
    ];
}
/** Which sources were read: "did it read my file?" */
function inventory(results, level) {
    const rows = results.criteria.flatMap((criterion) => criterion.sources.map((source) => {
        const age = source.ageSeconds === undefined ? '–' : (0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayNumber */ .oR)(Math.max(0, source.ageSeconds), 'duration', 2);
        const size = source.bytes === undefined ? '–' : (0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayNumber */ .oR)(source.bytes, 'bytes', 3);
        return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .codeSpan */ .SS)(criterion.id)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .codeSpan */ .SS)(source.where, 200)} | ${source.format ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .codeSpan */ .SS)(source.format) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdown */ .wD)(source.kind, 40)} | ${size} | ${age} | ${criterion.facts.length} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdown */ .wD)(source.trust, 40)} |`;
    }));
    if (rows.length === 0)
        return [];
    return [
        `${level}# Evidence`,
        [
            '| Criterion | Source | Format | Size | Age | Facts | Trust |',
            '| :-- | :-- | :-- | --: | --: | --: | :-- |',
            ...rows,
        ].join('\n'),
    ];
}
function contacts(results, level) {
    if (results.checklist.contacts.length === 0)
        return [];
    return [
        `${level}# Contacts`,
        results.checklist.contacts
            .map((one) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdown */ .wD)(one.role, 80)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdown */ .wD)(one.name, 120)}${one.reach ? `, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdown */ .wD)(one.reach, 200)}` : ''}`)
            .join('\n'),
    ];
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

/***/ 6840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7535);
/* harmony import */ var _core_markdown_headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5273);
/* harmony import */ var _core_markdown_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6455);




/** The job summary (UX section 3): the whole report, cut between blocks so that it stays under 900 KiB. */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ({
    id: 'summary',
    summary: 'the job summary (Markdown)',
    render(results, options) {
        const footer = [
            ...(options.runUrl ? [`[Run](${options.runUrl})`] : []),
            ...(options.reproduce ? [`Reproduce: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(options.reproduce, 300)}`] : []),
        ].join(' · ');
        // However large the reports are, every verdict is there: its room is taken before anything else.
        const heads = results.map((one) => [`## ${(0,_core_markdown_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(one)}`, (0,_core_markdown_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .leadLine */ .Fm)(one, options)]);
        let room = _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.summaryBytes - heads.reduce((sum, head) => sum + bytesOf([...head, REST]), bytesOf([footer]));
        const parts = results.map((one, index) => {
            const head = heads[index] ?? [];
            const kept = fitting((0,_core_markdown_report_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(one, options, '##'), room + bytesOf(head), head);
            room += bytesOf(head) - bytesOf(kept.filter((block) => block !== REST));
            return kept;
        });
        return `${[...parts.flat(), ...(footer ? [footer] : [])].join('\n\n')}\n`;
    },
});
const REST = '… the rest does not fit into a job summary; see the results document.';
/** As many blocks as there is room for; where not even the first ones fit, the head alone. */
function fitting(blocks, room, head) {
    let left = room;
    const end = blocks.findIndex((block) => {
        left -= bytesOf([block]);
        return left < 0;
    });
    if (end < 0)
        return blocks;
    return [...(end <= head.length ? head : blocks.slice(0, end)), REST];
}
/** Each block has a blank line behind it. */
function bytesOf(blocks) {
    return blocks.reduce((sum, block) => sum + Buffer.byteLength(block) + 2, 0);
}


/***/ })

};
