const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What software does, in the plain form; nouns of the same form are not among them ("report", "order", "load"). */
const ACTS = words(`
  accept add adapt advance allow animate appear append apply arrive ask assign attach authenticate autocomplete autofill become behave block boot bring broadcast buffer bounce calculate cancel
  capture carry clear close collapse collect compile complete compress compute connect contain continue convert count create cut decline decode decompress decrypt deduplicate degrade
  delete deliver deny detect disappear disconnect display drop echo emit enable encode encrypt end enforce enqueue escape evict exclude execute expand expire explain export expose fade
  fail fall fetch fill filter find finish fire fit flash focus fold follow force forget forward generate get give go grant group guess handle hand hide highlight hold honour honor identify
  ignore import include increment inform inherit insert install invalidate keep kill land last lead leak leave let light limit link list listen load localise log localize lock lose make mark
  mask match merge migrate move navigate notify offer omit open overwrite parse pass pause persist pick play pop post prefill preserve prevent preview print process produce prompt propagate
  protect publish pull push queue quit raise react read recalculate receive recognise recognize reconnect record recover redact redirect redraw refer refresh refund refuse register reject release
  reload remain remember remove render reopen repeat replace reply report requeue reset resize resolve respect respond restart restore resume resync retain retry return reuse revert
  roll rotate round route run sanitise sanitize save scale scan scroll search see select send serve set shed show shut skip sleep slide snap sort speak spell spin split start stay step
  stop store stream strip submit substitute suggest survive suspend swap switch sync synchronise synchronize tell terminate throttle throw tick time toggle tolerate transfer translate trap trigger
  trim truncate try turn unlock unsubscribe update upload use validate vanish verify wait wake warn wipe wait work wrap write yield zoom agree announce understand reach crash break escalate repaint reboot undo rollover stack sound buzz beep blink lose prorate charge bill
`);
/** Of those, what is as often a plural noun in the third person, or a noun in the plain form. */
export const NOUNS = words(`
  animates blocks boots bounces breaks buffers captures carries charges bills collects counts crashes cuts displays drops ends exports falls fetches fills filters finishes fires fits flashes folds forces groups guesses hands
  highlights holds imports increments inserts installs kills lands leads leaks lets lights limits links lists loads logs locks makes marks masks matches moves offers opens passes pauses picks plays pops posts
  previews prints processes produces prompts pulls pushes queues raises reads records refers refreshes refunds registers releases reloads repeats replies reports requires resets returns reverts rolls
  rounds routes runs saves scales scans scrolls searches sets sheds shows shuts skips slides snaps sorts spells spins splits starts stays steps stops stores streams strips substitutes suspends swaps
  switches syncs tells throws ticks times traps triggers tries turns updates uploads uses waits wakes wipes works wraps writes yields zooms
`);
/** Of those, what is nearly always the verb. */
export const CLEAR = words(
  'makes keeps stays returns refuses sends brings requires opens starts stops reads writes produces carries holds shows displays saves falls lands ends locks drops lets tells uses waits finishes works prints resets raises blocks loads matches restarts reverts runs',
);
/** Plain forms that a plural noun before them makes a verb, and nothing else. */
export const PLAIN = words(
  'work lose stay land arrive appear disappear open show see keep expire survive contain carry remain become behave reach follow fail degrade return send receive render resolve respond match inherit persist accept reject refuse allow deny ignore run start stop end produce agree fall move reconnect recover resume retry fit close time vanish bounce collapse load display require trigger scroll lock wrap play',
);
/** `send` of `sends`, `try` of `tries`, `push` of `pushes`; `undefined` for what is no verb of software in the third person. */
export function baseOf(word: string): string | undefined {
  if (!word.endsWith('s')) return undefined;
  const bases = [
    word.slice(0, -1),
    word.endsWith('ies') ? `${word.slice(0, -3)}y` : '',
    /(?:sh|ch|ss|x|z|o)es$/.test(word) ? word.slice(0, -2) : '',
  ];
  return bases.find((base) => ACTS.has(base));
}
