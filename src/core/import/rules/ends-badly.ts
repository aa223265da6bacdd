/** That a program fails, whatever program it is. */
const FAILS =
  /\b(?:exits? (?:with )?(?:code |status )?[1-9]\d*|(?:exit )?(?:code|status) (?:(?:is|of|must be|should be) )?[1-9]\d*|times out|timed out|errors? out|complains)\b/gi;
/** The opposite of what the exit code of a program that is known tells: that it runs, may, is signed, or is the same. */
const OPPOSITE =
  /\b(?:stopped|off|inactive|disabled|masked|dead|down|denied|blocked|unsigned|not (?:be )?(?:signed|active|running|enabled|allowed|up)|no (?:access|signature)|cannot|can ?not|answers? (?:with )?no|differs?|different|differences?|not (?:be )?(?:identical|equal|the same)|gone|removed|no longer|invalid|broken)\b|\bcan['’]t\b/gi;
/** Before it: "no errors", "none is down". */
const DENIES = /(?:\b(?:no|not|none|never|nothing|neither|nor|without|zero|0)|n['’]t)(?:\s+\w+){0,2}\s+$/i;

/** Whether a text says that a command ends badly where all is as it should be. `known`: what its exit code tells is known, and not only by its name. */
export function endsBadly(text: string, known: boolean): boolean {
  const said = [...text.matchAll(FAILS), ...(known ? text.matchAll(OPPOSITE) : [])];
  return said.some(({ index }) => !DENIES.test(text.slice(0, index)));
}
