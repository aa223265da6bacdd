import { BREAK } from './words.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What only people do, as the end of a line says it: "teams told", "next captain found", "card printed and on the board". */
const BY_HAND = words(`
  told informed briefed trained invited booked ordered bought hung posted mailed phoned rung bumped tagged cut minted found chosen picked named assigned appointed nominated elected hired staffed scheduled planned agreed drafted
  written rewritten translated proofread packed unpacked shipped gathered handed lifted frozen thawed archived backfilled seeded warmed provisioned configured installed uninstalled switched turned
  deployed reopened cleaned wiped decommissioned dismantled cordoned uncordoned drained rebooted tuned sized built rebuilt registered reserved requested submitted published announced
  backed filed noted explained presented demonstrated discussed thanked closed rebased rotated renewed rehearsed practised practiced tried held finished prepared labelled labeled measured mounted unmounted wired
  plugged unplugged calibrated fuelled refuelled stocked paid pinned triaged printed laid collected reprogrammed borrowed rented leased swept parked stacked carried distributed brought relocated
  purged emptied retired scanned thrown shredded disposed  silenced unsilenced acknowledged promoted demoted repointed raised lowered pushed pulled committed squashed branched forked countersigned notarised notarized witnessed stamped
  vacuumed reindexed inventoried contacted interviewed surveyed consulted reminded chased met visited walked inspected audited reviewed exported migrated translated exchanged flashed staged opened
`);
/** What people and software do alike; it is work of people unless a thing of the software stands before it. */
const BY_EITHER = words(`
  sent moved copied removed deleted replaced renamed created set updated upgraded patched uploaded attached linked listed counted checked tested compared imported converted swapped forwarded emailed asked answered called taken
  handed delivered restarted started stopped paused resumed disabled enabled activated deactivated revoked locked unlocked merged dropped restored recovered rolled reverted charged loaded cancelled canceled signed sealed extended scaled
`);
const THINGS = words(`
  session sessions token cookie mail email e-mail notification sms message messages event webhook order cart basket checkout payment purchase purchases refund invoice receipt voucher coupon password attachment photo draft form field comment reply
  thread entry filter search result lock subscription trial seat balance amount total price tax history progress position preferences bookmark favourite playlist cache state socket request response transaction booking
  reservation appointment slot reminder invite invitation link redirect login logout badge counter functionality cursor selection scroll focus card wallet pin timer countdown score
`);
/** "Vouchers are rejected" tells what software does; "vouchers printed" what was done once. */
const TELLS = words('is are gets get be being can cannot must should never always not');
const AFTER = words(
  'in on to for by with from at into onto as and or via after before since than below above under over within if when while across without of through until between again yesterday today twice once out up off down back so earlier manually beforehand ahead early last then them it',
);

/** Whether a line ends in what people did, and does not say that something "is" so whenever it happens. */
export function handled(said: readonly string[]): boolean {
  return said.some((word, i) => {
    const either = BY_EITHER.has(word);
    if (
      i === 0 ||
      !(either || BY_HAND.has(word)) ||
      said.slice(0, i).some((one) => TELLS.has(one)) ||
      said[i - 1] === BREAK
    )
      return false;
    if (either && said.slice(0, i).some((one) => THINGS.has(one))) return false;
    const next = said[i + 1];
    return next === undefined || next === BREAK || AFTER.has(next) || /^\d/.test(next) || next.endsWith('ly');
  });
}
