export const id = 268;
export const ids = [268];
export const modules = {

/***/ 8268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitIn: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** Where git is looked for: never through PATH, which an earlier step may have changed (THREATS G08). */
const PLACES = [
    '/usr/bin/git',
    '/usr/local/bin/git',
    '/opt/homebrew/bin/git',
    '/bin/git',
    'C:\\Program Files\\Git\\cmd\\git.exe',
];
const SECONDS = 20;
const OUTPUT_BYTES = 256 * 1024 * 1024;
/** Settings that an attacker's repository could use to run a program of theirs. */
const HARDENED = [
    '-c',
    'core.fsmonitor=',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.quotePath=false',
    '-c',
    'safe.directory=*',
    '-c',
    'core.untrackedCache=false',
];
/**
 * A git that runs in a folder, with a hardened configuration and an empty environment. With `home`, the user's own
 * configuration is read too; for nothing but to learn who the user is.
 */
function gitIn(folder, home) {
    const binary = PLACES.find(isExecutable);
    return async (args, options = {}) => {
        if (binary === undefined)
            return undefined;
        const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
        return new Promise((resolve) => {
            const child = execFile(binary, [...HARDENED, ...args], {
                cwd: folder,
                timeout: SECONDS * 1000,
                killSignal: 'SIGKILL',
                maxBuffer: OUTPUT_BYTES,
                env: {
                    ...(home === undefined ? { GIT_CONFIG_GLOBAL: '/dev/null' } : { HOME: home }),
                    GIT_CONFIG_NOSYSTEM: '1',
                    GIT_TERMINAL_PROMPT: '0',
                    GIT_OPTIONAL_LOCKS: '0',
                    LC_ALL: 'C',
                },
            }, (error, stdout) => resolve(error ? undefined : stdout));
            child.stdin?.on('error', () => { });
            child.stdin?.end(options.input ?? '');
        });
    };
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}


/***/ })

};
