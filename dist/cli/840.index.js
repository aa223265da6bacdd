export const id = 840;
export const ids = [840];
export const modules = {

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
