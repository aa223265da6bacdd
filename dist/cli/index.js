import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 9946:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8787);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2359);



/** The process shell of the CLI: arguments, streams, signals and the exit code. */
const interrupted = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => {
        if (interrupted.signal.aborted)
            return;
        interrupted.abort();
        process.exitCode = _core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.interrupted;
        // Whatever still runs gets a moment to stop; then the process ends, with nothing published.
        setTimeout(() => process.exit(_core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.interrupted), 1000).unref();
    });
}
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);
function fail(error) {
    process.stderr.write(`gonogo failed; this is a bug in gonogo, please report it.\n${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(_core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.bug);
}
/** Output that is out before the process ends, even into a slow pipe. */
function output(stream, descriptor) {
    return { write: (text) => writeAll(descriptor, text), isTTY: stream.isTTY === true, columns: stream.columns ?? 80 };
}
function writeAll(descriptor, text) {
    const bytes = Buffer.from(text);
    for (let offset = 0; offset < bytes.length;) {
        try {
            offset += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes, offset);
        }
        catch (error) {
            const { code } = error;
            // The reader went away: there is nobody left to tell.
            if (code === 'EPIPE')
                return;
            if (code !== 'EAGAIN')
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
    }
}
const code = await (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__/* .cli */ .x)({
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    environment: (name) => process.env[name],
    now: Date.now() / 1000,
    stdout: output(process.stdout, 1),
    stderr: output(process.stderr, 2),
    signal: interrupted.signal,
});
process.exitCode = interrupted.signal.aborted ? _core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.interrupted : code;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ cli)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./lib/core/exit.js
var exit = __nccwpck_require__(2359);
// EXTERNAL MODULE: ./lib/core/frame.js
var core_frame = __nccwpck_require__(2182);
// EXTERNAL MODULE: ./lib/core/nearest.js
var nearest = __nccwpck_require__(6661);
// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __nccwpck_require__(5524);
;// CONCATENATED MODULE: ./lib/generated/commands.js
const commands = {
    check: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(800), __nccwpck_require__.e(374), __nccwpck_require__.e(828), __nccwpck_require__.e(348), __nccwpck_require__.e(347), __nccwpck_require__.e(192), __nccwpck_require__.e(339), __nccwpck_require__.e(606), __nccwpck_require__.e(846)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9846))).default,
    explain: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(800), __nccwpck_require__.e(374), __nccwpck_require__.e(828), __nccwpck_require__.e(348), __nccwpck_require__.e(347), __nccwpck_require__.e(192), __nccwpck_require__.e(339), __nccwpck_require__.e(606), __nccwpck_require__.e(157)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1157))).default,
    inspect: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(800), __nccwpck_require__.e(347), __nccwpck_require__.e(257)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6257))).default,
    report: async () => (await __nccwpck_require__.e(/* import() */ 582).then(__nccwpck_require__.bind(__nccwpck_require__, 2582))).default,
    schema: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(800), __nccwpck_require__.e(374), __nccwpck_require__.e(828), __nccwpck_require__.e(348), __nccwpck_require__.e(347), __nccwpck_require__.e(192), __nccwpck_require__.e(310)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4310))).default,
    sign: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(800), __nccwpck_require__.e(374), __nccwpck_require__.e(828), __nccwpck_require__.e(348), __nccwpck_require__.e(347), __nccwpck_require__.e(192), __nccwpck_require__.e(339), __nccwpck_require__.e(305)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7305))).default,
    validate: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(800), __nccwpck_require__.e(374), __nccwpck_require__.e(828), __nccwpck_require__.e(348), __nccwpck_require__.e(347), __nccwpck_require__.e(192), __nccwpck_require__.e(339), __nccwpck_require__.e(993)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6374))).default,
};

// EXTERNAL MODULE: ./lib/version.js
var version = __nccwpck_require__(3411);
;// CONCATENATED MODULE: ./lib/cli.js







/** Runs one call of the CLI and returns its exit code; never throws. */
async function cli(world) {
    try {
        return await dispatch(world);
    }
    catch (error) {
        if (error instanceof problem/* UserError */.y) {
            world.stderr.write(`${(0,core_frame/* frames */.J)(error)}\n`);
            return exit/* EXIT */.dc.usage;
        }
        if (world.signal.aborted)
            return exit/* EXIT */.dc.interrupted;
        world.stderr.write(`gonogo ${version/* VERSION */.x} failed; this is a bug in gonogo, please report it.\n${error instanceof Error ? error.stack : String(error)}\n`);
        return exit/* EXIT */.dc.bug;
    }
}
async function dispatch(world) {
    const [name = '--help', ...rest] = world.argv;
    if (name === '--version' || name === '-V')
        return print(world.stdout, `${version/* NAME */.o} ${version/* VERSION */.x}\n`);
    if (name === '--help' || name === '-h' || name === 'help')
        return help(world, rest[0]);
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!load) {
        const close = (0,nearest/* nearest */.p)(name, Object.keys(commands));
        throw (0,problem/* callError */.r)('call-invalid', `there is no command \`${name}\``, close ? `did you mean \`gonogo ${close}\`?` : `commands are ${Object.keys(commands).join(', ')}`);
    }
    const command = await load();
    if (rest.includes('--help') || rest.includes('-h'))
        return print(world.stdout, commandHelp(command));
    const { values, positionals } = parse(command, rest);
    return command.run({ ...world, values, positionals });
}
function parse(command, args) {
    const options = Object.fromEntries(Object.entries(command.options).map(([name, { type, short, multiple }]) => [
        name,
        { type, ...(short ? { short } : {}), ...(multiple ? { multiple } : {}) },
    ]));
    try {
        const parsed = (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
        return { values: parsed.values, positionals: parsed.positionals };
    }
    catch (error) {
        const flag = /'(--?[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1];
        const close = flag?.startsWith('--') ? (0,nearest/* nearest */.p)(flag.slice(2), Object.keys(command.options)) : undefined;
        const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
        throw (0,problem/* callError */.r)('call-invalid', `\`gonogo ${command.name}\`: ${message.charAt(0).toLowerCase()}${message.slice(1)}`, close && !(close in {}) && `--${close}` !== flag
            ? `did you mean \`--${close}\`?`
            : `see \`gonogo ${command.name} --help\``);
    }
}
async function help(world, topic) {
    const load = topic !== undefined && Object.hasOwn(commands, topic) ? commands[topic] : undefined;
    if (load)
        return print(world.stdout, commandHelp(await load()));
    const all = await Promise.all(Object.values(commands).map((one) => one()));
    const width = Math.max(...all.map((command) => command.name.length));
    return print(world.stdout, [
        `${version/* NAME */.o} ${version/* VERSION */.x}: go or no-go, from evidence`,
        '',
        'Usage: gonogo COMMAND [options]',
        '',
        ...all.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
        '',
        'gonogo COMMAND --help lists its options. Exit codes: 0 passed, 1 NO-GO, 2 the checklist or the call is wrong,',
        '3 gonogo itself failed, 4 HOLD, 130 interrupted.',
        '',
    ].join('\n'));
}
function commandHelp(command) {
    const rows = Object.entries(command.options).map(([name, option]) => [
        `${option.short ? `-${option.short}, ` : '    '}--${name}${option.value ? ` ${option.value}` : ''}`,
        option.description,
    ]);
    const width = Math.max(0, ...rows.map(([left]) => left.length));
    const options = rows.length > 0 ? ['', 'Options:', ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)] : [];
    return [`gonogo ${command.name}: ${command.summary}`, '', `Usage: ${command.usage}`, ...options, ''].join('\n');
}
function print(output, text) {
    output.write(text);
    return exit/* EXIT */.dc.ok;
}


/***/ }),

/***/ 96:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   uQ: () => (/* binding */ linkPart),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   wq: () => (/* binding */ commandData)
/* harmony export */ });
/* unused harmony export html */
/** Untrusted text is made harmless here, once, at the edge where it leaves. */
// C0 and C1 controls, the bidi controls of CVE-2021-42574, characters that show nothing, and the tag characters that
// hide a whole text in one.
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const ZERO_WIDTH_SPACE = '&#8203;';
/** One line of plain text: no control characters, no line breaks, nothing invisible, at most `limit` characters. */
function plainText(text, limit = 500) {
    const line = text
        .replace(INVISIBLE, '')
        .replace(/[\t\r\n]+/g, ' ')
        .trim();
    const points = Array.from(line);
    return points.length > limit ? `${points.slice(0, limit - 1).join('')}…` : line;
}
/**
 * Text for GitHub-flavoured Markdown outside of code: every character that Markdown gives a meaning becomes an entity.
 * Mentions, issue references and bare links are also broken by a space of no width, because GitHub finds them after
 * entities are decoded.
 */
function markdown(text, limit) {
    return (plainText(text, limit)
        .replace(/[&<>"'`*_~[\](){}\\|!^$]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/@/g, `&#64;${ZERO_WIDTH_SPACE}`)
        // After the first step `&#` only begins an entity of ours.
        .replace(/(?<!&)#/g, `&#35;${ZERO_WIDTH_SPACE}`)
        .replace(/:/g, `&#58;${ZERO_WIDTH_SPACE}`)
        .replace(/\b(www|GH)(?=[.-])/gi, `$1${ZERO_WIDTH_SPACE}`)
        .replace(/^([-+=]|\d+[.)])/, (start) => start.replace(/[-+=.)]/, (character) => `&#${character.charCodeAt(0)};`)));
}
/**
 * A code span whose fence is longer than any run of backticks inside: nothing in it is active. A pipe would end a cell of
 * a table even there, and a marker would be found by whoever searches the text: text with one is HTML, in which
 * Markdown is still active and must be escaped.
 */
function codeSpan(text, limit) {
    const content = logText(plainText(text, limit));
    if (content === '' || /\||<!--/.test(content))
        return `<code>${markdown(content)}</code>`;
    const longest = Math.max(0, ...(content.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${content}${pad}${fence}`;
}
/** Text inside HTML. */
function html(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** The part of a web address that data may fill: percent-encoded, so that it can neither end a link nor start one. */
function linkPart(text) {
    // Half of a surrogate pair cannot be encoded.
    return text
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .split('/')
        .map((step) => encodeURIComponent(step).replace(/[()'*!]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}
/**
 * Text for a log that GitHub's runner reads: no line of it is a workflow command. The runner takes `::` behind blanks at
 * the start of a line, and `##[` anywhere
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
 */
function logText(text) {
    return text.replaceAll('##[', '#\u200b#[').replace(/^(\s*)::/gm, '$1:\u200b:');
}
/** The data of a workflow command (https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts). */
function commandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property of a workflow command. */
function commandProperty(text) {
    return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 2359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   mG: () => (/* binding */ unenforced)
/* harmony export */ });
/** At which verdict the run fails: input `fail-on`. */
const FAIL_ON = ['no-go', 'hold', 'caution', 'never'];
/** Exit codes (SPEC section 9). */
const EXIT = { ok: 0, noGo: 1, usage: 2, bug: 3, hold: 4, interrupted: 130 };
/**
 * The exit code of a run: that of the worst enforced verdict. Checklists that only observe never fail; no results at
 * all are no success.
 */
function exitCode(results, failOn) {
    if (results.length === 0)
        return EXIT.noGo;
    const codes = results.filter((one) => !one.observe).map((one) => codeOf(one.decision.verdict, failOn));
    return codes.includes(EXIT.noGo) ? EXIT.noGo : codes.includes(EXIT.hold) ? EXIT.hold : EXIT.ok;
}
/** What is not enforced, in words, when a verdict worse than CAUTION lets the run pass; `undefined` otherwise. */
function unenforced(results, failOn) {
    const open = results.filter((one) => (one.decision.verdict === 'NO-GO' || one.decision.verdict === 'HOLD') &&
        (one.observe || codeOf(one.decision.verdict, failOn) === EXIT.ok));
    if (open.length === 0)
        return undefined;
    const verdicts = [...new Set(open.map((one) => one.decision.verdict))].join(' and ');
    return open.every((one) => one.observe)
        ? `${verdicts} is observed, not enforced`
        : `${verdicts} is not enforced: \`fail-on\` is \`${failOn}\``;
}
function codeOf(verdict, failOn) {
    switch (verdict) {
        case 'NO-GO':
            return failOn === 'never' ? EXIT.ok : EXIT.noGo;
        case 'HOLD':
            return failOn === 'hold' || failOn === 'caution' ? EXIT.hold : EXIT.ok;
        case 'CAUTION':
            return failOn === 'caution' ? EXIT.noGo : EXIT.ok;
        case 'GO':
            return EXIT.ok;
    }
}


/***/ }),

/***/ 2182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ frame),
/* harmony export */   J: () => (/* binding */ frames)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(96);

/**
 * A problem as people read it: place, id, message, the line with its neighbour above, a caret with the suggestion, and
 * where to read more. The same text in terminal, annotation and summary.
 */
function frame(problem, text) {
    const { location, severity, id, suggestion, hint } = problem;
    const place = location ? `${location.file}:${location.start.line}:${location.start.column}: ` : '';
    const head = `${place}${severity}[${id}]: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(problem.message, 1000)}`;
    const width = location ? String(location.start.line).length : 1;
    const gutter = ' '.repeat(width + 1);
    const excerpt = location ? codeFrame(location.start, location.end, text, width, suggestion) : [];
    const help = [
        ...(suggestion && excerpt.length === 0 ? [suggestion] : []),
        ...(hint ? [`hint: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(hint, 1000)}`] : []),
        `help: \`gonogo explain ${id}\``,
    ];
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)([head, ...excerpt, ...help.map((line) => `${gutter}= ${line}`)].join('\n'));
}
/** Every problem of an error, with a blank line between them. */
function frames(error) {
    return error.problems.map((problem) => frame(problem, error.texts[problem.location?.file ?? ''] ?? '')).join('\n\n');
}
function codeFrame(start, end, text, width, suggestion) {
    const lines = text.split(/\r\n|\n|\r/);
    const line = lines[start.line - 1];
    if (line === undefined || text === '')
        return [];
    const bar = `${' '.repeat(width)} |`;
    const shown = (number) => `${String(number).padStart(width)} | ${visible(lines[number - 1] ?? '')}`.trimEnd();
    const last = end.line === start.line ? end.column : line.length + 1;
    const marks = '^'.repeat(Math.max(1, Math.min(last, line.length + 1) - start.column));
    const caret = `${bar} ${' '.repeat(start.column - 1)}${marks}${suggestion ? ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(suggestion)}` : ''}`;
    return [bar, ...(start.line > 1 ? [shown(start.line - 1)] : []), shown(start.line), caret];
}
/** A source line as it is, one character for one, so that the caret stands under the right one. */
function visible(line) {
    return line
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�')
        .replaceAll('\t', ' ');
}


/***/ }),

/***/ 6661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

/** The candidate that was probably meant, or `undefined` when none is close enough to suggest. */
function nearest(word, candidates) {
    if (candidates.length === 0 || word.length > 200)
        return undefined;
    const best = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word.toLowerCase(), candidates);
    const length = Math.max(word.length, best.length);
    const allowed = Math.min(Math.max(1, Math.floor(length / 3)), length - 1);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), best.toLowerCase()) <= allowed ? best : undefined;
}


/***/ }),

/***/ 5524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ callError),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** The user's mistake: everything found wrong, reported at once. Exit 2, no stack. */
class UserError extends Error {
    problems;
    /** The text of each file that problems point into, for code frames. */
    texts;
    constructor(problems, texts = {}) {
        super(problems.map((problem) => problem.message).join('\n'));
        this.problems = problems;
        this.texts = texts;
    }
}
/** A mistake in the call rather than in a file. */
function callError(id, message, hint) {
    return new UserError([{ id, severity: 'error', message, ...(hint === undefined ? {} : { hint }) }]);
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ NAME),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The tool's name and version; the version is that of package.json, which a test holds it to. */
const NAME = 'gonogo';
const VERSION = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9946);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
