import { TOPICS } from './looking-commands.ts';

/** Verbs and nouns that name what only examines: `verify-counts.sh`, `pilot:ready`, `restic check`. */
const EXAMINES =
  /^(?:(?:pre)?checks?|checker|verif(?:y|ier|ication)|validat(?:e|es|or|ion)|audit(?:or)?|scan(?:ner)?|(?:[a-z]{2,10})?diff|compare|guard|gate(?:keeper)?|ready|readiness|doctor|preflight|status|inspect|tally|diagnose|diagnostics?)$/i;

/** Targets that need no second word to say that they examine what is there before something is done. */
const ALONE = /^(?:preflight|pre-flight|doctor|readiness|diagnostics)$/;

/** Beside such a name: what does more than examine, or may. */
const DOES_MORE =
  /^(?:and|then|or|fix|repair|heal|auto|apply|write|sync|update|upgrade|clean|cleanup|reset|force|purge|prune|delete|drop|remove|kill|restart|reload|rotate|install|deploy|release|publish|promote|rollback|restore|failover|backup|import|export|move|copy|create|set|enable|disable|switch|push|send|save|store|seed|merge|run|start|stop|load|notify|setup|init|migrate|unlock|approve|open|close|mark|make|get|change|toggle|post|put|patch|resolve|edit|commit|wipe|destroy|flush|truncate|drain|swap|cutover|transfer|reindex|rebuild|resync|bump|tag|generate|regenerate|provision|bootstrap|activate|deactivate|raise|lower|lift|invalidate|charge|archive|rename|upload|download|encrypt|freeze|scale|do|go|add|insert|replace|replay|retry|requeue|assign|cancel|refund|pay|shutdown|reboot|suspend|resume|pause|unpause|trigger|execute|exec|ack|silence|mute|unmute|grant|revoke|turn|flip|scrub|vacuum|convert|downgrade|revert|undo)$/i;

/** What other reports tell of: tests, linters, scanners. */
const REPORTED =
  /^(?:lint|fmt|format|types?|typing|style|spell|spelling|tests?|e2e|unit|smoke|integration|deps|dependencies|outdated|security|sec|vulns?|vulnerabilit(?:y|ies)|sast|secrets?|load|perf|performance|stress|bench|build|code|ts|tsc|mutation|coverage|a11y|image|links)$/i;

/** What starts a script of one's own. */
const STARTERS = /^(?:bash|sh|python[\d.]*|node|php|ruby|perl|pwsh)$/;
const SCRIPT = /\.(?:sh|bash|py|rb|pl|ps1)$/;
const STARTED = /\.(?:sh|bash|py|rb|pl|ps1|php|m?js|ts)$/;
/** Where programs of one's own lie; `/v2/health/ready` is an address, `static/guard.apk` a file. */
const PATH =
  /^(?:\.{1,2}\/(?:[\w-]+\/)*|(?:[\w-]+\/)*(?:bin|scripts?|tools?|hack|ci|cli)\/(?:[\w-]+\/)*)[\w-]+(?:\.php|\.m?js)?$/;

/** Starters of targets that have a name. */
const RUNNERS = /^(?:npm|pnpm|yarn|bun|make|just|task|mage|rake|composer)$/;

/** The name in words: `verify_counts.py`, `db:check`, `checkRegion.ts`. */
function parts(name: string): readonly string[] {
  const last = name.split('/').at(-1)?.replace(STARTED, '') ?? '';
  return last.replace(/([a-z])([A-Z])/g, '$1-$2').split(/[-_.:]+/);
}

/** Whether a name says that what it starts examines something, and nothing else: by its first or its last word. */
function named(name: string, bare: boolean): boolean {
  const words = parts(name);
  // `migrate:status` asks what was migrated; `migrate-check.sh` may do it.
  const own = name.includes(':') ? words.filter((word) => !/^migrat(?:e|ions?)$/.test(word)) : words;
  return (
    (EXAMINES.test(words[0] ?? '') || EXAMINES.test(words.at(-1) ?? '')) &&
    (bare || words.length > 1) &&
    !own.some((word) => DOES_MORE.test(word)) &&
    !words.some((word) => REPORTED.test(word))
  );
}

/** The words behind a script or target whose name says that it only examines; `undefined` for every other program. */
export function behindExamining(words: readonly string[]): readonly string[] | undefined {
  const [first = '', second = ''] = words;
  if (RUNNERS.test(first)) {
    const rest = words.slice(second === 'run' ? 2 : 1);
    // `make verify`, `yarn check`: what everybody's build calls so.
    const target = rest[0] ?? '';
    return /^[\w:.-]+$/.test(target) && (named(target, false) || ALONE.test(target)) ? rest.slice(1) : undefined;
  }
  const started = STARTERS.test(first);
  const [script = '', ...behind] = started ? words.slice(1) : words;
  const own = (started ? STARTED : SCRIPT).test(script) || PATH.test(script);
  return own && /^[\w./-]+$/.test(script) && named(script, true) ? behind : undefined;
}

/** Subcommands that only examine, whatever the program: `restic check`, `larkspurctl policy validate`. */
const SUBCOMMAND =
  /^(?:(?:pre)?checks?|verify|validate|doctor|preflight|diagnose|status|(?:check|verify|validate)[-_][a-z_-]+|[a-z-]+[:/](?:check|status|verify|validate|doctor|diff))$/;
/** A script with such a subcommand. */
const SCRIPTED = /^(?:\.\/)?(?:[\w-]+\/)*[\w-]+\.(?:py|m?js|ts|rb|php)$/;
const OF_SCRIPTS = /^(?:(?:pre)?check|verify|validate|doctor|preflight|diagnose|status)$/;
/** What else than its `TOPICS` a program may sort its words by. */
const SUBJECT = /^(?:policy|policies|core|system|schema|placement|bundle|repository|repo|project|changeset)$/;
/** Programs whose first word is what they work on, which build and start what they are told to, or which examine the source and no more. */
const TAKES_NAMES =
  /^(?:(?:astro|steep|rbs|towncrier|svelte-check|go-licenses|licensee|sloth)|sudo|su|doas|env|time|timeout|watch|nice|xargs|touch|mk\w*|rm\w*|del\w*|drop\w*|create\w*|kill\w*|chmod|chown|ln|cp|mv|install|tee|dd|nohup|exec|echo|printf|cd|read|source|curl|wget|psql|mysql\w*|sqlite3?|redis-cli|mongosh?|ssh|scp|rsync|docker|podman|kubectl|oc|git|gh|mvnw?|gradlew?|sbt|mix|nx|turbo|nox|tox|hatch|poe|invoke|inv|npx|bunx|cargo|go|dotnet|swift|flutter|deno|bazel|ansible\w*|service|systemctl|apt\w*|dnf|yum|brew)$/;

/** The words beside a subcommand that only examines; `undefined` where there is none. */
export function besideExamining(words: readonly string[]): readonly string[] | undefined {
  const [tool = '', second = '', third = ''] = words;
  // `python scripts/desk.py doctor`: a program of one's own, of which nothing says that it does more.
  if (STARTERS.test(tool) && SCRIPTED.test(second) && !parts(second).some((word) => DOES_MORE.test(word)))
    return OF_SCRIPTS.test(third) ? words.slice(3) : undefined;
  if (!/^(?:\.\/)?[a-z][\w.-]*$/.test(tool) || TAKES_NAMES.test(tool) || RUNNERS.test(tool) || STARTERS.test(tool))
    return undefined;
  if (SUBCOMMAND.test(second)) return words.slice(2);
  return (TOPICS.includes(second) || SUBJECT.test(second)) && SUBCOMMAND.test(third) ? words.slice(3) : undefined;
}
