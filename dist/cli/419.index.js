export const id = 419;
export const ids = [419];
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

/***/ 3419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _core_markdown_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6455);

/** The whole report as Markdown: everything the results say, for people. */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ({
    id: 'markdown',
    summary: 'the whole report as Markdown',
    render: (results, options) => `${results.map((one) => (0,_core_markdown_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(one, options, '#').join('\n\n')).join('\n\n---\n\n')}\n`,
});


/***/ })

};
