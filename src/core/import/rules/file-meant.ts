import { says } from '../phrases/phrase.ts';
import type { Seen } from './seen.ts';

/** A script that is run, as it says or the heading above it does: "Run `0007.sql`", or `0007.sql` below "Run the migrations". */
export function isRun({ named, words, around }: Seen): boolean {
  if (named.files.length === 0 || !named.files.every((file) => /\.(?:sql|sh)$/.test(file))) return false;
  const above = around[0] ?? [];
  return (
    says(words, ['^ run|execute|apply']) || (words.length <= 1 && says(above, ['^ ?step ?# ?· run|execute|apply']))
  );
}

/** "(see docs/keys.md)", "per docs/stalls.md": where more is said of it. */
export function isReference(body: string, file: string): boolean {
  return /\b(?:see(?: also)?|per|cf\.?|following|use)\s+(?:the\s+)?[`'"([]*$/i.test(
    body.slice(0, Math.max(0, body.indexOf(file))),
  );
}
