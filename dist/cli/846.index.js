export const id = 846;
export const ids = [846];
export const modules = {

/***/ 9846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2359);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5524);
/* harmony import */ var _desk_evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4724);
/* harmony import */ var _desk_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4003);
/* harmony import */ var _generated_renderers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3889);
/* harmony import */ var _io_write_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3834);







/** `gonogo check`: evaluate on a desk or in any CI, and say so by the exit code. */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ({
    name: 'check',
    summary: 'evaluate a checklist and decide GO, CAUTION, HOLD or NO-GO',
    usage: 'gonogo check [-c FILE] [options]',
    options: {
        ..._desk_options_js__WEBPACK_IMPORTED_MODULE_4__/* .deskOptions */ ._,
        'fail-on': {
            type: 'string',
            value: 'VERDICT',
            description: 'exit with an error at no-go, hold (default), caution or never',
        },
        format: {
            type: 'string',
            value: 'NAME',
            description: `what to print: ${Object.keys(_generated_renderers_js__WEBPACK_IMPORTED_MODULE_5__/* .renderers */ .Z).join(', ')} (default text)`,
        },
        results: { type: 'string', value: 'FILE', description: 'also write the results document (JSON) to a file' },
        verbose: { type: 'boolean', short: 'v', description: 'list what is go, too' },
    },
    async run(call) {
        const failOn = oneOf(call.values['fail-on'] ?? 'hold', _core_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON */ .d$, '--fail-on');
        const format = oneOf(call.values.format ?? 'text', Object.keys(_generated_renderers_js__WEBPACK_IMPORTED_MODULE_5__/* .renderers */ .Z), '--format');
        const { results, redactor } = await (0,_desk_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluateOnDesk */ .c)(call);
        if (typeof call.values.results === 'string') {
            await (0,_io_write_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWhole */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(call.cwd, call.values.results), `${JSON.stringify(results.length === 1 ? results[0] : results, null, 2)}\n`);
        }
        const renderer = await _generated_renderers_js__WEBPACK_IMPORTED_MODULE_5__/* .renderers */ .Z[format]?.();
        if (!renderer)
            throw new Error(`no renderer ${format}`);
        const plain = call.environment('NO_COLOR');
        const forced = call.environment('FORCE_COLOR');
        call.stdout.write(redactor.text(renderer.render(results, {
            color: !plain && (call.stdout.isTTY || Boolean(forced && forced !== '0')),
            unicode: unicodeTerminal(call.environment),
            verbose: call.values.verbose === true,
            call: typeof call.values.checklist === 'object'
                ? call.values.checklist.map((file) => ` -c ${file}`).join('')
                : '',
        })));
        const open = (0,_core_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .unenforced */ .mG)(results, failOn);
        if (open)
            call.stderr.write(`gonogo: ${open}\n`);
        return (0,_core_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I$)(results, failOn);
    },
});
function oneOf(value, allowed, flag) {
    if (typeof value === 'string' && allowed.includes(value))
        return value;
    throw (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .callError */ .r)('call-invalid', `\`${flag} ${String(value)}\` is not known; it is one of ${allowed.join(', ')}`);
}
/** Terminals say by the locale whether they show more than ASCII; without a locale, Windows' own terminals do. */
function unicodeTerminal(environment) {
    const locale = environment('LC_ALL') || environment('LC_CTYPE') || environment('LANG');
    if (environment('CI') || !locale)
        return environment('TERM') !== 'dumb';
    return /utf-?8/i.test(locale);
}


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


/***/ })

};
