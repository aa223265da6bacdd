/** Untrusted text is made harmless here, once, at the edge where it leaves. */

// C0 and C1 controls, the bidi controls of CVE-2021-42574, characters that show nothing, and the tag characters that
// hide a whole text in one.
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const ZERO_WIDTH_SPACE = '&#8203;';

/** One line of plain text: no control characters, no line breaks, nothing invisible, at most `limit` characters. */
export function plainText(text: string, limit = 500): string {
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
export function markdown(text: string, limit?: number): string {
  return (
    plainText(text, limit)
      .replace(/[&<>"'`*_~[\](){}\\|!^$]/g, (character) => `&#${character.charCodeAt(0)};`)
      .replace(/@/g, `&#64;${ZERO_WIDTH_SPACE}`)
      // After the first step `&#` only begins an entity of ours.
      .replace(/(?<!&)#/g, `&#35;${ZERO_WIDTH_SPACE}`)
      .replace(/:/g, `&#58;${ZERO_WIDTH_SPACE}`)
      .replace(/\b(www|GH)(?=[.-])/gi, `$1${ZERO_WIDTH_SPACE}`)
      .replace(/^([-+=]|\d+[.)])/, (start) => start.replace(/[-+=.)]/, (character) => `&#${character.charCodeAt(0)};`))
  );
}

/**
 * A code span whose fence is longer than any run of backticks inside: nothing in it is active. A pipe would end a cell of
 * a table even there, and a marker would be found by whoever searches the text: text with one is HTML, in which
 * Markdown is still active and must be escaped.
 */
export function codeSpan(text: string, limit?: number): string {
  const content = logText(plainText(text, limit));
  if (content === '' || /\||<!--/.test(content)) return `<code>${markdown(content)}</code>`;
  const longest = Math.max(0, ...(content.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${content}${pad}${fence}`;
}

/** Text inside HTML. */
export function html(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The part of a web address that data may fill: percent-encoded, so that it can neither end a link nor start one. */
export function linkPart(text: string): string {
  // Half of a surrogate pair cannot be encoded.
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map((step) =>
      encodeURIComponent(step).replace(
        /[()'*!]/g,
        (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join('/');
}

/**
 * Text for a log that GitHub's runner reads: no line of it is a workflow command. The runner takes `::` behind blanks at
 * the start of a line, and `##[` anywhere
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
 */
export function logText(text: string): string {
  return text.replaceAll('##[', '#\u200b#[').replace(/^(\s*)::/gm, '$1:\u200b:');
}

/** The data of a workflow command (https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts). */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a workflow command. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
