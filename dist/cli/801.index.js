export const id = 801;
export const ids = [801];
export const modules = {

/***/ 2801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1289);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96);
/* harmony import */ var _core_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9852);
/* harmony import */ var _core_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8261);




/** Up to so many criteria, those that are go are listed too. */
const LIST_ALL = 20;
const TITLE_WIDTH = 44;
/** The terminal's view (UX section 4): criteria by group, the verdict, and what to do. */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ({
    id: 'text',
    summary: 'for the terminal (default)',
    render: (results, options) => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(results.map((one) => checklistText(one, options)).join('\n')),
});
function checklistText(results, options) {
    const { total } = (0,_core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .applicable */ .y8)(results);
    const head = `gonogo ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(results.tool.version)}   ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(results.checklist.file)}   ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(results.checklist.name)}   ${total} ${total === 1 ? 'criterion' : 'criteria'}`;
    return [head, '', ...groups(results, options), '', ...verdict(results, options), ''].join('\n');
}
function groups(results, options) {
    const all = options.verbose || results.criteria.length <= LIST_ALL;
    const listed = results.criteria.filter((one) => all || (0,_core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .isProblem */ .AN)(one));
    const rows = listed.map((one) => cells(one, options));
    const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => width(row[column] ?? ''))));
    const lines = [];
    let heading;
    for (const [index, criterion] of listed.entries()) {
        const group = criterion.group.map((title) => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(title)).join(' / ');
        if (group !== (heading ?? ''))
            lines.push(group === '' ? '' : bold(group, options));
        heading = group;
        const row = rows[index] ?? [];
        const line = row
            .map((cell, column) => cell.padEnd(cell.length + Math.max(0, (widths[column] ?? 0) - width(cell))))
            .join('   ');
        lines.push(`  ${paint(line.trimEnd(), row[0] ?? '', _core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOKS */ .BJ[criterion.state].color, options)}`);
    }
    const hidden = results.criteria.length - listed.length;
    if (hidden > 0)
        lines.push(`  ${mark('go', options)} ${hidden} more go, waived or not applicable (-v lists them)`);
    return lines;
}
/** State, id, title, and what was measured against what was required. */
function cells(criterion, options) {
    const word = _core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOKS */ .BJ[criterion.state].word === 'not applicable' ? 'n/a' : _core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOKS */ .BJ[criterion.state].word;
    const note = (0,_core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .JA)(criterion);
    const delta = (0,_core_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .change */ .Zg)(criterion);
    const facts = criterion.state === 'not-applicable'
        ? criterion.message
        : `${(0,_core_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(criterion)}   ${(0,_core_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(criterion)}${delta ? `   ${delta.text}` : ''}`;
    return [
        `${mark(criterion.state, options)} ${word}`,
        (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(criterion.id),
        (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(criterion.title, TITLE_WIDTH),
        (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(facts),
        note ? `(${note})` : '',
    ];
}
function verdict(results, options) {
    const { decision } = results;
    const { applicable: some, total } = (0,_core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .applicable */ .y8)(results);
    const reserved = (0,_core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .reservations */ .qN)(results)
        .map((text) => `   ${text}`)
        .join('');
    const scope = some === total ? '' : `, ${some} of ${total} criteria apply`;
    const headline = `${paint(bold(decision.verdict, options), decision.verdict, _core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_LOOKS */ .hY[decision.verdict].color, options)}   ${(0,_core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .countWords */ .rj)(decision.counts)}${scope}${reserved}   ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayNumber */ .oR)(results.durationSeconds, 'duration', 2)}`;
    const notes = decision.reasons
        .filter((reason) => reason.criterion === null)
        .map((reason) => `  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(reason.because)}`);
    const todo = (0,_core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .byUrgency */ .td)(results.criteria.filter(_core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .isProblem */ .AN));
    const idWidth = Math.max(0, ...todo.map((one) => one.id.length));
    const actions = todo.map((one) => `  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(one.id).padEnd(idWidth)}   ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(source(one) + (0,_core_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .remedy */ .zL)(one), 1000)}   ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(one.location.file)}:${one.location.line}`);
    const first = todo[0];
    const waivers = results.criteria
        .filter((one) => one.waiver && !one.waiver.used)
        .map((one) => `  waiver of ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(one.id)} is ${one.waiver?.phase === 'active' ? 'unused' : one.waiver?.phase === 'expired' ? 'expired' : 'not in force yet'}`);
    return [
        headline,
        ...(notes.length > 0 ? ['', ...notes] : []),
        ...(actions.length > 0 ? ['', ...actions] : []),
        ...(waivers.length > 0 ? ['', ...waivers] : []),
        ...(decision.earliestGo ? ['', `  earliest possible GO: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(decision.earliestGo)}`] : []),
        ...(first ? ['', `Explain: gonogo explain ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(first.id)}${options.call ?? ''}`] : []),
    ];
}
/** "reports/k6.json (k6-summary, 3 min old): " before what it said. */
function source(criterion) {
    const [first] = criterion.sources;
    if (!first || criterion.problems.some((problem) => problem.state === criterion.state))
        return '';
    const age = first.ageSeconds === undefined ? '' : `, ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayNumber */ .oR)(Math.max(0, first.ageSeconds), 'duration', 2)} old`;
    const more = criterion.sources.length > 1 ? ` and ${criterion.sources.length - 1} more` : '';
    return `${first.where} (${first.format ?? first.kind}${age})${more}: `;
}
function mark(state, options) {
    return options.unicode === false ? _core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOKS */ .BJ[state].ascii : _core_status_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOKS */ .BJ[state].mark;
}
function paint(line, part, color, options) {
    if (!options.color || part === '')
        return line;
    return line.replace(part, () => `\u001b[${color}m${part}\u001b[39m`);
}
function bold(text, options) {
    return options.color ? `\u001b[1m${text}\u001b[22m` : text;
}
/** Columns that a text takes; wide characters take two. */
function width(text) {
    return Array.from(text).reduce((sum, character) => sum +
        (/\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(character)
            ? 2
            : 1), 0);
}


/***/ })

};
