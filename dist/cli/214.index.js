export const id = 214;
export const ids = [214,268,922];
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


/***/ }),

/***/ 6214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SIGN_OFF_FILE: () => (/* binding */ SIGN_OFF_FILE),
/* harmony export */   recordSignOff: () => (/* binding */ recordSignOff),
/* harmony export */   signOffsIn: () => (/* binding */ signOffsIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2094);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5922);




/** Where sign-offs without GitHub are kept, relative to the checklist's base folder: one JSON object a line. */
const SIGN_OFF_FILE = '.gonogo/signoffs.ndjson';
const TEXTS = ['criterion', 'role', 'by', 'at', 'tree', 'digest'];
/** The sign-offs recorded under a folder. Lines that cannot be read are reported and count for nothing. */
function signOffsIn(folder, counted) {
    let tree;
    let entries;
    return {
        counted,
        recorded: () => {
            entries ??= readEntries((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, SIGN_OFF_FILE));
            return entries;
        },
        tree: () => {
            tree ??= (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__.treeDigest)(folder, SIGN_OFF_FILE);
            return tree;
        },
    };
}
/** Appends one sign-off. */
async function recordSignOff(folder, entry) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, SIGN_OFF_FILE);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    // An editor may have left the last line without an end; two entries in one line would both count for nothing.
    const start = (await endsInLine(path)) ? '\n' : '';
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, `${start}${JSON.stringify(entry)}\n`);
    return path;
}
async function endsInLine(path) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => '');
    return text !== '' && !text.endsWith('\n');
}
async function readEntries(path) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return { entries: [], problems: [] };
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe('denied', `\`${SIGN_OFF_FILE}\` cannot be read (${error.code})`);
    }
    const entries = [];
    const problems = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const entry = parseEntry(line);
        if (entry)
            entries.push(entry);
        else
            problems.push(`line ${index + 1} of \`${SIGN_OFF_FILE}\` is no sign-off and counts for nothing`);
    }
    return { entries, problems };
}
function parseEntry(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null || !TEXTS.every((key) => typeof value[key] === 'string'))
        return undefined;
    if (value.kind !== 'sign' && value.kind !== 'done' && value.kind !== 'revoke')
        return undefined;
    if (value.value !== undefined && !(typeof value.value === 'number' && Number.isFinite(value.value)))
        return undefined;
    return value;
}


/***/ }),

/***/ 5922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   treeDigest: () => (/* binding */ treeDigest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3871);
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2094);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8268);





/** Folders that are never part of what people sign. */
const SKIPPED = new Set(['.git', 'node_modules']);
const MAX_FILES = 200_000;
/**
 * Digest of the files under a folder, without `except`: with git, of the files it tracks, as they are on disk;
 * without git, of all of them. Both give the same digest for the same files, so that a sign-off survives an export.
 */
async function treeDigest(folder, except) {
    const blobs = (await trackedBlobs((0,_git_js__WEBPACK_IMPORTED_MODULE_3__.gitIn)(folder))) ?? (await diskBlobs(folder));
    blobs.delete(except);
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digest */ .b)([...blobs].sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** Git's blob ids by path; files that differ from the index are hashed as they are now. `undefined` outside of git. */
async function trackedBlobs(git) {
    const listed = await git(['ls-files', '--stage', '-z', '--', '.']);
    if (listed === undefined || listed === '')
        return undefined;
    const blobs = new Map();
    for (const line of listed.split('\0')) {
        const found = /^\d+ ([0-9a-f]+) \d\t(.+)$/s.exec(line);
        if (found?.[1] && found[2])
            blobs.set(found[2], found[1]);
    }
    const changed = await git(['diff-files', '--name-only', '--relative', '-z', '--', '.']);
    if (changed === undefined)
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe('invalid', 'git could not tell which files have changed');
    for (const path of changed.split('\0').filter(Boolean)) {
        const blob = await git(['hash-object', '--path', path, '--', path]);
        if (blob === undefined)
            blobs.delete(path);
        else
            blobs.set(path, blob.trim());
    }
    return blobs;
}
async function diskBlobs(folder) {
    const blobs = new Map();
    const walk = async (path) => {
        for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))).sort()) {
            if (SKIPPED.has(name))
                continue;
            const inner = path === '' ? name : `${path}/${name}`;
            const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, inner));
            if (stat.isDirectory())
                await walk(inner);
            else if (stat.isSymbolicLink())
                blobs.set(inner, await blobId(Buffer.from(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, inner)))));
            else if (stat.isFile())
                blobs.set(inner, await blobId(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, inner))));
            if (blobs.size > MAX_FILES)
                throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe('invalid', `more than ${MAX_FILES} files: sign-offs need git here`);
        }
    };
    await walk('');
    return blobs;
}
/** The id git gives a file's content (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects). */
async function blobId(content) {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}


/***/ })

};
