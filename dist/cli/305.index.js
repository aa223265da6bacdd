export const id = 305;
export const ids = [305];
export const modules = {

/***/ 7305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2359);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6661);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5524);
/* harmony import */ var _core_time_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4258);
/* harmony import */ var _io_checklist_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3611);
/* harmony import */ var _io_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8268);
/* harmony import */ var _io_sign_offs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6214);
/* harmony import */ var _io_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5922);
/* harmony import */ var _load_checklist_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4457);










/** `gonogo sign`: record a sign-off without GitHub, bound to the files as they are and to the criterion as it reads. */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ({
    name: 'sign',
    summary: 'record that somebody signs a criterion, or carried it out, without GitHub',
    usage: 'gonogo sign CRITERION|GROUP --as ROLE [--note TEXT] [--value NUMBER] [--revoke]',
    options: {
        checklist: {
            type: 'string',
            short: 'c',
            value: 'FILE',
            description: `the checklist (default ${_io_checklist_file_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_CHECKLIST */ .ZW})`,
        },
        as: { type: 'string', value: 'ROLE', description: 'the role you sign in' },
        by: {
            type: 'string',
            value: 'NAME',
            description: 'who signs (default: git user.name, else the user of the system)',
        },
        note: { type: 'string', value: 'TEXT', description: 'a remark that is shown with it' },
        value: { type: 'string', value: 'NUMBER', description: 'a number reported with it' },
        revoke: { type: 'boolean', description: 'take an earlier sign-off of yours back' },
    },
    async run(call) {
        const file = String(call.values.checklist ?? _io_checklist_file_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_CHECKLIST */ .ZW);
        const { checklist } = await (0,_load_checklist_js__WEBPACK_IMPORTED_MODULE_8__/* .loadChecklist */ .V)(file, await (0,_io_checklist_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readChecklistFile */ .DP)(call.cwd, file));
        const [target, ...more] = call.positionals;
        if (target === undefined || more.length > 0)
            throw (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .callError */ .r)('call-invalid', 'name one criterion or group', 'gonogo sign rollback-rehearsed --as sre');
        const role = String(call.values.as ?? '');
        const criteria = signable(checklist, target, role);
        const base = (0,_io_checklist_file_js__WEBPACK_IMPORTED_MODULE_4__/* .baseFolder */ .YR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(call.cwd, file));
        const common = {
            role,
            by: await whoSigns(call),
            at: (0,_core_time_js__WEBPACK_IMPORTED_MODULE_9__/* .isoTime */ .Ly)(call.now),
            tree: await (0,_io_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .treeDigest */ .f)(base, _io_sign_offs_js__WEBPACK_IMPORTED_MODULE_6__/* .SIGN_OFF_FILE */ .tc),
            ...(await commitOf(base)),
            ...(typeof call.values.note === 'string' ? { note: call.values.note } : {}),
            ...valueOf(call),
        };
        for (const criterion of criteria) {
            const kind = call.values.revoke
                ? 'revoke'
                : criterion.check.key === 'done'
                    ? 'done'
                    : 'sign';
            const path = await (0,_io_sign_offs_js__WEBPACK_IMPORTED_MODULE_6__/* .recordSignOff */ .s_)(base, { kind, criterion: criterion.id, digest: criterion.digest, ...common });
            const did = { sign: 'signed', done: 'reported', revoke: 'revoked' }[kind];
            call.stdout.write(`${did} ${criterion.id} as ${role} by ${common.by} in ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(call.cwd, path)}\n`);
        }
        return _core_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.ok;
    },
});
/** The criteria that a target names and that the role may sign. */
function signable(checklist, target, role) {
    const roles = Object.keys(checklist.roles);
    if (!roles.includes(role)) {
        const close = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(role, roles);
        throw (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .callError */ .r)('role-unknown', role === '' ? 'say with `--as ROLE` in which role you sign' : `the checklist has no role \`${role}\``, close ? `did you mean \`${close}\`?` : `roles are ${roles.join(', ') || 'none'}`);
    }
    if (checklist.roles[role]?.length === 0)
        throw (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .callError */ .r)('role-empty', `the role \`${role}\` has nobody in it, so nobody can sign as it`, 'add a member under `roles`');
    const asked = checklist.criteria.filter((criterion) => criterion.id === target || criterion.groupIds.includes(target));
    if (asked.length === 0) {
        const names = [...checklist.criteria.map((one) => one.id), ...checklist.groups.map((one) => one.id)];
        const close = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(target, names);
        throw (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .callError */ .r)('call-invalid', `there is no criterion or group \`${target}\``, close ? `did you mean \`${close}\`?` : undefined);
    }
    const found = asked.filter(({ check, options }) => (check.key === 'sign-off' || check.key === 'done') && [options.role].flat().includes(role));
    if (found.length > 0)
        return found;
    const [only] = asked;
    const because = asked.length > 1
        ? `nothing in \`${target}\` is signed by \`${role}\``
        : only?.check.key === 'sign-off' || only?.check.key === 'done'
            ? `\`${target}\` is signed by ${[only.options.role].flat().join(', ')}, not by \`${role}\``
            : `\`${target}\` is judged by evidence (\`${only?.check.key}\`), not by a signature`;
    throw (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .callError */ .r)('call-invalid', because);
}
async function whoSigns(call) {
    if (typeof call.values.by === 'string' && call.values.by.trim() !== '')
        return call.values.by.trim();
    const name = (await (0,_io_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitIn */ .u)(call.cwd)(['config', 'user.name']))?.trim() ||
        call.environment('USER') ||
        call.environment('USERNAME');
    if (!name)
        throw (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .callError */ .r)('call-invalid', 'who signs? git knows no user.name here', 'say it with `--by NAME`');
    return name;
}
async function commitOf(base) {
    const head = (await (0,_io_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitIn */ .u)(base)(['rev-parse', '--verify', 'HEAD']))?.trim();
    return head ? { commit: head } : {};
}
function valueOf(call) {
    const { value } = call.values;
    if (typeof value !== 'string')
        return {};
    if (!/^-?\d{1,15}(?:\.\d{1,15})?$/.test(value))
        throw (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .callError */ .r)('call-invalid', `\`--value ${value}\` is no number`);
    return { value: Number.parseFloat(value) };
}


/***/ }),

/***/ 8268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);


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
/** A git that runs in a folder, with a hardened configuration and an empty environment. */
function gitIn(folder) {
    const binary = PLACES.find(isExecutable);
    return (args, options = {}) => new Promise((resolve) => {
        if (binary === undefined)
            return resolve(undefined);
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(binary, [...HARDENED, ...args], {
            cwd: folder,
            timeout: SECONDS * 1000,
            killSignal: 'SIGKILL',
            maxBuffer: OUTPUT_BYTES,
            env: {
                GIT_CONFIG_NOSYSTEM: '1',
                GIT_CONFIG_GLOBAL: '/dev/null',
                GIT_TERMINAL_PROMPT: '0',
                GIT_OPTIONAL_LOCKS: '0',
                LC_ALL: 'C',
            },
        }, (error, stdout) => resolve(error ? undefined : stdout));
        child.stdin?.on('error', () => { });
        child.stdin?.end(options.input ?? '');
    });
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 6214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ signOffsIn),
/* harmony export */   s_: () => (/* binding */ recordSignOff),
/* harmony export */   tc: () => (/* binding */ SIGN_OFF_FILE)
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
            tree ??= (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .treeDigest */ .f)(folder, SIGN_OFF_FILE);
            return tree;
        },
    };
}
/** Appends one sign-off. */
async function recordSignOff(folder, entry) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, SIGN_OFF_FILE);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, `${JSON.stringify(entry)}\n`);
    return path;
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ treeDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3871);
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2094);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8268);






/** Folders that are never part of what people sign. */
const SKIPPED = new Set(['.git', 'node_modules']);
const MAX_FILES = 200_000;
/**
 * Digest of the files under a folder, without `except`: with git, of the files it tracks, as they are on disk;
 * without git, of all of them. Both give the same digest for the same files, so that a sign-off survives an export.
 */
async function treeDigest(folder, except) {
    const blobs = (await trackedBlobs((0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitIn */ .u)(folder))) ?? (await diskBlobs(folder));
    blobs.delete(except);
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digest */ .b)([...blobs].sort(([a], [b]) => (a < b ? -1 : 1)));
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
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .EvidenceError */ .oe('invalid', 'git could not tell which files have changed');
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
        for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path))).sort()) {
            if (SKIPPED.has(name))
                continue;
            const inner = path === '' ? name : `${path}/${name}`;
            const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, inner));
            if (stat.isDirectory())
                await walk(inner);
            else if (stat.isSymbolicLink())
                blobs.set(inner, blobId(Buffer.from(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, inner)))));
            else if (stat.isFile())
                blobs.set(inner, blobId(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, inner))));
            if (blobs.size > MAX_FILES)
                throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .EvidenceError */ .oe('invalid', `more than ${MAX_FILES} files: sign-offs need git here`);
        }
    };
    await walk('');
    return blobs;
}
/** The id git gives a file's content (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects). */
function blobId(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}


/***/ })

};
