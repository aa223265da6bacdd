export const id = 229;
export const ids = [229];
export const modules = {

/***/ 3229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _core_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5725);
/* harmony import */ var _core_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3690);


/** Annotations as workflow commands, for a step that runs the CLI. */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ({
    id: 'github',
    summary: 'annotations as workflow commands of GitHub Actions',
    render: (results) => (0,_core_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .annotations */ .h)(results)
        .map(({ level, title, message, file, line, endLine }) => (0,_core_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)(level, { file, line, endLine, title }, message))
        .join(''),
});


/***/ })

};
