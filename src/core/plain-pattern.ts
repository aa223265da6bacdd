/** Signs that mean themselves in every dialect of regular expressions. */
const SIGN = '[\\w \\-=:,;/@#%&!"\'<>~`]';
const PLAIN = new RegExp(`^\\^?(?:${SIGN}*(?:\\((?:${SIGN}|\\|)*\\))?${SIGN}*|(?:${SIGN}|\\|)*)\\$?$`);
/** Looking for so few signs at every place of a text takes no longer than RE2 does. */
const LONGEST = 200;

/**
 * The test that a pattern of nothing but texts is, with at most one choice between some and an anchor at each end: `^(A|B)=`.
 * RE2 and ECMAScript give these the same meaning, and without anything that repeats and with one choice there is nothing to
 * go back to. `undefined` for every other pattern, right or wrong; the engine, which takes longer to load than most files
 * take to be read, knows those.
 */
export function plainPattern(source: string): ((text: string) => boolean) | undefined {
  if (source.length > LONGEST || !PLAIN.test(source)) return undefined;
  const compiled = new RegExp(source);
  return (text) => compiled.test(text);
}
