export const id = 582;
export const ids = [582];
export const modules = {

/***/ 2582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2359);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5524);
/* harmony import */ var _generated_renderers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3889);
/* harmony import */ var _io_write_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3834);
/* harmony import */ var _read_results_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4968);







/** `gonogo report`: render recorded results again, without evaluating anything. */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ({
    name: 'report',
    summary: 'render recorded results again, in another form',
    usage: 'gonogo report RESULTS [--format NAME] [-o FILE]',
    options: {
        format: { type: 'string', value: 'NAME', description: `${Object.keys(_generated_renderers_js__WEBPACK_IMPORTED_MODULE_4__/* .renderers */ .Z).join(', ')} (default markdown)` },
        output: { type: 'string', short: 'o', value: 'FILE', description: 'write to a file instead of printing' },
    },
    async run(call) {
        const [file] = call.positionals;
        if (file === undefined)
            throw (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .callError */ .r)('call-invalid', 'name the results document', 'gonogo check --results results.json; gonogo report results.json');
        const format = String(call.values.format ?? 'markdown');
        const renderer = Object.hasOwn(_generated_renderers_js__WEBPACK_IMPORTED_MODULE_4__/* .renderers */ .Z, format) ? await _generated_renderers_js__WEBPACK_IMPORTED_MODULE_4__/* .renderers */ .Z[format]?.() : undefined;
        if (!renderer)
            throw (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .callError */ .r)('call-invalid', `there is no format \`${format}\``, `formats are ${Object.keys(_generated_renderers_js__WEBPACK_IMPORTED_MODULE_4__/* .renderers */ .Z).join(', ')}`);
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(call.cwd, file), 'utf8').catch((error) => {
            throw (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .callError */ .r)('results-invalid', `\`${file}\` cannot be read (${error.code})`);
        });
        const content = renderer.render(await (0,_read_results_js__WEBPACK_IMPORTED_MODULE_6__/* .parseResults */ .c)(text, file), { unicode: true, verbose: true });
        if (typeof call.values.output === 'string')
            await (0,_io_write_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeWhole */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(call.cwd, call.values.output), content);
        else
            call.stdout.write(content);
        return _core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
    },
});


/***/ }),

/***/ 3889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ renderers)
/* harmony export */ });
const renderers = {
    comment: async () => (await Promise.all(/* import() */[__webpack_require__.e(828), __webpack_require__.e(370), __webpack_require__.e(507)]).then(__webpack_require__.bind(__webpack_require__, 6507))).default,
    github: async () => (await Promise.all(/* import() */[__webpack_require__.e(828), __webpack_require__.e(141)]).then(__webpack_require__.bind(__webpack_require__, 1141))).default,
    json: async () => (await __webpack_require__.e(/* import() */ 544).then(__webpack_require__.bind(__webpack_require__, 7544))).default,
    markdown: async () => (await Promise.all(/* import() */[__webpack_require__.e(828), __webpack_require__.e(370), __webpack_require__.e(419)]).then(__webpack_require__.bind(__webpack_require__, 3419))).default,
    summary: async () => (await Promise.all(/* import() */[__webpack_require__.e(828), __webpack_require__.e(370), __webpack_require__.e(840)]).then(__webpack_require__.bind(__webpack_require__, 6840))).default,
    text: async () => (await __webpack_require__.e(/* import() */ 801).then(__webpack_require__.bind(__webpack_require__, 2801))).default,
};


/***/ }),

/***/ 3834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/**
 * Writes a file whole or not at all: to a neighbour first, flushed to disk, then renamed over it. Throws the system's
 * error; a half-written file never stays behind under the name.
 */
async function writeWhole(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const neighbour = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(neighbour, 'wx');
        try {
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(neighbour, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(neighbour, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 4968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ parseResults)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5524);

/**
 * Reads a results document (or a list of them). Throws `UserError` unless it is JSON of the shape of
 * `schemas/results.schema.json`; `where` names it in messages.
 */
async function parseResults(text, where) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        throw (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .callError */ .r)('results-invalid', `\`${where}\` is not valid JSON`);
    }
    // The validator is large and only few runs read results.
    const { results: validate } = await __webpack_require__.e(/* import() */ 256).then(__webpack_require__.bind(__webpack_require__, 6256));
    const documents = Array.isArray(document) ? document : [document];
    if (documents.length === 0)
        throw (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .callError */ .r)('results-invalid', `\`${where}\` has no results in it`);
    for (const one of documents) {
        if (validate(one))
            continue;
        const [error] = validate.errors ?? [];
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y([
            {
                id: 'results-invalid',
                severity: 'error',
                message: `\`${where}\` is no gonogo results document: ${error?.instancePath || 'its top level'} does not have the right shape (${error?.keyword})`,
                hint: 'write one with `gonogo check --results FILE`',
            },
        ]);
    }
    return documents;
}


/***/ })

};
