import { written } from '../phrases/amount.ts';
import { boundText } from '../phrases/bound-text.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { says } from '../phrases/phrase.ts';
import { relativeText } from '../phrases/relative.ts';
import { banded } from './made.ts';
import { turned } from './numbers.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Rule } from './rule.ts';
import type { Seen } from './seen.ts';

const FACT = 'todo.mean';

/** What is built or held in a hand: programs, libraries, apps, boards. */
const THING =
  'app|apps|application|game|editor|ide|cli|binary|tool|compiler|parser|converter|library|crate|gem|module|plugin|extension|addon|popup|widget|launcher|firmware|board|phone|tablet|watch|handset|console|kiosk|terminal|scanner|printer|drone|robot|camera|bootloader|kernel|interpreter|runtime|vm|jit|wasm|codec|encoder|decoder|renderer|shader|sdk|driver|client|desktop|laptop|headset|example|examples|notebook|script|formatter|linter|bundler|installer|viewer|player|emulator|simulator|browser|sensor|probe|wearable';

/** How fast and how large what was built is: a report of a benchmark has it, whatever the device. */
export const DEVICE_RULES: readonly Rule[] = [
  {
    id: 'device-measured',
    check: 'benchmark',
    why: 'It says how fast or how sparing something built is, which a benchmark measures.',
    opens: ['state', 'look', 'run'],
    says: [
      'boot|boots|booting|reboot|coldstart|fps|hz|jank|janky|stutter|stutters|framerate|framedrops|tearing',
      'cold|warm|hot ?app start|starts|startup|launch|boot',
      'frame|frames time|rate|drops|dropped|budget|per|are|is',
      'dropped|janky|late|slow frames',
      'battery|power|current|energy ?over ?night ?per drain|draw|consumption|life|usage|use|lasts|loss',
      'standby|sleep|idle power|current|draw|consumption',
      'wake|wakes up|from',
      'wakeup|wakeups',
      'parse|parses|parsing|encode|encodes|encoding|decode|decodes|decoding|compress|compresses|compression|compressing|serialise|serialize|serialising|serializing|deserialising|deserializing|hash|hashes|hashing|sort|sorts|sorting|render|renders|rendered|parsed|encoded|decoded|compressed|compiled|sorted|rendering|rasterising|rasterizing|tokenising|tokenizing|compile|compiles|compiling|linking|diffing|transcoding|scanning|signing|indexing .. takes|take|in|within|under|below|at|is|needs|stays',
      'allocations|allocs|instructions|cycles|syscalls|wakeups per|below|under|at|no|unchanged|at',
      'time to ?the ?first render|paint|frame|draw|prompt|token|fix|pixel|print',
      'import time|of',
      `peak ?resident memory|rss|heap|ram|footprint ?usage ?use of|in|for ?the ?a ?an .. ${THING}`,
      'memory|ram|heap footprint|footprints',
      `${THING} ?page ?window opens|open|starts|start|launches|launch|loads|renders|unlocks|wakes|responds|quits ?up in|within|under|after`,
      `startup|start|launch|opening|unlock time|times ?of ?the .. ${THING}`,
      'splash',
      '^ fio|pgbench|sysbench|iperf|iperf3|geekbench|bonnie',
      'tap|touch|input|key|motion|photon|glass|shutter|scroll|scrolling|typing|keystroke to|latency|delay|lag|response',
      'build|compile|link|install|installation|generation|export|render time|times',
    ],
    not: [
      'alert|alerts|boot loop|loops',
      'job|jobs|pipeline|pipelines|nightly|pod|pods|container|containers|replicas|cluster|server|servers|service|services|gateway|gateways|requests|queue|queries|backup|restore|rollback|failover|deployment|ticket|cron|dag',
      'error|errors|failure|failures|fail|failed|rejected|crash|crashes|success',
      'bundle|artifact|image size',
      'cost|costs|administrative|budget overhead',
    ],
    make: (seen) => {
      // What a board draws or shows is measured on it, wherever the heading stands.
      const live =
        seen.place === 'running' && !says(seen.words, ['battery|fps|standby|boot|boots|frame|jank|janky|hash|hashing']);
      if (seen.band !== 'go' || live || seen.place === 'load') return undefined;
      const bound =
        seen.bounds.find((one) => one.kind === 'compare') ?? seen.bounds.find((one) => one.kind === 'range');
      if (bound === undefined) return undefined;
      const beside = relativeText(seen.body, bound, seen.band, false);
      if (beside !== undefined) return measured(seen, beside);
      const share = dimensionOf(bound) === 'ratio' && bound.kind === 'compare';
      // What is added on top has nothing but the baseline to be a share of.
      if (share && says(seen.words, ['overhead|slowdown|slower|worse|larger|heavier|longer|regression']))
        return measured(seen, `${bound.operator} baseline + ${written(bound.amount)}`);
      return measured(seen, boundText(bound, turned(seen, 'lower')));
    },
    examples: [
      { text: 'Cold start takes less than 900 ms', bands: { go: { [FACT]: '< 900ms' } } },
      { text: 'Boots to the clock in under 9 s', bands: { go: { [FACT]: '< 9s' } } },
      { text: 'At least 50 fps in the garden scene', bands: { go: { [FACT]: '>= 50' } } },
      { text: 'Peak memory of the converter: at most 900 MB', bands: { go: { [FACT]: '<= 900MB' } } },
      { text: 'Battery drain of the tag no more than 2 % a day', bands: { go: { [FACT]: '<= 2%' } } },
      { text: 'Parsing the large sample takes less than 4 s', bands: { go: { [FACT]: '< 4s' } } },
    ],
    unlike: [
      { text: 'Parsing in under 9 s', item: { headings: ['Canary in production'] } },
      'Boot loops on more than 2 boards',
      'Peak memory of the pods at most 900 MB',
      'Parsing errors below 1 %',
    ],
  },
  {
    id: 'added-on-top',
    check: 'benchmark',
    why: 'What something costs on top, only a comparison with and without it shows.',
    opens: ['state', 'look', 'run'],
    says: ['overhead|slowdown', 'added|additional|extra latency|delay|time|hop'],
    not: ['administrative|organisational|organizational|cost|costs|budget', 'documented|accepted|discussed'],
    make: (seen) => {
      const bound = seen.bounds.find(
        (one) => one.kind === 'compare' && ['duration', 'bytes'].includes(dimensionOf(one)),
      );
      return bound === undefined || seen.band !== 'go' ? undefined : measured(seen, boundText(bound, 'lower'));
    },
    examples: [{ text: 'Overhead of the proxy p99 < 3 ms', bands: { go: { [FACT]: '< 3ms' } } }],
    unlike: ['Overhead discussed', 'Extra day of at most 8 h'],
  },
];

function measured(seen: Seen, text: string): ReturnType<Rule['make']> {
  return {
    options: { report: PLACEHOLDER.benchmark },
    todo: { report: `${TODO.benchmark}; and \`<name>.<stat>\` in place of \`${FACT}\`` },
    ...banded(seen, { [FACT]: text }),
  };
}
