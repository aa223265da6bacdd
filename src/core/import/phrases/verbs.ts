import { verbAt } from './sentence.ts';
import { BREAK } from './words.ts';

/**
 * How an item opens: `change` is a step that changes something or is done by people, `look` one that only looks, `run` starts
 * something of which the next words say whether it only looks, `state` tells what must be so.
 */
export type Opening = 'change' | 'look' | 'run' | 'state';

const LOOKING = [
  'list show fetch visit verify check confirm ensure validate assert test retest monitor watch track measure observe inspect examine look see ping curl make',
  'assess compare probe query count benchmark profile audit scan double-check recheck prove demonstrate exercise try',
].flatMap((line) => line.split(' '));
const RUNNING = [
  'run',
  'rerun',
  're-run',
  'execute',
  'perform',
  'conduct',
  'do',
  'start',
  'complete',
  'carry',
  'finish',
  'trigger',
  'launch',
  'simulate',
];
const CHANGING = [
  'get address acknowledge forward locate clarify join mention thank remember attempt attach click enter press scroll navigate restrict encourage refine',
  'add adjust agree align allocate allow analyse analyze announce apply approve archive arrange ask assemble assign attach automate back backfill begin',
  'block brief bring broadcast build bump cancel capture celebrate change choose circulate clean clear clone close collect commit communicate configure',
  'connect consider contact continue convert coordinate copy create cut deactivate decide declare decommission decrease define delete deliver deploy deprecate describe design',
  'destroy determine develop disable disconnect discuss distribute document download draft drain drop edit email enable encrypt enforce engage escalate establish estimate',
  'evaluate execute expand explain export extend file fill finalise finalize fine fix flip flush follow force freeze gather  generate give grant hand harden have hire',
  'hold host identify implement import improve include increase inform initialise initialize initiate insert install integrate introduce invalidate investigate  invite isolate issue',
  'keep kill label launch learn  let load lock log lower maintain manage map mark merge migrate minimise minimize mirror mitigate modify mount move mute name negotiate notify obtain',
  'offer onboard open optimise optimize order organise organize page parse patch pause perform persist pick pin place plan point post prepare preserve prevent prioritise prioritize procure produce',
  'promote propose protect provide provision publish pull purchase purge push put raise ramp reach read rebase rebuild recalculate record recreate recruit redeploy redirect reduce refactor refresh',
  'register reindex release reload remind remove rename renew reopen repeat replace replay replicate reply report request reserve reset resolve resize respond restart restore restrict resume retire',
  'retry return reuse revert review revoke rewrite roll rotate route save scale schedule script seed select send separate serve set setup share shift shut shutdown sign skip snapshot',
  'silence retire seal unseal mail phone dial rehearse practise practice swap cordon uncordon evict taint annotate reboot relaunch reimage renew reissue regenerate reseed repoint flash burn countersign walk meet nominate appoint elect invite sketch jot note paste mask anonymise anonymize redact strip squash cherry-pick fork vendor unpin sunset yank unpublish republish sweep erase reclaim evacuate detach unmount unplug plug power halt wake quiesce prewarm prime preload defragment replicate resync inject sample pledge',
  'split spin stage start stop store submit subscribe suspend swap switch sync synchronise synchronize tag take teach tear tell terminate tidy toggle train transfer translate',
  'transition triage truncate tune turn unblock undo uninstall unlock unmute unsubscribe update upgrade upload use vacuum wait warm warn whitelist wire withdraw work wrap write',
].flatMap((line) => line.split(' '));
/** Verbs that are as often the first half of a noun: "Backup verified", "Build passes", "Load test", "Log levels". */
const ALSO_NOUNS = new Set(
  [
    'address access alert audit backup benchmark block build change check clone commit contact count deploy design document draft drain drop email escalate estimate export file force freeze hold host import',
    'issue label launch list load lock log map mark merge monitor name open order page patch pause plan point post process profile probe query raise read record release replay report request reset restore restart review',
    'route rollback save scale scan schedule script secure seed service set setup share shift show sign snapshot split stage start stop store support switch sync tag test track train transfer trigger update upgrade upload use wait watch work',
    'copy mail phone practice swap flash fork power halt mask note sample sweep prime walk seal strip plug retire wake burn vendor',
    'apply register fill scroll click press enter attempt gather name refresh download write read clean complete clear separate upload measure retry return notice cut run push pull spin display design complete audit',
  ].flatMap((line) => line.split(' ')),
);

const LOOK = new Set(LOOKING);
const RUN = new Set(RUNNING);
const CHANGE = new Set(CHANGING);
/** Words after which a verb follows: "please", "then", "to". */
const LEADING = new Set([
  'please',
  'then',
  'finally',
  'first',
  'now',
  'also',
  'to',
  'optionally',
  'immediately',
  'manually',
  'automatically',
  'quickly',
  'gradually',
  're',
]);
/** Ends of a sentence that state what is so. */
const STATES = new Set(
  [
    'ready active enabled disabled available working functional operational healthy complete completed done up live green valid passing passes passed clean clear stable normal ok okay online',
    'correct consistent current accessible reachable secure sufficient works work exists exist set present installed responding running updating loaded in-place place within unchanged accurate met',
    'written made sent built put given taken held kept run shown drawn told read chosen frozen lost left found gone agree agrees equal equals differ differs fail drops drop falls rises',
    'answers listens arrive arrives appear appears contain contains survive survives open opens exceed exceeds stops sees see grows reject rejects report reports',
    'understood known aware informed successful succeeds succeeded successfully correctly fails failed failing flows shows displays renders loads returns responds matches match',
  ].flatMap((line) => line.split(' ')),
);
const NOT_STATES = new Set([
  'need',
  'needed',
  'required',
  'feed',
  'speed',
  'seed',
  'embed',
  'exceed',
  'proceed',
  'bed',
  'red',
  'indeed',
  'based',
  'fixed',
  'related',
  'unified',
  'shared',
  'advanced',
]);
/** What follows a noun and never a verb in the imperative. */
const BEING = new Set(
  'of is are was were has have works working passes passed fails failed succeeded succeeds completed verified tested confirmed ready enabled configured done finished'.split(
    ' ',
  ),
);
/** First halves of kinds of tests. */
const TESTED = new Set(
  'snapshot scan support load backup restore replay build import export access process stress release update upgrade'.split(
    ' ',
  ),
);
/** Second halves of nouns whose first half may be a verb: "load test", "write errors". */
const HEADS = new Set(
  'id ids line lines entry entries body bodies header headers path paths job jobs p1 p2 p3 defects bugs tickets incidents issues blockers notes success budget rehearsal note request requests time times rate rates usage errors latency depth size lag count counts duration volume'.split(
    ' ',
  ),
);
/** What may follow the end of a statement. */
const AFTER = new Set(
  'in on to for by with from at into onto as and or via after before since than below above under over within if when while during across without of through until against between is are no not again yesterday today'.split(
    ' ',
  ),
);
/** Small words that follow a verb and never the first half of a compound noun. */
const OBJECTS = new Set([
  'the',
  'a',
  'an',
  'all',
  'any',
  'each',
  'every',
  'that',
  'if',
  'whether',
  'for',
  'with',
  'on',
  'to',
  'new',
  'our',
  'your',
  'this',
  'these',
  'up',
  'down',
  'out',
  'no',
  'both',
  'existing',
  'old',
  'final',
]);

/** What opens a clause before a step. */
const BEFORE_STEP = new Set('on in at after before once when from under'.split(' '));

/** How words open; `undefined` when there are none. What states a limit is rather about a noun: "load job duration below 2 h". */
export function openingOf(words: readonly string[], limited = false): Opening | undefined {
  // "If the schema changes, open an issue": what is to be done stands behind the condition.
  const condition = words[0] === 'if' ? words.indexOf(BREAK) : -1;
  if (condition > 0) return openingOf(words.slice(condition + 1), limited);
  // "On the left, click on the gear", "After the switch, tag it".
  const clauseEnd = BEFORE_STEP.has(words[0] ?? '') ? words.indexOf(BREAK) : -1;
  if (clauseEnd > 0 && clauseEnd <= SUBJECT + 1 && openingOf(words.slice(clauseEnd + 1), limited) === 'change')
    return 'change';
  let at = 0;
  while (LEADING.has(words[at] ?? '')) at += 1;
  const first = words[at];
  if (first === undefined) return undefined;
  // "`pip-audit` clean": all that is said of what stands in code.
  if (words.length === 1 && STATES.has(first) && ALSO_NOUNS.has(first)) return 'state';
  const kind = LOOK.has(first) ? 'look' : RUN.has(first) ? 'run' : CHANGE.has(first) ? 'change' : undefined;
  if (first === 'back' && words[at + 1] === 'to') return 'state';
  if (first === 'go' && words[at + 1] === 'to') return 'change';
  if (first === 'wait' && ['until', 'for', 'till'].includes(words[at + 1] ?? '')) return 'look';
  if (kind === undefined) return again(first) ? 'change' : 'state';
  if (BEING.has(words[at + 1] ?? '')) return 'state';
  // "Fix deployed": what became of it, and nothing behind.
  if (words.length === at + 2 && isState(words[at + 1] ?? '')) return 'state';
  if (limited && ALSO_NOUNS.has(first) && !OBJECTS.has(words[at + 1] ?? '')) return 'state';
  return ALSO_NOUNS.has(first) && !isVerb(words, at) ? 'state' : kind;
}

/** `repoint`, `re-enable`: a step done again. */
function again(word: string): boolean {
  return word.startsWith('re') && CHANGE.has(word.slice(2));
}

/** What is said of something that has come to its end. */
const OVER = new Set('finished completed done passed passes succeeded succeeds complete green failed'.split(' '));

/** Whether a word that may be a noun is the verb here: an object follows, and nothing later says what became of it. */
function isVerb(words: readonly string[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined) return true;
  if (/^\d/.test(next) || isSubject(words, at)) return false;
  if (HEADS.has(next)) return false;
  // "List in the wiki", "file at the root": a noun and where it is.
  if (
    /^(?:file|document|list|label|copy|script|snapshot|map|page)$/.test(words[at] ?? '') &&
    /^(?:in|at|from|of|under)$/.test(next)
  )
    return false;
  if (/^(?:test|tests|testing|suite)$/.test(next)) return !TESTED.has(words[at] ?? '');
  // "Start-up within 2 s", but "start up the workers".
  if (words[at] === 'start' && next === 'up') return OBJECTS.has(words[at + 2] ?? '');
  // "Build of the candidate finished without warnings": a preposition, and at the end what became of it.
  if (
    ['for', 'of', 'on', 'from'].includes(next) &&
    clause(words, at + 2).some((word, i, all) => OVER.has(word) && tells(all[i + 1]))
  )
    return false;
  if (OBJECTS.has(next)) return true;
  return !clause(words, at + 1).some((word, i, all) => isState(word) && tells(all[i + 1]));
}

/** Whether a state is what the sentence tells, and does not describe the noun behind it: "plan approved in May", "review updated docs". */
function tells(next: string | undefined): boolean {
  return next === undefined || AFTER.has(next) || next.endsWith('ly');
}

const THAT = new Set('that what who which how where if when whether because so until as'.split(' '));
/** How far from the start the verb of a sentence may be for its first words to be what it is about. */
const SUBJECT = 5;

/** Whether a verb follows, so that the first word is part of what it is about: "release build compiles without warnings". */
function isSubject(words: readonly string[], at: number): boolean {
  const verb = verbAt(words.slice(at));
  return verb > 1 && verb <= SUBJECT && !words.slice(at, at + verb).some((word) => THAT.has(word));
}

function clause(words: readonly string[], from: number): readonly string[] {
  const end = words.indexOf(BREAK, from);
  return words.slice(from, end < 0 ? words.length : end);
}

/** A word that says what became of something: `configured`, `ready`. */
export function isState(word: string): boolean {
  return STATES.has(word) || (word.length > 4 && word.endsWith('ed') && !NOT_STATES.has(word));
}
