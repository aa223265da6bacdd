export const id = 828;
export const ids = [828];
export const modules = {

/***/ 8828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectNames: () => (/* binding */ collectNames)
/* harmony export */ });
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4082);
/* harmony import */ var _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2049);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6861);



/**
 * Collects the params and environment variables an expression uses. Both must be named literally (`env.TOKEN`,
 * `env['TOKEN']`), so that what is used is known before anything runs; anything else throws `ExpressionFault`.
 */
function collectNames(tree, params, env) {
    const visit = (node) => {
        if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .IndexAccess */ .p_) {
            if (node.expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .ContextAccess */ .QC && named(node.expr) !== undefined) {
                (named(node.expr) === 'env' ? env : params).add(literalName(node));
                return;
            }
            visit(node.expr);
            visit(node.index);
        }
        else if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .ContextAccess */ .QC) {
            if (named(node))
                throw new _expression_js__WEBPACK_IMPORTED_MODULE_2__/* .ExpressionFault */ .JE('expression-context', `\`${node.name.lexeme}\` must be used by name, as in \`${node.name.lexeme}.some-name\``);
        }
        else if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Binary */ .yI) {
            visit(node.left);
            visit(node.right);
        }
        else if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Unary */ ._c)
            visit(node.expr);
        else if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Grouping */ .aU)
            visit(node.group);
        else if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Logical */ .oD || node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .FunctionCall */ .R6)
            node.args.forEach(visit);
    };
    visit(tree);
}
function named(access) {
    const name = access.name.lexeme.toLowerCase();
    return name === 'env' || name === 'params' ? name : undefined;
}
function literalName(access) {
    if (access.index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Literal */ .uS && access.index.literal.kind === _actions_expressions__WEBPACK_IMPORTED_MODULE_0__.data.Kind.String)
        return access.index.literal.coerceString();
    const context = access.expr.name.lexeme;
    throw new _expression_js__WEBPACK_IMPORTED_MODULE_2__/* .ExpressionFault */ .JE('expression-context', `\`${context}\` must be used by a literal name, not by one that is computed`);
}


/***/ })

};
