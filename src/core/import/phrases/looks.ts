import { isModest } from './beside-names.ts';
import { behindExamining, besideExamining } from './examining.ts';
import {
  ASKING,
  BY_OPTION,
  FILTERS,
  LISTING,
  TELLING,
  TOPICS,
  WITH_SUBCOMMANDS,
  WITH_VALUE,
  WITH_VERSION,
} from './looking-commands.ts';
import { asked, isQuery } from './queries.ts';
import { pipelineOf } from './shell-words.ts';

/** A command that only looks, as the check `command` runs it. */
export interface Look {
  /** The words, or the line where it needs a shell for a `|` or a pattern of names. */
  readonly run: string | readonly string[];
  /** Its exit code says whether all is well; without it somebody has to say what it must print. */
  readonly telling: boolean;
  /** Nothing but its name says that it only looks. */
  readonly byName?: true;
}

/** Words after which nothing is believed to only look, dry run or not. */
const CHANGING =
  /^(?:delete|destroy|rm|rmi|remove|purge|drop|kill|wipe|format|truncate|exec|xargs|eval|ssh|sudo|su|env|nohup|sh|bash|zsh|dash|fish|dd|mkfs.*|shutdown|reboot|mv|cp|tee|shred|uninstall)$/i;
/** Options that write, run something else, or undo the look. */
const WRITING =
  /^--?(?:delete[\w-]*|toolexec|output-dir(?:ectory)?|destroy|exec|execdir|ok|fix|write|apply|force|in-?place|output|out|output-file|prune|purge|execute|alter|create|install|remove|reset.*|no-dry-?run|no-check|auto-approve|yes|pre|ext-diff|post-renderer|eval|command|import|vacuum.*|generate-config-out|upload-pack|receive-pack|save-plan|log-file|dump)(?:=|$)/i;
/** What is done in spite of a `--check` that the program does not know. */
const DOING =
  /^(?:install|add|publish|apply|deploy|push|pull|up|start|stop|restart|create|update|upgrade|set|sync|migrate)$/i;
const DRY = /^--(?:dry-?run|check|check-only|checkmode)(?:=(.*))?$/;
/** Programs that read code or a command from their words. */
const INTERPRETER =
  /^(?:python[\d.]*|node|deno|bun|ruby|perl|php|pwsh|powershell|psql|mysql|sqlite3?|mongosh?|redis-cli|curl|wget)$/;

/** Reads a code span; `undefined` for what changes something, may change something, or is not known. */
export function looksOnly(span: string): Look | undefined {
  if (/^\s*select\s/i.test(span))
    return isQuery(span) ? { run: ['psql', '-c', span.trim()], telling: false } : undefined;
  const parts = pipelineOf(span);
  const [first, ...rest] = parts ?? [];
  if (first === undefined || !rest.every((part) => isFilter(part))) return undefined;
  // Behind `--` stand the paths of git, and of other programs whatever they are to run.
  const paths = first[0] === 'git' && ['grep', 'diff', 'log'].includes(first[1] ?? '');
  if (first.some((word) => /^(?:-O|--open-files-in-pager)|^ext::/.test(word) || RUNS[first[0] ?? '']?.test(word)))
    return undefined;
  const alone = rest.length === 0;
  const known = telling(first, paths);
  const byName = known === undefined && examines(first);
  if (known === undefined && !byName) return undefined;
  const plain = alone && !/[*?[\]]/.test(span);
  const run = plain ? first : span.trim();
  if (byName) return { run, telling: alone && !OPEN.test(first.join(' ')), byName };
  return { run, telling: known === true && alone };
}

/** Whether the exit code of a command that is known tells; `undefined` for one that is not, or that does more. */
function telling(words: readonly string[], paths: boolean): boolean | undefined {
  // Whoever runs it needs the rights; what it does stays the same.
  const raised = words[0] === 'sudo';
  const own = raised ? words.slice(1) : words;
  if ((words.includes('--') && !paths) || own.some((word) => CHANGING.test(word) || WRITING.test(word)))
    return undefined;
  const found = raised ? listed(own) : tells(own);
  return found === 'not' ? undefined : found;
}

/** A script, a target or a subcommand that says by its name that it only examines, with nothing beside it that does more. */
function examines(words: readonly string[]): boolean {
  const others = behindExamining(words) ?? besideExamining(words);
  return (
    others !== undefined &&
    !others.some((word) =>
      [CHANGING, WRITING, DOING, DOES, KEEPS, /^--?(?:no-)?dry|^--?c(?:ommand)?$/].some(
        (form) => form.test(word.replace(/^--?[\w-]+=/, '')) || form.test(word),
      ),
    ) &&
    isModest(others, words.slice(0, words.length - others.length))
  );
}

/** What is asked how something is, or what differs, ends well whatever it finds. */
const OPEN = /(?:^|[^a-z])(?:status|inspect|diagnose|diagnostics?|scan|audit|tally|compare|\w*diff)(?![a-z])/i;

/** Whether the exit code tells; `undefined` for what does not only look. */
function tells(words: readonly string[]): boolean | undefined {
  const known = listed(words);
  if (known !== undefined) return known === 'not' ? undefined : known;
  if (asked(words) || isVersion(words)) return false;
  return isDry(words) ? true : asks(words);
}

/** Options with which such a program does more all the same. */
const BESIDE: Readonly<Record<string, RegExp>> = {
  nginx: /^-[sg]/,
  git: /^-[cC]/,
  crontab: /^-(?!l$)/,
  ss: /^-\w*[KDF]|^--(?:kill|diag|filter)/,
  codesign: /^-(?!-verify$|-deep$|-strict$|-verbose\b|d?v+$)/,
  spctl: /^-(?!-assess$|-verbose\b|-type$|a$|v+$|t$)/,
  certbot: /^-(?!-dry-run$|-cert-name$|q$)/,
};

/** Options with which programs that otherwise look run something, or write it down. */
const RUNS: Readonly<Record<string, RegExp>> = {
  cdk: /^(?:--app|-a)/,
  wp: /^--(?:require|exec|ssh|http)/,
  gpg: /^-o/,
  lychee: /^-o/,
  docker: /^-o/,
  'docker-compose': /^-o/,
  psql: /^-[Lo]/,
};

/** Modules of Python that are the programs of the same name. */
const MODULE = /^(?:pip|twine|alembic)$/;

/** The same by the tables of commands; `not` for one of them that does something else as well, `undefined` for what stands in none. */
function listed(words: readonly string[]): boolean | 'not' | undefined {
  const [tool = '', how = '', module = ''] = words;
  if (/^python[\d.]*$/.test(tool) && how === '-m' && MODULE.test(module)) return listed(words.slice(2));
  const named = bare(words);
  const option = BY_OPTION.find(
    ([command, options]) => begins(named, command) && words.some((word) => options.includes(word)),
  );
  // Of an archive the mode comes first, and with `-I` or `--checkpoint-action` even a listing runs something.
  if (/^(?:tar|unzip)$/.test(tool) && option)
    return option[1].includes(words[1] ?? '') && !words.slice(2).some((word) => word.startsWith('-')) ? false : 'not';
  const other = BESIDE[tool] ?? /^$/;
  if (option) return words.some((word) => /^(?:-[dDmMf]|--file.*)$/.test(word) || other.test(word)) ? 'not' : option[2];
  if (TELLING.some((command) => begins(named, command))) return true;
  if (!LISTING.some((command) => begins(named, command))) return undefined;
  return !SEARCHES.test(tool) && named.slice(2).some((word) => SETTING.test(word)) ? 'not' : false;
}

/** Asked for its version, and for nothing else. */
function isVersion([tool = '', option = '', ...more]: readonly string[]): boolean {
  if (more.length > 0 || !/^[\w./-]+$/.test(tool)) return false;
  return option === '--version' || (/^-(?:version|v|V)$/.test(option) && WITH_VERSION.includes(tool));
}

/** What no question has beside it: verbs that do something, and options that repair or keep what was found. */
const DOES =
  /^(?:get|go|fetch|download|clone|checkout|switch|on|off|true|false|enable|disable|reset|clear|edit|write|save|load|open|close|run|call|send|post|put|patch|move|rename|copy|import|export|approve|merge|accept|repair|fix|refresh|reload|rotate|scale|kill|drain|cordon|promote|release|roll(?:back|out)?|unlock|lock|clean|prune|flush|register|login|logout|use|mark|resolve|ack|silence|trigger|execute|migrate|mute|unmute|down|up|offline|online|away|pause|resume|cancel|commit|major|minor|bump|paid|unpaid|live|makestep|heal|backfill|persist)$/i;
const KEEPS =
  /^--?(?:repair|update|upgrade|save|record|accept|sync|reload|refresh|clear|clean|set|store|keep|watch|follow|interactive|edit|open|resolve|ack|promote|rotate|send|notify|upload|publish)/i;

/** Names, options of a long name with one value, and short options that only say how to print. */
const MODEST = /^(?:[^-=][^=]*|--.*|-[naAvlqojhHtsx]+)$/;

/** Behind a question to a program that is known: what makes it set something. */
const SETTING =
  /^(?:un)?mute$|^(?:down|up|offline|online|away|pause|unpause|resume|major|minor|bump|makestep|set|reset|enable|disable)$/i;
/** Their words are patterns and paths. */
const SEARCHES = /^(?:e?grep|git|ls|cat|stat|df|du|ps|lsof|which|wc|head|tail)$/;

/** `regionctl status north-1`: a program of any name that is asked something. */
function asks(words: readonly string[]): boolean | undefined {
  const [tool = '', second = '', third = ''] = words;
  // Of any other program the word may as well be what it works on: `dropdb list`.
  if (!/^[a-z][a-z0-9_-]*(?:ctl|cli|mgr)$/.test(tool) && !WITH_SUBCOMMANDS.includes(tool)) return undefined;
  if (INTERPRETER.test(tool)) return undefined;
  const asked = ASKING.includes(second)
    ? second
    : TOPICS.includes(second) && ASKING.includes(third)
      ? third
      : undefined;
  if (asked === undefined) return undefined;
  const others = words.slice(1).filter((word) => word !== asked);
  if (others.some((word) => [DOING, DOES].some((form) => form.test(word.replace(/^--?/, ''))) || KEEPS.test(word)))
    return undefined;
  if (asked === 'version' && words.length > 2 && second === asked) return undefined;
  // What the programs that are known take beside a question is no new state.
  const known = WITH_SUBCOMMANDS.includes(tool);
  if (!(known ? others.every((word) => MODEST.test(word)) : isModest(others, [asked]))) return undefined;
  return asked === 'verify';
}

/** Whether a program ignores an option that it does not know, hands it on, or keeps it, and does the work. */
function ignoresDry(words: readonly string[], said: readonly string[]): boolean {
  const [tool = '', second = ''] = words;
  if (/^(?:npm|pnpm|yarn|bun|pip3?|make|gmake)$/.test(tool))
    return (
      tool !== 'npm' || !said.includes('--dry-run') || !/^(?:publish|pack|install|i|ci|update|dedupe)$/.test(second)
    );
  if (/^(?:docker|podman)(?:-compose)?$/.test(tool)) return words.some((word) => /^(?:run|exec|start)$/.test(word));
  if (tool === 'composer') return !/^(?:install|update|require|upgrade)$/.test(second);
  return /^(?:systemctl|service|just|deno|uv|poetry|pipenv)$/.test(tool);
}

/** A dry run: said once, without a value that takes it back, of a program that reads no code from its words. */
function isDry(words: readonly string[]): boolean {
  const [tool = '', second = ''] = words;
  const script = INTERPRETER.test(tool) && /^[\w./-]+\.(?:py|js|mjs|rb|php|ps1)$/.test(second);
  if (!/^[\w./-]+$/.test(tool) || (INTERPRETER.test(tool) && !script)) return false;
  const said = words.filter((word) => /^--?(?:no-)?(?:dry|check)/i.test(word));
  if (ignoresDry(words, said)) return false;
  if (said.some((word) => word.startsWith('--check')) && words.some((word) => DOING.test(word))) return false;
  const at = words.indexOf(said[0] ?? '');
  const value = DRY.exec(said[0] ?? '');
  if (said.length !== 1 || value === null || /^(?:false|no|none|0|off|never)$/i.test(words[at + 1] ?? '')) return false;
  return value[1] === undefined || /^(?:client|server|true|1)$/i.test(value[1]);
}

function isFilter(words: readonly string[]): boolean {
  return FILTERS.includes(words[0] ?? '') && !words.some((word) => WRITING.test(word));
}

/** The words without options, and without what the options before the subcommand take. */
function bare(words: readonly string[]): readonly string[] {
  const taking = WITH_VALUE[words[0] ?? ''] ?? [];
  return words.filter((word, i) => !word.startsWith('-') && !taking.includes(words[i - 1] ?? ''));
}

function begins(words: readonly string[], command: string): boolean {
  return command.split(' ').every((word, i) => words[i] === word || (word.startsWith('-') && words.includes(word)));
}
