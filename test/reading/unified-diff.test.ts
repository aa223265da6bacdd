import { describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import { readDiff } from '../../src/reading/unified-diff.ts';

const changed = (text: string) =>
  Object.fromEntries(readDiff(text).map(({ path, lines, opaque }) => [path, opaque ? 'opaque' : lines]));
const refusal = (text: string) => {
  try {
    readDiff(text);
    return 'nothing';
  } catch (error) {
    if (error instanceof EvidenceError) return `${error.cause}: ${error.message}`;
    throw error;
  }
};

const PLAIN = `diff --git a/src/a.ts b/src/a.ts
index 83db48f..bf2a5b1 100644
--- a/src/a.ts
+++ b/src/a.ts
@@ -1,4 +1,5 @@ function f() {
 one
-two
+zwei
+drei
 four
 five
@@ -20 +21,2 @@
-old
+new
+newer
`;
const TWO = `${PLAIN}diff --git a/src/b.ts b/src/b.ts
new file mode 100644
index 0000000..bf2a5b1
--- /dev/null
+++ b/src/b.ts
@@ -0,0 +1,2 @@
+one
+two
`;

const READINGS: readonly [name: string, text: string, files: Record<string, unknown>][] = [
  ['nothing', '', {}],
  ['changed and added lines', PLAIN, { 'src/a.ts': [2, 3, 21, 22] }],
  ['a new file', TWO, { 'src/a.ts': [2, 3, 21, 22], 'src/b.ts': [1, 2] }],
  [
    'a deleted file',
    'diff --git a/a.ts b/a.ts\ndeleted file mode 100644\nindex bf2a5b1..0000000\n--- a/a.ts\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-one\n-two\n',
    {},
  ],
  [
    'a rename, with a change',
    'diff --git a/old.ts b/new.ts\nsimilarity index 90%\nrename from old.ts\nrename to new.ts\nindex 83db48f..bf2a5b1 100644\n--- a/old.ts\n+++ b/new.ts\n@@ -3 +3 @@\n-x\n+y\n',
    { 'new.ts': [3] },
  ],
  [
    'a rename and nothing else',
    'diff --git a/old.ts b/new.ts\nsimilarity index 100%\nrename from old.ts\nrename to new.ts\n',
    {},
  ],
  ['a new mode', 'diff --git a/a.sh b/a.sh\nold mode 100644\nnew mode 100755\n', {}],
  ['an empty new file', 'diff --git a/e b/e\nnew file mode 100644\nindex 0000000..e69de29\n', {}],
  [
    'a binary file',
    'diff --git a/a b.png b/a b.png\nindex 83db48f..bf2a5b1 100644\nBinary files a/a b.png and b/a b.png differ\n',
    { 'a b.png': 'opaque' },
  ],
  [
    'a binary patch',
    'diff --git a/a.bin b/a.bin\nindex 83db48f..bf2a5b1 100644\nGIT binary patch\nliteral 4\nLcmZQzWMT#Y01f~L\n\nliteral 0\nHcmV?d00001\n\n' +
      PLAIN,
    { 'a.bin': 'opaque', 'src/a.ts': [2, 3, 21, 22] },
  ],
  [
    'a deleted binary file',
    'diff --git a/a.png b/a.png\ndeleted file mode 100644\nindex bf2a5b1..0000000\nBinary files a/a.png and /dev/null differ\n',
    {},
  ],
  [
    'no newline at the end of either file',
    'diff --git a/a b/a\nindex 83db48f..bf2a5b1 100644\n--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+y\n\\ No newline at end of file\n',
    { a: [1] },
  ],
  [
    'a newline that was added',
    'diff --git a/a b/a\nindex 83db48f..bf2a5b1 100644\n--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n x\n-y\n\\ No newline at end of file\n+y\n',
    { a: [2] },
  ],
  ['a diff with CRLF throughout', PLAIN.replaceAll('\n', '\r\n'), { 'src/a.ts': [2, 3, 21, 22] }],
  [
    'a file with CRLF, and with a lone CR',
    'diff --git a/a b/a\nindex 83db48f..bf2a5b1 100644\n--- a/a\n+++ b/a\n@@ -1 +1,2 @@\n-x\r\n+y\r\n+a\rb\r\n',
    { a: [1, 2] },
  ],
  ['an empty line whose blank was stripped', PLAIN.replace('\n one\n', '\n\n'), { 'src/a.ts': [2, 3, 21, 22] }],
  [
    'a quoted path',
    'diff --git "a/\\303\\244 \\"x\\"\\t.ts" "b/\\303\\244 \\"x\\"\\t.ts"\nindex 83db48f..bf2a5b1 100644\n--- "a/\\303\\244 \\"x\\"\\t.ts"\n+++ "b/\\303\\244 \\"x\\"\\t.ts"\n@@ -1 +1 @@\n-x\n+y\n',
    { 'ä "x"\t.ts': [1] },
  ],
  [
    'a path with spaces, which ends in a tab',
    'diff --git a/a b.ts b/a b.ts\nindex 83db48f..bf2a5b1 100644\n--- a/a b.ts\t\n+++ b/a b.ts\t\n@@ -1 +1 @@\n-x\n+y\n',
    { 'a b.ts': [1] },
  ],
  [
    'lines that look like headers',
    'diff --git a/a b/a\nindex 83db48f..bf2a5b1 100644\n--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n--- a/x\n-@@ -1 +1 @@\n+++ b/x\n+diff --git a/x b/x\n',
    { a: [1, 2] },
  ],
  [
    'a diff of another tool, without git',
    '--- src/a.c\t2026-01-01 00:00:00\n+++ src/a.c\t2026-01-02 00:00:00\n@@ -1 +1 @@\n-x\n+y\n--- src/b.c\n+++ src/b.c\n@@ -5,0 +6 @@\n+y\n',
    { 'src/a.c': [1], 'src/b.c': [6] },
  ],
  [
    'prefixes of other commands of git',
    PLAIN.replaceAll(' a/', ' i/').replaceAll(' b/', ' w/'),
    { 'src/a.ts': [2, 3, 21, 22] },
  ],
];

const REFUSED: readonly [name: string, text: string][] = [
  ['cut in a line', PLAIN.slice(0, -1)],
  ['cut in a hunk', PLAIN.slice(0, -'+newer\n'.length)],
  ['cut before a hunk', PLAIN.slice(0, PLAIN.indexOf('@@ -1'))],
  ['cut before `+++`', PLAIN.slice(0, PLAIN.indexOf('+++'))],
  ['cut after `index`', PLAIN.slice(0, PLAIN.indexOf('---'))],
  ['a hunk with a line too many', `${PLAIN}+another\n`],
  ['a hunk of a file that was left out', PLAIN.replace('+++ b/src/a.ts\n', '')],
  ['an e-mail around it', `From 1234 Mon Sep 17 00:00:00 2001\nSubject: x\n\n${PLAIN}`],
  [
    'a combined diff',
    'diff --cc a.ts\nindex 83db48f,bf2a5b1..1234567\n--- a/a.ts\n+++ b/a.ts\n@@@ -1,1 -1,1 +1,1 @@@\n++x\n',
  ],
  ['colours', PLAIN.replaceAll(/^\+/gm, '\u001b[32m+')],
  ['a message of git', 'fatal: bad revision\n'],
  ['a list of names', 'src/a.ts\nsrc/b.ts\n'],
  ['a path quoted in an unknown way', PLAIN.replace('+++ b/src/a.ts', '+++ "b/src/a\\q.ts"')],
];

describe('a unified diff', () => {
  it.each(READINGS)('%s', (_, text, files) => expect(changed(text)).toEqual(files));
  it.each(REFUSED)('refused: %s', (_, text) => expect(refusal(text)).toMatch(/^invalid: /));
  it('cut anywhere it is refused, or is whole up to a file or hunk', () => {
    const whole: string[] = [];
    for (let length = 1; length < TWO.length; length++) {
      const text = TWO.slice(0, length);
      if (refusal(text) === 'nothing') whole.push(JSON.stringify(changed(text)));
    }
    expect(whole).toEqual(['{"src/a.ts":[2,3]}', '{"src/a.ts":[2,3,21,22]}']);
  });
});
