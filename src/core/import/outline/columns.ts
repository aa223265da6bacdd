/** What a column of a table holds, as far as an import cares. */
export type Column =
  | 'box'
  | 'item'
  | 'role'
  | 'person'
  | 'date'
  | 'reach'
  | 'signature'
  | 'target'
  | 'limit'
  | 'note'
  | 'lasting'
  | 'number'
  | 'other';

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  [
    'lasting',
    /^(?:for|(?:time |evaluation |observation )?window|sustained(?: for)?|lasting|lasts|how long|duration|period|held for|over)$/i,
  ],
  ['number', /^(?:#|no\.?|nr\.?|id|order)$/i],
  [
    'signature',
    /^(?:signature|initials|paraph|signed(?: by| off| on)?|signed|sign[- ]?off|approval|approved by|says|agrees|confirms|attests|declares|statement|vote|verdict|decisions?|consent|(?:accepted|approved|agreed|released)(?: ?\/ ?(?:refused|rejected|declined|not))?|outcome)(?: that)?$/i,
  ],
  [
    'person',
    /^(?:name|who|person|people|owners?|assignees?|assigned to|responsible|dri|signatory|approver name|reviewer|(?:decision|deciding|approval|rollback|abort)[- ](?:authority|maker|owner)|authority|decid(?:es|ed by|er)|who (?:decides|calls it)|called by|decision by)$/i,
  ],
  ['role', /\b(?:role|stakeholder|approver|team|function|position|department)\b/i],
  ['reach', /\b(?:contact|phone|e-?mail|slack|(?<!must )(?<!to )reach|pager|channel|escalation)\b/i],
  [
    'date',
    /^(?:date|when|time|deadline|due|due date|signed on|timestamp|(?:target|planned|completion|expected|start|end) (?:date|day)$)\b/i,
  ],
  [
    'target',
    /^(?:exit|(?:what )?must(?: \w+){0,2})$|^(?:flip|change|set|switch|turn|replace)(?: it)? (?:to|with|by)$|^(?:prod(?:uction)?|live|real|final) (?:value|setting|state)$|\S\s+(?:when|if)$|\b(?:go on|proceed|continue|advance|promote|abort|stop|halt|pause|hold|roll ?back)\b.*\b(?:when|if|at)\b|^(?:max|min)(?:imum)?\b|^(?:expects?|should (?:read|show|say)|want to see|good is|looks? like)$|\b(?:gate|allowed|budget|target|threshold|goal|limit|expected|expectation|wanted|want|required|requires|desired|needed|aim|objective|permitted|tolerated|should be|must be|at most|at least|no more than|accept|accepted|acceptance|acceptable|must (?:reach|hold|be)|to reach|may differ|tolerance|we need|sla|slo|bound|pass if)\b/i,
  ],
  [
    'box',
    /^(?:status|state|rag(?: status)?|done\??|complete[d]?\??|checked|ok\??|result|verified\??|pass(?:ed)?\??|pass\/fail|ready\??|approved\??|go\??|go\/no-go|y\/n|yes\/no|[✅✓✔☑☐]\ufe0f?|)$/iu,
  ],
  ['note', /^(?:then|reaction|response|consequence|what (?:we|to) do)$/i],
  [
    'item',
    /^if$|\b(?:item|task|checks?|criteri(?:on|a)|requirement|description|test|metric|what|control|deliverable|scenario|question|action|condition|trigger|gate|indicator|signal|symptom|guardrail|kpi|measure|activity|step|area|component)\b/i,
  ],
  ['note', /\b(?:notes?|comments?|remarks?|evidence|details?|links?)\b/i],
];

/** By its words; `Decision (accept / reject)` by those before the remark. */
function kindOf(words: string): Column {
  const named = (said: string) => COLUMNS.find(([, form]) => form.test(said))?.[0];
  const plain = named(words.replace(/\s*\([^()]*\)$/, ''));
  return plain === 'signature' ? plain : (named(words) ?? plain ?? 'other');
}

const REACTION = /^(?:actions?\b.*|reactions?|responses?|escalation|what happens.*|mitigation|consequences?)$/i;
/** Heads of columns that say where a row belongs. */
export const AREA = /^(?:area|component|category|domain|system|topic|section|phase|step)$/i;

/** What the columns of a table hold, by the words of its head; a second column of roles, people or items is another thing. */
export function columnsOf(head: readonly string[]): readonly Column[] {
  const kinds = head.map((words) => kindOf(words.trim()));
  // `Who | Says`: where somebody signs and nobody has a role, the one who is named has.
  // `Approval | Name | Date`: whose approval it is, the first one says.
  if (kinds.indexOf('signature') > 0 && !kinds.some((kind) => kind === 'role' || kind === 'item')) {
    const who = kinds.indexOf('person');
    if (who >= 0) kinds[who] = 'role';
  }
  const named = kinds.indexOf('role');
  // `Guardrail | Bound | Action`: what is done when it is crossed. `Step | Action`: what the step is.
  const says = (index: number) => kinds[index] === 'item' && !AREA.test(head[index]?.trim() ?? '');
  for (const [index, words] of head.entries())
    if (
      kinds[index] === 'item' &&
      REACTION.test(words.trim()) &&
      !kinds.includes('box') &&
      head.slice(0, index).some((_, before) => says(before) || kinds[before] === 'target' || kinds[before] === 'limit')
    )
      kinds[index] = 'note';
  // `Area | Measure`: where the row belongs, and what it asks for.
  const first = kinds.indexOf('item');
  if (AREA.test(head[first]?.trim() ?? '') && kinds.lastIndexOf('item') > first) kinds[first] = 'note';
  // `Stakeholder | Role`: the one that is called a role is it.
  const exact = head.findIndex((words) => /^roles?$/i.test(words.trim()));
  const role = exact < 0 ? named : exact;
  return kinds.map((kind, index) => (kind === 'role' && index !== role ? 'person' : kind));
}
