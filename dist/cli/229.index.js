export const id = 229;
export const ids = [229];
export const modules = {

/***/ 8229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeOutput: () => (/* binding */ writeOutput)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __webpack_require__(5524);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/io/write-file.js



/**
 * Writes a file whole or not at all: to a neighbour first, flushed to disk, then renamed over it. Throws the system's
 * error; a half-written file never stays behind under the name.
 */
async function writeWhole(path, content) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const neighbour = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
    try {
        const handle = await (0,promises_.open)(neighbour, 'wx');
        try {
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,promises_.rename)(neighbour, path);
    }
    catch (error) {
        await (0,promises_.rm)(neighbour, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/desk/output-file.js



const WHY = {
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is no folder',
    EEXIST: 'a part of its path is no folder',
    EACCES: 'that is not permitted',
    EPERM: 'that is not permitted',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
};
/** Writes a file that the call asked for, whole or not at all. Throws `UserError`: without it the call did not succeed. */
async function writeOutput(cwd, name, flag, content) {
    try {
        await writeWhole((0,external_node_path_.resolve)(cwd, name), content);
    }
    catch (error) {
        const { code } = error;
        if (code === undefined)
            throw error;
        throw (0,problem/* callError */.r)('call-invalid', `\`${flag} ${name}\` cannot be written: ${WHY[code] ?? code}`);
    }
}


/***/ })

};
