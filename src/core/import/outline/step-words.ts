/** What is done to take a step back; a sentence that says when it is done lists triggers. */
export const BACK =
  '(?:roll(?:s|ing|ed)?[- ]?back|roll(?:s|ed)? .{0,30}back|abort(?:s|ed|ing)?|halt(?:s|ed|ing)?|kill|revert(?:s|ed|ing)?|undo|withdraw|freeze|evacuate|cancel(?:s|ed)?|terminate|pull (?:the plug|out|it|(?:a|the|this) (?:release|build|update|version|app))|turn (?:round|around|back)|give up|call(?:s|ed)? (?:\\w+ ){1,4}?off|(?:go|switch|move|change|turn|over) (?:\\w+ ){0,3}?to (?:plan b|(?:the |our |an? )?(?:fall-?back|back-?up|old|previous|former|legacy|spare|stand-?by|paper|manual|emergency|degraded|safe|read-only|maintenance|offline)\\b)|bail out|(?:fall|switch|go|turn|move|come|flip|fail|put|back|get|change)(?:es|s|ing)? (?:\\w+ ){0,6}?(?:back|out|off)|(?:port|point|send|route|hand)(?:s|ing)? (?:\\w+ ){0,4}?back|fall(?:s|ing)?[- ]back|fallback|return to (?!normal|service|operation|business)|re-?install (?:the |our |all )?(?:old|previous|former|legacy)|disable|turn .{0,30}off|switch .{0,30}off)';
/** What is done to wait and look. */
export const PAUSE =
  '(?:pause|hold|wait|throttle|(?:wake|phone|ring) (?:the|up)|slow down|stay (?:put|where|in|at|on)|remain (?:in|at|on)|extend (?:it |(?:the |this )?(?:pilot|trial|phase|window|test|freeze|soak|watch|beta|period|week|stage|parallel run)\\b|by)|prolong|repeat (?:the|this)|one more (?:day|week|round|night)|reconsider|re-?assess|re-?evaluate|think (?:about it|twice|again)|look (?:closer|again|twice|into it|harder)|watch (?:more |very )?(?:closely|closer|carefully|out)|be careful|ask (?:first|around)|investigate|discuss|escalate|call the|talk about)';
/** What is done to go further. */
export const FORTH =
  '(?:proceed|continue|go (?:on|ahead|further|live)|advance|promote|move on|carry on|ramp up|expand|open up|next step|launch|ship|release|start|begin|cut over|good to go)';
/** What stands between that and its conditions. */
export const WHEN =
  '(?:if|when|whenever|where|once|unless|should|as soon as|in case|in the event|upon|the moment|any (?:one )?of|one of|only|immediately|at once|right away|straight away)';
/** A sentence that ends where the conditions begin: "Pull it from the stores if", "Undo it when one of these is seen". */
export const ENDS_OPEN =
  /\b(?:if|when|whenever|(?<!at )once|as soon as|in case(?: that| of)?|in the event(?: that| of)?|upon|the (?:moment|minute|second|instant))(?:,? (?:and only (?:if|when)))?(?:,[^,;.]{1,40}| (?:any|one|either|some|two|all (?:of|these|this|the following|are|hold|true)|at least one)\b.{0,60})?\W*$/i;
/** What says that the conditions are wanted. */
export const WANTED =
  /\b(?:only|ready|done|complete[d]?|good|fine|ok(?:ay)?|pass(?:es|ed)?|accept(?:ed|able)?|success(?:ful(?:ly)?)?|launched|released|succeed(?:s|ed)?|works?|enter|green|safe|finished|over|live|merge|allowed|may|can|sign(?:ed)?(?![- ]?(?:ups?|ins?|on)\b)|approve[sd]?|agrees?|grants?|enable|turn(?:ed)? on|switch(?:ed)? on|count(?:s|ed)?|valid|true|go(?! (?:to|back|over|into|down)\b)|healthy|met|stable|lift(?:ed)?|resume|return(?:ed)? to normal|hand(?:ed)? over|delete|remove|decommission|retire|leave (?:the|this) (?:stage|phase|step|ring|wave|pilot|trial|beta))\b/i;
/** What opens a sentence of how it goes further: "Ship if all hold", "Consider adding pumps if". */
export const FURTHER =
  /^\W*(?:(?:we|you|consider|only|may|can|then) )*(?:ship|launch|graduate|scale|expand|add(?:ing)?|increas(?:e|ing)|promot(?:e|ing)|proceed|continue|roll(?:ing)? out|widen|advance|move on|publish|deploy|adopt|raise|exit|leave)\b(?!.*\b(?:back|off|out of)\b)|\bexit\b|\b(?:went|goes|going) well\b|\b(?:content|happy|satisfied|pleased)\b/i;
/** What conditions are called. */
export const CONDITIONS =
  '(?:criteri(?:on|a)|conditions?|triggers?|rules?|thresholds?|limits?|signals?|reasons?|causes?|gates?)';
/** What is called by what nobody wants: "Failure criteria", "Not acceptable", "Reasons not to launch". */
export const FAILING =
  /^\W*(?:the |our |known )*(?:fail(?:ure|ing)?|rejection|blocking|danger|contingency|disqualif\w+|incident) (?:criteri(?:on|a)|conditions?|modes?|states?|signs?|signals?|thresholds?|triggers?)\W*$|^\W*(?:unacceptable|not accept(?:able|ed)|disqualifiers?|not ok(?:ay)?|bad signs?|known bad states?|reasons? not to (?:launch|go|ship|release|deploy|proceed|start))\b[^.;]{0,20}$/i;
