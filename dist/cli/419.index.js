export const id = 419;
export const ids = [419];
export const modules = {

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
