export const id = 544;
export const ids = [544];
export const modules = {

/***/ 7544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/** The results document itself; a list of them when there are several checklists. */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ({
    id: 'json',
    summary: 'the results document (schemas/results.schema.json)',
    // Printed to a log, `##[` would be a workflow command; in a JSON string an escape means the same.
    render: (results) => `${JSON.stringify(results.length === 1 ? results[0] : results, null, 2).replaceAll('##[', '#\\u0023[')}\n`,
});


/***/ })

};
