import { baseOf, CLEAR, NOUNS, PLAIN } from './acting-words.ts';
import { isState } from './verbs.ts';
import { BREAK } from './words.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Small words before which nobody stands who does something. */
const SMALL = words(
  'the a an of for to in on at by with from and or as per via into over under about after before within without during through between across against until since than no not its their our your this that these those all each every any both is are was were be been has have had',
);
/** People of whom what they do is told. Whoever uses the software (users, guests, admins) is not among them. */
const PEOPLE = words(`
  we they everyone everybody nobody somebody someone anybody anyone support hotline helpdesk desk finance legal marketing sales accounting procurement hr press team teams staff crew crews lead leads manager managers captain head
  boss director officer coordinator engineer engineers developer developers dev devs tester testers dba dbas sre sres ops qa analyst analysts colleague colleagues foreman foremen supervisor supervisors consultant consultants vendor supplier
  contractor auditor auditors board committee council management sponsor stakeholder stakeholders people person persons volunteers technician technicians electrician driver nurse nurses doctors doctor teacher teachers
  librarian librarians receptionist porter janitor guard moderator moderators community whoever group department lab nobody caller watch rota shift crowd reception receptionists ward lobby squad office dispatcher dispatchers agency translator translators trainer trainers floor host
`);

/** Where words that are a sentence in the present have the verb of what software does, or -1; without `plain` only that of one thing: "push arrives on the phone", "websockets stay open". */
export function actsAt(said: readonly string[], plain = true): number {
  for (let i = 1; i < said.length; i++) {
    const [before = '', word = '', after] = [said[i - 1], said[i], said[i + 1]];
    if (word === BREAK || before === BREAK || SMALL.has(before)) {
      // "No gap and keeps the order": a verb behind "and" goes on with what the first one said.
      continue;
    }
    const third = baseOf(word);
    if (third !== undefined && (CLEAR.has(word) || !NOUNS.has(word) || hasObject(said, i))) {
      if (!(NOUNS.has(word) && ends(said, i))) return i;
    }
    if (plain && PLAIN.has(word) && (isPlural(before) || said[i - 2] === 'and') && !isBeingSaid(after, said[i + 2]))
      return i;
  }
  return -1;
}

/** Whether people are the subject: a word for them stands before the verb, or right at the start. */
export function peopleAct(said: readonly string[], verb: number): boolean {
  const from = said.lastIndexOf(BREAK, verb) + 1;
  return said.slice(from, verb).some((word) => PEOPLE.has(word));
}

/** Something stands behind that is not what became of it: "logs exported" is no sentence of logs. */
function hasObject(said: readonly string[], at: number): boolean {
  const next = said[at + 1];
  return next !== undefined && next !== BREAK && !SMALL_BEHIND.has(next) && !isBeingSaid(next, said[at + 2]);
}

function ends(said: readonly string[], at: number): boolean {
  return isBeingSaid(said[at + 1], said[at + 2]);
}

/** Behind a plural noun rather than behind a verb that has an object. */
const SMALL_BEHIND = words(
  'for of in on at by if when per via · and or with without under over during after before until than as',
);
const IRREGULAR = words(
  'set found sent built done made put kept shown drawn written chosen frozen lost left taken given held run read known',
);
const BE = words('is are was were be has have had and or of');
const AFTER = words(
  'in on to for by with from at into and or via after before since within if when while during without until again',
);

/** "… exported", "… are exported", "… exported to the bucket", but not "… damaged labels". */
function isBeingSaid(next: string | undefined, behind: string | undefined): boolean {
  if (next === undefined) return false;
  if (BE.has(next)) return true;
  return (
    isState(next) &&
    (behind === undefined || behind === BREAK || AFTER.has(behind)) &&
    (next.endsWith('ed') || IRREGULAR.has(next))
  );
}

function isPlural(word: string): boolean {
  return /[a-z]{2}s$/.test(word) && !/(?:ss|us|is|ous)$/.test(word);
}
