export const id = 993;
export const ids = [993];
export const modules = {

/***/ 6374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2359);
/* harmony import */ var _core_frame_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2182);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5524);
/* harmony import */ var _io_checklist_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3611);
/* harmony import */ var _load_checklist_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4457);





/** `gonogo validate`: everything wrong with checklists, offline, without evaluating anything. */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ({
    name: 'validate',
    summary: 'say what is wrong with a checklist, without evaluating it',
    usage: 'gonogo validate [FILES]',
    options: {
        checklist: {
            type: 'string',
            short: 'c',
            multiple: true,
            value: 'FILE',
            description: 'a checklist, the same as naming it',
        },
    },
    async run(call) {
        const options = [call.values.checklist ?? []].flat().filter((one) => typeof one === 'string');
        const named = [...call.positionals, ...options];
        const errors = [];
        for (const file of named.length > 0 ? named : [_io_checklist_file_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_CHECKLIST */ .ZW]) {
            try {
                const { checklist, text } = await (0,_load_checklist_js__WEBPACK_IMPORTED_MODULE_3__/* .loadChecklist */ .V)(file, await (0,_io_checklist_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readChecklistFile */ .DP)(call.cwd, file));
                for (const warning of checklist.warnings)
                    call.stderr.write(`${(0,_core_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .frame */ .G)(warning, text)}\n\n`);
                const { criteria, warnings } = checklist;
                const remarks = warnings.length > 0 ? `, ${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}` : '';
                call.stdout.write(`${file}: ok, ${criteria.length} ${criteria.length === 1 ? 'criterion' : 'criteria'}${remarks}\n`);
            }
            catch (error) {
                if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y))
                    throw error;
                errors.push(error);
            }
        }
        if (errors.length === 0)
            return _core_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(errors.flatMap((error) => error.problems), Object.assign({}, ...errors.map((error) => error.texts)));
    },
});


/***/ })

};
