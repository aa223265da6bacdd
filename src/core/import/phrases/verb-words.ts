/** Steps that only look. */
export const LOOKING = [
  'list show fetch visit verify check confirm ensure validate assert test retest monitor watch track measure observe inspect examine look see ping curl make',
  'assess compare probe query count benchmark profile audit scan double-check recheck prove demonstrate exercise try',
].flatMap((line) => line.split(' '));
/** What starts something, of which the next words say what it is. */
export const RUNNING = [
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
/** Steps that change something, or that people do. */
export const CHANGING = [
  'fund consolidate listen talk speak pack unpack pay interview tweet get address acknowledge forward locate clarify join mention thank remember attempt attach click enter press scroll navigate restrict encourage refine',
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
export const ALSO_NOUNS = new Set(
  [
    'pay address access alert audit backup benchmark block build change check clone commit contact count deploy design document draft drain drop email escalate estimate export file force freeze hold host import',
    'issue label launch list load lock log map mark merge monitor name open order page patch pause plan point post process profile probe query raise read record release replay report request reset restore restart review',
    'route rollback save scale scan schedule script secure seed service set setup share shift show sign snapshot split stage start stop store support switch sync tag test track train transfer trigger update upgrade upload use wait watch work',
    'paste undo rename resize copy mail phone practice swap flash fork power halt mask note sample sweep prime walk seal strip plug retire wake burn vendor',
    'apply register fill scroll click press enter attempt gather name refresh download write read clean complete clear separate upload measure retry return notice cut run push pull spin display design complete audit',
  ].flatMap((line) => line.split(' ')),
);
