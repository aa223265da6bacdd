export const id = 796;
export const ids = [796];
export const modules = {

/***/ 7796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/core/github.js
var github = __webpack_require__(3500);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
;// CONCATENATED MODULE: ./lib/io/github/call.js
/** True for requests that may be sent again without a second effect. */
function changesNothing(call) {
    return call.readOnly === true || call.route.startsWith('GET ');
}

;// CONCATENATED MODULE: ./lib/io/github/shape.js

/** True for a map of keys. */
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A map of keys. `what` says what was asked for. Throws `GitHubError`. */
function fields(value, what) {
    return isFields(value) ? value : wrong(what, 'a map of keys', value);
}
/** A list. Throws `GitHubError`. */
function list(value, what) {
    return Array.isArray(value) ? value : wrong(what, 'a list', value);
}
/** Text, which may be empty. Throws `GitHubError`. */
function shape_text(value, what) {
    return typeof value === 'string' ? value : wrong(what, 'text', value);
}
/** Text that is not empty. Throws `GitHubError`. */
function word(value, what) {
    return typeof value === 'string' && value !== '' ? value : wrong(what, 'text that is not empty', value);
}
/** `true` or `false`. Throws `GitHubError`. */
function flag(value, what) {
    return typeof value === 'boolean' ? value : wrong(what, '`true` or `false`', value);
}
/** A whole number of zero or more. Throws `GitHubError`. */
function count(value, what) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
        ? value
        : wrong(what, 'a whole number of zero or more', value);
}
/** An id: a whole number above zero, or the same as text, which is how GraphQL writes a `BigInt`. Throws `GitHubError`. */
function id(value, what) {
    const number = typeof value === 'string' && /^[1-9]\d{0,15}$/.test(value) ? Number.parseInt(value, 10) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0
        ? number
        : wrong(what, 'an id', value);
}
/** A whole git object name, SHA-1 or SHA-256, in lower case. Throws `GitHubError`. */
function objectName(value, what) {
    return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
        ? value
        : wrong(what, 'a git object name of 40 or 64 hex digits', value);
}
function wrong(what, wanted, value) {
    const got = value === undefined ? 'nothing' : value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
    throw new github/* GitHubError */.y(0, `GitHub's answer is not usable: ${what} should be ${wanted} and is ${got}`);
}

;// CONCATENATED MODULE: ./lib/io/github/rate-limit.js

/** Longest wait for a rate limit, in seconds; a longer one is an error. */
const LONGEST_WAIT = 60;
/**
 * Seconds until GitHub will listen again when this answer is a rate limit, `Infinity` when it does not say; else
 * `undefined`. Decided by status and headers, because the words change
 * (https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api). `now` is in seconds since 1970.
 */
function rateLimitWait(answer, now) {
    const { status, headers } = answer;
    const limited = status === 403 || status === 429;
    const after = headers['retry-after'];
    const abuse = status === 422 && hasCode(answer.data, 'abuse');
    if ((limited || abuse) && after !== undefined)
        return secondsOf(after, serverTime(headers, now));
    if (limited && headers['x-ratelimit-remaining'] === '0') {
        const reset = headers['x-ratelimit-reset'] ?? '';
        // Against the server's own clock: the runner's may be minutes off. A reset in the past means now.
        return /^\d{1,12}$/.test(reset) ? Math.max(0, Number.parseInt(reset, 10) - serverTime(headers, now)) : Infinity;
    }
    return status === 429 || abuse ? Infinity : undefined;
}
/** `Retry-After` is a number of seconds or a date. */
function secondsOf(after, now) {
    if (/^\d{1,9}$/.test(after.trim()))
        return Number.parseInt(after, 10);
    const date = Date.parse(after);
    return Number.isNaN(date) ? Infinity : Math.max(0, date / 1000 - now);
}
function serverTime(headers, now) {
    const date = Date.parse(headers.date ?? '');
    return Number.isNaN(date) ? now : date / 1000;
}
function hasCode(data, code) {
    const errors = isFields(data) ? data.errors : undefined;
    return Array.isArray(errors) && errors.some((error) => isFields(error) && error.code === code);
}

;// CONCATENATED MODULE: ./lib/io/github/refusal.js


/** What a status of 300 and more means for people: what happened, and which permission is missing where that is why. */
function refusal(answer, call) {
    const { status } = answer;
    const said = words(answer.data);
    const quoted = said === '' ? '' : ` (it says "${said}")`;
    const would = `GitHub would not ${call.what}: `;
    const needed = `\`${call.permission}\``;
    if (status === 401)
        return new github/* GitHubError */.y(401, `${would}the token is not valid, or has expired${quoted}`);
    if (status === 403)
        return new github/* GitHubError */.y(403, `${would}the token lacks ${needed}, or a rule forbids it${quoted}`, call.permission);
    if (status === 404)
        return new github/* GitHubError */.y(404, `${would}not found, or the token cannot see it; it needs ${needed}`, call.permission);
    if (status < 400)
        return new github/* GitHubError */.y(status, `${would}it answers that this has moved (${status})`);
    return new github/* GitHubError */.y(status, `${would}it answers ${status}${quoted}`);
}
/** A rate limit that would take too long to wait for. `seconds` is `Infinity` when GitHub does not say. */
function rateLimited(answer, call, seconds) {
    const when = Number.isFinite(seconds) ? `it ends in ${Math.ceil(seconds)} s` : 'it does not say until when';
    return new github/* GitHubError */.y(answer.status, `GitHub would not ${call.what}: rate limit reached, ${when}`);
}
/** No whole answer, after the tries that were allowed. */
function noAnswer(why, call) {
    return new github/* GitHubError */.y(0, `GitHub could not be asked to ${call.what}: ${why}`);
}
/** GitHub's own message, short and on one line. */
function words(data) {
    const message = isFields(data) ? data.message : undefined;
    // Control characters and line separators could start a workflow command or hide text in a terminal.
    return typeof message === 'string' ? message.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 200) : '';
}

;// CONCATENATED MODULE: ./lib/io/github/ask.js




/** A deadline of `seconds` from now, over all tries, waits and pages of one question. */
function asking(send, timing, seconds, signal) {
    const end = timing.now() + seconds;
    const left = () => end - timing.now();
    async function settle(call) {
        for (let tries = 1;; tries++) {
            const outcome = await send(call, Math.min(limits/* LIMITS */.b.httpTotalSeconds, left()));
            const failed = 'broken' in outcome || outcome.status >= 500;
            if (!failed && outcome.status < 300)
                return outcome;
            const limit = failed ? undefined : rateLimitWait(outcome, timing.now());
            if (!failed && limit === undefined)
                throw refusal(outcome, call);
            const error = 'broken' in outcome
                ? noAnswer(outcome.broken, call)
                : limit === undefined
                    ? refusal(outcome, call)
                    : rateLimited(outcome, call, limit);
            if (failed && !changesNothing(call))
                return { unsure: error };
            const pause = limit === undefined ? backOff(tries, timing.random()) : limit + timing.random();
            if (tries >= limits/* LIMITS */.b.httpTries || (limit ?? 0) > LONGEST_WAIT || pause >= left() || signal?.aborted)
                throw error;
            await timing.wait(pause, signal);
        }
    }
    return {
        write: settle,
        async read(call) {
            const answer = await settle(call);
            if ('unsure' in answer)
                throw answer.unsure;
            return answer;
        },
    };
}
/** Seconds before the next try: doubled each time, and scattered so that many runs do not return together. */
function backOff(tries, random) {
    return 2 ** (tries - 2) * (1 + random);
}

;// CONCATENATED MODULE: ./lib/io/github/pages.js



/** Most that GitHub gives in one page. */
const PER_PAGE = 100;
/** Every item of a list that comes in pages, in order. Throws `GitHubError` past the limit of pages, never cuts. */
async function everyPage(ask, call) {
    const items = [];
    let position = {};
    for (let page = 1; page <= limits/* LIMITS */.b.githubPages; page++) {
        const parameters = { ...call.parameters, per_page: PER_PAGE, ...position };
        const answer = await ask.read({ ...call, parameters });
        const got = list(answer.data, `the answer to "${call.what}"`);
        items.push(...got);
        const next = nextPage(answer.headers.link, got.length, page);
        if (next === undefined)
            return { items, pages: page };
        position = next;
    }
    throw tooManyPages(call);
}
/** For lists with more than can be read: half a list would hide what is in the other half. */
function tooManyPages(call) {
    const most = limits/* LIMITS */.b.githubPages * PER_PAGE;
    return new github/* GitHubError */.y(0, `GitHub has more than ${most} entries to ${call.what}, which is over gonogo's limit`);
}
/**
 * Query parameters of the next page; `undefined` after the last. Only the query of the link is taken, so that the token
 * goes nowhere else. A full page without any link is followed by another question rather than believed to be the last.
 */
function nextPage(link, length, page) {
    if (link === undefined)
        return length < PER_PAGE ? undefined : { page: String(page + 1) };
    const next = link.split(',').find((part) => /;\s*rel="?next"?\s*(?:;|$)/.test(part));
    const url = next?.match(/<([^<>]*)>/)?.[1];
    if (next === undefined)
        return undefined;
    if (url === undefined || !URL.canParse(url))
        return { page: String(page + 1) };
    return Object.fromEntries(new URL(url).searchParams);
}

;// CONCATENATED MODULE: ./lib/io/github/comments-graphql.js




/** `fullDatabaseId` and not `databaseId`: ids of comments have outgrown the 32 bits of GraphQL's `Int`. */
const COMMENTS_QUERY = `query($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      ... on Issue { comments(first: ${PER_PAGE}, after: $after) { ...page } }
      ... on PullRequest { comments(first: ${PER_PAGE}, after: $after) { ...page } }
    }
  }
}
fragment page on IssueCommentConnection {
  totalCount
  pageInfo { hasNextPage endCursor }
  nodes { fullDatabaseId body url isMinimized viewerDidAuthor }
}`;
/**
 * The comments by GraphQL, which alone says whether this token wrote one, and whether all of them were read: `undefined`
 * where the server has no GraphQL, or one too old for these fields. Throws `GitHubError`.
 */
async function commentsByGraphQL(ask, url, repository, call, number) {
    const [owner, name] = repository.split('/');
    const comments = [];
    let after = null;
    for (let page = 1; page <= limits/* LIMITS */.b.githubPages; page++) {
        const data = await query(ask, url, call, { owner, name, number, after });
        if (data === undefined)
            return undefined;
        const found = fields(fields(data.repository, 'the repository').issueOrPullRequest, `#${number}`);
        const connection = fields(found.comments, `the comments of #${number}`);
        comments.push(...list(connection.nodes, 'the nodes of a page of comments').map(comment));
        const total = count(connection.totalCount, 'the number of comments');
        const info = fields(connection.pageInfo, 'where a page of comments ends');
        if (!flag(info.hasNextPage, '`hasNextPage`')) {
            const ids = new Set(comments.map((comment) => comment.id));
            return { comments, whole: ids.size === total };
        }
        after = word(info.endCursor, '`endCursor`');
    }
    throw tooManyPages(call);
}
function comment(node) {
    const from = fields(node, 'a comment');
    return {
        id: id(from.fullDatabaseId, 'the id of a comment'),
        body: shape_text(from.body, 'the text of a comment'),
        url: word(from.url, 'the address of a comment'),
        mine: flag(from.viewerDidAuthor, '`viewerDidAuthor`'),
        minimized: flag(from.isMinimized, '`isMinimized`'),
    };
}
/** `data` of the answer; `undefined` where the server cannot answer this query at all. */
async function query(ask, url, call, variables) {
    const request = { ...call, route: 'POST /graphql', readOnly: true };
    let data;
    try {
        const parameters = { url, query: COMMENTS_QUERY, variables };
        ({ data } = await ask.read({ ...request, parameters }));
    }
    catch (error) {
        if (error instanceof github/* GitHubError */.y && (error.status === 404 || error.status === 501))
            return undefined;
        throw error;
    }
    const answer = fields(data, 'the answer of GraphQL');
    if (answer.errors === undefined)
        return fields(answer.data, 'the data of GraphQL');
    const problems = list(answer.errors, 'the errors of GraphQL').filter(isFields);
    // An older GitHub Enterprise Server does not know every field.
    const unknown = (problem) => isFields(problem.extensions) && problem.extensions.code === 'undefinedField';
    if (problems.some(unknown))
        return undefined;
    throw refused(problems[0], call);
}
/** Errors come with status 200 (https://docs.github.com/en/graphql/guides/forming-calls-with-graphql). */
function refused(problem, call) {
    const would = `GitHub would not ${call.what}: `;
    const needed = `the token needs \`${call.permission}\``;
    switch (problem?.type) {
        case 'NOT_FOUND':
            return new github/* GitHubError */.y(404, `${would}not found, or the token cannot see it; ${needed}`, call.permission);
        case 'FORBIDDEN':
        case 'INSUFFICIENT_SCOPES':
            return new github/* GitHubError */.y(403, `${would}forbidden; ${needed}`, call.permission);
        case 'RATE_LIMITED':
            return new github/* GitHubError */.y(429, `${would}rate limit of GraphQL reached`);
        default:
            return new github/* GitHubError */.y(0, `${would}GraphQL answered with an error`);
    }
}

;// CONCATENATED MODULE: ./lib/io/github/comments-rest.js



/**
 * The comments by REST, for servers without GraphQL, and whether all of them were read. Pages are cut by position, so that
 * a deletion between two pages hides a comment, and no count can tell: several pages are whole if they read the same twice.
 */
async function commentsByRest(ask, call, self) {
    const first = await everyPage(ask, call);
    const read = (items) => items.map((item) => restComment(item, self));
    if (first.pages === 1)
        return { comments: read(first.items), whole: true };
    const comments = read((await everyPage(ask, call)).items);
    const ids = (list) => list.map((comment) => comment.id).join();
    return { comments, whole: ids(comments) === ids(read(first.items)) };
}
/** One comment as REST describes it; deleted users are `null` and wrote nothing of ours. Throws `GitHubError`. */
function restComment(item, self) {
    const from = fields(item, 'a comment');
    return {
        id: id(from.id, 'the id of a comment'),
        body: shape_text(from.body ?? '', 'the text of a comment'),
        url: word(from.html_url, 'the address of a comment'),
        mine: wroteIt(from, self),
        minimized: isFields(from.minimized),
    };
}
/**
 * REST does not say who "I" am in a comment. A person's token is known by the numeric id of its user. An app's token may
 * not ask for its user, so its comments are those of the bot `<app>[bot]`: the type must be `Bot` (people cannot have
 * brackets in a login, but only the type says so on every server), and the app that GitHub names, if it names one, the same.
 */
function wroteIt(comment, self) {
    const user = comment.user;
    if (!isFields(user))
        return false;
    if ('user' in self)
        return user.id === self.user;
    const app = comment.performed_via_github_app;
    const sameApp = !isFields(app) || app.slug === self.app;
    return user.type === 'Bot' && user.login === `${self.app}[bot]` && sameApp;
}
/** Who the token belongs to: a user, or else the app (`GITHUB_TOKEN` is that of `github-actions`). Throws `GitHubError`. */
async function whoAmI(ask, app) {
    try {
        const call = { route: 'GET /user', what: 'say whose token this is', permission: 'pull-requests: read' };
        return { user: id(fields((await ask.read(call)).data, 'the user').id, 'the id of the user') };
    }
    catch (error) {
        // Tokens of apps are told 403 "Resource not accessible by integration".
        if (error instanceof github/* GitHubError */.y && (error.status === 403 || error.status === 404))
            return { app };
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/io/github/comments.js



const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const READ = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const DELETE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
const MAY_READ = 'pull-requests: read';
const MAY_WRITE = 'pull-requests: write';
/** Reads and writes the comments of one repository, each call within the deadline of its `Ask`. */
function commentsOf(repository, graphqlUrl, app) {
    let graphql = graphqlUrl;
    let self;
    async function read(ask, number) {
        const what = `read the comments of #${number}`;
        const call = { route: LIST, parameters: { issue_number: number }, what, permission: MAY_READ };
        if (graphql !== undefined) {
            const found = await commentsByGraphQL(ask, graphql, repository, call, number);
            if (found)
                return found;
            graphql = undefined;
        }
        self ??= await whoAmI(ask, app);
        return commentsByRest(ask, call, self);
    }
    /** Once more if the list changed while it was read; then it is an error. */
    async function all(ask, number) {
        for (let tries = 1; tries <= 2; tries++) {
            const { comments, whole } = await read(ask, number);
            const unique = new Map(comments.map((comment) => [comment.id, comment]));
            if (whole)
                return [...unique.values()].sort((a, b) => a.id - b.id);
        }
        throw new github/* GitHubError */.y(0, `the comments of #${number} changed each time while they were read`);
    }
    async function create(ask, number, body) {
        const what = `comment on #${number}`;
        const call = { route: CREATE, parameters: { issue_number: number, body }, what, permission: MAY_WRITE };
        for (let tries = 1;; tries++) {
            const answer = await ask.write(call);
            // What a token has just written is its own.
            if (!('unsure' in answer))
                return { ...restComment(answer.data, { app }), mine: true };
            // It may have been written all the same: a second one would stay for ever.
            const written = (await all(ask, number)).findLast((comment) => comment.mine && sameText(comment.body, body));
            if (written)
                return written;
            if (tries === 2)
                throw answer.unsure;
        }
    }
    /** Not sent twice: in between a newer run may have put its own verdict there. */
    async function update(ask, comment, body) {
        const what = `change comment ${comment}`;
        const parameters = { comment_id: comment };
        const answer = await ask.write({ route: UPDATE, parameters: { ...parameters, body }, what, permission: MAY_WRITE });
        if (!('unsure' in answer))
            return { ...restComment(answer.data, { app }), mine: true };
        const now = await ask.read({ route: READ, parameters, what: `read comment ${comment}`, permission: MAY_READ });
        const written = { ...restComment(now.data, { app }), mine: true };
        if (sameText(written.body, body))
            return written;
        throw answer.unsure;
    }
    async function remove(ask, comment) {
        const parameters = { comment_id: comment };
        const what = `delete comment ${comment}`;
        const answer = await ask.write({ route: DELETE, parameters, what, permission: MAY_WRITE });
        if (!('unsure' in answer))
            return;
        const read = { route: READ, parameters, what: `read comment ${comment}`, permission: MAY_READ };
        const gone = await ask.read(read).then(() => false, (error) => error instanceof github/* GitHubError */.y && error.status === 404);
        if (!gone)
            throw answer.unsure;
    }
    return { all, create, update, remove };
}
/** GitHub may keep another kind of line end, and drops white space at the end. */
function sameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}

;// CONCATENATED MODULE: ./lib/io/github/connection.js


/** Nothing of the client's own may reach the log: it would go past the redaction of secrets. */
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/** The version of the API this was written for (https://docs.github.com/en/rest/about-the-rest-api/api-versions). */
const HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
/** Something that sends requests; `@actions/github` is loaded with the first one. Throws `GitHubError` on unusable options. */
function connect(connection) {
    const [owner = '', repo = '', ...rest] = connection.repository.split('/');
    const named = [owner, repo].every((name) => /^[\w.-]+$/.test(name) && !/^\.+$/.test(name));
    if (!named || rest.length > 0)
        throw new github/* GitHubError */.y(0, `\`${connection.repository}\` is no repository: owner/name`);
    if (connection.token === '')
        throw new github/* GitHubError */.y(401, 'there is no GitHub token: give the input `github-token`');
    let octokit;
    return async (call, seconds) => {
        const limit = AbortSignal.timeout(Math.max(0, Math.ceil(seconds * 1000)));
        const signal = connection.signal ? AbortSignal.any([connection.signal, limit]) : limit;
        octokit ??= connection_open(connection);
        const client = await octokit;
        try {
            // A redirect would take the token along to wherever it points.
            const request = { signal, redirect: 'manual' };
            const home = call.route.includes('{owner}') ? { owner, repo } : {};
            const answer = await client.request(call.route, { ...home, ...call.parameters, headers: HEADERS, request });
            return whole({ status: answer.status, headers: plain(answer.headers), data: answer.data });
        }
        catch (error) {
            return answered(error) ?? { broken: limit.aborted ? `no answer within ${Math.round(seconds)} s` : reason(error) };
        }
    };
}
async function connection_open(connection) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(474)]).then(__webpack_require__.bind(__webpack_require__, 6474)).catch(() => {
        // The package parses the event file while it loads; what it says of that file may quote it.
        throw new github/* GitHubError */.y(0, 'the client for GitHub could not be loaded: is the file `GITHUB_EVENT_PATH` names JSON?');
    });
    return getOctokit(connection.token, {
        baseUrl: connection.apiUrl.replace(/\/+$/, ''),
        userAgent: `gonogo/${connection.version}`,
        log: SILENT,
    });
}
/** The answer behind an error of the client, which throws for every status of 400 and more. */
function answered(error) {
    if (!isFields(error) || !isFields(error.response))
        return undefined;
    const { status, headers, data } = error.response;
    return typeof status === 'number' ? { status, headers: plain(headers), data } : undefined;
}
/** The client hands over what is no JSON as text or bytes, and a body that broke off as empty text. */
function whole(answer) {
    const { status, data } = answer;
    if (status >= 300 || status === 204 || isFields(data) || Array.isArray(data)) {
        if (!(data instanceof ArrayBuffer))
            return answer;
    }
    return { broken: data === '' ? 'the answer is empty or broke off' : 'the answer is no JSON' };
}
function plain(headers) {
    if (!isFields(headers))
        return {};
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
function reason(error) {
    return (error instanceof Error && error.message.split('\n')[0]?.slice(0, 200)) || 'the connection failed';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/io/github/file.js



/** Largest file that is read, in bytes: GitHub's own limit for contents in JSON is the same. */
const MOST_BYTES = 1024 * 1024;
const PERMISSION = 'contents: read';
/**
 * The bytes of a file, by git's own objects: the contents API follows links within the repository without saying so, so
 * that the file under protection could be another one, and its 404 does not tell an absent file from one the token cannot
 * see. A tree says both. `undefined` only if the tree of the commit was read and has no such entry. Throws `GitHubError`.
 */
async function fileAt(ask, path, commit) {
    const names = path.split('/');
    if (names.some((name) => name === '' || name === '.' || name === '..'))
        throw new github/* GitHubError */.y(0, `\`${path}\` is no path within a repository`);
    // An empty or shortened name would be read as the default branch or as some other ref.
    let tree = objectName(commit, 'the commit to read a file from');
    const what = `read \`${path}\` at ${commit.slice(0, 7)}`;
    for (const [index, name] of names.entries()) {
        const entry = await entryOf(ask, tree, name, what);
        if (entry === undefined)
            return undefined;
        if (index === names.length - 1)
            return blob(ask, path, regular(entry, path), what);
        const folder = names.slice(0, index + 1).join('/');
        if (entry.mode !== '040000')
            throw new github/* GitHubError */.y(0, `GitHub has no folder \`${folder}\`: it is ${kindOf(entry)}`);
        tree = entry.sha;
    }
    return undefined;
}
async function entryOf(ask, tree, name, what) {
    const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
    const answer = await ask.read({ route, parameters: { tree_sha: tree }, what, permission: PERMISSION });
    const data = fields(answer.data, 'a tree');
    for (const item of list(data.tree, 'the entries of a tree')) {
        const entry = fields(item, 'an entry of a tree');
        if (entry.path !== name)
            continue;
        const size = entry.size === undefined || entry.size === null ? undefined : count(entry.size, 'a size');
        return { mode: shape_text(entry.mode, 'a mode'), sha: objectName(entry.sha, 'an object'), size };
    }
    if (flag(data.truncated, '`truncated`'))
        throw new github/* GitHubError */.y(0, `GitHub could not ${what}: the folder is too large`);
    return undefined;
}
/** Only a regular file is one: a link shows what stands elsewhere, under another protection. */
function regular(entry, path) {
    if (entry.mode === '040000')
        throw new github/* GitHubError */.y(0, `\`${path}\` is a folder, and should be a file`);
    if (entry.mode !== '100644' && entry.mode !== '100755')
        throw new github/* GitHubError */.y(0, `\`${path}\` is ${kindOf(entry)}, and should be a regular file`);
    if ((entry.size ?? 0) > MOST_BYTES)
        throw new github/* GitHubError */.y(0, `\`${path}\` is larger than 1 MiB`);
    return entry;
}
function kindOf(entry) {
    if (entry.mode === '120000')
        return 'a symbolic link';
    if (entry.mode === '160000')
        return 'a submodule';
    return entry.mode === '100644' || entry.mode === '100755' ? 'a file' : `of mode ${entry.mode.slice(0, 10)}`;
}
/** The name of a blob is a digest of its bytes, so that what was cut or changed on the way shows. */
async function blob(ask, path, entry, what) {
    const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
    const answer = await ask.read({ route, parameters: { file_sha: entry.sha }, what, permission: PERMISSION });
    const data = fields(answer.data, 'a blob');
    if (data.encoding !== 'base64')
        throw new github/* GitHubError */.y(0, `GitHub's answer is not usable: \`${path}\` is not in base64`);
    const bytes = Buffer.from(shape_text(data.content, 'the content of a blob'), 'base64');
    const hash = (0,external_node_crypto_.createHash)(entry.sha.length === 40 ? 'sha1' : 'sha256');
    const digest = hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    if (digest !== entry.sha)
        throw new github/* GitHubError */.y(0, `GitHub's answer is not usable: \`${path}\` is not whole`);
    return bytes;
}

;// CONCATENATED MODULE: ./lib/io/github.js







const REAL = {
    now: () => Date.now() / 1000,
    // Waiting ends with the run; the next try then says so.
    wait: (seconds, signal) => (0,promises_.setTimeout)(seconds * 1000, undefined, signal && { signal }).catch(() => undefined),
    random: Math.random,
};
/** GitHub over its API. Every method throws `GitHubError`; lists are whole, or an error. */
function openGitHub(options) {
    const send = connect(options);
    const ask = () => asking(send, options.timing ?? REAL, options.seconds ?? 120, options.signal);
    const comments = commentsOf(options.repository, options.graphqlUrl, options.app ?? 'github-actions');
    return {
        defaultBranch: () => defaultBranch(ask()),
        branchTip: (branch) => branchTip(ask(), branch),
        fileAt: (path, commit) => fileAt(ask(), path, commit),
        pullRequest: (number) => pullRequest(ask(), number),
        comments: (number) => comments.all(ask(), number),
        createComment: (number, body) => comments.create(ask(), number, body),
        updateComment: (comment, body) => comments.update(ask(), comment, body),
        deleteComment: (comment) => comments.remove(ask(), comment),
    };
}
async function defaultBranch(ask) {
    const call = { route: 'GET /repos/{owner}/{repo}', what: 'describe the repository', permission: 'contents: read' };
    return word(fields((await ask.read(call)).data, 'the repository').default_branch, 'the default branch');
}
async function branchTip(ask, branch) {
    if (branch === '')
        throw new github/* GitHubError */.y(0, 'the name of the branch is empty');
    const call = {
        parameters: { ref: `heads/${branch}` },
        what: `read branch \`${branch}\``,
        permission: 'contents: read',
    };
    try {
        const answer = await ask.read({ ...call, route: 'GET /repos/{owner}/{repo}/git/ref/{ref}' });
        return tip(answer.data);
    }
    catch (error) {
        if (!(error instanceof github/* GitHubError */.y) || error.status !== 404)
            throw error;
        // A list that could be read and does not have it proves that it is not there; a 404 alone may be the token's fault.
        const answer = await ask.read({ ...call, route: 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}' });
        const refs = list(answer.data, 'the branches');
        const same = refs.find((ref) => isFields(ref) && ref.ref === `refs/heads/${branch}`);
        return same === undefined ? undefined : tip(same);
    }
}
function tip(ref) {
    const object = fields(fields(ref, 'a branch').object, 'what a branch points at');
    return objectName(object.sha, 'the tip of a branch');
}
async function pullRequest(ask, number) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
    const what = `read pull request #${number}`;
    const call = { route, parameters: { pull_number: number }, what, permission: 'pull-requests: read' };
    const data = fields((await ask.read(call)).data, `pull request #${number}`);
    const head = fields(data.head, 'the head');
    const base = fields(data.base, 'the base');
    const home = id(fields(base.repo, 'the base repository').id, 'the id of the base repository');
    return {
        number: id(data.number, 'the number of the pull request'),
        headCommit: objectName(head.sha, 'the head commit'),
        baseBranch: word(base.ref, 'the base branch'),
        // Without a head repository (it was deleted, or cannot be seen) nothing says that the head is ours.
        fork: !isFields(head.repo) || head.repo.id !== home,
    };
}


/***/ })

};
