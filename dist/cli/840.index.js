export const id = 840;
export const ids = [840];
export const modules = {

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
        const blocks = results.flatMap((one) => (0,_core_markdown_report_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(one, options, '##'));
        const footer = [
            ...(options.runUrl ? [`[Run](${options.runUrl})`] : []),
            ...(options.reproduce ? [`Reproduce: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(options.reproduce, 300)}`] : []),
        ].join(' · ');
        let size = Buffer.byteLength(footer) + 200;
        const kept = [];
        for (const block of blocks) {
            size += Buffer.byteLength(block) + 2;
            if (size > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.summaryBytes) {
                kept.push('… the rest does not fit into a job summary; see the results document.');
                break;
            }
            kept.push(block);
        }
        // However large the first blocks are, the verdicts are always there.
        const heads = kept.length > 2 ? kept : results.flatMap((one) => [`## ${(0,_core_markdown_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(one)}`, (0,_core_markdown_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .leadLine */ .Fm)(one, options)]);
        return `${[...heads, ...(footer ? [footer] : [])].join('\n\n')}\n`;
    },
});


/***/ })

};
