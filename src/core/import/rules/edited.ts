import type { Seen } from './seen.ts';

type Facts = Readonly<Record<string, boolean>>;

/** "CHANGELOG.md updated", "Update `docs/setup.md`": that it is there says nothing of it, it always was. */
const EDITED =
  /^\W*(?:(?:verify|check|confirm|ensure)(?: that)? )?(?:update|edit|amend|revise|extend|bump)\b|\b(?:updated|edited|amended|revised|extended|bumped|replaced)\b|\b(?:change ?log|changes|history|news|release notes)\b.*\bentr(?:y|ies)\b|\bentr(?:y|ies)\b.*\b(?:change ?log|changes\.|history\.|release notes)/i;
const NOT_EDITED =
  /\b(?:not|never|no longer|when|whenever|last|if|auto\w*|being|was|how)\b[^.;]*\b(?:updated|edited|amended|revised|extended|bumped)\b|\b(?:updated|edited|extended) (?:at|on|by|every|daily|weekly|automatically|version)\b/i;

/** Steps on a file that is there before: "Fix the typo in `app.ts`", "Add the routes to app.ts". */
const STEP =
  /^\W*(?:please |then |finally )?(?:fix|refactor|rewrite|modify|correct|change|adjust|adapt|increment|replace|(?:add|append|insert|remove|delete|strip)\b[^.;:]*\b(?:to|into|in|from)\s+(?:the\s+|your\s+|our\s+)?[`'"]?\w[\w./-]*\.\w+)(?=[\s`'",;.)]|$)/i;
/** "`config.yml` modified", "Typo in README.md fixed". */
const STATE =
  /\.\w+[`'"]?\s+(?:(?:is|are|was|were|has|have|been|now)\s+)*(?:modified|changed|fixed|corrected|refactored|rewritten|adjusted|adapted)\s*(?:$|[.,;(])/i;
/** What says nothing of an edit of that file, or denies one. */
const OTHER =
  /\b(?:not|never|no longer|n['’]t|when|whenever|if|unless|all files|every file)\b|\b(?:to|into)\s+(?:a |the )?new\b|^\W*replace\b.*\bby hand\b/i;

/** "Keep `schema.sql` unchanged", "`package-lock.json` must not change", "Do not update README.md". */
const KEPT =
  /\b(?:unchanged|untouched|unmodified)\b|\b(?:must|should|may|does|do|has|have|is|are|was|were|did)(?: not|n['’]t)(?: be(?:en)?)? (?:changed?|edited|edit|modified|modify|updated?|touch(?:ed)?)\b|^\W*(?:do not|don['’]t|never) (?:change|edit|modify|update|touch|overwrite)\b/i;
/** Of files only where a name stands there; of what changes by itself, or in other ways, nothing is known. */
const NO_FILE = /\b(?:when|whenever|if|unless|until|since|after|before|without)\b/i;

/** Whether a file is to be changed, or to be left as it is. */
export function edited({ band, body, named }: Seen): Facts {
  if (band !== 'go') return {};
  if (named.files.length > 0 && KEPT.test(body)) return NO_FILE.test(body) ? {} : { changed: false };
  const step = (STEP.test(body) || STATE.test(body)) && !OTHER.test(body);
  return step || (EDITED.test(body) && !NOT_EDITED.test(body)) ? { changed: true } : {};
}
