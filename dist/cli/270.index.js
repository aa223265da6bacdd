export const id = 270;
export const ids = [270];
export const modules = {

/***/ 6270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kinds: () => (/* binding */ kinds)
/* harmony export */ });
/* harmony import */ var _kinds_audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6280);
/* harmony import */ var _kinds_benchmark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(278);
/* harmony import */ var _kinds_coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8313);
/* harmony import */ var _kinds_load_test_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8016);
/* harmony import */ var _kinds_tests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6482);





const kinds = [
    _kinds_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .audit */ .s,
    _kinds_benchmark_js__WEBPACK_IMPORTED_MODULE_1__/* .benchmark */ .a,
    _kinds_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .coverage */ .vk,
    _kinds_load_test_js__WEBPACK_IMPORTED_MODULE_3__/* .loadTest */ .j,
    _kinds_tests_js__WEBPACK_IMPORTED_MODULE_4__/* .tests */ .C,
];


/***/ })

};
