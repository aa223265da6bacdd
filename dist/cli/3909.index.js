"use strict";exports.id=3909,exports.ids=[3909],exports.modules={74197:(function(e,t,n){n.d(t,{Dr:()=>s,R:()=>o});let r=[`checklist`,`phase`,`group`,`criterion`,`end`],i=`<!-- gonogo:`,a=/^([a-z]+)(?: (\d{1,3}))?(?: (\{.*\}))?$/s;function o(e,t={},n=0){let r=JSON.stringify(t).replace(/>/g,`\\u003e`).replace(/--/g,`-\\u002d`);return[`${i}${e}`,...n>0?[n]:[],...r===`{}`?[]:[r],`-->`].join(` `)}function s(e){let t=e.trim();if(!t.startsWith(i)||!t.endsWith(` -->`))return;let[,n,o=`0`,s=`{}`]=a.exec(t.slice(12,-4))??[],c=r.find(e=>e===n);if(c!==void 0)try{let e=JSON.parse(s);return typeof e==`object`&&e&&!Array.isArray(e)?{of:c,depth:Number(o),value:e}:void 0}catch{return}}}),23909:(function(e,t,n){n.d(t,{importMarkdown:()=>lh});var r=n(6392),i=n(11337),a=n(72410),o=n(23259);let s=`(?:roll(?:s|ing|ed)?[- ]?back|roll(?:s|ed)? .{0,30}back|abort(?:s|ed|ing)?|halt(?:s|ed|ing)?|kill|revert(?:s|ed|ing)?|undo|withdraw|freeze|evacuate|cancel(?:s|ed)?|terminate|pull (?:the plug|out|it)|give up|(?:go|switch|move|change|turn|over) (?:\\w+ ){0,3}?to (?:plan b|(?:the |our |an? )?(?:fall-?back|back-?up|old|previous|former|legacy|spare|stand-?by|paper|manual|emergency|degraded|safe|read-only|maintenance|offline)\\b)|bail out|(?:fall|switch|go|turn|move|come|flip|fail|put|back|get|change)(?:es|s|ing)? (?:\\w+ ){0,6}?(?:back|out|off)|fall(?:s|ing)?[- ]back|fallback|return to (?!normal|service|operation|business)|disable|turn .{0,30}off|switch .{0,30}off)`,c=`(?:pause|hold|wait|(?:wake|phone|ring) (?:the|up)|slow down|stay (?:put|where|in|at|on)|remain (?:in|at|on)|extend (?:it |(?:the |this )?(?:pilot|trial|phase|window|test|freeze|soak|watch|beta|period|week|stage|parallel run)\\b|by)|prolong|repeat (?:the|this)|one more (?:day|week|round|night)|reconsider|re-?assess|re-?evaluate|think (?:about it|twice|again)|look (?:closer|again|twice|into it|harder)|watch (?:closely|carefully|out)|be careful|ask (?:first|around)|investigate|discuss|escalate|call the|talk about)`,l=/\b(?:if|when|whenever|(?<!at )once|as soon as|in case(?: that| of)?|in the event(?: that| of)?|upon|the (?:moment|minute|second|instant))(?:,? (?:and only (?:if|when)))?(?: (?:any|one|either|some|two|all|at least one)\b.{0,60})?\W*$/i,u=/\b(?:only|ready|done|complete[d]?|good|fine|ok(?:ay)?|pass(?:es|ed)?|accept(?:ed|able)?|success(?:ful)?|succeed(?:s|ed)?|works?|enter|green|safe|finished|over|merge|allowed|may|can|sign(?:ed)?|approved?|enable|turn(?:ed)? on|switch(?:ed)? on|count(?:s|ed)?|valid|true|go(?! (?:to|back|over|into|down)\b)|healthy|met|stable|lift(?:ed)?|resume|return(?:ed)? to normal|hand(?:ed)? over|delete|remove|decommission|retire)\b/i,d=`(?:criteri(?:on|a)|conditions?|triggers?|rules?|thresholds?|limits?|signals?|reasons?|causes?|gates?)`,f=RegExp(`\\b${s}\\b.*\\b(?:(?:if|when|whenever|where|once|unless|should|as soon as|in case|in the event|upon|the moment|any (?:one )?of|one of|only|immediately|at once|right away|straight away)|${d})\\b|\\b${d}\\b.*\\b(?:roll[- ]?back|abort(?:ing)?)\\b`,`i`),p=e=>RegExp(`^\\W*(?:${e})\\W*(?:$|[:–—(=-]|flags?\\b|lights?\\b|zone\\b|status\\b|state\\b|conditions?\\b|criteria\\b|signals?\\b|if\\b|when\\b)`,`iu`),m=p(`green|grün`),h=p(`amber|yellow|orange|gelb`),g=p(`red|rot`),_=[[`plain`,/\bgo\s*(?:\/|or|vs\.?|&|and|-)\s*no[- ]?go\b/i],[`plain`,/\bgreen\b.*\bred\b|\bred\b.*\bgreen\b|\b(?:amber|yellow)\b.*\b(?:red|green)\b|\bgo\b.*\bcaution\b|\bgo\b.*\bconditional\b.*\bno[- ]?go\b/i],[`caution`,/\b(?:conditional(?:ly)?|provisional(?:ly)?|partial(?:ly)?|limited|restricted|qualified) go\b|\bgo,? (?:but )?(?:only )?with (?:conditions?|caution|restrictions?|reservations?|limits|limitations|care)\b|\bgo (?:conditionally|provisionally)\b|\b(?:gr[ea]y zone|borderline)\b/i],[`go`,/^(?:all|each|every(?:thing)?|both)\b.*\b(?:must|ha(?:s|ve) to|needs? to|should)\b.*\b(?:hold|met|true|so|pass|green|fulfilled|satisfied|be|done)\b/i],[`go`,RegExp(`^(?!\\W*(?:we |please )?${s}).*\\bonly (?:if|when|once)\\W*$`,`i`)],[`go`,m],[`caution`,h],[`caution`,/^\s*(?:🟡|🟠)\s*$/u],[`rollback`,g],[`no-go`,/\b(?:stop|(?:do not|don't|never|must not|cannot|can't|not) (?:deploy|launch|go live|ship|release|proceed|start|continue|open|promote|cut over|widen|merge|raise|expand|advance))\b.*\b(?:if|when|while|whenever|as long as|in case|in the event)\b/i],[`steps`,/\b(?:roll[- ]?back|recovery|back[- ]?out) (?:steps|procedure)\b(?!.*\btrigger)/i],[`rollback`,f],[`rollback`,/\b(?:pause|stop)\b.*\b(?:immediately|at once|right away|straight away|once (?:any|one)|as soon as|any of)\b/i],[`rollback`,/\b(?:stop|emergency|switch|kill)\b.*\b(?:when|once|if) any\b|\bkill[- ]?(?:switch )?criteria\b/i],[`rollback`,/(?:^|\s)(?:zurück|abbruch|abbrechen|rückfall)(?=\s|:).*\b(?:wenn|falls|sobald)\b/iu],[`rollback`,/\b(?:give up|bail out|pull the plug|turn back|switch(?:ing)? back|back(?:ing)? out)\b/i],[`no-go`,/\bno[- ]?go\b|\b(?:show[- ]?stoppers?|blockers?|deal[- ]?breakers?)$|\bstop(?:ping)? (?:criteria|conditions|rules|signals?)\b|\bred (?:flags?|lines?)\b|^(?:trip ?wires?|kill[- ]?switch(?:es)?|circuit breakers?)$/i],[`caution`,RegExp(`\\b${c}\\b.*\\b(?:if|when|whenever|once|should|in case|in the event)\\b`,`i`)],[`caution`,/\bcaution\b|\bwarning (?:signs?|flags?|thresholds?|levels?|signals?)\b|\b(?:yellow|amber) (?:flags?|lights?|zone)\b|\bamber\b|^(?:things to )?watch (?:closely|carefully|out|list|for)\b|^(?:early )?warnings?$|\bkeep an eye on\b|\bsoft (?:limits|gates|thresholds)\b|\bpause (?:criteria|conditions|rules)\b|\bhold (?:criteria|conditions|points)\b|\bnot (?:a )?block(?:ing|ers?)\W*$|^non[- ]block(?:ing|ers?)(?: (?:checks?|flags?|items|signals?|criteria|limits))?$/i],[`go`,/^go\b(?![- ]?live)(?!\s+(?:to|back|over|through|into|and)\b)|\bgo (?:criteria|conditions)\b|\bmust(?: all)? be met\b/i],[`go`,RegExp(`^(?:we |it |the \\w+ )?(?:only |may |can )*(?:proceed|continue|go (?:on|ahead|further|live)|advance|promote|move on|carry on|ramp up|expand|open up|next step|launch|ship|release|start|begin|cut over|good to go)\\b.{0,40}\\b(?:only )?(?:if|when|once|as soon as)\\W*$`,`i`)],[`rollback`,RegExp(`\\bwhen (?:to|do we|should we|we) (?:${s}|stop)\\b`,`i`)],[`caution`,RegExp(`\\bwhen (?:to|do we|should we|we) (?:${c}|worry|call)\\b`,`i`)],[`rollback`,/\b(?:demotion|termination|suspension|cancellation|withdrawal|back[- ]?out|fall[- ]?back) (?:criteri(?:on|a)|conditions?|triggers?|rules?)\b/i],[`sign-off`,/^(?:abnahmen?|freigaben?|signatures?|signatories|approvers|who (?:agrees|signs|decides|approves|says (?:yes|go)))\b/i],[`sign-off`,/\bsign[- ]?offs?\b|\bapprovals?\b|\bapproved by\b/i],[`steps`,/\bsteps\b|\b(?:deployment|release|migration|recovery|roll[- ]?back) procedure\b/i]],v=/\(?\b(?:if|when|where) (?:ever )?(?:needed|necessary|required|possible|applicable|so)\b\)?/gi;function y(e){let t=e.replaceAll(v,` `);return _.find(([,e])=>e.test(t))?.[0]}let ee=[[/^\W*(?:🔴|🛑|⛔|🚫|❌|🟥)/u,{caution:`no-go`,go:`no-go`}],[/^\W*(?:🟡|🟠|🟨|🟧|✋|⏸)/u,{"no-go":`caution`}]],te=RegExp(`\\b(?:if|when|whenever|once|in case|in the event|${d})\\b`,`i`);function ne(e){let t=re(e.replace(/^[^\p{L}\p{N}]+/u,``)||e),n=t===void 0?void 0:ee.find(([t])=>t.test(e))?.[1][t];return n!==void 0&&te.test(e)?n:t}function re(e){let t=e.replaceAll(v,` `).replace(/\s*:\s*$/,``),n=y(t);if(n!==void 0&&n!==`steps`&&n!==`sign-off`)return n;let r=l.exec(t);if(r===null||r.index<3||/^(?:what|how|why|who|where|which|steps?|commands?|ask)\b/i.test(t))return n;let i=t.slice(0,r.index+12),a=/(?:\b(?:not|never|cannot)|n['’]t) (?:yet |be |we |go |safe |to )*/i.test(i);return u.test(i)&&!a?`go`:`no-go`}function ie(e){for(let[t,n]of[...e].reverse().entries()){let e=ne(n);if(e!==void 0&&(e!==`steps`||t===0))return e}return`plain`}let ae=[[/^s(?:ec(?:ond)?s?)?$/i,`s`],[/^m(?:in(?:ute)?s?)?$/i,`min`],[/^h(?:(?:ou)?rs?)?$/i,`h`],[/^d(?:ays?)?$/i,`d`],[/^w(?:(?:ee)?ks?)?$/i,`w`]],oe=`(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?)`;function se({item:e}){let{text:t}=e,n=RegExp(`^T\\s*([-+–−])\\s*(\\d+)(?:\\s*${oe}\\b)?`,`i`).exec(t);if(n){let[,e,t=``,r=``]=n;if(/^0+$/.test(t))return{notBefore:`T`};let i=ue(t,r);return i===void 0?{}:e===`+`?{notBefore:`T+${i}`}:{due:`T-${i}`}}let r=RegExp(`\\((\\d+)\\s*${oe} before\\)`,`i`).exec(t);if(r){let e=ue(r[1]??``,r[2]??``);return e===void 0?{}:{due:`T-${e}`}}let[,i=``,a=``]=/^(day|week) (\d{1,3}):/i.exec(t)??[],o=ue(a,i);return o===void 0?{}:{notBefore:`T+${o}`}}function ce(e){let t=RegExp(`\\((?:for )?(\\d+)(?:\\s*(?:-|–|to)\\s*\\d+)?\\s*${oe}\\)`,`i`);return le(e).flatMap(e=>{let[,n=``,r=``]=t.exec(e)??[],i=/validat|soak|bake|observ|monitor|stabili|shadow/i.test(e)?ue(n,r):void 0;return i===void 0?[]:[{length:i,said:e}]})[0]}function le(e){return[e.title,...e.parts.flatMap(le)]}function ue(e,t){let n=ae.find(([e])=>e.test(t))?.[1],r=Number.parseInt(e,10);return n===void 0||!(r>0)||r>1e4?void 0:`${r}${n}`}function de(e,t,n){let{item:r}=e,i=r.lead!==void 0&&y(r.lead)===r.section&&pe(e)?r.text.slice((r.lead??``).length).replace(/^\s*[:–—-]?\s*/,``):r.text,a=me(i||r.text);return{kind:`criterion`,entry:e,title:(t.check===`done`||t.check===`sign-off`)&&pe(e)?`Not the case: ${a}`:a,proposal:t,...r.section===`caution`||/\([^()]*\boptional\b|\boptional$/i.test(r.text)?{level:`advisory`}:{},timing:se(e),notes:fe(e,n,a===i?r.text:a),merged:[]}}function fe({item:e,notes:t,people:n},r,i){return[...i===e.text?[]:[e.text],...t,...n.length>0?[`Named in ${r}: ${n.join(`, `)}.`]:[],...e.ticked===!0?[`Was ticked in ${r}.`]:[]]}function pe({item:e}){return e.section===`no-go`||e.section===`caution`||e.section===`rollback`}function me(e){if([...e].length<=110)return e;let t=/^.{20,110}?[.;](?=\s)/u.exec(e)?.[0].replace(/[.;]$/,``);return t===void 0?`${[...e].slice(0,109).join(``).replace(/\s+\S*$/,``)}…`:t}var b=n(20424);function x(e){return e.flatMap(e=>e.kind===`criterion`?[e]:x(e.nodes))}function he(e){return e.flatMap(e=>e.kind===`group`?[e,...he(e.nodes)]:[])}function S(e){return[...e.criteria,...e.phases.flatMap(({nodes:e})=>e)]}function ge(e){let t=new Map,n=new Set,r=(e,r)=>{n.add(r),t.set(e,r)};for(let t of e.phases)r(t,be(xe(t.base),n));let i=we(S(e).flatMap(e=>_e(e))),a=[];for(let[e,t]of i){let[i]=t;i&&t.length===1&&!n.has(e)?r(i.node,e):a.push(t)}for(let e of a)for(let[t,i]of ve(e,n))r(t.node,i);return t}function _e(e){let t=x([e]).map(e=>({node:e,base:xe(e.title,e.entry.item.lead),around:[...e.entry.item.headings].reverse()})),n=he([e]).map(e=>({node:e,base:xe(e.title),around:[...e.headings].reverse()}));return[...t,...n]}function ve(e,t){let n=Math.max(...e.map(({around:e})=>e.length));for(let r=0;r<n;r++){let n=e.map(({base:e,around:t})=>ye(e,t[r]));if(new Set(n).size===n.length&&n.every(e=>!t.has(e)))return e.map((e,t)=>[e,n[t]??e.base])}let r=new Set(t);return e.map(e=>{let t=[e.base,...e.around.map(t=>ye(e.base,t))].find(e=>!r.has(e))??be(e.base,r);return r.add(t),[e,t]})}function ye(e,t){let n=(t??``).replaceAll(/\s*\([^()]*\)/g,``).replace(/(?<=\S)\s*[:–—].*$/,``),r=Ce((0,b.y)(n)??``,28);return r===``||r===e?e:`${Ce(e,64-r.length-1)}-${r}`}function be(e,t){if(!t.has(e))return e;for(let n=2;;n++){let r=`${Ce(e,58)}-${n}`;if(!t.has(r))return r}}function xe(e,t=``){let n=(0,b.y)(e),r=/^T\s*[-+–−]/.test(t)?e.slice(t.length):t,i=(n!==void 0&&n.length>50&&r.length>=8?(0,b.y)(r):void 0)??n;if(i!==void 0)return i.length>60?Ce(i,48):i;let a=(0,b.y)(e.replaceAll(/[^\p{ASCII}]/gu,` `))??``,o=Se(e);return a.length<3?`item-${o}`:`${Ce(a,55)}-${o}`}function Se(e){let t=2166136261;for(let n of new TextEncoder().encode(e))t=Math.imul(t^n,16777619)>>>0;return t.toString(16).padStart(8,`0`)}function Ce(e,t){if(e.length<=t)return e;let n=e.slice(0,t+1);return(n.includes(`-`,t/2)?n.slice(0,n.lastIndexOf(`-`)):n.slice(0,t)).replace(/-+$/,``)}function we(e){let t=new Map;for(let n of e)t.set(n.base,[...t.get(n.base)??[],n]);return t}var C=n(38815),Te=n(59368);function Ee({check:e}){return e===`done`||e===`sign-off`}function De(e){if(!Ee(e))return;let t=e.options;return(typeof t==`string`||Array.isArray(t)?t:(0,Te.j)(t)?t.role:void 0)??e.role??`team`}let Oe=/^(?:.*\.report|(?:prometheus|alerts|metrics)\.url)$/;function ke({check:e,options:t},n){let r=n[e];return(0,Te.j)(t)?t:r===void 0||t==null?{}:{[r]:t}}function Ae(e,t){let n=x(S(e)).filter(({proposal:e})=>!Ee(e));return[...new Set(n.map(({proposal:e})=>e.check))].flatMap(e=>{let r=n.filter(({proposal:t})=>t.check===e);return Object.keys(r[0]?ke(r[0].proposal,t):{}).flatMap(n=>{if(!Oe.test(`${e}.${n}`))return[];let i=r.filter(e=>Me(e,t)[n]!==void 0),a=new Map;for(let e of i){let r=e.proposal.todo?.[n],i=JSON.stringify([Me(e,t)[n],r]);r!==void 0&&a.set(i,[...a.get(i)??[],e])}let[o,s=[]]=[...a].sort(([,e],[,t])=>t.length-e.length)[0]??[],c=s.filter(e=>Object.keys(Me(e,t)).length>1);if(o===void 0||i.length<r.length||c.length<2)return[];let[l,u]=JSON.parse(o);return[{check:e,option:n,value:l,todo:u}]})})}function je(e,t,n){let r=ke(e,n),i=t.filter(({check:t,option:n,value:i,todo:a})=>t===e.check&&JSON.stringify(r[n])===JSON.stringify(i)&&e.todo?.[n]===a),a=e=>Object.fromEntries(Object.entries(e).filter(([e])=>!i.some(({option:t})=>t===e))),o=a(r);return i.length===0||Object.keys(o).length===0?e:{...e,options:o,todo:a(e.todo??{})}}function Me({proposal:e},t){return ke(e,t)}var Ne=n(33103);function w(e){return Fe((0,Ne.wh)(e,4e3).replaceAll(/\s+/g,` `))}function Pe(e){return e.split(`
`).map(e=>`${(/^[ \t]*/.exec(e)?.[0]??``).replaceAll(`	`,`    `)}${(0,Ne.wh)(e,r.b.importBytes)}`.trimEnd()).join(`
`).replaceAll(/\n{3,}/g,`

`).trim()}function Fe(e){return e.replaceAll("${{",`$ {{`)}function T(e){let t=new C.CA;for(let n of e)n!==void 0&&n[1]!==void 0&&t.items.push(new C.Rm(new C.X5(n[0]),n[1]));return t}function Ie(e){let t=new C.Rw;return t.items.push(...e),t}function Le(e,t){let n=new C.X5(e);return t!==void 0&&(n.comment=` ${t}`),n}function Re(e){let t=new C.X5(e);return e.includes(`
`)?t.type=`BLOCK_LITERAL`:e.length>80&&(t.type=`BLOCK_FOLDED`),t}function ze(e){let t=new C.X5(e);return typeof e==`string`&&(t.type=`QUOTE_DOUBLE`),t}function Be(e){return Array.isArray(e)?Ve(Ie(e.map(Be)),e):typeof e==`object`&&e?Ve(T(Object.entries(e).map(([e,t])=>[e,Be(t)])),e):typeof e==`string`&&e.includes(`
`)?Re(e):new C.X5(e)}function Ve(e,t){let n=JSON.stringify(t);return e.flow=n.length<=80&&!n.includes(`\\n`),e}function He(e,t,n){let r=e.items.find(e=>(0,C.jn)(e.key)&&e.key.value===t);if(!r)return;let{value:i}=r;(0,C.jn)(i)&&i.type!==`BLOCK_LITERAL`||i?.items?.length===0?i.comment=` ${n}`:r.key.commentBefore=` ${n}`,(0,C.jh)(e)&&(e.flow=!1)}function Ue(e,t){if(e.length!==0)return Ie(e.map(({role:e,name:n,reach:r})=>{let i=We(n),a=T([[`role`,w(e)],[`name`,i||`TODO`],r&&We(r)?[`reach`,Le(We(r))]:void 0]);return a.flow=!0,i===``&&t(),a}))}function We(e){return w(e.replaceAll(/\[[^\]]*\]|<[^>]*>|\b(?:TBD|TBA|n\/a)\b/gi,``).replaceAll(/^[\s,;|–-]+|[\s,;|–-]+$/g,``))}function Ge(e,t,{source:n,mains:r,shared:i,todo:a}){let{entry:o,timing:s}=e,c=je(e.proposal,i,r),l=w(e.title),{bands:u={}}=c,d=T([[`title`,Le(l,Ke(n,[o.item.line,...e.merged.map(e=>e.entry.item.line)]))],t===(0,b.y)(l)?void 0:[`id`,t],[c.check,Xe(c,r)],[`go`,Ye(u.go)],[`caution`,Ye(u.caution)],[`no-go`,Ye(u[`no-go`])],o.item.section===`rollback`?[`rollback`,!0]:void 0,[`level`,e.level],s.notBefore===void 0?void 0:[`not-before`,s.notBefore],s.due!==void 0&&Ee(c)?[`due`,s.due]:void 0,o.struck?[`if`,Le(!1,`struck out there: it does not apply`)]:void 0,[`notes`,qe(e.notes)]]);for(let[e,t]of Object.entries(c.todo??{})){a();let n=`TODO: ${w(t)}`,r=d.get(c.check,!0);(0,C.jh)(r)&&r.has(e)?He(r,e,n):He(d,c.check,n)}return d}function Ke(e,t){let[n,...r]=t;return`${e}:${n}${r.map(e=>`, ${e}`).join(``)}`}function qe(e){let t=e.map(Pe).filter(e=>e!==``);return t.length===0?void 0:Re(Je(t))}function Je(e){let t=/^(?:[-*+]|\d+[.)])\s/;return e.map((n,r)=>{let i=e[r-1];return i===void 0?n:`${t.test(n)&&t.test(i)?`
`:`

`}${n}`}).join(``)}function Ye(e){let t=Object.entries(e??{});if(t.length===0)return;let n=T(t.map(([e,t])=>[e,ze(t)]));return n.flow=!0,n}function Xe(e,t){if(Ee(e)){let n=De(e),{role:r,...i}=ke(e,t);return Be(Object.keys(i).length===0?n:{role:n,...i})}let n=ke(e,t),r=t[e.check],i=r===void 0||Object.keys(n).length>1?void 0:n[r];return Be(typeof i==`string`?i:n)}function Ze(e,t){return T([...new Set(e.map(({check:e})=>e))].map(n=>{let r=e.filter(e=>e.check===n),i=T(r.map(({option:e,value:t})=>[e,Be(t)]));for(let e of r)t(),He(i,e.option,`TODO: ${w(e.todo)}`);return[n,i]}))}function Qe(e,t,n){let r=w(e.file.split(`/`).at(-1)??e.file),i=0,a=()=>{i+=1},o=Ae(e,n),s={source:r,mains:n,shared:o,todo:a},c=(e,n)=>Ie(e.map((e,r)=>tt(et(e,t,s),e,r>0,n))),l=e.phases.map((n,i)=>{let o=nt(n,e.phases[i-1],t,r,c(n.nodes,!1),a);return o.spaceBefore=i>0,o}),u=rt(e);i+=u.length;let d=Ue(e.contacts,a),f=T([[`version`,1],[`name`,w(e.name)||r],[`description`,qe(e.description===void 0?[]:[e.description.replaceAll(/\s*\n\s*/g,` `)])],u.length===0?void 0:[`roles`,it(u)],o.length===0?void 0:[`defaults`,Ze(o,a)],d===void 0?void 0:[`contacts`,d],e.criteria.length===0?void 0:[`criteria`,c(e.criteria,!0)],l.length===0?void 0:[`phases`,Ie(l)],[`notes`,qe(e.notes)]]);for(let e of f.items){let t=e.key;[`roles`,`defaults`,`contacts`,`criteria`,`phases`,`notes`].includes(t.value)&&(t.spaceBefore=!0),t.value===`criteria`&&l.length>0&&(t.commentBefore=" These hold in every phase; `phases: [ … ]` of a criterion names those it belongs to.")}let p=new C.yo(f);return p.commentBefore=$e(w(e.file)),{text:p.toString({lineWidth:140,flowCollectionPadding:!0}),todos:i,roles:u}}function $e(e){return[` Imported from ${e} by \`gonogo import\`. The line there stands behind each title.`,` A tick is no evidence, so nothing counts as done yet: what can be measured will be, people report or sign the rest.`," Before it decides: name people in `roles`, and settle what is marked TODO."].join(`
`)}function et(e,t,n){let r=t.get(e)??``;if(e.kind===`criterion`)return Ge(e,r,n);let i=w(e.title);return T([[`group`,Le(i,Ke(n.source,[e.line]))],r===(0,b.y)(i)?void 0:[`id`,r],[`level`,e.level],[`notes`,qe(e.notes)],[`criteria`,Ie(e.nodes.map((e,r)=>tt(et(e,t,n),e,r>0,!1)))]])}function tt(e,t,n,r){return e.spaceBefore=n&&(t.kind===`group`||r&&e.items.length>2),e}function nt(e,t,n,r,i,a){let o=e.follows&&t&&n.get(t),s=o!==void 0&&e.follows===`ancestor`?T([[`phase`,o],[`commit`,`ancestor`]]):o;typeof s==`object`&&(s.flow=!0);let c=T([[`id`,n.get(e)],[`title`,Le(w(e.title),Ke(r,[e.line]))],[`after`,s],o===void 0||e.maxAge===void 0?void 0:[`after-max-age`,e.maxAge],e.soak?[`soak`,Le(e.soak.length,w(e.soak.said))]:void 0,e.onDemand?[`on-demand`,Le(!0,`judged only when named: --phase ${n.get(e)}`)]:void 0,[`notes`,qe(e.notes)],[`criteria`,i]]);return e.environment!==void 0&&(a(),He(c,`criteria`,"TODO: `environment:`, the GitHub environment that it deploys to, from whose deployment T and `soak` count")),c}function rt(e){let t=x(S(e)).flatMap(({proposal:e})=>[...[De(e)??[]].flat(),...e.role===void 0?[]:[e.role]]);return[...new Set(t)]}function it(e){let t=T(e.map(e=>[e,Ie([])])),[n]=e;for(let{value:e}of t.items)e.flow=!0;for(let r of e)He(t,r,r===n?`TODO: who; a person is "@login", a team "@org/team"`:`TODO: who`);return t}async function at(e,t,n){let r=st(e,ot(e));if((await ct(r,t,n)).length===0)return r;let i=new Map;for(let e of x(S(r))){let[a]=await ct({...r,contacts:[],phases:[],criteria:[e]},t,n);a!==void 0&&i.set(e,lt(e,`it would not load: ${a}`,r.file))}return st(r,i)}function ot(e){let t=x(S(e)).filter(({proposal:{options:e,bands:t}})=>(0,a.xS)(JSON.stringify([e??null,t??null])));return new Map(t.map(t=>[t,lt(t,`it has an expression, and words of a document are never evaluated`,e.file)]))}function st(e,t){if(t.size===0)return e;let n=e=>e.map(e=>e.kind===`group`?{...e,nodes:n(e.nodes)}:t.get(e)??e),r=e.phases.map(e=>({...e,nodes:n(e.nodes)}));return{...e,criteria:n(e.criteria),phases:r}}async function ct(e,t,n){let{text:r}=Qe(e,ge(e),t),i=await(0,o.H)(e.file,new TextEncoder().encode(r),n);return`problems`in i?i.problems.filter(({severity:e})=>e===`error`).map(({message:e})=>e):[]}function lt(e,t,n){let{check:r}=e.proposal,i=n.split(`/`).at(-1)??n,a=`\`${r}\` was proposed, and ${t}`;return{...de(e.entry,{check:`done`,options:{},why:a,rule:`done`},i),merged:e.merged}}function ut(e){return[...dt(e.entries),...e.parts.flatMap(ut)]}function dt(e){return e.flatMap(e=>[e,...dt(e.entries)])}function ft(e,t){let{start:n,end:r}=e.position??{},i=t.slice(n?.offset??0,r?.offset??0),a=RegExp(`^[ \\t]{0,${(n?.column??1)-1}}`),o=i.split(`
`).map((e,t)=>t===0?e:e.replace(a,``)).join(`
`);return(e.type===`code`?o:o.replaceAll(/<!--[\s\S]*?-->/g,``)).trim()}let pt=[[/^\s*\[[xX✓✔✅]\ufe0f?\]\s*/u,`box`,!0],[/^\s*\[(?: ?|-|_)\]\s*/u,`box`,!1],[/^\s*\([xX✓✔]\)\s+/u,`box`,!0],[/^\s*\( ?\)\s+/u,`box`,!1],[/^\s*[☑🗹☒]\ufe0f?\s*/u,`box`,!0],[/^\s*[☐⬜🔲▢□◻◽❏❑❒]\ufe0f?\s*/u,`box`,!1],[/^\s*[✅✔✓🟢🟩]\ufe0f?\s*/u,`status`,!0],[/^\s*[❌✗✘✖🔴⛔🚫🟡⚠🟠🛑🟥🟧🟨⏳]\ufe0f?\s*/u,`status`,!1]];function mt(e){for(let[t,n,r]of pt){let i=t.exec(e)?.[0];if(i!==void 0)return{kind:n,ticked:r,length:i.length}}}let ht=`(?:(?![©®™])\\p{Extended_Pictographic}|[✓✗✘□▢◻◽❏❑❒])[\\ufe0f\\u200d\\p{M}\\p{Emoji_Modifier}]*`,gt=RegExp(`^(?:\\s*${ht})+\\s*|(?:\\s*${ht})+\\s*$|\\s*${ht}(?=\\s*[)\\]])`,`gu`);function _t(e){return e.replaceAll(gt,``).trim()}function vt(e){return e.replaceAll(/(?:\b(?:date|signature|signed|name|time)\s*:\s*)?_{3,}/gi,``).replaceAll(/\s+/g,` `).trim()}let yt=4e3;function E(e){let t=St(e).map(e=>e.type===`text`||e.type===`inlineCode`?e.value:e.type===`image`||e.type===`imageReference`?e.alt??``:e.type===`break`||e.type===`html`&&/^<br/i.test(e.value)?` `:``);return(0,Ne.wh)(t.join(``).replaceAll(/\s+/g,` `),yt)}function bt(e){return St(e).flatMap(e=>e.type===`inlineCode`?[e.value]:[])}function xt(e){let t=St(e).flatMap(e=>e.type===`link`?[e.url]:e.type!==`inlineCode`&&e.type!==`code`?[]:e.value.match(/https?:\/\/[^\s"'<>`|)]+/g)??[]);return[...new Set(t)]}function St(e){let t=[],n=[...e].reverse();for(let e=n.pop();e!==void 0;e=n.pop())t.push(e),`children`in e&&n.push(...[...e.children].reverse());return t}function Ct(e){let t={title:``,signed:``,line:1,depth:0,blocks:[],parts:[]},n=[t],r=e=>{for(;n.length>1&&(n.at(-1)?.depth??0)>=e;)n.pop()},i=(e,i,a)=>{r(e);let o=wt(i),s=/^\s*\p{Extended_Pictographic}/u.exec(i)?.[0].trim()??``,c={title:o,signed:`${s}${s&&` `}${o}`,line:a,depth:e,blocks:[],parts:[]};(n.at(-1)??t).parts.push(c),n.push(c)},a=Tt(e.children);for(let[e,o]of a.entries()){let s=o.position?.start.line??1;o.type===`heading`?i(o.depth,E(o.children),s):o.type===`thematicBreak`?r(7):Dt(o)&&Ot(a,e)?i(7,E(o.children),s):(Dt(o)&&r(7),(n.at(-1)??t).blocks.push(o))}return t}function wt(e){let t=_t(e).replace(/\s*:$/,``);return t.replace(/^\d+(?:\.\d+)*[.):]?\s+(?=\S)|^\d+[.)]\s*|^[A-Z][.)]\s+(?=\S)/,``)||t}function Tt(e){return e.flatMap(e=>e.type===`html`&&/^<!--[\s\S]*-->\s*$/.test(e.value)?[]:(e.type===`blockquote`||e.type===`footnoteDefinition`)&&Et(e)?Tt(e.children):[e])}function Et(e){return St([e]).some(e=>e.type===`listItem`&&typeof e.checked==`boolean`)}function Dt(e){if(e.type!==`paragraph`)return!1;let[t,...n]=e.children.filter(e=>e.type!==`html`&&(e.type!==`text`||e.value.length>20||_t(e.value)!==``));return t?.type===`strong`&&/^\s*(?:\([^()]*\))?\s*:?\s*$/.test(E(n))&&t.children.length>0}function Ot(e,t){let n=e[t+1];return n?.type===`list`||n?.type===`table`}function kt(e){let t=[{nodes:[],below:0}],n=()=>t.push({nodes:[],below:t.length});for(let r of e)if(r.type===`break`)n();else if(r.type!==`text`)t.at(-1)?.nodes.push(r);else for(let[e,i]of r.value.split(`
`).entries())e>0&&n(),i!==``&&t.at(-1)?.nodes.push({type:`text`,value:i});return t}function At(e){return/\bcontacts?\b/i.test(e)||/^(?:escalation|on[- ]call)(?: (?:list|people|chain|path|levels?))?$/i.test(e)}function jt(e){let t=e.flatMap(e=>e.type===`list`?e.children.map(e=>typeof e.checked==`boolean`||e.children.length>1?void 0:e.children[0]):[e]).map(e=>e?.type===`paragraph`?kt(e.children).map(({nodes:e})=>Mt(e)):[void 0]).flat();return t.length>0&&t.every(e=>e!==void 0)?t:void 0}function Mt(e){let t=vt(E(e)),[,n=``,r=``]=/^([^:]{1,60}):\s*(.*)$/.exec(t)??[];if(n===``||mt(t)?.kind===`box`||e.some(e=>e.type===`inlineCode`))return;let[i=``,...a]=r.split(/\s+[-–—|]\s+|\s*[,;|]\s+/).filter(e=>e!==``);return{role:n,name:i,...a.length>0?{reach:a.join(`, `)}:{}}}let Nt=[[`<=`,`less than or equal to, at most, up to, max, maximum, maximum of, max of, within, limited to, capped at, at or below, at or under, a maximum of, not more, ceiling of, limit of, cap of, budget of, inside, at worst, tops out at, topping out at, as many as, at the most, not past`],[`>=`,`greater than or equal to, at least, min, minimum, minimum of, min of, at or above, at or over, reaches, reach, hits, upwards of, upward of, a minimum of, at a minimum, as a minimum, floor of, not less`],[`<`,`less than, lower than, fewer than, thinner than, narrower than, shallower than, closer than, colder than, cooler than, sooner than, tighter than, nearer than, smaller than, shorter than, faster than, younger than, newer than, earlier than, quicker than, cheaper than, lighter than, short of, below, under, beneath`],[`>`,`more than, greater than, higher than, larger than, bigger than, longer than, slower than, older than, later than, in excess of, north of, heavier than, worse than, deeper than, wider than, taller than, thicker than, further than, farther than, hotter than, warmer than, noisier than, louder than, fuller than, busier than, staler than, dearer than, costlier than, stronger than`],[`>`,`better than`],[`>`,`above, over, exceeds, exceed, exceeding, exceeded, beyond, passes, tops, surpasses, go past, goes past, went past, gets past, climbs past, rises past`],[`==`,`exactly, equal to, equals, precisely`]],Pt={"<":`>=`,"<=":`>`,">":`<=`,">=":`<`,"==":`!=`},Ft=new Set(`no.not.never.cannot.can't.won't.isn't.aren't.neither.none.nothing.nor.without.doesn't.don't.mustn't.shouldn't.hasn't.haven't.hadn't.wasn't.weren't.didn't.couldn't.wouldn't.needn't.mayn't.nobody.hardly`.split(`.`)),It=[`or more`,`or higher`,`or longer`,`or larger`,`or bigger`,`or later`,`or up`,`and over`,`and higher`,`as a minimum`,`at minimum`,`upwards`,`or above`,`or greater`,`or over`,`at least`,`minimum`,`and more`,`and above`,`and up`],Lt=[`or less`,`or fewer`,`or lower`,`or shorter`,`or smaller`,`or younger`,`or newer`,`or earlier`,`or cheaper`,`and below`,`and under`,`as a maximum`,`at maximum`,`at worst`,`at the latest`,`or below`,`or under`,`or faster`,`or quicker`,`or sooner`,`tops`,`at the most`,`maximum`,`max`,`at most`],Rt=/\d+(?:[.,]\d+)*(?:\p{L}+|\s?%)?|\p{L}[\p{L}\p{N}]*(?:['’]\p{L}+)?|[.;,()[\]—–→|]/gu,zt=/^[\p{L}\p{N}]/u,Bt=/(?<![\p{L}\d])(?:(sev)(?:erity)?|(p)rio(?:rity)?|(p)(?=-))[\s-]*(?:level\s+)?([0-4])(?![\p{L}\d%]|[.,]\d|\s*%)/giu;function D(e){let t=[];for(let[n]of e.replace(Bt,`$1$2$3$4`).matchAll(Rt))zt.test(n)?t.push(n.toLowerCase().replace(`’`,`'`).replace(/\s/,``)):t.length>0&&t.at(-1)!==`·`&&t.push(`·`);return t.at(-1)===`·`&&t.pop(),t}let Vt=new Map;function Ht(e,t){let{start:n,end:r,steps:i}=Ut(t),a=n?0:e.length-1;for(let t=0;t<=a;t++)if(Gt(e,t,i,0,r))return t;return-1}function O(e,t){return t.some(t=>Ht(e,t)>=0)}function Ut(e){let t=Vt.get(e);if(t)return t;let n=e.split(` `),r=n[0]===`^`,i=n.at(-1)===`$`,a={start:r,end:i,steps:n.slice(+!!r,i?-1:void 0).map(Wt)};return Vt.set(e,a),a}function Wt(e){if(e===`..`)return{gap:!0};let t=e.startsWith(`?`);return{words:e.slice(+!!t).split(`|`),optional:t}}function Gt(e,t,n,r,i){let a=n[r];if(a===void 0)return!i||t===e.length;if(`gap`in a){for(let a=0;a<=6;a++){if(Gt(e,t+a,n,r+1,i))return!0;if(t+a>=e.length||e[t+a]===`·`)return!1}return!1}let o=e[t];return o!==void 0&&a.words.some(e=>Kt(o,e))&&Gt(e,t+1,n,r+1,i)?!0:a.optional&&Gt(e,t,n,r+1,i)}function Kt(e,t){return t===`@`?/^(?:v\d[\d.]*|\d+(?:\.\d+)+)$/.test(e):t===`#`?/^\d/.test(e):t.endsWith(`*`)?e.startsWith(t.slice(0,-1)):e===t}let qt=[`duration`],Jt=[`ratio`],Yt=[Xt(`p999`,[`p999`,`p99 9`,`99.9th ?percentile`]),Xt(`p99`,[`p99`,`p 99`,`99th pct`,`99th ?percentile`,`tp99`]),Xt(`p95`,[`p95`,`p 95`,`95th pct`,`95th ?percentile`,`95 percentile`,`tp95`]),Xt(`p90`,[`p90`,`p 90`,`90th pct`,`90th ?percentile`,`tp90`]),Xt(`p75`,[`p75`,`75th ?percentile`]),Xt(`p50`,[`p50`,`p 50`,`50th pct`,`50th ?percentile`,`median latency|response|duration`,`median`]),Xt(`mean`,[`average|avg|mean ?api ?query ?request latency|response|duration|time`,`latency|response|responses|queries|time .. average|avg|mean`,`average|avg|mean .. latency|response|time`]),Xt(`max`,[`max|maximum|worst latency|response`,`slowest request|response`,`worst case latency`]),{id:`success-rate`,says:[`success rate|ratio|percentage`,`successful request*`,`request* succeed`,`success`],dimensions:Jt,better:`higher`,loadTest:`error-rate`,complement:!0,query:`the share of requests that succeed`},k(`burn-rate`,[`burn rate`,`slo|budget burn`,`error budget`,`budget burn`,`budget`],[`count`,`ratio`,`times`],`lower`,`error budget`),{id:`error-rate`,says:[`error|errors|failure|failed ?request rate|rates|ratio|percentage`,`rate|percentage of ?failed ?http error|errors|failure|failures|failed`,`5xx|4xx`,`500 errors`,`failed requests`,`requests ?that ?may fail|fails|failing|failed`,`failed|rejected|dropped|unsuccessful ?http requests|calls|queries|transactions|responses|logins|payments|transfers|orders`,`error|failure share|quota|percentage|ratio`,`timeouts|timeout`,`time outs`,`non #`,`fail|fails|failing`,`errors`,`err|errs`,`failures`,`error`],dimensions:Jt,better:`lower`,loadTest:`error-rate`,query:`the share of requests that fail`},{id:`failed`,says:[`error|errors|failure|failures`,`failed ?http requests`,`requests failed`],dimensions:[`count`],better:`lower`,loadTest:`failed`,query:`the number of requests that fail`},{id:`throughput`,says:[`throughput`,`rps`,`qps`,`tps`,`requests|queries|transactions|req per`,`requests|transactions`,`load of`],dimensions:[`rate`],better:`higher`,loadTest:`throughput`,query:`requests per second`},{id:`vus`,says:[`concurrent users|connections|sessions`,`virtual users`,`users concurrently`,`simultaneous users`,`parallel users`],dimensions:[`count`],better:`higher`,loadTest:`vus`,query:`concurrent users`},k(`cpu`,[`cpu`,`processor`,`cores`],[`ratio`,`count`],`lower`,`CPU usage`),k(`memory`,[`memory`,`ram`,`heap`,`rss`,`mem`],[`bytes`,`ratio`],`lower`,`memory usage`),k(`disk`,[`disk`,`storage`,`filesystem`,`volume usage`],[`ratio`,`bytes`],`lower`,`disk usage`),k(`lag`,[`replication lag`,`replica lag`,`consumer lag`,`lag`,`delay`,`freshness`,`staleness`],[`duration`,`count`,`bytes`],`lower`,`lag`),k(`queue`,[`queue`,`queues`,`backlog`,`dead letter`,`dlq`,`pending jobs|messages|tasks`],[`count`,`ratio`,`duration`],`lower`,`queue depth`),k(`availability`,[`availability`,`uptime`,`available`,`up time`],Jt,`higher`,`availability`),k(`hit-rate`,[`hit rate|ratio`,`cache hit|hits`,`cache efficiency`],Jt,`higher`,`cache hit rate`),k(`restarts`,[`restart`,`restarts`,`crash loop`,`oom`,`pods`,`replicas`],[`count`,`times`],`lower`,`restarts`),k(`connections`,[`connections`,`connection pool`,`pool usage|utilization|utilisation`],[`count`,`ratio`],`lower`,`connections`),k(`resources`,[`resource usage|utilization|utilisation`,`utilization`,`utilisation`,`saturation`,`usage`],Jt,`lower`,`usage`),{...Xt(`p95`,[`latency`,`latencies`,`response|responses`,`respond|responds|responding`,`reply time`,`cycle time|times`,`processing time`,`query|queries`,`request duration`,`round trip`]),id:`latency`}];function Xt(e,t){return{id:e,says:t,dimensions:qt,better:`lower`,loadTest:e,query:`${e} latency in seconds`}}function k(e,t,n,r,i){return{id:e,says:t,dimensions:n,better:r,query:i}}function A(e,t){return Yt.find(n=>(t===void 0||n.dimensions.includes(t))&&n.says.some(t=>Ht(e,t)>=0))}function Zt(e,t,n){let r=e[t];return r?.kind===`break`&&r.mark===n}function j(e,t){let n=e[t];return n?.kind===`word`?n.word:void 0}let Qt=new Set([`but`,`plus`,`whereas`,`before`,`until`,`unless`]),$t=Nt.flatMap(([e,t])=>t.split(`, `).map(t=>({operator:e,words:t.split(` `)}))).sort((e,t)=>t.words.length-e.words.length),en=[`last`,`past`,`previous`,`first`,`full`,`whole`,`entire`,`following`,`complete`,`rolling`,`those`,`these`],tn=new Set([...en,`next`,`another`,`the`,`a`,`an`,`of`,`than`,`our`,`its`,`is`,`by`]);function nn(e,t){let n=e[t-1];if(n?.kind===`operator`)return{operator:n.operator,at:n.at};let r=t-1;for(;j(e,r)!==void 0&&tn.has(j(e,r)??``)&&!sn(e,r);)--r;return en.includes(j(e,t-1)??``)&&j(e,r)===`over`?void 0:an(e,t)??sn(e,r)}let rn=new Set(`max maximum limit ceiling cap quota budget threshold minimum min floor target bound mark window allowance`.split(` `));function an(e,t){let n=Zt(e,t-1,`(`),r=t-1-(n||[`of`,`at`,`is`].includes(j(e,t-1)??``)?1:0),i=j(e,r)??``;if(!rn.has(i)||r===t-1&&!n&&i!==`mark`)return;--r;for(let t=0;t<3&&on(e,r);t++)--r;let a=e[r];if(j(e,r)===`at`&&a&&cn(e,r))return{operator:/^(?:min|minimum|floor)$/.test(i)?`>`:`<`,at:a.at};let o=sn(e,r);return o&&!rn.has(j(e,r)??``)?o:void 0}function on(e,t){return j(e,t)!==void 0&&j(e,t)!==`at`&&sn(e,t)===void 0}function sn(e,t){let n=$t.find(({words:n})=>n.every((r,i)=>j(e,t-n.length+1+i)===r)),r=t-(n?.words.length??0)+1,i=e[r];if(n&&i)return{operator:cn(e,r,n.operator)?Pt[n.operator]??n.operator:n.operator,at:i.at,better:n.words[0]===`better`}}function cn(e,t,n=`>`){let r=[];for(let i=t-1;i>=0&&i>=t-8;i--){let t=j(e,i);if(t===void 0||Qt.has(t)||t===`and`&&!ln(r,n))return!1;if(Ft.has(t))return!0;r.unshift(t)}let i=j(e,0);return(i===`no`||i===`none`)&&t<=16&&e.slice(0,t).every(({kind:e})=>e===`word`)}function ln(e,t){return t.startsWith(`>`)!==(A(e)?.better===`higher`)}let un={second:`s`,minute:`min`,hour:`h`,day:`d`,week:`w`,month:`month`,year:`year`},dn=/(half|(?:a )?quarter of|one|an?)(?: an?)? (second|minute|hour|day|week|month|year|per cent|percent)(?!\p{L})/iuy,fn={second:`0.5s`,minute:`30s`,hour:`30min`,day:`12h`,week:`84h`},pn={minute:`15s`,hour:`15min`,day:`6h`},mn=/(two|three|four|five) nines(?!\p{L})/iuy,hn={two:`99`,three:`99.9`,four:`99.99`,five:`99.999`},gn=/(twice|double|thrice|triple|three times|four times|five times|ten times)(?= (?:as\b|the\b|what\b|its\b|their\b|our\b|that\b|of\b|baseline|normal|usual|last))/iuy,_n={twice:`2`,double:`2`,thrice:`3`,triple:`3`,"three times":`3`,"four times":`4`,"five times":`5`,"ten times":`10`},vn=/(half|(?:a |one )?third|two[- ]thirds|(?:a |one )?quarter|three[- ]quarters|(?:a |one )?fifth|(?:a |one )?tenth)(?: of)? (?=(?:(?:the|all|our|its|their|these|those|your|my) )(?:\p{L}[\p{L}-]* ){0,3}?(?:\p{L}{3,}(?<!s|i|u)s|people|staff|personnel|crew|users)(?!\p{L}))(?!(?:of )?(?:the |its |our |their )?(?:\p{L}+ )?(?:usual|normal|old|previous|baseline|costs?|times|levels|values|resources)(?!\p{L}))/iuy,yn=/(two[- ]thirds|three[- ]quarters)(?! of an? |\p{L})/iuy,bn={half:`50`,"two thirds":`66.7`,third:`33.3`,quarter:`25`,"three quarters":`75`,fifth:`20`,tenth:`10`},xn=new Map([...[`two`,`three`,`four`,`five`,`six`,`seven`,`eight`,`nine`,`ten`,`eleven`,`twelve`].map((e,t)=>[e,t+2]),[`fifteen`,15],[`twenty`,20],[`thirty`,30],[`forty`,40],[`fifty`,50],[`sixty`,60],[`ninety`,90],[`dozen`,12],[`hundred`,100],[`thousand`,1e3],[`million`,1e6],[`half`,.5]]),Sn=RegExp(`(?:an? )?(${[...xn.keys()].join(`|`)})(?: (hundred|thousand|million))?(?![\\p{L}-])`,`iuy`);function Cn(e,t){let n=n=>(n.lastIndex=t,n.exec(e)),r=n(mn);if(r)return{number:hn[r[1]?.toLowerCase()],unit:`%`,end:t+r[0].length};let i=n(gn);if(i)return{number:_n[i[1]?.toLowerCase()??``]??`2`,unit:`x`,end:t+i[0].length};let a=n(vn);if(a){let e=bn[(a[1]??``).toLowerCase().replace(`-`,` `).replace(/^(?:an?|one) /,``)];if(e!==void 0)return{number:e,unit:`%`,end:t+a[0].trimEnd().length}}let o=n(yn);if(o)return{number:bn[(o[1]??``).toLowerCase().replace(`-`,` `)]??``,unit:`%`,end:t+o[0].length};let s=n(dn);if(s)return wn(s,t);let c=n(Sn);if(!c)return;let l=c[2]===void 0?1:xn.get(c[2].toLowerCase())??1,u=(xn.get(c[1]?.toLowerCase()??``)??0)*l;return{number:String(u),...u===.5?{unit:`x`}:{},end:t+c[0].length}}function wn([e,t=``,n=``],r){let i=n.toLowerCase(),a=t.toLowerCase(),o=r+e.length;if(i.startsWith(`per`))return a===`one`||a===`half`?{number:a===`one`?`1`:`0.5`,unit:`%`,end:o}:void 0;let s=a===`half`?fn[i]:a.includes(`quarter`)?pn[i]:`1${un[i]}`,[,c=``,l=``]=/^([\d.]+)(\w+)$/.exec(s??``)??[];return c===``?void 0:{number:c,unit:l,end:o}}let Tn=[[`%`,`ratio`,`%`,`percent`,`per cent`,`pct`],[`pp`,`ratio`,`pp`,`percentage points`,`percentage point`],[`ns`,`duration`,`ns`,`nanoseconds`],[`us`,`duration`,`us`,`µs`,`μs`,`microseconds`],[`ms`,`duration`,`ms`,`msec`,`msecs`,`millis`,`millisecond`,`milliseconds`],[`s`,`duration`,`s`,`sec`,`secs`,`second`,`seconds`],[`min`,`duration`,`m`,`min`,`mins`,`minute`,`minutes`],[`h`,`duration`,`h`,`hr`,`hrs`,`hour`,`hours`],[`d`,`duration`,`d`,`day`,`days`],[`w`,`duration`,`w`,`week`,`weeks`],[`month`,`duration`,`month`,`months`],[`year`,`duration`,`year`,`years`],[`kB`,`bytes`,`kb`,`kilobyte`,`kilobytes`,`kb/s`],[`MB`,`bytes`,`mb`,`megabyte`,`megabytes`,`mb/s`],[`GB`,`bytes`,`gb`,`gigabyte`,`gigabytes`,`gb/s`],[`KiB`,`bytes`,`kib`,`ki`],[`MiB`,`bytes`,`mib`,`mi`,`mib/s`],[`GiB`,`bytes`,`gib`,`gi`],[`B`,`bytes`,`bytes`,`byte`],[``,`count`,`bit/s`,`kbit/s`,`mbit/s`,`gbit/s`,`kbps`,`mbps`,`gbps`],[`/s`,`rate`,`/s`,`/sec`,`/second`,`rps`,`qps`,`tps`,`req/s`,`req/sec`,`reqs/s`,`requests/s`,`requests/sec`],[`/s`,`rate`,`requests/second`,`requests per second`,`req per second`,`queries per second`,`per second`],[`/s`,`rate`,`transactions per second`,`transactions/s`,`messages per second`,`events per second`,`ops/s`,`ops/sec`],[`/min`,`rate`,`/min`,`/minute`,`rpm`,`requests per minute`,`requests/min`,`req/min`,`per minute`],[`/h`,`rate`,`/h`,`/hour`,`/hr`,`requests per hour`,`requests/hour`,`per hour`],[`x`,`times`,`x`,`×`,`times`,`fold`,`-fold`]],En=new Map(Tn.flatMap(([e,t,...n])=>n.map(n=>[n,{unit:e,dimension:t}]))),Dn=new Map(Tn.map(([e,t])=>[e,t])),On=Math.max(...[...En.keys()].map(e=>e.length)),kn=String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:['’]\d{3})+(?:\.\d+)?|\d{1,3}(?: \d{3})+(?!\d)|\d+(?:\.\d+)?(?:,\d{1,2}(?![\d,]))?`,An=new RegExp(String.raw`([~≈∼]|about |around |approximately |approx\.? |roughly )?[$€£]?(${kn})([kM](?![\p{L}\p{N}]))?`,`uy`),jn=/\s(?:in|out of|of|per)\s(?:every\s|each\s)?(?:(\d{1,3}(?:[,’' ]\d{3})+|\d{3,})(?![\d.])(?:\s(thousand|million))?|(?:an?\s|one\s)?(hundred|thousand|million)(?!\p{L})|(?<=\sin\s)(\d0|\d5|ten|twenty|fifty)(?=\s\p{L}{3,}s(?!\p{L}))(?!\s(?:seconds|minutes|hours|days|weeks|months|years)(?!\p{L})))(?!\s?(?:%|[mk]?s\b|users\b))/iuy,Mn=/\s(hundred|thousand|million|billion)(?!\p{L})/iuy,Nn={ten:`10`,twenty:`20`,fifty:`50`},Pn={hundred:100,thousand:1e3,million:1e6,billion:1e9},Fn=/\s?\/\s?(\d+)(?![\d/]|\p{L})/uy,In=/\s(?:out of|of)\s(?:the\s|our\s|all\s)?(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)(?![\d.,:]*\d|\s?%|[-\s]?(?:s|sec|min|h|d|ms)\b|[-\s]?(?:second|minute|hour|day|week|month|year|per ?cent)|[\p{L}-])/uy,Ln=/[\p{L}\p{N}]/u;function Rn(e,t){An.lastIndex=t;let n=An.exec(e);if(!n)return Bn(e,t);let[r,i=``,a=``,o]=n,s=t+r.length;Mn.lastIndex=s;let c=Mn.exec(e);s+=c?.[0].length??0;let l=Pn[c?.[1]?.toLowerCase()??``]??1,u=Gn(Vn(a),o,l),d=c?void 0:Hn(e,s,u);if(d)return{amount:{...d.amount,more:!1,about:i!==``},end:d.end};let f=zn(e,s,u);f&&(s+=f[0].length);let p=f?void 0:Jn(e,s);p&&(s=p.end);let m=e[s]===`+`;m&&(s+=1);let h=p===void 0&&m?Jn(e,s):void 0;h&&(s=h.end);let g=p??h;if(g!==void 0||m||f!==null||!Ln.test(e[s]??``))return{amount:Wn({number:u,unit:g?.unit??``,dimension:g?.dimension??`count`,more:m,about:i!==``,...f?.[1]===void 0?{}:{outOf:f[1]}}),end:s}}function zn(e,t,n){Fn.lastIndex=t,In.lastIndex=t;let r=Fn.exec(e),i=r===null?In.exec(e):null;if(i?.[1]===void 0)return r;let a=/^\d/.test(i[1])?i[1]:Cn(i[1],0)?.number??`0`;return Number(a)<Number(n)?null:(i[1]=a,i)}function Bn(e,t){let n=Cn(e,t);if(!n)return;let r=n.unit===void 0?void 0:{unit:n.unit,dimension:Dn.get(n.unit)??`count`,end:n.end},i=r?void 0:Hn(e,n.end,n.number);if(i)return{amount:{...i.amount,more:!1,about:!1},end:i.end};let a=r?null:zn(e,n.end,n.number),o=r??(a?void 0:Jn(e,n.end));return{amount:Wn({number:n.number,unit:o?.unit??``,dimension:o?.dimension??`count`,more:!1,about:!1,...a?.[1]===void 0?{}:{outOf:a[1]}}),end:o?.end??(a?n.end+a[0].length:n.end)}}function Vn(e){let t=/^(\d+),(\d{1,2})$/.exec(e);return t?`${t[1]}.${t[2]}`:e.replace(/[,'’ ]/g,``)}function Hn(e,t,n){jn.lastIndex=t;let r=jn.exec(e);if(!r)return;let[i,a,o,s,c]=r,l=(c===void 0?a===void 0?Pn[s?.toLowerCase()??``]??1:Number(Vn(a)):Number(Nn[c.toLowerCase()]??c))*(Pn[o?.toLowerCase()??``]??1);return{amount:{number:String(Number((100*Number(n)/l).toPrecision(6))),unit:`%`,dimension:`ratio`},end:t+i.length}}let Un={month:30,year:365};function Wn(e){let t=Un[e.unit];return t===void 0?e:{...e,number:String(Math.round(Number(e.number)*t)),unit:`d`}}function Gn(e,t,n){return t===void 0&&n===1?e:String(Number(e)*n*(t===void 0?1:t===`k`?1e3:1e6))}let Kn=/\s[\p{L}-]{2,20}\s?(?:per\s|an?\s|\/)(s(?:ec(?:ond)?)?|m(?:in(?:ute)?)?|h(?:our)?)(?![\p{L}\p{N}])/iuy,qn=/\s(?:more|further|full|consecutive|business|working|calendar|straight)(?=\s)/y;function Jn(e,t){Kn.lastIndex=t;let n=Kn.exec(e);if(n&&![n[0].trim(),/\p{L}+/u.exec(n[0])?.[0]??``].some(e=>En.has(e.toLowerCase()))){let e=n[1]?.[0]?.toLowerCase();return{unit:e===`s`?`/s`:e===`m`?`/min`:`/h`,dimension:`rate`,end:t+n[0].length}}qn.lastIndex=t;let r=qn.exec(e)?.[0].length??0,i=/[\s-]/.test(e[t+r]??``)?t+r+1:t,a=e.slice(i,i+On).toLowerCase();for(let n=a.length;n>0;n--){let r=En.get(a.slice(0,n));if(!(!r||Ln.test(a[n-1]??``)&&Ln.test(e[i+n]??``))&&!(i>t&&n===1&&/[a-z]/.test(a[0]??``)&&!/[shx]/.test(a[0]??``)))return{...r,end:i+n}}}function M({number:e,unit:t}){return`${e}${t}`}let Yn=new Set(`for over during sustained throughout lasting lasts longer more than at least a an any the of in full`.split(` `)),Xn=new Set(`for during sustained throughout lasting lasts`.split(` `)),Zn=/^(?:long|straight|running|on end|in a row|in succession|consecutively|or longer|and longer)$/,Qn=new Set([`min`,`s`,`h`,`d`]);function $n(e,t){let n=!1;for(let r=t+1;r<e.length&&r<=t+12;r++){let i=e[r];if(i?.kind===`operator`||i?.kind===`break`&&/[,()]/.test(i.mark))continue;if(i?.kind===`word`&&/^(?:last|past|previous|first|next|whole|entire)$/.test(i.word)||i?.kind===`word`&&i.word===`full`&&j(e,r-2)===`over`)return;if(i?.kind===`word`){let a=i.word===`over`&&(r===t+1||/^(?:an?|any)$/.test(j(e,r+1)??``));n=Xn.has(i.word)||a||n&&Yn.has(i.word);continue}if(i?.kind!==`amount`||!Qn.has(i.amount.unit)||i.amount.about)return;let a=[1,2,3].map(t=>j(e,r+t)??``),o=Zt(e,r-1,`(`)&&Zt(e,r+1,`)`)||[1,2,3].some(e=>Zn.test(a.slice(0,e).join(` `)));return!n&&!o?void 0:M({number:i.amount.number,unit:i.amount.unit===`min`?`m`:i.amount.unit})}}let er={"<":`<`,"<=":`<=`,"=<":`<=`,"≤":`<=`,"⩽":`<=`,">":`>`,">=":`>=`,"=>":`>=`,"≥":`>=`,"⩾":`>=`,"==":`==`,"=":`==`},tr=/(?:-+>|=>(?!\s*\d)|→)/y,nr=/(?:<=|>=|=<|=>|==|[<>≤≥⩽⩾]|=(?=\s))\s*(?=[$€£~]?\d)/y,rr=/\p{L}[\p{L}\p{N}'’_]*(?:[.=]\d[\w.]*)*/uy,ir=/\s*(?:-|–|—|‒|…|\.\.+)\s*(?=\d)/y,ar=/\d{4}-\d{2}-\d{2}|\d+\.\d+\.\d[\w.]*|\d+\.x\b/y,or=/\s+(second|minute|hour|day|week|month|year)(?!\p{L})/iuy,sr=/\s(?:per|an?|each|every)\s(?:hour|day|week|month|shift|night|year|release|run)(?!\p{L})/iuy,cr=/\s+/y,lr={one:`1`,once:`1`,single:`1`,twice:`2`,thrice:`3`,zero:`0`},ur=new Set(`than least most exactly above below over under exceed exceeds exceeding to`.split(` `));function dr(e){let[t,n]=e.slice(-2).map(e=>e.kind===`word`?e.word:``);return n!==void 0&&ur.has(n)&&(n!==`to`||t===`up`)}function fr(e){let t=[],n=0,r=t=>(t.lastIndex=n,t.exec(e)?.[0]);for(;n<e.length;){let i=r(cr);if(i!==void 0&&t.at(-1)?.kind!==`amount`){n+=i.length;continue}let a=r(tr);if(a!==void 0){t.push({at:n,kind:`break`,mark:`→`}),n+=a.length;continue}let o=t.at(-1)?.kind===`amount`?r(ir):void 0;if(o!==void 0){t.push({at:n,kind:`dash`}),n+=o.length;continue}if(i!==void 0){n+=i.length;continue}let s=r(nr),c=s===void 0?void 0:er[s.trim()];if(s!==void 0&&c!==void 0){t.push({at:n,kind:`operator`,operator:c}),n+=s.length;continue}let l=r(ar);if(l!==void 0){n+=l.length;continue}let u=Rn(e,n);if(u!==void 0){t.push({at:n,kind:`amount`,amount:u.amount,end:u.end}),n=u.end,u.amount.dimension===`count`&&(n+=r(sr)?.length??0);continue}let d=r(rr),f=d===void 0||t.at(-1)?.kind!==`word`?void 0:lr[d.toLowerCase()];if(d!==void 0&&f!==void 0&&dr(t)){let r=Hn(e,n+d.length,f),i={number:f,unit:``,dimension:`count`,more:!1,about:!1,...r?.amount},a=r?.end??n+d.length;t.push({at:n,kind:`amount`,amount:i,end:a}),n=a;continue}if(d!==void 0){t.push({at:n,kind:`word`,word:d.toLowerCase().replaceAll(`’`,`'`)}),n+=d.length,or.lastIndex=n;let r=/^(?:last|past|previous)$/i.test(d)?or.exec(e):null,i=r&&Rn(`1 ${r[1]}`,0);r&&i&&(t.push({at:n,kind:`amount`,amount:i.amount,end:n+r[0].length}),n+=r[0].length),e[n]===`.`&&/^(?:max|min|approx)$/i.test(d)&&(n+=1);continue}let p=e[n]??``;/[.,;:()|/]/.test(p)&&t.push({at:n,kind:`break`,mark:p}),n+=1}return t}var pr=n(66041);function N(e){let t=(0,pr.Lf)(M(e));return(0,pr.Ep)(t)?t.value:Number(e.number)}function P(e){let t=fr(e),n=[];for(let e=0;e<t.length;e++){let r=t[e];if(r?.kind!==`amount`)continue;let i=xr(t,e);if(i){n.push({kind:`range`,...i}),e+=2;continue}let a=yr(t,e,r);if(n.push(a),a.kind===`compare`&&a.lasting!==void 0)for(;t[e+1]!==void 0&&t[e+1]?.kind!==`amount`;)e+=1;a.kind===`compare`&&a.lasting!==void 0&&(e+=1)}return gr(e,hr(e,n))}let mr=/(?:latency|lag|delay|age|time|duration|takes?|wait|waits|waiting|runtime|downtime|old|outage|lasts?|is|was|runs?|ran|stale|behind|for)$/i;function hr(e,t){let n=/\bor\b/i.test(e),r=t=>t.kind===`compare`&&/^(?:min|h|d|w)$/.test(t.amount.unit)&&/^over\s/i.test(e.slice(t.at,t.at+5))&&!mr.test(e.slice(Math.max(0,t.at-20),t.at).trim())&&!n;return t.filter(e=>e.kind!==`bare`&&!r(e)).length===0?t:t.map(e=>r(e)&&e.kind===`compare`?{kind:`bare`,at:e.at,end:e.end,amount:e.amount}:e)}function gr(e,t){return t.flatMap((n,r)=>{let[i,a]=[t[r-1],t[r+1]];if(i&&_r(e,i,n))return[];if(!a||!_r(e,n,a)||n.kind!==`compare`||a.kind!==`compare`)return[n];let[o,s]=[n.amount,a.amount].sort((e,t)=>N(e)-N(t));return o&&s?[{kind:`range`,at:n.at,end:a.end,low:o,high:s}]:[n]})}function _r(e,t,n){if(t.kind!==`compare`||n.kind!==`compare`||t.amount.dimension!==n.amount.dimension||t.lasting!==void 0||!/^\W*(?:and|but|yet|up|,)?(?: still| yet)?\W*$/i.test(e.slice(t.end,n.at)))return!1;let r=e=>e.operator.startsWith(`>`),[i,a]=r(t)?[t,n]:[n,t];return r(i)&&a.operator.startsWith(`<`)&&N(i.amount)<N(a.amount)}let vr={">":`<`,"<=":`>=`};function yr(e,t,n){let r=nn(e,t),{amount:i,at:a,end:o}=n,s=(r?.better===!0&&(i.dimension===`duration`||i.dimension===`bytes`)?vr[r.operator]:r?.operator)??br(e,t,i);if(s===void 0||i.about)return{kind:`bare`,at:a,end:o,amount:i};let c=$n(e,t);return{kind:`compare`,at:r?.at??a,end:o,operator:s,amount:i,...c===void 0?{}:{lasting:c}}}function br(e,t,n){if(n.more)return`>=`;let r=n=>n.some(n=>{let r=t=>n.split(` `).every((n,r)=>j(e,t+r)===n);if(r(t+1))return!0;for(let i=t+1;n.startsWith(`or `)&&i<=t+4&&j(e,i)!==void 0;i++)if(r(i+1))return!0;return!1});return r([`or better`])?n.dimension===`duration`||n.dimension===`bytes`?`<=`:`>=`:r(It)?`>=`:r(Lt)?`<=`:void 0}function xr(e,t){let[n,r,i]=[e[t],e[t+1],e[t+2]];if(n?.kind!==`amount`||i?.kind!==`amount`||r===void 0)return;let a=j(e,t-1);if(!(r.kind===`dash`||r.kind===`word`&&r.word===`and`&&a===`between`||r.kind===`word`&&r.word===`to`&&(a===`from`||n.amount.unit===``||n.amount.unit===i.amount.unit)))return;let{unit:o,dimension:s}=i.amount,c=n.amount.unit===``?{...n.amount,unit:o,dimension:s}:n.amount;return c.dimension!==s||N(c)>N(i.amount)?void 0:{at:(a===`between`||a===`from`?e[t-1]?.at:void 0)??n.at,end:i.end,low:c,high:i.amount}}function Sr(e,t){if(e?.type!==`paragraph`||t?.type!==`list`&&t?.type!==`table`)return;let n=E(e.children).trim().slice(-240).split(/(?<=[.!?])\s+/).at(-1);if(n!==void 0&&n!==``&&!/\bnot\b.*\buntil\b.*\.$/i.test(n))return!/[.!?]$/.test(n)||/\b(?:these|following)\b|\bbelow\W*$/i.test(n)?n:void 0}function Cr(e){let t=P(e).flatMap(e=>e.kind===`range`?[]:[e]),[n]=t;if(t.length!==1||n===void 0||!/^(?:s|min|h|d)$/.test(n.amount.unit)||n.amount.about)return;let r=e.slice(0,n.at);if(/\b(?:for|lasts?|lasting|persists?|continues?|sustained(?: for)?|stays?)(?: (?:more|longer|at|than|least|over))*\s*$/i.test(r))return`${n.amount.number}${n.amount.unit===`min`?`m`:n.amount.unit}`}let wr=/\b(?:consists? of|includes?|contains?|compris(?:es|ing)|(?:are|is|was|were)(?: all)? (?:ours|theirs|mine|as follows|involved|affected|known|used|in use|out of scope)|changes? (?:in|since)|affect(?:s|ed)|involves?|we (?:built|know|use|have|run|made|changed|moved|own)|(?:made up|built) of|used by|runs? on|depends? on|lives? in|stands? for|means that|for example|e\.g\.|such as)\b/i,Tr=/\b(?:must|should|shall|ha(?:s|ve) to|needs?|require[sd]?|requirements?|if|when|once|until|unless|before|verify|verified|check(?:ed|s)?|ensure|confirm|criteri(?:on|a)|conditions?|true|hold|holds|met|pass|passes|ready|done|success|limits?|at least|at most|only|steps|do|go|look at|watch|monitor)\b/i;function Er(e){return/\b(?:because|due to|for these reasons)\W*$/i.test(e)?!0:wr.test(e)&&!Tr.test(e)}let Dr=e=>new Set(e.trim().split(/\s+/)),Or=Dr(`
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
`),kr=Dr(`
  animates blocks boots bounces breaks buffers captures carries charges bills collects counts crashes cuts displays drops ends exports falls fetches fills filters finishes fires fits flashes folds forces groups guesses hands
  highlights holds imports increments inserts installs kills lands leads leaks lets lights limits links lists loads logs locks makes marks masks matches moves offers opens passes pauses picks plays pops posts
  previews prints processes produces prompts pulls pushes queues raises reads records refers refreshes refunds registers releases reloads repeats replies reports requires resets returns reverts rolls
  rounds routes runs saves scales scans scrolls searches sets sheds shows shuts skips slides snaps sorts spells spins splits starts stays steps stops stores streams strips substitutes suspends swaps
  switches syncs tells throws ticks times traps triggers tries turns updates uploads uses waits wakes wipes works wraps writes yields zooms
`),Ar=Dr(`makes keeps stays returns refuses sends brings requires opens starts stops reads writes produces carries holds shows displays saves falls lands ends locks drops lets tells uses waits finishes works prints resets raises blocks loads matches restarts reverts runs`),jr=Dr(`work lose stay land arrive appear disappear open show see keep expire survive contain carry remain become behave reach follow fail degrade return send receive render resolve respond match inherit persist accept reject refuse allow deny ignore run start stop end produce agree fall move reconnect recover resume retry fit close time vanish bounce collapse load display require trigger scroll lock wrap play`);function Mr(e){return e.endsWith(`s`)?[e.slice(0,-1),e.endsWith(`ies`)?`${e.slice(0,-3)}y`:``,/(?:sh|ch|ss|x|z|o)es$/.test(e)?e.slice(0,-2):``].find(e=>Or.has(e)):void 0}let Nr=e=>new Set(e.trim().split(/\s+/)),Pr=Nr(`the a an of for to in on at by with from and or as per via into over under about after before within without during through between across against until since than no not its their our your this that these those all each every any both is are was were be been has have had`),Fr=Nr(`
  we they everyone everybody nobody somebody someone anybody anyone support hotline helpdesk desk finance legal marketing sales accounting procurement hr press team teams staff crew crews lead leads manager managers captain head
  boss director officer coordinator engineer engineers developer developers dev devs tester testers dba dbas sre sres ops qa analyst analysts colleague colleagues foreman foremen supervisor supervisors consultant consultants vendor supplier
  contractor auditor auditors board committee council management sponsor stakeholder stakeholders people person persons volunteers technician technicians electrician driver nurse nurses doctors doctor teacher teachers
  librarian librarians receptionist porter janitor guard moderator moderators community whoever group department lab nobody caller watch rota shift crowd reception receptionists ward lobby squad office dispatcher dispatchers agency translator translators trainer trainers floor host
`);function Ir(e,t=!0){for(let n=1;n<e.length;n++){let[r=``,i=``,a]=[e[n-1],e[n],e[n+1]];if(!(i===`·`||r===`·`||Pr.has(r))&&(Mr(i)!==void 0&&(Ar.has(i)||!kr.has(i)||Rr(e,n))&&!(kr.has(i)&&zr(e,n))||t&&jr.has(i)&&(Gr(r)||e[n-2]===`and`)&&!Wr(a,e[n+2])))return n}return-1}function Lr(e,t){let n=e.lastIndexOf(`·`,t)+1;return e.slice(n,t).some(e=>Fr.has(e))}function Rr(e,t){let n=e[t+1];return n!==void 0&&n!==`·`&&!Br.has(n)&&!Wr(n,e[t+2])}function zr(e,t){return Wr(e[t+1],e[t+2])}let Br=Nr(`for of in on at by if when per via · and or with without under over during after before until than as`),Vr=Nr(`set found sent built done made put kept shown drawn written chosen frozen lost left taken given held run read known`),Hr=Nr(`is are was were be has have had and or of`),Ur=Nr(`in on to for by with from at into and or via after before since within if when while during without until again`);function Wr(e,t){return e===void 0?!1:Hr.has(e)?!0:F(e)&&(t===void 0||t===`·`||Ur.has(t))&&(e.endsWith(`ed`)||Vr.has(e))}function Gr(e){return/[a-z]{2}s$/.test(e)&&!/(?:ss|us|is|ous)$/.test(e)}let Kr=new Set(`takes needs lasts ends finishes stays uses meets leaves of is are was were has have works working passes passed fails failed succeeded succeeds completed verified tested confirmed ready enabled configured done finished`.split(` `)),qr=new Set(`snapshot scan support load backup restore replay build import export access process stress release update upgrade`.split(` `)),Jr=new Set(`id ids line lines entry entries body bodies header headers path paths job jobs p1 p2 p3 defects bugs tickets incidents issues blockers notes success budget rehearsal note request requests time times rate rates usage errors latency depth size lag count counts duration volume`.split(` `)),Yr=new Set(`guide guides notes manual handbook matrix policy runbook faq instructions`.split(` `)),Xr=new Set(`reduce lower improve keep increase decrease limit cut bring raise maintain hold cap set get make adjust minimise minimize optimise optimize configure define document`.split(` `)),Zr=new Set(`rate rates ratio time times latency count duration lag depth size volume share success throughput p50 p75 p90 p95 p99 p999`.split(` `)),Qr=new Set(`takes take longer shorter slower higher lower exceeds exceed below above lasts needs completes finishes fails`.split(` `));function $r(e,t,n){if(Xr.has(e[t]??``))return!1;if(Qr.has(e[t+1]??``))return!0;let r=e.slice(t+1,t+4);return r.some((e,t)=>Zr.has(e)&&!r.slice(0,t).some(n))}let ei=new Set(`pods nodes services workers servers replicas instances containers jobs apps clusters hosts gateways brokers consumers brokers agents zones regions sites shards partitions users customers teams people`.split(` `)),ti=new Set(`the a an no its their his her our every each all only nothing nobody that what which itself themselves both another any one two back again twice once correctly properly exactly`.split(` `)),ni=new Set(`after before when while until if within without despite unless as during even`.split(` `)),ri=new Set(`seconds minutes hours days weeks months years times the a an of for to in on at by with from and or as is are was were be been has have had not no than per via into over under about after before within without during through between across against until since when while if its their our your this that these those all each every any both new old other another more most less few only also still always never`.split(` `)),ii=new Set([`is`,`are`,`can`,`cannot`,`must`,`can't`,`isn't`,`aren't`,`doesn't`,`don't`,`does`,`do`,`will`,`won't`,`may`,`should`]);function ai(e){for(let t=1;t<e.length;t++){let[n=``,r=``,i]=[e[t-1],e[t],e[t+1]];if(r===`·`||n===`·`)continue;if(ii.has(r)&&i!==void 0)return t;if(ri.has(r)||ei.has(r)||F(r))continue;let a=i!==void 0&&(ti.has(i)||i.endsWith(`ly`));if(oi(r)&&!ri.has(n)&&(a||ni.has(i??``))||si(n)&&!si(r)&&a)return t}return Mr(e[0]??``)!==void 0&&(ni.has(e[1]??``)||ti.has(e[1]??``))?0:-1}function oi(e){return/[a-z]{2}s$/.test(e)&&!/(?:ss|us|is|ous|ings)$/.test(e)}function si(e){return/[a-z]{2}s$/.test(e)&&!/(?:ss|us|is|ous)$/.test(e)&&!ri.has(e)}let ci=[`list show fetch visit verify check confirm ensure validate assert test retest monitor watch track measure observe inspect examine look see ping curl make`,`assess compare probe query count benchmark profile audit scan double-check recheck prove demonstrate exercise try`].flatMap(e=>e.split(` `)),li=[`run`,`rerun`,`re-run`,`execute`,`perform`,`conduct`,`do`,`start`,`complete`,`carry`,`finish`,`trigger`,`launch`,`simulate`],ui=[`listen talk speak pack unpack pay interview tweet get address acknowledge forward locate clarify join mention thank remember attempt attach click enter press scroll navigate restrict encourage refine`,`add adjust agree align allocate allow analyse analyze announce apply approve archive arrange ask assemble assign attach automate back backfill begin`,`block brief bring broadcast build bump cancel capture celebrate change choose circulate clean clear clone close collect commit communicate configure`,`connect consider contact continue convert coordinate copy create cut deactivate decide declare decommission decrease define delete deliver deploy deprecate describe design`,`destroy determine develop disable disconnect discuss distribute document download draft drain drop edit email enable encrypt enforce engage escalate establish estimate`,`evaluate execute expand explain export extend file fill finalise finalize fine fix flip flush follow force freeze gather  generate give grant hand harden have hire`,`hold host identify implement import improve include increase inform initialise initialize initiate insert install integrate introduce invalidate investigate  invite isolate issue`,`keep kill label launch learn  let load lock log lower maintain manage map mark merge migrate minimise minimize mirror mitigate modify mount move mute name negotiate notify obtain`,`offer onboard open optimise optimize order organise organize page parse patch pause perform persist pick pin place plan point post prepare preserve prevent prioritise prioritize procure produce`,`promote propose protect provide provision publish pull purchase purge push put raise ramp reach read rebase rebuild recalculate record recreate recruit redeploy redirect reduce refactor refresh`,`register reindex release reload remind remove rename renew reopen repeat replace replay replicate reply report request reserve reset resolve resize respond restart restore restrict resume retire`,`retry return reuse revert review revoke rewrite roll rotate route save scale schedule script seed select send separate serve set setup share shift shut shutdown sign skip snapshot`,`silence retire seal unseal mail phone dial rehearse practise practice swap cordon uncordon evict taint annotate reboot relaunch reimage renew reissue regenerate reseed repoint flash burn countersign walk meet nominate appoint elect invite sketch jot note paste mask anonymise anonymize redact strip squash cherry-pick fork vendor unpin sunset yank unpublish republish sweep erase reclaim evacuate detach unmount unplug plug power halt wake quiesce prewarm prime preload defragment replicate resync inject sample pledge`,`split spin stage start stop store submit subscribe suspend swap switch sync synchronise synchronize tag take teach tear tell terminate tidy toggle train transfer translate`,`transition triage truncate tune turn unblock undo uninstall unlock unmute unsubscribe update upgrade upload use vacuum wait warm warn whitelist wire withdraw work wrap write`].flatMap(e=>e.split(` `)),di=new Set([`pay address access alert audit backup benchmark block build change check clone commit contact count deploy design document draft drain drop email escalate estimate export file force freeze hold host import`,`issue label launch list load lock log map mark merge monitor name open order page patch pause plan point post process profile probe query raise read record release replay report request reset restore restart review`,`route rollback save scale scan schedule script secure seed service set setup share shift show sign snapshot split stage start stop store support switch sync tag test track train transfer trigger update upgrade upload use wait watch work`,`paste undo rename resize copy mail phone practice swap flash fork power halt mask note sample sweep prime walk seal strip plug retire wake burn vendor`,`apply register fill scroll click press enter attempt gather name refresh download write read clean complete clear separate upload measure retry return notice cut run push pull spin display design complete audit`].flatMap(e=>e.split(` `))),fi=new Set(ci),pi=new Set(li),mi=new Set(ui),hi=new Set([`please`,`then`,`finally`,`first`,`now`,`also`,`to`,`optionally`,`immediately`,`manually`,`automatically`,`quickly`,`gradually`,`re`]),gi=new Set([`ready active enabled disabled available working functional operational healthy complete completed done up live green valid passing passes passed clean clear stable normal ok okay online`,`correct consistent current accessible reachable secure sufficient works work exists exist set present installed responding running updating loaded in-place place within unchanged accurate met`,`silent quiet identical equal free empty full`,`written made sent built put given taken held kept run shown drawn told read chosen frozen lost left found gone agree agrees equal equals differ differs fail drops drop falls rises`,`answers listens arrive arrives appear appears contain contains survive survives open opens exceed exceeds stops sees see grows reject rejects report reports`,`understood known aware informed successful succeeds succeeded successfully correctly fails failed failing flows shows displays renders loads returns responds matches match`].flatMap(e=>e.split(` `))),_i=new Set([`need`,`needed`,`required`,`feed`,`speed`,`seed`,`embed`,`exceed`,`proceed`,`bed`,`red`,`indeed`,`based`,`fixed`,`related`,`unified`,`shared`,`advanced`]),vi=new Set(`returns shows displays loads works opens renders responds sends contains accepts rejects finds gives`.split(` `)),yi=new Set(`upgrade release rollback support restore setup access process transfer import export start use design track build backup deploy service`.split(` `)),bi=new Set(`in on to for by with from at into onto as and or via after before since than below above under over within if when while during across without of through until against between is are no not again yesterday today`.split(` `)),xi=new Set(`the.a.an.all.any.each.every.that.if.whether.for.with.on.to.new.our.your.this.these.up.down.out.no.both.existing.old.final`.split(`.`)),Si=new Set(`on in at after before once when from under`.split(` `));function Ci(e,t=!1){let n=e[0]===`if`?e.indexOf(`·`):-1;if(n>0)return Ci(e.slice(n+1),t);let r=Si.has(e[0]??``)?e.indexOf(`·`):-1;if(r>0&&r<=Pi+1&&Ci(e.slice(r+1),t)===`change`)return`change`;let i=0;for(;hi.has(e[i]??``);)i+=1;let a=e[i];if(a===void 0)return;if(e.length===1&&gi.has(a)&&di.has(a))return`state`;let o=fi.has(a)?`look`:pi.has(a)?`run`:mi.has(a)?`change`:void 0;return a===`back`&&e[i+1]===`to`?`state`:a===`go`&&e[i+1]===`to`?`change`:a===`wait`&&[`until`,`for`,`till`].includes(e[i+1]??``)?`look`:o===void 0?wi(a)?`change`:`state`:o===`change`&&Ai(e,i)||Kr.has(e[i+1]??``)||t&&o===`change`&&$r(e,i,e=>xi.has(e)||bi.has(e))||e.length===i+2&&F(e[i+1]??``)||t&&di.has(a)&&!xi.has(e[i+1]??``)||di.has(a)&&!ji(e,i)?`state`:o}function wi(e){return e!==`recall`&&e.startsWith(`re`)&&mi.has(e.slice(2))}let Ti=new Set(`finished completed done passed passes succeeded succeeds complete green failed`.split(` `)),Ei=new Set(`offers fits lists reads works takes ends compiles shows returns stays passes fails sends gets holds answers contains finishes succeeds matches equals exists remains covers reaches keeps gives carries needs leads appears arrives survives responds completes`.split(` `)),Di=new Set(`below under above over never stays remains older longer less`.split(` `)),Oi=new Set(`keep hold reduce lower limit increase raise cap cut maintain bring get drop scale set wait stay decrease push`.split(` `)),ki=new Set(`leave have make find mark declare`.split(` `));function Ai(e,t){let[n=``,r=``,i=``]=e.slice(t);if(xi.has(r)||/^\d/.test(r))return!1;if(Di.has(i)&&!Oi.has(n)&&!/s$/.test(r)||e.length===t+3&&F(i)&&!Oi.has(n)&&!ki.has(n))return!0;let a=e.slice(t+2,t+8),o=a.findIndex(e=>Ei.has(e));return o>=0&&!a.slice(0,o).some(e=>e===`·`||Ni.has(e)||e===`and`)}function ji(e,t){let n=e[t+1];return n===void 0?!0:/^\d/.test(n)||Fi(e,t)||Jr.has(n)||yi.has(e[t]??``)&&Yr.has(n)||/^(?:file|document|list|label|copy|script|snapshot|map|page)$/.test(e[t]??``)&&/^(?:in|at|from|of|under)$/.test(n)?!1:/^(?:test|tests|testing|suite)$/.test(n)?!qr.has(e[t]??``):e[t]===`start`&&n===`up`?xi.has(e[t+2]??``):[`for`,`of`,`on`,`from`,`with`].includes(n)&&Ii(e,t+2).some((e,t,n)=>Ti.has(e)&&Mi(n[t+1]))?!1:xi.has(n)?!0:!vi.has(e[t+2]??``)&&!Ii(e,t+1).some((e,t,n)=>F(e)&&Mi(n[t+1]))}function Mi(e){return e===void 0||bi.has(e)||e.endsWith(`ly`)}let Ni=new Set(`that what who which how where if when whether because so until as`.split(` `)),Pi=5;function Fi(e,t){let n=e.slice(t),r=ai(n)>1?ai(n):Ir(n,!1);return r>1&&r<=5&&!e.slice(t,t+r).some(e=>Ni.has(e))}function Ii(e,t){let n=e.indexOf(`·`,t);return e.slice(t,n<0?e.length:n)}function F(e){return gi.has(e)||e.length>4&&e.endsWith(`ed`)&&!_i.has(e)}function Li(e,t){let n=E(e),r=mt(n),i=r&&(!/^\s*\[/.test(n)||/^\s*\[/.test(t))?r:void 0,a=vt(_t(n.slice(i?.length??0))),o=e.filter(e=>!Ri(e)),[s,...c]=o,l=s?.type===`strong`?_t(E(s.children)).replace(/\s*:$/,``):void 0,u=vt(E(c));return{text:a.replace(/\s*:$/,``)||n||(0,Ne.wh)(t.split(`
`)[0]??``),...l?{lead:l}:{},code:bt(e),urls:xt(e),mark:i,opens:a.endsWith(`:`),bold:s?.type===`strong`&&/^\s*(?:\([^()]*\))?\s*:?\s*$/.test(u),struck:s!==void 0&&o.every(e=>e.type===`delete`)}}function Ri(e){if(e.type===`html`)return!0;if(e.type!==`text`)return!1;let t=mt(e.value);return e.value.slice(t?.length??0).trim()===``}let zi=`(?:(?:auto(?:matic(?:ally)?)?[- ]?|immediate(?:ly)? |manual(?:ly)? )?(?:roll(?:s|ing)?[- ]?back|abort|halt|stop|pause|revert|hold|fall back|go back|switch back|turn back|no[- ]?go|kill|cancel|freeze|undo)|(?:never|do not|don.t) (?:widen|proceed|continue|deploy|release|start|launch|ship|promote|merge|raise|go|open|expand|advance))`,Bi=RegExp(`^\\W*(?:(?:please|then|we|also) )*(${zi})(?:\\s+(?:the |this |our |all |any |further |every |a )?(?:roll-?out|release|deploy(?:ment)?s?|launch|canary|migration|cut-?over|upgrade|change|ramp(?:[- ]?up)?|experiment|wave|ring|everything|traffic|promotions?|update|campaign|ota|pilot|switch|go-?live|process|share))?(?:\\s+to [\\w. -]{1,30}?)?(?:\\s+(?:immediately|automatically|at once|right away))*[\\s,:–—-]*\\b(?:if|when|whenever|once|as soon as)\\b[\\s:]*(.+)$`,`i`),Vi=RegExp(`^\\W*(?:if|when|whenever|once|should)\\s+(.+?)(?:,\\s*(?:then )?|\\s+then\\s+|\\s*(?:→|->|=>|⇒)\\s*)(?:we |then )?(${zi})\\b`,`i`),Hi=RegExp(`^(.+?)\\s*(?:→|->|=>|⇒)\\s*(?:then )?(${zi})\\b`,`i`),Ui=/^([^.;:]{0,80}?)\b(?:(?:must|may|can|should|shall|do|does|will) ?not|cannot|can't|don't|never)\s+(?:be\s+)?(?:start(?:ed)?|begin|begun|go (?:live|out|ahead|on)|proceed|continue|launch(?:ed)?|ship(?:ped)?|deploy(?:ed)?|releas(?:e|ed)|merged?|open(?:ed)?|promoted?|advance|expand|happen|take place|published?|switched)\b[^.;:,]{0,50}?\b(?:while|if|when|as long as)\s+(.+)$/i;function Wi(e){let[,t=``,n]=Ui.exec(e)??[];if(n!==void 0&&!Gi(t)&&Gi(n))return{step:`do not start`,condition:n};let r=Bi.exec(e),i=r?null:Vi.exec(e)??Hi.exec(e),a=r?.[1]??i?.[2],o=r?.[2]??i?.[1];if(a!==void 0&&o!==void 0)return Gi(o)?{step:a,condition:o}:void 0}function Gi(e){return P(e).some(({kind:e})=>e!==`bare`)}function Ki({lead:e,opens:t,text:n},r){let i=e&&y(e)||(t?ne(n):void 0);if(i)return i;let a=r===`plain`||r===`go`||r===`steps`?Wi(n):void 0;return(a&&y(`${a.step} if`))??r}let qi=/^(?:git )?(?:commits?|dates?|versions?|authors?|status|branch|created|(?:last |next )?(?:updated?|review)|owners?|tickets?|jira|result|notes?|urls?|links?|see|see also|estimated [a-z ]+|risk(?: level)?|confidence(?: level)?|project|responsible|target date|(?:rollout|release|launch|deployment|due|scheduled) date|example|e\.g\.)$/i,Ji=/^(?:end ?points?|urls?|paths?|headers?|hosts?|ports?|logs?|dashboards?|commands?|files?|channels?|address(?:es)?)$/i,Yi=/^(?:none|nothing|n\/?a|not applicable)(?: (?:identified|found|known|so far|yet|at this time))?[.!]?$/i;function Xi(e,t){return[`no-go`,`caution`,`rollback`].includes(t)&&Yi.test(e.trim())}let Zi=/^[^:–—]{2,60}(?::|\s[–—-])\s+(?:(?:tel\.?|phone|ext\.?|call)\s*)?(?:\+?[\d(][\d ()/.-]{5,}\d|(?:ext\.?|x)\s?\d{2,6}|\d{4,6}|#[a-z][\w-]+|@[\w-]+|[\w.+-]+@[\w.-]+\.[a-z]{2,})\W*$/i,Qi=/^(?:how|what|why|which|where)\b.*\?$/i;function $i(e,t,n){let r=/^([^:]{1,40}):(?:\s|$)/.exec(t.text)?.[1]??t.lead??``;return Ji.test(r.trim())&&ea(t,r)||Zi.test(t.text)||Qi.test(t.text)||qi.test(r.trim())||Xi(t.text,n)?!1:!ia(e)&&/\p{L}|^\d+(?:[.,]\d+)?\s*%/u.test(t.text)&&!/^\S*\?$/.test(t.text)}function ea({text:e,code:t,urls:n},r){return t.length+n.length!==0&&([...t,...n].reduce((e,t)=>e.replace(t,` `),e.slice(r.length)).match(/\p{L}+/gu)??[]).length<=2}function ta(e){let t=e.children.map(({children:[e]})=>e?.type===`paragraph`?E(e.children):``),n=t.filter(e=>/^[\p{L}\p{N}' /-]{1,30}:\s/u.test(e)&&/^\S+(?: \S+){0,2}:\s/.test(e));return t.length>1&&n.length===t.length}function na(e){let t=e.children.flatMap(({children:[e]})=>e?.type===`paragraph`?[e]:[]);return t.length>0&&t.filter(ia).length*2>t.length}let ra=/\b(?:answers?|responds?|returns?|redirects?|loads?|opens|works|reachable|resolves?|is|are|must|shows?|serves?)\b/i;function ia({children:e}){let[t,...n]=e.filter(e=>e.type!==`text`||e.value.trim()!==``);if(t===void 0)return!1;if(t.type===`link`||t.type===`linkReference`)return n.length===0||/^\s*[:–—-]/.test(E(n));if(t.type===`inlineCode`&&/\s/.test(t.value.trim()))return!1;let r=E(e);return/^[^:]{0,60}:?\s*(?:https?:\/\/|www\.)\S+$/.test(r)&&!ra.test(r)||n.length===1&&n[0]?.type===`link`&&/^[^:]{0,60}:\s*$/.test(E([t]))}function aa(e,t){let n=[],r=[],i=na(e)||e.ordered!==!0&&ca(e,t)||t.intro&&ta(e)?{...t,plain:!1}:t,a=e.children.every(e=>/^\W*(?:if|when|whenever|once|in case)\b/i.test(E(e.children)))?y(`${t.headings.at(-1)??``} if`):void 0,o=a===void 0?i:{...i,section:a};for(let t of e.children){let i=oa(t,e.ordered===!0,o);`item`in i?n.push(i):(n.push(...i.entries),i.note!==``&&r.push(i.note))}return{entries:n,notes:r}}function oa(e,t,n){let[r,...i]=e.children,a=r?.type===`blockquote`?sa(r,n):r,o=a?.type===`paragraph`?a:void 0,s=o?i:e.children,c=Li(o?.children??[],o?ft(o,n.source):``),l=typeof e.checked==`boolean`||c.mark?.kind===`box`,u=n.plain&&!(n.hoped&&P(c.text).every(({kind:e})=>e===`bare`)),d=l||u||c.mark!==void 0&&n.signs,f=Ki(c,n.section),p=l?!Xi(c.text,f):d&&o!==void 0&&$i(o,c,f),m=ma(s,{...n,section:f,headings:[...n.headings,c.text],plain:l||c.mark!==void 0?n.signs&&(c.opens||c.bold):n.plain});if(!p&&m.entries.length===0)return{entries:[],note:ft(e,n.source)};if(!l&&o===void 0&&e.position?.start.line===m.entries[0]?.item.line)return{entries:[...m.entries],note:m.notes.join(`

`)};let h=!l&&c.mark===void 0&&m.entries.some(({item:e})=>e.ticked!==null),{text:g,lead:_,code:v,urls:y,mark:ee,struck:te}=c,ne=typeof e.checked==`boolean`?e.checked:ee?.ticked??null,re={line:e.position?.start.line??1,text:g||`Line ${e.position?.start.line??1}`,..._===void 0?{}:{lead:_},code:v,blocks:s.filter(e=>e.type===`code`).map(ga),urls:[...new Set([...y,...xt(s.filter(e=>e.type!==`list`))])],form:l?`task`:t?`number`:`bullet`,ticked:ne,headings:n.headings,section:f,...n.lasting===void 0?{}:{lasting:n.lasting}},ie=l&&m.entries.length>1&&m.entries.every(e=>e.item.ticked!==null&&e.entries.length===0&&da(e.item))&&m.entries.filter(({item:e})=>fa(e)).length*2<m.entries.length,ae=l&&m.entries.some(({item:e})=>e.ticked!==null)&&pa(c),oe=m.entries.length>0&&(c.opens||c.bold||!p||la(c.text)||h||ae||ie),se=o&&g.length>=yt?[ft(o,n.source)]:[];return{item:re,...m,notes:[...se,...m.notes],heads:oe,struck:te,people:[]}}function sa(e,{source:t}){let[n,...r]=e.children,i=t.slice(e.position?.start.offset,e.position?.end.offset);return n?.type!==`paragraph`||r.length>0||!/^>\s*=?\s*[$€£]?\d/.test(i)?e:{...n,children:[{type:`text`,value:`> `},...n.children]}}function ca(e,{source:t,section:n}){let r=n===`no-go`||n===`caution`||n===`rollback`;return e.children.some(({checked:e,children:[n]})=>{if(typeof e==`boolean`)return!0;let i=n?.type===`paragraph`?Li(n.children,ft(n,t)).mark:void 0;return i!==void 0&&(i.kind===`box`||!r)})}function la(e){return/^(?:if|when|for|in case|unless)\b[^,;:]*$/i.test(e)}let ua=/^(?:holds|runs|starts|stops|fits|builds|compiles|boots|sends|gets|keeps|stays|helps|needs|takes)$/;function da({text:e,code:t}){let n=D(e);return t.join(` `).length<=e.length&&n.length<=3&&n.every(e=>/^[\p{L}\p{N}]/u.test(e)&&!F(e)&&!ua.test(e))&&P(e).length===0}function fa({text:e}){return!/^\S+[-_./]\S+$/.test(e)&&Ci(D(e))!==`state`}function pa({text:e,code:t}){let n=D(e);return t.length===0&&n.length<=3&&n.every(e=>/^\p{L}/u.test(e)&&!F(e)&&!ua.test(e))&&Ci(n)===`state`}function ma(e,t){let n=[],r=[];for(let i of e){let e=i.type===`list`?[i]:i.type===`code`?[]:St([i]).filter(ha);e.length===0&&r.push(ft(i,t.source));for(let i of e){let e=aa(i,t);n.push(...e.entries),r.push(...e.notes)}}return{entries:n,notes:r}}function ha(e){return e.type===`list`&&e.children.some(e=>typeof e.checked==`boolean`)}function ga({lang:e,value:t}){return{language:e??``,text:t}}function I(e){return e.kind===`range`?e.high.dimension:e.amount.dimension}let _a=A([`throughput`],`rate`),va=new Set([`·`,`and`,`&`,`plus`]);function ya(e,t){let n=[];for(let[r,i]of t.entries()){let a=D(e.slice(t[r-1]?.end??0,i.at)),o=e.slice(i.end,t[r+1]?.at),s=D(o),c=[ba(a),/^\s*[,;.|–—]/.test(o)?[]:xa(s)],l=I(i),u=n.at(-1)?.measure,d=[...c,a,s].map(e=>A(e,l)).find(e=>e!==void 0)??(u?.dimensions.includes(l)?u:void 0)??A(D(e),l)??(l===`rate`?_a:void 0);n.push({bound:i,measure:d,near:c})}return n}function ba(e){let t=e.findLastIndex(e=>va.has(e));return e.slice(t+1)}function xa(e){let t=e.findIndex(e=>va.has(e));return t<0?e:e.slice(0,t)}function Sa(e){return e?.type===`list`&&e.children.flatMap(e=>{let t=E(e.children);return ya(t,P(t)).map(({bound:e,measure:t})=>e.kind!==`compare`||t===void 0||!/[<>]/.test(e.operator)?0:t.better===`higher`===e.operator.startsWith(`>`)?1:-1)}).reduce((e,t)=>e+t,0)>0}function Ca(e){let t=E(e.children);return e.children.length>+(e.children[0]?.type===`emphasis`)&&!t.endsWith(`:`)&&!/^\W*(?:(?:do|use|run|follow|needed|required|necessary|skip|read)\b(?: \w+){0,2} )?(?:only|if|when|unless)\b[^,;:]*$/i.test(t)&&/\b(?:must(?: not)?|may only|only (?:\w+ ){0,2}if|(?:do|does) not\b.*\b(?:until|unless|before))\b/i.test(t)&&!/\b(?:check ?list|document|page|box(?:es)?|maintainers?|permissions?)\b|\b(?:all|these|those|following|the|each|every) items\b(?! (?:are|is|ha))|\bitems? (?:below|above|here|in this)\b|^(?:\w+ ){0,2}items?\b/i.test(t)}function wa(e,t){let n=e.position?.start.line??1,r=[],i=[];for(let{nodes:a,below:o}of kt(e.children)){let e=t.lines[n+o-1]??``,s=Li(Ea(a),e.replace(Ta,``));s.mark?.kind===`box`&&!Da(e)?r.push(Oa(s,n+o,t)):e.trim()!==``&&i.push(e.trim())}if(r.length>0)return{entries:r,notes:i.length>0?[i.join(`
`)]:[]};if(t.plain&&!t.intro&&Ca(e))return{entries:[Oa(Li(e.children,``),n,t)],notes:[]}}let Ta=/^\s*(?:[-*+]\s+)?(?:[A-Z]{0,3}-?\d+(?:\.\d+)*|[A-Z])[.):]?\s+(?=\[[ xX]?\]|[☐☑⬜🔲□])/u;function Ea(e){let[t,...n]=e;return t?.type===`text`?[{...t,value:t.value.replace(Ta,``)},...n]:e}function Da(e){return(e.match(/[☐☑⬜🔲□]|\[[ xX]\]/gu)??[]).length>1}function Oa({text:e,lead:t,code:n,urls:r,mark:i,struck:a},o,s){return{item:{line:o,text:vt(_t(e))||`Line ${o}`,...t===void 0?{}:{lead:t},code:n,blocks:[],urls:r,form:`sentence`,ticked:i?.ticked??null,headings:s.headings,section:Ki({lead:t,text:e},s.section)},notes:[],entries:[],heads:!1,struck:a,people:[]}}let ka=[/^(?:table of )?contents$|^toc$/i,/^(?:[\w-]+ ){0,2}contacts?(?: (?:information|info|list|details|people|persons?|points?))?(?: (?:&|and) \w+)?$/i,/^(?:phone |emergency |important )*numbers(?: to call| to know)?$|^(?:phone|call) (?:list|numbers|tree)$|^people(?: to call)?$/i,/^(?:support |useful |quick |external |related |further )?(?:resources|links|references|reading|documents?)\b/i,/\b(?:urls?|links|references)$|^(?:useful |handy |test |sample |example )?commands?$/i,/^(?:executive |project )?summary\b|^(?:current )?status$|^overview\b|\boverview$|^conclusions?$|^results?$/i,/^quick[- ]?start\b|^getting started\b|^usage$|^how (?:to use|to read|it works|this works|we got here)\b/i,/^trouble[- ]?shooting\b|\bgoes wrong\b|^faq\b|^known (?:issues|limitations|gaps)$|^legend$|^glossary$|^definitions$|^terms$/i,/^(?:appendix\b.*|background(?: information)?|intro(?:duction)?|about(?: .*)?|licen[cs]e|credits|notes?|bonus|remarks?|comments?)$/i,/^(?:notes?|learnings?|findings?|feedback|experiences?|insights?) (?:from|of|on|about|after|since)\b|^things (?:that|which|we)\b(?!.*\b(?:must|need|should|check)\b)/i,/^(?:change ?log|(?:revision|version|document|release) history|history|motivation|purpose|rationale)$/i,/^(?:out of|not in|in)?[- ]?scope$|^(?:what is |what's )?(?:out of|not in) scope$|^non[- ]?goals$|^assumptions$/i,/^(?:examples?|templates?|useful|context|facts|lessons\b.*|(?:things |good )to know|(?:a few )?facts|at a glance|in short|tl;?dr)$/i,/^(?:the )?(?:team|rota|roster|crew|cast|staff(?:ing)?|on[- ]call rota)(?: on (?:site|duty|call|shift))?$/i,/^open (?:questions|points|issues)$|^(?:not )?intended (?:use|users|for)\b|^versions?$|^versioning\b/i,/^what (?:it does|runs(?: where)?|the (?:\w+ ){1,2}(?:contains?|does|is|covers?|includes?)|is (?:inside|included|covered))\b/i,/^(?:where|why)\b|^(?:things|points|items) (?:we|you|they|that)\b/i,/^(?:current|present|initial|existing|former|old|as[- ]is) (?:state|situation|set-?up|landscape|architecture)(?: (?:of|at|in|and|&) .*)?$|^(?:status quo|as[- ]is|where we (?:are|stand|start|come from)|starting point|point of departure|situation)$/i,/^(?:the )?(?:problems?(?: statement)?|pain points?|challenges?|issue at hand|symptoms? today|business case|why)(?: (?:today|now|at a glance|we have))?$/i,/^not (?:in|part of|for|included in|covered (?:in|by)|on|planned for|within) (?:this|the|our|that|scope|phase|v\d|today)\b|^(?:not (?:included|covered|in here|part of (?:it|this))|exclu(?:ded|sions?)|left out|out for now|deferred|dropped|descoped|de-scoped|backlog|won['’]?t (?:do|have|fix)|we (?:do not|don['’]t|will not|won['’]t) do)$/i,/^(?:key |main |expected )?(?:benefits|advantages|highlights|what['’]s new|new features|differences)$/i,/^(?:later|future(?: work)?|ideas?|parking lot|won't do|rejected|postponed|not (?:now|yet|doing|planned)|for (?:later|the record|information|your information|reference)|fyi)$|\bfor the record$/i],Aa=/^(?:(?:our|the|project|business|product|key|main|primary|secondary|overall|sprint|release|team|high[- ]level) )*(?:goals?|aims?|vision|mission|ambitions?|expectations?|hopes|intent(?:ions?)?|objectives?|key results|(?:target|future|desired|to[- ]be) (?:state|picture|architecture|set-?up|landscape)|hypothes[ie]s|bets?|idea)(?: (?:of|for) .*)?$|^what (?:we|you|they) (?:expect|hope(?: for)?|want|aim (?:at|for))$|^we (?:expect|hope(?: for)?|want)$/i;function ja(e){return Aa.test(e.replace(/\s*\([^()]*\)\s*$/,``))}let Ma=/^(?:what (?:it is|this is|is (?:it|this|in it|new|not)|(?:has |have )?(?:changes?d?|happen(?:s|ed)|stays?(?:ed)?|remains?(?:ed)?|moves?d?|goes|went|comes|came|broke|was|were)|(?:we|they|you) (?:built|buil[dt]|measured|tried|tested|had|have|have been|did|do not|don't|learn(?:ed|t)?|know|knew|found|decided|saw|get|got|leave|left|keep|kept)|does not|doesn't|stands|(?:you|they|users?|customers?|people|everybody|everyone|teams?)\b)|who(?: is| are|m)?(?: (?:still|to|is|are|who|does|uses|on|calls?|we))|how (?:it|this|we) (?:works?|got|came|went))\b/i,Na=/\b(?:must|should|ha(?:s|ve) to|needs? to|required?|if|when|agrees?|signs?|approves?|decides?|checks?|verify|watch|monitor|measure|expect|want)\b/i;function Pa(e){let t=e.replace(/\s*\([^()]*\)\s*$/,``);return ka.some(e=>e.test(t))||Ma.test(t)&&!Na.test(t)}let Fa=[[`no-go`,/^(?:no[- ]?go|not ok|bad|red|critical|alarm|danger|stop|abort|halt|kill|fail(?:s|ed|ure)?|fire|breach(?:ed)?|violat(?:ion|ed)|unacceptable|hard limit|page|roll(?:s|ing)?[- ]?back)\b/i],[`caution`,/^(?:caution|warn(?:ing|s)?|amber|yellow|orange|watch|hold|pause|investigate|look|degraded|elevated|soft limit|alert|at risk|tolerable)\b/i],[`go`,/^(?:go(?! back)|green|ok(?:ay)?|good|healthy|normal(?:ly)?|fine|nominal|pass(?:es|ed)?|proceed|promote|continue|advance|ship|acceptable|acceptance|expected|target|goal|objective|slo|sla|success|exit|pilot|limit|threshold|required|baseline target)\b/i]],Ia=[[`go`,/^(?:🟢|✅|✔️?|👍)$/u],[`caution`,/^(?:🟡|🟠|⚠️?|✋)$/u],[`no-go`,/^(?:🔴|❌|🛑|⛔|🚫|👎)$/u]];function La(e){let t=e.trim(),n=_t(t),r=Ia.find(([,e])=>e.test(t))?.[0]??Fa.find(([,e])=>e.test(n))?.[0],i=n===``?void 0:y(`${n} if`);return r??(i===`rollback`?`no-go`:i===`no-go`||i===`caution`?i:void 0)}function Ra(e,t){let n=new Set,r=e.map((e,r)=>{let i=r===0?void 0:La(e);if(!(i===void 0||n.has(i)||i!==`go`&&!Ha(t(r))))return n.add(i),i});if(n.has(`go`)&&n.size>1)return r;if(n.size>0&&!n.has(`go`)){let n=r.findIndex(e=>e!==void 0)-1,i=n>0&&!za.test(e[n]??``)&&t(n).some(e=>Va(e)!==void 0);return r.map((e,t)=>i&&t===n?`go`:e)}return Ba(e,t)}let za=/\b(?:measured|actual|seen|current(?:ly)?|now|observed|today|before|baseline|last|previous|old|result|found|values?)\b/i;function Ba(e,t){let n=e.flatMap((e,n)=>n>0&&!za.test(e)&&Ha(t(n))?[n]:[]),[r,i]=[n[0],n.at(-1)];if(r===void 0||i===void 0||n.length>3||i!==r+n.length-1)return e.map(()=>void 0);let a=e=>t(e).map(e=>Va(e)),[o,s]=[a(r),a(i)],c=o.filter((e,t)=>e!==void 0&&s[t]!==void 0&&s[t]!==e).length;return r===i||c*2<=o.length?e.map(()=>void 0):e.map((e,t)=>t===r?`go`:t===i?`no-go`:n.includes(t)?`caution`:void 0)}function Va(e){let[t]=P(e);return t?.kind===`compare`&&/[<>]/.test(t.operator)?t.operator.charAt(0):void 0}function Ha(e){let t=e.filter(e=>/[\p{L}\p{N}]/u.test(e));return t.length>0&&t.filter(e=>P(e).length>0).length*2>=t.length}let Ua=[[`lasting`,/^(?:for|(?:time |evaluation |observation )?window|sustained(?: for)?|lasting|lasts|how long|duration|held for|over)$/i],[`number`,/^(?:#|no\.?|nr\.?|id|order)$/i],[`signature`,/^(?:signature|signed(?: by| off)?|signed|sign[- ]?off|approval|approved by|says|agrees|confirms|attests|declares|statement|vote|verdict|decisions?|consent|(?:accepted|approved|agreed|released)(?: ?\/ ?(?:refused|rejected|declined|not))?|outcome)(?: that)?$/i],[`person`,/^(?:name|who|person|people|owners?|assignees?|assigned to|responsible|dri|signatory|approver name|reviewer)$/i],[`role`,/\b(?:role|stakeholder|approver|team|function|position|department)\b/i],[`reach`,/\b(?:contact|phone|e-?mail|slack|reach|pager|channel|escalation)\b/i],[`date`,/^(?:date|when|time|deadline|due|due date|signed on|timestamp)\b/i],[`target`,/\S\s+(?:when|if)$|\b(?:go on|proceed|continue|advance|promote|abort|stop|halt|pause|hold|roll ?back)\b.*\b(?:when|if|at)\b|^(?:max|min)(?:imum)?\b|\b(?:gate|allowed|budget|target|threshold|goal|limit|expected|expectation|wanted|want|required|requires|desired|needed|aim|objective|permitted|tolerated|should be|must be|at most|at least|no more than|acceptance|acceptable|sla|slo|bound|pass if)\b/i],[`box`,/^(?:status|state|done\??|complete[d]?\??|checked|ok\??|result|verified\??|pass(?:ed)?\??|pass\/fail|ready\??|approved\??|go\??|go\/no-go|y\/n|yes\/no|[✅✓✔☑☐]\ufe0f?|)$/iu],[`note`,/^(?:then|reaction|response|consequence|what (?:we|to) do)$/i],[`item`,/^if$|\b(?:item|task|checks?|criteri(?:on|a)|requirement|description|test|metric|what|control|deliverable|scenario|question|action|condition|trigger|gate|indicator|signal|symptom|guardrail|kpi|measure|activity|step|area|component)\b/i],[`note`,/\b(?:notes?|comments?|remarks?|evidence|details?|links?)\b/i]],Wa=/^(?:actions?\b.*|reactions?|responses?|escalation|what happens.*|mitigation|consequences?)$/i,Ga=/^(?:area|component|category|domain|system|topic|section|phase|step)$/i;function Ka(e){let t=e.map(e=>Ua.find(([,t])=>t.test(e.trim()))?.[0]??`other`);if(t.includes(`signature`)&&!t.some(e=>e===`role`||e===`item`)){let e=t.indexOf(`person`);e>=0&&(t[e]=`role`)}let n=t.indexOf(`role`);for(let[n,r]of e.entries())n>0&&t[n]===`item`&&Wa.test(r.trim())&&!t.includes(`box`)&&(t[n]=`note`);let r=t.indexOf(`item`);Ga.test(e[r]?.trim()??``)&&t.lastIndexOf(`item`)>r&&(t[r]=`note`);let i=e.findIndex(e=>/^roles?$/i.test(e.trim())),a=i<0?n:i;return t.map((e,t)=>e===`role`&&t!==a?`person`:e)}function qa(e,t,n){let r=e=>{let r=t[n.indexOf(e)]??``;return r===``||!/[\p{L}\p{N}]/u.test(r)?{}:{[e]:r}},i={...r(`caution`),...r(`no-go`)};return Object.keys(i).length===0?void 0:{of:e,...r(`go`),...i}}function Ja(e,t){let[n]=t===void 0?[]:P(t),r=n?.kind===`bare`&&n.amount.dimension===`duration`&&P(t??``).length===1,i=P(e).at(-1);return r&&i?.kind===`compare`&&i.lasting===void 0?`${e} for ${t}`:e}let Ya=new Set([`go`,`caution`,`no-go`,`rollback`]);function Xa(e,t){let[n,...r]=e.children,i=(n?.children??[]).map(({children:e})=>E(e)),a=e=>r.map(t=>E(t.children[e]?.children??[])),o=Ka(i),s=o.some(e=>Za.has(e))&&(t.section===`sign-off`||o.includes(`signature`)&&!o.includes(`item`)),c=Ra(i,a),l=Ka(i).map((e,t)=>{let n=i[t]?.trim()===``&&a(t).some(e=>/\p{L}/u.test(e));return s&&t===0&&(n||!o.includes(`role`)&&(e===`other`||e===`lasting`))?`role`:s&&t>0&&e===`role`&&i[0]?.trim()===``?`person`:n?`other`:c[t]!==void 0&&!Qa.has(e)?c[t]===`go`?`target`:`limit`:t===0&&(e===`other`||e===`target`)&&c.some(e=>e!==void 0)?`item`:e===`other`&&t>0&&eo(i[t]??``,r,t)?`target`:e}),u=e=>l.includes(e),d=r.some(e=>e.children.some(({children:e})=>mt(E(e))?.kind===`box`)),f=u(`box`)&&!u(`item`)&&!u(`target`),p=u(`role`)&&(t.section===`sign-off`||u(`signature`)||f),m=u(`role`)&&(u(`person`)||u(`reach`))&&!u(`item`)&&!u(`target`);if(!d&&!p&&m)return{entries:[],contacts:r.flatMap(e=>no(e,l)),notes:[]};let h=i.some(e=>/\b(?:conditions?|criteri(?:on|a)|requirements?|triggers?)\b/i.test(e)),g=$a.test(i[0]?.trim()??``)&&(l.includes(`note`)||h),_=u(`box`)||u(`target`)||u(`limit`)||h||g,v=u(`item`)?_||u(`person`):u(`other`)&&_,y=Ya.has(t.section);if(!d&&!p&&!(t.signs&&(v||y)))return{entries:[],contacts:[],notes:[ft(e,t.source)]};let ee=p?`sign-off`:g&&t.section===`plain`?`rollback`:t.section;return{entries:r.flatMap(e=>to(e,l,c,i,{...t,section:ee},p)),contacts:[],notes:[]}}let Za=new Set([`person`,`date`,`signature`]),Qa=new Set([`role`,`person`,`reach`]),$a=/^(?:if|triggers?|when)$/i;function eo(e,t,n){let r=t.map(e=>E(e.children[n]?.children??[]).trim()).filter(e=>e!==``),i=r.filter(e=>/^(?:[<>≤≥=]|(?:at (?:most|least)|under|below|over|above|less than|more than|up to|within|no more than)\b)/i.test(e));return!za.test(e.trim())&&i.length>0&&i.length*2>=r.length}function to(e,t,n,r,i,a){let o=e.children.map(({children:e},n)=>{let r=E(e),i=mt(r),a=vt(_t(r.slice(i?.length??0))),o=/^\d+(?:\.\d+)*\.?$/.test(a)&&t[n]!==`target`;return{column:i?.kind===`box`&&a===``?`box`:o?`number`:t[n]??`other`,text:/^[-–—]*$/.test(a)?``:a,mark:i}}),s=(...e)=>o.flatMap(({column:t,text:n})=>e.includes(t)&&n!==``?[n]:[]),c=s(`other`,`item`,`note`,`role`,`target`).sort((e,t)=>t.length-e.length)[0],l=a?s(`role`)[0]:s(`item`)[0]??s(`other`)[0]??c,u=s(`target`).length>0||!Ya.has(i.section)?s(`target`):s(`other`),d=a||s(`item`).length<2||u.length>0?[]:s(`item`).slice(1,2),f=Ja([...new Set([l,...d,...a?[]:u])].filter(e=>e!==void 0).join(`: `),s(`lasting`)[0]),p=qa(l??``,o.map(e=>e.text),n),m=o.find(e=>e.mark?.kind===`box`)?.mark??o.find(e=>e.mark)?.mark,h=a||t.includes(`box`)||s(`item`,`target`,`limit`).length>0||m?.kind===`box`||Ya.has(i.section);if(f===``||!h||Xi(f,i.section))return[];let g=e.children.flatMap(({children:e})=>e),_={line:e.position?.start.line??1,text:f,...a?{lead:f}:{},code:bt(g),blocks:[],urls:xt(g),form:`row`,ticked:m?.ticked??null,headings:i.headings,section:p&&!a&&i.section!==`go`?`plain`:i.section,...i.lasting===void 0?{}:{lasting:i.lasting},...p?{limits:p}:{}},v=p===void 0?[]:o.flatMap(({column:e,text:t},n)=>e===`limit`&&t!==``?[`${r[n]}: ${t}`]:[]);return[{item:_,notes:[...s(`note`).filter(e=>e!==l),...v],entries:[],heads:!1,struck:!1,people:[...s(`person`,`signature`),...a?[]:s(`role`)].filter(e=>e!==l)}]}function no(e,t){let n=e.children.map(({children:e})=>vt(_t(E(e)))),r=e=>n.filter((n,r)=>t[r]===e&&n!==``),[i]=r(`role`);if(i===void 0)return[];let a=r(`reach`).join(`, `);return[{role:i,name:r(`person`).join(`, `),...a===``?{}:{reach:a}}]}function ro(e,t){let n=Ct(e),[r]=n.parts,i=n.parts.length===1||!r?.blocks.some(({type:e})=>e===`list`||e===`table`);return io(n,[],!1,{source:t,lines:t.split(`
`),introduces:e=>e===n||e===r&&i})}function io(e,t,n,r){let i=e.title===``?t:[...t,e],a=i.map(({title:e})=>e),o=n||Pa(e.title),s=ie(i.map(({signed:e})=>e)),c=[],l=[],u=[],d=At(e.title)?jt(e.blocks.filter(({type:e})=>e!==`table`)):void 0;for(let[t,n]of e.blocks.entries()){let f=Sr(e.blocks[t-1],n),p=f===void 0?void 0:Cr(f),m=f===void 0?void 0:ao(f,e.title),h=(m===void 0?void 0:ne(m))??s,g=h===`no-go`&&y(m??e.title)===void 0&&a.every(e=>!y(e))&&Sa(n)?`go`:h,_={source:r.source,lines:r.lines,headings:a,section:g,plain:!o&&!(f!==void 0&&Er(f)),hoped:i.length<=2&&ja(e.title),signs:!o,intro:r.introduces(e),...p===void 0?{}:{lasting:p}},v=oo(n,Sr(n,e.blocks[t+1])===void 0?_:{..._,plain:!1},d!==void 0);c.push(...v.entries),l.push(...v.notes),u.push(...v.contacts)}let f=e.parts.map(e=>io(e,i,o,r));return{title:e.title,line:e.line,entries:c,notes:l,contacts:[...d??[],...u],parts:f}}function ao(e,t){return/^\W*(?:if|when|whenever|once|as soon as)\b/i.test(e)?`${t} ${e}`:e}function oo(e,t,n){if(e.type===`table`)return Xa(e,t);if(n)return{entries:[],notes:[],contacts:[]};if(e.type===`list`)return{...aa(e,t),contacts:[]};let r=e.type===`paragraph`?wa(e,t):void 0;if(r)return{...r,contacts:[]};let i=ft(e,t.source);return{entries:[],notes:i===``?[]:[i],contacts:[]}}var so=n(82198);let co={"<":`>`,"<=":`>=`,">":`<`,">=":`<=`,"==":`==`,"!=":`!=`};function L(e,t){return e.kind===`range`?`${M(e.low)} .. ${M(e.high)}`:e.kind===`bare`&&Number(e.amount.number)===0?`== ${M(e.amount)}`:`${e.kind===`compare`?e.operator:t===`higher`?`>=`:`<=`} ${M(e.amount)}`}function lo(e){let t=e=>({...e,number:uo(e.number)});return e.kind===`range`?{...e,low:t(e.high),high:t(e.low)}:e.kind===`bare`?{...e,amount:t(e.amount)}:{...e,operator:co[e.operator]??e.operator,amount:t(e.amount)}}function uo(e){let t=e.split(`.`)[1]?.length??0;return String((0,so.Gd)(Math.round(100*10**t-Number((0,so.Gd)(Number(e),t))),-t))}function fo(e){return e.kind!==`compare`||e.operator!==`==`||e.amount.number!==`100`||e.amount.unit!==`%`?e:{...e,operator:`>=`}}let po=String.raw`(?:(?:that|those|what it was|the one|it) (?:of |in |on |with )?)?(?:(?:the|a|an|our|its|their|same|clean) )*(?:pre-\w+|\w+(?:['’]s|s['’])(?= |$)|baselines?|usual|normal|before|average|previous|prior|last|yesterday|control|old|existing|current|today|legacy|earlier|start|beginning|initial|original|first|forecast|plan(?:ned)?|expected|reference|now|v\d[\d.]*|\d+\.\d+(?:\.\d+)*(?!\s?(?:%|[a-zµ]))|main\b|master\b|(?!p\d)[a-z]{1,8}\d+(?=\s*(?:$|[,.;:)]))|[a-z][\w-]+ \d+(?=\s*(?:$|[,.;:)]|(?:on|in|for|with|at)\b)))`,mo=String.raw` (?:(?:the|a|an|any|all|these|those) )*(?:(?:last|past|previous|next|first|full|whole|entire|following|coming|same|complete|initial|rolling|final|opening|business|working|consecutive) )*(?:(?:\d+|two|three|four|five|six|seven|ten|twelve|fourteen|thirty)[ -]?)?(?:(?:full|whole|business|working|consecutive|trading) )?(?:s|sec|second|min|minute|h|hr|hour|day|night|weekend|week|month|quarter)s?\b`,ho=String.raw` (?:\w+ ){0,3}(?:load|conditions?|operations?|traffic|use|usage|circumstances|pressure)\b`,go=String.raw` average\b(?! (?:of|before|last))`,_o=`(?:above(?!${go})|over(?!${mo})|higher than|more than|greater than|slower than|longer than|larger than|bigger than|worse than|heavier than|later than|beyond|up (?:on|from|against|vs\\.?)|(?:increase|rise|growth|regression|degradation) (?:over|from|on|vs\\.?|against|compared (?:to|with)|to)|on top of)`,vo=`(?:below(?!${go})|under(?!${ho})|lower than|less than|fewer than|faster than|quicker than|smaller than|shorter than|cheaper than|lighter than|short of|behind|down (?:on|from|against)|better than|(?:decrease|drop|fall|decline) (?:from|against|compared (?:to|with)|to))`,yo=RegExp(`^\\s*(?:points? )?(?:(${_o})|(${vo}))\\s+${po}`,`i`),bo=RegExp(`\\b(?:((?:higher|more|greater|slower|longer|larger|bigger|worse|heavier|later) than)|((?:lower|less|fewer|faster|quicker|smaller|shorter|cheaper|better) than)) ${po}[^.;:]{0,20}\\bby\\b[^.;:]*$`,`i`),xo=/^\s*(?:points? )?(?:(up|higher|slower|longer|larger|bigger|heavier|worse)|(down|lower|shorter|smaller|fewer))(?=\s*(?:$|[,.;:)]|(?:than|against|compared|versus|vs)\b))/i,So=RegExp(`^\\s*(?:of |that of |as \\w+ as )?${po}`,`i`),Co=/^\s*of (?:(?:the|our|its|their) )*(?:(?:\w+ )?baseline|control(?: group)?|normal|usual|(?:old|previous|existing|legacy) (?:one|system|value|level|version|release|rate)|(?:its|the) value before|v\d[\d.]*)(?!\s+(?:users|traffic|customers|requests|orders|servers|devices|hosts))/i,wo=/\b(?!(?:regression|spike|growth|slow|up|increase)(?:[- ](?:pack|suite|tests?|testing|runs?|sets?|cases?|checks?|plan|to)\b))(?:ris(?:es?|ing|en)|rose|increas\w*|grow(?:s|n|ing|th)?|climb\w*|jump\w*|spik\w*|degrad\w*|worsen\w*|slow(?:s|er|ed|down)|regress\w*|regression|up|higher|longer|inflat\w*)\b[^.;:]{0,24}?$/i,To=/\b(?:drop\w*|fall(?:s|en|ing)?|fell|decreas\w*|declin\w*|dip(?:s|ped)?|shrink\w*|down|reduc\w*|lose[sd]?|losing|sink\w*|slip\w*)\b[^.;:]{0,24}?$/i,Eo=/(?:\bby\b[^.;:]*|\bmore than\s*|\bat least\s*|[>≥]=?\s*|\bno more than\s*|\bnot more than\s*|\bat most\s*|\bup to\s*)$/i,Do=/\b(?:vs\.?|versus|compared (?:to|with)|relative to|in comparison (?:to|with)|comparison with|compare\b.{0,40}?\bwith|control|baselines?|than before|parity)(?=[\s,.;:)]|$)/i,Oo=/\b(?:slower|worse|heavier|longer|larger|bigger|costlier|dearer) than\s*$/i,ko=RegExp(`^\\s*of (?:the |our |its |their )?(?:[\\w.'’-]+ ){0,2}?(?:[A-Z][\\w.'’-]*|v?\\d+\\.(?:x|\\d+)[\\w.]*|v\\d+|old|previous|current|existing|legacy|original|earlier|usual|normal|reference|control|last \\w+|today['’]s|yesterday['’]s) (?:[\\w'’-]+ ){0,2}?(?:values?|baseline|time|times|level|run ?time|duration|costs?|price|average|figures?|throughput|speed|performance|results?|numbers?)\\b`),Ao=/^\s*of (?:that of |the one of |what )?(?:the )?(?:v?\d+\.(?:x|\d+)[\w.]*|v\d+|main|master|it was)(?=\s*(?:$|[,.;:)|]))/,jo=/(?:(<=|≤|at most|(?:no|not) (?:more|higher|longer|larger|slower|bigger|worse) than|not (?:above|over|beyond))|(>=|≥|at least|(?:no|not) (?:less|lower|fewer|smaller|worse) than|not (?:below|under))|(<|below|under|less than|lower than)|(>|above|over|more than|higher than|exceeds))\s*((?:the |our )?[\p{L}][\w.'’-]*(?: [\w.'’-]+){0,4}) ?(?:(\+|plus)|(-|−|–|minus))\s?$/iu,Mo=[`<=`,`>=`,`<`,`>`],No=RegExp(`^\\s*(?:(more|longer|slower|higher)|(less|fewer|lower|shorter|faster)) (?:\\w+ ){1,5}than (?:with |on |in |of )?${po}`,`i`),Po=/^\s*of (?:the )?(?:[A-Z][\w-]*|[\w-]+ \d[\d.]*)['’]s\s+\p{L}/u,Fo=/\b(?:adds?|adding|costs?|puts?|eats?)\b[^.;:]{0,30}$/i,Io=/^\s*(?:to|onto|on top of)\s/i,Lo=/(?:^|[\s(<>=≤≥])\+\s?$/,Ro=/(?:±|\+\s?\/?\s?[-–−])\s?$/;function R(e,t,n,r=!0){if(t.kind===`range`||t.amount.about)return;let{amount:i}=t,a=e.slice(t.end),o=e.slice(Math.max(0,t.at-60),Bo(e,t)),s=t.kind===`compare`?t.operator:n===`go`?`<=`:`>=`,c=i.dimension===`ratio`?Number(i.number)/100:Number(i.number);if(i.unit===`%`&&Co.test(a)&&!/\bwithin\b/i.test(o))return`${t.kind===`bare`?n===`go`?`>=`:`<=`:s} ${Number(c.toPrecision(6))}x baseline`;let l=zo(e,o,a,s,t);if(l!==void 0)return l;let u=yo.exec(a)??bo.exec(o);if(i.dimension===`times`)return So.test(a)?`${s} ${i.number}x baseline`:void 0;let d=i.dimension===`ratio`?xo.exec(a):null;if(d?.[1]!==void 0)return`${s} baseline + ${M(i)}`;if(d?.[2]!==void 0)return`${co[s]??s} baseline - ${M(i)}`;let f=r&&Eo.test(o)&&I(t)===`ratio`;if(u?.[1]!==void 0||!u&&f&&wo.test(o))return`${s} baseline + ${M(i)}`;if(u?.[2]!==void 0||!u&&f&&To.test(o))return`${co[s]??s} baseline - ${M(i)}`}function zo(e,t,n,r,i){if(i.kind===`range`)return;if(Lo.test(t)&&!i.amount.more&&Do.test(e)&&/^(?:duration|bytes|rate)$/.test(i.amount.dimension))return`${r} baseline + ${M(i.amount)}`;if(!/^(?:%|pp)$/.test(i.amount.unit))return;let{amount:a,kind:o}=i,s=`${Number((Number(a.number)/100).toPrecision(6))}x baseline`,c=jo.exec(t);if(c!==null)return`${Mo[c.slice(1,5).findIndex(e=>e!==void 0)]??`<=`} baseline ${c[6]===void 0?`-`:`+`} ${M(a)}`;let l=No.exec(n);if(l!==null&&o===`compare`)return l[1]===void 0?`${co[r]??r} baseline - ${M(a)}`:`${r} baseline + ${M(a)}`;if(Ro.test(t)&&(Do.test(e)||/^\s*(?:of|to|from|vs)\b/i.test(n)))return`within ${M(a)} of baseline`;if(Lo.test(t)&&(o===`compare`||Do.test(e))&&!a.more)return`${r} baseline + ${M(a)}`;if(a.unit===`%`&&[ko,Ao,Po].some(e=>e.test(n))&&!/\bwithin\b/i.test(t))return o===`compare`?`${r} ${s}`:void 0;if(o===`compare`&&Oo.test(t)&&(Do.test(e)||Number(a.number)>100))return Number(a.number)>100?`${r} ${s}`:`${r} baseline + ${M(a)}`;if(o===`compare`&&Fo.test(t)&&Io.test(n))return`${r} baseline + ${M(a)}`}function Bo(e,t){let n=e.slice(t.at,t.end),r=n.search(/\d/);return t.at+(r<0?n.length:r)}let Vo=[[`engineering-manager`,`engineering manager`,`eng manager`,`em`],[`engineering-lead`,`engineering lead`,`eng lead`,`head of engineering`,`vp ?of engineering`],[`release-manager`,`release manager|lead|captain`,`deployment lead|manager`],[`product-manager`,`product manager`,`pm`],[`product-owner`,`product owner`,`po`],[`product`,`product ?team|lead`,`business owner|owners`],[`qa-lead`,`qa lead|manager`,`test lead|manager`,`quality lead`],[`qa`,`qa`,`quality assurance`,`testers`],[`security-lead`,`security lead|officer|manager`,`ciso`],[`security`,`security ?team`,`infosec`,`appsec`],[`tech-lead`,`tech|technical lead|leads`,`lead developer|engineer`],[`team-lead`,`team lead|leads`],[`architect`,`architect|architects`,`architecture ?team|board`],[`sre-lead`,`sre lead`],[`sre`,`sre|sres`,`site reliability`,`on call`],[`dba`,`dba|dbas`,`database administrator|team|admin`],[`operations`,`operations|ops ?team|manager`],[`devops`,`devops|platform ?team|lead`],[`data-science`,`data science|scientist|scientists`,`ml ?team|engineer|lead`],[`network`,`network team|engineer|engineering|admin`],[`legal`,`legal`,`counsel`],[`compliance`,`compliance`,`dpo`,`privacy ?team|officer`,`risk ?team|officer`],[`finance`,`finance`,`cfo`],[`support`,`support`,`customer success|service`,`helpdesk`,`service desk`],[`marketing`,`marketing`,`communications|comms team`],[`design`,`design ?team|lead`,`ux`],[`cto`,`cto`],[`ceo`,`ceo`],[`sponsor`,`sponsor`],[`stakeholders`,`stakeholder|stakeholders`],[`change-board`,`cab`,`change advisory board`,`change board`],[`customer`,`customer|customers`,`client`],[`management`,`management`,`leadership`,`executive|executives`],[`backend`,`backend ?team|lead|engineer`],[`frontend`,`frontend ?team|lead|engineer`],[`developers`,`developer|developers`,`dev ?team`,`development ?team`,`engineering ?team`,`engineers`]],Ho=`team`;function Uo(e){return Vo.find(([,...t])=>O(e,t))?.[0]}function Wo(e){if(!(e.trim().split(/\s+/).length>4||!/^\p{L}/u.test(e)))return(0,b.y)(e)}let Go=new Set([`accept adapt adjust allow announce appear apply arrive ask assign avoid become block bring calculate catch combine come compute connect contain continue convert correct cover create`,`decline decode deliver depend detect disable disappear disconnect discard display distinguish emit enable encode encrypt enforce exceed exclude exist expand expire explain fall fetch fill find fit flag follow forget`,`generate get give go handle happen hide identify ignore include inherit insert keep lead leave let load lock lose make mask match merge move need notify obey occur offer override`,`parse pass pause permit persist pick preserve prevent produce propagate protect provide reach react receive recognise recognize recompute reconnect recover redirect reduce refer reflect refresh refuse reject remain remember remove render reopen repeat replace reproduce resolve respect respond restart restore resume retain retry return reuse reveal revert roam`,`sanitise save see select send separate serve show shrink shut skip spread stay stop store strip submit succeed support survive swallow switch sync take tell terminate tolerate translate treat trigger truncate understand unlock use validate vanish wake warn withstand work wrap write`,`hand drop keep hold reappear re-ask reorder round trim align adopt react lag stall fade blink beep vibrate rotate open close`].flatMap(e=>e.split(` `))),Ko=new Set(`the a an of for to in on at by with from and or as per via into over under about after before no not any each every all new old our its their this that these those both without than`.split(` `)),qo=new Set(`is are was were has have sent done made written set ready built put given taken kept`.split(` `));function Jo(e){return e.some((t,n)=>{let r=e[n-1],i=e[n+1];return r===void 0||r===`·`||Ko.has(r)||i!==void 0&&(/ed$/.test(i)||qo.has(i))?!1:/[a-z]{2}s$/.test(r)&&!/(?:ss|us|is)$/.test(r)?Go.has(t):Go.has(Yo(t))})}function Yo(e){if(!/[a-z]{2}s$/.test(e)||e.endsWith(`ss`))return``;if(e.endsWith(`ies`))return`${e.slice(0,-3)}y`;let t=e.slice(0,-1);return Go.has(t)?t:e.replace(/es$/,``)}let Xo=e=>new Set(e.trim().split(/\s+/)),Zo=Xo(`
  told informed briefed trained invited booked ordered bought hung posted mailed phoned rung bumped tagged cut minted found chosen picked named assigned appointed nominated elected hired staffed scheduled planned agreed drafted
  written rewritten translated proofread packed unpacked shipped gathered handed lifted frozen thawed archived backfilled seeded warmed provisioned configured installed uninstalled switched turned
  deployed reopened cleaned wiped decommissioned dismantled cordoned uncordoned drained rebooted tuned sized built rebuilt registered reserved requested submitted published announced
  backed filed noted explained presented demonstrated discussed thanked closed rebased rotated renewed rehearsed practised practiced tried held finished prepared labelled labeled measured mounted unmounted wired
  plugged unplugged calibrated fuelled refuelled stocked paid pinned triaged printed laid collected reprogrammed borrowed rented leased swept parked stacked carried distributed brought relocated
  purged emptied retired scanned thrown shredded disposed  silenced unsilenced acknowledged promoted demoted repointed raised lowered pushed pulled committed squashed branched forked countersigned notarised notarized witnessed stamped
  vacuumed reindexed inventoried contacted interviewed surveyed consulted reminded chased met visited walked inspected audited reviewed exported migrated translated exchanged flashed staged opened
`),Qo=Xo(`
  sent moved copied removed deleted replaced renamed created set updated upgraded patched uploaded attached linked listed counted checked tested compared imported converted swapped forwarded emailed asked answered called taken
  handed delivered restarted started stopped paused resumed disabled enabled activated deactivated revoked locked unlocked merged dropped restored recovered rolled reverted charged loaded cancelled canceled signed sealed extended scaled
`),$o=Xo(`
  session sessions token cookie mail email e-mail notification sms message messages event webhook order cart basket checkout payment purchase purchases refund invoice receipt voucher coupon password attachment photo draft form field comment reply
  thread entry filter search result lock subscription trial seat balance amount total price tax history progress position preferences bookmark favourite playlist cache state socket request response transaction booking
  reservation appointment slot reminder invite invitation link redirect login logout badge counter functionality cursor selection scroll focus card wallet pin timer countdown score
`),es=Xo(`is are gets get be being can cannot must should never always not`),ts=Xo(`in on to for by with from at into onto as and or via after before since than below above under over within if when while across without of through until between again yesterday today twice once out up off down back so earlier manually beforehand ahead early last then them it`);function ns(e){return e.some((t,n)=>{let r=Qo.has(t);if(n===0||!(r||Zo.has(t))||e.slice(0,n).some(e=>es.has(e))||e[n-1]===`·`||r&&e.slice(0,n).some(e=>$o.has(e)))return!1;let i=e[n+1];return i===void 0||i===`·`||ts.has(i)||/^\d/.test(i)||i.endsWith(`ly`)})}let rs=[`generator|generators|cable|cables|cabling|extinguisher|door|doors|lift|siren|radio|radios|hotline|truck|trucks|van|vans`,`rollback|backup|backups|restore|restores|failover|disaster|drill|rehears*|evacuation`,`recovery ?of ?the works|plan|procedure|time|test|tests|tested|drill|from|point|rehears*|steps|site|exercise|process|after|on|in`,`recovery $`,`roll|fail|hand back|over`,`procedure|procedures|process|escalation|escalations|communication|rotation|schedule|plan|plans|contacts|runbook|playbook`,`on call`,`alert|alerts|alerting|alarm|alarms|pager|paging|dashboard|dashboards|monitoring|grafana|prometheus|sentry|logging|logs|tracing|kibana|datadog`,`log aggregation`,`by hand`,`hands on`,`manually|demo|team|staff|training|environment|environments|infrastructure|cluster|vpn|ssh`,`pilot user|users|customer|customers|team|group|class`,`access to`,`deployment|deployments|build|script|scripts|release`,`docker|container|base|vm|ami|golden|machine|os image|images`,`image|images ?is|are ?all built|pushed|tagged|pulled|signed|scanned|promoted|flashed|for|of|in`,`migration|migrations .. staging|production|rehears*`,`with customers|users|partner|partners`,`talkback|voiceover|real`,`real|test|old|of ?the devices`,`screen reader`],is=[`escalation|escalations|rotation|contacts|training|trained|briefed`,`on call`,`by hand`,`manually|talkback|voiceover`,`screen reader`,`test environment|environments|data|devices|accounts|plan`],as=[`finance|accounting|legal|marketing|sales|hotline|helpdesk|desk|crew|nurses|teachers|librarians|technicians|technician|volunteers|colleague|colleagues|streamers|press|hr`,`call|contact|service centre|center`,`test order|orders|purchase|purchases|booking|call|calls|parcel|shipment|transfer|payment`,`real card|credit|money|customer|parcel|order|patient|person|book`,`transfer|transfers|payment|payments received`,`walked through`,`know|knows`],os=`^ ?the ?an ?our ?each ?ring ?release ?shift ?duty ?team ?on ?call lead|manager|captain|owner|operator|operators|engineer|engineers|director|officer|coordinator|analyst|analysts|editor|editors|desk|everyone|everybody|somebody|someone|staff|we|you|they|team opens|open|works|work|shows|show|sends|send|starts|start|stops|stop|returns|return|follows|follow|handles|handle|accepts|can|must|should|goes`,z={url:`https://todo.invalid`,host:`todo.invalid`,query:`TODO`,variable:`TODO`,tests:`reports/junit.xml`,coverage:`reports/coverage.xml`,audit:`reports/audit.json`,loadTest:`reports/load-test.json`,benchmark:`reports/benchmark.json`,log:`reports/service.log`,data:`reports/data.json`,results:`reports/results.json`,environment:`production`},B={tests:`the report that the tests write, such as JUnit XML`,only:`the names of the tests that show it`,coverage:`the report of the coverage`,audit:`the report that the scanner writes`,loadTest:`the report that the load test writes`,benchmark:`the report that the benchmark writes`,log:`the log that an earlier step keeps`,data:`the file that says so`,results:`the results of that run of gonogo`,query:`the query`,prometheus:`the Prometheus to ask`,url:`the address to ask`,host:`the host`,label:`the label that such issues have`,environment:`the environment as GitHub knows it`,path:`the file`,names:`the names of the checks`,variable:`the names of the variables`},ss=[[`coverage`,`npm run coverage`,`npm run test:coverage`,`pytest --cov`,`go tool cover`,`coverage report`,`nyc`,`c8`],[`benchmark`,`hyperfine`,`go test -bench`,`cargo bench`,`pytest-benchmark`,`jmh`,`npm run bench`,`npm run benchmark`,`make bench`,`criterion`],[`load-test`,`k6`,`locust`,`artillery`,`jmeter`,`ab`,`wrk`,`wrk2`,`hey`,`oha`,`vegeta`,`gatling`,`autocannon`,`npm run load-test`,`npm run load`,`make load-test`],[`secrets`,`gitleaks`,`trufflehog`,`detect-secrets`,`git secrets`,`git-secrets`],[`audit`,`npm audit|pnpm audit|yarn audit|yarn npm audit|bun audit|npm run audit|make audit|composer audit|cargo audit|cargo deny|bundle audit|bundle-audit|bundler-audit|pip-audit|safety|trivy|grype|snyk`,`osv-scanner|govulncheck|bandit|semgrep|checkov|tfsec|gosec|brakeman|retire|dependency-check|docker scout|docker scan|zap|nuclei|dotnet list package --vulnerable`],[`tests`,`pytest|py.test|jest|vitest|mocha|ava|cypress|playwright|npm test|npm t|npm run test|pnpm test|yarn test|bun test|go test|cargo test|cargo nextest|mvn test|gradle test|gradlew test|make test|rspec|phpunit|pest`,`dotnet test|newman|behave|bats|tox|nox|ctest|flutter test|swift test|mix test|sbt test|bazel test|node --test|deno test|npm run e2e|npm run smoke|make e2e|make smoke|make check|unittest|helm test|xcodebuild test|detox|maestro`],[`checks`,`npm run lint|npm run build|npm run type-check|npm run typecheck|npm run check|npm run format|pnpm lint|pnpm build|pnpm typecheck|yarn lint|yarn build|yarn typecheck|eslint|tsc|ruff|flake8|mypy|pylint|black|isort|prettier`,`golangci-lint|go vet|go build|cargo clippy|cargo fmt|cargo build|cargo check|gradlew lint|gradlew build|gradle build|mvn verify|mvn package|make lint|make build|make typecheck|helm lint|terraform validate|terraform fmt`,`actionlint|shellcheck|yamllint|hadolint|detekt|rubocop|biome|stylelint|pyright|vite build|next build|dart analyze|flutter analyze|swiftlint|ktlint|dotnet build|pre-commit|markdownlint`],[`http`,`curl`,`wget`,`http`,`https`,`xh`],[`dns`,`dig`,`nslookup`,`host`,`drill`],[`tcp`,`nc`,`ncat`,`netcat`,`telnet`,`pg_isready`,`redis-cli ping`,`nmap`],[`tls`,`openssl s_client`,`openssl x509`,`testssl.sh`,`sslscan`],[`data`,`jq`,`yq`]].flatMap(([e,...t])=>t.flatMap(t=>t.split(`|`).map(t=>({kind:e,words:t.split(` `)})))),cs=[[`sudo`],[`npx`],[`pnpm`,`exec`],[`pnpm`,`dlx`],[`bunx`],[`python`,`-m`],[`python3`,`-m`],[`poetry`,`run`],[`uv`,`run`],[`pipenv`,`run`],[`bundle`,`exec`],[`time`]];function V(e){let t=us(e);return ss.find(({words:e})=>e.every((n,r)=>ls(t[r],n,r===e.length-1&&r>0)))?.kind??ps(t)??hs(t[0])??ms(t)}function ls(e,t,n){return e===t||n&&e?.startsWith(`${t}:`)===!0}function us(e){let t=cs.find(t=>t.every((t,n)=>e[n]===t)),n=t?e.slice(t.length):e,r=n[0]?.replace(/^\.\//,``).split(`/`).at(-1)??``;return/^(?:python3?|node|bash|sh|ruby|php)$/.test(r)&&n[1]!==void 0?[n[1]??``,...n.slice(2)]:[r,...n.slice(1)]}let ds=new Set(`npm pnpm yarn bun make just task mage rake nox tox hatch poe invoke inv composer gradle gradlew mvn mvnw nx turbo sbt mix`.split(` `)),fs=[[`coverage`,/^(?:test:)?cov(?:erage)?$/],[`load-test`,/^(?:load|stress|soak|k6)(?:[-_:]?tests?)?$/],[`benchmark`,/^bench(?:marks?)?$/],[`audit`,/^(?:audit|security|vuln(?:check)?|sast)$/],[`tests`,/^(?:tests?|e2e|smoke|integration|unit|synthetic)(?:[-_:A-Z].*)?$/],[`checks`,/^(?:lint|type-?check|types|format|fmt|build|compile|spellcheck|check|verify|style|vet)(?:[-_:].*)?$/]];function ps(e){if(!ds.has(e[0]??``))return;let t=e.slice(1).find(e=>e!==`run`&&e!==`exec`&&!e.startsWith(`-`));return t===void 0?void 0:fs.find(([,e])=>e.test(t))?.[0]}function ms([e=``,t=``,...n]){if(/^[a-z][\w.-]*$/.test(e))return t===`lint`?`checks`:t===`test`?`tests`:/^(?:fmt|format)$/.test(t)&&n.includes(`--check`)?`checks`:void 0}function hs(e){let t=e?.split(`/`).at(-1)??``;if(/\.(?:py|sh|js|ts|mjs|rb)$/.test(t)){if(/load[_-]?test|stress[_-]?test/.test(t))return`load-test`;if(/bench(?:mark)?s?[_.-]/.test(t))return`benchmark`;if(/smoke|e2e|(?:^|[_-])tests?[_.-]/.test(t))return`tests`}}function H({band:e},t){return Object.keys(t).length===0?{}:{bands:{[e]:t}}}function U(e,t,n=!1){let r=e.bounds.filter(e=>I(e)===t);return r.find(({kind:e})=>e!==`bare`)??(n?r[0]:void 0)}function W(e,t,n){return L(e,n.band===`go`?t:t===`higher`?`lower`:`higher`)}function G(e){return e.band===`go`?0:`> 0`}let gs=[{id:`tests-command`,check:`tests`,why:`The command runs tests, and their report says what came of it.`,opens:[`state`,`look`,`run`],make:e=>{let t=t=>e.named.commands.filter(e=>V(e)===t).length;return t(`tests`)>0&&t(`checks`)<=t(`tests`)?_s(e):void 0},examples:[{text:`Nothing is broken: pytest -q`,item:{code:[`pytest -q`]}},{text:`Run the suite`,item:{code:[`npm run test:unit`]}},{text:`Orders go through (./scripts/smoke.sh staging)`,item:{code:[`./scripts/smoke.sh staging`]}}],unlike:[{text:`Install the tools: pip install pytest`,item:{code:[`pip install pytest`]}},{text:`Start it: ./start.sh`,item:{code:[`./start.sh`]}}]},{id:`tests-pass`,check:`tests`,why:`A test report shows that they ran and passed.`,opens:[`state`,`look`,`run`],says:[`unit|integration|e2e|end|smoke|regression|acceptance|contract|functional|automated|ui|api|snapshot|system|sanity|component|uat|synthetic|backend|frontend|interface|property|mutation|migration|security ?to ?end ?and|or ?unit|integration|contract|e2e|api|ui test|tests|suite|suites|testing|cases`,`test|tests|suite|suites|specs`,`regression|test|smoke|conformance|acceptance|golden pack|packs|set|sets|catalogue`,`pass|success rate ?of ?all ?the tests|cases|suite|suites`,`pass rate`,`fuzz|fuzzing|fuzzer|fuzzers|mutation ?testing ran|runs|run|finds|found`,`smoke|regression|conformance|acceptance test|tests|suite|cases|run|pass`,`smoke|e2e|sanity|regression|conformance|doctests|doctest|specs|snapshots ?is|are ?all green|ok|clean|pass|passes|passed`,`no|zero|0|without ?functionality ?functional ?feature ?visual ?ui ?known regression|regressions`,`pytest|jest|vitest|mocha|cypress|playwright|junit|rspec|phpunit|xctest|espresso|dbt`],not:[`^ test`,`load|performance|stress|soak|penetration|pen|chaos|user|ab|a test|tests|testing`,`test plan|plans|environment|environments|data|account|accounts|user|users|page|alert|alerts|strategy|strategies|framework|transactions|ticket|mode|devices|device|drive`,`regression|regressions issue|issues|ticket|tickets|bug|bugs`,`coverage`,`test case|cases .. written|documented|reviewed|added|defined|prepared|created|updated|ready`,`^ clean ?up ?of ?the test|tests`,`cleanup`,`framework ready|configured|set|installed`,`tests .. written|documented|reviewed|added|planned|defined`,`tests|testing|test|suite configured|planned|scheduled|documented|written|prepared|reviewed|approved`],also:[`no|zero|without failure|failures|crash|crashes`,`fuzz|fuzzing|fuzzer|fuzzers`,`pass*|green|succe*|ok|clean|complete*|run|ran|executed|fine|quarantined|skipped|flaky|failing|fails|fail|failed|broken|verified|regression|regressions|works|work|failures|succeed`,`^ run|execute|perform|rerun|complete`,`^ ?all ?existing ?automated ?the tests|specs|suites|unit|integration`,`tests|suite|testing $`,`test suite|suites|results|report`,`pytest|jest|vitest|mocha|cypress|playwright|junit|rspec|phpunit`],make:_s,examples:[{text:`All unit tests are green`},{text:`Run the smoke tests`},{text:`Regression pack of the tariffs is green`},{text:`dbt tests: 0 failures`},{text:`Regression suite: at least 98 % green`,bands:{go:{"pass-rate":`>= 98%`,failed:`any`,errors:`any`}}},{text:`End-to-end tests pass in under 10 minutes`,bands:{go:{duration:`< 10min`}}}],unlike:[`Test data prepared`,`Load test passed`,`Test plan approved`,`Unit tests written`]},{id:`pass-rate`,check:`tests`,why:`A share of tests that pass is what their report has.`,opens:[`state`,`look`,`run`],says:[`pass|passing|passed rate|ratio|quota`,`# of ?the ?all .. cases|tests|scenarios|specs|flows pass|passed|green|fail|failed`],not:[`first pass`,`load|stress|soak test|tests`,`security pass`,`course|exam|training`],make:_s,examples:[{text:`Flows on the rack of phones, pass rate at least 96 %`,bands:{go:{"pass-rate":`>= 96%`,failed:`any`,errors:`any`}}}],unlike:[`First pass yield above 96 %`,`Pass rate of the exam above 60 %`]},{id:`outcomes-counted`,check:`tests`,why:`It counts what failed or passed, which the report of such a run does.`,says:[`no|none|nothing|zero|0 ?cases ?checks failed|failing|failures`,`all ?# cases|checks|scenarios|vectors|examples|snippets|samples passed|pass|compile|compiles|run|work`,`examples|snippets|samples .. compile|compiles`],also:[`finished|complete|completed|ran|run|cases|checks|scenarios|vectors|conformance|certification|examples|snippets|samples`],not:[`job|jobs|update|updates|order|orders|payment|payments|request|requests|login|logins|message|messages|delivery|deliveries|import|imports|record|records|rows|mails|transactions|uploads|calls|backups|pods|nodes|health`,`cannot|login`],make:e=>{let t=_s(e);return/\b0\s+fail/i.test(e.body)?{...t,...H(e,{failed:0})}:t},examples:[{text:`Certification run complete, 0 failed`,bands:{go:{failed:0}}},{text:`Snippets of the manual compile`}],unlike:[`Nightly job ran, 0 failed`]}];function _s(e){return{options:{report:z.tests},todo:{report:B.tests},...vs(e)}}function vs(e){let t=e.bounds.filter(e=>I(e)===`ratio`&&Number((e.kind===`range`?e.high:e.amount).number)<=100).at(0),n=U(e,`duration`),r=e.bounds.find(e=>e.kind===`compare`&&e.amount.dimension===`count`&&/^[>=]/.test(e.operator)),i=e.bounds.find(e=>e.kind===`bare`&&e.amount.outOf===e.amount.number),a=r??i,o=t===void 0?void 0:L(t,`higher`),s=o!==void 0&&!/\b100%/.test(o)?{failed:`any`,errors:`any`}:{};return H(e,{...o===void 0?{}:{"pass-rate":o,...s},...n===void 0?{}:{duration:L(n,`lower`)},...a===void 0?{}:{executed:L(a,`higher`)}})}let ys=[{id:`written-endpoint`,check:`tests`,why:`To ask this address would change something, so a test on a system of its own shows that it works.`,opens:[`state`,`look`],make:e=>e.named.endpoints.some(({method:e})=>![`GET`,`HEAD`,`OPTIONS`].includes(e))?K(e):void 0,examples:[{text:`POST /v2/carts refuses an empty cart`,item:{code:[`POST /v2/carts`]}}],unlike:[{text:`GET /v2/carts`,item:{code:[`GET /v2/carts`]}}]},{id:`tested-behaviour`,check:`tests`,why:`It is to be tested, and a test of that name in a report shows that it was.`,opens:[`look`,`state`],says:[`^ test|retest|exercise|try`,`tested|verified|validated|exercised`],not:[...rs,...as,`tested|tried|verified by ?the ?a ?an ?our ?night ?day ?field ?it shift|team|electrician|technician|officer|desk|crew|staff|vendor|lab|customer|users|volunteers|engineer`,`phone|phones|generator|siren|sirens|radio|radios|sockets|hardware|cabling|ups`,`test plan|data|account|accounts|user|users|environment`,`^ test ?all critical|delivery|alerts`,`tasks|task|stories|items|creds|credentials`,`integrity|readiness|requirements|quality|configuration|compliance|contacts|credentials|permissions`,`browsers|ios|android|chrome|firefox|safari|edge|iphone`],make:e=>{let t=O(e.words,[`tested|verified|validated`]);return e.words.length>(t?1:2)?K(e):void 0},examples:[{text:`Test the retry after a time-out`},{text:`Rate limits tested`},{text:`Test with an empty basket (should return 400)`}],unlike:[`Test the restore of a backup`,`Escalation tested`,`Test it`]},{id:`behaviour`,check:`tests`,why:`It is a behaviour of the software, and a test of that name in a report shows it.`,opens:[`look`,`state`],says:[`ignored|refused|queued|merged|delivered|retried|untouched|works|work|working|functions|functional|functioning|loads|displays|display|displayed|renders|render|rendered|shows|show|shown|opens|appears|appear|returns|return|rejects|reject|rejected|accepts|handles|handle|handled|survives|survive|sends|sent|arrives|arrive|received|prevents|prevented|retries|falls|redirects|preserved|discovered|detected|found|recognised|recognized|restored|authenticates|persists|persist|persisted|validates|responds|responsive|supports|supported|behaves|behave|unchanged|compatible|consistent|correct|correctly|properly|enforced|isolated|idempotent|completes|sorted|saved|triggers|triggered|blocked|throttled|cached|hidden|accurate|respected|applied|succeeds|fails|degrades|served|sheds|follows|follow|goes|can|cannot|must|should|navigates|submits|submit|matches|calculates|calculated|expires|resets|syncs|restores|resumes|intact|refreshes|starts|stops|see|sees|contains|carries|allows|denies|blocks|keeps|leaves|asks|recovers|reconnects|refuses|declines|hides|warns|remembers|forgets|lands|parses|encodes|decodes|encrypts|decrypts|sheds|flagged|declined|masked|rounded|printed|kept|withdraw|pause|resume|undo|says`,`open the|a|an|in`],not:[...rs,...as,`system|systems ?is|are stable|operational`,`^ monitor|watch|track|measure|review|observe|look|inspect|examine`,`error|success|hit rate|rates`,os,`latency|cpu|memory|throughput|performance|metrics|certificate|backup`,`ready|prepared`,`updated|created|written|planned|scheduled|assigned|trained|briefed|notified|informed|documented|configured|installed|deployed|provisioned|announced|archived|enabled|purchased|registered`],make:e=>bs(e)&&xs(e)&&!ns(e.words)?K(e):void 0,examples:[{text:`Login works without a password`},{text:`Expired vouchers are rejected`},{text:`Verify that the basket is kept over a restart of the browser`},{text:`Search shows the newest first`}],unlike:[`Restore works`,`Team works in shifts`,`Dashboards show data`,`Works`]},{id:`among-tests`,check:`tests`,why:`It stands among tests, so a test of that name in a report shows it.`,opens:[`state`],under:[`functional|regression|acceptance|smoke|e2e|compatib*|behavio*`,`ui|integration|feature|api|system|manual test|tests|testing|compatib*`,`error handling|scenarios`,`edge cases`,`user flows|journeys`,`critical ?user paths|flows`],not:[...is,`performance|load|stress`,`complete|completed|reviewed|approved|prepared|ready|configured|documented|defined|created|planned|scheduled|written|set`],make:e=>e.words.length>0?K(e):void 0,examples:[{text:`Two carts of one customer`,item:{headings:[`Regression tests`]}}],unlike:[{text:`Test devices prepared`,item:{headings:[`Regression tests`]}},`Two carts of one customer`]},{id:`sentence`,check:`tests`,why:`It says what the software does, and a test of that name in a report shows it.`,opens:[`state`],not:[`^ there is|are`,os,`live|released|deployed in|on`,...rs,...as,...is,`we|you|everyone|everybody|somebody|people|customers|support|stakeholders|engineers|manager|lead|owner|board|vendor|budget|contract|meeting`,`is|are|has|have ?been ?now ?all ?still ?fully published|tagged|switched|moved|lifted|rotated|revoked|removed|cleaned|printed|mounted|packed|paid|signed|extended|renewed|frozen|closed|opened|raised|lowered|scaled|warmed|paused`,`is|are ?now ?all enabled|disabled|active|inactive|activated $`,`is|are ?now ?all ?still ?fully informed|trained|briefed|notified|scheduled|planned|documented|defined|agreed|deleted|kept|archived|configured|assigned|available|ready|done|complete|prepared|booked|told|aware|known|ordered|installed|stored|reviewed|approved|in|up|on`],make:e=>bs(e)&&!ns(e.words)&&e.bounds.every(({kind:e})=>e===`bare`)&&(ai(e.words)>=0||Jo(e.words))?K(e):void 0,examples:[{text:`Sockets stay open while the settings reload`},{text:`Gate understands badges of 2019`},{text:`A cancelled order gives the stock back`},{text:`Guests get the public price`},{text:`An empty basket costs nothing`},{text:`Hearing aids reconnect after a flight`},{text:`The assistant hands over to a person`}],unlike:[`Release notes for the team`,`Vendor gets the invoice`,`Customers told about the window`,`Keys are kept in the safe`]},{id:`built`,check:`tests`,why:`It is said to be built, and a test of that name in a report shows that it is there.`,opens:[`state`],under:[`what .. built|implemented|delivered|shipped`,`done`],not:[...is,`documentation|docs|dashboard|dashboards|commit|commits|document|framework|docker|kubernetes|scripts`,`configured|created|reviewed|approved|updated|installed|deployed|trained|optional`],make:e=>e.words.length>1&&e.item.ticked===!0?K(e):void 0,examples:[{text:`Prefix index over the parts`,item:{headings:[`What was built`],ticked:!0}}],unlike:[`Prefix index over the parts`,{text:`Dashboard of the index`,item:{headings:[`What was built`],ticked:!0}}]},{id:`looked-at`,check:`tests`,why:`Whether it is as it should be, a test of that name in a report shows.`,opens:[`look`],says:[`^ test|verify|validate|confirm|ensure`,`^ check .. compatibility|integrity|handling|behaviour|behavior|logic|flow|validation|mapping|calculation|permissions`],not:[...is,...as,`rollback|backup|backups|restore|failover|disaster|drill|staging|rehears*|alert|alerts|notification|notifications|communication|plan|plans|schedule|schedules|stakeholder|stakeholders|team|access|budget|approval|environment|license|licenses|licence|installed|version|versions|window|announcement|understand|understands|available|availability|ready|readiness|capacity|quota|owner|owners|support|training|customer|customers|backed|documented|documentation|copied|git|branch|checklist|status|configured|configuration|dns|deployment|deployments|list|hardware|vendor|contract`],make:e=>e.words.length>2?K(e):void 0,examples:[{text:`Verify error aggregation`},{text:`Confirm the mapping of currencies`}],unlike:[`Verify the restore of a backup`,`Confirm the maintenance window`,`Verify it`]}];function bs({band:e,around:t}){return e===`go`&&!O(t[0]??[],[`when|if|once|abort|abortion|fallback $`,`abort|stop|turn ?back when|if`,`^ red|amber|yellow|orange`])}function xs({words:e,opening:t}){let n=t===`look`?e.slice(1):e;return n.filter(e=>e!==`·`&&!F(e)).length>0&&n.length>1}function Ss(e){let t=e.bounds.filter(e=>I(e)===`duration`||Cs(e));return vs({...e,bounds:t})}function Cs(e){let t=e.kind===`range`?e.high:e.amount;return t.unit===`%`&&Number(t.number)<=100}function K(e){let t=e.words.filter(e=>e!==`·`&&/^[a-z0-9]+$/.test(e)).slice(0,6);return{options:{report:z.tests,only:`*${t.join(` `)||`TODO`}*`},todo:{report:B.tests,only:B.only},...Ss(e)}}let q=`todo.mean`;function J(e,t){return{options:{report:z.benchmark},todo:{report:`${B.benchmark}; and \`<name>.<stat>\` in place of \`${q}\``},...H(e,t)}}let ws=[{id:`rehearsed-in-time`,check:`done`,why:`Whoever rehearses it reports how long it took.`,opens:[`state`,`look`,`run`],says:[`detected|mitigated|acknowledged|contained|escalated|noticed|recognised|recognized|declared ?by ?the ?soc|noc|oncall|team|primary|us within|in|after|under`,`page|pager|alarm|call|sms|alert reaches|arrives|wakes|rings`,`failback|failover|practised|practiced|rehearsed|tried|drilled`,`rehearsal|rehearsed|rollback|restore|restored|restoring|recovery|recovered|failover|drill|rto|rpo|mttr|downtime|switchover|cutover|backup|resolution`,`rolled|roll|put|switch back`,`old|previous system|version`,`fail over`,`time|duration until|to ?the ?first decision|declaration|call|page|notification|acknowledgement|answer`],not:[`downtime of`,`zero downtime`,`p50|p75|p90|p95|p99|latency|percentile|median`],make:e=>{let t=e.bounds.find(e=>I(e)===`duration`&&e.kind===`compare`);if(e.place===`tests`&&!O(e.words,[`rehearsed|practised|practiced|drilled`])||t?.kind!==`compare`||O(e.words,[`backup .. younger|newer|older|exists`]))return;let n=`${t.operator} ${t.amount.number}`;return{...Ts(e),...H(e,{value:n}),todo:{"":`the value is the time it took, in ${t.amount.unit}: ${M(t.amount)}`}}},examples:[{text:`Rollback rehearsed in less than 12 minutes`,bands:{go:{value:`< 12`}}},{text:`Time until the first decision: no more than 7 min`,bands:{go:{value:`<= 7`}}},{text:`Recovery time below 4 hours`,bands:{go:{value:`< 4`}}}],unlike:[`p95 after the failover below 2 s`,`Rollback rehearsed`,`Recovery works`]},{id:`held`,check:`done`,why:`Whoever was there says that it was held.`,says:[`gameday|gamedays|hackathon|retrospective|retro|workshop|walkthrough|tabletop|rehearsal|briefing|training|demo|webinar|roadshow|drill .. held|organised|organized|conducted`,`gameday|gamedays|hackathon|retrospective|retro|workshop|walkthrough|tabletop|rehearsal|briefing|training|demo|webinar|roadshow ?was ?were ?is held|done|complete*|given|over|run|took|conducted|organised|organized`,`game|chaos|fire|table|dry|bug|go day|days|drill|drills|top|run|bash|live ?exercise ?was ?with .. held|took|conducted|organised|organized|carried`],not:[`within|under|below|faster`,`load|stress|performance|dry run passes|succeeds`],make:e=>e.bounds.some(({kind:e})=>e!==`bare`)?void 0:Ts(e),examples:[{text:`Game day held: one rack off, slow disk`},{text:`Workshop with the clerks held`}],unlike:[`Dry run passes`,`Position held`]},{id:`people-counted`,check:`done`,why:`Who is there and knows, people say themselves.`,says:[`people|persons|person|engineers|colleagues|members|volunteers|operators|testers|rota|everybody|everyone`,`power|key|pilot|beta users`],not:[`test|tests|suite`,`deployed|released|rolled`,`approved|reviewed|approvals`,`satisfied|satisfaction`,`migrated|have|done|completed`,`release|roll|rollout|enable to|out|for`],make:e=>e.bounds.length>0?Ts(e):void 0,examples:[{text:`At least three people know the procedure`},{text:`Two operators are awake at any time`}],unlike:[`Personal data is masked`]}];function Ts({words:e}){let t=Uo(e)??Ho;return{options:{role:t},role:t}}let Es=[`moved|trained|briefed|shared|sent|announced|emailed|proofread|printed|reviewed|approved|signed|followed|tested|read|translated`],Ds=[{id:`file-listed`,check:`file`,why:`It names a file, which is there or is not.`,opens:[`state`,`look`,`run`,`change`],not:[`signed|served|reachable|answers|loads|ran|succeeded|successful|finished|ended|running|failed`,`valid|syntax|works|passes|passed|tested|green|succeeds|succeeded|runs|executed|reviewed|approved|complete*`],make:e=>{let{named:t,body:n,words:r}=e,i=t.files[0];if(i!==void 0&&n.replace(/^[\s`]+/,``).replace(/^\.\//,``).startsWith(i))return O(r,[`^ run|execute|deploy`])?void 0:Os(e,t.files)},examples:[{text:`src/cart/main.go – the service`,item:{code:[`src/cart/main.go`]},options:{path:`src/cart/main.go`}},{text:`0007_carts.sql`,options:{path:`0007_carts.sql`}},{text:`tests/ – unit tests`,item:{code:[`tests/`]},options:{path:`tests/`}}],unlike:[{text:`scripts/check.sh passes`,item:{code:[`scripts/check.sh`]}},`The tests are in a folder`]},{id:`file-size`,check:`file`,why:`How large the file is, anybody can measure who has it.`,says:[`apk|aab|ipa|bundle|binary|artifact|installer|package ?no|not .. bigger|larger|smaller|more|most|below|under`,`bundle|apk|aab|ipa|binary|installer|zip|jar|war|archive|lambda|artifact|wasm|chunk|stylesheet|firmware|tarball|wheel`,`bundle|apk|aab|ipa|binary|package|artifact|download|asset|assets|executable|installer|jar|wheel|app|build ?download ?total ?gzipped size`,`bundle|apk|aab|ipa|binary|package|artifact|download|executable|installer|image|firmware|archive ?is|are smaller|below|under|less|at|stays`,`file|weights|crate|gem|module|library|image|dump|export|logo|icon|attachment|plugin|extension|model ?file ?is|are|weighs|fits ?no ?not ?smaller|larger|bigger|below|under|at|less|than most|than`,`patch|update|client|setup|game|theme|page|bundle|chunk ?file size|weight|weighs`,`file|weights|crate|gem|library|image ?file ?is|fits ?: smaller|below|under|less`,`size .. bundle|apk|download|package|binary`,`^ ?the ?static ?shared ?native ?js ?css library|binary|module|crate|gem|plugin|extension|executable|font|fonts|app`,`appimage|flatpak|sdist|wheel|dmg|msi|rpm|deb|iso|tarball|image|package|packages|installer|partition`],not:[`memory|heap|ram|disk|refused|rejected|accepted|resized|scaled|upload|uploads|uploaded|opens|open|loads|transferred|takes|limit|over|attachments`],make:e=>{let t=e.bounds.find(e=>I(e)===`bytes`&&e.kind!==`bare`);if(t!==void 0)return{...js(e,e.named.files),...H(e,{size:W(t,`lower`,e)})}},examples:[{text:`JavaScript bundle is smaller than 300 kB`,bands:{go:{size:`< 300kB`}}},{text:`Download size: at most 25 MB`,bands:{go:{size:`<= 25MB`}}}],unlike:[`Memory of the app below 300 MB`,`Bundle of offers is ready`]},{id:`file-edited`,check:`file`,why:`The file that is to be made or edited is named, so anybody can look whether it is there.`,opens:[`change`],says:[`^ replace|insert .. in|into $`,`^ export|dump|save|copy|store|collect|put .. to|in|into|as`,`^ ?re update|edit|bump|write|create|add|fill|document|draft|append|commit|extend|amend|adapt|change|record|generate|complete|describe|note|increment|list|set|modify|prepare|correct|adjust|finalize|finalise`],not:[`^ set up`,`based on`,`according to`,`as|described|listed in`],make:e=>{let t=[...e.named.files.filter(e=>!e.endsWith(`.sh`)),...As(e)];if(t.length!==0)return Os(e,t)},examples:[{text:`Bump the version in package.json`,options:{path:`package.json`}},{text:`Update the changelog`,options:{path:`CHANGELOG.md`}},{text:`Write docs/runbooks/carts.md`,item:{code:[`docs/runbooks/carts.md`]},options:{path:`docs/runbooks/carts.md`}}],unlike:[`Update the documentation`,{text:`Import the dashboard deploy/carts.json`,item:{code:[`deploy/carts.json`]}}]},{id:`no-migration`,check:`file`,why:`Git knows whether such files changed.`,says:[`no database|schema migration|migrations|changes`,`no migration|migrations ?was|is|were|are part|in|included|needed`],make:()=>({options:{path:`db/migrations`},bands:{go:{changed:!1}},todo:{path:`the folder of the migrations`}}),examples:[{text:`No database migration in this release`,bands:{go:{changed:!1}}}],unlike:[`Migration rehearsed`]},{id:`file-named`,check:`file`,why:`It names a file, which is there or is not.`,not:[...Es,`works|passes|tested|executed`,`run|runs .. script`],make:e=>{let{named:t}=e;if(e.bounds.some(e=>e.kind!==`bare`&&[`duration`,`ratio`].includes(I(e))))return;let n=t.files.filter(e=>V([e])!==`tests`);if(n.length!==0)return Os(e,n)},examples:[{text:`Estimates are in docs/plan/estimates.md`,item:{code:[`docs/plan/estimates.md`]},options:{path:`docs/plan/estimates.md`}},{text:`Third-party licences: NOTICE.txt is current`,options:{path:`NOTICE.txt`}}],unlike:[{text:`docs/plan.md reviewed`,item:{code:[`docs/plan.md`]}},`Estimates are in the plan`]},{id:`in-compose`,check:`file`,why:`It stands in the file that describes the stack.`,under:[`docker compose|stack`,`compose stack|services|file`],make:()=>({options:{path:`docker-compose.yml`,pattern:`TODO`},bands:{go:{matches:`>= 1`}},todo:{pattern:`how the line of it reads`}}),examples:[{text:`Search engine (index)`,item:{headings:[`Docker Compose stack`]}}],unlike:[`Search engine (index)`]}];function Os(e,t){let n=js(e,t),r=t.length===1?ks(e,t[0]??``):void 0;return r===void 0?n:{...n,...H(e,{lines:r})}}function ks({bounds:e},t){let n=e.find(e=>e.kind===`compare`&&e.amount.dimension===`count`);return/\.(?:jsonl|ndjson|txt|log|lst)$/i.test(t)&&n?L(n,`higher`):void 0}function As({words:e}){return O(e,[`changelog`])?[`CHANGELOG.md`]:O(e,[`readme`])?[`README.md`]:[]}function js(e,t){let n=t.filter(e=>!e.startsWith(`/`)&&!e.split(`/`).includes(`..`)&&!/[{}[\]!\\<>$]/.test(e));return n.length===0?{options:{path:`docs/TODO.md`},todo:{path:B.path}}:{options:{path:n.length===1?n[0]:n}}}let Ms=`(?:up|running|active|online|ready|healthy|registered|connected|started|available|synced|in[- ]sync|attached|joined|report(?:ing|s)?|serving|live|alive|back|green|open|established|elected|scheduled|present|bound|mounted|paired|reachable|visible|charged|powered|listening|answering|enrolled|unsealed|assigned|playing|streaming|recording)`,Ns=RegExp(`^\\s+(?:[\\p{L}\\d-]+\\s+){0,4}?(?:(?:is|are|be|stay|stays|remain|were|was)\\s+)?${Ms}(?:\\s*$|\\s*[,.;:()–—-]|\\s+(?:in|on|at|after|for|behind|again|and|to|with|from|within)\\b)`,`iu`),Ps=/\b(?:all|every one of|each of|the full|both of)(?: of)?(?: (?:the|our|its|these|those))?\s*$/i,Fs=RegExp(`^\\W*both(?: of)?(?: (?:the|our|its))?\\s+(?:[\\p{L}\\d-]+\\s+){1,3}?(?:(?:is|are|stay|remain)\\s+)?${Ms}\\s*(?:$|[.;(,])`,`iu`),Is=/(?:^|[:–—(,]|\b(?:shows?|sees?|has|have|lists?|reports?|with|counts?|are|is|says|keeps?|exactly))\s*$/i;function Ls({band:e,body:t,bounds:n,opening:r}){if(e!==`go`||r===`change`)return;if(Fs.test(t)&&n.every(({kind:e})=>e===`bare`))return`>= 2`;let i=n.find(e=>Rs(e,t));return i?.kind===`bare`?`>= ${i.amount.number}`:void 0}function Rs(e,t){if(e.kind!==`bare`)return!1;let{amount:n}=e;if(n.dimension!==`count`||n.about||n.more||!/^[1-9]\d*$/.test(n.number))return!1;let[r,i]=[t.slice(0,e.at),t.slice(e.end)];return n.outOf===n.number||Ns.test(i)&&(n.outOf!==void 0||Ps.test(r)||Is.test(r))}let zs=[{id:`counted-state`,check:`prometheus`,why:`How many of them are so, the running system knows, and Prometheus keeps it.`,says:[`node|nodes|replica|replicas|pod|pods|worker|workers|broker|brokers|instance|instances|agent|agents|service|services|target|targets|shard|shards|partition|partitions|channel|channels|tunnel|tunnels|peer|peers|sensor|sensors|gateway|gateways|device|devices|camera|cameras|robot|robots|terminal|terminals|kiosk|kiosks|pump|pumps|vehicle|vehicles|container|containers|machine|machines|server|servers|host|hosts|member|members|follower|followers|stream|streams|feed|feeds|consumer|consumers|producer|producers|link|links|listener|listeners|meter|meters|station|stations|screen|screens|scanner|scanners|printer|printers|probe|probes|exporter|exporters|collector|collectors|proxy|proxies|cell|cells|cluster|clusters|disks|turbine|turbines|inverter|inverters|charger|chargers|beacon|beacons|drone|drones|runner|runners|connector|connectors|relay|relays|encoder|encoders|antennas|controllers|lifts|locks|turnstiles|tills|slots|backends`],not:[`people|persons|engineers|colleagues|team|tests|cases|tickets|approvals|reviewers|files|pages`],make:e=>{let t=Ls(e);if(t!==void 0)return{options:{url:z.url,query:z.query},todo:{url:B.prometheus,query:`${B.query}: how many of them are so`},...H(e,{value:t})}},examples:[{text:`Both kiosks reporting`},{text:`All 12 mail workers active`,bands:{go:{value:`>= 12`}}},{text:`All 14 turbines online`,bands:{go:{value:`>= 14`}}},{text:`Encoders: 6 of 6 streaming`,bands:{go:{value:`>= 6`}}},{text:`Three followers in sync with the leader`,bands:{go:{value:`>= 3`}}}],unlike:[`Order 14 turbines`,`Turbines are painted in 14 colours`]}],Bs={ratio:`ratio`,duration:`s`,bytes:`bytes`,rate:`/s`};function Vs(e){let t=ya(e.body,e.bounds),n=Js(t);if(n!==void 0)return[n];let r=t.filter(({bound:e})=>e.kind!==`bare`),i=r.length>1?r.filter(({bound:t})=>Gs(e.body,t)):[];if(i.length===1)return i;if(r.length>0)return r;let a=t.at(-1);return a?.measure!==void 0&&Ks(e.body,a.bound)?[a]:t.filter(({bound:t,measure:n})=>t.kind!==`bare`||n===void 0||t.amount.about?!1:I(t)===`ratio`||I(t)===`rate`&&(e.place===`load`||O(e.words,[`sustain*|carried|served|handled|peak|throughput|handles|carries|supports|serves|holds|achieves|reaches|manages|does`]))||Number(t.amount.number)===0||I(t)===`duration`&&/^p\d/.test(n.id))}let Hs=[`spare|free|left|headroom|remaining|reserve`,`head room`];function Us(e,{bound:t,measure:n}){let r=I(t),i=Bs[r],a=t.kind===`compare`?t.lasting:void 0,o=L(fo(t),Y(e,O(e.words,Hs)?`higher`:n?.better??(t.kind===`bare`?`higher`:`lower`)));return{options:{url:z.url,query:z.query,...a===void 0?{}:{range:Ys(a)},...i===void 0?{}:{unit:i}},todo:{url:B.prometheus,query:`${n===void 0?B.query:`${B.query}: ${n.query}`}${Ws(e,t)}`},...H(e,{value:a===void 0?Xs(t,o,n):`${o} for ${a}`})}}function Ws({bounds:e},t){let n=e.filter(e=>e.at!==t.at&&e.kind===`compare`);return n.length===0?``:`; the text also states ${n.map(e=>`\`${L(e,`lower`)}\``).join(`, `)}, for a criterion of its own`}function Gs(e,{at:t,end:n}){return/[:=]\s*$/.test(e.slice(0,t))&&e.slice(n).trim()===``}function Ks(e,t){return t.kind!==`bare`||t.amount.about?!1:/[:=]\s*$/.test(e.slice(0,t.at))&&e.slice(t.end).trim()===``}let qs=[`^ of`,`^ ?are ?is in|within|under|below|faster|complete*|finish*|answer*|deliver*|serve*|done`];function Js(e){let t=e.find(({bound:e})=>e.kind!==`range`&&I(e)===`ratio`),n=e.find(({bound:e})=>e.kind===`compare`&&I(e)===`duration`);if(t===void 0||t.bound.kind===`range`||n===void 0||t.bound.at>n.bound.at||!O(t.near.at(-1)??[],qs))return;let r=A([`p${t.bound.amount.number.replace(`.`,``)}`],`duration`);return r&&{...n,measure:r}}function Ys(e){return`${Number.parseFloat(e)*2}${e.replace(/^[\d.]+/,``)}`}function Xs(e,t,n){return I(e)===`times`?n?.id===`burn-rate`||n?.id===`restarts`?t.replace(/x$/,``):`${t} baseline`:t}function Zs(e,t){if(e.bounds.some(e=>e.kind!==`bare`&&I(e)!==`duration`))return;let n=e.bounds.some(e=>e.kind===`bare`&&Number(e.amount.number)===0)||O(e.words,[`no|zero|0|none|never|without ?new ?more ?unexpected ?pod ?container ?process ?gc restart|restarts|crash|crashes|crashloops|oom|oomkill|oomkills|timeout|timeouts|deadlock|deadlocks|eviction|evictions|failover|failovers|panics|rebalances|duplicates`]),r=e.bounds.find(e=>e.kind===`compare`&&I(e)===`duration`),i=r?.kind===`compare`&&r.operator.startsWith(`<`)&&/^(?:longer|more|older|later)\b/i.test(e.body.slice(r.at));if(r!==void 0&&(e.band!==`go`||i))return{options:{url:z.url,query:z.query,unit:`s`},todo:{url:B.prometheus,query:`${B.query}: for how long it has been so, in seconds`},...H(e,{value:L(r,`higher`)})};let a=e.bounds.find(t=>e.band!==`go`&&Qs(e.body,t));if(a?.kind===`bare`)return{options:{url:z.url,query:z.query,unit:`s`},todo:{url:B.prometheus,query:`${B.query}: for how long it has been so, in seconds`},...H(e,{value:`> ${M(a.amount)}`})};let o=Ls(e);return o===void 0?{options:{url:z.url,query:z.query},todo:{url:B.prometheus,query:`${B.query}: ${t}; and how much is too much`},...H(e,{value:n?G(e):e.band===`go`?`<= baseline + 10%`:`> baseline + 10%`})}:{options:{url:z.url,query:z.query},todo:{url:B.prometheus,query:`${B.query}: how many of them are so`},...H(e,{value:o})}}function Qs(e,t){return t.kind!==`bare`||t.amount.dimension!==`duration`||t.amount.about?!1:/\b(?:after|for|since)\s*$/i.test(e.slice(0,t.at))&&!/^\s*(?:the|of|a|an)\b/i.test(e.slice(t.end))}function $s(e,t){if(I(e)===`duration`)return`p95`;let n=e.kind===`compare`&&e.operator.startsWith(`<`);return!t&&n&&I(e)===`ratio`?`error-rate`:void 0}function ec(e,t){let n={};for(let{bound:r,measure:i}of t){let t=i?.loadTest??$s(r,i!==void 0);if(t===void 0||I(r)===`times`)continue;let a=i?.complement?lo(r):r,o=i?.complement?`lower`:i?.better??`lower`;n[t]??=L(a,Y(e,o))}return n}function Y({band:e},t){return e===`go`?t:t===`higher`?`lower`:`higher`}let tc=`load|stress|soak|spike|replay|endurance|performance|burst`,nc=[`e2e|suite|suites|tests|pack|packs|regression`,`round trip between`,`rtt|jitter|ping|link|links|tunnel`,`job|jobs|batch|import|imports|sync|update|updates|delivery|deliveries|orders|payments|logins|calibration|scoring|budget|transactions|notifications|mails|webhooks|uploads|clock|pipeline|pipelines|trainings|replay`],rc=/^(?:p\d+|mean|max|throughput)$/,ic=[{id:`load-stated`,check:`load-test`,why:`The report of a load test has latency, errors and throughput.`,opens:[`state`,`look`,`run`],not:[`overhead`,`cold start`,`startup|start up`,`than ?the old|previous|last|before`,`restore|recovery|rollback|failover`,`deployment|build|backup|onboarding|conversion|delivery success`,`crash free`],make:e=>{if(e.place===`running`||e.place===`tests`||e.place!==`load`&&O(e.words,nc))return;let t=Vs(e).filter(({bound:t,measure:n})=>n?.loadTest!==void 0&&!(n.complement&&e.place!==`load`&&lc(e.words))||e.place===`load`&&n===void 0&&(I(t)===`duration`||cc(e,t)));if(O(e.words,ac)&&t.every(({bound:e})=>I(e)===`rate`))return;let n=ec(e,t);if(e.place===`plain`&&!Object.keys(n).some(e=>rc.test(e)))return;let r=Object.keys(n).length===1&&`vus`in n&&e.place!==`load`;return Object.keys(n).length===0||r?void 0:{...dc(),...H(e,n)}},examples:[{text:`p95 below 300 ms at 200 requests/s`,bands:{go:{p95:`< 300ms`}}},{text:`99th percentile: no more than 2 seconds`,bands:{go:{p99:`<= 2s`}}},{text:`Success rate of the stress test above 99 %`,bands:{go:{"error-rate":`< 1%`}}},{text:`Errors of the load test between 1 and 3 %`,item:{section:`caution`},bands:{caution:{"error-rate":`1% .. 3%`}}},{text:`Average response time under 1 second`,item:{headings:[`Load testing`]},bands:{go:{mean:`< 1s`}}},{text:`Error rate < 2 % (usual), < 8 % (peak)`,item:{headings:[`Service levels`]},bands:{go:{"error-rate":`< 2%`}}},{text:`Ticket shop copes with 90 orders per second`,bands:{go:{throughput:`>= 90/s`}}},{text:`Aborted uploads below 3 %`,item:{headings:[`Stress test`]},bands:{go:{"error-rate":`< 3%`}}},{text:`With 700 viewers at most 2 % errors`,bands:{go:{"error-rate":`<= 2%`}}}],unlike:[{text:`p95 below 300 ms`,item:{headings:[`Canary in production`]}},{text:`Error rate > 5%`,item:{section:`rollback`}},`Shop errors at most 2 %`,`p95 of the forms below 900 ms for 20 minutes`,{text:`p95 of the forms below 900 ms`,item:{headings:[`The night of the switch`]}},{text:`T+30 min: p95 of the forms below 900 ms`,item:{headings:[`Plan`]}},`Overhead below 3 ms`,`Write down the p95 target of 300 ms`]},{id:`load-ran`,check:`load-test`,why:`A load test leaves a report; the text states no limit, so there are two to be thought about.`,opens:[`state`,`look`,`run`],says:[`concurrent|simultaneous|parallel users|readers|clients|sessions|connections|writers|requests|devices|buyers|visitors`,`soak|stress|spike|load ?test .. survived|passed|done|run|complete*|hours`,`${tc} test|tests|testing`,`# .. at once|simultaneously|concurrently`,`# .. at|in ?the same time|minute|moment|second`,`no|none|zero|0|without .. in|during|under|after ?the .. soak|stress`,`${tc}|volume tested`,`same|previous test|run|scenario|load|setup with|at|for|again|without`,`volume|throughput|concurrency|saturation|breakpoint|ramp|burst test|tests`,`# concurrent|simultaneous|parallel`,`${tc} scenario|scenarios run|passed|pass`,`stability|endurance|breakpoint|scalability test|tests|testing`,`break point test|tests|testing`,`^ test high volume|throughput|load`,`^ record ?the baseline`],not:[`environment|framework|frameworks|plan|data|script|scripts|tool|tools|planned|scheduled|harness|documentation|docs|guide`,`report|results shared|reviewed|documented`,`configured|written|prepared`,`nightly|data|etl|elt|batch|full|initial|delta|incremental|bulk|table|warehouse|daily|hourly|page|work|image|first load|loads`],make:e=>oc(e)||sc(e)?void 0:fc(e),examples:[{text:`Load tested at four times the usual traffic`},{text:`7,000 concurrent listeners`},{text:`Load test passed`,bands:{go:{p95:`< 500ms`,"error-rate":`< 1%`}}},{text:`Stress testing complete`}],unlike:[`Nightly load done`,`Load test environment is ready`,`Performance test scripts written`,`CPU stays below 60 % during the soak test`,`Pools sized after the load test`]},{id:`among-load-tests`,check:`load-test`,why:`It stands among load tests, and the report of one says how it went.`,opens:[`state`,`look`,`run`],under:[`${tc} test|tests|testing`],says:[`scenario|scenarios|simulated|simulation|simulate|breakpoint|spike|ramp`,`break point`,`stability|endurance|capacity|scalability|volume test|tests|testing`,`baseline .. collected|recorded|captured|measured|established`,`high volume|throughput|load|traffic|concurrency`,`results export`],not:[`environment|framework|tool|tools|script|scripts`,`planned|scheduled|reviewed|documented|configured`],make:fc,examples:[{text:`300 shoppers simulated`,item:{headings:[`Load testing`]}},{text:`Run it with high volume`,item:{headings:[`Stress tests`]}}],unlike:[`300 shoppers simulated`,{text:`Tools installed`,item:{headings:[`Load testing`]}}]},{id:`load-command`,check:`load-test`,why:`The command is a load test, and its report says how it went.`,opens:[`state`,`look`,`run`,`change`],make:e=>e.named.commands.some(e=>V(e)===`load-test`)&&![`install`,`write`,`add`].includes(e.words[0]??``)?fc(e):void 0,examples:[{text:`Take a baseline: k6 run scripts/cart.js`,item:{code:[`k6 run scripts/cart.js`]}}],unlike:[{text:`Install it: brew install k6`,item:{code:[`brew install k6`]}}]}],ac=[`restarts|leak|leaks|growth|oom|throttling|deadlocks|gc|swap|saturation|goroutines|evictions`];function oc(e){if(O(e.words,ac))return!0;let t=Vs(e);return t.length>0&&t.every(({measure:e})=>e!==void 0&&e.loadTest===void 0)}function sc({words:e}){return O(e,[`sized|tuned|adjusted|raised|lowered|fixed|changed|chosen|corrected|set|scaled|resized|reserved|booked|agreed|derived ?according ?based after|from|to|by|on|for|with`,`after|from|for the ?last load|stress|soak|performance test`])}function cc({words:e},t){return t.kind===`compare`&&t.operator.startsWith(`<`)&&I(t)===`ratio`&&!O(e,[`gpu|memory|usage|full|coverage|hit|capacity|idle|worse|slower|overhead|budget|cost`,`utili*`])}function lc(e){let t=e.indexOf(`success`),n=e[t-1];return t>0&&n!==void 0&&/^\p{L}/u.test(n)&&!uc.has(n)}let uc=new Set(`request requests api http call calls response responses query queries overall total the a with of and`.split(` `));function dc(){return{options:{report:z.loadTest},todo:{report:B.loadTest}}}function fc(e){let t=ec(e,Vs(e));return Object.keys(t).length>0?{...dc(),...H(e,t)}:{...dc(),bands:{go:{p95:`< 500ms`,"error-rate":`< 1%`}},todo:{report:`${B.loadTest}, and what is fast enough`}}}let pc=[[`crash-free`,`higher`,`crash free ?users|sessions|rate`],[`reviews`,`lower`,`one|two|1|2|bad|negative star|stars ?reviews`,`bad|negative|angry reviews`],[`anr-rate`,`lower`,`anr ?rate`,`crash rate`],[`rating`,`higher`,`rate|rates|rated .. # of|out`,`rating|ratings|stars ?score`,`store rating`],[`score`,`higher`,`lighthouse|pagespeed|wcag|accessibility|quality|satisfaction|nps|csat|sus|compliance|security|ssl|maintainability ?performance ?user ?labs score|rating|rate|grade`,`satisfaction`,`satisfied`,`survey`,`nps`,`csat`,`score`,`lighthouse`],[`vitals`,`lower`,`lcp|cls|inp|fid|ttfb|tti|fcp|tbt`,`contentful paint`,`time to interactive`,`layout shift`,`core web vitals`,`page load time|times|speed`,`page speed`],[`quality`,`higher`,`precision|recall|f1|accuracy|auc|auroc|ndcg|bleu|rouge|iou|r2|mrr|kappa`,`map #`,`map score|at|above|over`,`hallucination`,`win rate`,`relevance`],[`error`,`lower`,`word|character error|errors`,`rmse|mae|mape|mse|wer|psi|kl`,`data|feature|model|prediction|concept|population drift|skew|stability`,`bias|disparity score`,`false positive|negative|positives|negatives`,`hallucination*`],[`share`,`lower`,`null|nulls|missing|label|labels|empty rate|values|share|ratio|labels`,`calibration|agreement|disagreement|chargeback|chargebacks|refunds|churn|bounce|unsubscribe|abandonment`,`crash reports`,`answers|replies|documents|images|texts|samples .. judged|rated|marked|found|labelled`,`credit notes`,`chargebacks|cancellations|complaints|returns|writeoffs .. of`,`differ|differs|disagree|disagrees .. #`,`abandoned|unanswered|returned|cancelled|refunded .. at|under|below|less|fewer|no`,`uninstall|uninstalls`,`accounts|users|customers|patients|records|products|articles|items|contacts .. without|missing|unmapped|unmatched|left|skipped|empty`,`segment loses`],[`agreement`,`higher`,`agreement|overlap|match rate`,`report|survey|ledger|statement shows|says|reports`],[`figures`,`higher`,`revenue|sales|turnover|totals|figures|balance .. report|ledger|books`],[`cost`,`lower`,`bill|bills|invoice|forecast|spending .. at|below|under|within|above|less|no|over`,`cost|costs|spend|budget|price per|increase|below|under|within|of`,`cost|costs|spend`],[`adopted`,`higher`,`adoption|retention|conversion|engagement|churn|signups|trained|completed|participation`,`have done|completed ?the training|e-learning|course`,`of staff|team|users|employees|agents|teams trained|onboarded|have`],[`migrated`,`higher`,`users|records|rows|patients|accounts|customers|orders|files|entries|data|tenants|documents|appointments|items .. migrated|imported|transferred|converted|copied|moved|loaded|synced`,`migrated|imported records|rows|users`,`carried|taken|brought over`],[`rejected`,`lower`,`records|rows|items|orders|entries|patients|documents|files|appointments|messages|events .. rejected|lost|missing|skipped|dropped|duplicated|failed|without|orphaned|mismatched`,`rejected|lost|missing|duplicate|orphaned|mismatched ?standing ?customer ?open records|rows|orders|entries|messages|events`],[`difference`,`lower`,`difference|differences|discrepancy|discrepancies|mismatch|mismatches|deviation|variance|delta|differs|differ`,`reconciliation|reconciled|balance|balances|checksum|checksums`],[`panels`,`higher`,`panel|panels|widgets`]];function mc(e){let t=pc.find(([,,...t])=>O(e,t));return t&&{fact:t[0],better:t[1]}}let hc={ratio:`%`,duration:`s`,bytes:`B`,rate:`/s`},gc=new Set([`vitals`,`quality`,`error`,`model-error`,`complaints`,`difference`]),_c=[`model|models|ml|evaluation|classifier|classification|prediction|predictions|extraction|recognition|f1|precision|recall|auc|ndcg|routing|detection|accurate`];function vc(e,t){let n=t??mc(e.words);if(O(e.words,[`5xx|4xx|5xxs|404s|cpu`])||n?.fact===`difference`&&e.place===`running`&&O(e.words,[`mismatch rate`])||n?.fact===`vitals`&&O(e.words,[`p50|p75|p90|p95|p99`])||n?.fact===`quality`&&e.place!==`plain`&&e.place!==`before`&&![e.words,...e.around].some(e=>O(e,_c))||n?.fact===`rejected`&&e.band!==`go`||t===void 0&&n?.fact===`quality`&&e.bounds.some(e=>e.kind===`compare`&&I(e)===`duration`))return;let r=n&&bc(e,n.fact);if(n===void 0||r===void 0||r.kind===`bare`&&n.better===`lower`&&r.amount.unit===`%`&&Number(r.amount.number)>50)return;let i={},a={};for(let{bound:t,near:o}of ya(e.body,r.kind===`bare`?[r]:e.bounds)){if(t.kind===`bare`&&t!==r)continue;let{fact:s,better:c}=o.map(mc).find(e=>e!==void 0)??n;if(s in a){let n=o[0]?.at(-1)??``;if(!/^[a-z][a-z0-9]+$/.test(n)||n in a||t.kind===`bare`)continue;i[n]=Z(n,hc[I(t)]),a[n]=yc(L(fo(t),Y(e,c)))}else i[s]=Z(s,hc[I(t)]),a[s]=yc(L(fo(t),Y(e,c)))}return{...X(i),...H(e,a)}}function yc(e){return e.replaceAll(/(\d)pp\b/g,`$1%`)}function bc({body:e,bounds:t},n){let r=t.filter(e=>!(e.kind===`bare`&&e.amount.about)&&([`ratio`,`count`].includes(I(e))||gc.has(n)&&I(e)===`duration`)),i=r.find(({kind:e})=>e!==`bare`);return i===void 0?r.find(t=>t.kind===`bare`&&(I(t)===`ratio`||[`panels`,`rejected`].includes(n)||n===`score`&&I(t)===`count`&&e.slice(t.end).trim()===``||Number(t.amount.number)===0&&[`wrong`,`difference`].includes(n))):i}function X(e){return{options:{file:z.data,facts:e},todo:{file:B.data,facts:`the path of the value in that file`}}}function Z(e,t){let n=`$.${e.replaceAll(`-`,`_`)}`;return t===void 0?n:{path:n,unit:t}}function xc(e){return O(e,[`not|no|never below|lower|less|fewer|under|smaller`,`at least as`])?`>= baseline`:O(e,[`not|no|never above|over|higher|more|worse|longer|larger`])?`<= baseline`:void 0}let Sc=[`tests|cases|suites .. pass|passed|green|succeeded`,`no|zero ?open|known .. defects|bugs|issues|blockers|incidents`,`coverage|vulnerabilities|cves`],Cc=[{id:`sign-off-section`,check:`sign-off`,why:`It stands where people sign, so somebody of that role does.`,sections:[`sign-off`],opens:[`state`,`look`,`run`,`change`],make:e=>e.item.form!==`row`&&e.item.lead===void 0&&O(e.words,Sc)?void 0:wc(Tc(e)??Uo(e.words)??Ho),examples:[{text:`Head of Payments: figures look right`,item:{section:`sign-off`,lead:`Head of Payments`},role:`head-of-payments`},{text:`Release manager`,item:{section:`sign-off`,form:`row`},role:`release-manager`},{text:`Everything above is true`,item:{section:`sign-off`},role:`team`}],unlike:[`Head of Payments: told about the window`,{text:`All cases of high priority have passed: test cases passed`,item:{section:`sign-off`}}]},{id:`decision-heading`,check:`sign-off`,why:`It stands under a decision, and only people decide.`,under:[`go no go decision|approval`,`final decision|approval`,`approvals`],not:[`error|latency|coverage|vulnerabilities|tests|test|cpu|memory`],make:e=>wc(Tc(e)??Uo(e.words)??Ho),examples:[{text:`Go: everything is in place`,item:{lead:`Go`,headings:[`Plan`,`Go/no-go decision`]},role:`team`}],unlike:[`Everything is in place`]},{id:`satisfaction`,check:`sign-off`,why:`How content people are is a number that somebody reports with a signature.`,says:[`satisfied`,`happy with`,`feedback ?is positive|good`,`feedback .. is positive|good`,`positive ?user ?customer feedback`],not:[`survey`,`# satisfied`],make:e=>wc(Uo(e.words)??Ho),examples:[{text:`Feedback of the support team is good`,role:`support`}],unlike:[`Feedback form linked from the footer`]},{id:`reviewed`,check:`sign-off`,why:`That it was reviewed, and found good, is what the reviewer says.`,says:[`reviewed`,`review|assessment|audit of .. completed|complete|done|passed|finished|closed`,`review ?is|was completed|complete|done|passed|finished|held|closed`,`checked|inspected|confirmed|validated|verified|vetted|vouched by`,`penetration|pen test|testing|tests ?report|results ?is|was passed|complete|completed|reviewed|done|clean`,`dpia|impact assessment`,`legal|privacy|architecture|design|accessibility review|audit|check passed|complete|completed|done`],not:[`changes|change reviewed by`,`by unit|integration tests|suite|ci`,`reviewed by #|two|three ?android ?ios ?senior ?other developers|engineers|people|reviewers|colleagues`,`code|pr|pull|peer|merge ?request|requests review*`,`code .. reviewed`,`by ci|script|test|tests|automation|hand|running|monitoring`,`post incident`,`blameless|retro|retrospective|lessons`,`reviewed and|& updated`],make:e=>wc(Uo(e.words)??Ho),examples:[{text:`Data model reviewed with the architects`,role:`architect`},{text:`Privacy notice checked by legal`,role:`legal`},{text:`Penetration test passed`,role:`team`}],unlike:[`Code reviewed`,`Review the dashboards every morning`,`Figures checked by hand`]}];function wc(e){return{options:{role:e},role:e}}function Tc({item:e}){let t=e.lead??e.text.split(/\s*[:|(–—]\s*/u)[0]??``,n=/\b(?:go|no-go|all|final|approved|complete)\b/i.test(t)?void 0:Wo(t.replace(/\s+\(.*$/,``));return n!==void 0&&e.lead===void 0&&t.split(` `).length>3?void 0:n}let Ec={done:Ts,"sign-off":e=>wc(Uo(e.words)??Ho),tests:e=>e.band===`go`?K(e):void 0,prometheus:e=>{let[t]=Vs(e);return t===void 0?Zs(e,`what the text says`):Us(e,t)},data:e=>{let t=e.bounds.find(({kind:e})=>e!==`bare`);if(t===void 0)return{...X({holds:`$.TODO`}),...H(e,{holds:e.band===`go`})};let n=R(e.body,t,e.band)??L(t,Y(e,`lower`));return{...X({value:Z(`value`,hc[I(t)])}),...H(e,{value:n})}},file:e=>js(e,e.named.files.length>0?e.named.files:As(e)),deployment:()=>({options:{environment:`TODO`},todo:{environment:B.environment}}),"load-test":e=>e.band===`go`?fc(e):void 0,benchmark:e=>{let t=e.bounds.find(({kind:e})=>e!==`bare`),n=e.band===`go`?`<= baseline + 5%`:`> baseline + 5%`,r=t&&(R(e.body,t,e.band)??L(t,Y(e,`lower`)));return J(e,{[q]:r??n})}},Dc=[`state`,`look`];function Oc(e,t){let{words:n,acts:r,plain:i,around:a,opening:o,item:s}=t;if(!(e.opens??Dc).includes(o)||e.sections&&!e.sections.includes(s.section)||e.says&&!O(n,e.says)&&!O(r,e.says)&&!O(i,e.says)||e.also&&!O(n,e.also)||e.not&&O(n,e.not))return;let{under:c}=e;if(c&&!a.some(e=>O(e,c)))return;let l=e.make(t);return l&&Pc(e,l,t)?void 0:l}let kc=new Set([`tcp`,`tls`,`dns`,`http`,`env`,`results`,`workflow`,`deployment`,`alerts`,`checks`]),Ac=new Set([`file`]);function jc({bounds:e,words:t,item:n}){return n.section!==`sign-off`&&e.some(e=>e.kind===`compare`&&/^(?:ms|us|ns)$/.test(e.amount.unit)&&O(t,Mc))}let Mc=[`p50|p75|p90|p95|p99|p999|latency|median|percentile`,`response time`],Nc=new Set([`prometheus`,`benchmark`,`issues`,`data`,`log`]);function Pc({check:e,quotes:t},{bands:n},r){let{bounds:i}=r;if(t)return!1;let a=i.filter(t=>t.kind===`range`&&(e!==`deployment`||t.low.dimension!==`count`)||t.kind===`compare`&&t.amount.dimension!==`duration`&&!t.amount.more),o=i.some(e=>e.kind===`compare`&&/^(?:duration|ratio)$/.test(e.amount.dimension)&&!e.amount.more);if(n===void 0)return a.length>0&&kc.has(e)||o&&Ac.has(e)||e===`sign-off`&&jc(r);if(!Nc.has(e))return!1;let s=JSON.stringify(n),c=e=>RegExp(`(?<![\\d.])${e.replace(`.`,`\\.`)}(?![\\d.])`).test(s),l=a.filter(({kind:e})=>e===`compare`);return l.length>0&&!l.some(e=>Fc(e).some(c))}function Fc(e){if(e.kind===`range`)return[e.low.number,e.high.number];let{number:t}=e.amount;return[t,String(Number((Number(t)/100).toPrecision(6))),...t===`0.5`?[`2`]:[]]}let Ic=[`state`,`look`,`run`],Lc=`respond|responds|responding|responded|return|returns|returning|answers|answer|answering|200|ok|up|healthy|operational|reachable|accessible|loads|available|live|online|green|served|serving|running|alive`,Rc=/^\/?(?:(?:sitemap[\w-]*\.xml|robots\.txt|favicon\.ico|security\.txt|ads\.txt|humans\.txt)$|\.well-known\/)/,zc=[{id:`address`,check:`http`,why:`The address itself can be asked.`,opens:Ic,not:[`not found page`,`dashboard|sentry|grafana|kibana|slack|jira|wiki|confluence`,`documentation|guide|runbook|training|link|links`,`reviewed|review|share`],make:e=>{let{named:t,item:n}=e,r=t.commands.some(e=>[`POST`,`PUT`,`PATCH`,`DELETE`].some(t=>e.includes(t))||e.includes(`-d`)),i=t.endpoints.find(({method:e})=>e===`GET`||e===`HEAD`),a=t.urls[0],o=t.files.find(t=>!t.includes(`/`)&&O(e.words,[`served|serves|reachable|answers|loads`]));if(o!==void 0)return Vc(e,`${z.url}/${o}`,!0);let s=t.hosts[0];if(a===void 0&&s!==void 0&&e.body.replace(/^[\s`]+/,``).startsWith(s)&&O(e.words,[`^ .. shows|lists|serves|loads|offers|displays`]))return Vc(e,`https://${s}`,!1);let c=t.commands.some(e=>V(e)===`http`);if(!(r||a===void 0&&i===void 0&&!c)&&!(a===void 0&&t.endpoints.some(({method:e})=>e!==`GET`&&e!==`HEAD`))&&(a===void 0||c||n.code.some(e=>e.includes(`://`))||O(e.words,[Lc,`shows|renders|displays|opens|lists|correct|visible`,`visit|open|check|verify|test|redirect*|health*|answers`])))return Vc(e,a??`${z.url}${(i?.path??`/`).replace(/[{:][\w}]+/g,`1`)}`,a===void 0)},examples:[{text:`Health: curl -f https://cart.example.com/healthz`,item:{code:[`curl -f https://cart.example.com/healthz`]},options:{url:`https://cart.example.com/healthz`}},{text:`GET /v1/carts answers 200`,item:{code:[`GET /v1/carts`]},bands:{go:{status:200}}},{text:`Old page redirects: https://old.example.com/`,item:{urls:[`https://old.example.com/`]},bands:{go:{status:`one of 301, 302, 307, 308`}}}],unlike:[{text:`Create one: curl -X POST https://cart.example.com/carts`,item:{code:[`curl -X POST https://cart.example.com/carts`]}},{text:`Dashboard: https://grafana.example.com/d/1`,item:{urls:[`https://grafana.example.com/d/1`]}}]},{id:`served-file`,check:`http`,why:`Such a file is there to be asked for by those who visit.`,not:[`repo|repository|committed|folder|reviewed|written|drafted`],make:e=>{let t=e.named.files.find(e=>Rc.test(e));return t===void 0?void 0:Vc(e,`${z.url}/${t.replace(/^\//,``)}`,!0)},examples:[{text:`sitemap.xml lists the new pages`,item:{code:[`sitemap.xml`]},options:{url:`https://todo.invalid/sitemap.xml`}}],unlike:[{text:`sitemap.xml is committed`,item:{code:[`sitemap.xml`]}}]},{id:`redirects`,check:`http`,why:`Where an address leads to, whoever asks it is told.`,says:[`old|former|previous|legacy|moved|retired ?short addresses|urls|pages|paths|links|routes|domain|domains|site ?all redirect|redirects|redirected|forward`,`all|every addresses|urls|pages|paths|links|routes redirect|redirects|redirected`],not:[`configured|planned|listed|reviewed|documented`],make:e=>Vc(e,e.named.urls[0]??z.url,e.named.urls[0]===void 0),examples:[{text:`Former paths redirect to the new shop`}],unlike:[`List of former paths that redirect is reviewed`]},{id:`healthy`,check:`http`,why:`A health address, or the page itself, answers or does not.`,opens:Ic,says:[`readiness|liveness|startup ?and ?or ?liveness ?readiness probe|probes`,`endpoint|url|document|page|address ?still gives|give|returns|fetched|answers|serves|responds`,`page|site|website|homepage|portal offers|lists|has|displays|serves`,`can be fetched|loaded|opened|reached`,`up|in|out answers|opens|loads|responds`,`page|site|website|homepage|form|portal|url|app|console|storefront|shop|pwa ?still opens|loads|serves|shows|answers|responds`,`answer|answers|respond|responds ?with|in 200|201|204|301|302|304|401|403|404|503`,`sign|log up|in answers|opens|loads|responds`,`health|healthcheck|readiness|liveness ?check|checks ?endpoint|endpoints|probe|probes|page|url ?is|are ?all return|returns|returning|pass*|green|ok|responding|respond|responds|200|answers|working|healthy|operational|successful|accessible|running|good`,`health ?check endpoint|endpoints|page|url $`,`^ ?all ?daily ?run health check|checks $`,`api|backend|frontend|endpoint|service|http connectivity`,`^ verify|check|confirm ?the ?old ?new ?previous system|service|application operation`,`endpoint|endpoints|url|site|website|page|homepage|portal|frontend|api|apis|app|application|service|services|server|servers|backend|system|systems|gateway|swagger|instance|instances|container|containers|ui|webhook|webhooks|cdn ?is|are ?all ?still ?publicly ?up ?and ${Lc}`,`all ?core ?production services|endpoints|systems|components|containers|instances .. ${Lc}`,`start|home|landing|login|status|checkout page ?is|still loads|answers|reachable|accessible|up|opens|works`,`is|are healthy|reachable|accessible`,`is|are up $`,`is|are up and|again|on|in|for`,`^ check|verify|confirm ?all services|service|system ?are|is health|status|healthy`,`redirects`,`http .. redirect*|https`,`returns|return 200|2xx|204|404|503`,`^ check|verify|validate|confirm ?the system|service|application|platform health`,`system|service|application health ?is good|ok|verified|confirmed|fine`],not:[`health check|checks ?is|are ?have ?been configured|defined|documented|implemented|added|set`,`readiness|liveness|startup ?probe|probes configured|defined|set`,`load balancer|balancers health configured`,`should`,`page .. received|sent|acknowledged`,`firewall|port|ports|dns|certificate|certificates|ssl|tls`,`api key|keys|documentation|docs|token|tokens|authentication|integration|compat*`,`database|db|redis|kafka|rabbitmq|broker|postgres|postgresql|mysql|smtp ?is|are ?connection reachable|accessible|available|running`,`webhook|webhooks`,`queue|queues|replication|backup|backups|job|jobs|dashboard|dashboards|prometheus|grafana|sessions`,`documented|available to|for`,`up to date`],make:e=>Bc(e)?void 0:Vc(e,z.url,!0),examples:[{text:`All services are healthy`},{text:`Health endpoint returns 200`,bands:{go:{status:200}}},{text:`HTTP redirects to HTTPS`,bands:{go:{status:`one of 301, 302, 307, 308`}}}],unlike:[`Health checks configured`,`Database is reachable`,`Retries should work`]}];function Bc(e){return e.bounds.some(e=>e.kind===`compare`&&[`min`,`h`,`d`,`w`].includes(e.amount.unit))}function Vc(e,t,n){let{words:r}=e,i=U(e,`duration`),a=e.bounds.find(e=>e.kind===`bare`&&I(e)===`count`&&/^[1-5]\d\d$/.test(e.amount.number)),o=O(r,[`redirect*`]),s={...a?.kind===`bare`?{status:Number(a.amount.number)}:o?{status:`one of 301, 302, 307, 308`}:{},...i===void 0?{}:{latency:W(i,`lower`,e)}};return{options:{url:t},...n?{todo:{url:B.url}}:{},...H(e,s)}}let Hc=[{id:`alerts-address`,check:`alerts`,why:`The address is that of the rules or alerts of a Prometheus.`,make:({named:e})=>{let t=e.urls.find(e=>/\/api\/v1\/(?:rules|alerts)\b/.test(e));return t===void 0?void 0:{options:{url:t.replace(/\/api\/v1\/.*$/,``)}}},examples:[{text:`Rules are there`,item:{urls:[`https://prom.example.com/api/v1/rules`]},options:{url:`https://prom.example.com`}}],unlike:[{text:`Rules are there`,item:{urls:[`https://shop.example.com/rules`]}}]},{id:`nothing-fires`,check:`alerts`,why:`Prometheus knows which alerts fire.`,says:[`alert|alerts|alarm|alarms|alertmanager`,`no|zero|0|without pages`,`nothing|none ?is fires|firing`,`^ alerts|alarms back to zero|0|none`,`no|zero page|pages from|by|for|during|overnight`,`no|zero|without ?a ?any critical|urgent|new|p1|p2|sev1|sev2|high page|pages $`],not:[`exist|exists|configured|set|loaded|defined|enabled|created|reach|reaches|threshold|thresholds|rule|rules`,`without errors|warnings`,`dependabot|security|secret`,`test alert|alerts`,`alert routing|delivery`,`alert fatigue`,`alerts|alerting ?is|are active|enabled|configured`],also:[`no|zero|0|without|nothing|none|not|never`,`green|page|fires|fire|fired|firing|pending|triggered|silent|quiet|clear|red|pages`],make:e=>({...Uc(e),...e.band===`go`?{}:{bands:{[e.band]:{firing:G(e)}}}}),examples:[{text:`None of the alerts fires for the gateway`},{text:`Alerts are quiet for a day`},{text:`A critical alert fires`,item:{section:`rollback`},bands:{"no-go":{firing:`> 0`}}}],unlike:[`Alerts reach the phone of whoever is on call`,`No open security alerts`]},{id:`alerts-listed`,check:`alerts`,why:`It lists what there is to be an alert on, and Prometheus knows which rules are loaded.`,not:[`fires|firing|fire|pending|quiet|silent|zero|none|clear|back|nothing`,`tested|test|reach|reaches|arrive|arrives|reviewed|documented|discussed|silenced|muted|dependabot|security|channel|routing|phone`],make:e=>/^\W*(?:\w+ ){0,2}(?:alerts?|alarms?|alerting|alert rules|paging)\s*(?::|–|—|-(?=\s))\s*\S/i.test(e.body)&&e.band===`go`?Uc(e):void 0,examples:[{text:`Alarms: door, humidity, certificate age`}],unlike:[`Alarms: none firing`,`Doors: alarm, humidity`]},{id:`alerts-quiet`,check:`alerts`,why:`Prometheus knows which alerts fire, and how many of those that page.`,says:[`^ ?still no|zero|without ?a ?any ?new ?open ?active ?firing ?critical ?high ?severe ?severity ?p1 ?paging ?unexpected alert|alerts|alarm|alarms|pages`,`pager|pagers|phone|oncall stays|stay|remains|remain|is|was|were ?all silent|quiet`],not:[`dependabot|security|code|scanning|snyk|codeql|secret|sonar|vulnerability|dependency`,`alert fatigue`,`# alert|alerts`],make:e=>({...Uc(e),...e.band===`go`?{}:{bands:{[e.band]:{firing:G(e)}}}}),examples:[{text:`No critical alarms for a day`},{text:`Pager stays silent overnight`}],unlike:[`No security alerts`,`Pager handed over`]},{id:`alerts-wanted`,check:`alerts`,why:`It says on what there is to be an alert, and Prometheus knows which rules are loaded.`,quotes:!0,says:[`^ ?all ?new ?prometheus alert|alerts|alarm|alarms|alerting ?rule ?rules ?exist ?there ?in ?place if|when|on|for|·`,`slo|slos|service|services|metric|queue|job has|have ?its ?their ?own ?a ?an burn|alert|alerts|alerting|alarm|alarms`,`each|every|all ?our ?new ?paging ?critical alert|alerts|alarm|alarms ?rule ?rules has|have|carries|carry|names|name|links|link|with|points|point|comes|goes`,`alert|alerts|alarm|alarms cover|covers`,`^ burn ?rate ?slo alert|alerts`,`fires|fire|goes off|pages if|when|above|below|at|past|over`],not:[`tested|test|reach|reaches|arrives|arrive|phone|fatigue|reviewed|documented|silenced|muted|acknowledged|handled`,`security|dependabot|secret|budget|push|email|sms|weather|stock|price|low ?stock alert|alerts`,`nothing|none|no|zero|never|quiet|silent|firing`,`user|users|customer|customers|app`],make:e=>e.band===`go`&&e.place!==`tests`?Uc(e):void 0,examples:[{text:`Alert if more than 4 % of the shelves are empty`},{text:`Each alert has a link to its runbook`}],unlike:[`Alert if the door opens is tested`,`No alert for the gateway`,`Low stock alerts for the shop`]},{id:`alert-rules`,check:`alerts`,why:`Prometheus knows which rules are loaded.`,says:[`dead man switch`,`dead man's switch`,`watchdog|heartbeat`,`alert|alerts|alarm|alarms|alerting`,`paging|page|pager|burn|recording ?rate rule|rules`],not:[`dashboard|dashboards|dependabot|security|secret`,`shared|printed|trained|briefed|discussed|agreed`,`reach|reaches|reached|arrives|arrive`,`test alert|alerts`,`alert delivery|channel|channels|routing|recipient|recipients|notification|notifications|contact|contacts|escalation|procedure|procedures|response|fatigue|email`,`email|slack|sms|budget|push|emergency alert|alerts`,`alerts to|reach|sent|delivered|routed`,`pagerduty|opsgenie`,`documented|reviewed`],also:[`exist|exists|configured|set|active|loaded|defined|enabled|live|created|present|deployed|ready|working|functional|cover|covers|added|tuned|operational|up|installed|updated|on|for`,`in place`,`rule|rules|threshold|thresholds`,`^ alert|alerts|alerting $`],make:e=>Uc(e),examples:[{text:`Lag and errors have alert rules that are loaded`},{text:`Thresholds of the alerts: alert thresholds set`},{text:`Confirm that alerts exist: alerts configured`}],unlike:[`Alert channels tested`,`Response to alerts documented`,`Set up alerting rules`]},{id:`metrics-named`,check:`metrics`,why:`The page of metrics has them by name, or they are missing.`,make:({named:e})=>{let t=e.endpoints.find(e=>e.method===`GET`&&/\/metrics$/.test(e.path))?.path,n=e.urls.find(e=>/\/metrics\b/.test(e)),r=[...new Set(e.metrics)];if(n===void 0&&t===void 0&&r.length===0)return;let i=e.commands.some(e=>e.includes(`grep`));return{options:{url:n??`${z.url}${t??`/metrics`}`,names:r.length>0?r:[`TODO`]},todo:{...n===void 0?{url:`the page of metrics`}:{},...r.length===0?{names:i?`the names that are looked for`:`the names of the metrics`}:{}}}},examples:[{text:`carts_abandoned_total (counter)`,options:{names:[`carts_abandoned_total`]}},{text:`Exported: cart_seconds and cart_size`,item:{code:[`cart_seconds`,`cart_size`]},options:{names:[`cart_seconds`,`cart_size`]}},{text:`Page of metrics`,item:{code:[`curl -s https://shop.example.com/metrics`]},options:{url:`https://shop.example.com/metrics`}}],unlike:[`Metrics discussed with the partners`,{text:`The flag is on`,item:{code:[`flags.json`]}}]},{id:`metrics-shown`,check:`metrics`,why:`A page of metrics shows whether they are exported.`,says:[`metrics|metric ?are|is ?all export*|expose*|emit*|publish*|appear|present|visible|available|flowing|endpoint|collection|collecting|instrumented`,`metrics .. appear|present|exported|exposed|emitted|available|visible`,`get metrics`,`prometheus metrics`,`metrics .. exporting|exported|exposed`,`metrics ?are being collected|recorded`,`instrumentation|instrumented`],not:[`business|baseline|performance|success|quality|model metrics`,`dashboard|dashboards`,`metrics defined|agreed|documented|reviewed|collected for`,`metrics collected for`],make:()=>({options:{url:`${z.url}/metrics`,names:[`TODO`]},todo:{url:`the page of metrics`,names:`the names of the metrics`}}),examples:[{text:`All five metrics of the importer appear`},{text:`Metrics are exported`}],unlike:[`Success metrics defined`,`Dashboard of the metrics exists`]}];function Uc({named:e,words:t}){let n=e.urls.find(e=>/prom|alert|mimir|thanos/i.test(e)),r=O(t,[`critical alert|alerts`])?{labels:{severity:`critical`}}:{};return{options:{url:n?.replace(/\/api\/v\d.*$/,``)??z.url,...r},...n===void 0?{todo:{url:B.prometheus}}:{}}}let Wc=[{id:`approvals`,check:`approvals`,why:`GitHub knows who approved the pull request.`,says:[`two|three|# ?other ?different ?senior maintainers|developers|engineers|reviewers|committers|peers ?have reviewed|approved|checked ?the ?this ?our change|changes|patch|diff|code`,`changes|change reviewed|approved by ?a ?an ?front ?senior ?end lead|engineer|developer|maintainer`,`reviewed by #|two|three|several ?android ?ios ?senior ?other ?different developers|engineers|people|reviewers|colleagues|maintainers`,`team|developers|maintainers|engineers|peers|reviewers|champion .. approved the change|patch|diff`,`approv*|review* .. pr|mr|pull|merge|diff`,`approv*|review* .. .. on ?the pull|merge request`,`change|changes|patch|rules .. reviewed|approved by #|two|three|another .. engineers|developers|maintainers|reviewers|people|members|engineer|developer|maintainer`,`pr|mr|pull|merge|diff .. approv*|review*`,`code|peer review|reviews|reviewed`,`code .. reviewed`,`code approved`,`pr|prs|pull|merge ?request|requests .. reviewed|approved|approval|approvals|review|reviews`,`approvals|approvers|reviewers .. on|of|from ?the pr|pull|merge|change`,`approvals`,`maintainer|maintainers|reviewer|reviewers|committer|committers .. approv*`,`reviewed by 2|two|three|3|another|a|second ?other peer|reviewers|reviewer|people|engineers|developers|engineer|developer|team`,`approved by 2|two|three|3|another ?other reviewers|engineers|developers|people|peer|maintainers|committers|contributors|maintainer|committer`,`code owner|owners .. approv*`,`change|changes|diff|patch|code looked|read|checked ?at ?over by ?a ?an second|another|other|two|four`,`second|another pair of eyes`,`four eyes`,`codeowners .. approv*`],not:[`plan|procedure|process|standards|guidelines|checklist`,`review template`,`design|security|legal reviewed by`],make:e=>{let t=U(e,`count`,!0);return{options:{},...(e.words.includes(`owners`)||e.words.includes(`codeowners`))&&t===void 0?{bands:{go:{owners:0}}}:t?{bands:{go:{approvals:W(t,`higher`,e)}}}:{}}},examples:[{text:`Code reviewed by a second engineer`},{text:`Pull request has at least 2 approvals`,bands:{go:{approvals:`>= 2`}}},{text:`Three approvals on the pull request`,bands:{go:{approvals:`>= 3`}}},{text:`Code owners have approved`,bands:{go:{owners:0}}}],unlike:[`Code review guidelines written`,`Design reviewed by two people of the guild`]}],Gc=[[`critical`,`critical|criticals|blocker|severe`],[`high`,`high|highs|major`],[`moderate`,`medium|moderate|mediums`],[`low`,`low`]],Kc=`snyk|trivy|grype|semgrep|bandit|gitleaks|trufflehog|sonar|sonarqube|sonarcloud|checkov|tfsec|gosec|govulncheck|brakeman|zap|veracode|fortify|checkmarx|nessus|qualys|safety|clair|anchore|blackduck`,qc=[`dependabot`,`github secret|secrets scanning|alerts`,`code scanning alert|alerts`,`training|policy|policies|procedure|procedures|process|contact|program|programme|questionnaire|bounty|plan|management`,`audit log|logs|logging|trail|trails|trace|history`,`scan|scans|scanning|audit ?schedule|schedules scheduled|planned|configured|enabled|set|added|integrated|automated|active`],Jc=[{id:`secrets`,check:`audit`,why:`A scanner for secrets, such as Gitleaks, reports what it finds.`,opens:[`state`,`look`,`run`],says:[`no|zero|without ?api ?access ?private key|keys|token|tokens|password|passwords|secret|secrets|credential|credentials in|inside|left`,`no|zero|0|without|any .. secret|secrets|credential|credentials|password|passwords|key|keys|token|tokens ?are|is|were|was ?left ?stored ?hardcoded ?committed|checked ?in|to|into ?the ?source ?public ?git code|repo|repository|repositories|git|bundle|history|logs|committed|image|client|vcs|config`,`secret|secrets|credential|credentials|key|keys|password|passwords|token|tokens ?are not|never .. code|repo|repository|git|committed|hardcoded`,`no|zero|0|without hardcoded|plaintext`,`no|zero|0|without hard coded`,`no|zero|0 ?hardcoded ?plaintext secrets|secret|credentials|keys|tokens|passwords exposed|leaked|found|detected|committed`,`secret|secrets|credential ?leak scan|scans|scanning|scanner|detection|leaks`,`not in code|git|repo|repository|source`,`secret|secrets|credential|credentials|key|keys|password|passwords|token|tokens ?are not in ?the package|image|build|bundle|archive|app|binary`,`gitleaks|trufflehog`],not:qc,make:e=>({...Yc(),...H(e,e.band===`go`?$c(e)?{total:0}:{}:{total:`> 0`})}),examples:[{text:`trufflehog on all branches: 0 secrets`,bands:{go:{total:0}}},{text:`No passwords in the repository`},{text:`Tokens are never committed`},{text:`Gitleaks is quiet`},{text:`No hard-coded credentials`}],unlike:[`Secrets rotated`,`GitHub secret scanning has no alerts`,`Passwords stored in the vault`]},{id:`audit-command`,check:`audit`,why:`The command scans, and its report has what it found.`,opens:[`state`,`look`,`run`],make:e=>e.named.commands.some(e=>[`audit`,`secrets`].includes(V(e)??``))?Xc(e):void 0,examples:[{text:`Look for known holes: npm audit --omit=dev`,item:{code:[`npm audit --omit=dev`]}},{text:`govulncheck ./... has 0 critical`,item:{code:[`govulncheck ./...`]},bands:{go:{critical:0}}}],unlike:[{text:`Install it: pip install pip-audit`,item:{code:[`pip install pip-audit`]}}]},{id:`audit`,check:`audit`,why:`The report of a scanner has the findings by severity.`,opens:[`state`,`look`,`run`],says:[`critical|high|medium|moderate|low ?severity findings|advisories|vulnerabilities|alerts`,`total|number of findings|advisories|vulnerabilities`,`owasp|mobsf|zap|nessus`,`dependency|security|license|container|image|code check|checks|review|report .. no|nothing|clean|zero|0|critical`,`no|zero|nothing|0 high|critical|severe|medium .. finding|findings|issue|issues`,`${Kc} .. #`,`sbom ?scan .. no|clean|zero|0`,`image|images|dependencies|packages|libraries|code .. without|no ?critical ?high ?known findings|vulnerabilities|cves|advisories`,`scan|scans|scanner clean|green|quiet|empty`,`scan nothing|none|no|zero|0`,`scan|scans .. finds|shows|reports|found no|nothing`,`no criticals`,`criticals`,`vulnerability|vulnerabilities|vulns|vuln|cve|cves|advisories`,`security|dependency|dependencies|image|container|sast|dast|sca|vulnerability|code|static|iac|owasp|zap|malware scan|scans|scanning|scanner|audit|analysis`,`static ?code analysis`,`npm|pip|yarn|pnpm|cargo|composer|bundle|bundler audit`,`sast|dast|sca ?scan ?is|are pass*|clean|green|complete*|finished`,`security findings|issues`,`no|zero|0|without ?open ?new ?known critical|high|security|blocker ?severity ?or|and|, ?high|critical ?severity security|finding|findings|vulnerabilit*`,`${Kc} .. no|nothing|clean|zero|0|pass*|finds|reports|findings|issues|scan`,`^ ?run ${Kc}`,`dependencies .. clean|secure|safe`],not:qc,make:Xc,examples:[{text:`No known vulnerabilities in the images`,bands:{go:{total:0}}},{text:`0 critical and 0 high findings in the container scan`,bands:{go:{critical:0,high:0}}},{text:`Dependency scan: at most 3 medium advisories`,bands:{go:{moderate:`<= 3`}}},{text:`Trivy finds nothing critical`,bands:{go:{critical:0}}},{text:`Run the security scan`}],unlike:[`Security training held`,`Audit logs are kept`,`No open security alerts of Dependabot`]},{id:`security-alerts`,check:`security-alerts`,why:`GitHub lists the open alerts.`,says:[`dependabot`,`code scanning`,`codeql`,`secret scanning`,`github security|advanced`,`security alerts`],not:[`dependabot|codeql|scanning ?is|are ?has ?been configured|enabled|active|set`,`enable`],make:e=>({options:{from:(O(e.words,[`dependabot`])?`dependabot`:O(e.words,[`code scanning|codeql`,`codeql`])?`code-scanning`:O(e.words,[`secret scanning`])?`secret-scanning`:void 0)??[`dependabot`,`code-scanning`]},...Qc(e)}),examples:[{text:`Dependabot has no open alerts`,options:{from:`dependabot`}},{text:`CodeQL reports no high alerts`,options:{from:`code-scanning`},bands:{go:{high:0}}},{text:`GitHub secret scanning is clean`,options:{from:`secret-scanning`}}],unlike:[`Dependabot is configured`,`Alerts of the gateway are clean`]}];function Yc(){return{options:{report:z.audit},todo:{report:B.audit}}}function Xc(e){return{...Yc(),...Qc(e)}}function Zc(e,t){let n=ya(e.body,e.bounds).filter(({bound:e})=>I(e)===`count`),r=e=>e.some(e=>Gc.some(([,t])=>O(e,[t]))),i=n.findIndex(({near:[e=[],n=[]]})=>O(r([n.slice(0,3)])?n.slice(0,3):e,[t])),a=n[i]?.bound;if(a===void 0){let i=n.filter(({bound:e,near:t})=>e.kind===`compare`&&!r(t)),a=n.filter(({bound:e})=>e.kind===`compare`),o=O(e.words,[`no|none|zero|0|without|nothing|free ${t}`])?void 0:i[0]??(n.length===1?a[0]:void 0);return o&&L(o.bound,`lower`)}if(a.kind!==`bare`)return L(a,`lower`);if(Number(a.amount.number)===0)return G(e);let o=n.slice(0,i).findLast(({bound:e})=>e.kind===`compare`)?.bound;return`${o?.kind===`compare`?o.operator:e.band===`go`?`<=`:`>=`} ${a.amount.number}`}function Qc(e){let{words:t}=e;if(O(t,[`pip audit`,`gitleaks`,`trufflehog`]))return e.band===`go`&&$c(e)?H(e,{total:0}):{};let n={};for(let[r,i]of Gc){if(!O(t,[i]))continue;let a=Zc(e,i);a===void 0?O(t,[`no|none|zero|0|without|nothing|free .. ${i}`])?n[r]=G(e):e.band!==`go`&&(n[r]=`> 0`):n[r]??=a}let r=Gc.findIndex(([t,r])=>n[t]!==void 0&&el(e,r));for(let[e]of Gc.slice(0,Math.max(0,r)))n[e]??=n[Gc[r]?.[0]??``]??0;return H(e,Object.keys(n).length===0&&O(t,[`no|zero|0|without ?known|open|new vulnerabilit*|cve|cves|findings|advisories|issues`])?{total:G(e)}:n)}function $c({words:e}){return O(e,[`0 ?new ?open ?leaked findings|leaks|secrets|hits|results|issues`])}function el({words:e,body:t},n){return O(e,[`${n} ?severity ?level or|and above|higher|worse|over|up|greater|upwards`,`at least ${n}`])||RegExp(`\\b(?:${n})\\+`,`i`).test(t)}let tl=[`rollback|backup|backups|failover|disaster|drill|rehears*|runbook|playbook|escalation|rota|rotation`,`alert|alerts|alarm|pager|paging|dashboard|dashboards|grafana|prometheus|kibana|datadog`,`roll back`,`on call`],nl=`rejected|refused|denied|ignored|blocked|throttled|rate-limited|enforced|masked|redacted|deduplicated|retried|queued|requeued|synced|synchronised|synchronized|rounded|preserved|persisted|respected|honoured|honored|propagated|inherited|escaped|sanitised|sanitized|truncated|debounced|cached|invalidated|prefilled|autofilled|highlighted|hidden|greyed|imputed|clamped|capped|coalesced|encoded|decoded|parsed|rendered|displayed|shown|remembered|forgotten|discarded|expired|logged|cancelled|canceled|refunded|credited|debited|recalculated|prorated|announced|focused|aligned|wrapped|detected|recognised|recognized|triggered|caught|swallowed|isolated|lost|skipped|redirected|forwarded|localised|localized|tolerated|saved|undone|repeated|duplicated|doubled|unchanged|intact|untouched|usable|unusable|visible|invisible|readable|editable|selectable|clickable|scrollable|searchable|sortable|idempotent|reversible|case-insensitive|possible|impossible|bookable|reproducible|repeatable`,rl=[`test|tests|tested|testing|bench|qa|hil|regression|smoke|sanity|functional|functionality|functions|features|behaviour|behavior|scenarios|scenario|acceptance|usability|walkthrough`,`must work`,`use cases|case`,`happy path|paths`,`user ?critical journeys|flows|stories`,`edge|corner|negative|error cases|paths`],il=[`shadow|parallel|data|model|ml|comparison|user|pilot|canary|production|monitoring|code|quality|unit`,`load|stress|performance|soak|penetration|pen|security|ab|a|chaos|capacity|endurance|spike|restore|recovery|failover|backup|user test|tests|testing`,`test plan|data|environment|environments|setup|preparation|devices|system|systems|infrastructure|coverage`,`before|after|prepar* .. test|tests|testing`],al=[{id:`among-named-tests`,check:`tests`,why:`It is tried among tests, so a test of that name in a report shows it.`,opens:[`state`,`change`,`run`],not:[...is,...tl,`load|performance|stress|exploratory|accessibility|session|pilot|leak|leaks|looks|look|lint|linter|linters|detekt|formatter|parallel|active|announced|freshness|complete|completed|reviewed|approved|prepared|configured|documented|defined|created|planned|scheduled|written|translated`,`data loss`],make:e=>{if(!ul(e)||!bs(e)||e.item.section===`steps`)return;let{words:t,opening:n}=e;if(!e.bounds.some(e=>e.kind!==`bare`&&I(e)!==`duration`)&&!(n!==`state`&&(!O(t,[`^ open|close|add|remove|delete|cancel|buy|purchase|pay|order|download|search|scan|send|share|switch|pull|unplug|plug|refund|restore|print|reprint|login|sign|register|rename|drag|swipe|type|press|scroll|resize|rotate|play|book|reserve|return|exchange|withdraw|deposit|submit|reply|forward|filter|sort|kill|reboot|lose|upgrade|downgrade|uninstall|disconnect|pair|unpair|mute|join|leave|hang|undo`])||e.item.code.length>0))&&!e.item.text.includes(`?`)&&(n!==`state`||!ns(t)&&!Lr(t,Math.min(t.length,3))))return t.length>0?K(e):void 0},examples:[{text:`Add a hat, remove it, undo`,item:{headings:[`Shop 4`,`Tests by hand`]}},{text:`Very long names`,item:{headings:[`Shop 4`,`Tue: test`]}}],unlike:[{text:`Phones for it charged`,item:{headings:[`Shop 4`,`Tue: test`]}},{text:`Very long names`,item:{headings:[`Shop 4`,`Test data`]}},{text:`Write to the testers`,item:{headings:[`Shop 4`,`Tue: test`]}}]},{id:`acts`,check:`tests`,why:`It tells what the software does, and a test of that name in a report shows it.`,not:[...tl,...as,`^ there is|are`,`traffic|requests flows|flow`,`freeze|window|phase|cdn|secrets|credentials`,`counts|count|totals|sums|hash|hashes|versions|checksums|numbers match|matches`,`^ resource|prefer|avoid`,`pilot|test customer|customers|user|users|partner`,`if needed|necessary|used|required`],make:e=>{let{words:t}=e,n=Ir(t);if(!(n<0||n>sl||e.named.commands.length>0||!bs(e)||Lr(t,n)||ll(e,n)))return cl(e)?K(e):void 0},examples:[{text:`Reminders land on the watch`},{text:`Scanner reads damaged labels`}],unlike:[`Hotline sends the form`,`Anna stays until nine`,`Access logs exported`,`Support knows the new price`]},{id:`done-to`,check:`tests`,why:`It says what the software does with something, and a test of that name in a report shows it.`,says:[`${nl} ?only ?exactly once|twice`,`is|are|gets|get|be ?never ?always ?only ?not ?also stored|saved|generated|calculated|computed|converted|forwarded|logged|hashed|encrypted|charged|billed|counted|notified|attached|sent|printed`,`${nl} $`,`${nl} ·`,`${nl} in|on|to|for|by|with|from|at|per|after|before|when|while|if|within|without|across|once|twice|again|as|during|correctly|until|over|above|below`,`no|never .. in|on ?the ?any ?error ?api responses|response|output|payload|payloads|mail|mails|url|urls|header|headers|export|exports|message|messages|screen|screens|page|pages`,`no|nothing|none .. left|lost|visible|shown|missing|duplicated|twice|leaked|exposed on|in|to|after|during|for`],not:[...tl,`budget|contract|meeting|licence|license|calendar|vote`],make:e=>{let{words:t}=e,n=t.findIndex(e=>ol.has(e));if(!(!bs(e)||t.length<2||Lr(t,n<0?0:n)||ns(t)))return cl(e)?K(e):void 0},examples:[{text:`Quota of seats clamped per hall`},{text:`Voucher only usable once`},{text:`Downgrade not possible`},{text:`No draft left on any page`}],unlike:[`Budget respected by all`,`Names printed for the guests`]},{id:`ends-well`,check:`tests`,why:`It says what has to come out right, and a test of that name in a report shows it.`,not:[...tl,`hardware|cabling|power|network|vpn|access|certificate|weather|contract|budget|price|wording|text|translation|translations|design|date|time|numbers|figures`],make:e=>{let{words:t,body:n}=e;if(!bs(e)||ns(t)||Lr(t,t.length)||!cl(e))return;let r=O(t,[`ok|okay|fine|right|correct|works|work|possible|impossible $`,`ok|okay|fine|right|correct ·`,`right|correct to the`,`^ ok|okay ·`]),i=/(?:-+>|=>|→)\s*(?!\d|v\d)\p{L}+\s+\p{L}+/u.test(n)&&e.opening===`state`;return t.length>1&&(r||i)&&!O(t,[`# .. weeks|days|week|day|pm|am $`])?K(e):void 0},examples:[{text:`Two vouchers, one basket: sum right`},{text:`Update 3.1 -> 4.0 ok`},{text:`Mast change in the air -> old settings again`}],unlike:[`Legal ok`,`Cabling ok`]}],ol=new Set(nl.split(`|`)),sl=9;function cl({bounds:e}){return e.every(e=>e.kind===`bare`&&I(e)!==`ratio`||I(e)===`duration`)}function ll({words:e,item:t},n){return n===1&&/^\p{Lu}\p{Ll}+\s/u.test(t.text)&&/^(?:stays|sends|takes|opens|starts|keeps|brings|holds|shuts|runs|leads|waits|reads|writes)$/.test(e[n]??``)&&(O(e,[`until|till|at #|one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon|midnight`])||e[n+1]===`·`)}function ul({around:e}){return(e.length>1?e.slice(0,-1):[]).slice(0,1).some(e=>O(e,rl)&&!O(e,il))}let dl=[[`people`,`on call`,`training|staffing|people|communication|communications|announcement|organisation|organization|housekeeping|contacts|support|logistics|ownership|preparation|preparations|handover|aftercare|marketing`,`operations|ops $`],[`figures`,`kpi|kpis|business|commercial|adoption|economics|finance|financial|accounting|revenue|market|engagement|satisfaction|outcome|outcomes|benefit|benefits|trading|backtest|backtesting|evaluation|evaluations|holdout|offline|reconciliation|reconcile|parity|survey|impact`,`data ?and ?quality|checks|check|validation|integrity|completeness|migration|reconciliation|load|audit|profile|comparison`,`model|prediction|forecast ?quality|validation|evaluation|metrics|performance|gates|checks|acceptance`,`success metrics|figures|numbers`,`pilot|customer|product|user|sales metrics|figures|numbers|results|goals|success`,`same|the|key numbers|figures`,`goals|targets ?of ?the ?after ?pilot`,`after # weeks|months`,`after two|three|four|six|eight|twelve|the first weeks|months|month|quarter`],[`device`,`device|devices|hardware|firmware|bench|board|boards`,`build|builds|artefact|artefacts|artifact|artifacts|package|packaging|bundle|footprint`,`speed|benchmark|benchmarks|efficiency|battery|rendering|graphics`,`app|client|frontend|ui|mobile|rendering|startup performance`],[`load`,`load|stress|soak|capacity|performance|scalability|throughput|endurance|stamina`],[`behaviour`,`behaviour|behavior|behaviours|functional|functions|features|feature|rules|logic|regression|acceptance|uat|e2e|smoke|scenarios|usability|resilience|failure|isolation|billing|limits|transport|exposure`,`use|edge|test cases`,`risk controls`,`must|has work|hold|have`,`of ?the software|game|app`],[`running`,`monitoring|observability|watch|watching|hypercare|canary|shadow|soak|bake|ramp|wave|waves|ring|rings|night|evening|morning|live|production|rollout|proof|parallel|dual|verify|hour|hours|bridge|during|after|afterwards|cutover|switch|switchover|stability|infrastructure|platform|server|servers|backend|serving|network|cluster|systems|objectives`,`go live`,`key|service|system metrics|levels|health`]],fl=[`validation|evaluation|gates|gate|offline|quality|accuracy|holdout|backtest`],pl=[`model|models|classifier|forecast|forecasting|recommender|recommendations|ranking|scoring|ml|prediction|predictions|detector|llm|embedding|embeddings|assistant|chatbot|strategy`],ml=[`library|crate|gem|sdk|cli|editor|emulator|firmware|compiler|interpreter|parser|plugin|extension|codec|driver|toolkit|ide|desktop|shell`,`library|package|client|tool|module|app release`,`release of ?the @`];function hl(e){let t=e.length>1?e.slice(0,-1):e,n=e.at(-1)??[];for(let e of t){if(O(e,fl)&&O(n,pl))return`figures`;let t=dl.find(([,...t])=>O(e,t));if(t)return t[0]}return O(e.at(-1)??[],ml)?`device`:void 0}let gl=`customers|customer|users|subscribers|members|visitors|guests|passengers|patients|pupils|students|tenants|drivers|riders|couriers|buyers|sellers|players|readers|viewers|listeners|households|citizens|residents|employees|staff|volunteers|participants|testers|teachers|nurses|doctors|merchants|dealers|suppliers|farmers|branches|shops|stores|schools|wards|complaints|feedback|returns|refunds|departures|arrivals|deliveries|flights|trips|rides|visits|appointments|bookings|reservations|policies|claims|contracts|invoices|postings|receivables|payables|accounts|addresses|articles|products|skus|documents|records|rows|readings|entries|shifts|parcels|hotline|newsletter|donations|leads|offers|quotes|campaign|adverts|sales|cash|takings|waste|planners|editors|clerks|callers|impressions|subscriptions|subscription|ads|clicks|views|pageviews|inbox|placement|spam|contacts|recipients|share|quota|stock|prices|tariffs|columns|categories|raters|annotators|experts|cases|notes`,_l=`requests|calls|5xx|4xx|cpu|memory|heap|disk|queue|queues|backlog|messages|events|webhooks|pods|nodes|replicas|servers|server|devices|sensors|gateways|brokers|broker|latency|p50|p95|p99|lag|delay|packets|connections|sessions|threads|restarts|uptime|availability|errors|timeouts|throughput|traffic|cache|jobs|runs|cluster|zone|registers|terminals|kiosks|trackers|sms|api|logins|authorisations|authorizations|declines|payments|transactions|tables|freshness|ingest|ingestion|partitions`;function vl(e){return O(e,[gl])&&!O(e,[_l])}let yl=[{id:`each-has-one`,check:`data`,why:`It says what holds for each record, and a query over all of them shows it.`,quotes:!0,says:[`no|every|each|all .. has|have|with|carries|carry|belongs|belong|maps|map|is|are exactly|two|three|several|both|precisely|neither`,`no|every|each|all .. has|have|with|carries|carry more|at|no ?than ?least|most one|two|three`,`exactly one .. per|for each|every`],not:[`runbook|owner|owners|team|ticket|person|people|page|screen|screens|button|buttons|test|tests|alert|alerts|dashboard|documented|stage|phase|shift|pier`],make:e=>e.place===`tests`||hl(e.around)===`behaviour`||!O(e.words,[gl,`contract|booking|invoice|passenger|patient|pupil|student|member|account|address|article|product|record|row|reading|entry|order|policy|claim|employee|supplier|store|branch|payment|document|item|person|partner|vehicle|asset|meter|household|ticket|shipment|parcel|volume`])?void 0:{...X({offending:Z(`offending`,void 0)}),...H(e,{offending:e.band===`go`?0:`> 0`})},examples:[{text:`Every loan contract has exactly one guarantor`,bands:{go:{offending:0}}},{text:`No passenger with two bookings`,bands:{go:{offending:0}}}],unlike:[`Every team has exactly one owner`,{text:`Every customer has exactly one basket`,item:{headings:[`Behaviour`]}}]},{id:`number-of-people-or-records`,check:`data`,why:`It counts people, or what is kept about them, and a report or an export has that.`,opens:[`state`,`look`,`run`],not:[`answered|answers|answer in|within|under`,`trained|briefed|informed|told|notified|invited|booked|ordered`,`inference|training finishes|takes|epoch|scoring|job|finishes|takes|runs`,`inference|scoring`,`coverage|tests|test|suite`,`on|at|per site|shift`],make:e=>{let{words:t,around:n,bounds:r,place:i,band:a,body:o}=e,s=hl(n);if(i===`load`||i===`tests`)return;let c=vl(t),l=s===`figures`&&!O(t,[_l]);if(!l&&!(c&&s!==`people`&&s!==`device`&&s!==`load`))return;let u=A(t);if(u!==void 0&&!(l&&[`error-rate`,`failed`,`success-rate`,`resources`].includes(u.id)))return;let d=r.find(e=>e.kind!==`bare`&&(l||[`ratio`,`count`].includes(I(e))))??bl(r);if(d===void 0){let n=xc(t);return r.length>0||n===void 0||a!==`go`?void 0:{...X({number:Z(`number`,void 0)}),...H(e,{number:n})}}let f=R(o,d,a);return{...X({number:Z(`number`,f===void 0?hc[I(d)]:void 0)}),...H(e,{number:f??L(fo(d),Y(e,`higher`))})}},examples:[{text:`Not more than 0.4 % of the postings need a correction`,bands:{go:{number:`<= 0.4%`}}},{text:`Self-service at least 35 %`,item:{headings:[`KPIs`]},bands:{go:{number:`>= 35%`}}},{text:`97 % of the addresses are in the right district`,bands:{go:{number:`>= 97%`}}}],unlike:[`Not more than 0.4 % of the requests need a retry`,`Self-service at least 35 %`,{text:`Drivers wait no more than 4 s`,item:{headings:[`Load test`]}}]},{id:`number-of-a-device`,check:`benchmark`,why:`It stands among what was built, and a benchmark measures how fast or how large that is.`,opens:[`state`,`look`,`run`],not:[`image|images|error|errors|failure|failures|fail|failed|success|rate|loss|crash|crashes|resets|uptime|availability|cpu|rss`,`percent|share of`,`installed|flashed|shipped|ordered|registered|enrolled`],make:e=>{let{around:t,bounds:n,band:r,place:i,words:a}=e;if(r!==`go`||i===`tests`||i===`load`||i===`running`&&hl(t)!==`figures`)return;let o=hl(t)===`device`||hl(t)===`figures`&&O(a,[`inference|training|scoring|epoch|tuning|prediction|embedding`])||O(a,[`on ?the ?a ?an ?low ?end ?old ?oldest ?reference ?target ?test device|tablet|phone|board|handset|pi|laptop|hardware|watch|console`]),s=n.find(e=>e.kind===`compare`&&[`duration`,`bytes`,`rate`].includes(I(e)));if(o&&s!==void 0)return{options:{report:z.benchmark},todo:{report:`${B.benchmark}; and \`<name>.<stat>\` in place of \`todo.mean\``},...H(e,{"todo.mean":L(s,`lower`)})}},examples:[{text:`Route across the country in at most 700 ms on the phone`,bands:{go:{"todo.mean":`<= 700ms`}}},{text:`Fingerprint read in under 250 ms`,item:{headings:[`Device`]}}],unlike:[`Fingerprint read in under 250 ms`,{text:`Clock loses under 2 s`,item:{section:`rollback`,headings:[`Device`]}}]},{id:`measured-with-a-sensor`,check:`prometheus`,why:`A sensor measures it, and Prometheus keeps what it says.`,says:[`battery|batteries|temperature|temperatures|humidity|voltage|current|amperage|pressure|vibration|rpm|rssi|snr|dbm|signal|radiation|flow|torque|brightness|noise|ph|salinity|level|frequency|wind|altitude|tilt|co2|particulate|dust`],not:[`configured|set|installed|ordered|calibrated|test|tests|shown|display|displays`],make:e=>{let t=e.bounds.find(({kind:e})=>e!==`bare`);return t===void 0?void 0:Us(e,{bound:t,measure:void 0,near:[]})},examples:[{text:`Humidity in the archive between 40 and 55`,bands:{go:{value:`40 .. 55`}}}],unlike:[`Temperature shown in both units`,`Humidity sensor installed`]},{id:`load-by-the-heading`,check:`load-test`,why:`It stands among load tests or says what is carried, and the report of such a test has it.`,opens:[`state`,`look`],says:[`at|with|under 2x|3x|4x|5x|6x|8x|10x|20x|50x|100x`,`handles|carries|survives|copes|withstands|stands|bears|sustains|absorbs ?the ?a ?an twice|double|triple|load|peak|rush|traffic|#`,`replay|replayed|endurance|soak|spike|burst|storm|rush|peak|simultaneously|concurrently|scenario|ramp|volume`,`at the same time`,`in parallel`,`at once`,`# ${gl}|parents`,`# users|students|pupils|devices|visitors|clients|players|shoppers|viewers|callers|drivers|orders|uploads|sensors|sessions`],not:[`framework|harness|tool|tools|script|scripts|generator|generators`,`configured|ordered|booked|planned|documented|reviewed|raised|tuned|sized|prepared|scheduled|written`,`after|from the ?load|soak test`,`nightly|backup|import|failover|restore`],make:e=>{if(e.place!==`load`||e.band!==`go`)return;let t=A(e.words);if(!(O(e.words,[`leak|leaks|restarts|heap|stable|flat|growth|cpu|memory|pool`])||t!==void 0&&t.loadTest===void 0))return{options:{report:z.loadTest},todo:{report:`${B.loadTest}, and what is fast enough`},bands:{go:{p95:`< 500ms`,"error-rate":`< 1%`}}}},examples:[{text:`Ticket desk survives the rush`,item:{headings:[`Load`]}},{text:`Replay of the opening day passed`,item:{headings:[`Performance`]}}],unlike:[`Ticket desk survives the winter`,{text:`Heap flat over the endurance run`,item:{headings:[`Performance`]}}]},{id:`machine-by-the-heading`,check:`prometheus`,why:`It stands among what is watched and speaks of a machine, which Prometheus keeps the numbers of.`,opens:[`state`],says:[`^ ?all ?both ?every ?each ?no ?the ?old ?new ?nightly ?night ?last ?first ?our ?san ?bgp ?legacy ?remote ?read cpu|memory|heap|disk|swap|load|latency|throughput|traffic|calls|requests|jobs|job|batch|batches|sync|session|sessions|connections|connection|snapshots|snapshot|replication|replicas|replica|nodes|node|pods|pod|brokers|broker|leader|etcd|kafka|redis|postgres|autovacuum|vacuum|queue|queues|outbox|inbox|backlog|consumers|workers|agents|sensors|devices|gateways|meters|stream|streams|feed|feeds|heartbeats|heartbeat|cache|caches|volumes|volume|disks|ports|interfaces|links|link|tunnels|tunnel|peers|api|proxy|proxies|containers|instances|autoscaler|scheduler|cron|timers|crawler|indexer|ingester|collector|exporter|ring|cluster|clusters|mesh|sidecars|garbage|threads|pool|pools|orders|payments|logins|signups|bookings|sales|messages|mails|webhooks|events|data|pipeline|pipelines|dags|loads|snapshots|backups|archiving|wal`,`nothing|none hangs|waits|stuck|queued|piles|lost|pending|left`],also:[`active|inactive|online|offline|connected|joined|registered|elected|synced|streaming|replicating|flowing|draining|degraded|exhausted|reporting|running|up|down|alive|healthy|ready|idle|busy|balanced|saturated|throttled|hanging|hung|stuck|stale|paused|missing|lagging|steady|stable|quiet|green|red|empty|full|blocked|waiting|pending|back|gone|normal|flat|unchanged|fine|available|evicted|flapping|failing|attached|converged|charging|growing|behind|through|established|over`,`keep|keeps|stay|stays|remain|remains|run|runs|get|gets|receive|receives|carry|carries|taken|finish|finishes|finished|arrive|arrives|grow|grows|catch|catches|hang|hangs|queued|succeed|succeeds|flow|flows|in ?the isr|range|limits|hour`,`in the usual|normal|expected|green`],not:[`published|dropped|kept|package|built|hashing|algorithm|opens|discovered|merged|published|deployed|released|table|lead|who|promoted`,`tested|test|tests|trained|briefed|informed|told|notified|documented|reviewed|agreed|planned|configured|set|installed|created|deleted|removed|ordered|switched|moved|raised|lowered|sized|enabled|disabled|archived|exported|sent|written|restored|verified|validated|stopped|started|renewed|tagged|drained|migrated|rotated|copied|closed|opened|decommissioned|drill|plan|runbook|page|log|logs|alert|alerts|dashboard|dashboards|certificate`,`can|must|should|cannot|may|returns|answers|rejects|refuses|shows|displays|equal|equals|match|matches|same|identical|correct|complete|reconciled`,`on paper`],make:e=>{let{around:t,place:n,words:r,bounds:i}=e;if(n!==`running`||e.band!==`go`||i.some(({kind:e})=>e!==`bare`))return;let a=hl(t);if(!(a===`people`||a===`figures`||a===`behaviour`||r.length<2))return Zs(e,`what tells that it is so`)},examples:[{text:`Indexer keeps up`,item:{headings:[`First night`]}}],unlike:[`Indexer keeps up`,{text:`Indexer configured`,item:{headings:[`First night`]}}]}];function bl(e){return e.find(t=>t.kind===`bare`&&(t.at===0&&I(t)===`ratio`||t.at>0&&t.amount.number===`0`&&e.length===1))}function xl({body:e,bounds:t}){let n=ya(e,t).find(({bound:e})=>e.kind!==`range`&&I(e)===`ratio`);if(n===void 0||n.bound.kind===`range`)return;let{bound:r,near:i}=n,a=r.kind===`compare`,o=a?r.operator:`<=`,s=/\bwithin\b/i.test(e.slice(Math.max(0,r.at-7),r.end));return{number:r.amount.number,operator:o,compares:a,within:s,near:i.flat()}}let Sl=`longer|larger|bigger|heavier|degradation|degrades|degraded|regression|regressions|regress|slower|slowdown|overhead|worse|drop|impact|increase|penalty|deviation`,Cl=`baseline|baselines|before|previous|old|last|current|existing|today|legacy|release|version|main|master`,wl=`v1|v2|v3|v4|v5|v6|v7|v8|v9`,Tl=[{id:`times-better`,check:`benchmark`,why:`A benchmark compares the time with that of the baseline.`,make:e=>{let{words:t,bounds:n,body:r}=e,i=n.find(e=>I(e)===`times`&&e.kind!==`range`);if(i?.kind===void 0||i.kind===`range`||e.band!==`go`)return;let a=i.amount.number===`0.5`;if(O(t,[`faster|quicker|improvement|improved|speedup|speed|gain|boost|better|increase|quicker|reduction|reduced|less|smaller|cheaper`,`performance`,`throughput`,`as fast`])||a&&O(t,[`time|duration`]))return a?J(e,{[q]:`<= baseline / 2`}):J(e,{[q]:El(r)===`rate`?`>= ${i.amount.number}x baseline`:`<= baseline / ${i.amount.number}`})},examples:[{text:`Parsing is 4x faster`,bands:{go:{[q]:`<= baseline / 4`}}},{text:`3.5x throughput gain`,bands:{go:{[q]:`>= 3.5x baseline`}}}],unlike:[`Retries 3 times`,`Error rate below 2x the usual`]},{id:`times-of-before`,check:`benchmark`,why:`A benchmark compares it with what was before.`,says:[`${Cl}|${wl}`,`@`],also:[`takes|take|needs|longer|slower|larger|bigger|heavier|time|duration|size|allocations|instructions`],make:e=>{let t=e.bounds.find(e=>e.kind===`compare`&&I(e)===`times`);if(t?.kind===`compare`&&e.place!==`running`)return J(e,{[q]:`${t.operator} ${t.amount.number}x baseline`})},examples:[{text:`Sorting takes at most 1.2x the time of v3`,bands:{go:{[q]:`<= 1.2x baseline`}}}],unlike:[`Retries take at most 3 times the delay`]},{id:`near-baseline`,check:`benchmark`,why:`A benchmark, or results of before, is what it is compared with.`,make:e=>{if(e.band!==`go`||O(e.words,[`load|stress|soak|volume tested`]))return;let{words:t}=e;if(O(t,[`test|tests|suite|specs`])&&!O(t,[`perf|performance|load|stress test|tests`]))return;let n=e.bounds.map(t=>R(e.body,t,e.band,!1)).find(e=>e),r=O(t,[`above|over|than|beyond|below|under ?that ?of ?in @|${wl}`]),i=O(t,[`forecast|bill|spend|invoice|budget`]);if(n!==void 0&&!i&&(r||e.place!==`running`))return J(e,{[q]:n});let a=xl(e);if(a===void 0||t.includes(`budget`))return;let{number:o,operator:s}=a;if(e.place!==`running`||O(t,[`baseline|performance`])){if(O(t,[`within|of|than|to|versus|vs|over ?the ?our ${Cl}`,`baseline|baselines`,`within # .. of|to`])&&a.within)return J(e,{[q]:`within ${o}% of baseline`});if(a.compares&&O(a.near,[Sl])&&!O(t,[`error|errors|failure rate`]))return J(e,{[q]:`${s} baseline + ${o}%`});if(O(t,[`# of the|our .. speed|throughput|performance of|in|with`])&&a.operator.startsWith(`>`))return J(e,{[q]:`${s} baseline - ${Number((100-Number(o)).toFixed(6))}%`});if(O(t,[`faster|quicker|speedup`,`performance|latency|time|startup improvement|improved|reduction|reduced|gain`,`improve*|reduce* .. latency|time|performance`]))return J(e,{[q]:`<= baseline - ${o}%`})}},examples:[{text:`Import time within 5% of baseline`,bands:{go:{[q]:`within 5% of baseline`}}},{text:`Overhead of tracing below 3 %`,bands:{go:{[q]:`< baseline + 3%`}}},{text:`Builds at least 20 % faster`,bands:{go:{[q]:`<= baseline - 20%`}}},{text:`No more than 8% slower than the previous release`,bands:{go:{[q]:`<= baseline + 8%`}}}],unlike:[`Discount of 5% shown`,{text:`Degradation > 30%`,item:{section:`rollback`}}]},{id:`not-below-before`,check:`benchmark`,why:`A benchmark, or results of before, is what it is compared with.`,says:[`no|not|never lower|less|worse|slower|higher|more|longer|larger|bigger|fewer ?memory ?time ?cpu ?space ?battery ?power than`,`at least as .. as`,`as fast|good|quick|small|long|large|much|big as`],also:[`than|as ?the ?our ?one ?in ?of ${Cl}`,`than|as .. old|previous|last|current|before|baseline`,`than|as ?with ?in ?version @`,`memory|cpu|time|speed|throughput|battery .. than @`,`as ?with ?in ?on ?the release|version|firmware|build|engine #`,`no|not|never slower|faster than|as`,`more|less memory|time|cpu|space|battery|power than`,`than ?with ?in ?the v1|v2|v3|v4|v5|v6|v7|v8|v9`],not:[`differ*|deviat*|sum|sums|total|totals|revenue|rows|records|invoices|figures`],make:e=>{let t=e.bounds.find(e=>e.kind===`compare`&&I(e)===`ratio`);if(t?.kind===`compare`&&t.operator.startsWith(`<`)&&e.place!==`running`&&/\(\s*(?:max|at most|up to)/i.test(e.body))return J(e,{[q]:`${t.operator} baseline + ${M(t.amount)}`});if(vl(e.words))return;let n=e.bounds.some(t=>t.kind===`compare`&&I(t)!==`ratio`&&!(I(t)===`count`&&O(e.words,[`memory|cpu|time|speed|throughput|battery .. than @`])));if(e.place===`running`&&e.bounds.some(e=>I(e)===`ratio`)||n||e.place===`running`&&A(e.words)!==void 0&&e.bounds.length>0)return;let r=O(e.words,[`lower|less|fewer than`,`at least as`,`good as`]);return J(e,{[q]:r?`>= baseline`:`<= baseline`})},examples:[{text:`Sorting is not slower than before`,bands:{go:{[q]:`<= baseline`}}},{text:`Median search no slower than on Bluefin`,bands:{go:{[q]:`<= baseline`}}},{text:`Hit rate no lower than the old cache`,bands:{go:{[q]:`>= baseline`}}}],unlike:[`No fewer than two people`,`Slower than planned`]},{id:`not-worse`,check:`benchmark`,why:`A benchmark shows whether it became slower.`,says:[`no|zero|without ?measurable performance|allocation|latency|memory|speed|benchmark|throughput|size regression|regressions|degradation|drop|impact|loss`,`performance .. same|unchanged|comparable|maintained|degrade|regress`,`performance baseline .. met|restored|matched|kept`,`performance delta|deltas`,`scales|scaling|scale linear|linearly`,`linear .. scaling`],make:e=>J(e,{[q]:e.band===`go`?`<= baseline + 5%`:`> baseline + 5%`}),examples:[{text:`No performance regression`,bands:{go:{[q]:`<= baseline + 5%`}}}],unlike:[`No regression in the forms`]},{id:`benchmark`,check:`benchmark`,why:`The report of a benchmark has the time.`,opens:[`state`,`look`,`run`],says:[`boot|scan|render|inference|compile|build|query|frame time ?is ?at ?most #`,`boot|scan|render|frame|startup|launch time|rate .. below|under|within|at #`,`boot|scan|render|inference|compile|build|query|frame ?time takes|in|under|below|within #`,`^ scan|boot|render|inference`,`^ opening|loading|saving|rendering|starting|exporting|importing|parsing|searching|sorting|scrolling|printing|compiling|building .. in|under|within|takes|below #`,`^ opening|loading|saving|rendering|starting|exporting|importing|parsing|searching|sorting|scrolling|printing|compiling|building .. in|under|within|takes|below at|less most|than #`,`benchmark|benchmarks ?are|is ?results|suite pass*|met|within|ok|green|run|complete*|reached|acceptable`,`^ run ?the ?performance ?full benchmark|benchmarks`,`performance baseline|baselines ?is|are established|recorded|captured|measured|taken|set`,`^ measure .. performance|overhead|speed|time`,`^ verify|test|validate .. performance`,`remeasure`,`macrobenchmark`,`cold|warm start|run|boot|build`,`app ?is startup|launch|launches|start|starts`],not:[`plan|planned|written|documented`,`at scale`,`metrics|monitoring|targets`],make:e=>{let t=e.bounds.filter(({kind:e})=>e!==`bare`);if(t.some(e=>I(e)===`ratio`)||t.length>0&&e.place===`running`&&!O(e.words,[`benchmark|benchmarks`]))return;let n=e.bounds.find(e=>e.kind===`compare`&&I(e)===`duration`);return n?.kind===`compare`?J(e,{[q]:`${n.operator} ${M(n.amount)}`}):J(e,{[q]:e.band===`go`?`<= baseline + 5%`:`> baseline + 5%`})},examples:[{text:`Opening a score of 400 pages in at most 3 s`,bands:{go:{[q]:`<= 3s`}}},{text:`Macrobenchmark of the scroll list`},{text:`Benchmarks passed`,bands:{go:{[q]:`<= baseline + 5%`}}}],unlike:[`Benchmarks documented in the wiki`,`Scanner build 2.7 is tagged`,{text:`Inference below 70 ms`,item:{headings:[`Canary in production`]}}]},{id:`benchmark-command`,check:`benchmark`,why:`The command is a benchmark, and its report has the time.`,opens:[`state`,`look`,`run`],make:e=>{if(!e.named.commands.some(e=>V(e)===`benchmark`))return;let t=xl(e);return t?.compares&&O(t.near,[Sl])?J(e,{[q]:`${t.operator} baseline + ${t.number}%`}):J(e,{[q]:`<= baseline + 5%`})},examples:[{text:`Time it: hyperfine ./report`,item:{code:[`hyperfine ./report`]}}],unlike:[{text:`Time it`,item:{code:[`./report`]}}]}];function El(e){return/\b(?:throughput|requests per|capacity|scal)/i.test(e)?`rate`:`time`}let Dl=/^\W*(?:\p{L}{1,9}\s+)?(?:(?:\p{L}+\s+){0,4}(?:is|are|gets?|be)\s+)?(?:(?:never|always|not|only)\s+)?(?:(?:refused|rejected|denied|ignored|blocked|throttled|truncated|tolerated|capped|cut off|queued|discarded|declined|resized|compressed|paginated|split|logged out|locked)\b|(?:triggers?|raises?|locks?|asks? for|shows? (?:an?|the)|needs? (?:an?|the)|requires?|leads? to|opens? (?:an?|the)|disables?|hides?|ends? (?:in|with))\s)/iu,Ol=/\b(?:needed|required|refused|rejected|locked|allowed|blocked|hidden|offered|possible|asked for|logged out)\s+(?:only\s+)?(?:above|below|over|under|beyond|from|for more than|with more than)\s+\S*\d/i,kl=[{id:`answers-code`,check:`tests`,why:`Which status it answers with is a behaviour, and a test of that name in a report shows it.`,says:[`answer|answers|answered|return|returns|get|gets|give|gives|got|respond|responds|rejected|refused|denied|end|ends|fail|fails|shed|sheds .. 400|401|402|403|404|405|406|408|409|410|411|412|413|414|415|416|417|418|421|422|423|425|426|428|429|431|451`],not:[`^ test`,`rate|rates|ratio|share`,`endpoint|endpoints|page|pages|site|url|urls|domain|host|path`,...tl],make:e=>bs(e)&&e.named.urls.length+e.named.hosts.length===0&&e.bounds.every(e=>I(e)!==`ratio`)?Al(e):void 0,examples:[{text:`Bodies over 8 MB get a 413`},{text:`A body of more than 2 MB gets 413`},{text:`Caller without a badge is refused with 403`},{text:`Full hall answers 429`}],unlike:[`Share that gets 429 stays below 1 %`,{text:`Visitors get 404`,item:{section:`rollback`}}]},{id:`beyond-limit`,check:`tests`,why:`What happens beyond the limit is a behaviour, and a test of that name in a report shows it.`,opens:[`state`],not:[...tl,`alert|alerts|alarm|pager`,`percent|ratio|rate|rates of`,`p50|p90|p95|p99|latency|requests|rows|orders`],make:e=>{let t=e.bounds.find(({kind:e})=>e!==`bare`);if(t!==void 0&&t.at!==0&&bs(e)&&I(t)!==`ratio`)return Dl.test(e.body.slice(t.end))||Ol.test(e.body)?Al(e):void 0},examples:[{text:`Parcels over 30 kg are refused`},{text:`Photos over 12 MB are refused with a hint`},{text:`Purse below 3 EUR triggers a reminder`},{text:`Drift of up to 4 s tolerated`},{text:`Second key needed above 9 bags`}],unlike:[`Fewer than 4 drafts refused`,`Less than 2 % of the photos are refused`,`Heap below 300 MB`]}];function Al(e){return K({...e,bounds:[]})}let jl=[{id:`workflow-file`,check:`workflow`,why:`It names a workflow, whose last run GitHub knows.`,opens:[`state`,`look`,`run`],says:[`nightly .. green|passed|succeeded|successful|clean|ok`,`green|passed|succeeded|ran ?three|two|# times`,`workflow|workflows|action|actions|pipeline|job .. succe*|pass*|green|ran|run|complete|completed|finished|clean`,`succe*|passed|green .. workflow`,`^ ran|runs|succe*|passed|green|finished`,`in the .. workflow|workflows`,`^ wait|look|check .. workflow|action|pipeline|job`,`actions|workflows tab`,`ci|workflow|pipeline|build artifacts|artefacts`],not:[`openapi|terraform|config`,`all ?other ?the ?required ?our workflows|actions|jobs|pipelines`,`approval workflow`,`workflows`],make:e=>{let{item:t,named:n,words:r}=e,i=n.urls.map(e=>/\/actions\/workflows\/([\w.-]+\.ya?ml)/.exec(e)?.[1]).find(e=>e!==void 0)??n.files.find(e=>/\.ya?ml$/.test(e));if(i===void 0&&!r.includes(`workflow`)&&!r.includes(`nightly`)&&!O(r,[`actions tab`,`artifacts|artefacts`]))return;let a=i?.split(`/`).at(-1),o=O(r,[`within|older|younger|newer|ago|last|past`])?U(e,`duration`):void 0,s=o===void 0?{}:H(e,{age:W(o,`lower`,e)});return{options:{file:a??`TODO.yml`,...o===void 0?{}:{"any-commit":!0}},...s,...a===void 0?{todo:{file:`the file of the workflow that "${t.text.slice(0,60)}" is about`}}:{}}},examples:[{text:`Workflow .github/workflows/nightly.yml succeeded`,item:{code:[`.github/workflows/nightly.yml`]},options:{file:`nightly.yml`}},{text:`The workflow "Device tests" passed for this commit`}],unlike:[`All workflows are green`,`Approval workflow passed to the back office`]},{id:`required-check`,check:`checks`,why:`It stands among the status checks that are required.`,under:[`status|required checks|check`,`branch protection`],make:({item:e,words:t})=>e.code.length===1&&t.length===0?{options:{names:e.code[0]?.slice(0,80)}}:void 0,examples:[{text:`Types on Node 22`,item:{code:[`Types on Node 22`],headings:[`Required status checks`]},options:{names:`Types on Node 22`}}],unlike:[{text:`Types on Node 22`,item:{code:[`Types on Node 22`]}}]},{id:`checks-command`,check:`checks`,why:`What a linter, a compiler or a build says, the job that runs it on the commit says to GitHub.`,opens:[`state`,`look`,`run`,`change`],make:({named:e,opening:t,words:n})=>{let r=e.commands.find(e=>V(e)===`checks`);if(!(!r||t===`change`&&n[0]!==`build`))return{options:{names:r.join(` `).slice(0,80)},todo:{names:B.names}}},examples:[{text:`ruff check . has nothing to say`,item:{code:[`ruff check .`]},options:{names:`ruff check .`}},{text:`Check the types`,item:{code:[`npx tsc --noEmit`]}}],unlike:[{text:`Deploy: make deploy`,item:{code:[`make deploy`]}}]},{id:`checks`,check:`checks`,why:`GitHub knows which checks of the commit passed.`,opens:[`state`,`look`,`run`],says:`lint|linter|linters|types|typing|formatter|build|builds|compile|compiles|compilation|ci|pipeline|pipelines .. clean|green|pass*|succe*|without|quiet|works|ok,checks ?have ?are turned green,job|lane ?is green|clean|passes|passed,miri|asan|tsan|ubsan|msan|valgrind|sanitizer|sanitizers ?run ?is ?are clean|green|quiet|pass*|without,semver|abi|compat|compatibility check|checks|diff ?is finds|clean|green|pass*|without|no,full|whole|entire|build|test|ci|complete ?build ?test matrix ?is|all green|pass*|succe*|built,clang tidy|format|analyzer ?is clean|green|pass*|quiet|ok|no|without,kube linter|conform clean|green|pass*|quiet,candidate|release|branch|project|package|crate|app|image|artifact builds $,merge|required|status|pr checks,pipeline|ci|build|builds|jobs .. green|pass*|succe*,linters|linter|formatter ?is ?are green|pass*|clean|quiet,pr|ci|pipeline|status|required|github|build|all check|checks .. pass*|green|succe*|ok|complete|completed,pull request check|checks,required check|checks|status,all ?# ?pipeline stages|jobs .. green|passed|succeeded,ci|ci/cd|cd|pipeline|pipelines|build|builds|jobs|actions ?is|are ?all ?runs|run pass*|green|succe*|clean|complete|completed|ok|stable,ci .. pass*|green|succe*,build pass*|succe*|green|without|works|complete|completed,build|builds|compilation ?for|of .. without ?any warning|warnings|error|errors,app|software|client|library|firmware|image|package|crate builds|compiles for|on|with|against|under,build|builds ?for|of .. finished|succeeded|succeeds|green,^ ?all ?both ?the ?our ?three installers|packages|images|binaries|artifacts|artefacts|apps|clients build|builds|built|compile|compiles,builds .. success*|without|cleanly|pass*|succe*,lint|linter|linters|linting|type|types|typescript|compiler|compilation|formatter|formatting|build|eslint|typecheck|static .. no|without|zero|0 ?new error|errors|warning|warnings,no|zero|0|without ?blocking|critical|new lint|linter|linting|type|typescript|compiler|compilation|build|eslint|formatting ?checking ?or|and ?type|lint|compiler error|errors|warning|warnings|issues|failures,lint|linter|linting|linters|type|typecheck ?check|checks|checking ?is ?are pass*|green|clean|succe*|run|ok,code compiles|builds,actionlint|eslint|ruff|mypy|clippy|prettier|tsc|shellcheck|golangci|pylint|flake8|rubocop|checkstyle|ktlint|swiftlint|detekt|pyright|hadolint|markdownlint|yamllint|stylelint|biome|vale|spotbugs|phpstan|psalm|black|isort|oxlint|tflint|kubeconform|staticcheck|credo|dialyzer|luacheck|phpcs|sqlfluff|commitlint|knip|cppcheck|pmd|spectral|htmlhint|gofmt|rustfmt .. pass*|clean|green|without|quiet|silent|no|nothing|zero|0,compiles,^ lint|linting|typecheck|type check|checks $`.split(`,`),not:[`workflow file`,`pipeline|pipelines using|configured|documented`,`health check|checks`,`checks .. load|data`,`pipeline|job unit|integration|e2e|smoke|regression test|tests`],make:({words:e})=>{if(e.includes(`all`)||e.includes(`every`)||e.includes(`ci`)||e.includes(`required`)||e.includes(`pipeline`))return{options:{names:`all`}};let t=[`lint`,`type`,`build`].find(t=>e.some(e=>e.startsWith(t)||t===`build`&&e.startsWith(`compil`)));return{options:{names:t??`all`},...t===void 0?{}:{todo:{names:B.names}}}},examples:[{text:`All checks of the pull request passed`,options:{names:`all`}},{text:`CI is green`,options:{names:`all`}},{text:`Linter without warnings`,options:{names:`lint`}},{text:`The build succeeds`,options:{names:`build`}},{text:`No TypeScript errors`,options:{names:`type`}}],unlike:[`Health checks pass`,`CI documented in the handbook`]}],Ml=[`kubectl rollout status|kubectl wait|kubectl diff|kubectl auth can-i|oc rollout status|oc wait|oc diff`,`etcdctl endpoint health|linkerd check|istioctl analyze|flux check|argocd app wait|argocd app diff|kubeconform|kubeval|kube-score score`,`pluto detect|pluto detect-helm|pluto detect-files|pluto detect-all-in-cluster|conftest test|conftest verify`,`helm lint|terraform validate|tofu validate|sam validate|nomad plan|consul validate`,`apachectl configtest|promtool check|amtool check-config|twine check|pip check|cargo semver-checks|go mod verify`,`cosign verify|cosign verify-attestation|cosign verify-blob|gh attestation verify|slsa-verifier verify-artifact|slsa-verifier verify-image`,`systemctl is-active|systemctl is-enabled|systemctl status|alembic check|linkcheck|linkchecker|lychee|muffet|linkinator|htmlproofer|html-proofer|cmp|diff`].flatMap(e=>e.split(`|`)),Nl=[`kubectl get|kubectl describe|kubectl version|kubectl top|kubectl logs|kubectl cluster-info|kubectl api-versions|kubectl api-resources|kubectl config current-context|kubectl rollout history`,`oc get|oc describe|oc version|etcdctl endpoint status|etcdctl member list|helm list|helm ls|helm status|helm history|helm get|helm version|argocd app get|argocd app list|flux get|istioctl proxy-status|istioctl version`,`docker ps|docker images|docker inspect|docker version|docker info|docker logs|docker manifest inspect|docker compose ps|docker compose config|docker compose logs|docker-compose ps|docker-compose config`,`git status|git log|git diff|git show|git rev-parse|git describe|git ls-files|git ls-remote|git blame|git shortlog|git grep|git merge-base|git rev-list|git cat-file`,`gh release view|gh release list|gh run list|gh run view|gh pr checks|gh pr view|gh pr list|gh pr status|gh issue list|gh issue view|gh workflow list|gh workflow view`,`cargo tree|cargo metadata|cargo outdated|npm outdated|npm ls|npm view|pip list|pip freeze|pip show|go list|go version|dotnet --info`,`alembic current|alembic heads|alembic history|vault status|nomad status|consul members|terraform show|terraform output|terraform version`,`grep|egrep|helm diff|terraform plan|tofu plan|pulumi preview|cdk diff|kubent`,`zpool status|ceph status|ceph health|nodetool status|pgbackrest info|chronyc tracking|chronyc sources|podman ps|podman images|podman inspect|crictl ps|skopeo inspect|crane digest|crane ls|rpm -q|dpkg -l|restic snapshots|prisma migrate status`,`systemctl list-units|systemctl list-timers|systemctl show|ls|cat|stat|df|du|free|uptime|uname|ps|lsof|which|wc|head|tail|redis-cli info`].flatMap(e=>e.split(`|`)),Pl=[...[`sha1sum`,`sha256sum`,`sha512sum`,`md5sum`,`b2sum`,`shasum`].map(e=>[e,[`-c`,`--check`],!0]),[`nginx`,[`-t`,`-T`],!0],[`haproxy`,[`-c`],!0],[`gpg`,[`--verify`],!0],[`minisign`,[`-V`],!0],[`visudo`,[`-c`],!0],[`pg_dump`,[`--schema-only`,`-s`],!1],[`tar`,[`-tf`,`tf`,`-tzf`,`tzf`,`-tvf`,`tvf`,`-tvzf`,`tvzf`,`-tjf`,`-tJf`],!1],[`unzip`,[`-l`,`-t`],!1],[`cargo package`,[`--list`,`-l`],!1],[`git tag`,[`-l`,`--list`],!1],[`git branch`,[`--list`,`--show-current`],!1]],Fl=[`status`,`health`,`verify`,`describe`,`list`,`ls`,`show`,`info`,`version`,`diff`],Il=`aws az gcloud heroku fly vercel netlify ceph rbd zpool zfs virsh multipass vagrant restic borg velero snap brew pm2 certbot cloudflared tailscale wg consul nomad vault packer rclone crane skopeo oras flux argo argocd tkn kn kops linkerd cilium hubble minikube podman docker helm kubectl oc gh glab drush rancher pulumi juju lxc lxd nmcli ufw firewall-cmd nodetool signtool`.split(` `),Ll=`cluster clusters node nodes pod pods service services volume volumes image images pool pools region regions fleet fleets queue queues topic topics user users app apps server servers vm vms instance instances endpoint endpoints member members replica replicas deployment deployments config context network networks certificate certificates device devices job jobs database databases db cache group groups account accounts firmware ring rings shard shards env environment environments versions role roles`.split(` `),Rl=[`grep`,`egrep`,`wc`,`head`,`tail`,`cut`,`jq`,`nl`],zl={kubectl:[`-n`,`--namespace`,`--context`,`--kubeconfig`,`--cluster`],oc:[`-n`,`--namespace`,`--context`,`--kubeconfig`],helm:[`-n`,`--namespace`,`--kube-context`,`--kubeconfig`],git:[`-C`],docker:[`--context`],etcdctl:[`--endpoints`,`--cacert`,`--cert`,`--key`]},Bl=/[;&<>(){}$`\\\n\r#~!]/;function Vl(e){let t=[[]],n,r=``;for(let i of e.trim())if(r!==``){if(/[$`\\\n\r]/.test(i))return;i===r?r=``:n+=i}else if(i===`"`||i===`'`)r=i,n??=``;else if(/\s/.test(i)&&!/[\n\r]/.test(i))n!==void 0&&t.at(-1)?.push(n),n=void 0;else if(i===`|`)n!==void 0&&t.at(-1)?.push(n),n=void 0,t.push([]);else if(Bl.test(i))return;else n=(n??``)+i;if(r===``)return n!==void 0&&t.at(-1)?.push(n),t.every(e=>e.length>0)?t:void 0}let Hl=/^(?:delete|destroy|rm|rmi|remove|purge|drop|kill|wipe|format|truncate|exec|xargs|eval|ssh|sudo|su|env|nohup|sh|bash|zsh|dash|fish|dd|mkfs.*|shutdown|reboot|mv|cp|tee|shred|uninstall)$/i,Ul=/^--?(?:delete[\w-]*|toolexec|output-dir(?:ectory)?|destroy|exec|execdir|ok|fix|write|apply|force|in-?place|output|out|output-file|prune|purge|execute|alter|create|install|remove|reset.*|no-dry-?run|no-check|auto-approve|yes|pre|ext-diff|post-renderer|eval|command|import|vacuum.*|generate-config-out)(?:=|$)/i,Wl=/^(?:install|add|publish|apply|deploy|push|pull|up|start|stop|restart|create|update|upgrade|set|sync|migrate)$/i,Gl=/^--(?:dry-?run|check|check-only|checkmode)(?:=(.*))?$/,Kl=/^(?:python[\d.]*|node|deno|bun|ruby|perl|php|pwsh|powershell|psql|mysql|sqlite3?|mongosh?|redis-cli|curl|wget)$/;function ql(e){if(/^\s*select\s/i.test(e))return nu(e)?{run:[`psql`,`-c`,e.trim()],telling:!1}:void 0;let[t,...n]=Vl(e)??[];if(t===void 0||!n.every(e=>ru(e)))return;let r=t[0]===`git`&&[`grep`,`diff`,`log`].includes(t[1]??``);if(t.some(e=>/^(?:-O|--open-files-in-pager)/.test(e))||t.includes(`--`)&&!r||t.some(e=>Hl.test(e)||Ul.test(e)))return;let i=Jl(t);return i===void 0?void 0:{run:n.length===0&&!/[*?[\]]/.test(e)?t:e.trim(),telling:i&&n.length===0}}function Jl(e){let[t=``]=e,n=Pl.find(([t,n])=>au(iu(e),t)&&e.some(e=>n.includes(e)));if(/^(?:tar|unzip)$/.test(t)&&n)return n[1].includes(e[1]??``)&&!e.slice(2).some(e=>e.startsWith(`-`))?!1:void 0;let r=e[0]===`nginx`?/^-[sg]/:e[0]===`git`?/^-[cC]/:/^$/;if(n)return e.some(e=>/^(?:-[dDmMf]|--file.*)$/.test(e)||r.test(e))?void 0:n[2];if(eu(e))return!1;let i=iu(e);return Ml.some(e=>au(i,e))?!0:Nl.some(e=>au(i,e))||/^[\w./-]+$/.test(t)&&e.length===2&&e[1]===`--version`?!1:$l(e)?!0:Ql(e)}let Yl=/^(?:get|go|fetch|download|clone|checkout|switch|on|off|true|false|enable|disable|reset|clear|edit|write|save|load|open|close|run|call|send|post|put|patch|move|rename|copy|import|export|approve|merge|accept|repair|fix|refresh|reload|rotate|scale|kill|drain|cordon|promote|release|roll(?:back|out)?|unlock|lock|clean|prune|flush|register|login|logout|use|mark|resolve|ack|silence|trigger|execute|migrate)$/i,Xl=/^--?(?:repair|update|upgrade|save|record|accept|sync|reload|refresh|clear|clean|set|store|keep|watch|follow|interactive|edit|open|resolve|ack|promote|rotate|send|notify|upload|publish)/i,Zl=/^(?:[^-=][^=]*|--.*|-[naAvlqojhHtsx]+)$/;function Ql(e){let[t=``,n=``,r=``]=e;if(!/^[a-z][a-z0-9_-]*(?:ctl|cli|mgr)$/.test(t)&&!Il.includes(t)||Kl.test(t))return;let i=Fl.includes(n)?n:Ll.includes(n)&&Fl.includes(r)?r:void 0;if(!(i===void 0||e.slice(1).filter(e=>e!==i).some(e=>Wl.test(e)||Yl.test(e)||Xl.test(e)||!Zl.test(e))))return i===`verify`}function $l(e){let[t=``,n=``]=e,r=Kl.test(t)&&/^[\w./-]+\.(?:py|js|mjs|rb|php|ps1)$/.test(n);if(!/^[\w./-]+$/.test(t)||Kl.test(t)&&!r)return!1;let i=e.filter(e=>/^--?(?:no-)?(?:dry|check)/i.test(e));if(/^(?:npm|pnpm|yarn|bun|pip3?|make|gmake)$/.test(t)&&!/^(?:npm)$/.test(i.includes(`--dry-run`)?t:``)||i.some(e=>e.startsWith(`--check`))&&e.some(e=>Wl.test(e)))return!1;let a=e.indexOf(i[0]??``),o=Gl.exec(i[0]??``);return i.length!==1||o===null||/^(?:false|no|none|0|off|never)$/i.test(e[a+1]??``)?!1:o[1]===void 0||/^(?:client|server|true|1)$/i.test(o[1])}function eu(e){if(e[0]!==`psql`||e.some(e=>/^(?:-f|--file|-o|-v|--set|-c.)/.test(e)||/^-[A-Za-z]*c$/.test(e)&&![`-c`,`-tc`,`-Atc`].includes(e)))return!1;let t=e.filter((t,n)=>e[n-1]===`-c`||e[n-1]===`-tc`||e[n-1]===`-Atc`);return t.length===1&&nu(t[0]??``)&&!e.some(e=>e.startsWith(`--command`))}let tu=new Set(`count sum min max avg coalesce now round abs lower upper length date date_trunc extract cast exists in values and or not on over filter as from where any all pg_is_in_recovery pg_database_size pg_size_pretty pg_total_relation_size version`.split(` `));function nu(e){let t=e.trim().replace(/;$/,``);return!/^select\s/i.test(t)||/;|--|\/\*|\\|\$|`|\b(?:into|for\s+(?:no\s+key\s+)?(?:update|share|key))\b/i.test(t)||/\b(?:insert|update|delete|drop|alter|truncate|grant|copy|call|do)\b/i.test(t)||/[<{][\w\s-]+[>}]/.test(t)?!1:[...t.matchAll(/([\w."]+)\s*\(/g)].every(([,e=``])=>tu.has(e.toLowerCase()))}function ru(e){return Rl.includes(e[0]??``)&&!e.some(e=>Ul.test(e))}function iu(e){let t=zl[e[0]??``]??[];return e.filter((n,r)=>!n.startsWith(`-`)&&!t.includes(e[r-1]??``))}function au(e,t){return t.split(` `).every((t,n)=>e[n]===t||t.startsWith(`-`)&&e.includes(t))}let ou="runs only where the caller gives `allow-commands`; read it before you do",su=[{id:`command-looks`,check:`command`,why:`The command only looks, and what it says shows whether it is so.`,opens:[`state`,`look`,`run`],not:[`get|gets|be|being|to|been|are|is removed|deleted|dropped|cleaned|replaced|renamed|rewritten|fixed|migrated|rotated|purged|archived`],make:e=>{let t=lu(e),n=e.item.code.some(e=>/^(?:e?grep|zgrep|tail)\b.*\.log\b/.test(e));if(t===void 0||n&&O(e.words,[`log|logs`])||e.bounds.some(({kind:e})=>e!==`bare`)||e.band!==`go`)return;let{run:r,telling:i}=t,a=e.item.code.some(e=>e.search(cu)>=0)?`what \`TODO\` in it stands for; ${ou}`:ou;return i?{options:{run:r},todo:{run:a}}:{options:{run:r,pattern:`TODO`},todo:{run:a,pattern:`what it must print, for it ends well whatever it finds`},...H(e,{"exit-code":0,matches:`>= 1`})}},examples:[{text:`The roll-out of the mailer is through`,item:{code:[`kubectl -n mail rollout status deploy/mailer`]},options:{run:[`kubectl`,`-n`,`mail`,`rollout`,`status`,`deploy/mailer`]}},{text:`Nodes are there`,item:{code:[`kubectl get nodes`]},bands:{go:{"exit-code":0,matches:`>= 1`}}},{text:`The plan is empty`,item:{code:[`terraform plan -detailed-exitcode`]}},{text:`The diff is empty`,item:{code:[`argocd app diff mailer-<stage>`]},options:{run:[`argocd`,`app`,`diff`,`mailer-TODO`]}},{text:`Run the copy dry`,item:{code:[`shopctl copy --dry-run`]}}],unlike:[{text:`Flags that are over get removed (grep -rn "until 3.0" src)`,item:{code:[`grep -rn "until 3.0" src`]}},{text:`It is gone`,item:{code:[`kubectl delete pod <name>`]}},{text:`Old pods are gone`,item:{code:[`kubectl delete pod mailer-1`]}},{text:`Pods are listed`,item:{code:[`kubectl get pods -o name | xargs kubectl delete`]}},{text:`Copy is done`,item:{code:[`shopctl copy --dry-run=false`]}},{text:`History is there`,item:{code:[`git log; git push`]}},{text:`Look first, then restart`,item:{code:[`kubectl get pods`,`kubectl rollout restart deploy/mailer`]}}]}],cu=/((?:^|\s)[^\s<>]*)<[a-z][\w -]{0,30}>(?=[\s\w.:/-]|$)/gi;function lu({item:e}){let t=e.blocks.filter(({language:e})=>/^(?:bash|sh|shell|console|zsh)$/i.test(e.trim())).flatMap(({text:e})=>e.split(`
`)).map(e=>e.trim().replace(/^\$\s+/,``)),n=[...e.code,...t.filter(e=>e!==``&&!e.startsWith(`#`))].filter(e=>/\S\s+\S/.test(e)).map(e=>ql(e.replace(cu,`$1TODO`)));return n.every(e=>e!==void 0)?n[0]:void 0}let uu=`finance|legal|risk|security|compliance|controller|controlling|counsel|auditor|auditors|regulator|board|committee|council|owner|owners|lead|leads|manager|managers|head|director|officer|sponsor|customer|client|stakeholder|stakeholders|team|steering|architect|dpo|ciso|cto|ceo|cfo|cio|product|operations|ops|qa|support|business|department|authority|lab|partner|vendor`,du=`legal|privacy|security|compliance|finance|risk|dpo|ciso|cto|ceo|cfo|cio|hr|pr|brand|marketing|sales|product|qa|ops|support|editorial|procurement|insurance|regulator|auditor|auditors|auditors|customer|client|partner|sponsor|landlord|union|council|committee|board|steering|store|stores|vendor|infosec|officer|officers|head|heads|managers|owners|leads|appsec|architecture|medical|clinical|safety|quality|governance|ethics|tax|treasury|audit|owner|management|director|manager|captain|lead|shift|desk`,fu=[{id:`agreed`,check:`sign-off`,why:`Somebody agrees or decides, and only that person can say so.`,says:[`decision|decide|decides`,`^ ?an ?a ?the ?final ?clear ok|okay|go|yes|nod|blessing|clearance|consent|green|approval ?light from|by|of`,`thumbs up from|by`,`green light from|by|of`,`ok'd|okay'd|okayed|blessed|greenlit|rubberstamped|cleared|vetted|waved ?through by|with`,`${du} ?team ?department ?review ok|okay|okayed $`,`${du} ?team ?department ok|okay|okayed ·`,`${du} ?team ?department ok|okay|fine|happy|content|comfortable with`,`said|say|says yes|go|ok|okay`,`said|say|says ?that it is|was ok|okay|fine|good|right`,`^ ${du} .. ok|okay $`,`agree|agrees|concur|concurs $`,`dpia|dpa|nda|avv|contract|contracts|agreement|waiver|protocol|lease|certificate|report|plan|acceptance|sla|addendum|terms|mou|statement ?form ?of ?work ?is|are signed|countersigned`,`pentest|security|accessibility|safety|external ?test|audit retest|audit|assessment|review ?by|of ?the ?an ?external ?our ?tester|testers|auditor|auditors|agency|firm passed|clean|accepted`,`^ retest|audit|inspection ?by|of ?the ?an ?external tester|testers|auditor|auditors|agency|firm|lab .. passed|accepted|clean|done`,`countersigned|countersigns|countersign`,`has|have ?all ?both ?now ?already signed|countersigned|consented|agreed|approved|endorsed|okayed|vouched|certified|licensed|cleared`,`has|have said yes|go|ok|okay`,`who|which has|have ?all accepted|agreed|approved|confirmed`,`gave|give|gives|given ?us .. ok|okay|blessing|nod|consent|go|start|release|thumbs|clearance|yes|green`,`has|have released the|it|this|our`,`handed over|agreed .. in writing`,`confirm*|accept*|agree*|approv* .. in writing`,`confirm*|accept*|agree*|approv* .. by e-mail|email|mail|letter`,`says|say ?their ?its go|ok|okay`,`go or no|nogo|back|not|stop|abort`,`signed ?off ?the ?an ?our ?acceptance form|protocol|certificate|letter|agreement|waiver|declaration|contract|statement`,`is|are happy|content|comfortable|fine|satisfied|ok|okay with`,`certification|accreditation|inspection|conformity|compliance ?check|audit|review ?is|was|has ?been passed|granted|obtained|awarded`,`passed|passes|cleared ?the ?store ?external ?final ?platform certification|accreditation|inspection|audit|review|reviews`,`reviews by .. passed|accepted|cleared`,`go ahead|decision`,`says yes`,`in agreement`,`${uu} ?has ?have in agreement`,`audit|review|assessment|test ?is|was accepted|signed`,`accessibility|security|privacy|penetration audit|review|test .. accepted|approved|signed`,`${uu} ?has ?have accept|accepts|accepted|confirm|confirms|confirmed|clear|clears|cleared|agree|agrees|signs|endorse*|okays|consents`,`${uu} .. gives|give|gave|given ?the ?a ?their ?her ?his ?their nod|blessing|word|thumbs|go|ok|okay|consent|approval|green|clearance`,`report|reports|result|results|risk|plan|contract|contracts|terms ?is|are|was|has ?have ?been accepted|cleared|endorsed`,`certification|certificate|clearance|consent .. received|granted|obtained`,`certified by`,`sign|signed off|offs`,`signoff|signoffs`,`signed by|from`,`approve|approves|approved|approval|approvals`,`accepted|accepts by`,`officer|owner|lead|manager|customer|board|team|client|sponsor|director|stakeholders accepts|accept`,`acceptance by|from|given|obtained`,`agrees|agreed`,`agree to|that`,`go no go`,`go nogo`,`decision to|made|taken|confirmed|meeting`,`^ decide`,`authorised|authorized|authorisation|authorization by|from|given|obtained|granted`,`consent from|of|given`,`endorsed`],not:[`decision log|tree|record|table|engine|latency|time|service|model|path|rate`,`counts|totals|numbers|figures|sums|sides|versions|checksums|clocks|values|results|hashes|balances|ledgers|books .. agree|agrees`,`ok|go|yes from #`,`error|test|tests|certificate|build|input|password|request|config ?check cleared`,`tasks|task`,`agreed format|schema|window|scope|limits|naming|way|level|levels|style|order|convention|conventions`,`approv* .. pr|mr|pull|merge|diff|code`,`pr|mr|pull|merge|diff|code .. approv*`,`ssl|tls|https`,`code|pr|pull|peer|merge ?request approv*|review*`,`approv* ?on pr|pull`,`decision|approval criteria|log|process|workflow|rate|tree|matrix|makers|flow|queue|steps|chain|contacts`,`^ define|identify|document|draft|request|schedule|plan|prepare`,`two|three|2|3|1|one ?or ?more approvals`,`after|before|upon|until|pending|without ?the ?an approval`,`auto approve`,`go live|to|through`,`signed off by ci`,`document|record|define ?the approval|decision|decisions`,`users|customers is|are happy|satisfied|content`,`cards|certificates|orders|payments|requests ?is|are accepted`,`code review|reviews`,`calculator|engine|calculation|calculations|figure|figures|total|totals|number|numbers|count|counts|sum|sums|result|results|balance|balances|output|outputs|values|ledger|ledgers agree|agrees`,`maintainer|maintainers|reviewer|reviewers|committer|committers .. approv*`],opens:[`state`,`look`,`run`,`change`],make:e=>O(e.words,[`^ time|duration`])?void 0:wc(Uo(e.words)??Ho),examples:[{text:`Budget approved by finance`,role:`finance`},{text:`Get the approval of the security team`,role:`security`},{text:`Steering committee: go / no-go`,role:`team`},{text:`ok from Rosa`},{text:`Wording of the mails: legal ok`,role:`legal`},{text:`Sales, Stock and Kitchen agree`},{text:`Thumbs up from the night shift`},{text:`Retest by the external lab passed`},{text:`Product owner accepts the open defects`,role:`product-owner`},{text:`Date agreed with the customer`,role:`customer`},{text:`Lease countersigned by the landlord`},{text:`Both headmasters have said yes`},{text:`Choir gave its blessing to the stage plan`},{text:`Port authority confirms the berth in writing`},{text:`Finance is happy with the sample of bills`,role:`finance`},{text:`The lift has passed its inspection: passed inspection of the lift`}],unlike:[`Approval workflow configured in the portal`,`Define the criteria of the decision`,`Two approvals on the pull request`,`Time until a decision: at most 20 min`,`Customers are happy with the colours`,`Gives back the stock`,`Totals of both tills agree`,`Decision latency below 30 ms`]},{id:`confirms`,check:`sign-off`,why:`Whoever confirms or signs it says so; nobody else can.`,says:[`^ .. confirms|confirmed|accepted|endorses|signs|vouches the|that|it|our|its|all|a|an|their|this|every|both|for`,`^ ?our ?the .. signs $`,`^ .. partners|partner|carriers|studios|suppliers|supplier|vendors|vendor|merchants|owners|providers|provider|agencies|agency|teams|leads|managers|ministry|authority|council|bank|insurer|landlord|operator confirmed|confirms|accepted|accepts|agreed`,`contract|agreement|lease|waiver|nda|order|charter ?is|are|has ?been signed`,`^ .. all|both|been|fully signed $`,`handed|taken over by`],not:[`is|are|was|were|been|be ?not accepted|confirmed`,`server|service|api|system|endpoint|gateway|queue|job|app|application|test|tests|log|logs|report|dashboard|webhook|page|form|status|check|checks|probe|monitor|monitoring|script|pipeline|tool|client|mail|screen|scan|scanner|terminal|reader|parser|printer|device`,`customer|user|citizen|guest|visitor confirms|accepted`],opens:[`state`],make:e=>e.words.length>1&&e.band===`go`?wc(Uo(e.words)??Ho):void 0,examples:[{text:`Head gardener confirms the planting distances`},{text:`Underwriter accepted the list of vans`},{text:`Treasury signs`}],unlike:[`Mail confirms the order`,`Cover confirmed`,`The voucher was accepted at all tills`]}],pu=[`documentation|docs|doc|metadata|monitoring|alert|alerting|dashboard|dashboards|browser|device|prediction|interval|catalogue|catalog|attribute|scoring|vocabulary|intent|fleet|radio|sensor|insurance|network|geographic|audit|support|call|runbook|field|tag|trace|tracing|log|logging|wifi|vehicle|data|training|file|system|compliance|warranty|media|press|timezone|shift|hour coverage`,`coverage of ?the docs|documentation|dashboards|alerts|sli|slis|services|hours|on`],mu=[{id:`coverage-stated`,check:`coverage`,why:`A coverage report has that share.`,opens:[`state`,`look`,`run`],says:[`^ line|lines|branch|branches|statement|statements|function|functions #`,`diff|patch coverage`,`code|lines|branches|statements|functions|paths|module|modules covered`,`covered to|by|at ?at ?least ?more ?than #`,`coverage`,`covered by|with ?unit tests`,`tests cover`,`lines|branches|statements .. covered`],not:pu,make:e=>{let t=_u(e);return Object.keys(t).length===0?void 0:{...hu(),...H(e,t)}},examples:[{text:`Code coverage above 85%`,bands:{go:{lines:`> 85%`}}},{text:`QA has accepted it (91 % coverage)`,bands:{go:{lines:`>= 91%`}}},{text:`Coverage: branches at least 60 %, new code at least 90 %`,bands:{go:{branches:`>= 60%`,"changed-lines":`>= 90%`}}}],unlike:[`Documentation coverage above 80%`,`Alert coverage: 100 % of the services`,`Coverage of the shifts agreed`]},{id:`coverage`,check:`coverage`,why:`A coverage report has the share; the text does not say which is enough.`,opens:[`state`,`look`,`run`],says:[`test|code|line|branch|unit|statement coverage`,`coverage .. not|never|no dropped|drop|drops|lower|decreased|decrease|fallen|fall|less|worse`,`coverage ?is|threshold|thresholds|targets|target|goals|gate|report met|maintained|sufficient|acceptable|reached|passes|passed|adequate|enforced|verified`],not:pu,make:e=>({...hu(),...H(e,{lines:e.band===`go`?`>= 80%`:`< 80%`}),todo:{report:`${B.coverage}, and which share is enough`}}),examples:[{text:`Test coverage is sufficient`,bands:{go:{lines:`>= 80%`}}}],unlike:[`Runbook coverage is sufficient`]},{id:`coverage-command`,check:`coverage`,why:`The command measures coverage, and its report has the share.`,opens:[`state`,`look`,`run`],make:e=>e.named.commands.some(e=>V(e)===`coverage`)?{...hu(),...H(e,{lines:`>= 80%`}),todo:{report:`${B.coverage}, and which share is enough`}}:void 0,examples:[{text:`Look at what is left out`,item:{code:[`npm run coverage`]}}],unlike:[{text:`Look at what is left out`,item:{code:[`npm run docs`]}}]}];function hu(){return{options:{report:z.coverage},todo:{report:B.coverage}}}let gu=[[`branches`,`branch|branches`],[`functions`,`function|functions|method|methods`],[`statements`,`statement|statements`],[`changed-lines`,`changed|new|diff|patch|modified`],[`lines`,`line|lines`]];function _u(e){let t={};for(let{bound:n,near:r}of ya(e.body,e.bounds)){if(I(n)!==`ratio`)continue;let i=r.map(e=>gu.find(([,t])=>O(e,[t]))).find(e=>e!==void 0);t[i?.[0]??`lines`]??=L(n,e.band===`go`?`higher`:`lower`)}return t}let vu=[{id:`data-stated`,check:`data`,why:`A report or an export has this number.`,opens:[`state`,`look`,`run`],not:[`test|tests|unit|branch coverage`,`error budget`,`connection|query latency`],make:e=>vc(e),examples:[{text:`Crash-free sessions at least 99.4 %`,bands:{go:{"crash-free":`>= 99.4%`}}},{text:`Lighthouse score above 85`,bands:{go:{score:`> 85`}}},{text:`Largest contentful paint < 2.5s`,bands:{go:{vitals:`< 2.5s`}}},{text:`Rows rejected by the loader: at most 12`,bands:{go:{rejected:`<= 12`}}},{text:`Dashboard has 8 panels`,bands:{go:{panels:`>= 8`}}}],unlike:[`Score of the match shown`,`Satisfaction survey sent`]},{id:`reduced-by`,check:`data`,why:`By how much it fell, a report of before and after says.`,says:[`reduc*|sav*|decrease*|cut|cuts|fewer|less .. by`,`reduction of|in`],not:[`latency|response|build|startup|execution|cpu|memory|performance|load|error|errors`],make:e=>{let t=U(e,`ratio`,!0);if(t!==void 0)return{...X({reduction:Z(`reduction`,`%`)}),...H(e,{reduction:L(t,`higher`)})}},examples:[{text:`Manual work reduced by more than 40%`,bands:{go:{reduction:`> 40%`}}},{text:`Reduced paper by 30 %`,bands:{go:{reduction:`>= 30%`}}}],unlike:[`Latency reduced by 40 %`,`Manual work reduced`]},{id:`reconciled`,check:`data`,why:`The job that compares both sides writes down what differs.`,says:`number|count|amount|sum of .. equals|equal|is|matches|same,diff|comparison|report shows|finds|has no|nothing|zero|0,counts|totals|sums|balances|ledger|ledgers|records|rows|files|figures|sides|numbers ?and .. match|matches|agree|agrees|equal|equals|identical|same|reconcile*|tie,row|record|order|user|document|object|message|data|item counts|count,counts match|agree|equal|identical|reconcile*,counts .. match|agree|equal|identical|same,reconcil*,reconciled|reconciliation,checksum|checksums .. match|verified|agree|equal,sum|balances|totals .. same|equal|match|agree|reconciled,data integrity,none|no|zero|0 rejected|missing|lost|skipped|dropped|duplicated,agree|agrees with .. calculation|calculations|table|cases|figures|sample,none|nothing|nobody missing|lost|left|skipped|forgotten,none|no|zero|0 in|of|among|out ?of # .. answers|samples|cases|records|rows|orders|invoices|replies|documents|pages|images|calls,file|export|dump|table|sheet|dataset|extract has|contains|holds # rows|lines|records|entries,and .. agree|match|tally|coincide,export|dump|table|extract has|contains|shows 0|no|zero,equal|equals the|those|that|number|to,count|counts|totals|sums .. same in|on|as,every|all|each .. has|have ?either a|an|its|their submission|counterpart|entry|record|match|invoice|row|successor,same|identical|equal ?billing result|results|figures|values|output|outputs|answer|answers|total|totals as,match|matches|agree|agrees|tie|ties .. report|export|ledger|books|source|database|statement|reference|legacy|original,no|nobody|nothing|none .. in|from ?the ?our .. export|extract|reconciliation,every|all|each ?# .. is|are|appear|appears ?present ?there ?listed in|on ?the ?our ?a .. report|export|extract|listing|result,no|zero|0|without data loss|corruption|duplicates|drift,no|zero|0 records|messages|rows|orders|events|message|data ?was|were|is|are lost|missing|loss|duplicated,foreign|references|relationships|relations|constraints ?key ?keys ?relationships ?references ?is|are|all|still intact|valid|hold|consistent|preserved,data .. consistent|matches|complete|intact,results|outputs|predictions match|agree|identical,every|all|each ?# .. is|are|appear|appears in|on ?the ?our ?a .. report|export|extract|listing|result,on|in both sides|databases|ends,every|each|all|no ?# .. in both ?the stores|systems|places|catalogues|shops|files|databases|lists|clusters,equal|identical|same|agree|match .. both|old|legacy|previous,sides|systems|stores|databases|values|figures|numbers agree|agrees on|with,agree|agrees|matches|identical with|to ?the ?our old|previous|legacy|existing|paper|printed,agree|agrees|match|matches on # ?random ?sampled samples|rows|records|cases|days|documents,migrated|imported|transferred|copied|carried|loaded .. none|nothing|no missing|lost|left|rejected`.split(`,`),not:[`by hand`,`settings|parameters|options`,`procedure|procedures|plan|process|defined|documented|policy|queries`,`encrypted|encryption`],make:e=>{let t=e.bounds.find(t=>t.kind!==`range`&&t.amount.unit===`%`&&/^\s*(?:\w+ )?(?:match|agree|identical)/i.test(e.body.slice(t.end)));if(t!==void 0&&e.band===`go`)return{...X({matching:Z(`matching`,`%`)}),...H(e,{matching:L(t,`higher`)})};let n=U(e,`ratio`)??U(e,`count`),r=e.band===`go`?0:`> 0`,i=n&&I(n)===`ratio`?`difference`:`differences`;return{...X({[i]:Z(i,n&&hc[I(n)])}),...H(e,{[i]:n?L(n,Y(e,`lower`)):r})}},examples:[{text:`Row counts of all tables: ≤ 0.05 %`,bands:{go:{difference:`<= 0.05%`}}},{text:`Row counts agree on both sides`,bands:{go:{differences:0}}},{text:`Old and new till give the same totals as each other`},{text:`Sold seats match the report of the box office within 2 %`,bands:{go:{difference:`<= 2%`}}},{text:`All 31 gardens are in the export`,bands:{go:{differences:0}}},{text:`No data loss`,bands:{go:{differences:0}}}],unlike:[`Reconciliation procedure documented`]}],yu=[{id:`data-command`,check:`data`,why:`What the command reads from the file, gonogo reads from it, and a file that is not valid is never go.`,opens:[`state`,`look`,`run`],make:e=>{let t=e.named.commands.find(e=>V(e)===`data`),n=t?.find(e=>/\.(?:json|ya?ml|toml|ndjson)$/.test(e)&&!e.startsWith(`/`)&&!e.includes(`..`));if(t!==void 0)return bu(e,n)},examples:[{text:`Settings are valid: jq . deploy/settings.json`,item:{code:[`jq . deploy/settings.json`]},options:{file:`deploy/settings.json`},bands:{go:{entries:`>= 1`}}}],unlike:[{text:`Install it: apt install jq`,item:{code:[`apt install jq`]}}]},{id:`valid-file`,check:`data`,why:`A file that cannot be read as what it is, is never go.`,says:[`valid|validate|validates|validated|parses|parse|syntax ?is|as|of ?the json|yaml|toml|config|configuration`,`json|yaml|toml|schema ?is|are ?files ?config ?syntax valid|validated|parses|validates|correct|ok`],make:e=>{let t=e.named.files.find(e=>/\.(?:json|ya?ml|toml)$/.test(e)&&!e.startsWith(`/`)&&!e.includes(`..`));if(t!==void 0||O(e.words,[`json|yaml|toml`]))return bu(e,t)},examples:[{text:`config/limits.yaml is valid YAML`,item:{code:[`config/limits.yaml`]},options:{file:`config/limits.yaml`}}],unlike:[`Valid until May`]},{id:`setting-in-file`,check:`data`,why:`The setting stands in a file that is named.`,says:[`default|defaults|set|is|are|enabled|disabled|limited|points`,`flag|flags|setting|settings|value|values|limit|limits`],not:[`is|are in`,`updated|written|documented|created|reviewed|there|current|up`],make:e=>{let{named:t,words:n}=e,r=t.files.find(e=>/\.(?:json|ya?ml|toml|csv)$/.test(e)&&!e.startsWith(`/`)&&!e.includes(`..`));if(r!==void 0&&O(n,[`in`,`flag|flags|setting|settings`]))return{options:{file:r,tracked:!0,facts:{setting:`$.TODO`}},todo:{facts:`the path of the setting`},...H(e,{setting:!O(n,[`off|disabled|false`])})}},examples:[{text:`Flags default to off in config/flags.json`,item:{code:[`config/flags.json`]},bands:{go:{setting:!1}}}],unlike:[{text:`Estimates in docs/plan.md`,item:{code:[`docs/plan.md`]}}]},{id:`dashboard-setting`,check:`data`,why:`The dashboard is a file, and the setting stands in it.`,under:[`dashboard|dashboards`],says:[`^ time|refresh|default range|rate|interval`,`^ timezone|datasource|variables`],make:()=>({options:{file:`docs/dashboard.json`,tracked:!0,facts:{setting:`$.TODO`}},todo:{file:`the dashboard`,facts:`the path of the setting`},bands:{go:{setting:!0}}}),examples:[{text:`Refresh rate: 15 s`,item:{headings:[`Grafana dashboard`]}}],unlike:[`Refresh rate: 15 s`]},{id:`stated-of-a-database`,check:`data`,why:`A query tells, and what it found can be kept in a file.`,says:[`no|every|each|all|both ?our ?the ?new ?old ?foreign ?invalid ?unused ?missing ?needed ?required ?sequence ?materialized ?materialised ?large ?partitioned table|tables|index|indexes|indices|constraint|constraints|extension|extensions|sequence|sequences|trigger|triggers|column|columns|view|views|schema|schemas|collation|collations|grant|grants|procedures|tablespace|tablespaces`,`^ no|every|each|all|both .. table|tables|index|indexes|constraint|constraints|extension|extensions|sequence|sequences|trigger|triggers`,`table|tables|index|indexes|indices|constraint|constraints|extension|extensions|sequence|sequences|trigger|triggers|column|columns|views|publication|subscription|collation|charset ?and ?are|is ?all ?on ?the ?new ?still ?now valid|available|identical|present|equal|same|there|exist|exists|enabled|validated|match|matches|ahead|owned|utf8|utf8mb4`,`primary|foreign|unique key|keys|constraint|constraints`,`parameters|settings|flags|options|configuration|max_connections|values|limits ?are|is ?the same|identical|equal as|to|on|in|with|both`,`same|as|on|like as|on|in ?the ?both ?old ?source ?current ?existing ?previous cluster|instance|database|server|environment|primary`,`migration|migrations|schema ?version ?is|are ?at head|latest|pending|applied`,`no pending|unapplied|open migration|migrations`],not:[`created|dropped|started|stopped|added|rebuilt|reindexed|built|migrated|copied|renamed|documented|reviewed|planned|booked|granted|vacuumed|analyzed|analysed|restored|archived|designed|drawn`,`test|tests|tested|suite|performance|latency|slower|faster|size|gb|mb|page|pages|sort|sorts|shows|filter|row counts`,`dinner|meeting|seat|seats|restaurant|guests|merged|merge`,`coverage|pull|request|requests|endpoint|endpoints|api`,`index is|page`],make:e=>e.place===`tests`||e.bounds.some(({kind:e})=>e!==`bare`)?void 0:{options:{file:z.data,facts:{offending:`$.offending`}},todo:{file:`${B.data}, such as the result of a query`,facts:`the path of the number in that file`},...H(e,{offending:e.band===`go`?0:`> 0`})},examples:[{text:`Every table has a primary key`,bands:{go:{offending:0}}},{text:`Indexes are valid on the new server`},{text:`Time zone settings same as on the old instance`}],unlike:[`All tables for the dinner booked`,`Indexes rebuilt`,`Columns of the table sort by date`]}];function bu(e,t){return{options:{file:t??z.data,...t===void 0?{}:{tracked:!0},facts:{entries:{path:`$.*`,as:`count`}}},...H(e,{entries:`>= 1`}),...t===void 0?{todo:{file:B.data}}:{}}}let xu=[[`staging`,`staging|stage|stg`],[`canary`,`canary`],[`pre-production`,`preprod|preproduction`],[`pre-production`,`pre prod|production`],[`uat`,`uat`],[`test`,`testing|test environment|env`],[`development`,`dev|development environment|env`],[`sandbox`,`sandbox`],[`production`,`production|prod`]],Su=`version|build|release|commit|candidate|service|api|app|v1|v2|v3|v4|v5|new`,Cu=[`^ monitor|watch|verify|check|review`,`devices|stores|users|nodes|sites ?are|is listed|counted|inventoried|named`,`^ upload|install|submit`,`old|falls|drops|zero`,`deployment|deploy|release|rollout key|keys|window|windows|guide|plan|plans|script|scripts|procedure|procedures|doc|docs|documentation|workflow|workflows|pipeline|frequency|permission|permissions|notes|config|configuration|strategy|runbook|checklist|process|instructions|steps|schedule|announcement|freeze|branch|manager|lead|failed|fails|date`],wu=`users|customers|traffic|devices|stores|tenants|regions|region|markets|market|countries|country|states|branches|sites|clients|visitors|players|readers|schools|shops|sessions|searches|employees|staff|colleagues|cohort|ring|wave|group|audience|installs|accounts|members|teams|fleet|everyone|everybody|all|rest|remaining|others|world|subscribers|partners|merchants|wards|plants|eu|us|uk|apac|emea|europe|asia|america|germany|france`,Tu=`v1|v2|v3|v4|v5|v6|v7|v8|v9`,Eu=`wave|ring|cohort|region|market|country|group|batch|tranche|site|store|branch|slice|stage|step|half|third|quarter`,Du=[{id:`deploy-to`,check:`deployment`,why:`GitHub is told of deployments, so it knows whether this commit is there.`,opens:[`state`,`look`,`run`,`change`],says:[`open|opened|opens for|to all|everybody|everyone`,`^ ?then roll|release|ship|publish|expand|widen|extend|promote|push|open|rollout ?it ?this ?the ?app ?release ?version ?form ?service ?out ?up to|for|in ?all ?the ?our ?other ?first ?next ?remaining ?rest ?of ?the ${wu}`,`rolled|shipped|released|opened|published|expanded|widened|extended|promoted ?out to|for|in ?all ?the ?our ?other ?first ?next ?remaining ?rest ?of ?the ${wu}`,`^ nationwide|worldwide|globally|everywhere|everyone|everybody $`,`^ ?the first|second|third|fourth|fifth|last|next|final|remaining|pilot ?pilot ${Eu}|regions|markets|countries|stores|sites is|are|goes|go|gets|get ?now live|on|out|deployed|released|switched|moved|migrated`,`^ ?the first|second|third|fourth|fifth|last|next|final|remaining|pilot ?pilot ${Eu}|regions|markets|countries|stores|sites live|deployed|released|switched|opened|out`,`${Eu} # ?is ?goes live|deployed|released|opened|out`,`^ ?full|general|public|global|complete|worldwide release|rollout|availability|deployment|launch in|on|for|to|across`,`${Su} ?@ runs|running|live|deployed|installed on|in ?the ?a .. environment|env|system|cluster`,`^ roll|release|ship|publish|expand|widen|extend|open ?it ?out ?up to|for|in ?all ?the # ?of ?the ?# ${wu}`,`^ ?all ?the ?both ?our .. # ?and ?# live|follow|follows $`,`^ ?the .. @ active|live|running|installed|deployed in|on|at|everywhere`,`^ ?the release|version|software|firmware|build|client|app #|@ ?live ?active ?running on|at|in|for`,`^ ?the first|second|third|next|last .. follows|follow|joins $`,`^ ?the first|second|third|next|last .. follows|follow|joins after|on|in|at|later|when`,`goes|go|moves|move to|into ?the production|prod|staging|canary|everyone|everybody`,`^ everyone|everybody|all · including|and|also`,`visible|available|active|enabled|offered to|for # of`,`^ half|quarter|third|most|all|rest of ?the ?our traffic|users|customers|calls|requests|visitors|devices|mails|mail|sessions|searches`,`^ @|${Tu} ?goes ?is ?live for|to|in|on`,`live for|to ?all ?the ?our users|customers|everyone|everybody|tenants|stores|partners|members`,`live in|on .. regions|production|all`,`internal|closed|open|beta|alpha|production|test track|testing`,`^ ?to everyone|everybody $`,`^ all users|customers|stores|regions $`,`${Su} runs|running|live|deployed on|in ?the staging|production|canary|uat`,`live on|in ?the canary|staging|production|prod`,`^ ?all ?the ?other|remaining traffic|users|customers|devices|stores|tenants|regions ?are|is ?go ?goes ?moved on|to`,`^ ?the remaining|rest ?of ?the devices|users|stores|regions|tenants|customers|traffic|nodes`,`deploy|deploys|deployed|deploying|deployment|deployments|release|released|rollout|ship|shipped|promote|promoted|redeploy .. to|in|on ?the ?a staging|stage|production|prod|canary|uat|preprod|pre|sandbox|test|dev|stg`,`staging|production|prod|canary|uat|preprod|test ?environment deploy|deployed|deployment|deployments|release|rollout ?is|was|to complete*|succe*|done|verified|live|deployed|finished|healthy|stable`,`live in|on production|prod`,`^ staging|production|prod|canary|uat|preprod deployed|released|live`,`^ deploy|release|promote to ?the staging|production|prod|canary|everybody|everyone|all`,`^ ?full deployment|rollout|release to|complete*|after|achieved`,`commit .. deployed|there|live|running`,`release|roll|rolled|rollout|deploy|enable|expand|open ?out .. to|for ?all|100 everybody|everyone|users|all|customers`,`^ deploy production|staging|canary`],not:Cu,make:e=>{let{words:t}=e;if(e.bounds.some(e=>e.kind===`bare`&&I(e)===`ratio`))return;let n=[`all users|customers|traffic`,`everybody|everyone`],r=[`to|for|in ?# ?of ?# ?all ?the ?our ?other ?first ?next ?remaining ?rest ?of ?the ${wu}`];if(O(t,[`enable .. for|to`])&&!O(t,n)||O(t,[`expand|open .. for|to`])&&!O(t,[...n,...r]))return;let i=e.around.some(e=>O(e,[`staging`]))?`staging`:void 0,a=Ou(t)??i??z.environment,o=e.opening===`state`?U(e,`duration`,!0):void 0;return{options:{environment:a},todo:{environment:B.environment},...o===void 0?{}:H(e,{age:W(o,`higher`,e)})}},examples:[{text:`Halls 1 to 4 live`},{text:`Deploy the gateway to staging`,options:{environment:`staging`}},{text:`Released to production`,options:{environment:`production`}},{text:`This commit has been deployed in the sandbox for 3 days`,options:{environment:`sandbox`},bands:{go:{age:`>= 3d`}}},{text:`Roll out to everybody`,options:{environment:`production`}},{text:`Expand to the remaining countries`},{text:`Second wave live: islands`},{text:`Opened to the first cohort`},{text:`General availability in all countries`}],unlike:[`Deployment guide for production written`,`Deploy Grafana`,`Enable the flag for the canary users`,`Second wave of the survey sent`,`Open the windows to the yard`]},{id:`share-of-users`,check:`deployment`,why:`A share of the users is an environment of its own to GitHub, and it knows what is deployed there.`,opens:[`state`,`look`,`run`,`change`],also:[`^ .. publish|published|released|rolled|returned|opened|shifted|moved|raised|activate|activated|deploy|deployed|release|roll|rollout|raise|increase|expand|ramp|start|open|enable|shift|route|move|send|promote|switch|ship|turn|set|scale|grow|advance|serve|go|give|take|double|halve|cut|extend|widen|add`,`visible|available|active|enabled|offered to|for # of`,`^ # of`,`to # $`,`to # of`,`^ ?the ?app @|${Tu}|new for #`,`# of ?the ${wu} $`,`^ # of .. on|through|via|with|to ?the new|@|${Tu}`,`traffic|users|customers|sessions|pipelines|tenants|rollout|devices|stores|nodes|servers|requests|regions|fleet|visitors|shops|accounts|members|readers|buyers`],not:[`error|errors|latency|cpu|memory|using|migrated|trained|satisfied|coverage|sampl*|cost|time|crash|success|converge|adopt*|signups|limit|budget`,`report|reports|confirm|confirms|answer|answered|respond|show|shows|have|has|are|is|reached`,...Cu],make:e=>{if(e.band!==`go`||e.bounds.some(e=>e.kind!==`bare`))return;let t=e.bounds.find(e=>e.kind===`bare`&&I(e)===`ratio`);if(t?.kind!==`bare`)return;let n=Ht(e.words,`^ ?users ?traffic ?customers publish|published|released|rolled|returned|opened|shifted|moved|raised|activate|activated|deploy|deployed|release|roll|rollout|raise|increase|expand|ramp|start|open|enable|shift|route|move|send|promote|switch|ship|turn|scale|grow|advance|serve|go|give|double|cut|extend|widen`)===0,r=O(e.words,[`^ .. visible|available|active|enabled|offered to|for # of`,`^ # of .. on|through|via|with|to ?the new|@|${Tu}`,`^ ?the ?app @|${Tu}|new for #`])||/^[^:]{2,20}:\s*$/.test(e.body.slice(0,t.at))&&O(e.words,[`# of ?the ${wu}`])||t.at===0&&(e.words.length<=7&&!e.words.some(F)||O(e.words,[`^ # of ?the ?all ?our ${wu}`])),i=/\bto\s+\d+(?:\.\d+)?\s*%\s*(?:of\b.*)?$/i.test(e.body)&&e.words.length<=9;return!n&&!r&&!i&&!O(e.words,[`traffic`])?void 0:{options:{environment:(0,b.y)(`${Ou(e.words)??z.environment} ${t.amount.number}`)},todo:{environment:B.environment}}},examples:[{text:`5 % of the queue on the new press`},{text:`Raise to 30 %`,options:{environment:`production-30`}},{text:`Start the rollout with 2% of the sessions`},{text:`25% of traffic on the new version`},{text:`4 % of the lamps`,options:{environment:`production-4`}},{text:`Publish to 15 % of readers`,options:{environment:`production-15`}},{text:`20 % of the visitors, for the length of a lunch break`},{text:`North and south to 40 %`,options:{environment:`production-40`}}],unlike:[{text:`20 % of the visitors see an empty page`,item:{section:`rollback`}},`Raise the limit of memory by 30 %`,`100 % of the nodes migrated`,`95 % of the parcels delivered`,`Increase the budget`]}];function Ou(e){return xu.find(([,t])=>O(e,[t]))?.[0]}let ku=`todo.mean`,Au=`app|apps|application|game|editor|ide|cli|binary|tool|compiler|parser|converter|library|crate|gem|module|plugin|extension|addon|popup|widget|launcher|firmware|board|phone|tablet|watch|handset|console|kiosk|terminal|scanner|printer|drone|robot|camera|bootloader|kernel|interpreter|runtime|vm|jit|wasm|codec|encoder|decoder|renderer|shader|sdk|driver|client|desktop|laptop|headset|example|examples|notebook|script|formatter|linter|bundler|installer|viewer|player|emulator|simulator|browser|sensor|probe|wearable`,ju=[{id:`device-measured`,check:`benchmark`,why:`It says how fast or how sparing something built is, which a benchmark measures.`,opens:[`state`,`look`,`run`],says:[`boot|boots|booting|reboot|coldstart|fps|hz|jank|janky|stutter|stutters|framerate|framedrops|tearing`,`cold|warm|hot ?app start|starts|startup|launch|boot`,`frame|frames time|rate|drops|dropped|budget|per|are|is`,`dropped|janky|late|slow frames`,`battery|power|current|energy ?over ?night ?per drain|draw|consumption|life|usage|use|lasts|loss`,`standby|sleep|idle power|current|draw|consumption`,`wake|wakes up|from`,`wakeup|wakeups`,`parse|parses|parsing|encode|encodes|encoding|decode|decodes|decoding|compress|compresses|compression|compressing|serialise|serialize|serialising|serializing|deserialising|deserializing|hash|hashes|hashing|sort|sorts|sorting|render|renders|rendered|parsed|encoded|decoded|compressed|compiled|sorted|rendering|rasterising|rasterizing|tokenising|tokenizing|compile|compiles|compiling|linking|diffing|transcoding|scanning|signing|indexing .. takes|take|in|within|under|below|at|is|needs|stays`,`allocations|allocs|instructions|cycles|syscalls|wakeups per|below|under|at|no|unchanged|at`,`time to ?the ?first render|paint|frame|draw|prompt|token|fix|pixel|print`,`import time|of`,`peak ?resident memory|rss|heap|ram|footprint ?usage ?use of|in|for ?the ?a ?an .. ${Au}`,`memory|ram|heap footprint|footprints`,`${Au} ?page ?window opens|open|starts|start|launches|launch|loads|renders|unlocks|wakes|responds|quits ?up in|within|under|after`,`startup|start|launch|opening|unlock time|times ?of ?the .. ${Au}`,`splash`,`^ fio|pgbench|sysbench|iperf|iperf3|geekbench|bonnie`,`tap|touch|input|key|motion|photon|glass|shutter|scroll|scrolling|typing|keystroke to|latency|delay|lag|response`,`build|compile|link|install|installation|generation|export|render time|times`],not:[`alert|alerts|boot loop|loops`,`job|jobs|pipeline|pipelines|nightly|pod|pods|container|containers|replicas|cluster|server|servers|service|services|gateway|gateways|requests|queue|queries|backup|restore|rollback|failover|deployment|ticket|cron|dag`,`error|errors|failure|failures|fail|failed|rejected|crash|crashes|success`,`bundle|artifact|image size`,`cost|costs|administrative|budget overhead`],make:e=>{let t=e.place===`running`&&!O(e.words,[`battery|fps|standby|boot|boots|frame|jank|janky|hash|hashing`]);if(e.band!==`go`||t||e.place===`load`)return;let n=e.bounds.find(e=>e.kind===`compare`)??e.bounds.find(e=>e.kind===`range`);if(n===void 0)return;let r=R(e.body,n,e.band,!1);return r===void 0?I(n)===`ratio`&&n.kind===`compare`&&O(e.words,[`overhead|slowdown|slower|worse|larger|heavier|longer|regression`])?Mu(e,`${n.operator} baseline + ${M(n.amount)}`):Mu(e,L(n,Y(e,`lower`))):Mu(e,r)},examples:[{text:`Cold start takes less than 900 ms`,bands:{go:{[ku]:`< 900ms`}}},{text:`Boots to the clock in under 9 s`,bands:{go:{[ku]:`< 9s`}}},{text:`At least 50 fps in the garden scene`,bands:{go:{[ku]:`>= 50`}}},{text:`Peak memory of the converter: at most 900 MB`,bands:{go:{[ku]:`<= 900MB`}}},{text:`Battery drain of the tag no more than 2 % a day`,bands:{go:{[ku]:`<= 2%`}}},{text:`Parsing the large sample takes less than 4 s`,bands:{go:{[ku]:`< 4s`}}}],unlike:[{text:`Parsing in under 9 s`,item:{headings:[`Canary in production`]}},`Boot loops on more than 2 boards`,`Peak memory of the pods at most 900 MB`,`Parsing errors below 1 %`]},{id:`added-on-top`,check:`benchmark`,why:`What something costs on top, only a comparison with and without it shows.`,opens:[`state`,`look`,`run`],says:[`overhead|slowdown`,`added|additional|extra latency|delay|time|hop`],not:[`administrative|organisational|organizational|cost|costs|budget`,`documented|accepted|discussed`],make:e=>{let t=e.bounds.find(e=>e.kind===`compare`&&[`duration`,`bytes`].includes(I(e)));return t===void 0||e.band!==`go`?void 0:Mu(e,L(t,`lower`))},examples:[{text:`Overhead of the proxy p99 < 3 ms`,bands:{go:{[ku]:`< 3ms`}}}],unlike:[`Overhead discussed`,`Extra day of at most 8 h`]}];function Mu(e,t){return{options:{report:z.benchmark},todo:{report:`${B.benchmark}; and \`<name>.<stat>\` in place of \`${ku}\``},...H(e,{[ku]:t})}}let Nu=[{id:`variables-named`,check:`env`,why:`Whether a variable is set, the job itself can see; its value is never shown.`,opens:[`state`,`look`,`run`,`change`],not:[`rotate|rotated|remove|removed|delete|unset`,`log|logs`,`trained|briefed|informed|tested|reviewed|approved|documented|explained`,`^ run|execute|deploy|restart|start|stop|enable|switch|turn|flip|expand|disable`],make:e=>{let{variables:t}=e.named,n=t.map(({name:e})=>e),r=t.length===1?t[0]?.value:void 0;if(n.length===0)return;let i=U(e,`bytes`),a=r!==void 0&&/^[\w.:/-]+$/.test(r);return{options:{name:n.length===1?n[0]:n,...a?{pattern:`^${r.replaceAll(`.`,`\\.`)}$`}:{}},...H(e,{...a?{matches:!0}:{},...i===void 0?{}:{bytes:W(i,`higher`,e)}})}},examples:[{text:`CART_DB_URL and CART_KEY are set`,item:{code:[`CART_DB_URL`,`CART_KEY`]},options:{name:[`CART_DB_URL`,`CART_KEY`]}},{text:`Set MAIL_FROM for the new domain`,item:{code:[`MAIL_FROM`]},options:{name:`MAIL_FROM`}},{text:`Tracing is on (TRACE_MODE=full)`,options:{name:`TRACE_MODE`,pattern:`^full$`}}],unlike:[`Rotate CART_KEY`,`Keys are set on a table`]},{id:`variables`,check:`env`,why:`Whether variables are set, the job itself can see.`,says:[`environment|configuration|config of|for|in .. has|contains|have`,`client id|secret`,`secret|secrets|credential|credentials|variable|variables|vars|dsn`,`api|access|service|signing|license key|keys|token|tokens`,`environment|env settings|vars`],not:[`metrics|metric`,`no|never|not|without|leaked|hardcoded|code|repo|repository|git`,`stored in|at|on`,`revoked|expire*|scan|scanning`,`scoped|permissions`,`documented|listed|explained`,`encrypted|rotation|manager|management|rotated|documented|vault`,`test|demo account|credentials`,`working|works|validated`],opens:[`state`,`look`,`change`],also:[`has|have|contains url|address|key|id`,`has|have .. url|address|key|id|issuer|endpoint`,`set|configured|present|exist|exists|available|provided|defined|filled|injected|there|loaded|populated|complete|correct|entered|optional|required|all`,`in place`,`stored as`,`^ environment|env variables|vars`],make:({opening:e,words:t})=>e===`change`&&!O(t,[`^ configure|set|provide|define .. dsn|secrets|credentials|variables|vars|keys`,`^ configure|set|provide|define .. api key`])?void 0:{options:{name:z.variable},todo:{name:B.variable}},examples:[{text:`All environment variables are set`},{text:`Credentials of the payment provider: credentials configured`}],unlike:[`Credentials rotated`,`Variables of the formula explained`]},{id:`settings-of-the-environment`,check:`env`,why:`It stands among the environment variables, and whether one is set, the job itself can see.`,under:[`environment|env variables|vars`],says:[`configured|set|tuned|enabled|defined|present|provided`,`value|values|configuration|setting|settings|credentials|timeout|timeouts|url|key|token|dsn`],not:[`verified|tested|reviewed|documented`],make:()=>({options:{name:z.variable},todo:{name:B.variable}}),examples:[{text:`Time-outs tuned for the new region`,item:{headings:[`Setup`,`Environment variables`]}}],unlike:[`Time-outs tuned for the new region`]}],Pu=[{id:`feature`,check:`tests`,why:`It is something the software does, and a test of that name in a report shows it.`,says:[`retry|retries|backoff|fallback|idempotency|idempotent|deduplication|dedup|deduping|pagination|throttling|debounce|rounding|caching|autosave|autocomplete|sanitization|sanitisation`,`time out|outs`,`timeout|timeouts`,`rate limit|limiting|limits|limited`,`circuit breaker|breakers`,`token bucket`,`graceful shutdown|degradation`,`input|form|schema|request|bearer|token|payload validation|authentication|verification`,`authentication|authorization|authorisation|login|logout|signup|checkout|rbac`,`sql injection|xss|csrf|ssrf|cors`,`csrf|xss|injection|cors`,`cached|rounded|retried|deduplicated|validated|sanitised|sanitized|masked|escaped`,`password|passwords hash*`,`session|sessions expire*|timeout|management`,`keyboard navigation|shortcuts|focus`,`dark|offline|flight|guest mode|checkout`,`deep|magic link|links`,`drag and drop`,`infinite|endless scroll|scrolling`,`2fa|mfa|totp|sso|oidc|saml|passkey|passkeys|captcha|recaptcha|undo|redo|lockout`,`two factor`,`password|token|pin reset|rotation|recovery|refresh`,`cookie flags|banner|consent`],not:[...rs,`switched|turned on|off`,`looks|look|feels`,`required|rolled|on|for .. staff|employees|engineers|maintainers|admins|team`,`configured|set|tuned|defined|documented|enabled|agreed|planned|reviewed|chosen|adjusted|deployed|configuration|settings|values|appropriately`],make:e=>e.band===`go`&&!ns(e.words)?K(e):void 0,examples:[{text:`Exponential backoff on a broken line`},{text:`Rounding half up`},{text:`CSRF protection`},{text:`Lockout after five wrong PINs`},{text:`Keyboard navigation through the order form`}],unlike:[`SSO required for all engineers`,`Rate limits configured`,`Policy for passwords agreed`]}],Fu=/[€$£¥]|\b(?:EUR|USD|GBP|CHF|JPY|SEK|NOK|DKK|PLN|euros?|dollars?|pounds?)\b/,Iu=`report|statistics|stats|export|console|analytics|survey|poll|spreadsheet|extract|invoice|statement|figures|listing`,Lu=[{id:`money-stated`,check:`data`,why:`What it costs or earns, a bill or a report says.`,opens:[`state`,`look`,`run`],make:e=>{let t=e.bounds.find(t=>t.kind!==`bare`&&I(t)===`count`&&Fu.test(e.body.slice(t.at,t.end+12)));if(t!==void 0)return{...X({amount:Z(`amount`,void 0)}),...H(e,{amount:L(t,`lower`)})}},examples:[{text:`Estimate under 900 EUR a month`,bands:{go:{amount:`< 900`}}},{text:`Value of the stock off by less than $40`,bands:{go:{amount:`< 40`}}}],unlike:[`Euro pallets: fewer than 40`,`Latency below 40 ms`]},{id:`among-figures`,check:`data`,why:`It stands among figures that are compared or evaluated, and the report of that has them.`,opens:[`state`,`look`,`run`],under:[`parity|reconcil*|comparison|comparisons`,`tie out`,`same|equal numbers|figures|totals|results`,`offline|model|holdout evaluation|metrics|quality|gates|criteria|validation|results`,`data quality|validation|integrity|completeness`,`evaluation|backtest|backtesting|offline`],not:[`of that of`,`factor|faster|slower|speed|duration`,`latency|cpu|memory|disk|queue|lag|uptime|throughput|rps|inference|response|coverage|tests|vulnerabilities|tickets|issues`,`error rate`],make:e=>{let t=e.bounds.find(e=>e.kind!==`bare`&&[`ratio`,`count`].includes(I(e)));if(t===void 0||e.place===`load`||/\+\s?\d/.test(e.body)&&R(e.body,t,e.band,!1))return;let n={difference:Z(`difference`,hc[I(t)])},r=L(t,Y(e,`lower`)).replace(/pp$/,`%`);return{...X(n),...H(e,{difference:r})}},examples:[{text:`Different suppliers: off by no more than 4`,item:{headings:[`Parity`]},bands:{go:{difference:`<= 4`}}},{text:`No region does worse by more than 3 %`,item:{headings:[`Offline evaluation`]},bands:{go:{difference:`<= 3%`}}}],unlike:[`Different suppliers: off by no more than 4`,{text:`CPU below 60 %`,item:{headings:[`Comparison with the old system`]}}]},{id:`people-have`,check:`data`,why:`How many people did something, an export or a report counts.`,says:[`^ ?at ?least ?more ?than # ?or ?more of ?the ?all ?our .. have|has|use|used|opened|tried|answered|confirmed|read|completed|finished|booked|paid`],not:[`reports|pages|tables|datasets|records|rows|orders|files|documents|links|queries|charts|nodes|node|pods|pod|devices|device|sensors|servers|server|requests|hosts|instances|replicas|services|jobs|messages|traffic|calls|sessions|agents|workers|machines|kiosks|boards|vehicles|scanners|clusters|brokers|pipelines|tests|cases`],make:e=>{let t=U(e,`ratio`,!0);if(!(t===void 0||t.kind!==`range`&&t.at>20))return{...X({share:Z(`share`,`%`)}),...H(e,{share:L(t,Y(e,`higher`))})}},examples:[{text:`70 % of the gardeners have opened the new calendar`,bands:{go:{share:`>= 70%`}}}],unlike:[`70 % of the sensors have reported`,`70 % of the garden is dug`]},{id:`by-report`,check:`data`,why:`It names the report that has the number.`,opens:[`state`,`look`,`run`],says:[`daily|weekly|monthly|nightly|quarterly|annual report|figures|statistics|export`,`^ ?the .. report|survey|statistics no|none|at|below|above|under|over|less|fewer|zero|shows|says|has`,`· .. report|export|statistics|survey|poll $`,`according to .. ${Iu}`,`in|from|by|per|of the|our|its|a .. ${Iu}`],not:[`test|tests|load|stress|performance|coverage|scan|scanner|audit|bug|crash|incident`,`reports of`,`figures out`],make:e=>{let t=e.bounds.find(e=>e.kind!==`bare`&&[`ratio`,`count`].includes(I(e)));return t===void 0||e.place===`load`?void 0:{...X({figure:Z(`figure`,hc[I(t)])}),...H(e,{figure:L(t,Y(e,`higher`))})}},examples:[{text:`Parcels delivered on the first try: at least 91 %, according to the report of the carrier`,bands:{go:{figure:`>= 91%`}}},{text:`Fewer than 4 % left the form in the weekly statistics`,bands:{go:{figure:`< 4%`}}}],unlike:[`Report of the carrier at least once a day read aloud`,`p95 in the report of the load test below 2 s`]},{id:`takings`,check:`data`,why:`What came in, the books or a report say.`,says:[`revenue|sales|turnover|takings|income|receipts|donations .. within|at|no|not|differs|equals|equal`],not:[`session|sessions|control`,`team`,`briefed|trained|informed`],make:e=>{let t=U(e,`ratio`);if(t===void 0||e.place===`load`)return;let n=O(e.words,[`within`,`differ*|off`])?`difference`:`takings`;return{...X({[n]:Z(n,`%`)}),...H(e,{[n]:L(t,`lower`)})}},examples:[{text:`Takings of the kiosk within 3 % of last summer`,bands:{go:{difference:`<= 3%`}}}],unlike:[`Sales team within 3 minutes of the hall`]},{id:`report-clean`,check:`data`,why:`The report of that tool says whether it found anything.`,says:[`axe|pa11y|lighthouse|wcag|accessibility .. .. violations`,`axe|pa11y|lighthouse|wcag|accessibility|markup|html|schema ?validator ?report ?check .. no|without|zero|0 .. violation|violations|errors|issues|findings|problems|warnings`],not:[`logs|log|console`,`test|tests`],make:e=>{let t=U(e,`count`),n=t===void 0?G(e):L(t,Y(e,`lower`));return{...X({violations:Z(`violations`,void 0)}),...H(e,{violations:n})}},examples:[{text:`axe has no serious violations`,bands:{go:{violations:0}}}],unlike:[`Axe sharpened`]}],Q=`issue|issues|bug|bugs|defect|defects|blocker|blockers|ticket|tickets|incident|incidents|escalation|escalations|complaint|complaints|outages|showstoppers|showstopper|p0|p1|p2|sev1|sev2`,Ru=[{id:`milestone`,check:`issues`,why:`GitHub counts the open issues of a milestone.`,says:[`milestone`],not:[`milestone reached|celebrated|review`,`milestone ?is opened|created|planned|announced`,`pr|prs|pull`,`merged`],opens:[`state`,`look`,`run`],make:({item:e})=>{let t=/milestone\s+["“„`*]?(v?\d[\w.]*)/i.exec(e.text)?.[1];return{options:{milestone:t??`TODO`},...t===void 0?{todo:{milestone:`the title of the milestone`}}:{}}},examples:[{text:`Milestone 2.4 is empty`,options:{milestone:`2.4`}},{text:`Nothing is left in the milestone`}],unlike:[`Milestone celebrated with the team`]},{id:`issues`,check:`issues`,why:`GitHub counts the issues with a label; a tracker elsewhere needs a report of its own.`,says:[`issue|issues|ticket|tickets|bug|bugs ?with ?the ?a label|labelled|labeled|tagged`,`nothing .. labelled|labeled|tagged`,`nothing|none ?is ?left open ?with|in ?the ?a label|milestone|tracker|backlog`,`no|nothing|none ?new reported|filed|raised since|in|from|by|during`,`while|until|as|if any|an|a|one ?open ?critical ?launch issue|ticket|bug|defect|blocker|incident|finding`,`actions|action|items|deviation|deviations|findings|follow .. closed|filed|open ?in ?the tracker|jira|backlog`,`has|have|gets|get a|an|its|their ?own ?open ticket|issue|tickets|issues`,`open ?known ?p0|p1|p2|p3|sev0|sev1|sev2|sev3 ${Q}`,`support calls`,`calls|complaints|tickets|mails|emails|reports|messages .. a|per day|week|shift`,`calls|mails|emails|messages|reports .. to|at|from ?the ?our support|desk|hotline|helpdesk|customers|users`,`problem|bug|incident reports`,`issue|issues|ticket|tickets|bug|bugs .. is|are ?now ?all closed|resolved|fixed`,`tickets|issues ?are created|opened|filed|raised for|from`,`bug|issue|defect|ticket list .. empty`,`no|zero|fewer|any|less .. regression|regressions|problem|problems|breakage|breakages|fault|faults|finding|findings reported|filed|raised|open`,`reports of`,`every|all|each|any|no|last .. ${Q} .. closed|resolved|fixed|open|done|left`,`${Q} left|remaining|open|outstanding`,`most|than|under|over|below|least|exceed|exceeds # .. ${Q}`,`${Q} .. fewer|less|more|under|over|below|above|at ?than|most #`,`customer|customers|user|users|client|clients|partner report|reports|complain|complains`,`# ?or ?more ?open ?minor ?known ${Q}`,`no|zero|0|without|any ?new ?open ?known ?critical ?major ?blocking ?high ?severity ?priority ?production ?customer ?user ?support ?unresolved ?outstanding ?unexpected ?serious ?launch ?regression ?p1 ?sev1 ${Q}`,`fewer|less|more|over|under .. ${Q}`,`no|zero|0 open|known|unresolved|outstanding .. ${Q}`,`critical|blocking|blocker|open|known|severe|high|major|p0|p1|p2|sev1|sev2|launch|priority|production|severity|remaining|outstanding ?priority ?severity ?or ?1|0 ?and ?2|1 ${Q} ?are|is ?have ?been ?all ?either resolved|fixed|closed|addressed|found|open|affecting|reported|triaged|discovered|none|zero`,`all .. ${Q} ?are|is ?have ?been resolved|fixed|closed|addressed|triaged`,`critical|blocking|new|severe|major|support ${Q} in|spike|spikes|increase|rise|affecting|reported|per|from|found|filed`,`p0|p1|sev1|sev2 ?and|or ?p1|p2 ?items|bugs|issues ?are|is resolved|closed|open|fixed|completed`,`support ?team reports no`,`ticket|tickets ?volume ?is|are spike|spikes|normal|increase|stable|low|rise|rises|within`,`${Q} .. per day|week|hour`],not:[`error|alert|cron mail|mails|email|emails`,`complaint|ticket|incident rate|ratio|quota|share`,`under|of|failed load|calls`,`postmaster|spam|scam|delivered|sent`,`acknowledged|mitigated|detected|declared|escalated .. in|within|under`,`mobsf|sonar|zap|scanner|linter|scan|trivy|snyk`,`api|http|function|system|remote|external|rpc calls`,`calls to|per|with`,`customer|user reports are|is|show`,`^ monitor|watch|test`,`performance|memory|lint|type|compiler|n|console|accessibility|syntax|security|linter ?error ?or|and ?type issue|issues|regression|regressions`,`data loss|corruption issues`,`log|logs ?for issues`,`ticket|tickets printing|printer|shop|machine|barcode|scanner|scanning|sale|sales|price|gate|office|page|form|booking|counter|offices|shops|print|prints`,`on call|escalation path|paths|contacts|procedure`,`incident response|plan|declared`,`issues ?appears|is ?in jira`,`test|tests|verify ticket|tickets|issue`],make:e=>{let{words:t}=e,n=U(e,`count`),r=O(t,[`filed|reported|new|spike*|per|since|caused|ticket|tickets|incident|incidents|escalation|escalations|complaint|complaints|raised|created`,`a|last day|week`]),i=O(t,[`open|blocker|blockers|resolved|closed|fixed|known|remaining`]),a=zu(t),o=n?W(n,`lower`,e):G(e);return r&&!i?{options:{labels:a,since:`7d`},todo:{labels:B.label},...H(e,{created:o})}:{options:{labels:a},todo:{labels:B.label},...H(e,{open:o})}},examples:[{text:`No blocker is open: no open blockers`,bands:{go:{open:0}}},{text:`Fewer than 4 support tickets per day`,bands:{go:{created:`< 4`}}},{text:`All critical bugs are fixed`,bands:{go:{open:0}}},{text:`Support tickets spike`,item:{section:`rollback`},bands:{"no-go":{created:`> 0`}}},{text:`No incident since the start`,bands:{go:{created:0}}}],unlike:[`No performance issues`,`Incident response plan exists`,`Verify that the ticket appears in the tracker`]},{id:`pull-request-label`,check:`pull-request`,why:`GitHub knows the labels of the pull request.`,says:[`pr|pull ?request .. label|labels|labelled|labeled|tagged`,`label|labels .. pr|pull`],make:({item:e})=>{let t=e.code[0]??/label(?:led|ed)?\s+["“„]([^"”]{1,50})["”]/i.exec(e.text)?.[1];return{options:{},bands:{go:{[`label.${t??`todo`}`]:!0}},...t===void 0?{todo:{"":"the label in place of `todo`"}}:{}}},examples:[{text:`Pull request has the label ready`,item:{code:[`ready`]},bands:{go:{"label.ready":!0}}}],unlike:[`Labels printed for the parcels`]},{id:`pull-request`,check:`pull-request`,why:`GitHub knows what the pull request is, and what it is about.`,says:[`^ ?a ?the ?one pr|mr from|to|into|against`,`^ ?a ?the ?one pull|merge request from|to|into|against`,`no|zero|nothing|without ?more ?open ?unmerged ?stale ?pending prs|pr|mrs|mr`,`no|zero|nothing|without ?more ?open ?unmerged ?stale ?pending pull|merge requests|request`,`backports|backport|cherry ?picks ?are|all merged`,`pr|pull ?request|mr ?is ?not|no ?a draft`,`linked ?to ?the epic|ticket|issue|story|jira`,`description .. filled|complete|ticked`,`open todo|todos|tasks|to ?dos|do in|of ?the description|pr`,`description|pr .. todo|todos|tasks|boxes`,`pr|prs|pull ?request|requests .. merged|linked|draft|open|ready|title|description|template|rebased|links|mergeable|closed`,`all ?feature ?code branches|commits|changes ?are|is ?have ?been merged|pushed|committed|in`,`code|commits|branch|changes ?is|are ?all ?has|have ?been ?committed ?and merged|pushed`,`linked issue|issues`,`no merge conflicts`,`branch .. up to date`,`every|all .. updates|fixes|backports|patches|prs .. merged`,`backports|fixes|updates .. are|is merged`,`every|all ?the change|changes|commit|commits|branch|branches|features .. merged`,`merged to|into ?the main|master|develop|release|trunk`],not:[`reviewed|approved|approval|approvals`,`checks`,`documented`,`branch protection`],make:e=>({options:{},bands:{go:O(e.words,[`linked|links|link ?to ?an issue|issues|ticket`,`linked|links`])?{"linked-issues":`>= 1`}:{draft:!1}}}),examples:[{text:`Pull request links to an issue`,bands:{go:{"linked-issues":`>= 1`}}},{text:`All branches of the train are merged: all changes merged`,bands:{go:{draft:!1}}}],unlike:[`Pull request reviewed`,`Branch protection explained`]},{id:`phase-before`,check:`results`,why:`The recorded results of that phase say how it ended.`,says:[`canary|beta|pilot|shadow|phase|stage|wave .. go`,`canary|beta|pilot|shadow|phase|stage|wave .. with go`,`^ ?the ?previous ?last ?first ?second ?earlier ?internal phase|stage|wave|ring|batch|cohort|group|round|step|canary|pilot|shadow|beta|alpha|dogfood|week ?1|2|3|4|5|one|two ?phase|mode|stage|test|deployment|rollout|launch|period|week|run|gate|trial ?is|was|has ?been|went successful|success|succeeded|passed|complete|completed|well|go|green|met|stable|validated|finished`,`exit criteria|criterion ?of ?the ?canary|pilot|previous ?phase ?are|is ?all met|satisfied|fulfilled`,`all|success|exit|entry|gate|shadow|pilot|canary|beta criteria|criterion|conditions ?of ?the ?canary|pilot|phase|stage|wave|shadow|beta ?are|is ?all met|fulfilled|satisfied`,`pilot|canary|beta|shadow|alpha ?phase ?run|week|period ended|went|finished|closed well|fine|smoothly|quietly|without|green|successfully`,`^ ?the pilot|canary|beta|shadow|trial ?run ?phase ?was without|quiet|calm|clean`,`^ ?the ?previous ?last stage|step|wave|ring|phase|cohort|batch # without|quiet|calm|clean`,`step|stage|ring|wave|phase|one|cohort|batch|cluster|site before|earlier ?it ?is|was|has|went ?been quiet|calm|clean|green|good|fine|well|stable|successful|without|ok`],make:e=>{let t=[`canary`,`pilot`,`shadow`,`beta`,`alpha`].find(t=>e.words.includes(t)),n=Ht(e.words,`phase|stage|wave|ring 1|2|3|4|5`),r=t??(n>=0?(0,b.y)(e.words.slice(n,n+2).join(` `)):void 0);return{options:{file:z.results,...r===void 0?{}:{phase:r}},todo:{file:B.results,...r===void 0?{}:{phase:`the id of that phase`}}}},examples:[{text:`Canary phase passed`,options:{phase:`canary`}},{text:`Wave 2 complete`,options:{phase:`wave-2`}},{text:`The step before was quiet`},{text:`Stage 2 without an alarm`}],unlike:[`Phases of the project described`,`Pilot users told`]}];function zu(e){return O(e,[`ticket|tickets|support|escalation|escalations|complaint|complaints`])?`support`:O(e,[`incident|incidents|outages`])?`incident`:O(e,[`blocker|blockers|blocking|critical|showstopper|showstoppers|p0|sev1`])?`blocker`:`bug`}let Bu=/^(strict-transport-security|content-security-policy|x-content-type-options|x-frame-options|referrer-policy|permissions-policy|cache-control|cross-origin-[a-z-]+-policy|access-control-allow-origin|x-robots-tag)(?::.*)?$/i,Vu=[{id:`header-named`,check:`http`,why:`It names a header of an answer, which can be asked for.`,make:e=>{let t=e.item.code.map(e=>Bu.exec(e)?.[1]).find(e=>e!==void 0);if(t===void 0||e.band!==`go`)return;let n=t.toLowerCase();return{options:{url:e.named.urls[0]??z.url},bands:{go:{[`header.${n}`]:n===`strict-transport-security`?`contains max-age=`:`contains TODO`}},todo:{...e.named.urls[0]===void 0?{url:B.url}:{},"":`what the header must contain`}}},examples:[{text:`Pages come with Content-Security-Policy`,item:{code:[`Content-Security-Policy`]},bands:{go:{"header.content-security-policy":`contains TODO`}}}],unlike:[{text:`Pages come with a Content-Plan`,item:{code:[`Content-Plan`]}}]},{id:`headers`,check:`http`,why:`The headers of an answer can be looked at.`,says:[`security headers`,`hsts|csp|x-frame-options`,`strict transport`,`response|responses|answer|answers|reply|replies ?all carry|carries|have|has|with|contain|contains ?the .. header|headers`,`header|headers ?is|are sent|set|present|returned|served|there`,`content security policy`,`http headers`],make:e=>({options:{url:e.named.urls[0]??z.url},bands:{go:{"header.strict-transport-security":`contains max-age=`}},...e.named.urls[0]===void 0?{todo:{url:B.url}}:{}}),examples:[{text:`Security headers are sent`,bands:{go:{"header.strict-transport-security":`contains max-age=`}}}],unlike:[`Headers of the report translated`]}],Hu=`holds|supports|stores|expire|lock|locks|works|lasts|rejects|reject|refuses|refuse|denies|blocks|cancels|locks|unlocks|expires|expire|halts|halt|stops|stop|pauses|pause|aborts|abort|retries|retry|reconnects|reconnect|resumes|resume|restarts|recovers|recover|degrades|returns|answers|replies|throws|warns|survives|survive|tolerates|withstands|removes|deletes|truncates|accepts|requires|require|needs|need|throttles|shows|renders|closes|falls|switches|rolls|sends|asks|notifies|disconnects|evicts|drops|skips|splits|merges|finds|loses|keeps|opens|wakes|beeps|refreshes|invalidates|detects|notices|bounce|fail|fails|wait|waits|receive|receives`,Uu=`rejected|refused|denied|blocked|cancelled|canceled|locked|unlocked|expired|halted|stopped|paused|aborted|retried|resumed|throttled|truncated|rounded|accepted|logged|signed|closed|capped|limited|disconnected|evicted|dropped|skipped|split|merged|sorted|removed|deleted|erased|released|refreshed|invalidated|noticed|detected|flagged|masked|ignored|queued|redirected|sent|delivered|shown|highlighted|restored|debited|credited|charged|refunded|booked|reserved|raised|triggered|recorded|stored`,Wu=[`expire|expires|expired|lock|locks|locked|logged|times|time|ends|end|closes|close|deleted|removed|released|cancelled|canceled|refreshes|refresh|retried|retries|sleeps|sleep|blocked|stops|halts|pauses|falls|disconnected ?is|are ?out ?back ?automatically ?by ?itself ?to ?# ?a after|when #`,`get|gets|answers|returns|with|a 400|401|403|404|409|410|413|415|422|423|429|503|504`],Gu=[{id:`limited-behaviour`,check:`tests`,why:`It says what the software does past or within a limit, and a test of that name in a report shows it.`,opens:[`state`,`look`],says:[`is|are|be|gets|get|been ?not ?no ?longer ?then ?automatically ?always ?still ?safely ${Uu}`,`rejected|refused|denied|blocked|cancelled|canceled|locked|expired|halted|aborted|throttled|truncated|ignored|disconnected|evicted|masked|capped|redirected $`,`${Uu} with|within|after|in|when|if|by|before|until|past|beyond|over|unless|instead|automatically|once`,Hu,`answer|answers|answered|get|gets|return|returns|with|yields|gives ?an ?a ?http 400|401|403|404|405|406|409|410|411|412|413|415|416|422|423|424|428|429|431|451|500|501|502|503|504|507`,`takes|take effect`,`over|above|beyond|under|below|than # .. need|needs|require|get|bounce|fail|wait|are|is|must|cannot|can|go|open|ask|show|land`,`can|may|must|cannot ?not ?only ?still ?never have|hold|send|upload|create|contain|use|be|own|invite|book|order|add|store|request|see|open|reuse|take|last`],not:[`team|staff|engineer|engineers|oncall|colleague|colleagues|people|operator|operators|captain|lead|manager|soc|noc|desk|hotline|vendor|everyone|somebody|crew|we|driver|drivers`,`on call`,`rollback|rolled|backup|backups|restore|drill|rehears*|deploy|deployed|deployment|rollout|rolling|migration|cutover|go`,`pod|pods|node|nodes|container|containers|replica|replicas|autoscaler|autoscaling|broker|brokers|proxies|cluster|etcd|kubelet|wal|lag|backlog|queue|queues|dashboard|ingest|ingestion|freshness|siem|metrics|job|jobs|gold|table|tables`,`incident|incidents|issue|issues|bug|bugs`,`ticket|tickets closed|resolved|opened|answered`,`rate|ratio|share|percentage|usage|capacity|availability|uptime|average|median|p50|p90|p95|p99|percentile`],make:e=>{let{words:t,bounds:n,place:r,band:i}=e,a=e=>I(e)===`duration`;if(i!==`go`||r===`running`||r===`load`||n.length===0||n.every(({kind:e})=>e===`bare`)&&!O(t,Wu)||r!==`tests`&&n.some(e=>I(e)===`ratio`&&e.at<16)||O(t.slice(0,1),[Hu,Uu,`can|may|must|answer|get`])||t.filter(e=>e!==`·`).length<4)return;let o=A(t),s=o?.id===`restarts`&&O(t,[`restarts ?the ?its process|service|daemon|program|task|unit|app`]);if(o===void 0||s||[`latency`,`error-rate`,`failed`,`throughput`,`lag`].includes(o.id))return Ku(e,n.find(e=>e.kind===`compare`&&a(e)&&e.operator.startsWith(`<`)))},examples:[{text:`Saw halts in under 200 ms when the guard opens`,bands:{go:{duration:`< 200ms`}}},{text:`A guest can have at most 3 loans`}],unlike:[{text:`Payments over 3 % are refused`,item:{section:`rollback`}},{text:`Loans are booked in less than 2 s`,item:{headings:[`Canary in production`]}},`Queue stops growing below 400`,`Incident closed within 2 days`]},{id:`survives`,check:`tests`,why:`It says what the software withstands, and a test of that name in a report shows it.`,opens:[`state`,`look`],says:[`survives|survive|tolerates|tolerate|withstands|outlives|outlasts .. without|outage|outages|loss|failure|failures|restart|restarts|cut|cuts|crash|crashes|absence|disconnect|gone|down|unavailable|reboot|reset|kill|drop|drops`],not:[`team|staff|rota|shift`,`load test|tests`],make:e=>e.band===`go`&&e.place!==`running`&&!O(e.words,[`traffic|load|peak|rush|users|requests|2x|3x|4x|5x|10x`])?Ku(e,void 0):void 0,examples:[{text:`Survives 20 minutes without the printer: slips queue, none lost`}],unlike:[`Rota survives without the trainee`,{text:`Survives an outage`,item:{headings:[`Canary in production`]}}]},{id:`work-with-numbers`,check:`done`,why:`It is work of people, who say themselves that it is done; the number only describes it.`,opens:[`state`,`look`],says:[`changed|configured|set|sized|resized|tuned|adjusted|provisioned|installed|rotated|renewed|replaced|built|created|ordered|booked|reserved|granted|raised|lowered|increased|reduced|extended|requested|allocated|assigned|scheduled|planned|held|staffed|trained|briefed|printed|removed|deleted|archived|cleaned|purged|pruned|bumped|pinned|enabled|disabled|hired|rented|bought|stocked|charged|packed|labelled|mounted|paired|enrolled|onboarded|prepared|rehearsed|exercised|upgraded|patched|migrated|rolled|scaled|added|kept|stored|retained|chosen|agreed|fixed|deprecated|retired|dropped|drained|cordoned|informed|told|announced|notified|invited|interviewed|visited`,`^ final ?full ?database backup|snapshot|dump|export|copy|sync|freeze`],not:[`budget .. burn|alert`,`alert|alerts|alarm|rule|rules`,`rate|ratio|share|percentage|usage|errors|error|latency|p50|p90|p95|p99|cpu|memory|queue|lag|traffic|requests|restarted|sessions|messages|events|lost|dropped`,`drops|rises|grows|falls|exceeds|stays|remains`,`test|tests|suite`,`training|test|data|validation|result|feature|rule|holdout|golden set`,`takes|take|finishes|completes|ran|runs|succeeds|reports|report`,`records|rows|users|patients|accounts|customers|orders|files|entries|tenants|documents migrated|imported|transferred|copied|moved`],make:e=>{if(e.band!==`go`||e.place===`load`||e.place===`tests`||!e.bounds.some(({kind:e})=>e!==`bare`)&&e.words[0]!==`final`)return;let t=e.bounds.find(e=>e.kind===`compare`&&I(e)===`duration`);return t?.kind===`compare`?{...Ts(e),...H(e,{value:`${t.operator} ${t.amount.number}`}),todo:{"":`the value is a time, in ${t.amount.unit}`}}:Ts(e)},examples:[{text:`Autoscaler configured (min 3, max 11)`},{text:`Door codes rotated, the last time less than 60 days ago`,bands:{go:{value:`< 60`}}},{text:`Final full backup`}],unlike:[`Jobs dropped: fewer than 4`,`Alert configured above 80 %`,{text:`Scaled down more than 3 times`,item:{section:`rollback`}}]}];function Ku(e,t){let n=e.words.filter(e=>e!==`·`&&/^[a-z0-9]+$/.test(e)).slice(0,6);return{options:{report:z.tests,only:`*${n.join(` `)||`TODO`}*`},todo:{report:B.tests,only:B.only},...t?.kind===`compare`?H(e,{duration:`${t.operator} ${t.amount.number}${t.amount.unit}`}):{}}}let qu=/^(?:[A-Z]{3,}(?:[ _][A-Z]{2,})*|[A-Z]\w*(?:Exception|Error|Mismatch|Timeout))$/,Ju=new Set(`no none nothing never without not zero neither masked redacted hidden scrubbed`.split(` `)),Yu=[{id:`never-printed`,check:`log`,why:`A kept log shows how many of its lines say so.`,says:[`^ ?there ?is no|zero|never|not|0`,`does not|never occur|appear`],not:[`log|logs|test|tests|alert|alerts|label|labelled|flag|header|metric|metrics|topic|branch|tag|table|column|job|pod|repo|repository|code|files`],make:e=>{let t=e.item.code.find(e=>qu.test(e));if(!(t===void 0||e.bounds.some(({kind:e})=>e!==`bare`)))return{options:{file:z.log,pattern:t.replaceAll(`.`,`\\.`)},todo:{file:B.log},...H(e,{matches:G(e)})}},examples:[{text:`No CARRIER LOST during the flight`,item:{code:[`CARRIER LOST`]},options:{pattern:`CARRIER LOST`},bands:{go:{matches:0}}}],unlike:[{text:`CARRIER LOST is shown`,item:{code:[`CARRIER LOST`]}},{text:`No flag in the build`,item:{code:[`--unsafe`]}}]},{id:`log`,check:`log`,why:`A kept log shows how many of its lines are such.`,says:[`pii|personal|secrets|passwords|password|tokens|sensitive|credentials ?data not|never logged`,`syslog|journal|journald|stderr`,`log contains|shows|mentions`,`log|logs`,`errors|exceptions|warnings|panics .. logging`,`no|zero|0|any|unhandled|uncaught ?unhandled|uncaught|new exception|exceptions|panics|stacktraces|tracebacks`,`stack traces`,`pii|personal|sensitive|card ?data ?is ?not|never .. logged`],not:[`log|logs|logging in with|within|to|via|as|through|again`,`users|students|pupils|customers|players|staff|members|people|patients|readers|guests log|logs`,`ingestion|delay`,`kept|deleted|archived|rotated|retained|stored|retention`,`visible|centralised|centralized|collected|shipped|structured|flowing`,`batching|handler|library|framework|component|components`,`^ test`,`alert|alerts|alerting`,`in sentry|datadog|kibana|splunk|cloudwatch`,`log aggregation|level|levels|rotation|retention|shipping|format|formats|pipeline`,`audit|access|decision|discrepancy|change|query log|logs|logging`,`logs|logging ?are|is configured|enabled|set|visible|centralised|centralized|collected|shipped|structured|flowing|working|available`,`error logging|tracking`,`console`,`documented|reviewed`],also:[`no|without|zero|none|under|fewer|less|entries`,`error|errors|exception|exceptions|panic|panics|warning|warnings|stacktrace|stacktraces|traceback|tracebacks|fatal|failures|anomalies|issues|crash|crashes`,`contain*|mention*|show|shows|line|lines|free|clean|quiet|leak*|logged`,`stack traces`,`pii|password|passwords|personal|token|tokens`],make:e=>{let{words:t,item:n,band:r}=e,i=U(e,`count`),a={file:z.log},o=n.code.find(e=>/^[\w.:-]+$/.test(e)&&!/\.(?:log|txt)$/.test(e)),s=e=>t.some(t=>e.includes(t));if(o!==void 0||s([`exception`,`exceptions`,`panic`,`panics`,`traceback`,`tracebacks`,`contains`,`contain`,`stack`])){let t=o?.replaceAll(`.`,`\\.`)??(s([`panic`,`panics`])?`panic`:s([`contains`,`contain`])?`TODO`:`Exception|Traceback|panic`);return{options:{...a,pattern:t},todo:{file:B.log,...t===`TODO`?{pattern:`what such a line looks like`}:{}},...H(e,{matches:i?W(i,`lower`,e):G(e)})}}let c=s([`warning`,`warnings`])&&!s([`error`,`errors`])?`warnings`:`errors`;return{options:a,todo:{file:B.log},...H(e,{[c]:i?W(i,`lower`,e):r===`go`?0:`> 0`})}},examples:[{text:`Logs of the worker are free of errors`,bands:{go:{errors:0}}},{text:`Unhandled exceptions in the log`,item:{section:`caution`},bands:{caution:{matches:`> 0`}}},{text:`No line of the log mentions ECONNRESET`,item:{code:[`ECONNRESET`]},options:{pattern:`ECONNRESET`},bands:{go:{matches:0}}},{text:`Check the application logs for errors`,bands:{go:{errors:0}}}],unlike:[`Log retention configured`,`Audit logs show who signed in`,`Discrepancy log reviewed`]},{id:`log-lines`,check:`log`,why:`What lines of a log have in them, a kept log shows.`,says:[`log|logs|syslog|journal ?line|lines|entry|entries|message|messages ?of ?the ?all ?each ?now ?still ?only has|have|contain|contains|carry|carries|include|includes|mention|mentions|name|names|start|starts|hold|holds`,`application|app|access|server|proxy|gateway|request|job|service|error|debug|application|worker|nginx|ingress|container log|logs has|have|contain|contains|carry|carries|show|shows|mask|masks|hide|hides a|an|the|no|only|all|each|every|its|our|real|which|who`,`id|ids|name|version|address|ip|trace|tenant|timestamp in|on every|each|all log|logs line|lines`,`log|logs|lines are|is masked|redacted|anonymised|anonymized|pseudonymised|pseudonymized|scrubbed|json|parseable`,`masked|redacted|anonymised|anonymized|hidden|scrubbed in|from the|all|our ?application ?access log|logs`,`^ log|logs line|lines|entries`],not:[`log|logs|logging in with|within|to|via|as|through|again`,`users|students|pupils|customers|players|staff|members|people|patients|readers|guests log|logs`,`audit|decision|discrepancy|change|risk log|logs`,`kept|deleted|archived|rotated|retained|stored|retention|rotation|shipped|forwarded|disk|gb|days|weeks`,`alert|alerts|dashboard|reviewed|documented|backlog|changelog|changelogs`,`level|levels set|configured|lowered|raised`],make:e=>({options:{file:z.log,pattern:`TODO`},todo:{file:B.log,pattern:`what such a line looks like`},...e.bounds.some(({kind:e})=>e!==`bare`)?{}:H(e,{matches:e.band!==`go`||e.words.some(e=>Ju.has(e))?G(e):`>= 1`})}),examples:[{text:`Access log has the address of the reader`,bands:{go:{matches:`>= 1`}}},{text:`Log messages name the shelf`,bands:{go:{matches:`>= 1`}}},{text:`Birthdays are masked in the access log`,bands:{go:{matches:0}}}],unlike:[`Audit log has an entry for each loan`,`Changelog has an entry`,`Logs are kept for 30 days`]}],Xu=`sign-off-section.coverage-stated.coverage-command.approvals.milestone.phase-before.alerts-address.load-command.benchmark-command.tests-command.required-check.checks-command.audit-command.data-command.dns-command.port-command.command-looks.never-printed.served-file.file-listed.metrics-named.workflow-file.skipped-tests.flaky-tests.failing-tests.pass-rate.test-time.changed-files.alert-rules-counted.alerts-listed.alerts-wanted.alerts-waiting.alerts-firing.file-age.secret-length.page-time.probes.connection-time.records-counted.commit-age.workflow-age.results-age.log-counted.warnings-counted.lines-counted.requests-sent.decision-heading.agreed.confirms.reviewed.environment-in-code.deploy-to.share-of-users.ramp-step.pushed-to.share-step.place-step.wave-named.one-by-one.file-edited.variables-named.paper-says.security-alerts.alerts-quiet.secrets.audit.log.log-lines.pull-request-label.pull-request.checks.nothing-fires.issues.address.redirects.header-named.headers.certificate.dns.port.in-compose.variables.settings-of-the-environment.answers-code.beyond-limit.rehearsed-in-time.held.people-counted.file-size.valid-file.setting-in-file.file-named.money-stated.by-report.takings.report-clean.figure-stated.times-better.times-of-before.among-figures.near-baseline.not-below-before.not-worse.reduced-by.data-stated.people-have.dashboard-setting.added-on-top.device-measured.number-of-a-device.survives.limited-behaviour.work-with-numbers.number-of-people-or-records.than-baseline.load-stated.tests-pass.outcomes-counted.load-ran.among-load-tests.benchmark.among-named-tests.running-stated.healthy.scraped.metrics-shown.alert-rules.on-the-screen.as-usual.nothing-wrong-with-it.wrong-figures.each-has-one.reconciled.stated-of-a-database.no-migration.documentation.paper-named.coverage.running-state.satisfaction.counted-state.things-are.ends-in-a-state.allowed-by-the-cluster.thing-and-state.running-well.measured-with-a-sensor.number-of-the-system.load-by-the-heading.machine-by-the-heading.about-suites.about-compilers.about-findings.about-logs.about-tickets.about-names.about-pages.about-figures.about-times.about-running-things.none-while-running.about-consent.written-endpoint.tested-behaviour.behaviour.feature.among-tests.sentence.acts.done-to.ends-well.built.document-label.looked-at`.split(`.`),Zu=e=>new Set(e.trim().split(/\s+/)),Qu=Zu(`
  runbook runbooks playbook playbooks handbook manual manuals guide guides guideline guidelines faq faqs readme changelog wiki tutorial tutorials diagram diagrams adr adrs sop sops spec specs specification glossary datasheet howto
  postmortem cookbook handout handouts factsheet whitepaper walkthrough errata cheatsheet quickstart primer docs documentation
`),$u=/\b(?:cheat|quick|data|fact|spec) ?sheets?\b|\b(?:release|upgrade|migration|patch|training|hand-?over|handover) notes\b|\b(?:decision) records?\b|\b(?:model|data|system|quick reference) cards?\b|\bpost-mortem\b|\bwrite-?up\b|\bhow-?to\b|\bknown issues (?:list|page)\b|\b(?:compatibility|support) matrix\b|\bdesign docs?\b|\b(?:status|wiki|help|doc|handbook|support|knowledge[- ]base|kb) (?:page|article)s?\b(?! (?:is|set|shows|updated|entry))|\b(?:api|command|error code) reference\b|\bquick[- ]?start\b/i,ed=Zu(`for of on about in with covering how what which when whom who and if page pages chapter entry section · all per to from de en`),td=Zu(`printed sent shared read reviewed approved translated tested rehearsed followed walked known proofread laminated distributed handed pinned hung emailed mailed checked linked moved announced presented briefed desk followed`),nd=Zu(`the a an our new short updated own each one every internal public`),rd=Zu(`for of on in with to from by and or at as is are has have no not all via per knows know has have read reads follow follows send print share`),id=[{id:`paper-named`,check:`file`,why:`It names a document, which is a file and there or not.`,opens:[`state`],make:e=>{let{words:t,body:n}=e;if(e.band!==`go`||t.some(e=>td.has(e))||ns(t)||e.bounds.some(({kind:e})=>e!==`bare`))return;let r=t.findIndex(e=>Qu.has(e)),i=t.slice(0,r).filter(e=>!nd.has(e)),a=t[r+1],o=r>=0&&i.length<=3&&!i.some(e=>rd.has(e)||e===`·`)&&(a===void 0||ed.has(a)||/[:"„“”'’(–—-]/.test(ad(n,t[r]??``))),s=$u.exec(n);return o||s!==null&&s.index<=30&&!/\b(?:page|pages) (?:loads|opens|answers|shows|up)\b/i.test(n)?js(e,As(e)):void 0},examples:[{text:`Runbook "the press is stuck"`},{text:`Handbook page for the night porters`},{text:`Playbooks for theft, fire and flood`},{text:`Cheat sheet for the nurses`},{text:`Architecture decision record`}],unlike:[`Runbook printed and on the wall`,`Night shift knows the runbook`,`Handbook sent to the porters`,`Guide dogs allowed`,`Status page updated`]}];function ad(e,t){let n=e.toLowerCase().indexOf(t);return e.slice(n+t.length).trim().slice(0,1)}let od=`documentation|documentations|docs|doc|document|documents|runbook|runbooks|guide|guides|manual|manuals|readme|changelog|faq|playbook|playbooks|handbook|release|wiki|notes|diagram|diagrams|tutorial|tutorials|adr|adrs|catalogue|catalog|postmortem|post|reference|specification|openapi|swagger|instructions|article|articles|sheet|policy|sop|sops`,sd=`regenerated|refreshed|amended|up|updated|written|complete|completed|exist|exists|published|available|current|ready|finalised|finalized|created|prepared|accurate|documented|accessible|present|done|drafted|extended|finished|generated|in|linked|covers|cover|mention|mentions|describe|describes|provided|added|reflects|includes|corrected|revised|has|rewritten|include|cover|list|lists|filled|shows|explains|contains|names`,cd=`documentation|docs|runbook|runbooks|guide|guides|manual|manuals|readme|changelog|faq|playbook|playbooks|handbook|diagram|diagrams|tutorial|tutorials|adr|adrs|catalogue|catalog|postmortem|openapi|swagger|instructions|datasheet|questionnaire|sop|sops|wiki|specification|card|notes|procedure|procedures|notice|notices|collection|mapping|template|templates|glossary|spec|specs|worksheet|inventory|register|document|documents|report|faqs|kb`,ld=[{id:`documentation`,check:`file`,why:`What is written down is in a file, and Git knows when it changed.`,says:[`changelog|readme .. has|have|entry|section|mentions`,`quick start|guide|manual|handbook .. online|live|up`,`${cd} ?for|of ?the ?new written|updated|published|exported|documented|generated`,`guide|guides|manual|handbook|runbook|playbook|faq for|of|to`,`${cd} .. ${sd}`,`^ ${cd} $`,`${od} ?notes ?for ?the ?page ?pages ?entry ?is|are ?has|have ?been ?all ?now ?fully ${sd}`,`${od} .. updated|written|complete|completed|exists|exist|published|available|current|created|documented|prepared|finalized|ready|mention|mentions`,`date|section|entry|paragraph|chapter|line|link|links|note|notice|warning|hint|example|page|badge|credits in|on|to|into ?the ?our ?new changelog|readme|wiki|docs|documentation|manual|handbook|notes|guide|runbook|faq`,`listed|described|explained|mentioned|recorded|noted|written ?down in|on ?the ?our ?release ?user ?internal ?known changelog|readme|wiki|docs|documentation|manual|handbook|notes|guide|runbook|faq|page|issues`,`dependencies|limitations|caveats|assumptions|alternatives|exceptions|parameters listed|described|explained|catalogued`,`is|are ?fully ?well documented`,`documented $`,`documentation|docs $`,`json|csv|pdf exported`,`docker compose with|file|setup`,`scripts ?are available|ready|provided|included`,`framework|tester $`,`script|scripts|template|templates|manifest|manifests|workflows exist|exists|present`,`^ ?an ?example env ?file provided|exists|there`,`documented`,`one|a|each ${od} per|for`,`runbook|runbooks .. linked|per`,`^ updated|complete|comprehensive|new|current documentation|docs|runbook|runbooks|guide|readme`,`exported as|to|and json`,`quick guide`,`migration|upgrade notes`,`plan|list|diagram|map|matrix|drawing|sheet|overview is|are current|accurate`,`plan|list|diagram|map|matrix|drawing|sheet|overview ?is|are up to date`,`man|help|api|reference page|pages ?is|are regenerated|generated|updated|rebuilt|written`,`plan|plans|list|lists|diagram|diagrams|map|maps|drawing|drawings .. is|are current`,`written|noted|described|recorded|documented ?down in|into ?the ?our runbook|runbooks|wiki|handbook|guide|manual|readme|docs|documentation|playbook`,`minutes|protocol|records|evidence|certificate|attestation filed|archived|recorded`,`postmortem|post mortem written|published`],not:[`^ review|read`,`posted|community|mailing`,`report|reports shows|of|reviewed|says`,`rehearsed and|&`,`procedure|procedures tested|rehearsed|followed|verified|known|understood`,`inventory|register ?page corrected`,`card|cards .. accepted|declined|charged|expired`,`gift|credit|sim|debit card|cards`,...Es,`release|releases ?is|was|are complete|completed|ready|done|published`,`openapi .. returns`,`documented and|& tested`,`post to|in|on`,`data sheet`],make:e=>js(e,As(e)),examples:[{text:`Runbook for the importer exists`},{text:`API documentation is complete`},{text:`Rollback steps are documented`},{text:`README updated`,options:{path:`README.md`}},{text:`Release notes published`}],unlike:[`Runbook shared with the desk`,`Update the documentation`,`Documents of the customer sent`]},{id:`paper-says`,check:`file`,why:`What a document says, is in a file.`,says:[`^ ?the ?our ${cd} ?entry .. mentions|mention|covers|cover|describes|describe|explains|lists|names|includes|include`,`^ ?the ?our ${cd} ?entry ?has|have a|an|the ?new ?short chapter|section|paragraph|page|entry|table|list|note`,`^ ?the ?our .. ${cd} · .. rewritten|updated|written|revised|corrected`,`plan|plans|list|diagram|map|matrix|drawing|sheet|overview|inventory ?is|are ?all ?kept up to date`,`data|fact|instruction sheet .. filled|complete|written`,`^ ?the ?our ${cd} .. linked|referenced from|in|on|by`,`${cd} .. up to date`,`plan|plans .. is|are ?now written|documented|filed|recorded`,`log|diary|minutes|protocol ?is|are written|filed|kept`],not:[`card|cards`,...Es],make:e=>js(e,e.named.files.length>0?e.named.files:As(e)),examples:[{text:`Changelog entry mentions the recall`,options:{path:`CHANGELOG.md`}},{text:`Handbook has a chapter on night shifts`},{text:`Evacuation plan is up to date`}],unlike:[`Handbook read aloud`]},{id:`document-label`,check:`file`,why:`Its label is that of a document, which is a file.`,not:Es,make:e=>{let t=D(e.item.lead??``);return t.length<4&&O(t,[`${od} $`])?js(e,As(e)):void 0},examples:[{text:`Night guide: whom to wake`,item:{lead:`Night guide`}}],unlike:[`Night guide: whom to wake`,{text:`Night guide: sent to all`,item:{lead:`Night guide`}}]}],ud=[`rollout|ramp|ramping|waves|wave|rings|ring|canary|cohorts|stages|tranches|progressive|phased|staged|gradual|gradually|cutover|switch|switchover|launch|release|production|prod|traffic|shift|deployment|deploy|distribution|publish|publishing|opening|expansion|exposure|percentages`,`roll|cut|flip|ramp out|over|up`,`go live`,`order|sequence|path of|to ?the migration|rollout|release|deployment|production|environments`,`migration|rollout|deployment|release order|sequence|path|steps|plan|schedule|night|day`,`steps|stages|order|sequence|environments $`,`step by step`],dd=[`criteria|criterion|success|metrics|halt|stop|abort|rollback|back|targets|target|slo|slos|kpi|kpis|checks|thresholds|limits|tests|coverage|alerts|hold|goals|numbers|figures`],fd=`error|errors|cpu|memory|coverage|battery|discount|sampling|sampled|sample|humidity|brightness|volume|disk|space|free|full|used|usage|success|successful|ratio|crash|crashes|hit|hits|pass|passed|accuracy|precision|recall|adoption|satisfaction|uptime|available|availability|cost|costs|tax|vat|margin|quota|limit|threshold|opacity|zoom|headroom|budget|loss|losses|churn|conversion|migrated|trained|told|informed|using|report|reports|done|complete|completed|read|signed|reviewed|tested|covered|answered|deviation|difference|differences|higher|lower|more|less|above|below|faster|slower|latency|utilisation|utilization|reached|confirmed|share|stock|rebate|failed|fail|fails|packet|reduction|increase|drop|saved|responses|retention|feedback|migrated|planned|overhead|idle`,pd=RegExp(`^(?:the\\s+|our\\s+)?(?:dev|development|test|testing|qa|uat|int|integration|staging|stage|stg|pre-?prod(?:uction)?|sandbox|preview|canary|beta|pilot|production|prod|live)(?:\\s+(?:cluster|clusters|environment|env|region|regions|zone|fleet|site|account|slot|cell|eu|us|uk|apac|emea|asia|europe|north|south|east|west|[a-z]{2}-[a-z]+(?:-\\d)?))*\\s*(?:$|[,:;(–—]|-\\s|\\b(?:in|for|at|with)\\b)`,`i`),md=`ring|wave|cohort|group|batch|stage|tranche|slice|cell|shard|zone`,hd=`pushed|push|rolled|roll|shipped|ship|released|release|deployed|deploy|promoted|promote|distributed|distribute|published|publish|installed|flashed|delivered|opened|out|update|updates`,gd=/^\W*(?:[A-Za-z]{2,9}\.?\s+)?(?:\d{1,2}[:.]\d{2}\b|T\s?[+-]|\+\s?\d+\s?(?:h|d|min)\b)/,_d=new Set(`ready done ok okay up available working built set online`.split(` `)),vd=[{id:`share-step`,check:`deployment`,why:`A share under a rollout is an environment of its own to GitHub, and it knows what is deployed there.`,opens:[`state`,`change`],not:[fd,`of ?the ?all requests|users|visitors .. see|get|have|are`],make:e=>{let{bounds:t,words:n,body:r,opening:i}=e;if(e.band!==`go`)return;let a=/\b(\d{1,2})\s?[:/]\s?\d{1,2}\b/.exec(r);if(a&&O(n,[`traffic|weight|weights|split`])&&n.length<=8)return yd(`${a[1]}`);if(t.length===0||!t.every(e=>e.kind===`bare`&&I(e)===`ratio`&&bd(e.amount.number)))return;let o=n.length===1||gd.test(r)&&O(n,[`^ # of`,`^ # $`]),s=O(n,[`^ android|ios|iphone|ipad|web|desktop|mobile|windows|mac|macos|linux|play|app|tv|store # $`])||O(n,[`^ # of .. on|via|through`])&&ai(n)<0,c=O(n,[`weight|weights|weighting|traffic`,`flag|toggle|percentage .. to|at`]);if(!o&&!c&&!s&&(!xd(e)||i!==`state`)||n.filter(e=>!/^\d/.test(e)&&e!==`·`).length>8)return;let l=t.at(-1);return yd(l?.kind===`bare`?l.amount.number:``)},examples:[{text:`07:15 10 % of the fares`},{text:`iPad 20 %`,item:{headings:[`Chess 5`,`Rollout`]},options:{environment:`production-20`}},{text:`40 %`},{text:`Traffic 80/20`,options:{environment:`production-80`}},{text:`Public gate 2 % → 20 % → 60 %`,item:{headings:[`Gates`,`Migration order`]}},{text:`weight in the balancer: 30 % to the new pool`,options:{environment:`production-30`}}],unlike:[{text:`Battery 20 %`,item:{headings:[`Chess 5`,`Rollout`]}},{text:`Brown 20 %`,item:{headings:[`Chess 5`,`Discounts`]}},{text:`20 % of the users get an empty page`,item:{headings:[`Chess 5`,`Rollout`]}}]},{id:`place-step`,check:`deployment`,why:`It names where the release goes next, and GitHub is told of deployments there.`,opens:[`state`,`run`,`change`],not:[fd,`backup|backups|database|access|credentials|secrets|dashboard|alert|alerts|config|freeze|window`,`on call`],make:e=>{let{words:t,body:n}=e;if(!xd(e)||e.band!==`go`||t.length>8||e.bounds.some(({kind:e})=>e!==`bare`))return;if(O(t,[`^ ?the rest|remainder|others $`,`^ everything|everyone|everybody else`]))return yd(`rest`);if(t.length<=3&&/^(?:all|every|everyone|everybody)$/.test(t[0]??``)&&!t.some(F))return yd(`100`);let[r]=pd.exec(n)??[];return r===void 0||t.some(e=>F(e)&&(e.endsWith(`ed`)||_d.has(e)))?void 0:{options:{environment:(0,b.y)(r)},todo:{environment:B.environment}}},examples:[{text:`All lamps`,item:{headings:[`Roll-out`]}},{text:`Staging, all halls`,item:{headings:[`Halls`,`Migration order`]},options:{environment:`staging`}},{text:`Production: night halls`,item:{headings:[`Halls`,`Order of migration`]}},{text:`All clients`,item:{headings:[`Halls`,`Switch`]}},{text:`the rest`,item:{headings:[`Halls`,`Rollout`]}}],unlike:[{text:`Staging, backups on`,item:{headings:[`Halls`,`Migration order`]}},`Staging, all halls`,{text:`Production database of hall 2 copied`,item:{headings:[`Halls`,`Migration order`]}}]},{id:`pushed-to`,check:`deployment`,why:`It says how far the release has gone, and GitHub is told of deployments.`,opens:[`state`,`run`,`change`],says:[`${hd} ?out ?to ?on ?in ?for ?the ${md} #|a|b|c|d|one|two|three|four|zero`,`${hd} ?out to|on|in|for ?the ?our ?first ?second ?next ?last ${md}`,`^ .. live $`,`pushed|rolled|shipped|released|deployed|promoted|published|opened ?out to|for ?the ?our early adopters|birds|customers|users`,`pushed|rolled|shipped|released|deployed|promoted|published|opened ?out to|for ?the ?our beta|alpha|friendly|internal|pilot|power|key|first testers|users|customers|tenants|group|sites|site|stores|branches|shops`,`cut|switch|move|flip|bring|carry everyone|everybody|all ?users|customers|tenants over|across`],not:[`page|post|notes|article|campaign|website|site|banner|faq|docs|guide|video|form|shop|monitoring|dashboard|feed|status|alerts|documentation|chat|not|keep`,`mail|mails|survey|questionnaire|news|invitation|keys|announcement|notes|instructions|training|plan`],make:e=>{if(e.band!==`go`)return;let t=Ht(e.words,`${md} #|a|b|c|d|zero`);return yd(t<0?``:e.words.slice(t,t+2).join(` `))},examples:[{text:`pushed to cell 2`,options:{environment:`production-cell-2`}},{text:`Shipped to the early adopters`},{text:`Cut everyone over`}],unlike:[`Survey pushed to ring 2`,`Landing page live`,`Pushed to the limit`]}];function yd(e){return{options:{environment:(0,b.y)(`${z.environment} ${e}`)},todo:{environment:B.environment}}}function bd(e){return Number(e)>0&&Number(e)<=100}function xd({around:e}){return(e.length>1?e.slice(0,-1):e).slice(0,1).some(e=>O(e,ud)&&!O(e,dd))}function Sd(e,{body:t}){return e.kind===`compare`&&/^\d{2,5}$/.test(e.amount.number)&&e.amount.dimension===`count`&&/\breach(?:es)?\s+(?:\w+\s+)?$/i.test(t.slice(0,e.end-e.amount.number.length))}function Cd({named:e}){let t=e.urls[0];return t===void 0?e.hosts[0]===void 0?e.commands.flat().find(e=>/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?$/i.test(e)&&!/^[\d.:]+$/.test(e)):e.hosts[0]:new URL(t).host}let wd=[[`MX`,`mx`],[`TXT`,`spf|dkim|dmarc|txt`],[`CNAME`,`cname`],[`NS`,`nameserver|nameservers|ns`]];function Td(e){let t=Cd(e)?.replace(/:\d+$/,``),n=wd.find(([,t])=>O(e.words,[t]))?.[0];return{options:{name:t??z.host,...n===void 0?{}:{type:n}},...t===void 0?{todo:{name:`the name`}}:{}}}function Ed(e){let[t,n]=(Cd(e)??``).split(`:`),r=/\bports?\s+(\d{1,5})\b/i.exec(e.body)?.[1]??/\breach(?:es)?\s+(?:\w+\s+)?(\d{2,5})\b/i.exec(e.body)?.[1]??e.named.commands.flat().find(e=>/^\d{2,5}$/.test(e)),i=Number(n??r??443),a=O(e.words,[`closed|blocked`,`not ?be reachable|exposed|open|accessible`]);return{options:{host:t===void 0||t===``?z.host:t,port:i>=1&&i<=65535?i:443,...a?{control:`${z.host}:443`}:{}},todo:{...t===void 0||t===``?{host:B.host}:{},...n===void 0&&r===void 0?{port:`the port`}:{},...a?{control:`something that must be reachable from the same place`}:{}},...a?{bands:{go:{reachable:!1}}}:e.bounds.some(t=>Sd(t,e))?{bands:{go:{reachable:!0}}}:{}}}let Dd=[`state`,`look`,`run`],Od=`database|databases|db|redis|kafka|rabbitmq|postgres|postgresql|mysql|mongodb|smtp|ldap|cache|elasticsearch|opensearch|sftp|mq|broker|relay|queue|bucket|nfs`,kd=[{id:`certificate`,check:`tls`,why:`The certificate can be looked at on the server itself.`,opens:Dd,says:[`certificate|certificates|cert|certs`,`chain .. trusted|complete|valid`,`tls version|handshake`,`certificate|certificates|cert|certs`,`^ ssl|tls`,`ssl|tls ?is|are ?version .. enabled|enforced|valid|verified|working|newer|only|everywhere|on|certificate|certificates|configured|terminated`,`only|ssl|tls|https ?over ssl|tls|#`,`https ?is|are ?only enabled|enforced|works|working|everywhere|on|active|verified`,`encrypted in transit`,`^ https`,`communication|traffic|connections|transport ?is|are ?all encrypted`,`encryption in transit`],not:[`renewed|rotated automatically|nightly`,`kubelet|kubelets`,`certificate|certificates of|for completion|attendance`,`training|apns|push|provisioning|completion`,`code|app|client signing`,`code|app certificate|certificates`,`http redirect*`,`configure`,`runbook|procedure|documented|ordered|requested`],make:e=>{let t=Cd(e),n=U(e,`duration`,!0),r=/TLS\s?v?(1\.[0-3])/i.exec(e.body)?.[1],i={...n===void 0?{}:{"expires-in":W(n,`higher`,e)},...r===void 0?{}:{protocol:r===`1.3`?`TLSv1.3`:`one of TLSv1.2, TLSv1.3`}};return{options:{host:t??z.host},...t===void 0?{todo:{host:B.host}}:{},...H(e,i)}},examples:[{text:`Certificate of cart.example.com is valid for at least 40 days`,options:{host:`cart.example.com`},bands:{go:{"expires-in":`>= 40d`}}},{text:`SSL certificates installed`},{text:`Only TLS 1.3 is spoken`,bands:{go:{protocol:`TLSv1.3`}}}],unlike:[`Training certificates printed`,`Configure HTTPS`]},{id:`dns`,check:`dns`,why:`DNS itself can be asked.`,opens:Dd,says:[`name|names|hostnames|hosts|records|domains ?still ?all ?correctly resolve|resolves`,`caa|dnssec`,`zone|name|host|www|hostname|record .. resolve*|answers|identical|propagated|published|points`,`name server|servers`,`ns|aaaa record|records`,`answers|answer .. address|addresses|ip|ips`,`resolver|resolvers`,`dns`,`domain|domains|hostname|subdomain|subdomains ?name ?still ?is|are ?correctly ?custom resolve|resolves|resolving|point|points|pointing|pointed|configured|propagated|set|verified|connected`,`cname|mx|spf|dkim|dmarc|nameserver|nameservers`,`txt record|records`,`resolves|resolve to`,`name|names resolve|resolves`,`aaaa record|records`],not:[`dns .. documented|lowered|planned|reviewed`,`key|keys .. rotated|renewed`,`ttl`],make:e=>Td(e),examples:[{text:`cart.example.com resolves to the new address`,options:{name:`cart.example.com`}},{text:`DKIM and SPF records are there`,options:{type:`TXT`}}],unlike:[`Domain experts invited`,`TTL of DNS lowered`]},{id:`dns-command`,check:`dns`,why:`The command asks DNS, which gonogo can do by itself.`,opens:Dd,make:e=>e.named.commands.some(e=>V(e)===`dns`)?Td(e):void 0,examples:[{text:`New address: dig +short cart.example.com`,item:{code:[`dig +short cart.example.com`]},options:{name:`cart.example.com`}}],unlike:[{text:`New address`,item:{code:[`digest cart.example.com`]}}]},{id:`port`,check:`tcp`,why:`A connection can be tried.`,opens:Dd,says:[`# open|closed|reachable|blocked|allowed`,`reach ?the port #`,`egress|ingress|outbound|inbound .. allowed|open|blocked|permitted`,`reachable|reach from|over`,`firewall`,`security group|groups`,`port|ports ?number #`,`port|ports .. open|opened|closed|reachable|blocked|listening|accessible|allowed|exposed`,`connectivity`,`network ?path|access|route .. open|reachable|verified|works|established|tested`,`connections ?on #`,`on|port #`,`bastion|broker|relay`,`${Od} .. reach*|accessible|connect*|connection*|available|up|running|working|works|healthy|responding|operational|online|live`,`${Od} ?connection ?connections ?access ?is|are tested|verified`,`open|opens|establish|make|keep ?a ?new ?their connection|connections to|with`,`talk|talks|speak|speaks ?to ?with ?each ?the .. over|across|through`,`answer|answers|listens|listen|accepts|accept ?connections on|at ?tcp #`,`reach|reaches .. on|at|via ?port ?tcp #`,`can|cannot|able ?to ?still connect|reach ?to .. ${Od}`,`has|have network|tcp|vpn access|connectivity to`,`# from .. to .. open|allowed|reachable|closed`,`reach|reaches|reachable|connects .. port #`,`session|link|line|socket on|over ?tcp ?port #`,`can connect|reach ?to ?the database|db|redis|broker|kafka`,`vpn ?tunnel is|up|established|reachable|connected|works`,`reachable from ?the ?all internet|outside|network|subnet|subnets|cluster|vpc|nodes|hosts|clients|office|workers|application`],not:[`visitors|users|customers|everyone`,`bug|bugs|issue|issues|ticket|tickets`,`page|site|website|url|endpoint|homepage|portal`,`health`,`firewall .. reviewed|documented|requested`,`documented`,`pool|pools|leak|leaks|stay|stays|remain|flat|stable|steady`,`api|backend|frontend|endpoint|service|http connectivity`,`read-only|migration|migrations|schema|backup|backups|replication|replica`],also:[`firewall|connectivity|group|groups`,`network|tcp|vpn access`,`answer|answers|listens|listen|talk|talks|speak|speaks|open|opened|closed|reach*|blocked|listening|accessible|allow*|exposed|connect*|accepts|accept|up|running|available|working|works|healthy|responding|operational|tested|verified|online|live|established|let|lets`],make:e=>e.bounds.some(t=>t.kind!==`bare`&&I(t)!==`duration`&&!Sd(t,e))?void 0:Ed(e),examples:[{text:`Port 8443 of gate.example.com is open`,options:{host:`gate.example.com`,port:8443}},{text:`Firewall lets the importer through`},{text:`Redis is reachable`},{text:`Badge scanners answer on port 9100`,options:{port:9100}},{text:`Both offices can talk to each other over the tunnel`},{text:`Workers can still open connections to MySQL`},{text:`Port 3306 is closed from outside`,bands:{go:{reachable:!1}}}],unlike:[`Ported to the new framework`,`Firewall documented`]},{id:`port-command`,check:`tcp`,why:`The command tries a connection, which gonogo can do by itself.`,opens:Dd,make:e=>e.named.commands.some(e=>V(e)===`tcp`)?Ed(e):void 0,examples:[{text:`Can be connected: nc -z gate.example.com 5671`,item:{code:[`nc -z gate.example.com 5671`]},options:{host:`gate.example.com`,port:5671}}],unlike:[{text:`Can be connected`,item:{code:[`ncdu /`]}}]}],Ad=[`target|targets|goal|goals|objective|slo|slos|sla|slas|threshold|limit`];function jd(e,{band:t}){return e.kind===`bare`?!0:t!==`go`||I(e)!==`count`?!1:e.kind===`range`||e.amount.more}function Md({body:e,opening:t},n){return t===`look`&&I(n)===`duration`&&/\bfor\s*$/i.test(e.slice(0,n.at))}function Nd({words:e}){return O(e,[`^ # of .. report|reports|respond|answer|confirm|run|send|show|reached`])}function Pd(e){let t=e.bounds.at(-1);if(!(t?.kind!==`bare`||t.amount.about||t.amount.dimension!==`count`)&&/[:=]\s*$/.test(e.body.slice(0,t.at))&&e.body.slice(t.end).trim()===``&&!(e.bounds.length>1||e.item.form!==`row`&&Number(t.amount.number)!==0))return{options:{url:z.url,query:z.query},todo:{url:B.prometheus,query:B.query},...H(e,{value:`${e.band!==`go`||t.amount.outOf!==void 0?`>=`:`==`} ${t.amount.number}`})}}function Fd(e){for(let t of e.bounds){let n=R(e.body,t,e.band);if(n===void 0)continue;let r=t.kind!==`range`&&t.amount.unit===`pp`?`ratio`:Rd[I(t)];return{options:{url:z.url,query:z.query,...r===void 0?{}:{unit:r}},todo:{url:B.prometheus,query:`${B.query}: ${A(e.words)?.query??`what is compared`}`},...H(e,{value:n})}}let t=Id.find(([,t])=>O(e.words,[t]));if(!(t===void 0||A(e.words)!==void 0||e.band===`go`||e.bounds.some(({kind:e})=>e!==`bare`)))return{options:{url:z.url,query:z.query},todo:{url:B.prometheus,query:`${B.query}: ${A(e.words)?.query??`what is compared`}`},...H(e,{value:t[0]})}}let Id=[[`>= 2x baseline`,`doubles|doubled`],[`>= 2x baseline`,`double $`],[`>= 2x baseline`,`double the|its|their|what`],[`>= 3x baseline`,`triples|tripled`],[`>= 3x baseline`,`triple $`],[`<= 0.5x baseline`,`halves|halved`]],Ld=/^(?:above|over|beyond|below|under|beneath|past|exceed\w*|reach\w*|hits?)\b/i,Rd={duration:`s`,bytes:`bytes`,rate:`/s`},zd=[{id:`than-baseline`,check:`prometheus`,why:`The running system says how far it is from what it was.`,opens:[`state`,`look`,`run`],make:e=>{let{bounds:t,words:n,place:r}=e,i=Fd(e),a=t.some(e=>e.kind===`compare`&&e.amount.unit===`pp`);if(i!==void 0&&(r===`running`||e.band!==`go`||a))return i;if(!O(n,[`baseline|usual|normal|before|previous|last|yesterday`,`degrad*|increase*|rise*|spike*|drop*|slower|higher`,`within # .. of|to`])||r!==`running`&&e.band===`go`)return;let o=t.find(e=>e.kind!==`range`&&I(e)===`times`),s=t.find(e=>e.kind!==`range`&&I(e)===`ratio`),c={url:z.url,query:z.query},l={url:B.prometheus,query:`${B.query}: ${A(n)?.query??`what is compared`}`};if(o!==void 0&&o.kind!==`range`)return{options:c,todo:l,...H(e,{value:`${o.kind===`compare`?o.operator:e.band===`go`?`<=`:`>=`} ${o.amount.number}x baseline`})};if(s!==void 0&&s.kind!==`range`&&O(n,[`within # .. of|to`]))return{options:c,todo:l,...H(e,{value:`within ${s.amount.number}% of baseline`})};if(s===void 0||s.kind===`range`||!O(n,[`degrad*|increase*|slower|higher`,`spike*|rise*|rises`])||s.kind===`compare`&&Ld.test(e.body.slice(s.at,s.end)))return;let u=s.kind===`compare`?s.operator:e.band===`go`?`<=`:`>`;if(!A(n)?.dimensions.includes(`ratio`)||O(n,[`degrad*|increase*|rise*|spike*`]))return{options:c,todo:l,...H(e,{value:`${u} baseline + ${s.amount.number}%`})}},examples:[{text:`Latency degrades by more than 30%`,item:{section:`rollback`},bands:{"no-go":{value:`> baseline + 30%`}}},{text:`Error rate more than 2x the usual`,item:{section:`rollback`},bands:{"no-go":{value:`> 2x baseline`}}}],unlike:[{text:`Error rate above 2 %`,item:{section:`rollback`}}]},{id:`running-stated`,check:`prometheus`,why:`The running system says this number of itself, and Prometheus keeps it.`,opens:[`state`,`look`,`run`],not:[`alert|alerts|alarm|alarms .. .. configured|set|defined|enabled`],make:e=>{let t=Vs(e).filter(({measure:t})=>t!==void 0&&(e.place!==`tests`||t.id!==`success-rate`)),n=(e.place===`load`?t.find(({measure:e})=>e?.loadTest===void 0):void 0)??t[0];return n===void 0?void 0:Us(e,n)},examples:[{text:`CPU of the workers stays below 65 %`,bands:{go:{value:`< 65%`}}},{text:`Memory per pod: no more than 2 GiB`,bands:{go:{value:`<= 2GiB`}}},{text:`Error rate above 3 % for 10 minutes`,item:{section:`rollback`},bands:{"no-go":{value:`> 3% for 10m`}}},{text:`p99 latency under 800ms`,item:{headings:[`Canary in production`]},bands:{go:{value:`< 800ms`}}},{text:`Availability 99.9 %`,bands:{go:{value:`>= 99.9%`}}},{text:`Queue depth over 1000`,item:{section:`caution`},bands:{caution:{value:`> 1000`}}}],unlike:[`Order 20 new disks`,`Describe what to do when memory exceeds 2 GB`]},{id:`number-of-the-system`,check:`prometheus`,why:`It is a number of the running system, as far as the text says.`,not:[`reviewers|examples`,`installed|version|versions|python|java|php|ruby|ios|android|xcode|sdk`,`node js|@|16|18|20|22|24`,`actions|fixes|meeting|training|announcement|interview|digit|character|letter|examples|px`],make:e=>{let t=ya(e.body,e.bounds),n=O(e.words,Ad),r=t.find(({bound:t})=>I(t)===`ratio`&&(t.at===0&&(e.place===`running`||Nd(e))||n)),i=Vs(e).find(({bound:t})=>!jd(t,e)&&I(t)!==`times`&&!Md(e,t))??r;return i===void 0?Pd(e):Us(e,i)},examples:[{text:`Leaders of the ring: 1`,item:{form:`row`,headings:[`Monitoring`]},bands:{go:{value:`== 1`}}},{text:`Unread meters: 0`,bands:{go:{value:`== 0`}}},{text:`96 % of the sensors report the new zone`,bands:{go:{value:`>= 96%`}}},{text:`Clock skew less than 20 ms`,bands:{go:{value:`< 20ms`}}},{text:`Index no larger than 40 GB`,bands:{go:{value:`<= 40GB`}}},{text:`100 % of the reports use the new layout`,item:{headings:[`Success criteria`]},bands:{go:{value:`>= 100%`}}},{text:`At least 12 shards`,bands:{go:{value:`>= 12`}}}],unlike:[`Retention: 30 days`]}];function Bd(e){let t=O(e.words,[`doubles|doubled`])?2:O(e.words,[`triples|tripled`])?3:void 0;if(t===void 0)return;let n=Zs(e,A(e.words)?.query??`what the text speaks of`);return n&&{...n,...H(e,{value:`>= ${t}x baseline`})}}let Vd=[{id:`scraped`,check:`prometheus`,why:`Prometheus itself knows whether it reaches its targets.`,says:[`metrics|targets|pods|service|services|endpoint|endpoints|nodes|prometheus .. scraped|scraping|scrapes`,`scrape targets`,`targets ?are|is up|healthy`,`prometheus .. targets`],make:e=>({options:{url:z.url,query:`min(up{job="TODO"})`},todo:{url:B.prometheus,query:`the job`},...H(e,{value:e.band===`go`?`== 1`:`< 1`})}),examples:[{text:`All pods are scraped`,bands:{go:{value:`== 1`}}}],unlike:[`Prices scraped from the old shop`]},{id:`running-state`,check:`prometheus`,why:`The running system shows it, and Prometheus keeps it; the text does not say how much is too much.`,says:[`memory|connection|resource|handle|goroutine leak|leaks`,`heap|memory .. grow|grows|stable|flat|growth`,`error|errors|failure|success|latency|response|throughput|cpu|memory|disk|queue|resource|lag ?and|or|, ?error|latency|rate|rates|time|times|usage|depth|utilization|consumption|metrics|load ?are|is ?remain|remains|stay|stays|return|returns|returned|back ?to ?within normal|stable|acceptable|comparable|unchanged|flat|limits|range|baseline|low|sla|slo|expected|consistent|steady|improved|spike*|increase*`,`queue|queues|backlog ?is|are .. empty|drained|drains|cleared|growing`,`monitor|watch|track|check|observe ?the ?for error|latency|cpu|memory|throughput|performance|resource|queue|disk`,`^ monitor|watch|track|check|observe .. error|latency|cpu|memory|throughput|disk rate|rates|usage|times`,`^ monitor|watch|track|check .. latency|memory|cpu|performance|growth|connections`,`^ monitor|watch|track|check ?the database|server|system|cpu load`,`no|zero|without ?more ?any request|requests|traffic|writes|reads|calls|queries|connections ?of|from .. to|from|on|reaches|reach|arrives|arrive|left`,`no ?significant ?noticeable ?unusual ?sudden increase|rise|spike|drop|jump|growth|decrease in|of`,`no|zero|without ?any ?new 5xx|4xx|500|502|503|server|http ?side error|errors`,`disk|storage|space .. is|are sufficient|available|free|left`,`disk|storage ?space ?is sufficient|available|free|adequate`,`^ monitor|watch|track|check ?system|resource|server resources|usage`,`replication ?is ?lag|from|to ?new|old ?to .. healthy|working|stops|stopped|broken|caught|synchronized|synchronised|running`,`no|zero|without ?unexpected|pod ?container restarts|crash|crashes|crashloop|oom|throttling|timeouts|deadlocks`,`crash loop|loops|looping`,`traffic .. flowing|normal|shifted|reaches`,`backup|backups|job|jobs ?is|are|has|have ran|run|runs|succeeded|finished|completed`,`performance .. within|meets|met ?the sla|slo|slas|slos|limits|range|targets|expectations|budget`,`slo|slos|sla|slas ?are|is ?targets|burn met|healthy|maintained|within|holding|green`,`all metrics|slis .. normal|within|acceptable|healthy|green|expected|stable`],not:[`limits configured|set|needed|appropriate`,`resource|memory|cpu limits`,`error messages|message`,`dashboard|dashboards|graph|graphs|panel|panels`,`documented|established|defined|collected|recorded|reviewed|agreed|trained`,`backup|job verified|tested|configured`,`test|tests`,`plan|procedure`,`overhead`],make:e=>Zs(e,A(e.words)?.query??`what the text speaks of`),examples:[{text:`No memory leak over a day`,bands:{go:{value:`<= baseline + 10%`}}},{text:`Watch the error rate`},{text:`No more writes to the old archive`},{text:`Response times remain normal`},{text:`Replication stops`,item:{section:`rollback`},bands:{"no-go":{value:`> baseline + 10%`}}}],unlike:[`Watch the dashboard`,`Baseline of memory documented`,`Plan for a queue that grows`]},{id:`thing-and-state`,check:`prometheus`,why:`The running system shows the state, and Prometheus keeps it; somebody has to write how it reads there.`,says:[`tunnel|tunnels|link|links|vpn|logins|packets|slo|slos|nines`,`kiosks|kiosk|terminals|tills|printers|scanners|sensors|cameras|gateways|routers|hypervisors|hosts|vms|raid|array|arrays|disks|chargers|meters|screens|boards|pod|pods|node|nodes|replica|replicas|deployment|deployments|cluster|clusters|queue|queues|backlog|memory|heap|cpu|disk|traffic|job|jobs|backup|backups|replication|lag|latency|errors|throughput|certificates|plane|worker|workers|consumer|consumers|instance|instances|connection|connections|requests|p50|p90|p95|p99|uptime|volume|volumes|broker|brokers|partition|partitions|shard|shards|scheduler|cron|agents|exporters|sessions|load|saturation|orders|payments|logins|signups|sales|bookings|purchases|registrations|uploads|downloads|streams`],also:[`up`,`is|are ?all ?still ?back online|offline|connected|active`,`online|offline|connected $`,`normal|usual monday|day|level`,`running|alive|degraded|leaves|left|missing|none|zero|stable|flat|healthy|ready|full|normal|normally|steady|empty|falls|fall|drops|drop|doubles|triples|unreachable|unavailable|pressure|pending|stuck|succeed|succeeded|succeeds|ran|renewed|constant|quiet|available|growing|grows|grow|stops|stop|stopped|down|leak|leaks|restart|restarting|restarts|balanced|recovered|back|idle|saturated|throttled|lost|report|reporting|crash|crashing`,`in sync`,`caught up`,`full number`,`to zero`],not:[`picks|pick|sets|shows|cleans|ends|speeds|moves up`,`written|updated|sent|told|mailed|built|scaled|switched|cordoned|renamed|repointed|resized`,`^ # of .. report|reports`,`test suite`,`dashboard|dashboards|documented|reviewed|agreed|planned|defined|configured|installed|ordered|sized|set|test|tests|tested|rehearsed|restored|verified|drained`,`certificate|certificates ?is|are|for|of|covers|installed valid|trusted`,`kept|archived|deleted|removed|decommissioned|encrypted|read-only`,`plan|procedure|team|people|connectivity|reachable from`],make:e=>Bd(e)??Zs(e,A(e.words)?.query??`what the text speaks of`),examples:[{text:`Consumers have caught up`},{text:`Workers of both sites are ready`},{text:`p95 triples`,item:{section:`rollback`},bands:{"no-go":{value:`>= 3x baseline`}}},{text:`Broker instances unreachable`,item:{section:`rollback`}}],unlike:[`Workers briefed`,`Queue configured`,`Restored nodes tested`]},{id:`running-well`,check:`prometheus`,why:`The running system shows it, and Prometheus keeps it; somebody has to say which number tells.`,says:[`stability ?is|was maintained|confirmed|ok|good|verified`,`^ verify|validate|confirm|check ?the system|service|platform stability|performance`,`^ validate|verify .. at scale`,`operating|running|behaving|performing normally|well|stably|expected`,`operating|running|behaving|performing as expected`,`no|zero downtime|outage`,`performance ?targets|goals|requirements ?are|is met|reached|maintained|sustained`,`all users|sessions|customers|tenants|traffic|pipelines|clients|requests|nodes|agents ?are|is ?have ?has ?been ?successfully migrated|moved|switched|using|served|on`,`graph|graphs|dashboard|dashboards|chart|charts|metrics|queries ?is|are .. updating|update|functional|accurate|working|displays|display|displaying|showing|shows|populated|data`,`active use of`,`performance metrics ?are collected|captured`],not:[`documented|reviewed|created|configured|planned|defined|trained|shared|set|added|notified|informed|announced|briefed`,`exported|export|exporting|exposed`,`test|tests|review|access`,`reset|expire`],make:e=>Zs(e,`what tells that it is so`),examples:[{text:`Platform is performing well`},{text:`Performance targets met`},{text:`Dashboards show: dashboards are populated`},{text:`All tenants migrated`}],unlike:[`Dashboards created`,`All customers informed`,`Metrics are exported`]}],$=`worker|workers|consumer|consumers|producer|producers|publisher|publishers|subscriber|subscribers|node|nodes|pod|pods|replica|replicas|host|hosts|server|servers|machine|machines|vm|vms|container|containers|instance|instances|gateway|gateways|device|devices|sensor|sensors|meter|meters|probe|probes|kiosk|kiosks|terminals|robots|vehicles|cameras|agent|agents|daemon|daemons|process|processes|proxy|proxies|router|routers|switches|link|links|peer|peers|tunnel|tunnels|member|members|leader|primary|standby|secondary|follower|followers|broker|brokers|partition|partitions|shard|shards|listener|listeners|runner|runners|executor|executors|collector|collectors|exporter|exporters|balancer|balancers|cluster|clusters|region|regions|zone|zones|raid|array|volume|volumes|disk|disks|filesystem|swap|pool|pools|queue|queues|backlog|topic|topics|stream|streams|subscription|subscriptions|slot|slots|replication|session|sessions|socket|sockets|websocket|websockets|connection|connections|traffic|request|requests|call|calls|feed|feeds|batch|batches|job|jobs|run|runs|sync|syncs|cron|cronjob|cronjobs|timer|timers|scheduler|pipeline|pipelines|dag|dags|crawler|ingest|ingestion|cache|caches|fleet|plane|mesh|sidecar|sidecars|ring|cpu|memory|heap|load|latency|throughput|bandwidth|iops|trace|traces|span|spans|heartbeat|heartbeats|telemetry|measurements|clock|ntp|loadbalancer|lb|nat|upstream|upstreams|backends|etcd|kafka|postgres|mysql|redis|rabbitmq|elasticsearch|nginx|haproxy|envoy|satellites|cells|antennas|stations|inverters|turbines|pumps|boards|bots`,Hd=`active|inactive|online|offline|connected|disconnected|joined|registered|elected|synced|synchronised|synchronized|streaming|replicating|polling|flowing|draining|drained|degraded|exhausted|reporting|running|up|down|alive|healthy|unhealthy|ready|idle|busy|balanced|saturated|throttled|locked|hanging|hung|stuck|stale|paused|missing|lagging|steady|stable|quiet|green|red|reachable|unreachable|leaking|overloaded|empty|full|blocked|waiting|pending|back|gone|normal|flat|unchanged|ok|fine|available|unavailable|evicted|terminating|crashing|flapping|failing|attached|detached|mounted|scheduled|unscheduled|converged|reached|seen|logged|charging|resting`,Ud=`online|offline|disconnected|unreachable|stuck|hanging|streaming|replicating|synced|synchronised|synchronized|polling|flapping|degraded|overloaded|saturated|idle|reporting|connected|responding|heartbeating|silent|mute|powered|charging`,Wd=`up|running|empty|degraded|idle|alive|flat|steady|stable|converged|warm|quiet|green|balanced|healthy|replicating|streaming`,Gd=[`as|like usual|before|always|normal|ever|expected|yesterday`,`as|like on|in|at|last ?last ?a ?an ?any ?every ?the ?normal ?usual ?ordinary ?busy ?quiet ?other monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|days|week|weekday|evening`,`nothing unusual|odd|strange`,`at|to ?the usual|normal|previous|same level|levels|values`],Kd=[`scheduled for`,`built|trained|briefed|informed|told|notified|announced|planned|booked|rehearsed|agreed|documented|ordered|installed|configured|created|deleted|removed|decommissioned|dismantled|returned|wiped|labelled|packed|delivered|provisioned|upgraded|patched|reviewed|approved|tested|verified|signed|tagged|drawn|budgeted|rebooted|restarted|switched|set|sized|sent|updated|cleaned|archived|charged|test|tests`,`dashboard|dashboards|runbook|documentation|playbook|plan|procedure|ticket|tickets|team|people|meeting`],qd=[`support|desk|helpdesk|hotline|customers|customer|users|user|team|staff|partners|lunch|clerks|editors`],Jd=`checkmk|icinga|icinga2|nagios|zabbix|prtg|grafana|datadog|newrelic|dynatrace|instana|netdata|monit|librenms|opsview|sensu|centreon|splunk|kibana|loki|tempo|jaeger|zipkin|honeycomb|lightstep|signoz|cloudwatch|stackdriver|appdynamics|elk|graylog|prometheus|thanos|mimir|influx|influxdb|kuma|pingdom|statuscake|monitoring|apm`,Yd=`conflicts|watchdog|restart|gap|leak|spike|drop|stall|glitch|hang|freeze|kernel|oom|segfault|segfaults|panics|throttling|throttle|resets|reset|reboots|reboot|failovers|failover|flapping|reconnects|disconnects|disconnections|evictions|eviction|deadlocks|deadlock|timeouts|retransmits|retransmissions|collisions|overruns|underruns|overflows|saturation|starvation|contention|swapping|brownouts|brownout|blackouts|restarts|crashes|crash|crashloops|5xx|4xx|500s|502s|503s|504s|404s|429s|502|503|504|stalls|hiccups|gaps|backpressure|rebalances|rebalancing|drift|leaks|spikes|drops|outages|outage|interruptions|interruption|hangs|freezes|stutters|glitches|dropouts|hotspots|hotspot|splitbrain|backlog|backlogs|misses|spill|bounces|rejects`,Xd=[{id:`on-the-screen`,check:`prometheus`,why:`It is seen in the monitoring, which Prometheus can be asked for.`,says:[`^ ?the ?our grafana|datadog|kibana shows|show|displays`,`green|up|ok|visible|healthy|normal|appears|appear|arrive|arrives|arriving|reports|report|reporting|seen|shown|shows|there|present|online|registered|clean|quiet|live|data|come|comes|land|lands|flow|flows in|on|at|to ?our ?the ?central ${Jd}`,`${Jd} shows|sees|reports|is|has|receives ?all ?every ?the data|green|traces|spans|hosts|nodes|them|it|no`],not:[...Kd,`log|logs|alert|alerts|rule|rules|panel|panels|error|errors|exported|access|account|folder|metrics|logging|check|look`],make:e=>Zd(e,`what the monitoring shows`),examples:[{text:`Both printers are green in Nagios`},{text:`Spans of the importer arrive in Zipkin`}],unlike:[`Dashboards reviewed in Grafana`,`Folder in Grafana created`,`Alerts visible in Grafana`]},{id:`as-usual`,check:`prometheus`,why:`Prometheus keeps what it was before, so that it can be compared.`,says:Gd,not:[...Kd,`faster|slower|better|worse|than|simultaneously`,`same time`,`x|times ?the normal|usual`,...qd],make:e=>e.place===`running`||O(e.words,[$,`errors|sales|orders|payments|signups|temperature|humidity|pressure|voltage|volume|rates|times|logins|per`])?Zd(e,`what it was before`):void 0,examples:[{text:`Calls per minute as on a usual Monday`,item:{headings:[`Launch day`]}},{text:`Queue and heap as on any Monday`},{text:`Sales like last Friday: sales as usual`}],unlike:[`Lunch as usual`,`Nodes labelled as before`]},{id:`nothing-wrong-with-it`,check:`prometheus`,why:`The running system counts such trouble, and Prometheus keeps the count.`,says:[`# ?consecutive ?full ?trading ?working ?business days|hours|nights|weeks|runs without ?a ?any ?single ?unplanned restart|${Yd}`,`^ ?still no|zero|without ?new ?more dead letter|letters`,`^ ?still no|zero|without|never|not ?a|any|one|single ?new ?more ?further ?unexpected ?unplanned ?unexplained ?long ?longer ?single ?kernel ?consumer ?network ?packet ?leader ?node ?pod ?memory ?cpu ?disk ?clock ${Yd}`,`^ ?still no|zero|without ?more ?stuck|hanging|stale|idle|blocked|orphaned|long|dead|pending|lost|dropped|late|unacked|unacknowledged|zombie|runaway|failed|open|running|waiting|unscheduled|old ?running ?idle ?open transaction|transactions|locks|lock|queries|sessions|connections|jobs|job|messages|tasks|processes|threads|consumers|batches|pods|nodes|volumes|packets|frames|events|devices|workers|runs|calls|slots|heartbeats|cursors|requests|deliveries|deployments|exports|retries`,`^ ?still no|zero .. ${$} is|are|active|running|left|open|waiting|pending|stuck|lost|missing|offline|down|behind|stale|idle|overdue`,`${$} ?is|are|was|were|has|have ?been ?still not|never ?fully ${Hd}`,`${$} receives|receive|gets|get|sees|see|carries|has|have|serves|serve no|none|nothing`],not:[...Kd,`docs|changelog|open|known bugs|issues|tickets|alerts|findings`,`finding|findings|vulnerabilities|secrets|warnings|log|logs|regression`,`allowed|accepted|possible|needed|required|expected|merged`],make:e=>e.place===`tests`?void 0:Zd(e,`how often it happens`),examples:[{text:`No watchdog resets`},{text:`No stuck transactions`},{text:`No billing run active`},{text:`Swap is not exhausted: swap never full`}],unlike:[`No open bugs`,`No secrets`,{text:`No dropped frames`,item:{headings:[`Smoke tests`]}}]},{id:`things-are`,check:`prometheus`,why:`The running system shows whether they all are, and Prometheus keeps it.`,says:[`^ ?of all|every|each|both|no|none .. ${$} ?of ?is|are|have|has ?all ?still ?fully ?well ?again ?back ${Hd}`,`^ ?of all|every|each|both|the .. ${$} ?is|are|have|has ?all ?still ?fully ?well ?again ?back ${Hd}`,`^ ?old ?new ?reverse ?logical ?physical ?async ?read ?message ?event ?card ?market ${$} ${Hd}`,`elected|synced|sync|quorum .. members|nodes|replicas|brokers|peers`,`in sync|quorum`,`nothing|none|nobody ?left ?waiting in the ?dead ?retry ?mail queue|letter|topic|outbox|inbox|backlog|dlq|spool`,`back online|up`,`^ all|every|each|both|no|none|the ?of ?the ?# .. ${Ud} $`,`^ all|every|each|both|no|none|the ?of ?the ?# .. ${Ud} for|again|since|in|at|after|over|until|all|within`,`nightly|hourly|daily|weekly|overnight .. ran|finished|completed|through|succeeded`,`^ ?the old|legacy|former|previous .. has|have no clients|users|sessions|connections|traffic|jobs|consumers`,`^ ?the old|legacy|former|previous .. receives|receive|gets|get|sees|serves|carries|takes no|nothing|none`,`job|jobs|batch|batches|run|import|imports|export|exports|sync|syncs|load|loads|etl|dag|dags|pipeline|backup|backups|close|scoring ran|runs|finished|finishes|completed|completes|done|through|ended|ends|succeeded|succeeds before|by|at|until|every|for|on|last|twice|daily`,`${$}|5xx|4xx|404s|500s|502s|503s|504s|429s|errors|timeouts|retries|rejects|drops stay|stays|remain|remains|keep|keeps ?all ?well ?on ?at ${Hd}|low|below|constant|going`,`nightly|hourly|daily|weekly|last|scheduled|morning|evening|first ?of ?the .. batch|sync|job|run|import|export|load|backup|close|feed|crawl|etl|snapshot|transfer .. ran|finished|completed|succeeded|done|through|green|ended|passed|ok|arrived|clean`,`through last night`],not:[...Kd,`load test|tests`,`release|deployment|test|backup verified|restored`,`can|must|should|when|while|if|after|until`,`enabled|disabled`,`page|pages|site|endpoint|form|health`,`port|firewall|subnet|vpn|egress|reachable|connected to`,`certificate|certificates|tls|ssl`],make:e=>e.place===`tests`?void 0:Zd(e,`that it is so`),examples:[{text:`Every kiosk is back online`},{text:`Hourly import ran through`}],unlike:[`All drivers briefed`,{text:`All workers active`,item:{headings:[`Smoke tests`]}},`Kiosk shows the new logo`]},{id:`ends-in-a-state`,check:`prometheus`,why:`It tells in what state a machine is, which the monitoring shows.`,says:[`${$} ?is|are ?all ?still active|inactive|connected|joined|registered|synced|streaming|replicating|flowing|draining|drained|exhausted|running|alive|idle|saturated|stuck|stale|stable|steady|quiet|flat|normal $`,`${Wd} $`,`${Wd} at|by|for|since|after|again|until|when`,`no|none|never .. degraded|misplaced|undersized|inactive|unbalanced|failed`],not:[...Kd,...qd,`keep|keeps|caught|catch|catches|back|started|start|starts up`,`workflow|workflows|action|actions|ci|step|steps|stage|stages|badge|call|phone|room|office|war|set|sign|signup|follow|backed|site|shop|page|survey|documentation|docs|guide|flag|feature|mode|test|tests|suite|budget|shelf|table|clean|window|line`],make:e=>{let{place:t,band:n,words:r,around:i}=e,a=hl(i);if((t===`running`||a===`running`||O(r,[$]))&&n===`go`&&t!==`tests`&&a!==`people`&&a!==`behaviour`)return r.length>1?Zd(e,`that it is so`):void 0},examples:[{text:`Thumbnailer running`,item:{headings:[`First night`]}},{text:`Spool empty at midnight`,item:{headings:[`First night`]}}],unlike:[`Thumbnailer running`,{text:`Signs set up`,item:{headings:[`First night`]}}]},{id:`allowed-by-the-cluster`,check:`prometheus`,why:`The cluster says so of itself in its metrics.`,says:[`poddisruptionbudget|poddisruptionbudgets|pdb|pdbs|hpa|hpas|daemonset|daemonsets|statefulset|statefulsets|pvc|pvcs`,`kubelet|kubelets`,`room|space|capacity|headroom|quota left|free|available|enough`,`disk|storage|server|servers|cluster|node|nodes|region|zone|volume|cache|registry|bucket|database|broker|host|pool .. room|space|capacity|headroom|quota`,`has|have enough|sufficient space|room|memory|capacity|disk|headroom`,`enough|sufficient free|spare ?disk space|room|memory|capacity|disk|headroom|ips|addresses|inodes`],also:[`allow|allows|desired|scheduled|bound|for|free|left|has|have|available|versions|one|full|within|enough|sufficient|replicas`],not:[...Kd,`parking|meeting|office|desk|warehouse|shelf|seats|hotel|truck`],make:e=>Zd(e,`what is left`),examples:[{text:`Image server has space for the new build`},{text:`Every PDB allows an eviction`}],unlike:[`Room for the party booked`,`PDB written`]}];function Zd(e,t){if(e.bounds.some(({kind:e})=>e!==`bare`)&&e.band===`go`||e.item.form===`row`&&/:\s*\d[\d.,]*\s*$/.test(e.body))return;let n=/\b(?:all|of|both|the)\s+(?:(?:the|our)\s+)?(\d{1,5})\b(?![.,:%]\d|\s*%)/i.exec(e.body)?.[1];return n===void 0||e.band!==`go`?Zs(e,t):{options:{url:z.url,query:z.query},todo:{url:B.prometheus,query:`${B.query}: how many of them are so`},...H(e,{value:`>= ${n}`})}}let Qd=`record|records|row|rows|line|lines|entry|entries|key|keys|id|ids|customer|customers|account|accounts|amount|amounts|contract|contracts|invoice|invoices|booking|bookings|product|products|article|articles|item|items|sku|skus|address|addresses|statement|statements|transaction|transactions|patient|patients|member|members|value|values|field|fields|column|columns|partition|partitions|document|documents|file|files|order|orders|position|positions|contact|contacts|student|students|employee|employees|asset|assets|cases|policy|policies|claim|claims|meter|meters|reading|readings|balance|balances|prices|balances|tickets|entities|references|image|images|sample|samples|label|labels|stock|level|levels|tuples|features|profiles|payments|receipts|deliveries|shipments|mandates|postings|refunds|dates`,$d=`missing|lost|surplus|duplicate|duplicated|orphan|orphaned|mismatched|unmatched|unmapped|unassigned|unresolved|unbalanced|unbooked|unreconciled|dangling|inconsistent|invalid|stale|negative|implausible|incomplete|malformed|garbled|truncated|untranslated|uncategorised|uncategorized|quarantined|conflicting|ambiguous|outlying|unexplained|unclassified|unlabelled|unlabeled|skewed|misrouted|misclassified|double`,ef=[[`risk`,`lower`,`drawdown|drawdowns|slippage|volatility`,`value at risk`,`tracking error`],[`return`,`higher`,`sharpe|sortino|calmar|pnl|alpha|yield|roi|roas|irr|payback`,`p l`,`hit ratio|rate of ?the strategy|strategies|signal|signals|model|trades`,`profit|information factor|ratio`],[`model-error`,`lower`,`perplexity|wape|smape|mase|brier|logloss|ece|fid|fpr|fnr|eer|misclassif*|rmsle|medape|residual|residuals|wer|cer`,`word|character|token|sentence|absolute|squared|relative|calibration|forecast|forecasting|prediction|generalisation|generalization|test|holdout|localisation|localization|reprojection|depth|pose error|errors`,`log|training|validation|test|hinge|quantile|pinball|cross ?entropy loss`,`bias|disparity|gap|difference between ?the groups|group|genders|regions|cohorts|ages|segments|classes`,`toxicity|refusal|jailbreak|unsafe|off ?topic rate|answers|responses|share`],[`model-quality`,`higher`,`gini|auprc|prauc|sensitivity|specificity|dice|psnr|ssim|groundedness|faithfulness|uplift|meteor|bertscore|chrf|comet|silhouette|rouge|mcc`,`top # accuracy|recall|hit`,`ks statistic|score`,`hit rate|ratio at #`,`lift ?of|over|at|above|below|in`,`prediction|catalogue|catalog|interval|scoring|attribute|intent|vocabulary coverage`,`interval covers|cover`,`labelled|labeled|annotated|training|test ?images|samples|examples|sentences|documents|utterances|clips images|samples|examples|sentences|documents|utterances|clips|per`,`labelled|labeled|annotated images|samples|examples|sentences|documents|utterances|clips|records|frames|scans`,`agreement of|between|with ?the ?two annotators|raters|labellers|experts|radiologists|doctors|humans`],[`wrong`,`lower`,`${$d} ?business ?customer ?order ?bank ?primary ?foreign ?stock ?delivery ?user ?product ?contract ?tax ?email ?phone ?master ?data ${Qd}`,`${Qd} ?are|is ?still ${$d}`,`max|maximum|most|than|no|under|below|zero|most # duplicates|orphans|nulls|mismatches|outliers|gaps|conflicts|breaks|rejects|collisions`,`duplicates|orphans|nulls|outliers|breaks|conflicts in|after|per|under|below|at`,`null|missing|duplicate|duplication|fallout|outlier rate|quota`,`without a|an|any tariff|price|contract|owner|customer|address|category|parent|mapping|vat|currency|supplier|date|reference|iban|email|birth|doctor|tenant|match|counterpart|primary`,`most|than|under|below|of # .. without a|an|any`,`late ?arriving|arrived events|records|facts|rows|data`],[`complete`,`higher`,`completeness|validity|uniqueness|plausibility|conformity|timeliness`,`match|matching|fill|filling|linkage|resolution|enrichment|geocoding|population rate|quota of|for|above|over|at|below|under`,`match rate|quota`,`filled|populated|valid|mapped|matched|linked|enriched|geocoded|classified|categorised|categorized ?in|for .. of ?the|all rows|records|customers|addresses|products|articles`,`records|rows|addresses|customers|products|articles|contacts|profiles with ?a ?an ?valid ?filled ?known`,`share|percentage|proportion of ?the ?all ?valid ?our ?new ${Qd}|users|visitors|patients|pupils|tenants|drivers|households`],[`earned`,`higher`,`revenue|turnover|margin|margins|gmv|arpu|arppu|aov|ltv|mrr|arr|ebit|takings|donations|commission|premium|premiums|proceeds`,`basket|order|cart|ticket|deal|contract ?average value|size|volume`,`average|mean basket|order|cart|ticket|donation|fare|transaction`,`revenue|sales|income|profit per`],[`responses`,`higher`,`ctr|takeup|uptake|dau|mau|wau|stickiness|readership|footfall|attendance|occupancy|punctuality`,`click through|out rate|ratio`,`opt ins|outs`,`click throughs`,`take up`,`opt in|out rate|ratio|share|quota|ins|outs`,`open|reply|response|return|renewal|repeat|referral|trial|upgrade|reactivation|redemption|acceptance|completion|show|activation|subscription|registration|enrolment|enrollment|attach rate|quota of|at|above|over|from|among`,`open|renewal|repeat|referral|redemption|activation|enrolment|enrollment|attach|occupancy|utilisation rate|quota`,`daily|weekly|monthly active ?users|customers|readers|players|drivers`,`installs|installations|downloads|subscribers|followers|signups|registrations|sessions|testers|participants|respondents|answers|replies|rides|trips|visits|bookings|responses|forms from|of|in|by|among|via|on|during|per|collected|received|returned`,`beta|pilot|trial|test|completed|recorded|paid|first|new|unique|active sessions|installs|users|downloads|testers|rides|trips|bookings|answers|subscribers|customers|members|participants|interviews|deliveries|visits|questionnaires|responses|signups|registrations|buyers|orders`,`survey|surveys|questionnaire|poll|interviews ?is|was|were .. answered|filled|completed|returned`,`answered|filled|completed|returned by|from`,`of ?the ?all ?our ?invited ?contacted ?eligible contacts|recipients|households|members|subscribers|branches|stores|shops|schools|wards|depots|suppliers|farmers|dealers|drivers|nurses|doctors|teachers|pupils|students|patients|parents|tenants|residents|citizens|employees|colleagues|staff|users|customers|players|readers|visitors|buyers|riders|couriers|agents have|has|use|used|uses|using|answered|answer|opened|confirmed|read|tried|placed|booked|logged|signed|registered|reached|migrated|moved|switched|came|come|return|returned|return|trained|completed|finished|say|said|prefer|rate|rated|find|accept|accepted|know|stay|stayed|renewed|paid|activated|installed|updated|would`,`# of ?the ?all ?our .. planned|booked|scheduled|recorded|entered|done|handled|made|placed|paid|filed|submitted ?directly ?only ?entirely in|with|via|through`],[`complaints`,`lower`,`complaints|contacts|tickets|calls|escalations|returns|claims|disputes|incidents|pages|errors|corrections|refunds|cancellations|noshows per ?# orders|week|month|tenant|customer|user|shift|branch|store|delivery|deliveries|day|thousand|employee|pupil|patient|contract|agent|class|ward|trip|ride|household`,`refund|return|cancellation|dispute|complaint|cancel|churn|attrition|fraud|chargeback|default|delinquency|spoilage|scrap|waste|shrinkage|breakage|absence|dropout|overtime|overbooking|backorder|noshow requests|quota`,`refund|return|cancellation|dispute|complaint|cancel|churn|attrition|fraud|chargeback|default|delinquency|scrap|shrinkage|absence|dropout|contact|deflection|escalation|reopen|overbooking|mispick|picking rate|ratio|share|rates|requests`,`average|mean|median handling|waiting|call|resolution|delivery|lead|cycle|wait|picking|turnaround|boarding|checkout time`,`handling|turnaround|picking time`,`first|on contact|time resolution|delivery|right|deliveries`],[`spent`,`lower`,`emissions|co2|kwh|paper|fuel|energy|water|electricity consumption|use|usage|used|per|bill`,`spend|spending|price|fee|fees|cost|costs|invoice|invoices|bill per|of|for|off`]],tf=[`queue|queues|backlog|webhook|webhooks|traffic|cpu|memory|latency|pod|pods|node|nodes|replica|replicas|5xx|4xx|lag|packet|packets|broker|brokers|gateway|gateways|throughput|rps|qps|cache|uptime|heap|connections|timeouts|restarts|p50|p90|p95|p99|sensors|devices|servers|login|logins|declines|authorisation|authorization|approval`,`of ?the ?all requests|calls|messages|responses`,`failed|http|api requests|calls`,`requests|messages|events|calls|transactions per|a second|minute|hour`];function nf(e){if(!O(e,tf))return ef.find(([,,...t])=>O(e,t))}let rf=[{id:`figure-stated`,check:`data`,why:`It is a figure of the business, a model or the data, and a report or an export has it.`,opens:[`state`,`look`,`run`],make:e=>{let t=af(e);if(t===void 0)return;let{fact:n,better:r}=t,i=e.bounds.length===0&&e.band===`go`?xc(e.words):void 0;if(i!==void 0)return{...X({[n]:Z(n,void 0)}),...H(e,{[n]:i})};let a=e.bounds.find(t=>R(e.body,t,e.band)!==void 0),o=a&&R(e.body,a,e.band);if(a===void 0||o===void 0)return vc(e,{fact:n,better:r});let s=a.kind!==`range`&&a.amount.unit===`pp`?`ratio`:void 0;return{...X({[n]:Z(n,s)}),...H(e,{[n]:o})}},examples:[{text:`Orphaned invoice lines below 0.02 %`,bands:{go:{wrong:`< 0.02%`}}},{text:`Duplicate invoices: 0`,bands:{go:{wrong:`== 0`}}},{text:`Sortino at least 1.4`,bands:{go:{return:`>= 1.4`}}},{text:`WAPE of the harvest forecast ≤ 16 %`,bands:{go:{"model-error":`<= 16%`}}},{text:`Basket value no more than 3 % below last year`,bands:{go:{earned:`>= baseline - 3%`}}},{text:`At least 60 pilot rides`,bands:{go:{responses:`>= 60`}}},{text:`Average handling time below 7 minutes`,bands:{go:{complaints:`< 7min`}}},{text:`Contacts per 1,000 orders below 9`,bands:{go:{complaints:`< 9`}}}],unlike:[`More than 20 unmatched webhooks in the queue`,`Error rate below 0.3 %`,`98 % of the devices have the new version`,`Duplicate members merged`,`Drawdown explained to the partners`]},{id:`wrong-figures`,check:`data`,why:`Something compares the figures, and its report shows what is wrong with them.`,sections:[`rollback`,`no-go`,`caution`],says:[`difference|differences|discrepancy|discrepancies|mismatch|mismatches|deviation|imbalance|breaks`,`unexplained|unreconciled|unbalanced`],not:[`time|version|versions|opinion|clock|schema|latency`,`webhooks|queue|log|logs`],make:e=>e.bounds.some(({kind:e})=>e!==`bare`)?void 0:{...X({differences:Z(`differences`,void 0)}),...H(e,{differences:`> 0`})},examples:[{text:`An unexplained difference of the tills`,item:{section:`rollback`},bands:{"no-go":{differences:`> 0`}}}],unlike:[`An unexplained difference of the tills`,{text:`A guest is rude twice`,item:{section:`rollback`}}]}];function af({words:e,place:t}){if(t===`load`)return;let n=nf(e);if(n!==void 0)return{fact:n[0],better:n[1]};let r=mc(e);return(t===`plain`||t===`before`||t===`tests`)&&(r?.fact===`quality`||r?.fact===`error`)?r:void 0}function of(e){return e.map(e=>({id:e.id,check:e.check,why:`The text states a limit of \`${e.fact}\`, which \`${e.check}\` gathers.`,opens:[`state`,`look`,`run`],says:e.says,...e.not?{not:e.not}:{},make:t=>cf(t,e),examples:e.examples,unlike:e.unlike}))}function sf({body:e,band:t},n){let r=/\b(?:returns?|answers?|responds?|gives|sends|status)\s+(?:with\s+)?(?:an?\s+)?(?:HTTP\s+)?([2-5]\d\d)\b(?!\s*m?s\b)/i.exec(e);return n!==`http`||t!==`go`||r===null?{}:{status:Number(r[1])}}function cf(e,{check:t,fact:n,dimensions:r,better:i,options:a,todo:o}){let s=ya(e.body,e.bounds).find(({bound:e})=>e.kind!==`bare`&&r.includes(I(e))),c=e.bounds.some(e=>e.kind===`compare`&&I(e)===`ratio`);return s===void 0||c&&I(s.bound)===`duration`?void 0:{options:a,todo:o,...I(s.bound)===r[0]||I(s.bound)===`rate`?H(e,{...sf(e,t),[n]:W(lf(s.bound),i,e)}):{}}}function lf(e){return e.kind!==`compare`||e.amount.dimension!==`rate`||!/^\/(?:min|h)$/.test(e.amount.unit)?e:{...e,amount:{...e.amount,unit:``,dimension:`count`}}}let uf={options:{url:z.url},todo:{url:B.url}},df={options:{host:z.host,port:443},todo:{host:B.host,port:`the port`}},ff=of([{id:`changed-files`,check:`pull-request`,fact:`changed-files`,dimensions:[`count`],better:`lower`,says:[`changed|touched|modified files`,`files changed|touched|modified`],options:{},todo:{},examples:[{text:`At most 30 files changed`,bands:{go:{"changed-files":`<= 30`}}}],unlike:[`At most 30 files left over`]},{id:`file-age`,check:`file`,fact:`age`,dimensions:[`duration`],better:`lower`,says:[`runbook|runbooks|readme|documentation|docs|guide|file|diagram|model|playbook|policy|inventory|catalogue|catalog|manual|register .. touched|updated|reviewed|older|newer|younger|changed|edited|refreshed|current|within`],not:[`p50|p95|p99|latency|response`,`trained|retrained|inference`],options:{path:`docs/TODO.md`},todo:{path:B.path},examples:[{text:`Playbook updated within the last 60 days`,bands:{go:{age:`<= 60d`}}}],unlike:[`Lag updated within 60 s`]},{id:`secret-length`,check:`env`,fact:`bytes`,dimensions:[`bytes`],better:`higher`,says:[`secret|secrets|key|keys|token|tokens|password|passwords|salt`],options:{name:z.variable},todo:{name:B.variable},examples:[{text:`Session key has at least 64 bytes`,bands:{go:{bytes:`>= 64B`}}}],unlike:[`Cookie of at least 64 bytes`]},{id:`page-time`,check:`http`,fact:`latency`,dimensions:[`duration`],better:`lower`,says:[`page|homepage|website|site|url|portal|healthcheck|robots|login|form .. delivered|answers|answer|loads|load|responds|opens|renders|served|in|under|within`,`health ?check ?endpoint answers|answer|responds|returns|in|under|within`],not:[`percentile|p50|p75|p90|p95|p99|average|median|mean|rps|lighthouse|contentful`,`under load`,`at once`,`same minute|time|moment|second`,`concurrent*|simultaneous*|parallel`,`page load|loads time|times`,`received|acknowledged|paging`,`boot|boots|app|popup|editor|window`,`reaches`],...uf,examples:[{text:`Contact form opens in at most 2 s`,bands:{go:{latency:`<= 2s`}}}],unlike:[`p95 of the page under load at most 2 s`]},{id:`probes`,check:`http`,fact:`availability`,dimensions:[`ratio`],better:`higher`,says:[`of ?the ?all probes|samples|pings|polls`,`probe|probes|samples|pings|polls .. succeed*|answer*|ok|green|pass*|return*|fail*|lost`,`successful|failed|synthetic probes|samples|pings|polls`],options:{url:z.url,samples:{count:20}},todo:{url:B.url},examples:[{text:`At least 96 % of the probes succeed`,bands:{go:{availability:`>= 96%`}}}],unlike:[`At least 96 % of the orders succeed`]},{id:`connection-time`,check:`tcp`,fact:`latency`,dimensions:[`duration`],better:`lower`,says:[`connect|connects|connection|connecting ?to|from|can .. in|under|within|below|takes|less`],not:[`pool|p95|p99|percentile`],...df,examples:[{text:`Connection to the printer takes less than 30 ms`,bands:{go:{latency:`< 30ms`}}}],unlike:[`Printing takes less than 30 ms`]},{id:`records-counted`,check:`dns`,fact:`count`,dimensions:[`count`],better:`higher`,says:[`ns|mx|a|aaaa|txt|srv|dns record|records`,`name servers`],options:{name:z.host},todo:{name:`the name`},examples:[{text:`At least 3 MX records`,bands:{go:{count:`>= 3`}}}],unlike:[`At least 3 records sold`]},{id:`commit-age`,check:`deployment`,fact:`age`,dimensions:[`duration`],better:`higher`,says:[`commit|release|version|build|candidate|change|artifact .. staging|production|preproduction|preprod|prod|pre|canary|uat`,`live|deployed|running|soaked|baked on|in|for|at .. staging|production|canary|uat|preprod`],options:{environment:z.environment},todo:{environment:B.environment},examples:[{text:`Candidate in UAT for at least 2 days`,bands:{go:{age:`>= 2d`}}}],unlike:[`Candidate invited for at least 2 days`]},{id:`workflow-age`,check:`workflow`,fact:`age`,dimensions:[`duration`],better:`lower`,says:[`nightly|workflow|pipeline|scheduled .. ago|older|younger|newer|old`,`nightly|workflow|pipeline|scheduled .. within|in ?the last|past`],not:[`queue|lag`],options:{file:`TODO.yml`,"any-commit":!0},todo:{file:`the file of the workflow`},examples:[{text:`Nightly run not older than 30 hours`,bands:{go:{age:`<= 30h`}}}],unlike:[`Lag of the nightly queue not older than 30 hours`]},{id:`results-age`,check:`results`,fact:`age`,dimensions:[`duration`],better:`lower`,says:[`results of|from .. younger|older|newer|old|ago`],options:{file:z.results},todo:{file:B.results},examples:[{text:`Results of the trial are not older than 3 days`,bands:{go:{age:`<= 3d`}}}],unlike:[`Trial not older than 3 days`]}]),pf=(e,t)=>({options:{report:e},todo:{report:t}}),mf=pf(z.tests,B.tests),hf=pf(z.loadTest,B.loadTest),gf={options:{url:z.url},todo:{url:B.prometheus}},_f={options:{file:z.log},todo:{file:B.log}},vf=of([{id:`skipped-tests`,check:`tests`,fact:`skipped`,dimensions:[`count`],better:`lower`,says:[`skipped|ignored|disabled test|tests|specs|cases`,`tests|specs|cases .. skipped|ignored|disabled`],...mf,examples:[{text:`No more than 3 skipped tests`,bands:{go:{skipped:`<= 3`}}}],unlike:[`Skipped meetings: at most 3`]},{id:`flaky-tests`,check:`tests`,fact:`flaky`,dimensions:[`count`,`ratio`],better:`lower`,says:[`flaky|flakes|flakiness`],...mf,examples:[{text:`Fewer than 4 flaky cases`,bands:{go:{flaky:`< 4`}}}],unlike:[`Fewer than 4 cornflakes`]},{id:`failing-tests`,check:`tests`,fact:`failed`,dimensions:[`count`],better:`lower`,says:[`failing|failed|broken|red ?smoke ?unit ?e2e ?known test|tests|specs|cases`,`test|tests|suite|specs|cases .. failures|failing|fail|failed`,`failures .. test|tests|suite|specs`],not:[`load|stress|performance`],...mf,examples:[{text:`More than 2 failing specs`,item:{section:`no-go`},bands:{"no-go":{failed:`> 2`}}}],unlike:[`More than 2 failed orders`]},{id:`test-time`,check:`tests`,fact:`duration`,dimensions:[`duration`],better:`lower`,says:[`suite|tests|specs .. run|runs|takes|take|finish|finishes|done|complete|completes`],not:[`load|stress|soak|performance|replay`],...mf,examples:[{text:`The suite finishes in at most 9 minutes`,bands:{go:{duration:`<= 9min`}}}],unlike:[`The soak test runs for at least 9 hours`]},{id:`alert-rules-counted`,check:`alerts`,fact:`rules`,dimensions:[`count`],better:`higher`,says:[`alert|alerting|alarm|recording rules|rule`,`rules .. loaded`],...gf,examples:[{text:`No fewer than 9 alerting rules`,bands:{go:{rules:`>= 9`}}}],unlike:[`No fewer than 9 house rules`]},{id:`alerts-waiting`,check:`alerts`,fact:`waiting`,dimensions:[`count`],better:`lower`,says:[`alert|alerts .. pending|waiting`],...gf,examples:[{text:`At most 2 alerts pending`,bands:{go:{waiting:`<= 2`}}}],unlike:[`At most 2 orders pending`]},{id:`alerts-firing`,check:`alerts`,fact:`firing`,dimensions:[`count`],better:`lower`,says:[`alert|alerts|alarms ?are|is|be firing|active|open|red`,`firing ?critical alerts|alarms`],...gf,examples:[{text:`More than 3 alerts firing`,item:{section:`rollback`},bands:{"no-go":{firing:`> 3`}}}],unlike:[`More than 3 rockets firing`]},{id:`log-counted`,check:`log`,fact:`errors`,dimensions:[`count`,`rate`],better:`lower`,says:[`errors|error .. log|logs|syslog`,`log|logs|syslog .. errors|error`],not:[`warnings|delay|lag|alert|alerts`],..._f,examples:[{text:`Fewer than 6 errors a day in the log`,bands:{go:{errors:`< 6`}}}],unlike:[`Fewer than 6 errors in the form`]},{id:`warnings-counted`,check:`log`,fact:`warnings`,dimensions:[`count`,`rate`],better:`lower`,says:[`warnings|warning`],not:[`lint|linter|compiler|build|weather|typescript|eslint|alert|alerts`],..._f,examples:[{text:`More than 30 warnings an hour`,item:{section:`caution`},bands:{caution:{warnings:`> 30`}}}],unlike:[`More than 30 compiler warnings`]},{id:`lines-counted`,check:`log`,fact:`lines`,dimensions:[`count`],better:`higher`,says:[`lines .. log|logs`,`log|logs .. lines`],not:[`coverage|covered|warnings|errors`],..._f,examples:[{text:`At least 200 lines in the log`,bands:{go:{lines:`>= 200`}}}],unlike:[`Poem has at least 200 lines`]},{id:`requests-sent`,check:`load-test`,fact:`requests`,dimensions:[`count`],better:`higher`,says:[`requests|calls sent|made|fired|issued|executed`],not:[`pull requests`,`errors|failed`],...hf,examples:[{text:`No fewer than 20,000 requests made`,bands:{go:{requests:`>= 20000`}}}],unlike:[`No fewer than 20,000 letters sent`]}]),yf=[`trained|briefed|informed|told|notified|announced|scheduled|planned|booked|rehearsed|practised|practiced|prepared|assigned|agreed|designed|discussed|ordered|drafted|created|removed|deleted|archived|switched|moved|enabled|disabled|installed|configured|provisioned|requested|printed|defined|identified|established|set|renamed|tagged|frozen|kept|held|shared|backed|granted|established`,`plan|plans|procedure|process|policy|strategy|schedule|contact|contacts|team|owner|training|meeting|window|calendar`],bf=[{id:`about-suites`,check:`tests`,why:`It speaks of tests, and their report says what came of them.`,opens:[`state`,`look`,`run`],says:[`suite|suites|e2e|specs|testcases`,`test|tests run|case|cases|suite|report|results`,`smoke|regression|acceptance|unit|integration test|tests`],not:[...yf,`load|stress|performance|penetration|pen test|tests`,`coverage`],make:()=>({options:{report:z.tests},todo:{report:B.tests}}),examples:[{text:`Smoke suite against the new cluster`}],unlike:[`Suite of offices booked`]},{id:`about-compilers`,check:`checks`,why:`It speaks of what a job on the commit does, and GitHub knows whether it passed.`,opens:[`state`,`look`,`run`],says:[`strict mode`,`compiles|compiler|linter|linters|formatters|linting|lint|typecheck|typings|formatter|prettier|eslint|sonarlint`],not:yf,make:()=>({options:{names:`TODO`},todo:{names:B.names}}),examples:[{text:`The strict mode of the compiler holds`}],unlike:[`Strict mode planned`]},{id:`about-findings`,check:`audit`,why:`It speaks of what a scanner finds, and its report has it.`,opens:[`state`,`look`,`run`],says:[`findings|vulnerabilities|cve|cves|advisories|sast|dast|sbom`,`licence|license|security|secret|secrets|image|malware|virus|dependency|dependencies scan|scanner|audit`,`pen test findings`,`checkov|trivy|grype|snyk|semgrep|bandit|tfsec|gosec|brakeman|nuclei|govulncheck|codeql|clair|kics|terrascan|prowler`,`image|images|container|containers|dependencies|artifact|artifacts|packages ?is|are scanned`],not:[`trained|briefed|planned|scheduled|booked|ordered|requested|reviewed|accepted`],make:()=>({options:{report:z.audit},todo:{report:B.audit}}),examples:[{text:`Licence scan holds nothing back`}],unlike:[`Licence scan scheduled`]},{id:`about-logs`,check:`log`,why:`It speaks of what stands in a log.`,says:[`in|from|to the|our|its|job|application|server|service|error|access ?new log|logs`,`log lines|entries`],not:[...yf,`rotation|retention|level|levels|aggregation|shipping`],make:e=>({options:{file:z.log,pattern:e.item.code[0]?.replace(/[^\\w ]/g,`.`).slice(0,80)||`TODO`},todo:{file:B.log,pattern:`what such a line looks like`},...H(e,{matches:e.band===`go`?0:`> 0`})}),examples:[{text:`Mismatch turns up in the logs`,item:{section:`rollback`},bands:{"no-go":{matches:`> 0`}}}],unlike:[`Rotation of the logs`]},{id:`about-tickets`,check:`issues`,why:`It speaks of what people report, which GitHub counts as issues.`,says:[`p0|p1|p2|sev1|sev2|ticket|tickets|bug|bugs|defect|defects|blocker|blockers|complaint|complaints`],also:[`opened|open|raised|filed|tagged|named|mention*|tracker|backlog|come|comes|arrive|arrives|left|closed|resolved`],not:[`test|tests|linked`],make:e=>({options:{labels:`bug`},todo:{labels:B.label},...H(e,{open:e.band===`go`?0:`> 0`})}),examples:[{text:`A P1 is raised by the desk`,item:{section:`rollback`},bands:{"no-go":{open:`> 0`}}}],unlike:[`Bug bash held`]},{id:`about-pages`,check:`http`,why:`It speaks of an address, which answers or does not.`,says:[`sitemap|homepage|url|urls|endpoint|endpoints|website|robots|favicon|healthcheck|cdn|swagger|page|pages|portal|site`],also:[`reachable|answer|answers|delivered|served|serves|up|loads|responds|available|online|accessible|redirect*|opens|works|returns|live`],not:[`trained|documented|reviewed|designed|written|drafted`,`phone|contacts|pager|people`],make:()=>({options:{url:z.url},todo:{url:B.url}}),examples:[{text:`Sitemap is available`}],unlike:[`Sitemap drafted`]},{id:`about-names`,check:`dns`,why:`It says where names point to, and DNS can be asked.`,says:[`point|points|pointing|resolve|resolves`],make:({named:e})=>e.hosts[0]===void 0?void 0:{options:{name:e.hosts[0].replace(/:\d+$/,``)}},examples:[{text:`carts.example.com and www.carts.example.com point to the edge`,options:{name:`carts.example.com`}}],unlike:[`Both signs point to the exit`]},{id:`about-figures`,check:`data`,why:`It compares figures, and a report or an export has them.`,says:[`is|are|stay|stays|remain identical|equal`,`equals|deviation|deviations|totals|checksums|parity`,`number|count|sum|total of`],not:[...yf,`config|configuration|version|versions|schema`,`tested|covered|by test|tests`],make:e=>({options:{file:z.data,facts:{differences:`$.differences`}},todo:{file:B.data,facts:`the path of the value in that file`},...H(e,{differences:e.band===`go`?0:`> 0`})}),examples:[{text:`Stock is identical everywhere`,bands:{go:{differences:0}}}],unlike:[`Identical badges printed`]},{id:`about-times`,check:`benchmark`,why:`It compares times, which a benchmark measures.`,says:[`build|parse|render|run|import|export|compile|startup|load|boot|query time|times .. down|shorter|faster|less|same|half|third`,`time|times down|cut by`],not:yf,make:e=>({options:{report:z.benchmark},todo:{report:`${B.benchmark}; and \`<name>.<stat>\` in place of \`todo.mean\``},...H(e,{"todo.mean":`<= baseline`})}),examples:[{text:`Import time is down`,bands:{go:{"todo.mean":`<= baseline`}}}],unlike:[`Time of the import agreed`]},{id:`about-running-things`,check:`prometheus`,why:`It speaks of the running system, and Prometheus keeps what it says.`,opens:[`state`,`look`],says:[`evictions|misses|restarts|timeouts|retries|throttling|deadlocks|failovers|heartbeat|heartbeats|scheduler|conversion|slo|slos|sla|replicas|pods|headroom|saturation|ingestion|lag|backlog|garbage|gc|goroutines|threads`],not:[...yf,`test|tests|tested`,`respected|honoured|ignored|refused|rejected`],make:e=>Zs(e,`what the text speaks of`),examples:[{text:`SLA misses as rare as ever`}],unlike:[`Scheduler installed`]},{id:`none-while-running`,check:`prometheus`,why:`It must not come to be while the system runs, and Prometheus keeps what it counts.`,says:[`^ no|zero|none`,`as on|in|at ?a ?any usual|normal|ordinary`,`fails|down|unavailable|stuck|frozen for #`,`double|doubles|doubled|triple|triples $`],not:[...yf,`test|tests|people|person|objection|objections|questions|changes|complaint|complaints|customer|customers|dashboard|dashboards|word|words|open`],make:e=>e.place===`running`?Zs(e,`what the text speaks of`):void 0,examples:[{text:`No lift without power for an hour`,item:{headings:[`Launch day`]}}],unlike:[`No lift without power`,{text:`No objections`,item:{headings:[`Launch day`]}}]},{id:`about-consent`,check:`sign-off`,why:`It says what people have to say themselves.`,says:[`no|without objection|objections|veto|concerns|reservations`,`^ ?final ?the board|committee|council|steering|management|sponsor go`,`board|committee|council .. go`,`^ go $`,`is|are happy|fine|content|comfortable with`],make:()=>({options:{role:`team`},role:`team`}),examples:[{text:`Audit without objections`},{text:`Steering board: go`,role:`team`}],unlike:[`Board of the lift repaired`]}],xf=/^(?:[a-z0-9]+[-_])*(?:staging|stage|stg|prod|production|canary|uat|preprod|pre-prod|qa|test|dev|sandbox|preview|live)(?:[-_][a-z0-9]+)*$/i,Sf=[`notify|inform|tell|told|announce|announcement|communication|communications|contact|contacts|stakeholders|mail|invite|training|train|audience`,`test|tests|testing|compatibility|check|checks|scope|inventory|monitor|monitoring|documentation|docs|hands|clear|good|done|services|systems|metrics|alerts|logs|issues|bugs|features|criteria|items`],Cf=new Map([Cc,fu,Wc,mu,Lu,Ds,ld,yu,vu,rf,Jc,Yu,Hc,zc,Vu,kd,ws,Nu,Du,[{id:`environment-in-code`,check:`deployment`,why:`GitHub is told of deployments to environments, so it knows whether this commit is there.`,opens:[`state`,`look`,`run`,`change`],says:[`build|version|release|candidate|image|commit on|in|at $`,`deploy*|redeploy*|promote*|release|released|rollout|rolled|roll|ship|shipped|push|pushed|runs|live`],not:Cu,make:({item:e})=>{let t=e.code.filter(e=>xf.test(e)).map(e=>e.toLowerCase());return t.length===0?void 0:{options:{environment:t.at(-1)},todo:{environment:B.environment}}},examples:[{text:`Deploy the mailer to uat, then to production`,item:{code:[`uat`,`production`]},options:{environment:`production`}}],unlike:[{text:`Deploy the mailer with all flags`,item:{code:[`flags`]}}]},{id:`wave-named`,check:`deployment`,why:`A wave of a roll-out is an environment of its own to GitHub, and it knows what is deployed there.`,opens:[`state`],says:[`^ ?the wave|ring|cohort|tranche|batch #|one|two|three|four|five|a|b|c|zero`,`^ ?the first|second|third|fourth|fifth|next|last wave|ring|cohort|tranche|step|region|market|country|site|branch|group|store|customer|customers`],not:[`has|have|error|errors|latency|cpu|healthy|stable|complete|completed|passed|success*|reviewed|signed|trained|informed|told|no|feedback|quiet|clean|green|without|calm|metrics|dashboard|report|reports|went|go|closed|stays|below|above|plan|planned|survey|approved|agreed|crash|rate`],make:e=>{if(e.band!==`go`||e.words.length<3||e.bounds.some(({kind:e})=>e!==`bare`))return;let t=(0,b.y)(e.words.slice(0,2).join(` `));return{options:{environment:(0,b.y)(`${z.environment} ${t}`)},todo:{environment:B.environment}}},examples:[{text:`Wave 3: the islands`,options:{environment:`production-wave-3`}},{text:`Ring 2 gets it on Tuesday`}],unlike:[`Wave 3: error rate as usual`,`Ring 2 signed by the goldsmith`,`Wave the flag`]},{id:`ramp-step`,check:`deployment`,why:`A step of a roll-out is an environment of its own to GitHub, and it knows what is deployed there.`,opens:[`state`],under:[`^ ?to everyone|everybody|shift|public|opening`,`^ ?the ?our ?gradual ?progressive ?traffic ramp|rollout|stages|increments|waves|rings $`,`ramp up|plan|steps|phases|stages`,`rollout steps|phases|stages|plan`,`gradual|progressive|staged|phased|canary rollout|release|ramp`],not:[`error|errors|latency|cpu|memory|coverage|report|reports|success|hit|crash|migrated|told|trained|using`],make:e=>{let t=e.bounds[0],n=O(e.words,[`^ all|everybody|everyone|full $`,`^ all|whole|entire|full .. $`,`^ beta|pilot|internal|early community|users|customers|team|group|testers $`,`^ all|full traffic|users|customers|regions|stores $`]),r=t?.kind===`bare`&&t.at===0&&I(t)===`ratio`&&e.words.length<=8;if(n&&(e.words.length>4||e.words.some(e=>F(e)))||!n&&(!r||e.bounds.some(({kind:e})=>e!==`bare`)))return;let i=n?`100`:t?.kind===`bare`?t.amount.number:``;return{options:{environment:(0,b.y)(`${z.environment} ${i}`)},todo:{environment:B.environment}}},examples:[{text:`15 % on Monday`,item:{headings:[`Launch`,`Ramp`]}},{text:`40 % after lunch`,item:{headings:[`Gradual rollout`]},options:{environment:`production-40`}}],unlike:[{text:`15 % errors`,item:{headings:[`Ramp`]}},`40 % after lunch`]},{id:`one-by-one`,check:`deployment`,why:`It is one part of a roll-out that goes part by part, an environment of its own to GitHub.`,opens:[`state`],make:e=>{let t=e.item.headings.at(-1)??``,n=/\b(\p{L}+) by \1\b/iu.test(t)||/\b(?:roll-?out|opening|release|launch) order\b/i.test(t),r=O(e.words,[`^ all|half|rest`,`^ ?the rest|remaining|other|others`])&&e.words.length<=4&&e.place!==`before`&&/(?:s|traffic|mail|fleet|staff|world|people|house|company)$/.test(e.words.at(-1)??``)&&![e.words,...e.around].some(e=>O(e,Sf));if(!(!(n||r)||e.words.length>5||e.band!==`go`)&&!(e.words.some(e=>F(e))||e.bounds.some(({kind:e})=>e===`compare`)))return{options:{environment:(0,b.y)(`${z.environment} ${e.words.slice(0,3).join(` `)}`)},todo:{environment:B.environment}}},examples:[{text:`Floor 3`,item:{headings:[`Floor by floor`]},options:{environment:`production-floor-3`}},{text:`Whole house`,item:{headings:[`Step by step`]}},{text:`Half of the lamps`}],unlike:[`Floor 3`,{text:`All neighbours`,item:{headings:[`Who has to be told`]}},`All tests`,{text:`Floor 3 cleaned`,item:{headings:[`Floor by floor`]}}]}],vd,id,jl,su,ff,vf,bf,gs,Tl,ju,ic,Gu,yl,Ru,zd,Vd,zs,Xd,ys,al,Pu,kl].flat().map(e=>[e.id,e])),wf=Xu.flatMap(e=>Cf.get(e)??[]);Cf.size;let Tf=1e3,Ef=/(?:'s|ing|ed|es|s)$/,Df=[[`n:%`,/\d\s*%/],[`n:time`,/\d\s?(?:ms|s|sec|seconds?|min|minutes?|h|hours?|d|days?|weeks?)\b/i],[`n:size`,/\d\s?(?:[kmgt]i?b|bytes)\b/i],[`n:limit`,/[<>≤≥]|\b(?:below|under|above|over|at (?:least|most)|less than|more than|fewer than|no more than|within|up to|max|min)\b/i],[`n:number`,/\d/],[`n:percentile`,/\b(?:p50|p9\d|p99\.9)\b/i]];function Of({text:e,code:t,urls:n,form:r,section:i,headings:a}){let o=new Set([`k:${r}`,`k:${i}`]),s=` ${e.slice(0,Tf)} `;for(let e of t)s=s.replace(e,` `),o.add(`c:${Pf(e.trim())}`);(n.length>0||/https?:/.test(s))&&o.add(`url`);for(let[e,t]of Df)t.test(s)&&o.add(e);let c=(s.toLowerCase().match(/\p{L}[\p{L}\p{N}]*(?:'\p{L}+)?|[:;,→]/gu)??[]).slice(0,40),l=c.map(Mf);for(let[e,t]of l.entries())o.add(`w:${t}`),e>0&&o.add(`b:${l[e-1]} ${t}`);let u=c.filter(Nf);for(let[e,t]of u.entries())e>1&&o.add(`s:${Mf(u[e-2]??``)} ${Mf(t)}`),e>0&&t.endsWith(`ed`)&&o.add(`p:ed`),e>0&&/[^s]s$/.test(t)&&o.add(`p:s`),t.endsWith(`ing`)&&o.add(`p:ing`);let[d]=u,f=u.at(-1);if(d!==void 0&&f!==void 0)for(let e of[`f:${d}`,`l:${f}`,`fe:${d.slice(-3)}`,`le:${f.slice(-3)}`])o.add(e);o.add(`k:${Math.min(8,u.length)}`);for(let e of a.slice(-3))for(let t of e.slice(0,Tf).toLowerCase().match(/\p{L}[\p{L}\p{N}]*/gu)??[])o.add(`h:${Mf(t)}`);return o}let kf=new Set(`the and for with from that this not are was has have its our all any each than then they into out over under per but can will one two new old`.split(` `));function Af(e,t){let[n,r]=[e.slice(0,2),e.slice(2).split(` `)];if(n!==`w:`&&n!==`b:`)return;let i=t.match(/\p{L}[\p{L}\p{N}]*(?:'\p{L}+)?/gu)??[],a=r.map(e=>i.find(t=>Mf(t.toLowerCase())===e));return a.some(e=>e!==void 0&&e.length>2&&!kf.has(e.toLowerCase()))&&a.every(e=>e!==void 0)?a.join(` `):void 0}function jf({rule:e,check:t}){return[`r:${e}`,`rc:${t}`]}let Mf=e=>e.replace(Ef,``)||e,Nf=e=>!/[:;,→]/.test(e);function Pf(e){return/\s/.test(e)?`command ${e.split(/\s+/)[0]?.toLowerCase()}`:/^[A-Z][A-Z0-9_]{2,}$/.test(e)?`variable`:/[./]/.test(e)?`path ${/\.([a-z]{1,5})$/i.exec(e)?.[1]?.toLowerCase()??``}`:e.includes(`_`)?`snake`:`name`}let Ff=`alerts.approvals.audit.benchmark.checks.command.coverage.data.deployment.dns.done.env.file.http.issues.load-test.log.metrics.prometheus.pull-request.results.security-alerts.sign-off.tcp.tests.tls.workflow`.split(`.`),If;function Lf(e,t){If??=Rf();let n=[...Of(e),...jf(t)].flatMap(e=>{let t=If?.get(e);return t===void 0?[]:[{feature:e,weights:t}]}),r=Ff.map(()=>0);for(let{weights:e}of n)for(let[t,n]of e)r[t]=(r[t]??0)+n;let i=Math.max(...r),a=r.map(e=>Math.exp((e-i)/50)),o=a.reduce((e,t)=>e+t,0);return{shares:Object.fromEntries(Ff.map((e,t)=>[e,(a[t]??0)/o])),because:t=>{let r=Ff.indexOf(t),i=n.map(({feature:e,weights:t})=>({feature:e,weight:t.find(([e])=>e===r)?.[1]??0})).filter(({weight:e})=>e>0).sort((e,t)=>t.weight-e.weight).flatMap(({feature:t})=>Af(t,e.text)??[]);return[...new Set(i)].slice(0,3)}}}function Rf(){return new Map(`b:, ,	7:18 a:-10 c:5 i:8
b:, :	7:8 a:5 i:-6
b:, all	2:-9 4:-5 5:9 c:-16 m:7 o:22 q:10
b:, and	6:14 7:-5 8:14 b:6 c:-5 i:-12
b:, answer	7:5 f:11
b:, api	a:5
b:, at	1:11 7:11 a:-8 m:-5
b:, branch	6:18
b:, check	d:5
b:, day	a:5 p:5
b:, error	a:-5 f:7 h:5
b:, eur	7:8 a:5
b:, fail	a:-6 i:-5 o:22
b:, fr	7:16 a:9 i:-9
b:, if	2:-7 a:8 c:19
b:, in	7:8
b:, incl	a:6 p:6
b:, job	c:11
b:, k	d:6 f:6
b:, keep	a:5
b:, lag	c:7
b:, last	a:10
b:, mastodon	a:14
b:, max	7:15 a:-5 c:-6 i:-6 o:15
b:, min	a:7
b:, no	2:15 3:-5 4:9 5:-6 d:-5 e:-9 i:19 j:-7 m:26 o:-8
b:, none	3:5 7:-10 a:6 e:19 i:-9 o:13
b:, not	5:-5 a:-22 c:11 f:12 g:10 i:-9 m:-6 o:26 p:12
b:, noth	2:19 a:6 n:7 o:-11
b:, of	a:27
b:, one	1:25 8:17 a:-20 c:-5 d:-7 i:6
b:, open	a:7 f:7
b:, or	2:5 a:-6 i:12 j:9
b:, owner	a:-8 c:9 m:5
b:, p95	7:-6 f:13
b:, p99	f:17 i:-12
b:, real	a:10
b:, replica	a:7 c:6
b:, report	m:14 o:-10
b:, request	f:8
b:, rp	a:-5 f:10
b:, s	3:5 a:-6 f:16 o:-9
b:, search	d:-7 f:6 o:12
b:, see	a:13 d:6 o:-8
b:, set	a:6 b:5
b:, support	m:9
b:, test	a:-14 o:19
b:, the	a:5
b:, then	o:7
b:, tier	7:14 c:10 i:-14
b:, took	a:16 i:-6
b:, two	1:12 o:-5
b:, under	7:-5 a:6 i:6
b:, wait	m:11
b:, with	a:14 c:18 m:-5
b:, worker	0:27 a:-8
b:: ,	4:7 a:-19 b:9 f:34
b:: a	i:9 o:8
b:: all	7:-5 8:16 a:7 i:-11 o:11
b:: at	2:6 3:13 7:10 a:-7 f:19 o:-14
b:: crash	7:8
b:: critical	2:26
b:: d	i:12
b:: day	p:9
b:: difference	7:9
b:: error	f:5
b:: every	4:6 a:-5
b:: failover	a:7 i:-5
b:: fewer	7:14 a:-8
b:: for	i:8
b:: go	a:-14 m:34 o:-5
b:: h	7:23 i:-19 o:11
b:: keep	a:12
b:: kill	a:6
b:: legal	m:6
b:: m	3:14 7:-11 a:11 d:-5 f:29 i:-16 o:-10
b:: max	3:5 e:18
b:: min	7:18 a:-5 i:-6
b:: more	7:-6 i:12 o:10
b:: new	7:-6 9:5 o:8
b:: no	2:14 3:-6 5:-10 7:22 a:12 d:-5 e:22 f:7 i:-11 m:-10 o:-8
b:: none	7:7 a:-12 i:16 l:21
b:: not	3:7
b:: noth	2:23 5:-5 a:-5 g:11 i:-5 l:8
b:: of	7:-7 a:-5 i:21 o:8
b:: ok	m:-11 o:23
b:: one	a:7 c:8
b:: over	3:20 7:-6 i:-7
b:: p95	f:16 i:-8
b:: p99	f:6
b:: release	a:5 c:11
b:: s	7:-7 f:11 i:14 o:-5
b:: same	7:13 a:-7 o:7
b:: server	7:-5 i:25
b:: succes	i:7
b:: the	a:7 n:8
b:: to	5:29 8:8 a:-27
b:: train	a:23
b:: two	5:12
b:: under	7:-7 f:13
b:: version	a:20 c:-5
b:: x	3:15 f:-5
b:: xx	7:-5 i:19
b:a ,	o:10
b:a a	7:10 o:-5
b:a and	a:-9 c:9 e:-6 i:7 k:10
b:a before	7:16 i:5 o:-12
b:a broker	a:-6 i:-5 o:24
b:a clean	3:13 4:17 a:-10 i:8 m:-5 o:-8
b:a copy	5:6 a:9 i:-6
b:a crash	a:-10 o:22
b:a customer	a:10
b:a day	0:10 c:-5 e:21 g:13 i:-12 o:-14
b:a in	7:11 a:-9 b:5 c:-8 o:5
b:a minute	o:17
b:a month	7:15 a:-7
b:a node	3:19 a:-6 m:6
b:a page	a:13 o:-8
b:a partner	o:10
b:a real	a:18 o:-11
b:a reason	a:-23 c:9 j:9 o:10
b:a row	i:9
b:a runbook	0:14 7:19 a:-8 c:-8 o:-5
b:a second	1:6 a:13
b:a single	a:7 c:10 o:-8
b:a test	7:8 i:-5
b:a ticket	7:-10 a:17 i:8 m:-5 o:11
b:a week	a:11 l:5
b:about the	e:16
b:above ,	o:8
b:above medium	2:8 l:5
b:above of	i:8
b:above the	7:6
b:accept by	a:-13 m:24
b:accept the	m:8
b:acces to	a:8
b:account manager	a:6 m:6
b:action item	e:12
b:add the	a:6
b:add to	a:-14 c:23
b:after a	7:-7 a:-8 g:14 o:9
b:after day	7:8 8:30 a:-10 o:-6
b:after h	7:15 i:5
b:after min	i:-14 o:20
b:after the	a:15 o:-9 p:9
b:again ,	a:13 o:-8
b:against production	i:-5 o:18
b:against stag	2:7
b:against the	5:13 7:8 a:-6
b:agre to	a:-5 m:19 o:-8
b:agre with	5:17 a:-21 c:-5 m:28
b:agree on	7:-5 m:11
b:alert :	0:26 i:-12 l:14 o:-5
b:alert configur	0:10
b:alert exist	0:6
b:alert fir	0:-11 a:25
b:alert for	0:15 a:11 i:-5
b:alert ha	0:14
b:alert on	a:6 l:16
b:alert rul	0:21
b:alert rule	0:20 a:-5
b:alert when	0:15
b:all five	a:-6 d:18
b:all green	a:-5 c:-10 d:7 i:6 q:11
b:all nod	a:13 i:21 o:-18
b:all of	a:-7 o:19
b:all pag	a:15
b:all pr	1:18 m:-6
b:all request	a:5 i:7
b:all support	5:21 a:-12
b:all three	m:6
b:allow list	a:-10 i:12 o:8
b:an agent	o:5
b:an e	g:5
b:an empty	a:5
b:an hour	e:5 i:6
b:an incident	a:16
b:an order	a:-16 i:10 o:13
b:an owner	7:14 a:-9 c:8 e:11 o:-8
b:and a	a:9 c:10 m:-5
b:and agre	a:-8 m:22
b:and are	a:-5 b:5 h:19 p:13
b:and customer	o:9
b:and export	h:12
b:and from	c:-9 o:15
b:and high	2:13
b:and i	6:7 a:7 c:-5 d:7 j:12 m:5 o:-15
b:and in	b:5
b:and it	a:7
b:and latency	f:-6 i:21
b:and on	a:26 i:-9
b:and payment	7:8
b:and set	a:-6 b:18
b:and sign	a:-16 c:33
b:and support	a:-7 m:18
b:and the	9:5 a:5 o:15
b:and to	a:-9 b:13 n:9
b:and version	a:-13 c:7 i:20
b:announce in	a:7
b:announce the	a:10
b:another day	p:12
b:anr rate	7:27 i:-12
b:answer :	d:5
b:answer in	7:-7 a:-9 d:35 e:5 f:8 i:-8 o:-10
b:api key	2:10
b:app subnet	n:16
b:application owner	m:8
b:approv by	1:25 a:-19 m:27 o:-6
b:approv the	1:11 a:-14 m:18
b:approval on	1:21
b:approve the	a:-18 m:38
b:architecture diagram	c:10
b:are clos	a:-7 e:16 k:11 o:-6
b:are in	5:-5 7:17 c:7 o:-6
b:are load	0:11
b:are merg	a:-13 j:19 o:9
b:are met	k:9 m:8
b:are reject	o:9
b:are set	b:7
b:are there	5:13 a:-13 i:8
b:arrive in	a:-17 g:-6 i:54 o:-9
b:ask for	a:12 i:-5 m:6
b:at ,	f:8
b:at :	a:9 o:8
b:at http	d:7
b:at it	a:-16 i:9 m:18
b:at least	1:7 3:7 5:-6 6:5 7:18 8:-6 a:-6 e:-6 f:6 i:9 k:6 m:-6 o:-13 p:14
b:at most	2:9 3:30 a:-22 c:24 d:11 f:-16 i:8 o:-12
b:at once	a:8 f:14 o:-11
b:at or	3:9
b:at peak	i:9
b:at the	3:-5 a:22 o:8
b:at x	f:13
b:attach to	a:13 c:7
b:audit log	g:-5 i:16 m:6 o:5
b:authorisation rate	i:10
b:availability of	i:10
b:availability over	i:6
b:back in	a:15 o:-6
b:back office	o:13
b:back to	5:-5 8:-11 a:29 c:-12 i:9 o:13
b:backup of	a:7 i:19
b:backup restor	a:6
b:backward compatible	a:8 o:10
b:banner :	m:5 o:5
b:banner in	a:15
b:batch of	3:8
b:bazel imag	8:10
b:because of	7:-6 i:26
b:before the	5:10 a:-6 p:8
b:below ,	7:8
b:below at	i:5
b:below m	f:8 i:5
b:below mb	7:-7 c:25
b:below of	i:8
b:below the	3:9
b:between and	a:-6 i:27
b:between both	a:6
b:between the	7:11 a:-8 i:11 n:6
b:blog post	a:13
b:board ha	m:10
b:both host	i:5
b:both platform	o:11
b:both region	b:11
b:both sid	7:9 a:-9 m:8
b:branch cut	a:21
b:branch protection	a:10
b:break glas	a:12 o:-11
b:bug with	e:10
b:build the	a:7
b:burn rate	0:15 a:-5
b:by :	0:8 7:-6
b:by a	a:8 m:6
b:by at	7:8 a:6 i:-7
b:by cab	m:11
b:by hand	0:-13 a:49 c:-8 i:-6 m:-7
b:by legal	a:-6 m:10
b:by mail	a:12
b:by more	3:5 7:23 i:-8
b:by security	a:-6 m:11
b:by the	a:-24 c:-6 f:12 i:12 m:30
b:by two	1:16 7:13 a:-7 m:-6 o:-5
b:cache hit	h:12 i:9
b:calibration error	7:20 i:-5
b:call ,	a:7
b:call :	a:8
b:call engineer	a:7
b:call know	a:12
b:call rota	a:6
b:call team	a:-11 m:17
b:call with	a:6
b:campaign to	8:16 a:-10
b:can be	o:25
b:can not	a:8
b:cannot be	7:-5 a:18 i:-10
b:card ,	a:6
b:carri the	a:-6 j:15
b:cert for	p:10
b:cert of	p:6
b:cert on	a:-5 p:18
b:certificat for	p:14
b:certificat of	a:-5 i:-5 p:22
b:certificate valid	p:10
b:chang lin	6:11 a:-7 j:9
b:change request	m:10
b:changelog entry	c:5
b:changelog md	a:-7 c:25
b:channel and	a:8
b:charg twice	a:15 i:-7
b:chargeback rate	i:10
b:chart :	a:7 f:7
b:check ,	a:5 c:-5 o:10
b:check :	9:6 a:-7 o:7
b:check by	7:-6 a:9 m:14
b:check in	a:-12 c:22
b:check of	2:8 4:6 a:5
b:check the	7:8 a:8
b:ci green	4:7
b:ci pipeline	4:10
b:clean up	a:7 c:20 i:-7
b:click through	a:18 o:-11
b:client team	1:5
b:clos ,	m:16
b:close the	a:15
b:code coverage	6:17
b:code review	1:15 m:-7
b:cold start	3:18 7:-5 a:-5
b:cold storage	a:8
b:collect feedback	a:23 i:-5
b:compar with	3:23 7:-6 i:5 m:-5
b:complaint about	7:-5 a:17 e:5 i:-11
b:complet by	1:11
b:complet for	i:8
b:complete ,	a:-9 c:22
b:confirm that	5:15 7:-5 a:-22 i:10 m:19 o:-6
b:confirm the	a:-8 m:22
b:connection on	a:-6 i:13 n:5
b:connection pool	a:12
b:consumer group	a:8 i:-7
b:contact form	a:-9 o:19
b:contain no	5:21 c:-5 g:16
b:container image	2:9
b:contract test	o:12
b:control group	i:13
b:cookie banner	o:6
b:copy of	5:5 7:-5 a:18 i:-8
b:cost per	3:7 7:42 a:-7 f:-7 i:-18 o:-5
b:council inform	a:5
b:count of	7:32 a:-9 i:-7
b:cover by	o:6
b:coverage of	6:44 a:-5 i:-11
b:cpu of	i:13
b:crash free	7:35 8:-5 i:-16
b:creat with	a:13
b:create the	a:17
b:criteria of	a:-8 k:22
b:critical ,	2:12
b:critical and	2:13
b:critical finding	2:10
b:critical or	2:-5 l:13
b:critical security	2:23 m:-8
b:customer :	i:6
b:customer care	a:11 m:6
b:customer succes	a:5
b:d :	7:-5 a:11 i:14
b:daily spend	7:-5 a:9
b:dashboard for	c:13 i:-11
b:dashboard show	7:-6 a:-15 i:47 o:-7
b:data in	2:13 5:12 a:-23 g:13 i:-8 m:-5 o:16
b:data los	a:16 i:-10
b:data of	i:5
b:data protection	a:-5 m:21
b:date in	a:-16 c:31
b:day ,	7:9 i:-5
b:day :	i:11
b:day ahead	a:11
b:day before	a:7
b:day in	a:-7 i:10
b:day left	i:-6 p:17
b:day of	a:6
b:day without	7:-5 e:6 i:16 o:-6
b:db and	a:-5 n:9
b:db migration	a:9
b:de ,	7:16 i:-9 o:6
b:dead letter	a:10 i:21
b:decide :	m:14
b:decision :	7:9 i:-7
b:defect :	e:11
b:defect of	e:9
b:delet after	7:-5 a:13
b:delete the	a:14
b:dependabot :	2:-10 l:19
b:dependabot alert	0:-5 l:23
b:dependency scan	2:9
b:deploy the	8:14 a:-6
b:deploy to	8:25 a:-14
b:deployment to	8:-5 m:24
b:developer portal	a:-7 d:14
b:developer survey	7:-8 a:16
b:diagram up	c:10
b:did not	6:5 a:17 p:-5
b:differ by	7:19 i:-9
b:differ from	7:11
b:disable the	a:13
b:disk usage	i:7
b:dn :	8:11 9:8
b:dn record	a:14
b:do not	i:6 o:19
b:do with	a:12
b:doc site	a:19 c:-8 d:13 o:-6
b:done the	7:14
b:down to	3:18 i:-10 o:9
b:downgrade to	o:14
b:download size	c:21 o:-5
b:draft sent	7:10 i:-8
b:drop below	7:9
b:dry run	5:31 7:6 a:-11 i:-11 o:-5
b:dur the	e:6 i:-6 o:14
b:duty manager	a:-7 m:20
b:e mail	g:8
b:e2e :	a:-6 o:18
b:e2e suite	o:11
b:edge :	f:7
b:email in	g:13
b:enabl on	a:13 l:15 o:-11
b:enable sso	a:7
b:end of	7:7 a:9 i:-6 o:-9 p:13
b:end to	o:19
b:endpoint answer	a:-9 d:19
b:enforc for	a:17 o:-9
b:engineer manager	m:7
b:error ,	i:8
b:error :	7:11 a:-6 i:7
b:error budget	0:6
b:error in	4:7 g:14 o:-6
b:error over	i:6
b:error per	7:9 i:11
b:error rate	7:-11 a:-11 f:36 i:22 o:-8
b:eur a	7:15 a:-7
b:evaluation set	a:7
b:even peak	i:6
b:every minute	d:5 i:24 o:-15
b:everybody in	a:5
b:exist for	0:11 a:-6
b:exit criteria	a:-8 k:22
b:expir in	o:-6 p:20
b:export and	a:6
b:export the	c:11
b:fail :	7:-7 i:15
b:fail request	7:-6 a:10 f:17 i:-6 o:-7
b:failover in	a:8
b:fall below	7:5 a:-5 e:7 f:6 i:-7
b:false positiv	7:15 i:-8
b:false positive	i:5
b:fast lane	7:9
b:faster than	3:25 a:-5
b:feature flag	7:13 a:23 c:-8 i:-5
b:feature store	7:-10 a:-10 c:8 i:13 o:7
b:fewer than	3:-6 e:31 o:-7
b:file upload	c:-5 o:17
b:fill in	a:12 c:5 m:-7
b:find noth	2:15 5:30 a:-10 d:-13 g:5
b:finding open	2:8
b:finish ,	5:-5 a:-15 i:13 o:21
b:finish by	0:9 a:-7 i:7
b:finish in	a:10
b:fir for	0:17
b:firewall :	5:10 7:-5 a:-6 d:7 n:15
b:firewall rul	n:13 o:-7
b:first two	a:-5 i:8
b:first week	a:5
b:flag can	a:-9 o:17
b:flag for	7:18 c:-7
b:flag off	a:7
b:flag on	5:27 a:-12 o:-5
b:flag to	a:5
b:flat dispatcher	3:6 a:5
b:flood warn	a:6
b:for a	0:10 8:6
b:for all	a:28 i:-6
b:for an	0:8 a:18 o:-9
b:for at	7:-8 i:-9 k:17 p:19
b:for both	0:9 a:-5 p:5
b:for day	8:9 e:8 i:14 o:-12 p:8
b:for error	0:11
b:for every	0:7 5:20 7:9 a:-9
b:for h	0:-8 a:9
b:for half	a:7 f:5
b:for hour	a:8 f:5 o:-6
b:for it	5:15 i:-6
b:for min	7:-9 f:9 i:11
b:for minut	a:-12 g:10 i:15
b:for more	7:-5 a:-6 i:12 p:9
b:for new	a:-25 c:18 m:19 o:5
b:for of	8:21 a:-26 i:10
b:for the	0:-5 5:11 9:8 b:11 c:12 f:-5 o:10 q:8
b:for two	8:6 a:-5 i:27 o:-5
b:free of	2:21 5:22 a:-16 g:14 i:-12
b:free session	7:18 i:-10
b:free user	7:20 i:-8
b:freeze :	a:5
b:freeze announc	a:6
b:freeze of	a:12
b:freeze on	a:8
b:freshnes :	i:18
b:from all	a:-33 c:25 i:9 n:19
b:from and	a:10 c:-8 o:7
b:from both	a:-11 d:17 n:13 o:-5
b:from every	n:6
b:from outside	9:11 a:-10 d:10 i:-5 n:11
b:from the	3:-5 8:-5 d:-6 e:-5 m:-11 n:26 o:18
b:from to	a:27 i:-10
b:full backup	a:20
b:game day	a:13 e:6 i:-5
b:gateway :	i:9
b:gateway pod	i:12
b:get ,	f:5
b:get lost	a:6
b:github release	a:20 c:-6
b:giv the	9:6 a:-7 m:10 o:6
b:go call	a:-5 m:10
b:go decision	m:8
b:go from	i:5
b:go no	a:-14 m:33
b:go on	a:-8 m:18
b:go through	5:10 a:-7 d:7 i:-5 n:-13 o:22
b:go to	a:7 d:11 e:6 i:-5 m:-11 o:16
b:gold layer	a:10
b:gold tabl	a:-7 i:12
b:good for	p:10
b:grafana board	i:25 o:-5
b:grafana dashboard	7:-5 a:-7 i:8 m:12
b:green ,	4:18 a:-7
b:green :	4:23 5:-5
b:green in	4:5 a:-9 c:-11 i:20 q:11
b:green on	4:20 a:-6 o:6 q:6
b:h ,	a:-18 i:33
b:h :	7:17
b:h soak	i:17
b:h without	a:-5 o:23
b:ha a	0:6 a:17 c:7 m:-11 o:-9
b:ha accept	m:8
b:ha agre	a:-6 m:10
b:ha an	5:9 7:15 a:-24 c:8 i:-5 o:13
b:ha at	7:-6 p:9
b:ha been	0:10 8:10
b:ha no	2:-5 5:38 a:-10 l:6 o:-9
b:ha not	0:8 a:-11 i:11
b:ha sign	a:-6 m:10
b:ha the	7:6 a:6 c:12 g:10 h:8 j:10 m:-8 o:-9
b:half an	a:7 f:5
b:hand over	7:-5 a:-5 o:17
b:have an	1:12 a:7 o:-5
b:have been	i:-7 k:12
b:head of	a:-25 m:52
b:health endpoint	d:23 o:-5
b:held ,	m:13
b:high alert	2:10
b:high finding	2:13 m:9 o:-7
b:high or	l:9
b:higher than	i:19
b:hit ratio	i:19
b:host :	3:8 p:8
b:host net	a:10
b:host owner	c:18 e:-16 m:15
b:hour :	a:-12 f:5 m:19
b:how to	a:-7 c:12
b:http :	a:-11 d:39 o:-7
b:i at	7:14 o:-5
b:i back	i:11 o:-7
b:i below	7:7 c:13 i:-10
b:i clos	a:-7 e:9 n:12
b:i detect	0:9 o:5
b:i empty	5:14 a:-12 e:8 i:24
b:i fir	0:22 5:-6 a:-5
b:i green	4:23 5:-6 7:-5 a:-12 i:14 q:10
b:i in	7:-5 a:16 c:-6 i:12
b:i no	j:12
b:i not	3:7 7:7 a:23 i:-13 o:-13
b:i off	5:17 a:8 o:-9
b:i ok	3:10 m:6
b:i open	2:6 e:15 m:-6
b:i refus	a:-6 o:15
b:i set	b:12 o:7
b:i smaller	c:10
b:i the	3:11 7:16 8:-5 a:-5 c:-7 o:-6
b:i there	5:14 7:-6 a:-8 d:19
b:imag to	8:10
b:image ,	2:9
b:image :	2:16
b:image i	5:15 a:-6 c:7 o:-5
b:image in	a:-8 d:18 q:6
b:image scan	2:12
b:image scann	2:13
b:impact assessment	c:7
b:import ,	7:15
b:in ,	7:39 a:-27 c:18 i:-8 n:8 o:-9
b:in a	3:18 o:10
b:in all	a:9 d:17 g:5 i:-5
b:in an	7:5 e:7
b:in and	a:-8 c:31
b:in any	a:7 i:-5
b:in both	b:11 o:7
b:in ci	4:38 7:-6 a:-9 b:8 o:-5
b:in every	9:6 a:-13 g:13 i:-7 o:19
b:in flight	a:-16 c:12 i:-7 o:17
b:in grafana	a:12
b:in incident	a:14 e:-8
b:in it	5:13 7:14 a:-9
b:in les	a:7 d:7 i:9
b:in log	g:11
b:in loki	a:-5 i:23 o:-6
b:in min	7:-6 a:16
b:in minut	i:9
b:in one	7:-5 a:-22 e:6 i:26
b:in pagerduty	a:10
b:in place	0:7 a:-6 o:5
b:in prod	0:7 a:-16 b:8 m:14
b:in production	a:11 b:15 c:-8 f:-7 i:17 o:-5
b:in prometheu	a:-11 h:22
b:in s	i:15
b:in search	a:-6 d:9
b:in stag	a:32 o:-14
b:in the	2:10 3:-5 5:-10 a:13 c:7 d:-5 e:15 f:6 i:-6 m:-8 n:-5
b:in under	7:-13 a:21 d:8 i:-14 o:9
b:in writ	7:-6 i:-8 m:25
b:in x	9:9 a:-7 o:10
b:incident of	e:11
b:index :	7:6
b:inform the	a:13 m:-6
b:install on	a:-6 o:17
b:instead of	c:20 o:-8
b:integration test	a:-7 o:18
b:internal audit	m:11
b:internal track	a:12
b:interruption rate	7:-10 i:11
b:into the	a:10
b:issu by	a:-6 p:8
b:issu with	e:6
b:issue with	e:8
b:it ha	5:11 7:14 m:-5
b:it i	a:9
b:it in	a:-11 m:16
b:it run	8:13 i:6
b:keep the	a:-9 o:20
b:key :	5:21 7:14 a:-17
b:kill a	c:9
b:kill one	a:15 o:-6
b:kill switch	i:-5 o:20
b:know the	a:20 m:-9
b:label and	h:10 j:12
b:lag ,	0:5 c:7
b:lag i	a:-11 i:19
b:lag of	i:11
b:lag s	i:11
b:lane :	7:13 e:-7
b:last day	7:8 a:-5 i:5
b:last hour	7:-5 a:-5 i:6 q:13
b:last min	i:6
b:last night	a:7 i:10
b:last release	3:14
b:last time	a:15
b:last two	o:8
b:last week	7:-6 a:11 g:5 i:9
b:last year	c:5
b:latency m	f:14 i:-5
b:latency p99	f:-6 i:7
b:latency s	i:11
b:lb a1	a:7 m:5
b:lb a2	a:8
b:least ,	i:14
b:least day	p:9
b:least more	i:12
b:least of	7:14 a:-7 i:11
b:least one	1:11 7:-5 a:22 i:-13 m:-5
b:leav no	5:19
b:leave it	a:11
b:legal ok	m:12
b:les than	7:-7 c:14 e:9 f:9 g:-7 j:6 o:-12
b:letter queue	a:5 i:7
b:lift the	a:13
b:lighthouse mobile	7:16
b:lighthouse performance	7:9
b:limit :	7:-9 a:5 o:6
b:limit of	a:-6 o:16
b:limit on	d:-8 o:17
b:limit to	n:13
b:lin in	5:-5 g:18
b:line coverage	6:20 7:-5
b:link from	c:13 m:-6 o:10
b:list in	d:5
b:list of	a:16
b:load balancer	9:6 a:8
b:load in	0:7 a:7 c:-5 d:8
b:load test	a:5 f:29 i:-12 o:-10
b:log :	g:17 i:-6
b:log are	a:21 i:-6
b:log arrive	a:-6 g:-6 i:33 o:-8
b:log in	7:6 a:-11 e:7 i:-7 o:12
b:log lin	g:14 i:11
b:log of	g:21 i:-6
b:logg in	a:14
b:login :	o:11
b:login s	f:14 i:-8
b:login succes	i:17
b:login work	o:5
b:longer than	3:13 7:-8
b:look at	m:30 o:-6
b:los no	i:-7 o:12
b:los of	7:-5 a:16
b:m ,	f:11 i:-7
b:m and	o:9
b:m at	3:19 7:-5 f:17 i:-16
b:m in	i:14
b:mail ,	a:14
b:mail to	a:14
b:mail with	a:21 o:-14
b:manual review	i:14
b:max mb	o:9
b:memory growth	i:10
b:memory of	3:19 a:-5 c:-8 i:10
b:memory per	3:23 7:-10 i:-8
b:merge the	a:10
b:metric and	h:9
b:middle of	a:8
b:migration i	o:11
b:milestone ,	a:8
b:milestone ha	e:18
b:min ,	0:16 7:10 a:13 i:-12 o:-10
b:min :	7:-7 9:12 a:15 d:8 i:-14
b:min for	a:-6 i:7
b:minut ,	a:17 i:-9
b:miss featur	0:5 a:-12 o:18
b:mobile :	7:11
b:model review	m:9
b:month ,	a:12 o:-5
b:more day	p:10
b:more than	3:11 7:12 a:-19 e:14 f:7 i:5 p:10
b:most s	d:7 f:-20 i:21
b:mov to	a:8 e:8
b:move the	a:7
b:mqtt broker	a:-5 n:25
b:msg s	f:8
b:must be	5:17 7:5 a:-9 e:7 i:-9
b:must not	e:5 k:10 o:-10
b:must print	5:21
b:new blocker	2:10
b:new cluster	a:-9 c:13 n:10
b:new host	9:8 a:6
b:new lb	8:11 9:5
b:new primary	5:-6 7:-5 a:6 i:16
b:new version	5:9 a:-6 c:8 d:17 e:5 o:-9
b:next day	p:6
b:night shift	a:6
b:nightly backup	a:-11 i:23
b:no alert	0:35 5:-7 a:-7 i:-7
b:no critical	0:11 2:6
b:no error	4:11 5:7 a:-11 f:7 g:7 i:-6
b:no fail	7:9 a:10 i:-5 o:-5
b:no go	a:-16 m:45
b:no high	2:9 a:-6 e:6 m:22 o:-14
b:no in	g:24 i:-6
b:no known	2:21
b:no memory	a:-9 i:33
b:no more	3:36 7:-11 f:9 i:-15
b:no new	2:5 4:13 5:-9 7:8 a:10 i:-8 o:6
b:no open	2:-12 7:-5 a:-8 e:51 i:-5 l:14 o:-8
b:no p1	e:17
b:no pod	5:7 a:-5 o:8
b:no secret	2:28 a:-12 o:10
b:no todo	5:20 a:-6 c:9
b:nobody else	5:-5 a:16
b:nod ,	n:6
b:nod to	a:-17 n:23
b:node :	5:6 a:7
b:none in	2:12 l:6 o:-9
b:none of	l:10
b:not ,	a:5 c:26 o:-6
b:not be	7:6
b:not before	7:-5 a:14
b:not below	6:8
b:not expir	p:9
b:not finish	0:8 i:5
b:not in	a:11 c:-9 o:10
b:not more	3:-5 7:8 f:16 i:-10
b:not reachable	n:9 o:8
b:not slower	3:26 7:-12 i:-7
b:not start	0:8 a:-5 e:-5 i:5 k:12 o:-6
b:not the	7:12 g:13 o:-5
b:not worse	3:22 7:5 a:-12 i:5
b:noth critical	2:9 l:9
b:noth high	2:18
b:null rate	7:12 i:-6
b:number in	7:6 g:7 i:-5
b:number of	a:8 h:6
b:of ,	a:5
b:of :	a:-11 d:-5 f:37 i:-9
b:of a	7:-5 a:6 c:7 m:6
b:of all	d:12 o:-5
b:of an	a:-5 e:5 o:13
b:of at	7:5
b:of both	a:25 n:7 o:-6
b:of each	i:9
b:of engineer	a:-8 m:17
b:of for	a:6 g:15 i:-16
b:of last	g:6 i:5
b:of nl	8:17 a:-8
b:of old	3:5
b:of one	a:5 o:14
b:of or	6:7
b:of payment	m:5
b:of prio	e:9
b:of prod	5:6 a:9 i:-6
b:of request	8:6 a:-5 i:16 o:-9
b:of risk	m:13
b:of session	f:14 i:-6
b:of severity	2:11 e:13 o:-5
b:of stateles	8:5
b:of the	3:9 6:5 7:12 8:-7 o:-6 p:5
b:of them	1:8 a:-13 d:8 o:7
b:of user	7:-10 8:38 a:-6 i:-6
b:of v2	3:8 7:-8 o:6
b:off by	a:6 o:-5
b:off in	7:37 a:-15 c:-12
b:off the	m:11 o:-9
b:offline partition	a:-16 i:24
b:ok for	5:26 a:-17 c:-6 i:6 m:15 o:-6
b:ok with	m:16 o:-5
b:old cluster	7:20 a:6
b:old controller	3:9 i:5
b:old engine	3:9 7:5 i:-7 o:6
b:old one	3:5 c:10
b:old site	a:5
b:older than	3:-8 d:11 i:18 l:7 m:6
b:on ,	m:15
b:on a	4:16 5:7 a:14 i:-6 o:-11
b:on all	5:18 7:-5 a:13 m:-5 o:-14 p:15
b:on and	d:-8 o:10
b:on any	a:-8 o:24
b:on both	7:11 a:-8 m:20
b:on call	5:-7 a:23 c:18 m:7 o:-7
b:on every	5:12 a:-26 b:8 d:6 i:8 o:19
b:on for	4:6 a:24 c:-7 i:-5 o:-6
b:on friday	7:18 a:-8 i:5 o:-6
b:on in	a:5
b:on live	7:8 b:12 i:-8
b:on main	a:8 c:6 q:5
b:on new	5:-6 7:-5 a:6 i:16
b:on old	7:12 a:-7
b:on port	n:16
b:on spot	8:5
b:on stag	5:12 7:-6 8:9 a:-6 d:17 f:13 i:-13 m:-5
b:on the	1:5 3:5 4:-8 5:8 7:17 8:-5 b:5 c:-5 d:10 e:-5 f:-8 l:6 m:-8 q:5
b:once on	0:-15 a:32 o:-5
b:one day	e:6
b:one hour	a:15
b:one of	1:8 5:11 d:7 n:-13 o:-14 p:10
b:one real	o:6
b:one week	a:20
b:one zone	a:15 f:-7 i:-7 o:7
b:only if	0:12 a:-6 e:5
b:open ,	a:14
b:open a	a:-9 e:-8 o:30
b:open alert	2:-6 a:-12 l:27
b:open an	a:7
b:open bug	e:8
b:open defect	e:14
b:open from	a:-13 n:26
b:open in	3:20 7:-8 e:8 i:-10 o:9
b:open issu	e:14
b:open issue	e:5
b:open p1	7:-5 e:21
b:open the	a:12 e:-9 f:14 m:7
b:open ticket	e:9
b:or below	3:9
b:or better	3:5 7:20 a:-13 o:-6 p:12
b:or critical	2:5 7:7
b:or high	2:-5 l:13
b:or les	i:9
b:or more	6:12 f:9 i:-8 p:10
b:or mov	a:-7 e:22
b:order :	a:5
b:order per	i:7
b:our own	a:11
b:out after	a:-5 o:11
b:out of	7:20 a:-32 c:17 m:-5 o:12
b:out on	a:9
b:out to	7:-5 i:9 n:8 o:-6
b:outside the	i:8 o:-5
b:over :	7:8 i:-5
b:over a	a:-5 i:9 o:10
b:over day	7:-6 a:-5 i:20
b:over for	7:18 i:-6
b:over the	2:6 3:5 7:-7 f:-5 i:14
b:over to	a:-6 o:17
b:overhead compar	3:11
b:own team	1:6 a:-8
b:owner ,	a:-9 c:12
b:owner :	7:7
b:owner and	7:5 c:11 o:-6
b:p1 bug	e:13
b:p1 p2	e:12
b:p95 :	3:21 7:-6 f:-5
b:p95 latency	3:14 f:11 i:-15
b:p95 m	f:23
b:p95 of	i:16
b:p95 s	f:5
b:p95 under	f:11 i:-5
b:p99 :	3:5 f:6 i:-5
b:p99 in	i:5
b:p99 of	f:11 i:-5
b:p99 s	f:10
b:p99 under	f:8 i:-5
b:packet los	i:25 o:-6
b:pag per	i:8
b:page answer	a:-5 d:22 f:-5
b:page load	3:11 7:-5 d:16 o:-5
b:page reach	a:16 o:-9
b:paid key	8:12 a:-6
b:partner :	m:11
b:pas in	4:8 o:7
b:pas on	4:25 5:-5 a:-7
b:pass ,	m:20 o:-5
b:pass in	4:18
b:pass on	4:-10 a:-5 o:15 q:15
b:pass with	o:17
b:password reset	o:14
b:payment provider	a:-8 i:17
b:penetration test	a:-11 e:7 m:26 o:-15
b:people at	7:-6 a:13 i:-8
b:per ,	i:5
b:per day	7:-8 e:8 i:6
b:per hour	3:19 7:-17 a:-5 c:6 i:10
b:per million	7:20 i:-10
b:per minute	7:-10 i:19
b:per node	a:11 f:23 i:-18
b:per second	f:24 i:-7 o:-6
b:per session	7:15 a:-5 i:11
b:per tenant	0:5 7:15 a:-9 e:9 i:-6 o:5
b:per week	7:8 a:-12 e:14
b:personal data	a:11 g:13 i:-10 m:6
b:phone number	g:7
b:pilot group	8:14 a:-12
b:pilot report	a:-15 c:25
b:pilot team	a:17
b:pilot user	7:10 a:6
b:pipeline green	4:22 a:-6
b:pixel a	3:19
b:plan for	5:8
b:platform lead	a:-6 m:15
b:plug of	a:12
b:pod on	8:5
b:pod restart	i:12
b:point of	6:8 a:9 c:-5 i:-9 m:18
b:point to	a:-9 b:17 o:6
b:port clos	a:-8 n:21
b:port open	n:10
b:port reachable	n:10
b:positive rate	i:5
b:post in	a:10
b:post mortem	a:-5 c:12
b:pr approv	1:14 a:-5
b:pr merg	1:9 j:25 m:-7 o:-6
b:pr with	e:12
b:present on	7:-7 b:14 i:11
b:previou version	3:9 o:7
b:primary metric	7:10
b:print and	a:7
b:print noth	5:24 a:-8
b:prod ,	8:21 a:-16
b:product owner	a:-5 m:15
b:production ,	8:22 a:-15 b:10
b:protection officer	m:6
b:protection on	a:10
b:public api	8:13
b:publish ,	2:-6 9:21 a:6 c:-5
b:publish the	a:10 c:8
b:publish to	8:40 a:-17 c:-5
b:pull request	1:30 a:-9 j:26 m:-10 o:-9
b:purge the	a:7
b:queue ,	0:12 a:-5 i:-9 o:9
b:queue depth	7:-5 i:21
b:queue i	i:10
b:queue never	i:5
b:queue time	i:5
b:quill example	8:8 a:-5
b:raise the	8:21 a:-10
b:raise to	8:6 a:8
b:ran for	7:8 a:-6 k:6
b:rat of	7:14 e:7 i:-6
b:rate ,	0:6
b:rate :	7:-11 f:15 i:9
b:rate above	7:-6 i:8
b:rate alert	0:11
b:rate and	f:-6 i:21
b:rate at	f:5
b:rate below	7:-7 f:10
b:rate for	a:-8 i:12
b:rate i	i:9
b:rate limit	c:5 d:-8 i:-5 o:16
b:rate not	i:13
b:rate of	7:10
b:rate on	7:8
b:rate over	i:7
b:rate under	7:12 f:17 i:-18
b:rate within	a:-6 i:17
b:ratio :	7:11
b:reach the	g:8 i:8 n:8 o:-9
b:reachable at	a:5
b:reachable from	a:-12 d:12 i:-5 n:38 o:-9
b:reachable on	5:-7 a:-12 d:17 i:-6 n:25
b:read only	a:17
b:read the	a:32 m:-9
b:real card	a:17 o:-11
b:redirect to	a:-15 c:-5 d:44
b:regression suite	o:8
b:rehears ,	a:14 o:-5
b:rehears on	a:8
b:release a	c:6
b:release branch	1:7 a:8 o:5
b:release not	8:-5 c:39
b:release pr	1:16 a:-5
b:release publish	a:5
b:release the	8:16 a:-10
b:release to	8:28 a:-17
b:remove the	a:12
b:replay of	i:-6 o:16
b:replay test	f:7 o:6
b:replica lag	i:8
b:replica of	i:11
b:replicat partition	i:9
b:replication lag	i:12
b:report from	i:10
b:report in	5:23 a:-10 c:-9 e:11
b:report no	4:23 5:22 o:-15
b:report noth	2:5 4:15 5:-5
b:report review	a:15 m:-9
b:req s	f:11
b:request :	7:10 a:6 i:-9
b:request approv	m:10
b:request for	i:8 j:6 o:-5
b:request of	1:9 a:5 i:7
b:request per	a:9 f:7
b:requir check	a:12
b:resolv to	8:-7 9:31 a:-11
b:response time	3:8 a:-16 i:19
b:restart in	i:11
b:restart the	a:9
b:restor once	a:8
b:restore of	a:23 c:8 i:-13 o:-6
b:reverse replication	i:10
b:review ,	0:7 1:19 a:-11 o:-8
b:review by	1:9 a:-32 c:-5 m:51
b:review held	m:14
b:review in	1:32 a:-15
b:review of	1:5 a:5 m:-7
b:review queue	i:17
b:review with	i:-5 m:34 n:-5
b:right siz	1:5
b:ris by	7:6
b:risk committee	m:11
b:roll out	8:6
b:rollback to	a:5
b:rollout to	8:9 a:-5
b:round trip	a:-10 i:8 o:17
b:route of	8:18 i:-7
b:row count	7:15 i:-6
b:row in	7:15 a:-6
b:rp ,	m:5
b:rp :	a:-5 f:11
b:rul :	a:5 n:12 o:-9
b:rul for	0:8 c:5
b:run in	7:-5 a:5 i:6
b:run on	5:-5 7:-5 8:13 a:13
b:run the	a:16 i:6 o:-7
b:run time	0:18 3:5 a:-5 i:-10
b:runbook link	0:9 a:-10 c:12
b:s ,	7:33 a:-7 d:-7 f:6 i:-10 o:-5
b:s :	i:6
b:s for	a:-6 f:15
b:s in	3:20 7:9 a:-10 c:7 i:-16
b:s on	3:5 7:11 a:-8 d:13 o:-7
b:s or	i:9
b:s with	a:-8 f:20 o:-5
b:same a	7:41 a:-9 c:-7 o:-17
b:same day	7:5 a:7 i:-7
b:sample of	7:16 a:9 i:-12
b:satisfaction :	7:6
b:satisfaction survey	7:11 i:-6
b:say go	m:14
b:say so	a:16
b:say y	a:-6 m:28
b:sbom attach	2:-6 c:26
b:scale down	a:8
b:scan :	2:22
b:scan clean	2:8
b:scan of	2:7
b:scann ,	2:17
b:search ,	7:-6 d:-6 f:8 o:11
b:search :	f:6 i:5
b:search console	a:22 d:7 i:-13
b:search index	a:10
b:secret :	b:5 l:7
b:secret in	2:14 a:11
b:secret scann	a:-8 l:22
b:security find	2:29 a:-5 m:-14
b:seen by	7:-7 a:-21 f:17 i:20
b:sent to	a:19 o:-8
b:sent without	7:10 i:-8
b:server up	7:-5 i:25
b:service account	a:7
b:service catalogue	a:7 c:9
b:service desk	a:6 e:6 m:-5
b:service ha	a:5
b:service owner	m:17
b:session ,	a:16 o:-5
b:set ,	3:-8 7:13
b:set for	a:-8 b:11
b:set in	a:-7 b:37 c:-5
b:set the	c:15
b:set to	7:-6 8:15 a:11 c:14
b:set up	a:6 c:16
b:sev incident	a:-7 e:14
b:severity high	l:9
b:severity or	e:11
b:share of	8:7 a:-11 i:9
b:shop and	7:16 a:-9 c:11
b:show data	i:17
b:show new	9:7 d:7
b:show no	5:19 7:-5
b:show the	5:5 9:6 a:-14 c:-9 d:11 o:24
b:show up	c:-6 o:21
b:shown to	m:19 o:-9
b:sign ,	5:10 a:-5
b:sign by	a:-9 m:14
b:sign key	a:30 b:15 c:-6 m:-7 o:-6
b:sign off	a:-15 m:37
b:sign the	5:-5 a:-18 m:38
b:sign with	5:10
b:silence alert	a:5
b:since the	1:12 5:-9 a:-8 e:28 g:8 i:-7 m:-7
b:single tenant	c:10
b:site :	a:20 c:-7
b:slower than	3:49 7:-15 i:-8
b:smaller than	a:-5 c:30 i:6
b:smoke test	a:-15 o:28
b:snapshot of	a:15
b:so in	a:11
b:soak test	a:-7 f:13 i:14 o:-10
b:source vm	a:9
b:spot check	7:-5 a:31
b:sso for	a:7
b:stag ,	2:6 a:8 f:6 i:-7
b:stag :	8:29 a:-16 f:9 i:-5 o:-6
b:start ,	m:10
b:start in	i:9
b:start on	3:10
b:start page	a:-7 d:23 i:-5 o:6
b:start up	3:20 8:-5
b:stateles pod	8:5
b:static analysi	2:23
b:statu page	a:22 c:-7
b:stay below	i:17
b:stay under	a:-8 i:31
b:still work	a:-15 o:27
b:stop the	a:10
b:succes ,	i:10
b:succes rate	7:-7 i:14
b:suite :	7:-6 a:-5 i:-7 o:41
b:suite pass	o:20
b:sum of	7:23 a:-11
b:support know	a:9 o:-6
b:support macro	a:16 o:-5
b:support ticket	e:38 i:-13
b:survey :	7:16 i:-6
b:sustain throughput	a:-5 f:20
b:switch :	o:6
b:switch dn	a:11
b:switch off	a:-6 m:-5 o:27
b:switch on	a:12 o:-5
b:switch test	a:21 o:-14
b:t h	8:15 a:9 i:-7
b:t m	8:6 a:-15 b:5 m:5
b:t min	7:-8 9:11 a:9 d:7 f:-5
b:tabl with	7:12 i:-8
b:tag ,	a:27
b:tak les	3:15 i:-5
b:team ha	a:20 o:-6
b:team lead	m:8
b:tell the	a:7
b:test ,	6:13 7:-13
b:test :	6:11 7:-8 a:-8 f:14 i:-9 o:23
b:test against	o:6
b:test coverage	6:32 7:-7 o:-9
b:test failover	7:11
b:test for	f:6 i:5
b:test from	o:12
b:test green	i:-7 o:30
b:test in	a:12
b:test of	a:-5 m:12
b:test on	f:9
b:test order	o:16
b:test page	a:16 o:-9
b:test pas	o:11
b:test pass	a:-8 o:26
b:test suite	o:7
b:test with	a:-15 e:6 f:5 m:-7 o:27
b:th percentile	7:11 a:-5 f:11 i:-6
b:than above	3:11 i:-8
b:than before	7:10
b:than day	7:9 i:-13 p:15
b:than fail	7:-10 f:17
b:than h	a:-11 i:24
b:than hour	a:5
b:than in	3:14 7:10 a:-17 e:6
b:than m	3:7 7:-8 d:7 o:6
b:than mb	c:12 i:5
b:than min	i:7
b:than minut	3:8 7:-7 a:6 f:-5 i:17
b:than nod	7:-5 i:10
b:than of	7:-9 e:-5 f:15 i:12
b:than on	3:25 7:-10
b:than one	7:16 a:-12 i:9
b:than open	7:-8 e:37 i:-7 o:-6
b:than pag	i:6
b:than pp	3:-10 7:9 i:10
b:than s	o:15
b:than second	i:13
b:than slower	3:15 7:-5
b:than the	3:22 7:6 o:-6
b:than ticket	7:21 i:-8
b:than today	3:11
b:than x	3:20 7:-9 a:-8 d:15
b:that fail	7:-6 i:13
b:that the	i:-5 k:5 m:11
b:that wa	g:7
b:the agent	c:5 g:5
b:the api	a:-18 m:12 o:17
b:the archive	7:10 d:15
b:the back	o:13
b:the baseline	a:-20 c:-5 f:25 m:13
b:the basket	3:5 7:8 a:-6 c:5
b:the big	3:18 a:5 f:15 i:-14 o:-12
b:the broker	7:7
b:the bucket	a:-11 i:16
b:the cache	i:12
b:the campaign	8:13
b:the cdn	9:7 a:17
b:the change	1:12 a:-6
b:the chart	j:12
b:the clos	a:7 i:5
b:the cluster	8:11 a:-12 i:19
b:the commit	4:6
b:the control	a:15 i:6
b:the crash	e:8 o:-5
b:the cutover	1:11 a:5 i:-5
b:the daily	a:13 m:-8
b:the dashboard	h:5 i:31 o:-7
b:the data	7:-6 m:7 o:11
b:the day	m:12
b:the default	7:11 a:-11 c:13 l:16 o:-5
b:the deployment	a:-9 m:24
b:the depot	9:8 d:13 o:-6
b:the developer	d:13
b:the drill	a:9
b:the duty	m:9
b:the edge	i:8
b:the environment	a:-9 m:14
b:the event	p:10
b:the experiment	8:9
b:the feature	7:-8 a:-5 i:7 o:8
b:the first	7:11 a:6 e:17
b:the flag	j:10 o:-6
b:the flat	a:6
b:the forum	a:16
b:the full	a:-12 p:22
b:the gateway	5:12 7:-10 a:14 h:7 o:-6
b:the github	a:5
b:the group	7:11 i:11
b:the host	a:-5 n:21 o:-10
b:the image	2:7 5:7 a:-18 c:15 d:16 i:11 m:-5 o:-8
b:the internal	8:17 a:-10 p:10
b:the internet	a:-5 n:14
b:the label	a:-14 e:11 h:9 j:26
b:the last	1:8 5:5 a:-27 i:25 m:-10 o:12 q:12
b:the latest	7:8 a:5 i:-6
b:the library	3:15 o:-6
b:the list	a:17
b:the load	a:6 f:10 i:-5
b:the log	a:-12 g:41 o:-6
b:the mail	7:13 a:11
b:the middle	a:9
b:the milestone	a:12 e:10
b:the new	5:7 7:-7 9:16 c:11 d:7 i:-9 m:9 o:-9
b:the next	a:8 m:11 p:6
b:the node	a:5 g:13
b:the old	3:32 8:-5 a:10 f:-7 m:-8
b:the on	7:-5 i:10
b:the order	a:11 o:-6
b:the other	a:5 f:5
b:the own	1:6 a:-8
b:the payment	1:6 a:-18 c:12 i:7
b:the pilot	8:16 a:-17 c:18 e:6 i:-5 m:-7
b:the pipeline	a:21 i:-8
b:the portal	a:5
b:the position	a:-7 i:6 m:13
b:the pr	j:12
b:the previou	3:7 5:-6 7:-5 a:5 e:9 i:-10 k:27
b:the primary	7:10 a:9 i:-6 o:-5
b:the production	5:22 a:-12
b:the psp	n:7
b:the r	a:13 c:6
b:the rc	4:-11 5:-6 a:8 e:17 i:6 o:-5 q:14
b:the reconciliation	a:-6 m:12
b:the redshift	3:14 7:-7 a:9 i:-5
b:the registry	5:29 a:-17 o:-5 q:5
b:the release	1:21 5:-8 a:-11 c:19 k:7 m:-6 q:8
b:the repo	2:25 a:-6 o:-7
b:the rest	a:8 i:-9 m:9
b:the result	7:12
b:the right	a:-13 o:35
b:the risk	a:-7 m:9
b:the rollout	a:5 p:8
b:the rul	a:-7 g:10
b:the runbook	a:7 c:9
b:the safe	a:8
b:the same	5:11 7:24 8:-7 a:-25 c:-10 f:16 i:-9 m:-5 o:32
b:the sample	7:15 i:-8
b:the schema	a:11
b:the service	a:8 b:9 e:5
b:the shadow	m:6
b:the share	8:16 a:-9
b:the sheet	o:6
b:the siem	a:-10 i:25
b:the sign	a:5
b:the stag	a:10 g:6 i:-6
b:the start	3:5 g:10
b:the statu	a:15 c:-5
b:the store	m:8
b:the tag	a:8
b:the team	a:14 o:-5
b:the tenant	o:11
b:the term	a:-8 m:12
b:the test	a:34 o:-22
b:the ticket	a:6
b:the top	a:14 e:-7 o:10
b:the update	3:-6 a:-5 e:10 i:-8 o:18
b:the vault	2:12 o:-7
b:the venue	i:14
b:the version	5:11 a:14 c:16 i:-11 m:-8 o:-5
b:the wave	a:-6 m:14
b:the weekend	a:10
b:the whole	2:6 7:8 a:5 o:-10
b:the workflow	a:7 q:7
b:their own	a:9 o:9
b:there for	8:34 i:-8
b:thi issue	a:16
b:third party	2:7 a:7 o:-5
b:threat model	a:-6 c:12
b:through the	5:8 a:25 d:7 n:-13 o:-13
b:throughput :	f:26 i:-6
b:ticket labell	a:-13 e:18
b:ticket per	7:7 a:-11 e:15
b:ticket with	7:-6 e:26
b:tim out	a:-9 o:19
b:time ,	7:13 i:-7
b:time :	0:18 7:5 a:-5 i:-10
b:time below	i:14
b:time to	7:7 a:6 o:-5
b:timeout :	7:-8 i:10 o:8
b:tl certificat	p:6
b:to ,	8:15 a:-5 f:-7 i:7
b:to a	7:16 i:-5
b:to all	8:6 a:12
b:to both	a:5
b:to cold	a:8
b:to date	c:16
b:to day	a:16
b:to do	a:16
b:to end	a:-11 o:29
b:to first	7:5 a:6 f:9 i:-7 o:-5
b:to grafana	a:-13 c:11 d:16
b:to new	a:12
b:to of	3:10 8:11 a:-6
b:to pod	a:14 i:-7 o:8
b:to prod	8:32 a:-23
b:to production	8:16 a:-5
b:to r	8:21 i:-5
b:to read	a:8
b:to replica	a:10 i:-10
b:to stag	8:12
b:to the	2:-5 5:-7 7:-7 8:6 a:12 d:5 n:22 p:-5
b:to v6	a:-9 b:12 o:7
b:token ,	g:7 i:12 o:-5
b:token spend	7:5
b:took les	a:10 i:-5
b:tracker for	a:5 e:8 o:-5
b:traffic to	8:13 a:11 i:-17
b:train ,	a:13
b:tri on	a:14
b:tri out	a:13
b:trial balance	7:6
b:trivy :	2:17
b:trivy on	2:13
b:ttl back	a:15 i:-6
b:ttl of	8:-6 a:23
b:turn on	a:15
b:two approval	1:17
b:two day	8:11
b:two hour	a:-12 i:7 m:19
b:two people	1:7 7:12 m:7 o:-7
b:two week	8:-5 a:5 i:33 o:-6
b:type check	2:-8 4:30 a:-14 c:-6 o:17
b:under gb	c:-8 i:20
b:under load	f:10 i:-7
b:under m	f:7
b:under min	7:12 a:-8 f:-5 i:10
b:under minut	7:9 a:32 i:-15 o:-11
b:under replicat	i:9
b:under s	3:17 d:7 f:11 i:-24 o:6
b:under second	f:14
b:unit ,	4:17 o:-6
b:unit integration	o:9
b:unit test	6:19 7:-6 a:-5 o:12
b:until the	7:13 i:-8
b:up ,	5:15 6:7 7:-5 a:-16 c:-8 i:24 m:5
b:up in	c:-5 o:20
b:up to	a:7 c:8 i:-5 o:5
b:upgrade from	a:-6 o:12
b:upload to	a:34 o:-12
b:user ,	a:-16 f:19
b:valid for	a:-7 i:-8 p:32
b:vault ,	c:17 o:-10
b:verify that	a:-10 h:11 i:5
b:version in	a:-14 c:27 i:17 o:-12
b:visible on	5:-5 a:-23 d:30 i:17 o:6
b:wait for	5:14 a:-25 c:-11 i:15 m:9 q:21
b:wait until	a:-9 i:22
b:warm for	a:18 i:-8
b:watch the	a:14
b:web ,	0:26 8:6 o:-7
b:week ,	7:9 a:-6 i:7
b:week :	a:7
b:week before	a:8
b:weight of	3:5 7:-5
b:what to	a:21 c:5 m:-5 o:-10
b:when the	0:12 a:-11 i:-6 o:21
b:who did	a:9
b:with ,	f:17 o:-8
b:with a	2:8 e:5 o:23 p:-5
b:with an	a:6 e:11 f:5 i:-6
b:with at	7:7 a:9 o:-5
b:with both	a:15 o:-5
b:with data	7:15 a:5 i:-8
b:with finance	a:-15 m:21
b:with label	e:25
b:with new	a:9 c:6
b:with owner	7:7
b:with product	m:6
b:with terraform	a:13
b:with the	3:7 5:20 7:-11 9:8 a:11 c:-8 i:-9 m:8 p:-7
b:with user	f:15 i:-5
b:within day	a:-10 i:7 o:11
b:within h	a:19 i:-9
b:within hour	7:5 a:10 m:-6
b:within min	i:6
b:within minut	a:6 i:5
b:within of	3:7 7:13
b:within s	3:-6 a:15 f:7
b:within second	7:-6 i:8 m:9
b:within the	q:17
b:within two	a:-9 m:19
b:within work	a:8
b:without a	i:-6 j:8 k:17 o:8
b:without edit	7:10 i:-8
b:without error	4:31 5:21 a:-24
b:without high	2:15 o:-5
b:without rollback	k:26 m:-5
b:without warning	4:14 5:18 a:-7
b:wm bridge	2:9 j:6
b:work ,	a:8
b:work council	m:19 o:-9
b:work day	4:5 a:18 o:-6
b:work for	a:-9 o:16
b:work from	n:14
b:work on	4:19 a:-9
b:work when	o:10
b:worker ,	0:26 a:-17
b:worse than	3:23 7:11 a:-12 i:5 o:-5
b:write the	a:-15 c:20
b:written and	m:7
b:x faster	3:21
b:x of	3:14 7:-8
b:x the	3:13 7:-6 a:-7 i:10
b:x y	5:-6 c:6 d:7 o:5
b:younger than	a:-9 i:21
b:zap baseline	2:18
b:zone b	a:6
c:command ./gradlew	2:44 4:18 5:-8 a:-35 o:6
c:command bazel	4:22 5:8 a:-11
c:command brz	a:-13 f:26 i:-6
c:command cargo	2:32 4:-10 5:26 7:-7 a:8 c:-9 m:-10 o:-5
c:command cosign	5:21
c:command curl	5:-7 8:-9 a:-21 c:-5 d:74 h:8 i:-7
c:command dig	5:-8 9:73 a:-21 d:-6 i:-7
c:command git	2:-6 4:-10 5:6 8:-14 a:96 d:-6 i:-5 m:-6 o:-9 q:-5
c:command go	4:13 a:-9 o:24
c:command kubectl	5:97 8:-7 a:-8 i:-24 m:-8 o:-7
c:command make	4:5 8:-11 a:29 c:-7 o:5
c:command npm	2:43 4:9 7:-5 8:-5 a:9 c:-6 d:-7 i:-11 m:-6 o:15
c:command otactl	5:10 a:19
c:command post	a:-16 c:-5 d:23 o:17
c:command select	5:64 7:-9 a:-16 i:-16
c:command sha256sum	5:31 a:-11
c:command terraform	2:-5 5:57 8:-5 a:-12 i:-7
c:command tpctl	5:17 a:-13
c:name	1:-6 2:5 3:-5 5:14 7:8 b:-5 e:18 f:-6 i:-9 j:8 m:-7 o:-5 q:-5
c:path 	0:-5 3:-6 6:12 7:-17 8:-20 9:30 a:-8 b:-5 c:21 d:30 e:-5 h:20 i:-8 m:-12 o:-17 p:7
c:path csv	a:-36 c:69 i:-6
c:path go	a:-6 c:20
c:path js	a:-5 c:19
c:path json	3:17 5:-6 7:28 a:-51 c:56 d:10 i:-7 m:-5
c:path log	2:13 5:-8 c:-12 g:34
c:path md	5:-7 7:-9 a:-46 c:130 i:-6 o:-12
c:path sh	5:29 a:10 c:-17 i:-8
c:path toml	5:-9 7:27 a:-13 c:25 o:-7
c:path txt	a:-5 c:12 d:8
c:path x	a:9
c:path y	a:19
c:path yaml	5:-8 8:-5 a:-27 c:74 m:-5 o:-10 q:16
c:path yml	4:-16 5:-8 7:-5 a:-27 i:-11 o:-11 q:128
c:path z	a:9 e:11
c:snake	4:-6 5:-11 8:16 a:-14 b:8 c:-18 d:-7 f:10 g:10 h:77 i:-13 m:-12
c:variable	2:-6 4:-5 7:-13 8:-6 a:-35 b:136 d:-10 e:-5 g:9 i:-10 m:-8 o:-19
f:a	7:6 a:21 c:-5 i:8 o:11
f:access	7:19 a:-18 g:13 i:-5
f:accessibility	a:-8 c:23 m:-5
f:add	a:9
f:admin	n:12
f:after	7:17 8:41 a:-13 i:-8 o:-9
f:agents	7:-6 a:-8 h:8 o:15
f:alert	0:45 i:-8 o:-8
f:alerts	0:65 a:-10 i:-14 o:-7
f:all	1:12 2:-8 5:16 a:-8 c:-11 d:-7 e:18 i:17 j:6 k:17 m:-8 n:-7 o:-5
f:an	9:9 i:5
f:and	4:12 8:11 a:-21 b:19 c:-6 h:17 i:-13 m:-6
f:android	8:31 a:-8
f:announce	a:26
f:anr	7:27 i:-12
f:any	2:14 a:-20 g:6 i:23 m:9 o:12 p:-6
f:api	5:-6 c:-15 d:11 f:7 m:16
f:approval	a:-17 i:10 m:24
f:approve	a:-18 m:38
f:architecture	a:-16 c:22 m:13
f:archive	a:13
f:ask	5:-5 a:16 c:-5 m:9
f:at	1:7 7:12 a:-16 b:5 i:18 m:7
f:audio	a:12 o:-7
f:audit	g:-5 i:14 m:-5 o:18
f:authorisation	i:9
f:autoscaling	a:9
f:availability	7:-8 i:22
f:backend	7:-5 a:-6 i:28
f:backup	i:37 m:-7 o:-7
f:backups	a:-13 i:23
f:batch	3:8 a:-7 i:11
f:bid	7:5
f:blog	a:6
f:both	4:6 a:-7 i:8
f:branch	1:9 5:-5 6:11 a:27
f:broker	i:9
f:budget	0:12 7:-8 a:-14 m:24
f:build	a:13
f:bump	a:8 c:22
f:bundle	c:9
f:burn	0:11 a:-12 i:14
f:cache	b:5 i:8
f:calibration	7:22 i:-6
f:call	a:22 o:-8
f:canary	8:6 a:17
f:carrier	m:8
f:catalogue	a:-5 f:9 o:5
f:cdn	a:6 d:18 i:5
f:cert	a:-7 o:12 p:24
f:certificate	a:-19 i:-5 p:49
f:certificates	a:-6 i:-5 p:32
f:change	a:6 m:16
f:changelog	a:-10 c:34
f:chaos	a:8 i:-5 o:11
f:chargeback	0:23 8:-6 a:-10 i:8
f:check	5:34 7:8 9:5 a:-32 c:12
f:checkout	a:12 n:18 o:-7
f:chief	m:6
f:ci	4:44 a:-7 o:-8
f:clean	2:26 4:-12 5:7
f:client	a:5 m:26 o:-6
f:close	a:8 e:12
f:code	1:23 6:14 7:-8 a:8 i:-6 l:8 m:-9
f:cold	3:18 7:-5 a:-5
f:collect	a:19 i:9 o:-5
f:collector	p:8
f:compare	7:17
f:complaints	7:8 a:17 e:-7 i:-11
f:compliance	a:-6 m:10
f:compute	7:10
f:config	3:-5 a:-6 c:13 i:15
f:configure	a:12
f:confirm	5:37 a:-23 i:8 m:-5 o:-7
f:conformance	5:-7 a:-9 i:-6 o:46
f:connection	a:10 i:8
f:contact	a:-7 o:19
f:container	2:9 i:7
f:contract	a:-6 m:9 o:11
f:cookie	a:-9 o:21
f:coordinator	7:-5 o:10
f:cost	7:32 a:-6 f:-6
f:coverage	6:60 7:-9 c:-6 i:-12
f:cpu	i:27 o:-6
f:crash	7:28 i:-6
f:create	a:34
f:critical	2:20 a:-5 m:-5
f:cto	a:-12 m:15
f:customer	a:16
f:customers	a:16
f:d	7:-5 a:16
f:daily	7:6 a:13
f:dashboard	7:8 i:17 m:-5
f:dashboards	7:25 c:8 i:-8
f:data	7:-6 c:8 i:-6 m:34 o:-6
f:database	a:5
f:db	7:-6 a:10 i:17
f:dba	a:-9 m:17
f:dead	i:24
f:decide	a:9 m:16
f:decision	a:-6 o:7
f:delete	a:26 o:-5
f:dependabot	0:-5 2:-11 l:41
f:dependencies	2:18 a:-16 c:19 o:-5
f:dependency	2:17
f:deploy	8:60 a:-22 c:-5 o:-5
f:developer	7:-6 a:16
f:disable	a:13
f:disk	7:-10 i:24
f:dns	7:-5 9:24 a:6 c:-5
f:docs	4:19 5:-7 c:13 d:10 o:-9
f:downgrade	o:19
f:downtime	a:13 o:-7
f:dpo	m:5
f:drafts	7:10 i:-8
f:drain	a:11 i:-5
f:drift	a:-7 i:21 q:7
f:drop	a:14
f:dry	5:17 7:7 a:-8 i:-8
f:duplicate	7:17 a:-15 i:11 o:8
f:e2e	o:29
f:each	0:20 a:-18 c:9 m:9 o:-6
f:egress	a:-6 n:21
f:enable	8:38 a:17 c:-7 i:-8 o:-7
f:end	7:10
f:engineering	m:7
f:enrol	p:22
f:eod	3:9 7:-7 a:-19 i:27
f:error	7:-11 a:-7 f:29 i:10 o:15
f:errors	f:8 i:5
f:every	5:-10 7:21 a:-14 c:-7 d:11 e:17 i:21 o:-8
f:everyone	8:30
f:expired	o:12
f:export	a:-6 c:16
f:exposes	h:27
f:failed	7:-12 a:-10 e:-7 f:6 i:25 o:18
f:failover	a:7
f:fairness	m:9
f:false	7:5 a:-6 b:12
f:feature	7:14 a:17 c:-9 i:12
f:fewer	7:-7 a:7 e:25
f:file	c:-5 o:17
f:final	7:-6 a:17 c:21
f:finance	m:28
f:firewall	7:-6 a:-9 n:46 o:-9
f:firmware	5:7 a:-6 m:11
f:first	3:7 8:6 a:-13 c:7
f:fix	a:8
f:flag	8:5
f:flags	7:17 a:7 c:-7
f:floor	a:5
f:flush	a:10
f:for	a:26 i:-9
f:foremen	a:21
f:free	7:-7 i:22
f:freeze	a:14
f:freshness	i:17
f:from	9:6 a:-9 n:12
f:full	4:10 8:6 a:23 c:-5 i:-15
f:game	a:18 e:-8
f:github	a:18 c:-5
f:gives	5:12 9:23 a:-10
f:go	5:9 7:8 c:-6 m:21 o:-7
f:gold	7:9 a:-8 i:6
f:gpu	7:-5 a:-5 i:24
f:grafana	7:12 a:-13 c:-5 i:27 m:7 o:-8
f:has	5:12 a:-12 c:19 h:23 m:-5
f:head	a:-21 m:42
f:health	d:23 o:-5
f:heap	7:19 i:5
f:help	a:-16 c:33
f:hold	a:12
f:host	i:20
f:hsts	d:26 o:-10
f:http	a:9 d:9 i:7
f:https	a:-6 d:23
f:image	2:12 5:11 c:15 o:-13
f:images	3:9 c:17 i:-10
f:import	7:21 i:-6
f:in	5:-5 7:27 a:-11 o:10
f:increase	8:10
f:inform	a:17 m:-7
f:infrastructure	2:12
f:ingest	7:-6 a:-10 f:13 o:13
f:install	8:17 i:9
f:installation	3:8
f:integration	o:10
f:interface	a:-13 c:17 e:7 m:-6
f:internal	5:20 a:-13 g:8 m:10
f:inventory	a:10 c:8 f:5 o:-5
f:is	2:24 4:-6 5:17 a:-28 b:22 c:-7 d:20 i:-7 m:-5 o:-6
f:it	5:10 8:12 a:-9 m:6
f:job	0:8 a:16 i:-5
f:join	a:5 f:5
f:k6	a:-5 c:19 f:6 i:-5
f:kafka	a:10
f:keep	a:26 o:-6
f:key	7:-5 c:23 i:-6 o:-5
f:kill	a:7 i:-7 o:15
f:label	a:-10 j:16 o:9
f:lag	i:13
f:largest	7:8
f:last	a:19 o:-7
f:leave	a:21 i:-8
f:legal	a:-19 m:29 o:7
f:less	7:-6 a:-7 e:8 f:5 j:9 o:-7
f:lessons	a:12
f:libs	a:17
f:licence	5:-6 a:21 c:7 o:-6
f:licences	a:11
f:lift	a:13
f:lighthouse	7:24 a:-5
f:line	6:13
f:link	7:23 a:-6
f:lists	c:7
f:load	a:7 f:18 i:-9 o:-7
f:lock	7:-7 i:15
f:log	a:-6 g:19 i:5
f:login	7:-7 i:10 o:19
f:logs	a:9 g:37 o:-8
f:loss	a:14
f:mail	a:15 i:10
f:manual	7:7 a:7 c:6
f:median	3:10 7:6 a:-6 f:-6 i:14
f:memory	3:12 c:-8 i:19
f:merge	8:-5 a:23
f:metrics	a:-10 c:-6 h:25 i:21 o:-6
f:mfa	a:13 o:-9
f:migration	5:-5 c:17 i:-8 j:6 o:6
f:milestone	a:-8 e:39
f:mirror	a:8
f:missing	7:9 a:-11 o:12
f:model	c:11
f:monitor	i:26 o:-8
f:monthly	7:12
f:more	3:-5 7:10 a:-10 e:15 i:12
f:move	a:15
f:mqtt	n:20
f:ms	3:20 i:-12
f:must	5:33 a:-6 i:-8
f:n	a:-27 e:23 o:10
f:network	a:-5 o:10
f:new	7:9 c:11 o:-6
f:newsletter	a:21
f:next	a:26
f:nightly	3:8 7:-11 a:-18 i:39 o:13
f:no	0:10 1:-5 2:17 3:-7 5:16 8:-6 a:-23 b:-5 c:-8 d:-7 e:28 f:-5 g:19 i:15 n:-5 o:-7 p:-5
f:nobody	a:24 o:-5
f:not	a:12 e:5
f:nothing	0:19 a:-19 c:-7 e:25 o:7
f:null	7:12 i:-6
f:of	7:20 8:38 a:-19 m:-6
f:offline	a:11 i:7
f:old	7:-7 a:22 c:-7 d:40 i:-6 o:-6
f:on	5:44 7:-6 8:-6 a:-14 c:23 d:15 i:-12 m:-6
f:one	a:19
f:only	a:-5 n:19 o:-6
f:open	a:6 e:11 f:10 m:-11 n:19 o:-11
f:openapi	4:7 5:11 c:10 o:-11
f:order	a:-6 f:6 i:5 o:6
f:orders	7:24 a:-11
f:origin	d:-5 i:12 n:14
f:p50	f:12
f:p95	3:-8 7:-5 a:-11 f:14 i:27
f:p99	f:7 i:12
f:packet	i:13
f:page	3:18 7:-7 d:-8 o:15
f:partner	8:7 c:26
f:passes	4:15 5:32 7:-6 a:-13 i:-5 m:-5 o:10
f:password	a:5 o:9
f:pause	a:22
f:payment	a:-9 i:17
f:payroll	7:7 o:16
f:penetration	m:20 o:-10
f:pentest	2:-8 e:16 m:18 o:-10
f:perf	a:7 f:9 o:-6
f:personal	a:9
f:phase	a:-15 k:43
f:pilot	7:11 i:-7 m:19
f:pin	c:23
f:pipeline	4:21
f:plain	a:-6 d:16 n:11
f:platform	m:14
f:pods	a:-5 i:9
f:point	m:5
f:port	a:16 d:-10 n:17
f:post	a:22 c:7
f:postmortem	a:10
f:power	o:21
f:pr	1:30 7:7 c:-6 m:-8 o:-5
f:print	a:-7 o:23
f:privacy	c:-8 d:18 m:22
f:product	a:-11 m:36
f:production	8:21
f:project	4:8 a:-6 m:8
f:prometheus	h:14
f:psp	7:12 a:-8 m:6
f:public	8:13
f:publish	8:35 a:-5
f:pull	1:7 a:6 j:15 o:-5
f:purge	a:6 b:5 o:8
f:push	o:22
f:query	a:8
f:queue	7:-5 a:-11 i:31
f:raise	8:25 a:-5 c:5
f:rate	7:-9 d:-8 i:5 o:24
f:re	m:14
f:read	a:10
f:recall	7:18 i:-9
f:reconciliation	7:15 a:6 i:-8
f:record	a:-7 f:26 o:-5
f:recording	a:10
f:recovery	7:11
f:redirects	a:-12 c:-5 d:24 o:6
f:redis	7:-5 i:18
f:regression	o:18
f:release	1:13 7:-6 8:30 a:-9 c:26 i:-7 m:-7 o:-7
f:remote	a:6 o:-5
f:remove	a:22 c:17 o:-6
f:repeat	f:7
f:replay	f:6 i:-7 o:15
f:replica	a:10
f:replicas	i:14
f:replication	a:-13 i:23
f:request	7:-6 a:-12 i:9 o:27
f:resolves	8:-7 9:50 a:-14
f:response	7:-9 a:-8 d:18 i:22
f:restart	a:10
f:restore	a:37 i:-13 o:-8
f:resume	a:17
f:retention	a:9
f:retries	o:10
f:retro	a:39 c:-15
f:retrospective	a:12
f:returns	a:6 d:6 o:16
f:revenue	7:11 i:-8
f:review	7:-5 a:21 m:-13 o:13
f:reviews	1:24 a:-10 o:-5
f:roll	8:26 a:-10
f:rollback	a:27 i:-5 o:-8
f:root	a:6
f:rotate	a:5
f:rounding	7:20 c:-5 i:-5 o:14
f:route	8:16 a:5 i:-7
f:row	7:10 a:9 o:-6
f:rss	i:8
f:run	0:14 5:5 7:23 b:-5 c:-10 i:-15 o:19
f:runbook	a:-18 c:39 o:-6
f:runbooks	a:-12 c:38 o:-5
f:runner	8:7 a:-5
f:s	f:-5 i:14
f:same	5:23 8:15 a:-22 c:-5 f:15 i:-14 o:12
f:sample	7:-16 a:26 i:10 o:-9
f:sast	2:12
f:say	a:16
f:sbom	7:5 c:25 m:-5 o:-6
f:scale	a:27 i:-9
f:scan	a:8
f:schema	5:-6 a:-10 d:19
f:scoring	7:-6 i:10
f:screenshots	a:14 m:11
f:search	a:17 f:9
f:secret	2:6 a:-8 l:15
f:secrets	2:12 g:9 l:6 o:-11
f:security	d:16 m:23 o:-7
f:semgrep	2:14 a:-5
f:send	i:5
f:sentry	a:6 b:24 c:-10
f:service	a:-10 c:16 h:5 i:11 m:14 o:-7
f:services	a:15 h:6
f:set	8:16 a:-9 b:27 c:5
f:shadow	7:17 o:-6
f:share	i:9
f:shift	8:6
f:shows	2:25 5:42 7:-5 9:12 a:-22 c:-5 d:-5 o:-14
f:signing	a:7 i:23 m:-9 o:-5
f:silence	a:11
f:silences	a:10
f:slow	o:9
f:smoke	a:-13 d:-7 o:39
f:snapshot	a:16
f:soak	a:-6 f:6 i:17 o:-6
f:somebody	a:17
f:someone	a:7
f:spare	a:6 i:5
f:spot	7:-8 a:13
f:sre	m:23
f:ssh	a:-11 n:34
f:sso	o:8
f:staff	7:14 o:-9
f:staging	8:29 a:-8 o:-5
f:start	3:15 5:-5 7:-11 8:10 a:16 c:-7 d:25 i:-8 o:-12
f:static	2:23
f:status	a:8
f:stock	7:13 a:-11 i:-7 o:21
f:stop	a:24
f:storage	a:-9 o:12
f:submit	a:15
f:support	3:-5 7:7 a:37 c:-5 e:20 i:-13 o:-11
f:survey	7:17
f:survives	5:-5 a:-8 d:5 o:31
f:sustained	f:12
f:switch	8:6 a:17 i:-5
f:sync	a:12 o:7
f:synthetic	a:-9 i:15 o:21
f:t	5:-5 7:-11 8:17 9:9 a:14 d:5 f:-5 i:-5
f:tag	a:30 c:-5
f:take	a:10
f:tariff	7:-7 b:25 c:-15 h:41 i:-5 m:-5 o:-7
f:tell	a:30
f:terraform	5:9 a:-17 j:15
f:test	6:21 i:-9 o:17
f:the	5:6 7:8 a:-8 c:13 e:6 i:-13 j:8 k:20 o:-11
f:third	2:7 a:7 o:-5
f:threat	a:-6 c:12
f:throughput	f:16
f:ticket	a:-26 d:20 i:26 j:21 m:-5 o:-17
f:time	a:9 i:6 o:-6
f:timeout	o:9
f:timeouts	7:-5 f:18 i:-12 o:6
f:tls	a:-14 p:46
f:token	c:6 h:7
f:tools	a:19
f:top	3:6
f:traces	i:18 o:10
f:training	7:14 a:-11 o:5
f:translations	7:14 a:23 i:-10
f:trivy	2:19
f:ttl	a:28 i:-8
f:tune	a:8
f:turn	a:27
f:two	1:7 a:8
f:ui	d:5
f:under	3:-6 a:-5 f:9 i:12
f:unit	6:19 7:-6 a:-5 o:17
f:update	4:-6 8:-8 a:-10 c:51 o:13
f:upgrade	5:-8 a:13 i:-5 m:-5 o:31
f:upload	a:15 o:11
f:v2	3:6
f:vehicles	i:8
f:vendor	a:6
f:verify	a:-11 h:11 i:15
f:version	c:24
f:vpn	i:10
f:waf	a:12
f:wait	5:9 8:-5 c:-12 i:22 o:-6 q:20
f:watch	a:20 c:-7 q:16
f:wave	a:8
f:webhook	a:5 o:22
f:weekly	a:18 m:-8
f:what	c:16 o:-5
f:without	2:10 4:9 5:44 a:-29 o:-7
f:workflow	a:-8 q:34
f:works	4:17 a:-13 m:15
f:write	a:-19 c:40 f:17 i:-9 o:-5
f:wrong	7:6 a:6 i:-6
f:x	3:16
f:xx	a:-10 i:27
f:zero	2:15 a:-19 e:26 o:-6
fe:a	7:6 a:21 c:-5 i:8 o:11
fe:ace	a:-16 c:14 e:6 m:-7 o:25
fe:ach	0:20 a:-15 c:9 m:9 o:-6
fe:ack	0:18 8:-8 a:24 c:-7 f:-7 i:22 m:-6
fe:act	a:-8 c:5 d:-5 o:26
fe:acy	7:5 a:-6 c:-8 d:18 m:21
fe:add	a:9
fe:ade	5:-9 a:8 i:-6 m:-5 o:46
fe:ads	a:10 d:16 i:-13
fe:aff	7:14 o:-9
fe:age	2:6 3:6 6:35 7:-7 8:-7 a:-6 d:-9 e:-5 f:-6 k:16 o:5
fe:ags	7:17 a:7 c:-7
fe:ail	7:10 a:32 i:-7 o:-6
fe:ain	d:14 i:-7 n:10
fe:ait	5:9 8:-5 c:-12 i:22 o:-6 q:20
fe:ake	4:-6 a:25 c:-5
fe:ale	a:23 i:-6 o:6
fe:all	1:8 2:-9 3:-5 5:6 8:9 c:-13 d:-8 e:12 f:-6 i:11 k:13 m:-10 n:19
fe:ame	5:20 8:14 a:15 c:-6 e:-10 f:13 i:-17 m:-5 o:7
fe:an	9:9 i:5
fe:ana	7:12 a:-5 c:-6 i:25 m:7 o:-8
fe:and	4:11 7:-6 8:10 a:-24 b:19 c:-6 h:17 i:-8 m:-6 o:5
fe:anr	7:27 i:-12
fe:ans	a:7
fe:ant	a:-6 f:10 g:14 i:-5 m:8 o:-9
fe:any	2:14 a:-20 g:6 i:23 m:9 o:12 p:-6
fe:aos	a:8 i:-5 o:11
fe:api	4:6 5:5 7:-5 a:-5 c:-6 d:11 f:6 m:14 o:-10
fe:ard	c:-11 g:8 i:23 o:-10 p:10
fe:are	2:-6 4:15 7:9 8:-7 a:29 c:-8 m:9 o:-11
fe:ark	a:18 o:-11
fe:art	3:14 5:-6 7:-11 8:9 a:15 c:-7 d:24 i:-11 j:10 o:-11
fe:ary	5:23 a:22 i:-5 o:-9
fe:ase	1:9 8:26 a:-24 c:14 i:-6 k:26 m:-8 o:6
fe:ash	7:28 i:-6
fe:ask	5:-5 a:16 c:-5 m:9
fe:ast	2:11 a:16 o:-11
fe:at	1:7 7:12 a:-16 b:5 i:18 m:7
fe:ata	7:-6 c:8 i:-7 m:34 o:-7
fe:ate	0:-5 2:-6 3:-6 4:-8 5:-11 7:-10 8:-10 a:6 c:33 d:-9 e:-8 f:6 m:-9 n:-5 o:26 p:31
fe:ave	8:-5 a:27 i:-8
fe:ays	5:21 a:-11 d:12 e:5
fe:bel	a:-10 j:16 o:9
fe:bid	7:5
fe:ble	5:7 7:-6 8:30 a:6 c:-15 i:7 j:11 m:-5 o:-10 q:9
fe:bom	7:5 c:25 m:-5 o:-6
fe:bot	0:-5 2:-11 a:-10 i:12 l:40
fe:cal	2:18 a:5 i:-6 m:6
fe:can	a:8
fe:cas	i:14
fe:cdn	a:6 d:18 i:5
fe:ces	1:25 5:-9 7:-10 a:22 i:21 m:-7
fe:che	b:5 i:8
fe:ci	4:44 a:-7 o:-8
fe:cpu	i:27 o:-6
fe:cto	a:-12 m:15
fe:cts	5:18 7:-16 a:-23 c:-5 d:22 f:13 i:7
fe:d	7:-5 a:16
fe:db	7:-6 a:10 i:17
fe:dba	a:-9 m:17
fe:ded	q:13
fe:del	c:11
fe:der	a:6 f:13 i:16
fe:dge	m:11
fe:dio	a:8 i:9 m:6 o:-13
fe:dis	7:-5 i:18
fe:dit	g:-5 i:14 m:-6 o:29
fe:dle	c:9
fe:dns	7:-5 9:24 a:6 c:-5
fe:dor	o:6
fe:dow	7:17 o:-6
fe:dpo	m:5
fe:dry	5:17 7:7 a:-8 i:-8
fe:e2e	o:29
fe:ead	3:7 7:-5 8:-6 a:-10 e:-5 i:16 m:35 o:-5
fe:eak	3:19 a:13 i:-8 o:-11
fe:eam	a:6
fe:ean	2:25 4:-12 5:26 a:-11 o:-7
fe:eap	7:19 i:5
fe:eat	0:6 a:-13 c:20 f:5 o:8
fe:eck	2:12 5:31 7:8 a:-33 c:11
fe:ect	4:6 7:-5 a:18 i:7 o:-8
fe:een	4:17 a:-12 i:5
fe:eep	a:20 o:6
fe:ell	a:28
fe:elp	a:-16 c:33
fe:ema	5:-6 a:-10 d:19
fe:end	7:6 8:-5 i:28
fe:ent	5:-5 6:6 7:-8 a:16 b:14 c:-9 f:6 i:6 m:20 o:-11
fe:eod	3:9 7:-7 a:-19 i:27
fe:erf	a:7 f:9 o:-6
fe:ero	2:15 a:-19 e:26 o:-6
fe:ers	3:-5 5:-9 7:7 8:5 a:30 o:14
fe:ert	0:64 a:-16 c:-7 i:-11 m:-5 p:18
fe:ery	3:6 5:-11 7:22 a:-5 c:-8 d:9 e:14 f:-6 i:18 o:-7
fe:esh	5:-6 7:-5 a:29 o:12
fe:esk	a:9
fe:ess	7:7 a:-6 c:-6 e:5 g:9 i:11 j:7 m:8 n:15 o:-17
fe:est	2:-9 3:-5 5:-6 6:17 c:-12 e:10 m:16 o:22
fe:ete	a:19 c:8 o:-5
fe:ets	2:9 7:-10 a:6 e:16 g:9 i:-12 l:5
fe:eue	7:-5 a:-11 i:31
fe:eus	h:14
fe:ews	1:24 a:-10 o:-5
fe:ext	5:-5 a:23 c:-5 o:17
fe:eze	a:14
fe:fig	3:-5 a:-6 c:13 i:15
fe:fix	a:8
fe:fka	a:10
fe:for	a:26 i:-9
fe:fts	7:10 i:-8
fe:gal	a:-19 m:29 o:7
fe:ger	a:5
fe:ges	3:9 c:17 i:-10
fe:get	0:11 7:-8 a:7 m:20
fe:ght	8:11
fe:gin	7:-8 a:-10 c:10 d:-5 i:19 n:11 o:14
fe:go	5:9 7:8 c:-6 m:21 o:-7
fe:gpu	7:-5 a:-5 i:24
fe:gue	a:-5 f:9 o:5
fe:has	5:12 a:-12 c:19 h:23 m:-5
fe:hat	c:14 o:8
fe:hed	7:26 8:19 a:-18 i:-10 o:-6 q:22
fe:her	1:12 i:-6 o:13
fe:hly	7:12
fe:hot	a:16
fe:hub	a:18 c:-5
fe:ial	i:13 o:5
fe:ian	3:10 7:6 a:-5 f:-6 i:14
fe:ibs	a:17
fe:ica	a:10
fe:ice	a:5 c:13 i:10 m:8 o:-6
fe:ick	a:-9 c:28 i:5 o:-7
fe:ics	a:-21 c:-8 h:23 i:22 m:13 o:8
fe:ide	a:12 m:15
fe:ief	a:10 m:5
fe:ier	4:6 m:7
fe:ies	2:16 5:-5 7:-5 c:24 i:-5 m:-5
fe:iew	7:-5 a:20 m:-13 o:15
fe:iff	7:-5 a:-5 b:25 c:-16 f:-5 h:41 i:-8 m:-5
fe:ift	7:-5 a:9 i:16 q:7
fe:ify	h:11 i:12
fe:ign	a:8
fe:ild	a:13
fe:ile	a:10 c:-8 i:5 o:13
fe:ill	a:15 m:5 o:11
fe:ils	8:19 a:-11 i:-8 o:9
fe:ily	7:6 a:13
fe:ime	a:31 o:-14
fe:in	5:-5 7:27 a:-11 o:10
fe:ine	4:16 5:-6 6:10 7:-6 8:-5 a:23
fe:ing	2:-6 3:13 4:-5 5:-11 7:12 8:5 b:-5 e:9 m:5 o:25 p:-5
fe:ink	7:23 a:-6
fe:ins	5:22
fe:int	4:53 5:-9 7:-6 8:-5 a:9 c:-8 i:-5 o:5
fe:ion	2:-5 3:13 4:-5 6:-5 7:17 a:6 c:13 d:-5 f:-5 i:-5 m:6
fe:ird	2:7 a:7 o:-5
fe:irm	5:37 a:-23 i:8 m:-5 o:-7
fe:is	2:24 4:-6 5:17 a:-28 b:22 c:-7 d:20 i:-7 m:-5 o:-6
fe:ise	8:24 c:5 i:-6
fe:ish	8:34 i:-7
fe:isk	7:-10 i:23
fe:ist	5:19 a:8 o:-6
fe:it	5:10 8:12 a:-9 m:6
fe:ite	7:-6 a:-15 c:38 f:15 m:-5 n:5
fe:its	5:21 a:-12 c:8 o:-6
fe:ity	5:-5 7:17 a:-20 c:11 d:12 f:-5 m:32 o:-11
fe:ive	7:-9 a:13 i:18 o:6
fe:ivy	2:19
fe:job	0:8 a:16 i:-5
fe:k6	a:-5 c:19 f:6 i:-5
fe:ken	7:22 c:5 h:7 o:-16
fe:ker	a:5 i:9 o:5
fe:ket	a:-29 d:19 i:38 j:20 m:-5 o:-17
fe:key	7:-5 c:23 i:-6 o:-5
fe:kie	a:-9 o:21
fe:kly	a:18 m:-8
fe:kup	i:37 m:-7 o:-7
fe:lag	i:12
fe:lay	d:18 f:5 n:-13 o:12
fe:lds	7:-6 a:18 c:10 o:-12
fe:led	5:-6 7:-19 e:-8 f:5 i:33 o:16
fe:les	4:-5 5:-6 c:-10 o:50
fe:lic	8:13
fe:log	a:-11 c:27 g:16 i:5
fe:lot	7:11 i:-7 m:19
fe:low	g:-6 q:33
fe:loy	8:60 a:-22 c:-5 o:-5
fe:lse	7:5 a:-6 b:12
fe:lth	d:23 o:-5
fe:lts	a:9
fe:man	7:9 c:7 i:-8 m:8
fe:men	a:21
fe:mer	a:15
fe:mfa	a:13 o:-9
fe:min	n:12
fe:mit	a:15
fe:ms	3:20 i:-12
fe:n	a:-27 e:23 o:10
fe:nal	5:14 7:-9 8:-5 a:11 c:17 g:6 i:-10 m:15
fe:nce	3:7 4:-6 5:-15 7:-9 8:-5 a:28 d:18 f:12 i:-22 m:21 o:14
fe:nch	1:9 3:7 4:-5 5:-5 6:11 7:-9 a:31
fe:ncy	2:16 a:-11 o:11
fe:nds	5:31 i:-9
fe:ned	a:7 c:21 f:10 i:-5 o:-5
fe:ner	2:5 8:11 a:8 c:16 f:-6 m:-12 o:19
fe:nes	3:20 a:-9 i:-11 m:24
fe:new	7:9 c:11 o:-6
fe:nge	a:12 m:15
fe:ngs	7:15 a:17 g:5 i:-13 o:-5
fe:nit	6:18 7:-6 a:-5 o:22
fe:nly	a:-5 n:19 o:-6
fe:no	0:10 1:-5 2:17 3:-7 5:16 8:-6 a:-23 b:-5 c:-8 d:-7 e:28 f:-5 g:19 i:15 n:-5 o:-7 p:-5
fe:not	a:12 e:5
fe:nse	4:24 7:-10 a:-20 d:16 i:21
fe:nts	5:5 7:39 8:-5 a:-14 b:9 c:-8 d:7 i:-18 m:-6 o:20
fe:nue	7:11 i:-8
fe:oad	7:-5 a:16 f:13 i:-13 o:22
fe:oak	a:-6 f:6 i:17 o:-6
fe:ock	5:-7 a:15 f:-8 i:16 o:21
fe:ocs	4:19 5:-7 c:13 d:10 o:-9
fe:ode	1:23 3:-5 6:13 7:-9 a:10 c:-7 i:9 l:7 m:-9
fe:ods	a:-5 i:9
fe:ody	8:22 a:30 i:-7 o:-7
fe:of	7:20 8:38 a:-19 m:-6
fe:ogs	a:9 g:37 o:-8
fe:oid	8:31 a:-8
fe:oin	a:5 f:5
fe:oke	d:-7 o:38
fe:oks	a:-12 c:38 o:-5
fe:old	2:-5 3:12 7:-5 a:19 c:-9 d:34 m:-5 o:-5 p:-5
fe:oll	7:6 8:25 a:-14 i:-5 o:12
fe:ols	a:28 m:-5
fe:on	5:44 7:-6 8:-6 a:-14 c:23 d:15 i:-12 m:-6
fe:one	2:-5 4:-5 5:-7 7:-5 8:23 a:16 c:-7 e:30 f:14 i:-6 o:-14
fe:ong	7:7 a:6 i:-6
fe:ons	5:-5 7:31 8:-7 c:14 d:9 i:9 o:-5
fe:ook	4:5 7:7 a:21 c:35 d:-5 i:-12 o:-5
fe:oor	a:5
fe:oot	3:25 i:-6
fe:ord	f:24
fe:ore	3:-5 7:15 a:17 c:-5 e:11 i:-5 m:7 o:-9
fe:ork	a:-5 o:10
fe:orm	4:21 a:-7 i:-6 j:12
fe:ors	f:18 o:14
fe:ort	3:-5 5:-5 7:16 8:-5 a:33 c:12 d:-10 e:14 i:-18 m:-8 n:9 o:-15 p:14
fe:ory	3:10 7:-8 a:20 i:21 o:-13
fe:ose	a:26 e:12 i:-6
fe:oss	a:14
fe:ost	7:19 a:27 f:-7 o:-10
fe:ota	i:17
fe:ote	a:19 i:-6 o:-6
fe:oth	4:6 a:-7 i:8
fe:ots	3:6 a:7 d:18 i:-13 m:7
fe:our	a:-9 i:8 o:6
fe:out	2:8 4:7 5:35 8:-5 a:-30 c:-5 d:-5 f:-6 m:-6 n:16 o:25
fe:ove	5:-5 8:-5 a:17 c:11 i:-5 m:30 o:-9
fe:own	4:12 a:-14 c:17
fe:ows	2:24 5:48 7:-5 9:12 a:-22 c:-6 d:-5 o:-14
fe:p50	f:12
fe:p95	3:-8 7:-5 a:-11 f:14 i:27
fe:p99	f:7 i:12
fe:pen	2:-8 5:-5 a:13 e:17 f:9 n:17 o:-21
fe:per	7:-7 a:19 h:12
fe:pin	c:23
fe:ple	7:-16 a:35 i:10 o:-10
fe:pot	7:-10 a:11 m:11
fe:pr	1:30 7:7 c:-6 m:-8 o:-5
fe:psp	7:12 a:-8 m:6
fe:put	c:10 f:15 i:-5
fe:qtt	n:20
fe:rce	3:8 7:-8 8:22 a:-9 i:-6
fe:rch	a:19 f:9
fe:rds	7:37 c:7 i:-14 m:-5 o:-6
fe:re	m:14
fe:red	2:-10 5:-6 a:-5 b:31 d:-7 g:12 h:13 i:-8 m:5 o:5
fe:ree	a:-12 i:18 m:13
fe:rep	2:14 a:-10 g:6
fe:ret	2:6 a:-8 l:15
fe:rge	8:-5 a:27 o:7
fe:rks	4:17 a:-10 m:15
fe:rly	a:16 o:-11
fe:rns	a:6 d:6 o:16
fe:rol	p:21
fe:rom	9:6 a:-9 n:12
fe:rop	a:14
fe:ror	7:-12 f:28 i:8 o:15
fe:row	7:10 a:9 o:-6
fe:rse	a:8
fe:rss	i:8
fe:rst	3:7 8:6 a:-13 c:7
fe:rts	0:60 4:12 5:5 a:-21 c:-5 i:-11 o:-9 p:7
fe:run	0:14 5:5 7:23 b:-5 c:-10 i:-15 o:19
fe:s	f:-5 i:14
fe:say	a:16
fe:sec	2:17 a:-11 m:15 o:-6
fe:sed	7:19 a:-6
fe:ser	a:5
fe:ses	4:13 5:30 7:-7 a:-20 c:-7 h:22 i:-8 m:-7 o:13
fe:set	8:16 a:15 b:26 c:6 m:-25 o:-5
fe:sre	m:23
fe:ssh	a:-11 n:34
fe:sso	o:8
fe:sts	4:-10 5:-6 7:10 8:-6 d:21 m:-5 o:34
fe:sum	7:19 a:-7
fe:t	5:-5 7:-11 8:17 9:9 a:14 d:5 f:-5 i:-5
fe:tag	a:30 c:-5
fe:tal	3:14 i:-12 o:8
fe:tch	0:-5 a:34 c:11 m:-6 o:-16 q:12
fe:ted	0:-14 5:-8 7:9 a:16 c:25 i:-6 m:7 o:7
fe:tem	4:-10 a:8 q:15
fe:ten	a:-7 c:27
fe:ter	5:-5 7:12 8:35 a:15 c:-11 i:-10 m:-5
fe:tes	a:-5 c:16 m:-5 o:8 p:29
fe:the	5:6 7:8 a:-8 c:13 e:6 i:-13 j:8 k:20 o:-11
fe:tic	2:19 7:-5 a:-10 i:13 o:15
fe:tls	8:-7 d:-5 p:44
fe:tly	3:8 7:-11 a:-18 i:39 o:13
fe:top	3:5 a:41 e:-5 m:-5 o:-6
fe:tor	7:-9 i:23 p:6
fe:tps	a:-6 d:23
fe:tro	a:38 c:-15 o:8
fe:try	7:-6 a:18 b:23 c:-12 d:7 i:-9 k:10 o:-6
fe:ttl	a:28 i:-8
fe:ttp	a:9 d:9 i:7
fe:tus	a:8
fe:two	1:7 a:8
fe:ual	7:12 a:-5 c:6 m:12
fe:uct	m:34
fe:ui	d:5
fe:ull	1:6 4:9 7:13 8:5 a:26 c:-6 f:-6 i:-21 j:13 m:-7
fe:ult	a:15 o:-6
fe:ume	a:17
fe:ump	a:8 c:22
fe:und	a:-6 f:-5 i:5 n:19
fe:une	a:8
fe:unt	5:16 7:-6 a:-6 i:12
fe:ups	a:-13 i:23
fe:ure	0:-6 2:6 5:-5 7:7 8:-7 a:24 c:7 o:10
fe:urn	0:9 5:-5 a:15 i:10
fe:use	5:-5 7:19 a:12 c:14 i:-6 o:-7
fe:ush	a:8 o:20
fe:ust	5:32 7:-8 i:-8
fe:ute	7:11 8:14 a:7 i:-11
fe:uts	7:-7 a:5 f:18 i:-13 o:6
fe:v2	3:6
fe:val	3:-9 7:10 a:-18 i:9 m:23
fe:ver	5:-5 9:-5 a:39 o:-5
fe:ves	5:23 8:-12 9:65 a:-32 c:-7 i:-7 m:-8 o:18
fe:vey	7:17
fe:vpn	i:10
fe:waf	a:12
fe:way	a:-9 o:16
fe:wer	3:-5 7:-8 a:8 e:22 o:14
fe:x	3:16
fe:xx	a:-10 i:27
fe:ync	a:12 o:7
h:a	a:19 o:10
h:abnahme	a:-9 d:-5 m:41
h:abort	a:-7 i:30
h:about	2:18 3:17 5:-11 7:-11 a:46 c:-9 e:11 i:-20 m:-6 o:-11 q:10
h:abuse	0:7 i:-5 o:9
h:acceptance	6:-8 7:18 f:8 i:-10
h:acces	2:8 5:6 7:-5 a:26 b:8 c:-8 n:9 o:-7
h:account	a:16 c:11 o:16
h:acquir	2:-5 3:-8 4:9 5:-7 7:-8 8:6 c:-5 h:7 i:5 m:11 n:8 o:6
h:action	a:7 c:6 i:8 o:-6
h:activiti	a:5 i:8
h:ad	a:-12 f:27
h:adopter	0:-13 c:17 k:12
h:adoption	7:24 a:-8 i:-6
h:after	2:-5 3:-5 4:-5 7:9 a:46 c:5 e:5 f:-6 i:10 m:-8 n:-6 o:-10
h:afterward	5:-7 7:-9 a:38 b:-6 c:27 g:8 m:10 o:-19 p:5
h:agent	2:7 7:6 a:7 c:6 k:10 m:-6
h:ahead	5:26 7:-9 a:10 f:-5
h:ai	a:-10 m:6 o:7
h:airflow	3:14 7:-8 a:18 i:-5
h:alert	0:5 h:15 i:-7
h:all	0:8 2:5 3:8 7:-5 8:-7 a:9 c:9 d:6 g:-5 i:8 j:9 m:-10 o:-9
h:allocation	7:8 i:-5 k:8
h:allow	a:11
h:amber	i:17
h:analyst	a:-12 f:27
h:and	2:6 a:14 c:12 o:-6
h:android	0:-5 1:-6 2:-5 3:5 4:7 5:-8 6:-6 7:15 8:19 9:-5 a:24 b:-5 c:10 d:-7 e:10 f:-8 g:-5 h:-5 i:-8 n:-6 o:12 p:-5 q:-5
h:announce	a:33
h:announcement	5:-5 7:6 d:12 h:7
h:any	7:6 a:18 m:10 o:-9
h:anyth	4:-5 5:-11 6:5 8:-6 9:17 a:6 c:-15 e:-5 i:-10 m:11 o:31
h:api	8:7 a:15 m:5 o:7
h:app	1:-5 3:5 5:-11 7:6 8:13 a:15 f:-5 i:-5 m:13
h:approval	a:-6 m:27
h:architecture	a:14 i:-6 m:5 n:13 o:10
h:are	a:10 c:-7 d:7 e:10 f:-6 i:6
h:art	1:6 7:5 a:7 c:12 o:18
h:artifact	3:19 5:24 8:-6 a:-13
h:ask	2:5 4:12 a:-5 j:28 m:-13
h:assessment	7:5 a:-9 d:12 i:13
h:assist	7:-6 c:-5 i:10 o:10
h:assistant	2:-6 7:14 m:11
h:at	2:13 3:-5 5:-6 7:5 8:7 a:11 c:-8 f:20
h:attach	8:-7 a:20
h:authentication	o:7
h:automat	1:8 2:31 3:15 4:13 5:-8 7:-9 a:-24 c:11 d:-5 e:-5 i:-6 l:14 m:-9 o:-9 q:8
h:automatic	7:-8 i:16
h:autoscal	8:8 a:-6 f:9 k:5 m:9 o:-7
h:availability	7:5 a:25 i:-7 o:-6
h:b	3:9 a:16 f:5 i:6
h:back	a:23 f:-5 i:22
h:backend	0:8 3:-5 7:10 8:-5 a:-7 b:5 c:-9 d:16 m:-9 n:13 p:8
h:backoffice	a:10
h:backout	a:10 i:6
h:backtest	7:33 c:8 i:-14
h:bad	a:21 i:-5
h:balancer	0:6 5:6 7:-5 a:7 o:7
h:bank	a:10 o:7
h:bar	2:6 3:14 4:9 5:-8 7:-11 a:8 d:-5 e:-5 i:-5 o:12 q:6
h:base	3:18 5:24 7:-6 a:9 c:-9 f:-7 i:15 o:-19
h:baseline	0:5 7:-11 8:-5 c:22 i:9 m:9 o:-7
h:basic	a:-8 c:31 o:-7
h:basket	2:26 5:5 7:-5 8:5 a:-8 c:-11
h:batch	0:6 2:5 8:-5 a:18 c:12 i:5 o:-6
h:bazel	3:7 4:7 5:14 8:-5 a:5 c:17 d:-5 f:-8 i:6 m:-7
h:be	2:10 f:7 h:-9 i:14 j:11 o:-8
h:before	4:6 5:7 7:7 8:-5 a:-8 c:6 i:-7 m:5 o:11
h:behaviour	2:-6 a:-21 c:-7 d:-5 i:-5 m:-6 o:98
h:behind	0:8 5:10 7:-6 a:9 c:-5 e:-5 g:-5 i:12 n:8 o:-12
h:bench	3:10 8:-5 a:-7 c:-6 i:9 o:31
h:beta	3:-5 7:9 a:8 d:-5 e:8 f:8 o:16
h:bidder	7:6 f:7
h:bill	a:-22 b:16 o:29
h:binding	a:14 c:-6
h:black	5:-5 a:16 e:12 o:6
h:block	3:15 7:-10 o:11
h:book	7:-10 a:8
h:both	5:18 7:-6 a:-9 i:11
h:br	5:15 a:14 c:-9 d:-6 f:6 m:5
h:brannoc	5:14 7:-7 a:13 d:10 m:-6
h:brazier	8:5 f:16 i:-15 m:7 o:8 q:6
h:break	a:24 o:-8
h:broken	a:7
h:broker	0:-6 3:6 5:9 7:-8 8:-8 a:19 i:12 m:-5 o:6 p:-5
h:brownout	3:-6 7:-7 a:19 e:5 g:8 i:13 o:-5
h:budget	7:-11 a:-11 f:23 i:17
h:build	0:-5 4:9 5:10 8:-10 a:11 c:22 d:-7 f:-7 i:-9 n:-5 o:10 p:-5 q:17
h:built	3:10 a:-11 o:34
h:busines	3:7 5:-8 7:20 a:-40 c:-5 i:-11 m:35 o:33
h:by	0:-10 2:-6 7:6 8:-5 a:17 b:-5 c:-6 d:-5 e:8 f:7 i:15 o:13
h:c	3:-7 c:8 f:-10 h:8 m:7
h:cab	a:6 c:6
h:cache	2:-10 5:6 7:-8 d:-6 h:8 i:10
h:call	5:17 a:24 c:-5 m:10 o:-11
h:came	4:-5 c:10 d:5 o:21
h:campaign	2:-5 3:11 5:-6 8:-11 a:16 d:6 f:-8 i:14 m:10 o:14
h:campu	c:-5 i:5 n:7
h:canary	c:-5 e:-5 i:20 m:13 o:-10
h:candidate	0:-6 2:-10 4:84 5:27 7:-9 8:-9 9:-5 a:-12 b:-7 c:19 d:-9 e:-8 f:-7 g:-6 h:-6 i:-10 j:-6 k:-5 l:-5 m:-15 n:-6 o:17 p:-7
h:capacity	3:7 7:-7 c:-7 i:41 o:-10
h:capital	2:5 4:5 7:11 a:6 e:-5 f:-7 i:7 m:5
h:car	7:-6 8:7 a:-11 e:26 i:6
h:card	3:-5 5:-7 8:6 m:6
h:catalogue	2:5 5:-8 a:12 c:10 e:-6 p:11
h:caution	g:8 i:20 o:-6
h:cdn	2:-5 4:-5 9:8 a:7 d:21
h:cellar	5:-6 8:15 a:7 c:7 d:-6 e:-5 f:-5 i:11 n:5 o:10
h:cert	2:10 a:-17 d:18 i:-7 o:-10 p:33
h:champion	a:13
h:chang	a:24 o:-8
h:change	1:12 2:-5 4:-6 5:7 8:-7 a:22 d:5 e:-5 f:-5 i:10
h:check	0:-5 1:-5 2:-5 4:-9 5:-8 7:20 8:-9 a:-49 b:21 c:17 e:-8 g:-8 h:23 i:-12 j:-6 m:11 n:12 o:35 q:-5
h:checklist	7:6 a:10 o:9
h:checkout	4:-5 5:10 a:19 c:11 e:-5 f:-5 g:11 o:5
h:checkpoint	a:15 c:7 e:-10 i:10
h:chg	0:8 5:10 7:-6 a:9 c:-5 e:-5 g:-5 i:12 n:8 o:-12
h:chg0048213	0:6 5:6 7:-5 a:7 o:7
h:ci	4:11 6:6 7:7 a:-20 f:-10 i:18 o:12
h:claim	a:10
h:classification	a:8
h:clean	7:5 a:17 i:-7
h:cleanup	a:22 e:-9 i:6 o:-10
h:cli	8:5 f:16 i:-15 m:7 o:8 q:6
h:clinic	3:-5 5:-5 7:8 8:-7 9:6 a:11 c:10 f:7
h:clos	0:11 a:5 i:8 m:10 o:-8
h:close	5:-8 7:6 a:25 c:16 i:-22 m:18 o:-6
h:cloud	a:12 f:5
h:cluster	2:-5 5:22 7:-9 a:9 e:-5 i:14
h:code	0:-7 1:20 2:22 3:-5 4:16 5:-12 6:15 7:-8 8:-8 a:-28 b:-5 c:10 d:-8 f:-7 h:-6 i:-18 m:-13 n:-5 o:65 p:-5
h:codemod	a:-5 o:32
h:communication	a:16 c:5 o:-5
h:company	7:-6 8:7 a:-11 e:26 i:6
h:compliance	a:-17 c:9 e:-5 i:-7 m:43 p:11
h:condition	5:10 7:-7 a:5 c:-6 e:9 i:9 m:5
h:config	a:22 b:15 c:-7 i:-7 n:5 o:-5
h:connectivity	a:6 i:5
h:consumer	3:7 a:-9 d:13 f:20 i:-9 o:-6
h:content	7:17 8:-5 a:23 c:9 d:-13 e:-6 i:-15 m:7 o:34
h:contract	a:14 m:8 o:-7
h:control	2:16 a:-20 c:-9 d:9 i:-8 m:-7 o:46 p:6
h:controller	0:-6 2:-5 5:15 7:-8 8:10 9:-5 a:8 c:-6 d:9 g:5 h:-5 i:7 m:6 o:5
h:copy	o:10 p:-6
h:correctnes	7:-8 o:14
h:corvane	5:5 7:21 a:-12 i:9 o:-5
h:cost	0:5 8:7 f:8 k:5 m:8 o:-8
h:criteria	7:18 8:-6 a:-18 c:-6 e:12 i:24 m:7
h:cup	a:22 f:5 i:9 o:-5 p:5
h:customer	a:10 e:9 i:-5
h:cut	7:26 a:6 c:9 e:9 o:-10
h:cutover	5:5 a:17 i:7
h:dag	3:14 7:-8 a:18 i:-5
h:daily	a:5 i:8
h:dark	7:8 a:-10 d:8 h:12 m:-6 n:15 o:-6
h:data	2:7 3:-6 6:-6 7:45 a:5 c:8 e:-7 i:-9 m:-8 o:17
h:databas	a:6 n:9
h:database	3:-5 5:19 7:-5 8:-6 9:6 f:9 m:8
h:day	2:-5 3:-5 a:17 i:21 m:5 o:-7
h:db	1:12 2:-5 4:-6 5:7 8:-7 a:22 d:5 e:-5 f:-5 i:10
h:dbt	4:7 7:-6 a:-10 o:24
h:dc	3:6 5:-6 i:8 m:9 o:5
h:decide	e:14
h:decision	2:6 7:40 8:-7 a:-29 c:-6 e:-5 f:-8 i:-9 k:15 m:57 o:-5
h:decommission	e:6 i:6
h:definition	2:-5 a:9 i:15 j:-6 m:10
h:delete	1:6 7:5 a:7 c:12 o:18
h:delivery	4:5 6:6 7:-6 8:10 a:-15 c:38 i:-11 o:-5
h:dependenci	7:7 a:10 e:-5 i:-14 l:5 m:8 n:12
h:deploy	a:10 o:6
h:depot	3:-6 4:-5 5:-5 7:10 8:-5 a:15 b:9 c:-6 d:5 f:-5 g:-5 i:5 m:8 o:6
h:design	5:10 a:-7 o:5
h:desk	3:10 8:-5 a:-7 c:-6 i:9 o:31
h:desktop	4:17 5:7 8:21 a:-12 c:7 d:-5 e:5 f:5 i:-15 m:-6 o:19
h:detect	0:6
h:detection	0:7 2:-6 a:-8 c:17 i:12 m:-7
h:developer	a:6 c:12 o:-10
h:directory	7:14
h:disaster	5:8 7:8 8:12 a:10 e:5 f:-7 m:7 o:-10
h:do	5:5 a:46 i:-7 o:-9
h:doc	4:10 5:-7 7:10 8:11 a:-19 c:11 o:10
h:document	a:-26 c:48
h:done	3:5 5:-9 a:12 c:-6 e:5 j:11 m:10 o:10
h:down	7:5 a:16 e:6 i:-11
h:driftwood	5:-5 7:12 8:14 a:-7 o:11
h:drill	5:8 7:8 8:12 a:10 e:5 f:-7 m:7 o:-10
h:dual	7:-5 8:-7 a:18 f:-5 g:-5 i:34 o:-7
h:dunn	0:15 2:10 5:-6 7:-20 a:16 c:17 n:5
h:dur	i:7
h:each	5:-9 7:-12 a:18 e:-5 g:6 i:19 m:12 o:7
h:earliest	8:6
h:early	0:-13 c:17 k:12
h:edge	2:-6 4:-7 5:-6 8:9 a:16 d:11 e:-5 f:-9 g:-5 i:10 o:5
h:elk	5:9 a:5 c:7
h:else	a:9 i:11
h:emberfall	3:-9 4:-7 5:10 6:-5 7:-11 9:-6 a:21 c:5 d:-5 f:7 i:17 k:-5 m:20
h:end	7:18 a:-17 c:15 e:16
h:enforce	7:-11 8:11 a:-9 e:9 m:7
h:engine	0:-5 4:-5 a:7 b:7 c:13 f:14 k:-5 n:-5
h:engineer	2:5 4:9 5:10 7:14 a:7 i:-18 o:5
h:enrolment	5:9 7:-7 c:-5 d:6 e:-5 m:5 n:12 o:8 p:6
h:entry	5:10 a:-10 c:5 e:9 i:9
h:environment	7:-6 8:5 a:-5 b:59 c:-13 d:5 h:-12
h:epic	1:6 7:5 a:7 c:12 o:18
h:erp	5:9 8:-5 a:13 e:5 f:-6 m:17
h:eta	7:12 c:5 i:8 k:8 m:6 o:-10
h:eu	5:-5 7:-6 8:26 a:15 o:-5
h:evaluation	7:7 c:9
h:even	0:6 a:42 o:-11
h:every	2:-5 3:-5 4:15 5:16 c:-5 d:-6 o:-9 p:7
h:everybody	8:9 a:17 o:-7
h:everyone	a:8 i:8
h:evidence	1:10 2:21 a:-21 i:-9 l:16 m:-6 o:6
h:example	5:-6 7:7 8:6 a:7 c:-6 d:11 e:-5 o:9 p:6
h:execution	7:14 a:9 c:-5 f:-6 o:-8
h:exit	7:8 a:-8 e:16 i:18 m:12
h:expansion	7:-5 a:-7 i:12 m:16
h:experience	a:6 c:12 o:-10
h:experiment	7:5 m:6 o:7
h:exposure	2:-9 9:28 a:-12 c:-8 d:23 i:-6 p:12
h:extend	a:-12 c:6 i:18 k:11
h:external	1:5 2:10 9:13 a:-18 c:7 d:5 l:7 o:9
h:faculty	i:15 o:-8
h:failure	7:-9 f:-5 i:-15 o:65
h:fall	7:-6 a:5 i:15
h:fallback	7:-5 a:39 c:-10 o:-13
h:fast	a:27 c:-8 o:-10
h:fastlane	2:-5 4:-5 9:8 a:7 d:21
h:featur	a:-14 c:7 i:6 o:26
h:fence	5:16 8:-5 a:19 m:-5
h:ferryman	3:5 5:6 7:-5 a:6 c:8 g:5 o:-5
h:fetch	o:10 p:-6
h:field	5:-7 8:13 a:24 c:5 d:-7 e:-5 f:-5 i:11 o:6
h:fil	a:-10 c:34
h:final	8:-6 a:26 c:-5 i:19 o:-6
h:finalize	5:-5 a:6 e:12 i:-5
h:fine	i:16
h:firmware	3:9 5:8 7:-6 8:-5 a:11 e:6 f:-5 i:11 m:9 n:-5
h:first	3:6 a:7 e:11 o:-5
h:flag	7:19 a:-20 c:27 i:-7 o:-14
h:fleet	0:-9 7:-10 a:-6 c:10 e:8 i:13 k:10 m:6 o:-8
h:flight	2:10 4:9 6:6 f:-5 h:7 m:-5 o:7
h:follow	7:8 a:10 i:-13 k:6
h:for	2:9 3:-6 4:7 8:-6 a:5 f:-8 h:-5 i:6 j:6 m:6 o:13
h:form	5:-5 a:5 i:-7 m:8 o:22
h:foundation	0:-5 5:11 7:-12 e:-7 f:7 g:-5 i:-7 m:-5 n:7 o:8
h:frankfurt	7:-10 a:8
h:fraud	a:10
h:fraudnet	0:7 1:-6 3:-6 5:-11 6:-5 7:8 8:18 9:-5 a:23 d:5 e:-10 f:-9 g:-6 i:14 j:-5 k:-5 l:-5 n:-5 o:11 p:-5 q:-5
h:free	7:-10 e:12 i:8
h:freeze	7:17 a:9 c:-5 e:21 i:-10 o:-8
h:friday	5:9 a:25 i:8 m:10 o:-5
h:friendly	a:10 e:9 i:-5
h:from	a:6 f:5 m:5 o:7
h:front	0:6 5:6 7:-5 a:7 o:7
h:full	7:6 a:11 k:6
h:functional	a:-22 o:42
h:fw	5:-6 8:15 a:7 c:7 d:-6 e:-5 f:-5 i:11 n:5 o:10
h:für	2:-6 3:-6 7:6 8:-5 a:16 c:-9 d:13 e:-6 m:11 o:9
h:game	7:-8 a:20 f:-6 i:22 m:7 o:-15
h:gat	3:9 5:-7 6:5 7:-14 8:-5 f:18
h:gate	4:7 5:26 8:-8 a:-17 c:-6 g:-5 h:5 k:10 m:-5 n:6
h:gateway	8:21 9:-5 a:13 f:-7 i:7 m:8 o:6
h:gauge	a:7 c:10 e:-6 i:14 m:17 n:7 o:-11
h:general	7:5 a:25 i:-7 o:-6
h:gestaltung	2:-6 3:-6 7:6 8:-5 a:16 c:-9 d:13 e:-6 m:11 o:9
h:github	3:5 5:6 7:-5 a:6 c:8 g:5 o:-5
h:give	i:7
h:go	7:11 i:5 m:13 o:11
h:governance	2:6 6:-6 7:14 e:-9 k:6
h:gpu	5:13 a:5 c:-8 d:-5 f:6 m:6
h:gradle	3:7 4:7 5:14 8:-5 a:5 c:17 d:-5 f:-8 i:6 m:-7
h:graphql	a:5 o:8
h:ground	7:-7 a:9 b:10 c:9 o:-5
h:groundwork	a:-9 c:29
h:guardrail	a:8
h:guide	7:-14 8:8 i:11 k:10 m:-5 o:11
h:h	7:-6 8:-6 a:8 i:56 o:-17
h:ha	7:-7 i:19
h:half	7:-7 a:-5 i:14 k:9
h:hall	3:6 5:-6 i:8 m:9 o:5
h:halt	7:14 a:5 i:6 o:-5 p:-5
h:halyard	7:14 a:13 o:5
h:hand	2:-5 4:-8 5:-9 7:-6 8:-6 c:-9 e:-6 f:11 i:-6 m:6 o:62
h:handover	0:14 2:9 3:-5 5:-6 a:10 c:15 i:-8 n:5
h:harbour	a:22 f:5 i:9 o:-5 p:5
h:harden	7:10 a:8 i:-12 m:8
h:hardware	3:18 5:24 7:-6 a:9 c:-9 f:-7 i:15 o:-19
h:harrier	2:5 4:5 7:11 a:6 e:-5 f:-7 i:7 m:5
h:have	a:-6 g:12 o:26
h:hearthd	0:-11 4:7 5:8 7:14 a:-20 c:6 f:-5 i:25 j:7 k:5 o:-16
h:held	a:9 i:-5
h:hierarchical	c:6 f:7 i:6 k:8 o:-6
h:hoc	a:-12 f:27
h:hold	i:20
h:horizontal	8:17 a:-17 f:21 i:-8 m:8
h:hospital	5:14 7:-7 a:13 d:10 m:-6
h:host	7:-5 e:-15 i:29 m:11
h:hour	7:6 a:11 i:11
h:housekeep	a:18
h:how	a:18 c:11 i:-9
h:http	a:-17 o:33
h:hub	0:9 3:-6 a:33 b:-6 e:-6 f:-5 h:5 i:11 p:-5
h:hypercare	7:-6 a:28 e:11 i:16 m:-11 o:-8
h:i	1:7 2:21 5:20 7:-8 8:-5 a:-5 d:-6 e:-6 f:-6 i:11 l:10 m:12 o:-7
h:identical	5:18 7:-6 a:-9 i:11
h:identity	a:-11 n:13
h:if	5:-6 7:26 8:-5 a:17 c:-5 f:-7 k:15 m:12
h:ii	a:-10 m:-5 o:43
h:iii	2:-9 9:28 a:-12 c:-8 d:23 i:-6 p:12
h:imag	2:6 7:11 l:7
h:img	9:15 a:-8 d:-6 m:5 o:7
h:implementation	3:5 5:8 7:-5 8:-5 a:7 e:-6 g:-7 m:12
h:import	7:15 e:8 f:13 o:-9
h:in	0:5 7:-6 8:-7 a:21 c:18 o:5
h:infrastructure	7:-18 8:-6 a:29 b:8 d:10 f:8 h:10 m:5 o:-23
h:ingest	a:7 c:10 e:-6 i:14 m:17 n:7 o:-11
h:ingres	4:6 7:-7 8:18 9:-5 a:10 d:7 e:-5 h:-5 i:-7 m:10 o:7
h:inhalt	7:-8 a:21 d:-8 i:-5 m:-6 o:31
h:instrumentation	a:-6 g:20 i:-8
h:interface	5:11 7:-9 d:8 f:8 i:-8 m:-6 o:25
h:internal	3:-7 8:47 a:-8 e:5 o:-6
h:into	a:15 c:10 i:13 j:6 m:-6 o:-11
h:inventory	2:10 5:-5 7:9 c:20 i:-7
h:io	0:-5 1:-6 2:-5 3:5 4:7 5:-8 6:-6 7:15 8:19 9:-5 a:24 b:-5 c:10 d:-7 e:10 f:-8 g:-5 h:-5 i:-8 n:-6 o:12 p:-5 q:-5
h:ip	a:11
h:ironbox	7:-6 8:-7 a:9 c:12 i:16 o:-7
h:isolation	a:-6 g:12 o:26
h:it	2:8 5:12 8:-11 a:11 c:-14 e:-8 f:8 h:-8 i:22 o:16
h:item	3:16 4:6 a:12 f:-5 i:-7 j:7 p:-6
h:iv	2:12 b:8 c:16 d:-6 o:-7
h:j	4:16 7:6 8:-7 a:5 d:11 f:-5 i:-9
h:jenkin	3:5 5:6 7:-5 a:6 c:8 g:5 o:-5
h:joost	3:10 8:-5 a:-7 c:-6 i:9 o:31
h:jotsync	2:6 4:17 5:12 7:-8 8:-12 a:5 d:-6 i:-10 j:5 m:-8 o:26 q:6
h:json	a:13
h:k8	5:14 a:20 o:-6
h:kafka	0:-8 5:18 c:-10 d:6 i:17
h:karpenter	a:6
h:keeper	4:-10 5:17 7:-9 8:-6 a:7 c:20 d:-6 e:-5 i:5 q:8
h:kelvin	2:-5 4:-5 9:8 a:7 d:21
h:kestrel	5:13 a:5 c:-8 d:-5 f:6 m:6
h:kestrelvalley	5:-6 7:8 8:-6 a:17 b:6 c:-10 d:16 g:5 p:8
h:kettle	7:14 a:13 o:5
h:key	2:19 7:-9 a:-16 b:10 c:11 d:11 f:-5 i:6 m:-7 o:-16 p:28
h:köln	2:-6 3:-6 7:6 8:-5 a:16 c:-9 d:13 e:-6 m:11 o:9
h:lake	2:6 5:5 6:-6 7:15 e:-6 o:5
h:lakehouse	2:-5 7:23 8:-8 a:15 e:-5 f:10 h:-5 m:5 o:9
h:land	9:5 a:31 f:-5 m:-6 o:-11
h:larkmesh	8:13 a:-9 o:9
h:larkspur	7:6 f:7
h:last	5:17 a:-17 m:18
h:later	5:-7 7:17 a:34 e:8 i:-11 o:-8
h:launch	a:16 m:5 o:10
h:leafw	0:-5 1:-6 2:-5 3:5 4:7 5:-8 6:-6 7:15 8:19 9:-5 a:24 b:-5 c:10 d:-7 e:10 f:-8 g:-5 h:-5 i:-8 n:-6 o:12 p:-5 q:-5
h:ledger	5:7 8:-5 9:6 f:9 i:5 o:-6
h:legal	a:12 e:5 m:6 o:-5
h:level	7:7 a:-9 c:-5 e:-7 f:16 i:24 m:-7
h:limit	7:5 c:10 i:-11 m:-6
h:lindau	3:6 5:-6 i:8 m:9 o:5
h:list	2:-5 5:5 8:-7 a:21 c:5 d:6 e:-6 f:-8 m:-5
h:live	3:-5 7:8 a:12 i:6 m:8 o:7
h:load	7:5 a:-15 c:5 e:11 f:31 i:-6
h:log	a:14 g:-8 i:16
h:logg	a:13
h:login	4:-5 5:-7 7:-5 8:8 9:-5 a:5 c:9 o:10
h:loki	5:9 a:5 c:7
h:look	5:-15 7:-9 a:-7 d:6 g:8 i:16 m:7 o:24
h:loom	0:-8 5:18 c:-10 d:6 i:17
h:los	5:8 7:8 8:12 a:10 e:5 f:-7 m:7 o:-10
h:lose	7:-8 a:15 f:-6 i:26 m:8 o:-15
h:lumen	7:-10 a:8
h:lumo	a:10 o:7
h:mail	2:-5 3:-6 7:10 8:-5 9:18 a:18 c:-11 e:7 i:10
h:majority	a:5 i:-7 k:7
h:make	a:27 c:-8 o:-10
h:manual	a:6
h:mart	7:12 8:-6 a:17 d:-5 f:6 m:6
h:matrix	7:-7 8:-5 a:-7 e:5 i:19 k:13 m:-5 o:15
h:mean	5:-8 8:5 e:7 i:-10 j:14 m:17
h:measur	7:-5 f:-6 i:14
h:media	c:-6 g:6 l:7 m:10
h:meet	a:50 i:-5 m:-24
h:memory	2:-10 5:6 7:-8 d:-6 h:8 i:10
h:merrow	2:5 7:-6 e:10 m:7 o:-8
h:mesh	2:12 7:6 a:7 i:-9 k:7 o:6
h:meter	5:9 7:-7 c:-5 d:6 e:-5 m:5 n:12 o:8 p:6
h:metric	7:21 a:-15 b:-9 f:-7 h:41 i:12 o:-9
h:migration	8:10 a:7 c:7
h:min	7:-5 f:-6 i:14
h:mobile	a:10 o:7
h:mod	7:-5 a:-6 i:-8 o:37
h:mode	a:-18 e:10 f:-6 g:10 i:29
h:model	5:-5 7:17 c:6
h:modul	1:9 4:13 a:23 c:-11
h:mon	7:11 a:13 c:5 e:9 o:-8
h:monday	1:5 2:31 5:-11 7:-23 a:15 c:5 d:-5 e:8 i:29 m:-9 o:-14
h:monitor	0:27 7:-14 a:-11 c:-5 g:7 h:18 i:16 o:-14
h:monolith	4:-5 5:-7 7:-5 8:8 9:-5 a:5 c:9 o:10
h:month	7:26 a:-10 i:-7
h:mov	5:5 7:14 a:14 e:-5 i:6
h:move	8:13 9:8 a:5 i:10
h:mudlark	a:7 c:10 e:-6 i:14 m:17 n:7 o:-11
h:multi	3:-5 5:-5 7:-8 a:20 b:6 f:8 o:17
h:museum	2:-6 3:-6 7:6 8:-5 a:16 c:-9 d:13 e:-6 m:11 o:9
h:must	2:5 3:-5 5:-6 a:-6 b:-5 c:-6 f:23 h:-9 i:5 j:8 o:30
h:my	1:6 7:5 a:7 c:12 o:18
h:network	7:8 a:-14 f:-5 i:14 n:37 o:-12
h:never	5:6 8:14 q:5
h:night	2:-5 3:-8 4:-6 5:8 6:-5 7:13 a:9 i:6 k:-5 m:16 o:8
h:nightly	5:5 7:21 a:-12 i:9 o:-5
h:nl	7:-7 a:16 i:-9 m:5
h:no	2:9 3:-5 5:-5 7:19 8:-5 a:-5 f:-8 i:-7 k:-7 m:31 o:5
h:nodestat	e:15
h:nordly	5:9 8:-5 a:13 e:5 f:-6 m:17
h:norpay	2:-5 3:-8 4:8 5:-7 7:-8 8:5 h:6 m:8 n:8 o:5
h:north	5:8 7:8 8:12 a:10 e:5 f:-7 m:7 o:-10
h:notify	0:5 1:-5 3:-6 4:6 5:-6 8:-6 a:38 b:-6 d:-7 h:9 n:-7 o:14 p:-5
h:nov	7:10 a:8 i:-12 m:8
h:npx	a:-5 o:32
h:number	3:32 7:21 a:-11 f:-6 i:-9 m:9 o:-6
h:oakbase	5:5 7:20 8:-6 f:9 i:-5 o:10
h:objectiv	7:29 f:-16 i:27 m:-7 o:-6
h:observability	0:16 2:-5 7:8 8:-5 a:8 e:-6 f:-5 g:10 h:17 i:11 n:-5 o:-11
h:oct	7:10 a:8 i:-12 m:8
h:october	7:5 a:9 c:8 e:25 i:-6 m:-11
h:of	a:9 m:5
h:off	5:-5 a:5 c:10 d:6 m:22
h:office	7:18 a:11 i:-11 m:6
h:offline	3:-6 4:5 7:39 8:-5 a:-26 c:15 i:-19 m:6 o:17
h:old	8:15 e:-5 m:5 o:5
h:on	8:-5 a:27 c:7 i:7 o:-8
h:onboard	8:7 a:6 c:-6 n:7
h:once	a:-12 f:26 i:5
h:one	1:9 2:-9 3:-5 4:-7 5:25 7:13 8:-6 9:-5 a:13 b:-5 c:-6 e:-11 f:-7 h:-5 i:20 k:8 m:-6 n:-6 o:6
h:online	5:-5 a:6 d:6 i:-7 m:8 o:15
h:only	7:8 a:10 e:7 m:6
h:op	0:7 7:-6 a:29 i:15 m:11 o:-26
h:opentelemetry	5:9 a:5 c:7
h:operation	0:12 2:5 3:-5 7:-13 a:16 c:23 f:-5 i:6 j:5 m:-7 n:5 o:-9
h:operational	a:-9 c:-5 i:11 o:10
h:optimizer	7:-14 8:8 i:11 k:10 m:-5 o:11
h:orchestration	c:6 f:7 i:6 k:8 o:-6
h:order	1:10 2:-5 4:-6 8:22 a:17 b:-5 c:-5 e:-5 f:-6 i:10
h:ota	3:10 5:-5 7:-5 8:-5 a:11 e:6 f:-5 i:12 m:12
h:otr	0:12 5:-8 7:16 8:-5 a:11 d:-5 e:-8 f:5 i:-6 o:22
h:out	2:-5 4:-7 5:-7 8:19 a:24 c:7 e:-5 i:8 m:-5 o:6
h:outcome	a:-6 e:7 m:7
h:ownership	6:-8 7:9 a:21 c:24 f:5 i:-12 m:-7 o:-9
h:package	4:28 5:31 8:-6 a:-38 c:30 m:-5 o:-6
h:paid	8:13 a:-6 m:8
h:pair	0:6 5:6 7:-5 a:7 o:7
h:paper	4:5 a:14 e:-5 f:-7 i:10 m:7
h:paperwork	a:14 m:8 o:-7
h:parallel	2:5 5:13 7:18 i:7 o:-6
h:parcel	3:-6 5:-6 7:12 a:5 d:-6 f:5 i:8 m:8
h:parity	8:-17 a:6 c:14 i:-7 o:33
h:park	5:-5 a:6 d:6 i:-7 m:8 o:15
h:part	2:9 7:-7 9:12 a:-8 d:8 g:8 i:-10 l:6 m:-6 o:6
h:parti	a:20 c:-5 o:11
h:partner	2:10 4:-6 5:-9 b:6 c:15 e:-6 f:7 i:-7 k:-5 m:5 o:7 q:-5
h:path	o:10 p:-6
h:pause	a:-8 i:25
h:payment	a:10
h:people	2:-6 5:-7 7:7 a:45 c:20 i:-10 m:13 o:-15
h:per	0:-6 5:9 7:-7 8:7 9:5 a:7 d:7 i:9 m:-7 n:19 o:-9
h:percentage	8:5
h:performance	3:21 5:-6 7:-9 c:6 d:-5 f:47 i:-15 m:-5
h:permit	5:-5 a:6 d:6 i:-7 m:8 o:15
h:pg	5:7 8:-5 9:6 f:9 i:5 o:-6
h:phas	3:-5 5:-5 7:6 8:32 a:-12 c:-7 e:13 f:-5 i:17 o:-7
h:phase	a:7 i:5
h:pilot	5:-5 7:7 a:10 c:6 i:6
h:pim	2:-6 7:14 m:11
h:pipelin	4:12 5:-5 7:-5 a:-34 c:-5 f:6 i:7 o:44
h:pipeline	3:11 4:5 7:11 i:-10 m:-5 o:15
h:plan	a:8
h:planner	3:-6 4:-5 5:-5 7:10 8:-5 a:15 b:9 c:-6 d:5 f:-5 g:-5 i:5 m:8 o:6
h:platform	7:-11 8:5 9:6 a:5 i:7
h:plumbline	7:-14 8:8 i:11 k:10 m:-5 o:11
h:point	7:16 a:-5
h:port	3:11 5:-6 7:10 a:-19 d:29 i:-10 m:-5 o:11
h:portal	8:-5 a:23 g:-5 m:10
h:post	e:7 i:-7
h:postbote	4:16 7:6 8:-7 a:5 d:11 f:-5 i:-9
h:postgresql	1:12 2:-5 4:-6 5:7 8:-7 a:22 d:5 e:-5 f:-5 i:10
h:postwarden	2:-5 3:-6 7:10 8:-5 9:18 a:18 c:-11 e:7 i:10
h:power	a:34 c:-5
h:praxisplan	3:-5 5:-5 7:8 8:-7 9:6 a:11 c:10 f:7
h:pre	1:13 5:10 6:5 7:20 8:-7 c:-6 d:-7 e:-5 f:-7 h:8 i:-16
h:precondition	3:16 7:16 a:-11 c:12 d:-5 i:-25 o:16
h:prep	2:7 4:20 5:21 7:-7 8:-12 9:-5 a:-28 c:8 d:22 e:-6 g:-6 i:-7 j:7 m:-5 o:11 q:-5
h:preparation	4:12 5:9 7:8 a:-12 e:-6 i:-6 j:7 m:-9 o:12
h:prepare	1:16 2:32 4:-8 7:-6 8:-7 a:-13 c:37 e:7 i:-8 m:-12 o:-9
h:prerequisit	c:14 d:6 f:5 i:-8 m:-5
h:privacy	2:10 5:8 a:-8 c:-5 l:11
h:private	a:5 c:-5 i:-6 m:-6 o:36
h:prob	3:10 8:-5 a:-7 c:-6 i:9 o:31
h:procedure	7:-6 a:23 i:5
h:proces	a:5
h:prod	0:6 c:-9 e:-6 f:-6 i:6 m:7 o:14
h:production	8:6 a:14 i:5
h:programme	0:5 5:-5 8:16 a:6 d:-5 e:-5 i:8 m:6
h:progressive	7:-6 8:8 a:-6 c:9 k:15
h:project	3:5 5:-5 7:-6 a:10 c:7 e:-5 f:5 p:-5
h:promote	a:6 n:9
h:proof	0:7 5:8 7:12 a:-19 g:12 i:-5 o:12
h:protection	a:7 i:-7 o:14
h:prove	7:-7 d:11 i:13 o:-6 p:9
h:provider	i:-6 n:12
h:provision	7:14 a:13 o:5
h:prr	3:-5 5:-5 c:-5 d:-7 f:6 g:5 m:5 o:15
h:public	7:-7 c:11 m:14
h:publish	5:5 a:14 j:7 o:-9 q:16
h:pull	2:10 4:5 5:-7 8:6 a:5 i:-5 j:15
h:q3	3:11 5:-6 7:-8 8:-8 a:20 c:9 e:-5 o:9 p:-6
h:quality	2:9 3:7 4:9 6:5 7:14 8:-6 c:6 d:-6 f:-5 i:-10 o:19
h:queri	a:-12 f:27
h:query	7:-15 8:7 a:5 i:7 k:10 m:-6 o:20
h:queue	i:13
h:quiesce	i:8
h:quillbank	2:-5 3:-8 4:9 5:-7 7:-8 8:6 c:-5 h:7 i:5 m:11 n:8 o:6
h:quillfish	2:12 7:6 a:7 i:-9 k:7 o:6
h:r	7:6 a:17 i:-9 m:11
h:ramp	0:17 3:-5 4:-5 5:-5 7:-13 8:62 c:-5 d:-5 f:-8 i:14 o:-11
h:rank	a:8 m:-5
h:ranker	5:-5 7:12 8:14 a:-7 o:11
h:rat	5:-5 c:-10 d:-7 f:5 o:25
h:rate	a:-6 c:13 d:5 i:-5 m:-5
h:rc	3:5 4:10 5:11 7:6 8:-5 a:-7 d:-12 m:-7 o:18 q:9
h:readines	o:11
h:ready	3:-6 4:-5 5:-7 7:11 8:-7 a:15 c:-6 e:6 f:-5 n:6 o:13
h:really	a:10
h:recommendation	5:-5 7:12 8:14 a:-7 o:11
h:recovery	5:8 7:8 8:12 a:10 e:5 f:-7 m:7 o:-10
h:redirect	a:-23 d:53 o:-8
h:redshift	7:12 8:-6 a:17 d:-5 f:6 m:6
h:refundd	2:-5 3:-5 4:-5 5:-9 7:8 8:14 a:-5 c:-9 e:-6 f:7 i:21 o:14
h:region	3:-5 a:14 i:13 m:6 o:-6
h:rehearsal	3:7 7:31 a:-12 i:-11
h:relaunch	2:-6 3:-6 7:6 8:-5 a:16 c:-9 d:13 e:-6 m:11 o:9
h:releas	0:-6 3:-5 4:9 5:17 9:-6 a:19 b:-6 c:17 d:-7 g:-6 i:-11 j:-5 k:-5 l:-5 n:-6 o:15 p:-6
h:releasable	2:10 5:16 a:-24 m:12 o:7
h:release	0:-5 4:19 5:14 7:-5 a:12 f:-6 g:-5 i:-8 n:-5 o:8
h:reliability	a:16 c:-5 i:12 m:-7 o:29
h:replac	3:5 5:6 7:-5 a:6 c:8 g:5 o:-5
h:replace	0:6 5:6 7:-5 a:7 o:7
h:replacement	0:6 5:-6 8:15 a:15 d:-7 f:-11 i:10 o:8
h:replay	a:-5 f:23 o:-9
h:replication	i:18 o:-8
h:report	7:14 8:-8 c:8 f:8 i:-6 m:11 o:8
h:request	0:-5 1:7 a:21 b:-5 e:-5 f:-5 j:8
h:requirement	3:8 5:-5 7:-7 a:-14 d:14 h:7 i:11
h:resident	5:-5 a:6 d:6 i:-7 m:8 o:15
h:resilience	7:-5 a:13 e:-5 o:24
h:resource	7:-9 i:24
h:respond	0:6
h:response	0:7 2:-6 a:-8 c:17 i:12 m:-7
h:responsible	a:-10 m:6 o:7
h:rest	5:7 7:-5 9:7 a:15 c:-6 d:9 i:15 m:7 o:-9
h:restore	i:7
h:retention	5:13 7:-6
h:retire	e:15
h:return	7:16 a:-5
h:review	2:5 7:-6 a:15 e:-5 m:9 o:7
h:reviewer	2:12 a:15
h:rider	1:-5 3:5 5:-11 7:6 8:13 a:15 f:-5 i:-5 m:13
h:ridgeway	a:5 o:8
h:right	7:-6 a:9 i:6 m:-5
h:ring	7:-13 8:36 a:-12 c:-13 i:19 m:24
h:risk	a:-6 o:23
h:robot	3:6 5:-6 i:8 m:9 o:5
h:roll	2:-5 3:-5 4:-5 5:5 8:-9 a:37 e:-6 f:-6 g:13 i:22
h:rollback	a:29 i:14 o:-9
h:rollout	7:6 8:6 a:10 i:6
h:rookery	c:6 f:7 i:6 k:8 o:-6
h:roundel	c:-6 g:6 l:7 m:10
h:rul	d:18
h:run	4:-5 5:16 8:26 9:5 a:21 c:-11 e:-6 f:-5 i:10 k:-5 m:-13 o:-15
h:runbook	5:10 8:9 a:11 e:-5 m:7 o:7
h:runn	7:-6 8:-7 a:13 i:26 o:-7
h:runner	8:6
h:s	3:10 8:-5 a:-7 c:-6 i:9 o:31
h:safety	2:-5 5:-5 a:-25 b:7 c:-5 i:-6 m:11 o:50 p:5
h:sal	7:12 8:-6 a:17 d:-5 f:6 m:6
h:same	7:26 a:-11 i:-7 m:9
h:sandbox	1:5 3:-6 4:18 6:5 a:-8 f:10 i:-5 m:-9 o:15
h:saturday	7:5 a:19 c:-5 g:7
h:scalability	f:5 o:8
h:scan	2:7 a:19 e:15 m:6 o:-29
h:schedule	7:5 8:24 i:-10 o:-6
h:schema	5:27 7:-6 a:-16 i:9
h:scorewright	4:17 5:7 8:21 a:-12 c:7 d:-5 e:5 f:5 i:-15 m:-6 o:19
h:script	a:25 i:-15
h:sdk	4:16 7:6 8:-7 a:5 d:11 f:-5 i:-9
h:search	2:6 5:-7 7:-8 a:7 c:5 e:-6 i:6 p:12
h:sec	5:9 7:-7 c:-5 d:6 e:-5 m:5 n:12 o:8 p:6
h:second	a:5
h:secret	2:14 a:29 b:5 c:16 d:-8 e:-5 i:8 j:5 m:-9 o:-17
h:security	2:17 5:-7 7:-7 i:-14 l:9 m:7 o:18 p:13
h:sedge	2:6 5:5 6:-6 7:15 e:-6 o:5
h:seo	a:-10 d:39
h:september	a:10
h:serv	3:7 4:-5 5:6 7:-11 a:-15 b:5 c:-11 d:8 e:-5 f:16 h:13 m:6 o:16
h:server	2:8 5:-5 b:16 e:-7 i:32 m:-12 n:11 o:-21 p:10
h:servic	0:9 5:-8 7:-8 a:22 g:8
h:service	2:6 i:5 m:6 o:7
h:sessiond	4:-5 5:-7 7:-5 8:8 9:-5 a:5 c:9 o:10
h:settlement	5:-5 7:-6 8:26 a:15 o:-5
h:setup	5:6 b:6 m:12 o:6
h:shadow	7:18 8:-8 a:9 c:-6 e:5 g:6 i:26 m:-5 o:-9
h:shar	2:-9 3:5 4:6 5:5 7:-10 8:11 a:8 e:-5 m:6 o:6
h:sheet	3:-5 5:-5 7:8 8:-7 9:6 a:11 c:10 f:7
h:shift	3:6 4:-5 5:-5 7:6 8:-5 a:20 b:8 f:-6 g:-5 m:7
h:shipp	0:7 1:-6 3:-6 5:-11 6:-5 7:8 8:18 9:-5 a:23 d:5 e:-10 f:-9 g:-6 i:14 j:-5 k:-5 l:-5 n:-5 o:11 p:-5 q:-5
h:show	a:-5 f:23 o:-9
h:shutdown	a:10
h:shuttl	7:6 a:7 e:8 i:-8 m:9
h:sign	9:6 a:-11 m:28
h:signatur	a:-7 m:50
h:sim	7:14 a:13 o:5
h:single	2:6 9:9 a:-9 o:6
h:siz	7:-6 a:9 i:6 m:-5
h:sla	3:7 7:-5 f:26 i:-18
h:slo	0:5 c:5 d:-5 f:10 i:13
h:slow	7:5 a:16 e:6 i:-11
h:smart	5:9 7:-7 c:-5 d:6 e:-5 m:5 n:12 o:8 p:6
h:soak	i:27 o:-8
h:software	2:5 6:9 7:-10 c:11 e:6 i:-8 m:-17 o:25
h:spe	a:-10 d:39
h:spot	a:6
h:sprint	7:10 a:8 i:-12 m:8
h:st	5:14 7:-7 a:13 d:10 m:-6
h:stabilization	e:7
h:stack	7:8 e:-5 g:-8 m:12 o:11
h:stag	5:-10 a:-7 c:-5 d:8 i:11 m:16 o:22
h:stage	3:-8 8:21 f:-6 i:21 k:8 o:-10
h:start	3:-5 4:14 5:10 7:-5 8:-9 a:16 c:7 d:-7 i:22 o:-14 p:7
h:state	7:-5 f:-6 i:14
h:static	9:15 a:-8 d:-6 m:5 o:7
h:steady	7:-5 f:-6 i:14
h:step	5:24 7:-12 8:7 a:35 e:-5 m:-6
h:stockholm	7:-10 a:8
h:stop	3:-5 7:-17 8:-5 a:32 c:-5 i:30 m:9 o:-9
h:stor	0:-5 1:-6 2:-6 3:-8 4:-7 5:-7 7:8 a:88 b:-5 c:-12 e:-7 f:-7 m:17 n:-5 o:-9 q:-5
h:store	a:10
h:story	8:10 a:-7 c:5 m:12 o:6
h:stream	a:22 f:5 i:9 o:-5 p:5
h:structur	a:13
h:submission	a:10
h:succes	7:26 8:-6 a:-22 c:-5 e:9 f:5 i:19
h:sunday	3:7 5:-10 7:5 a:-16 e:-5 i:7 m:33 o:11
h:sunsett	5:7 7:-5 9:7 a:15 c:-6 d:9 i:15 m:7 o:-9
h:support	2:-6 7:14 a:5 i:-5 m:12
h:switch	2:-5 5:5 8:7 a:19 c:5 g:-5 i:7
h:sync	a:10
h:süd	2:-6 3:-6 7:6 8:-5 a:16 c:-9 d:13 e:-6 m:11 o:9
h:t	4:6 5:-6 8:-8 a:10 o:17
h:tag	0:-5 2:7 3:-5 5:14 7:7 8:-15 9:-5 a:15 b:-5 e:8 f:-5 g:-5 h:-5 i:-9 q:25
h:tail	a:21
h:target	3:20 f:12 i:-12
h:tariff	0:-6 1:-5 4:-6 5:-9 7:9 9:-5 b:13 c:20 d:-7 e:-7 f:19 h:8 k:-5 n:-5 o:8 p:-5
h:task	7:-18 8:9 a:46 c:9 f:11 i:-12 o:-13
h:team	2:9 5:-8 8:5 a:15 i:-5 j:15
h:technical	5:7 7:-8 a:-13 f:17 g:13 i:-14 o:15 q:6
h:technik	5:-8 7:30 a:-38 b:10 c:-8 d:46 f:5 i:-16 m:-11 n:6 p:7
h:technology	a:-6 h:7
h:tell	a:27 c:-8
h:template	a:9 i:-5
h:tempo	5:9 a:5 c:7
h:tenant	3:-10 5:-5 7:-8 8:7 a:14 b:6 f:8 o:15
h:tern	2:10 4:5 5:-7 8:6 a:5 i:-5 j:15
h:test	2:12 3:8 4:18 5:-6 6:6 7:-15 8:-8 a:-6 c:-7 f:14 i:-17 o:28
h:that	a:24 o:-8
h:the	7:6 a:12 c:5
h:thermostat	2:-5 3:11 5:-6 8:-11 a:17 d:7 f:-8 i:14 m:10 o:14
h:thi	8:-7 a:20
h:third	a:20 c:-5 o:11
h:thriftwood	8:8 a:-6 f:9 k:5 m:9 o:-7
h:through	5:7 a:-10 c:-10 d:16 f:-5 i:17
h:thu	7:19 a:5 e:17 i:-7 o:-11
h:thursday	a:13 i:-7
h:ticket	o:11
h:tide	a:7 c:10 e:-6 i:14 m:17 n:7 o:-11
h:tidepool	2:-10 5:6 7:-8 d:-6 h:8 i:10
h:tier	7:-11 8:11 a:-9 e:9 m:7
h:timesheet	7:10 a:8 i:-12 m:8
h:to	a:15 i:7 m:5
h:together	a:21 i:-8 o:5
h:tomlish	0:-5 2:10 3:-5 5:10 7:5 8:-14 9:-5 a:26 b:-6 c:6 e:10 f:-5 h:-5 i:-9 j:-5 o:8
h:touch	5:-5 7:14 i:-5 j:8 m:20 o:-7
h:trac	3:11 a:20 i:-18
h:track	3:8 4:6 5:11 a:7 c:8 f:-6 o:-5
h:traffic	0:-5 7:-13 8:29 9:10 a:-11 c:5 k:12
h:train	1:-5 3:5 5:-11 7:6 8:13 a:15 f:-5 i:-5 m:13
h:transit	0:8 5:10 7:-6 a:9 c:-5 e:-5 g:-5 i:12 n:8 o:-12
h:transport	2:-9 9:28 a:-12 c:-8 d:23 i:-6 p:12
h:triage	7:9 a:7 c:5
h:trial	7:15 e:8 f:13 o:-9
h:trigger	7:-7 a:-13 i:28 o:28
h:true	2:9 f:6 h:-8 j:11
h:try	3:7 5:-8 a:-23 c:-5 f:13 i:-5 o:51
h:tue	3:15 4:16 5:-7 7:-16 8:15 e:-6 f:-5 o:27
h:tuesday	5:10 7:-13 8:26 a:18 c:-7 d:-20 i:16
h:turn	a:12
h:two	0:-6 1:-5 3:7 4:-6 8:-5 9:-5 b:9 c:17 d:-7 e:8 f:10 h:5 i:-11 k:-5 m:9 n:-5 p:-5
h:up	2:-5 4:-5 5:6 7:5 8:17 a:25 c:-10 d:-7 e:-5 i:9 o:-9
h:updat	a:24 c:-7
h:upgrade	1:-5 2:-5 5:25 7:-13 8:-10 9:-5 a:17 f:-9 i:28 k:7 m:10 n:-6
h:utc	8:5 b:5 m:5
h:v	0:7 2:-5 a:10 g:6 i:9 o:-10
h:v1	5:7 7:-5 9:7 a:15 c:-6 d:9 i:15 m:7 o:-9
h:v2	a:10
h:v3	5:-5 7:11 8:9 o:10
h:v4	a:8 o:-6
h:v5	4:16 7:6 8:-7 a:5 d:11 f:-5 i:-9
h:v6	i:9
h:v7	0:5 1:-6 3:-7 5:-10 7:15 8:14 9:-5 a:20 e:-10 f:-5 g:-6 i:16 j:-5 l:-5 m:6 n:-6 p:-6 q:-5
h:vakt	3:-6 4:-5 5:-5 7:10 8:-5 a:15 b:9 c:-6 d:5 f:-5 g:-5 i:5 m:8 o:6
h:validation	0:9 4:5 5:-7 6:12 7:9 a:-7 e:-6 f:-8 m:-8
h:valkey	4:-10 5:17 7:-9 8:-6 a:7 c:20 d:-6 e:-5 i:5 q:8
h:vault	a:15 c:10 i:13 j:6 m:-6 o:-11
h:vcl	a:-16 d:33 o:-5
h:verdict	7:-6 c:8 i:10 m:13 o:11
h:verification	a:-16 o:25
h:verify	5:7 a:-16 d:12 g:5 i:24
h:vi	e:7 m:16
h:visibility	0:6 7:-10 a:-6 i:16 m:11
h:vm	7:11 8:6
h:vpc	0:8 5:10 7:-6 a:9 c:-5 e:-5 g:-5 i:12 n:8 o:-12
h:w	3:17 4:19 7:-11 8:-9 a:-12 e:-5 i:-7 m:6 o:35
h:wa	3:10 a:-11 o:34
h:watch	7:5 a:6 i:17
h:wav	8:-5 c:16
h:wave	5:9 7:5 a:7 e:7 i:9
h:way	7:-9 8:9 a:11 i:17
h:wayfind	3:6 a:5 c:-5 m:8 o:-10
h:we	5:-7 a:33 e:7 f:-6 i:16 o:-8
h:web	a:13
h:website	2:-6 3:-6 7:6 8:-5 a:16 c:-9 d:13 e:-6 m:11 o:9
h:wednesday	2:-5 8:13
h:week	7:6 a:13 i:5
h:weekend	8:-6 a:32 c:-7 f:7 m:9 o:9
h:weekly	a:15 c:7 e:-10 i:10
h:went	5:-5 7:-5 a:32
h:what	5:-9 7:-6 f:8 i:6 j:10 o:31
h:when	8:-5 a:21 c:-10 d:8 f:-6 i:30 o:-17 p:-5
h:window	0:7 5:11 8:6 a:13 i:-9 o:-6
h:with	7:6 a:11 c:12 e:-5 f:6 i:8
h:within	a:10
h:wm	2:7 a:-16 f:12 i:-8 j:6 o:22
h:work	2:-5 3:12 4:5 7:7 a:-9 d:8 f:-7 i:-12 j:5 m:-5 o:35 p:-7
h:workboard	3:-5 5:-5 7:-8 a:20 b:6 f:8 o:17
h:workflow	3:11 4:5
h:workstream	6:-7 7:6 8:-16 a:30 c:9 d:-5 e:-8 f:-6 o:20
h:wp	5:-6 7:8 8:-6 a:17 b:6 c:-10 d:16 g:5 p:8
h:wrap	5:-9 a:13 i:31
h:write	a:6 g:-5 i:9
h:wrong	5:-5 7:-5 a:32
h:www	9:15 a:-8 d:-6 m:5 o:7
h:x	5:-6 8:15 a:7 c:7 d:-6 e:-5 f:-5 i:11 n:5 o:10
h:yank	a:25
h:yellow	i:13
h:you	3:-6 4:25 5:10 7:-5 8:-9 a:8 c:5 d:-7 e:-5 j:24 m:-11 o:-12 p:6
h:zammad	0:12 5:-8 7:16 8:-5 a:11 d:-5 e:-8 f:5 i:-6 o:22
h:zero	o:10 p:-6
h:zipkin	5:9 a:5 c:7
h:zone	7:-8 a:20 f:-8 i:26 o:-16
h:zürich	3:-5 5:-5 7:8 8:-7 9:6 a:11 c:10 f:7
k:0	0:-8 1:-9 2:32 3:-12 4:41 6:-9 7:-12 8:91 9:-8 a:56 b:-8 c:-22 d:9 e:-10 f:-8 g:-7 h:-8 i:-30 j:-10 k:-7 l:-7 m:-16 n:-8 o:-11 p:-7 q:-11
k:1	0:-9 1:-8 2:6 3:-8 4:15 5:-5 8:29 9:-8 a:18 d:-9 e:-10 f:-6 g:-8 h:-9 i:-5 k:-7 l:-7 m:41 o:-11 p:-8 q:9
k:2	0:-6 1:-6 3:-7 4:7 5:16 6:-5 7:10 8:5 a:28 b:-5 c:6 e:-7 g:-5 k:-5 l:-5 m:8 n:-6 o:-15 p:-5
k:3	7:6 8:7 a:25 c:6 d:-7 g:-5 i:10 n:-5 o:-6
k:4	3:-5 7:6 8:-5 a:15 c:13 i:11
k:5	a:16 i:9 o:6
k:6	a:19 i:8 o:5
k:7	a:7 i:5 o:11
k:8	a:7 o:12
k:bullet	7:6 a:8 i:20
k:caution	7:15 8:-8 c:-5 g:8 i:46 o:-8
k:go	3:-7 4:7 5:-8 7:23 a:-15 d:-5 h:-8 k:22 m:11
k:no-go	2:8 3:-5 5:-5 7:11 8:-6 a:6 f:-5 i:32 k:-6 m:12
k:number	8:10 a:28 i:-7
k:plain	a:13 o:6
k:rollback	5:-5 8:-5 a:38 f:-7 i:33 o:-13
k:row	7:11 a:6 f:5 i:11 m:12
k:sentence	2:-5 3:-6 4:-5 5:18 a:28 c:8 d:-6 e:12 f:-6 i:-8 k:13 m:11 n:-5 o:-26 p:-6
k:sign-off	5:-5 7:-8 8:-5 a:-22 c:-6 d:-6 i:-7 m:121 o:-7
k:steps	5:7 7:-10 8:9 9:5 a:35 b:6
k:task	a:14 o:7
l:a	o:13
l:a1	a:5 m:5
l:above	3:8 7:11 a:-7 i:13 l:7 m:-5
l:accounts	a:-8 o:15
l:active	a:-10 i:33
l:address	5:11 9:15 a:-12 g:5
l:addresses	n:7
l:again	a:5 i:17
l:agree	7:16 m:5
l:agreed	a:-6 m:11
l:ahead	a:11
l:alert	a:-5 c:11 o:9
l:alerts	2:7 a:-10 l:24
l:all	0:8 8:21 a:-14
l:and	4:-5 6:7 8:-7 a:-11 b:-5 c:23 g:14 h:25 i:10 m:-6 o:-5
l:android	8:19 a:-6 o:10
l:answer	9:16 a:-11 d:11 e:5
l:answers	7:5 c:-5 d:28 i:-6 o:8
l:api	8:13
l:approval	1:11
l:approved	1:12 a:-10 m:10
l:as	c:10 o:5
l:asks	a:6 m:15 o:-8
l:at	8:24 o:8
l:attached	2:-5 c:17 j:8 o:-5
l:b	a:9
l:back	a:5
l:backup	a:20 i:-6
l:balancer	9:6
l:baseline	3:15 a:-11 f:22
l:basket	o:13
l:batches	7:24 a:-24
l:before	3:-8 7:16 a:15 g:6 i:11 o:-13
l:below	7:17 a:-6 f:14
l:better	3:5 7:8 o:-5 p:12
l:blocked	a:-15 i:13 n:20 o:-6
l:board	c:9 m:6 o:5
l:box	d:-8 o:16
l:branch	o:8
l:branches	6:18
l:breaks	7:19 a:-19 c:21 i:-9
l:builds	4:33 5:11 7:5 a:-28
l:by	0:8
l:bytes	a:-8 b:7 i:9
l:c	a:6
l:cab	m:11
l:cache	c:10
l:calendar	a:8
l:call	a:21 i:-6
l:calls	a:14 i:-5
l:cancelled	a:9
l:card	a:14
l:care	m:5
l:cases	i:17 o:5
l:cdn	9:7 a:10
l:cent	7:9 a:-5 o:8
l:change	1:12 4:7 5:11 a:-6 m:-5
l:changed	a:13
l:changes	5:23 a:-10
l:channel	8:15 a:7 c:-5
l:checkout	0:9 4:19 o:-9
l:ci	4:42 7:-5 a:-9 o:-5
l:clean	2:49 4:41 5:8 a:-16 c:-8 d:-5 m:-10 o:-9
l:client	3:9 7:-7 a:7
l:clients	7:5
l:closed	2:-11 5:-5 7:-5 a:-20 c:-5 e:54 k:17 l:14 n:7 o:-14
l:cluster	5:-5 8:10 a:-18 c:10 i:10 n:8
l:clusters	a:6
l:code	2:14 a:8
l:commit	4:6 q:11
l:complete	c:29 o:-5
l:completed	a:9
l:configured	0:5 7:-7 a:15 b:17 m:-5
l:consent	a:-6 o:12
l:console	8:9 a:12 c:7 d:6 m:-5 o:-7
l:control	i:6
l:coverage	6:31 o:-7
l:crash	a:-7 i:7 o:18
l:created	a:19
l:critical	2:30 7:-9 a:-5 e:18 i:-8
l:criticals	2:5 l:8
l:customer	a:14 i:-5
l:d	o:6
l:daily	i:13 o:-7
l:dashboard	a:-13 h:6 i:33
l:data	7:5 a:7 f:12 i:16 m:-9
l:database	a:6
l:date	a:10 c:13 i:-5
l:day	0:8 a:-15 c:-6 e:7 g:11 i:-5 m:5 o:13
l:days	7:12 8:7 a:17 c:-5 f:-6 g:-5 i:5 m:-5 o:-8 p:18
l:default	7:10 a:14 c:9 o:-8
l:defects	e:11
l:deleted	a:10 o:8
l:deployment	a:-9 o:10
l:depth	i:10 o:14
l:design	a:-19 m:32
l:detected	m:5 o:5
l:dev	a:9 c:7 o:-5
l:devices	i:-5 o:20
l:diff	5:20 7:10 a:7 m:-8 o:-7
l:differ	5:17 7:-8 a:-9 o:12
l:difference	5:5 7:34 a:-12 i:-6 m:-6
l:disk	i:9
l:dns	9:7 a:12 i:-6
l:domains	a:5 o:-6 p:15
l:done	9:5 a:7
l:down	i:5
l:draft	a:-6 j:12 o:13
l:dropped	a:9
l:each	7:-5 c:31 i:-14
l:empty	5:12 a:-12 e:11 i:19 o:-5
l:end	a:-10 o:16
l:endpoints	p:13
l:engineers	1:6
l:environment	8:8 a:-7 b:7
l:error	2:13
l:errors	2:-5 3:-7 4:30 5:21 7:-12 f:16 i:-7
l:evening	a:7
l:example	8:7 a:-5 d:6 n:9
l:exceeds	7:15 a:-7
l:exchange	7:6 e:5 f:19 i:-15
l:excluded	a:8
l:exists	0:9 a:7
l:export	7:12 a:6 c:9 h:13 m:-5 o:-7
l:exported	a:-17 c:14 h:13
l:external	7:5 m:5
l:f	a:-6 d:-6 o:26
l:fail	7:-6 i:12
l:failed	5:17 i:-13 o:17
l:failures	7:-11 a:-8 i:16 o:25
l:feedback	e:21
l:filed	c:23
l:files	5:21 a:-11 c:19 o:-6
l:finance	a:-13 m:21
l:findings	2:28 a:-7 o:8
l:finished	a:10 m:-5 q:22
l:firing	0:22 5:-5 a:-5
l:first	8:19 a:-8 i:14 o:-6
l:fixed	2:-9 a:-13 e:24 m:10
l:for	a:6 g:8
l:forum	a:27 c:-5 o:-5
l:found	a:12
l:freeze	a:12
l:friday	7:14 f:12 o:-11
l:from	a:37 i:-5
l:full	i:10
l:gateway	5:12 7:-9 c:12 o:14
l:gb	3:12 7:-7 a:11 c:7 d:-7 i:14
l:gib	i:16
l:gitleaks	2:23
l:go	a:-11 m:30
l:grafana	a:5 c:-6 d:16
l:green	4:21 8:12 a:-20 i:6 m:-5 o:12 q:7
l:group	8:13 i:6
l:groups	7:11 a:-8 i:11 m:5
l:guild	1:5
l:h	0:-8 7:8 a:21 e:8 i:5 o:-5
l:hall	m:8
l:hand	0:-13 7:7 a:20
l:held	a:13
l:high	2:25
l:holidays	a:15
l:host	9:8 a:6 n:14 o:-10
l:hosts	a:15
l:hour	7:-5 e:11 i:10 o:-6
l:hours	a:21 e:7 g:-7 k:8 m:-5 o:-6 q:9
l:https	a:-7 d:18
l:image	a:-17 i:13 o:23
l:import	3:11 7:5 a:6 o:-5
l:in	0:9 5:15 7:14 8:-6 a:-12 c:52 e:-6 m:-11 o:-6 p:-8
l:incident	a:15
l:incidents	7:-10 a:16 e:20 i:-9
l:index	7:24 a:5 o:-8
l:informed	a:10
l:intake	7:-6 a:5
l:internet	a:-5 n:14
l:is	5:-5 7:16 a:7 c:12 o:-7
l:issue	a:26 o:-5 p:-5
l:issues	e:9
l:it	5:24 a:8 i:-12 m:25 o:-5
l:jobs	7:-5 a:12 i:6
l:k	i:13
l:kb	a:13 c:26 i:-11 o:-6
l:key	5:19 a:8 b:16 c:-7 m:-8 o:-6
l:keys	7:10 8:10 a:9 c:-7 i:-5 o:13
l:label	a:14 c:-5 e:15 j:13 o:-5
l:labelled	a:-18 e:32
l:languages	a:-12 c:20 o:11
l:layer	a:7
l:lead	a:-5 m:23
l:leak	a:-6 i:29
l:least	3:-5 6:15 7:18 a:-5 i:5 o:-5
l:left	2:-7 a:-8 e:11 i:-9 l:8 m:-5 p:25
l:legal	m:17 o:-8
l:less	i:9
l:lines	6:11
l:link	0:10 a:-7 c:-5 m:8 o:8
l:list	c:16 i:10 o:-5
l:live	a:6 b:12
l:load	f:11 i:-10
l:logs	g:30 i:-7
l:loki	i:17 o:-7
l:loss	i:5
l:lost	7:16 a:10 o:7
l:mail	o:21
l:main	a:6 q:5
l:maintainers	1:10
l:manager	a:-7 m:19
l:managers	m:12
l:max	3:24 7:8 i:-12
l:mb	3:-5 7:-10 a:-6 c:26 d:6 i:13
l:medium	2:8 l:5
l:merged	a:-34 j:82 o:-9
l:messages	a:-5 i:24
l:met	a:-8 i:-7 k:33
l:metric	7:10 h:6 i:-5 o:-6
l:metrics	7:-6 a:-7 c:5 h:12 i:9
l:migrated	7:13 a:7
l:min	0:9 7:9 a:6 c:-5 i:19 o:-6
l:minute	7:-8 d:5 o:9
l:minutes	3:7 g:5 i:20
l:missing	7:24 a:5 e:-15 i:-6
l:mobile	a:6
l:mode	8:8 a:-13 i:13
l:module	6:5 a:8
l:monday	a:8 q:8
l:month	7:21 a:-5
l:more	6:5 a:19 c:-8 f:7 i:-7 o:-5 p:10
l:morning	a:28 m:-13
l:most	3:18 a:-10 c:12
l:moved	a:11 e:12
l:ms	3:6 7:-13 a:-9 d:18 f:24 i:14 o:-6
l:names	a:10 p:5
l:namespace	0:7
l:network	a:6 o:-5
l:newsletter	a:5
l:next	e:7
l:night	7:-5 8:16 i:9
l:node	3:18 5:8 7:-5 f:18 i:-27
l:nodes	i:16
l:none	a:-20 g:9 i:17 o:8
l:noon	a:-7 e:9 i:12
l:normal	7:-5 a:11 i:10
l:not	a:-9 j:9 o:9
l:notes	a:8
l:nothing	2:22 4:12 5:18 a:-24 g:5 i:-5 o:9
l:notice	a:24 o:-9
l:numbers	a:-6 g:6 o:8
l:of	6:12 7:14 a:10 o:-5
l:off	5:13 7:8 c:-5 m:19
l:office	a:-10 c:12 m:7
l:officer	m:9
l:ok	3:7 8:-5 c:-6 i:10 m:-6 o:14 q:8
l:on	4:17 5:7 7:-7 8:11 a:-12 c:-8 d:15 h:22 i:-11 m:-12 n:16 o:-17
l:once	a:24 o:-11
l:one	5:-5 6:7 7:-8 8:-6 a:23 d:-7 o:8
l:ones	a:-7 p:11
l:only	7:6 a:30 i:-8 m:-6
l:open	2:23 5:-5 7:-7 a:-7 e:20 i:-7 n:32 o:-16
l:opened	a:16
l:operations	a:15
l:or	a:-10 e:6 j:16
l:order	a:11
l:out	7:-8 a:19 i:7 o:9
l:outside	d:12 i:-5 n:11
l:over	9:-5 a:16 i:11
l:owner	7:16 a:-6 e:10 i:-7 m:8
l:owners	a:-10 c:18 e:-16 m:22
l:page	5:-5 c:28
l:pages	7:6 o:13
l:partitions	5:11 a:-7 i:11
l:partner	o:17
l:pass	4:-9 a:-7 o:49
l:passed	2:14 a:-21 c:-6 m:47
l:passes	5:29 a:-11
l:passing	a:-5 o:19
l:payments	8:9 i:-6
l:peak	i:12
l:people	7:12 a:11 m:8 o:-7
l:phone	a:10
l:pilot	e:7
l:pipeline	7:-8 a:16
l:pipelines	a:10
l:place	0:7
l:plan	o:11
l:platform	1:5 m:10
l:platforms	a:-5 o:11
l:pods	7:-14 a:16 i:23
l:port	a:-5 n:19
l:portal	a:-8 c:8 d:7
l:pr	1:7
l:present	9:21 a:6
l:primary	5:-6 a:8 i:10
l:prod	0:6 8:5 a:9 c:-6 m:11 o:-8
l:product	m:8
l:production	8:13 a:11 b:5 c:-6
l:profile	3:13
l:prometheus	a:-16 h:26
l:protection	m:13
l:provider	a:6
l:published	c:32 m:-6 o:-5
l:push	a:8 i:6
l:queries	a:12
l:queue	7:9
l:queues	a:14 o:-8
l:rate	7:-8 a:-6 f:8 i:24 o:9
l:ratio	i:13
l:rc	4:-11 5:-6 e:18 q:14
l:read	o:8
l:ready	5:27 m:10 o:-8
l:received	a:-8 m:15
l:recommendations	o:7
l:reconciliation	7:22 a:-15
l:record	o:12
l:recorded	a:9
l:refused	a:-7 o:12 p:18
l:regenerated	c:16 o:-5
l:region	9:6 i:5
l:regions	b:10 d:20 o:-5
l:registry	a:6 q:6
l:rejected	a:-11 o:30
l:release	3:13 5:-5 a:9 c:11
l:removed	7:12 a:21 i:-5
l:replicas	a:13
l:repo	2:12 a:-9 j:12 o:5
l:report	5:-6 7:-5 8:-6 a:-8 c:22 i:15 m:13 o:-5
l:request	1:16 a:-16 o:26
l:requests	f:13 i:22 o:-11
l:rest	a:8 i:-10 m:8
l:restart	g:5 i:7
l:restarts	i:12
l:returns	a:-5 d:26
l:review	a:12
l:reviews	1:9 7:12 a:5 i:-5
l:revoked	a:21
l:rewritten	c:16
l:ring	8:21 a:-18 m:12
l:rollback	a:-8 k:32 m:-5
l:rollout	m:9 p:8
l:room	a:20
l:routes	8:17
l:row	a:-9 i:10
l:rps	f:8
l:run	5:14 7:7 i:-5 o:-7
l:running	5:-8 a:-19 i:47
l:s	3:13 7:-18 c:-6 d:5 f:20 i:17 o:10
l:sample	7:12 i:-6
l:scheduled	a:22 o:-12
l:schema	a:26 i:-6 o:-9
l:script	a:6 o:6
l:sec	a:-7 i:8 o:9
l:second	a:7
l:seconds	7:-13 f:27 i:11 m:7
l:security	1:17 a:-14 m:21 o:-6
l:service	a:-7 b:10 c:8 g:9
l:session	8:21 a:-7 i:6
l:sessions	7:16 f:12 i:-16 o:5
l:set	7:10 a:9 b:18 i:-9 o:-5
l:sheet	a:8 m:7 o:-6
l:shift	7:-6 i:18
l:sides	7:9 a:-9 m:8
l:signed	a:-6 c:29 o:-5
l:site	a:10
l:sites	a:14
l:spot	8:5
l:sre	m:11
l:staging	5:15 8:18 a:6 m:-5 o:-5
l:start	5:-7 7:-5 c:-10 g:20 o:29
l:stop	a:-8 i:16 m:18
l:store	7:-9 a:-7 b:6 c:7 m:18
l:subnet	a:-7 n:18
l:success	7:-9 8:-7 i:34
l:support	o:14
l:switch	0:6
l:sync	5:19 a:-7
l:table	a:12 i:-13 o:14
l:tables	a:14 o:-9
l:tag	a:18
l:target	a:9
l:team	1:11 m:20
l:teams	a:11
l:tenant	a:-14 c:10 o:11
l:tenants	7:7 8:13 a:-15 o:9
l:terraform	a:6
l:test	7:-5 f:25 o:-9
l:tested	a:-21 m:-7 o:48 p:-5
l:tests	a:7 o:10
l:than	5:-8 7:26 i:7
l:them	a:10 g:7
l:there	5:21 7:-7 a:-16 c:6 d:20
l:through	5:10 a:-19 c:-7 o:21 q:20
l:ticket	a:22 c:-5 i:9 k:9 o:-12
l:tickets	a:10 c:10
l:time	3:14 i:-9 o:8
l:timeouts	7:-7 i:12
l:to	5:-6 8:34 9:6 c:21 i:-10 m:5 o:-6
l:today	3:11
l:tools	a:16
l:track	a:12
l:traffic	7:5 8:28 a:-13 e:5 i:7
l:twice	i:8 o:17
l:unavailable	a:-19 i:25 m:-6 o:7
l:under	5:14 7:12 a:-10 i:9
l:up	5:10 a:-14 c:15 i:31 m:-5
l:update	4:-5 7:6 a:-11 c:32 e:10 o:-7
l:updated	a:-5 c:30 m:9 o:-11
l:uploaded	a:18 c:-5
l:usage	7:-6 i:12
l:users	7:7 8:26 d:-5 f:6 i:-7 m:-5
l:v3	3:15 a:-5 i:-15 o:20
l:v6	3:6 8:-10 a:25 b:11
l:vault	a:14 c:-5
l:vendor	a:11
l:version	3:6 5:10 7:6 a:13 c:7 d:12 h:5 m:-9 o:-14
l:violations	2:6 7:7
l:vm	7:11 a:-7
l:vms	i:14
l:vulnerabilities	2:16
l:warnings	2:-5 4:35 5:15 a:-9 c:-5 o:-7
l:wave	7:-11 a:13 i:7
l:week	a:13 e:9 i:6 o:-7
l:weeks	8:-5 a:12 i:23
l:wiki	a:22 c:-14
l:with	5:18 m:-5 o:6
l:work	a:-10 o:23
l:workers	a:21
l:workflow	a:7 q:7
l:works	5:-8 c:-5 d:17 i:-7 o:37
l:writing	a:-7 m:18
l:written	c:30 o:-7
l:x	5:16 9:8 a:6 o:-9
l:xx	i:16
l:year	d:9
l:years	a:7 o:-7 p:13
l:yes	a:-9 g:-5 i:5 m:35 o:-5
l:zones	i:14
le:a	o:13
le:a1	a:5 m:5
le:ace	0:13 a:16 o:-6
le:ach	7:-5 c:31 i:-14
le:ack	a:12 e:16 i:-5 k:29 m:-5 o:-7
le:ads	a:-9 m:17
le:ady	5:27 m:9 o:-8
le:aft	a:-6 j:12 o:13
le:age	5:-9 6:23 7:-7 8:-7 a:9 c:18 f:-5 i:20 m:-9 o:11
le:ags	a:11
le:ail	7:-7 a:-6 c:-10 i:10 m:-5 o:32
le:ain	7:14 9:14 c:-6 o:-10 p:19
le:ake	7:-6 a:8
le:aks	2:22 7:15 a:-18 c:19 i:-10 o:-6
le:all	0:6 7:-6 8:16 i:-12 o:22
le:als	1:7 2:5 i:-5 l:7
le:ame	3:10 5:-5 7:-5 8:-5 a:7 o:20
le:ams	a:15
le:ana	a:-21 c:30 d:15
le:and	0:-13 4:-5 5:-5 6:5 7:25 8:-7 a:-11 b:-5 c:21 g:13 h:23 i:6 m:-8 o:-6
le:ane	a:16
le:ank	a:-10 c:11 m:7
le:ans	a:13 m:-7
le:ant	a:-14 c:10 o:11
le:any	2:-7 a:10 i:11
le:api	8:13
le:ard	c:5 i:22 o:8
le:are	3:6 5:8 7:20 a:-7 o:-8
le:ark	3:18 o:-6
le:ars	a:7 o:-7 p:13
le:art	5:-10 7:-9 g:23 i:8 o:24
le:ary	5:-6 8:5 i:17
le:as	c:10 o:5
le:ase	3:19 5:-6 7:-6 a:14 c:8 i:-8 m:12 o:-6
le:ash	7:-5 a:-5 d:17 i:5 o:20
le:ass	4:-9 a:-5 o:48
le:ast	3:-6 6:14 7:25 a:-7 m:9 o:-6
le:at	8:24 o:8
le:ata	7:5 a:7 f:12 i:16 m:-9
le:ate	2:16 3:-6 4:-5 5:-10 7:-6 8:-5 c:31 e:5 f:5 i:16 m:-7
le:ave	7:-11 a:14 i:6
le:ays	7:9 8:6 a:18 d:-5 f:-6 g:-5 n:7 o:-6 p:16
le:b	a:9
le:bel	a:14 c:-5 e:15 j:13 o:-5
le:ber	7:8 m:-5 o:13
le:ble	5:-5 7:-10 8:15 a:14 c:-5 d:17 o:12
le:box	a:-13 c:16 d:-8 o:31
le:by	0:8
le:c	a:6
le:cab	m:11
le:cal	2:30 a:-8 e:18 i:-8 o:-5
le:cas	a:13
le:cdn	9:7 a:10
le:ced	7:9 a:-24 o:31
le:cer	9:5 a:11 m:7
le:ces	7:21 8:6 i:-10 m:-5 o:25
le:che	c:10
le:ci	4:42 7:-5 a:-9 o:-5
le:cks	0:-5 2:12 5:23 a:-10 o:-6
le:cpu	i:16
le:cts	5:-6 7:8 a:51 d:-10 e:8 i:-6 n:-6 o:-20
le:d	o:6
le:dar	a:8
le:day	0:6 3:5 5:-5 7:10 a:-10 c:-8 f:6 g:9 q:8
le:ded	7:-8 a:24 c:-9 i:12 o:9
le:der	5:10 7:9 8:-5 a:10 c:-6 i:14
le:des	a:5 i:11 m:12
le:dev	a:9 c:7 o:-5
le:dex	7:24 a:5 o:-8
le:dit	m:8
le:dle	f:-5 o:15
le:dns	9:7 a:12 i:-6
le:dor	a:11
le:ead	a:22 c:-6 i:-5 m:18
le:eak	a:-7 f:-5 i:39
le:eam	1:11 m:20
le:ean	2:49 4:41 5:8 a:-16 c:-8 d:-5 m:-10 o:-9
le:ear	a:6 d:8
le:eck	2:19 4:39 5:-8 a:-28 o:6
le:ect	7:9 d:19 i:-12
le:eds	7:14 a:-9 i:-5 o:16
le:eed	m:8
le:eek	a:13 e:9 i:6 o:-7
le:een	4:20 7:-5 8:12 a:-15 i:5 m:-7 o:18 q:6
le:eer	a:7
le:ees	8:33 a:-29 i:-5 m:17
le:eet	a:7 b:10 m:6 o:-8
le:eft	2:-7 a:-8 e:11 i:-9 l:8 m:-5 p:25
le:eks	8:-5 a:12 i:23
le:eld	a:16
le:els	7:28 a:9 c:-8
le:ema	a:26 i:-6 o:-9
le:end	o:14
le:ent	5:-6 9:14 a:9 c:-10 d:-6 o:24
le:epo	2:12 a:-9 j:12 o:5
le:ept	a:13 o:-6
le:ere	5:31 7:-8 d:15 m:-6 o:7
le:ers	1:6 3:-6 5:-11 8:7 a:19 d:33 e:-21 i:-21 m:17 o:16
le:ert	a:-9 c:11 m:17 o:5
le:ess	7:-11 8:-9 9:12 a:5 c:-6 i:33 m:14 o:-14
le:est	1:12 5:9 7:9 a:-7 c:-5 f:18 i:-16 o:8
le:ete	a:6 c:29 o:-6
le:ets	a:19 c:8 d:10 e:-5 i:-6 o:-7
le:eue	7:9
le:eus	a:-16 h:26
le:ews	1:9 7:12 a:8 i:-5
le:ext	e:6 o:16
le:eys	7:9 8:10 c:-7 i:-6 o:28
le:eze	a:12
le:f	a:-6 d:-6 o:26
le:fer	5:17 7:-8 a:-9 o:12
le:fic	7:5 8:28 a:-13 e:5 i:7
le:for	a:5 g:8 m:7
le:gal	m:17 o:-8
le:gb	3:12 7:-7 a:11 c:7 d:-7 i:14
le:ged	2:8 5:-8 7:-6 a:16 c:-6 i:-7 j:70 m:-8 o:-18
le:ger	1:7 a:-29 b:9 i:19 m:16 o:-5 p:9
le:ges	5:17 8:-5 a:-20 c:16 d:-7 i:14 m:-6 n:11 o:13
le:get	5:7 a:26 o:5
le:ght	7:-6 8:19 i:5 o:6
le:gib	i:16
le:go	a:-11 m:30
le:h	0:-8 7:8 a:21 e:8 i:5 o:-5
le:han	5:-8 7:26 i:7
le:hed	2:-6 5:9 7:-5 a:19 c:35 i:-6 m:-12 o:-13 q:16
le:hem	a:10 g:7
le:her	6:5 a:8
le:hes	6:17 7:11 a:-23 o:12
le:hub	a:9
le:ice	7:-7 a:18 b:7 c:13 g:6
le:ick	a:7
le:ics	7:-9 a:-10 h:11 i:7 m:16 o:6
le:ide	a:9 d:10 i:5 m:-5 n:10
le:ier	h:5
le:ies	2:29 7:-12 9:-5 a:23 c:-6 d:15 e:-5 i:14 m:-6 o:-8
le:iew	0:12 5:12 a:5 o:-5
le:iff	5:20 7:10 a:7 m:-8 o:-7
le:ift	5:9 7:-7 i:17
le:igh	2:25
le:ign	a:-11 m:31
le:ike	a:27 i:-10 o:-6
le:iki	a:22 c:-14
le:ild	1:5
le:ile	3:10 7:5 a:-9 c:-16 m:11 o:29
le:ill	5:-6 7:35 a:-8
le:ils	a:14 m:6 o:-5
le:ily	i:13 o:5
le:ime	3:14 i:-9 o:8
le:ims	a:12 o:-12
le:in	0:9 5:15 7:14 8:-6 a:-12 c:52 e:-6 m:-11 o:-6 p:-8
le:ine	0:8 3:11 7:-12 8:-7 f:19 g:11 i:12 o:-13
le:ing	3:-5 5:5 7:9 8:11 c:-12 e:-9 f:-5 i:11 m:9 o:9
le:ink	0:10 a:-7 c:-5 m:8 o:8
le:ins	a:21 i:-8 o:6 p:13
le:int	4:38 a:-5 o:-5
le:ion	0:-5 2:-6 4:-6 5:-5 7:13 8:12 a:11 g:-5 i:6 m:11 o:7
le:ipt	o:14
le:is	5:-5 7:16 a:7 c:12 o:-7
le:ish	a:-9 q:14
le:isk	i:8
le:ist	0:7 a:-5 c:15 i:9 o:-5
le:it	5:24 a:8 i:-12 m:25 o:-5
le:ite	7:-5 a:9 o:14
le:ith	5:17 a:9 m:-6
le:its	a:19 e:13 o:-9
le:ity	1:15 5:13 7:6 a:-20 c:-5 l:8 m:21 o:-7
le:ium	2:8 l:5
le:ive	5:-6 7:-6 8:-9 b:10 d:11 i:27 m:-7 o:11
le:k	i:13
le:kb	a:13 c:26 i:-11 o:-6
le:ked	2:-6 5:13 a:14 c:-7 d:-6 i:7 j:19 m:-13 n:17 o:-11
le:ken	5:23 7:15 a:-8 d:-14
le:ker	e:9 i:-5 o:16
le:ket	0:23 7:-5 c:-6 i:11 k:9 o:-5
le:key	5:19 a:8 b:16 c:-7 m:-8 o:-6
le:kup	a:20 i:-6
le:lag	a:21 o:-12
le:lan	n:12 o:9 p:-6
le:lat	i:5
le:lds	4:33 5:11 7:5 a:-28
le:led	2:-7 5:40 7:-7 a:-5 b:18 c:8 e:20 i:-11 m:-11 p:-5
le:ler	0:33 a:-15
le:les	4:-6 5:12 a:-15 c:13 d:-5 i:9 m:15 o:21
le:lls	a:14 i:-6
le:lly	a:7 e:-8 i:-7 k:24 o:12
le:log	a:12 c:19 m:7 o:-10
le:lot	a:-8 e:7 o:17
le:low	7:17 a:6 c:-6 f:13 o:-10
le:mal	7:-5 a:11 i:10
le:max	3:24 7:8 i:-12
le:mb	3:-5 7:-10 a:-6 c:26 d:6 i:13
le:med	a:46 m:-29
le:mer	a:14 i:-5
le:mes	3:13 7:-8 a:22 i:-10 o:8
le:met	a:-8 i:-7 k:33
le:min	0:8 7:8 a:5 d:9 i:18 o:-7
le:mit	4:6 i:5 q:11
le:ms	3:6 7:-13 a:-9 d:18 f:24 i:14 o:-6
le:nal	4:-7 a:8 b:23 c:-6
le:nce	7:28 a:8 i:-8 m:15 o:-14
le:nch	3:9 a:-5 i:-5 m:10 o:5
le:ncy	3:12 f:-6 i:10
le:nds	7:-12 f:27 i:12 m:7
le:ned	7:12 a:12 c:25 e:-5 i:-7 o:-9
le:nel	7:9 8:15
le:ner	1:6 3:6 7:13 a:-17 b:8 c:-8 e:8 g:8 i:-9 o:6
le:nes	6:9 7:-5 i:11 p:9
le:net	a:-30 c:31 n:30
le:nge	1:11 4:7 5:10 a:-9 f:17 i:-16 m:-6
le:ngs	2:22 4:30 5:11 7:-9 a:-15 c:-9 i:8 m:-6 o:6
le:nly	7:6 a:30 i:-8 m:-6
le:not	a:-9 j:9 o:9
le:nth	7:21 a:-5
le:nts	3:-6 5:-11 7:32 8:10 a:19 c:-8 e:26 f:-5 i:-22 m:-12 o:6 p:5
le:oad	a:5 f:11 i:-12 o:11
le:obs	7:-5 a:12 i:6
le:ode	2:12 3:14 5:5 8:5 f:16 i:-14 m:-5
le:ods	7:-14 a:16 i:23
le:of	6:12 7:14 a:10 o:-5
le:off	5:13 7:8 8:-5 a:-5 c:-5 i:5 m:19
le:ogs	g:30 i:-7
le:oid	8:19 a:-6 o:10
le:ok	3:7 8:-5 c:-6 i:10 m:-6 o:14 q:8
le:oki	i:17 o:-7
le:oks	a:-29 c:12 g:12 i:18
le:old	3:-8 7:12 a:10
le:ole	8:9 a:10 c:7 d:6 m:-5 o:-7
le:ols	a:21
le:on	4:17 5:7 7:-7 8:11 a:-12 c:-8 d:15 h:22 i:-11 m:-12 n:16 o:-17
le:ond	a:7
le:one	5:-10 7:-5 8:31 c:8 d:-9 g:5 i:6 m:-5 o:17
le:ong	a:-12 c:23
le:ons	3:-5 4:-5 5:16 8:-6 a:15 c:-6 d:7 e:-7 f:11 i:10
le:ook	7:17 a:5 o:-6
le:ool	a:6 i:12
le:oom	a:20
le:oon	a:-7 e:9 i:12
le:ops	5:-6 8:-5 a:-12 i:17 m:6 n:-5 o:19
le:or	a:-10 e:6 j:16
le:ord	7:-5 a:6 c:10 o:10
le:ore	3:-9 5:-5 7:7 8:-5 a:23 m:12 o:-16 p:7
le:ork	o:17
le:orm	a:7 f:12 i:-11 m:10
le:ors	2:-6 3:-8 4:24 5:13 7:-20 a:28 e:-5 f:10 m:-5 o:5
le:ort	3:5 5:-10 7:7 8:-8 c:23 d:-6 h:9 m:5 n:13
le:ory	7:37 a:-14 i:-8 n:12
le:oss	i:5
le:ost	3:14 5:-5 7:9 8:-5 9:5 a:15 c:5 d:-5 i:-6 n:11
le:oup	8:13 i:6
le:our	3:-5 4:6 7:-5 a:-6 e:10 i:10 o:-8
le:out	0:6 4:16 5:-6 7:-10 8:-7 a:23 p:6
le:ove	3:8 7:11 a:-7 i:13 l:7 m:-5
le:own	2:5 5:-6 7:23 a:26 c:-6 d:5 i:-10 o:-8
le:ows	4:5 7:11 a:6 i:-7
le:ped	a:12 h:8 i:17 m:-6 o:-5
le:pen	2:23 5:-5 7:-7 a:-7 e:20 i:-7 n:32 o:-16
le:ple	7:19 8:5 c:-5 i:-11 m:7 n:7 o:-10
le:pot	m:12
le:pr	1:7
le:pth	i:10 o:14
le:pts	i:15
le:pty	5:12 a:-12 e:11 i:19 o:-5
le:rc	4:-11 5:-6 e:18 q:14
le:red	a:36 b:14 c:-7 i:6 m:-9
le:ree	7:32 a:-12 c:5 o:-6
le:res	2:13 7:-12 a:-11 i:29 m:-5 o:20
le:rge	1:12
le:ric	7:10 h:6 i:-5 o:-6
le:rks	5:-8 7:-5 c:-5 d:16 i:-8 o:35
le:rms	m:8 o:8
le:rns	a:-5 d:26
le:rod	0:6 8:5 a:9 c:-6 m:11 o:-8
le:rol	i:6
le:rom	a:37 i:-5
le:ror	2:13 a:-5
le:row	a:-10 f:5 i:11
le:rps	f:8
le:rst	8:18 a:-6 i:12
le:rts	2:6 7:-5 i:8 l:22 n:10 o:-10
le:rum	a:27 c:-5 o:-5
le:run	5:14 7:7 i:-5 o:-7
le:s	3:13 7:-18 c:-6 d:5 f:20 i:17 o:10
le:sec	a:-7 i:8 o:9
le:sed	5:-8 7:-11 a:-20 c:-8 d:-6 e:37 h:9 i:-10 k:12 l:10 m:30 o:-9 p:11
le:ses	5:23 a:-8 i:14 m:-8 o:14
le:set	7:9 a:10 b:17 i:8 o:-11
le:sks	a:8 m:18 o:-8
le:son	a:-7 c:21 o:5
le:sor	a:13 m:7
le:sre	m:11
le:sts	0:5 5:-7 7:-6 a:10 f:6 i:18 m:-10 o:21
le:sue	a:26 o:-5 p:-5
le:tag	a:18
le:tal	a:-8 c:8 d:7
le:tch	0:10 5:10 c:-8 i:-5 m:-5 q:16
le:ted	2:-6 4:-5 8:-11 9:-6 a:31 c:25 i:-17 m:6 o:25 p:-6
le:ten	8:-5 a:13 c:42 i:-5 m:-5 o:-9
le:ter	5:-7 7:5 8:7 b:-5 h:21 m:-6 n:6 o:-10 p:9
le:tes	5:-8 a:12 c:-6 g:11 i:17 m:-6
le:ths	a:22 i:-5
le:tio	i:13
le:tly	7:7 a:-13 i:19 m:-10 o:13
le:to	5:-6 8:34 9:6 c:21 i:-10 m:5 o:-6
le:top	a:-9 i:16 m:18
le:tor	7:15 m:21 o:-9
le:tps	a:-7 d:18
le:try	a:5 o:10 q:5
le:ual	3:20 a:9 i:-8
le:uct	m:8
le:ues	7:-5 a:18 e:8 i:8 o:-9
le:ugh	5:10 a:-18 c:-7 i:-5 o:21 q:20
le:ule	0:8 6:5 a:8
le:ull	a:7 i:10
le:ult	7:7 a:32 m:-6 o:-10
le:und	a:13
le:unt	a:-11 i:13 o:12
le:up	5:10 a:-14 c:15 i:31 m:-5
le:ups	7:10 a:-6 i:11
le:urs	a:21 e:7 g:-7 k:8 m:-5 o:-6 q:9
le:use	5:18 i:-9
le:ush	a:8 i:6
le:ute	7:-8 d:5 o:9
le:uts	7:-7 a:8 i:11
le:v3	3:15 a:-5 i:-15 o:20
le:v6	3:6 8:-10 a:25 b:11
le:val	1:11
le:ved	1:7 5:-7 a:11 c:-10 d:15 e:6 m:21 o:-5
le:ver	7:-5 9:-5 a:34 b:14 d:-5 i:12 o:-11
le:ves	7:13 9:17 a:-13 d:5 i:-11 o:6
le:vm	7:11 a:-7
le:vms	i:14
le:way	5:11 7:-9 c:11 o:22
le:wed	a:7 m:6
le:wer	3:20 7:-8 9:15 a:-10 d:8 i:-9 o:-13 p:28
le:x	5:16 9:8 a:6 o:-9
le:xed	2:-9 a:-13 e:24 m:10
le:xx	i:16
le:yed	0:5 a:10
le:yer	a:5 m:5
le:yes	1:6 a:-10 g:-5 i:5 m:34 o:-7
le:ync	5:19 a:-7
n:%	3:9 7:11 8:28 a:-29 c:-5 f:5 i:29 m:-6 o:-7
n:limit	3:5 7:18 a:-15 f:6 i:25
n:number	7:14 8:6 a:-7 i:16 m:-5
n:percentile	3:9 7:-9 a:-12 d:-5 f:36 i:16 o:-7
n:size	2:-7 3:10 4:-6 5:-10 6:-5 7:-9 8:-7 b:6 c:73 e:-8 i:19 m:-8 p:-5
n:time	7:7 f:7 i:19
p:ed	a:31 i:-8 m:8
p:ing	a:12 i:5
p:s	a:7 o:9
r:about-compilers	2:-5 4:27
r:about-findings	2:-10 a:-17 c:32 e:5 o:15
r:about-names	9:15
r:about-pages	a:-9 n:6 o:12
r:about-running-things	a:15 o:9
r:about-suites	4:8 a:-6 o:14
r:acts	7:27 a:11 c:-8 d:-8 f:-5 i:15 m:-9 o:18
r:address	a:7 c:-6 d:30 f:10 i:-10 o:9
r:agreed	1:6 7:-6 a:-9 c:-7 i:-9 m:75 o:-7
r:alert-rules	0:15 a:17 o:-6
r:alerts-quiet	0:24 a:-6
r:alerts-wanted	0:36 a:-7 i:-5 o:-6
r:among-figures	7:13 o:-5
r:among-named-tests	7:-6 e:13 i:-5 o:20
r:approvals	1:63 a:-9 m:-17
r:audit	2:60 5:-6 a:6 c:-9 e:6 o:-10
r:audit-command	2:56 4:-8 a:-7 o:-5
r:behaviour	0:-5 2:-6 3:-5 5:15 7:-6 8:-7 9:-5 a:25 d:-5 f:-5 i:-8 m:6 n:6 o:31 p:-5
r:benchmark	a:14 o:5
r:by-report	3:9 7:5 i:-7
r:certificate	7:-5 a:-8 d:-6 i:-7 m:-5 n:5 o:8 p:67
r:checks	4:49 5:-6 c:-6 o:-8 q:12
r:checks-command	2:-5 4:41 5:-7 a:-6
r:command-looks	2:-5 5:96 7:-5 a:-22 c:-7 i:-8 m:-6 o:-7
r:counted-state	5:18 a:-27 i:27
r:coverage-stated	6:47 i:-10
r:data-stated	7:43 f:-5 o:7
r:decision-heading	e:6 i:15
r:deploy-to	8:27 a:-11
r:device-measured	3:18 a:-5
r:dns	7:-5 9:55 a:19 c:-6 d:-5 i:-11 o:-6
r:dns-command	9:43 a:-12
r:documentation	5:-6 6:5 7:-6 a:-13 c:46 i:7 m:-10 o:13
r:done	7:-5 a:44
r:done-to	5:-7 7:14 a:15 d:29 e:-9 i:15 o:-28
r:ends-in-a-state	5:18 7:-8 8:15 a:12 i:-12
r:ends-well	a:21 m:-8
r:environment-in-code	8:28 a:-6
r:feature	7:-5 a:-5 i:12 o:23
r:figure-stated	7:50 a:-12 o:-5
r:file-edited	a:-9 c:35
r:file-listed	7:-7 a:-13 c:58
r:file-named	2:5 5:11 c:34 e:-6 g:12 i:-11 j:-5 m:-8 o:-16 q:24
r:file-size	c:17 i:-5
r:headers	a:-7 d:40 o:-7
r:healthy	a:-11 d:43 o:-9
r:held	a:19
r:issues	2:-5 5:-5 7:5 c:-5 e:59 i:-15 m:22 o:-12
r:limited-behaviour	3:-5 7:7 a:-14 d:15 e:12 f:10 i:-20 p:10
r:load-ran	7:-6 a:-8 f:11 i:8 o:12
r:load-stated	3:-5 7:-11 a:-7 f:57 i:12 o:-12
r:log	a:-6 g:25 i:8 o:9
r:log-lines	g:17 h:-8
r:looked-at	5:15 a:-18 i:9
r:metrics-named	a:-12 c:-7 h:58 o:-6
r:milestone	a:-7 e:27
r:money-stated	7:39 i:-10
r:near-baseline	3:35
r:none-while-running	2:-5 5:-9 a:-5 e:12 g:12 m:19
r:not-below-before	3:16 7:-9 i:6
r:nothing-fires	0:15 a:15 i:-6
r:nothing-wrong-with-it	5:-5 a:-12 i:42
r:number-of-a-device	7:19 a:-5 c:8 i:-10
r:number-of-people-or-records	7:11 8:-6 i:34
r:number-of-the-system	3:9 5:-5 7:31 f:-9 i:33 o:-6
r:one-by-one	8:-7 a:20
r:paper-named	7:-5 a:15 c:19 d:9 o:-7
r:people-counted	7:10 a:40 i:-11 o:-9
r:port	5:5 7:-8 a:-17 c:-5 d:13 e:7 i:-9 n:50 o:-6
r:pull-request	1:-6 5:-6 a:16 c:-7 j:41 o:-9
r:ramp-step	8:19
r:reconciled	7:14 a:-7 m:10
r:rehearsed-in-time	7:5 a:40 f:-6 i:-12 k:5 o:-9
r:report-clean	7:13
r:reviewed	7:-6 a:11 m:23 o:-7
r:running-state	5:-5 i:28
r:running-stated	3:-5 7:-10 i:48
r:running-well	a:-5 i:31 o:-8
r:scraped	h:16
r:secrets	2:23
r:security-alerts	l:35
r:sentence	0:-5 4:-5 5:36 7:-10 a:26 c:-10 d:-7 e:-8 f:-5 m:14 n:-6 o:14
r:served-file	a:-5 d:21
r:share-of-users	7:-6 8:50 a:-13 i:-10
r:share-step	3:17 5:-6 8:35
r:sign-off-section	a:-6 m:36
r:tested-behaviour	a:-6 o:31
r:tests-command	4:-6 a:-9 o:38
r:tests-pass	5:-5 7:-6 a:-6 i:-7 m:7 o:47
r:than-baseline	3:40 a:-7
r:thing-and-state	5:13 7:-9 a:12 o:27
r:things-are	a:-12 i:28
r:times-better	3:15 f:-5
r:variables-named	a:-24 b:78 c:-6 o:-8
r:work-with-numbers	7:16 a:15 c:-9 i:17 j:7 m:-7 o:-5
r:workflow-file	4:9 5:-8 a:-7 c:-8 i:-10 o:5 q:47
rc:alerts	0:72 2:-5 5:-6 7:-5 a:15 c:-6 i:-13 m:-5 o:-11
rc:approvals	1:63 a:-9 m:-17
rc:audit	2:94 4:-7 5:-9 7:-9 8:-5 a:-14 c:11 d:-5 e:5 i:-7 m:-5
rc:benchmark	3:78 7:7 8:-6 d:-6 e:-5 f:-8 i:-15 m:-5 o:-6
rc:checks	2:-11 4:103 5:-15 c:-8 e:-5 i:-5 m:-5 o:-12 q:10
rc:command	2:-5 5:96 7:-5 a:-22 c:-7 i:-8 m:-6 o:-7
rc:coverage	6:47 i:-10
rc:data	7:90 8:-7 a:-15 c:-6 e:-5 f:-6
rc:deployment	3:7 5:-8 7:-9 8:93 a:-5 c:-7 d:-5 i:-13 m:-5 o:-8
rc:dns	5:-8 7:-7 8:-5 9:102 a:5 c:-8 d:-8 i:-15 m:-6 n:-6 o:-9
rc:done	a:44
rc:env	a:-10 b:75 c:-7 i:-5 o:-9
rc:file	0:-5 4:-5 7:-6 8:-5 a:-13 c:94 e:-6 f:-5 g:5 i:-8 j:-5 m:-11 o:-9 q:10
rc:http	3:-5 5:-7 7:-9 8:-6 a:-17 c:-10 d:100 f:6 i:-14 m:-8 o:9
rc:issues	2:-6 3:-5 5:-6 c:-6 e:67 i:-16 m:20
rc:load-test	3:-6 7:-9 a:-12 f:58 i:14 m:-5
rc:log	5:8 a:-12 e:-6 g:43 h:-9 i:16
rc:metrics	7:-8 a:-13 c:-8 h:64 i:11 m:-6 o:-9
rc:prometheus	a:-6 i:48
rc:pull-request	1:-6 2:-5 5:-8 a:15 c:-8 e:10 j:41 o:-10
rc:security-alerts	l:35
rc:sign-off	7:-6 a:-8 m:68 o:-7
rc:tcp	7:-9 a:-18 c:-5 d:12 e:5 i:-10 n:65 o:-6
rc:tests	2:-5 3:-5 5:8 8:-5 a:7 c:-5 o:61
rc:tls	7:-5 a:-8 d:-6 i:-7 m:-5 n:5 o:8 p:67
rc:workflow	4:9 5:-8 a:-7 c:-8 i:-10 o:5 q:47
s:a a	3:11 7:-7
s:a b	e:-6 k:10 m:5
s:a c	a:-5 i:9
s:a call	a:8
s:a can	a:-10 o:21
s:a card	a:8
s:a for	7:8 c:7 h:5
s:a i	0:5 o:7
s:a in	o:6
s:a of	7:-11 a:35 c:-5 e:6 i:-11 m:-5 o:8
s:a or	a:5
s:a with	7:-5 a:23 e:11 o:-13
s:accept the	m:6
s:after load	a:5 o:-5
s:agre the	5:18 a:-19 m:29 o:-10
s:alarm the	0:21 a:-6
s:alert a	0:15
s:alert exist	0:23 a:-8
s:alert fir	0:14 a:-5
s:alert for	0:35 a:-7 o:-5
s:alert of	0:16 7:-7 a:8 i:-9 l:10
s:alert pag	0:9 5:-5
s:alert to	0:7 a:5
s:all and	2:-7 e:23
s:all criteria	a:-7 k:11 m:17 o:-8
s:all in	c:-10 q:12
s:all of	1:5 7:-5 e:7 g:5 i:12
s:all region	d:18
s:all test	m:-15 o:25
s:all with	7:19 a:5 i:-13
s:an and	7:5 c:11 o:-6
s:an mail	g:5
s:an of	7:-5 a:28 o:-9
s:an with	a:-9 o:10
s:and agree	7:16 a:-13 m:19
s:and are	c:9 m:-5
s:and by	0:5 a:11 c:-8 i:5
s:and can	i:5
s:and clos	k:10
s:and finding	e:14
s:and for	0:-9 a:27 o:-7
s:and from	a:-13 n:23
s:and in	a:-10 b:22 c:-7 m:5 o:13
s:and it	a:9
s:and m	i:6
s:and no	4:16 j:12
s:and of	1:5 a:-13 c:10 i:5
s:and off	a:13 o:-8
s:and on	b:10 h:7
s:and set	b:7
s:and test	a:-9 o:14
s:and the	c:-13 n:6 o:17
s:and ticket	a:14 o:-7
s:and to	8:16 a:-10 i:8
s:and with	m:6
s:answer the	9:15 a:-13 n:9
s:answer under	a:-8 d:10 f:11 o:-5
s:any of	a:18 e:7 i:-8 m:9 o:-16
s:ao2 in	a:11
s:approv cab	m:11
s:approv the	a:-8 m:23
s:approval the	1:20 a:-5 m:8
s:architecture up	c:10
s:are after	7:-7 a:19 i:-8 o:10
s:are by	7:14 a:-5 o:6
s:are in	0:6 a:-11 b:6 e:9 i:6
s:at a	3:9 7:-7
s:at below	3:14
s:at day	p:9
s:at edge	i:9
s:at end	p:5
s:at high	l:9
s:at more	i:12
s:at no	f:10
s:at of	3:-5 7:11 a:-6 i:17
s:at one	1:11 7:-5 a:22 i:-13 m:-5
s:at p95	f:5
s:at per	f:9
s:at s	d:7 f:-12 i:17
s:attach the	a:7
s:availability the	7:-5 i:12
s:back the	a:11
s:backup the	i:13
s:bazel to	8:10
s:be back	a:12
s:be in	a:14 i:-10
s:below at	f:10 i:-5
s:below the	f:6
s:between and	7:6 f:-5 m:11
s:branch on	a:10
s:burn alert	0:11
s:by at	a:5 i:-6 p:10
s:by data	m:8
s:by least	7:8 a:6 i:-7
s:by manager	a:5 m:6
s:by more	a:-5 i:13
s:by of	1:8
s:by own	1:6 a:-8
s:by people	1:9 7:13
s:by platform	1:10 m:-5
s:by team	a:-10 m:14
s:by than	7:26
s:cache ratio	i:9
s:call for	a:6
s:call staff	a:5
s:cert the	o:15 p:-5
s:certificat the	p:16
s:certificate for	p:5
s:change approv	m:14
s:check the	4:6 a:10 g:9 o:-14
s:ci green	4:11
s:ci on	q:15
s:clos the	a:-11 e:11 n:16
s:code of	1:5 5:22 a:-12
s:compar the	3:24 i:-8
s:confirm the	m:15
s:contract pas	o:5
s:copy prod	5:6 a:9 i:-6
s:copy the	a:10
s:cost million	7:20 i:-10
s:count the	7:13 a:-5
s:coverage not	6:11
s:coverage or	6:20
s:coverage the	6:20 7:-6
s:cpu the	i:9
s:crash session	7:18 i:-10
s:crash user	7:20 i:-8
s:critical high	2:9 l:12
s:customer ha	a:9
s:customer the	a:17
s:dashboard overview	7:12 i:11 m:-5
s:dashboard v3	7:10
s:data officer	m:6
s:data the	2:14 a:-7 i:7
s:day a	a:-9 e:6 i:16 o:-5
s:day than	7:-6 e:7
s:day the	7:6 a:-18 e:18 i:-5 o:8
s:dead queue	a:5 i:7
s:delet day	7:-5 a:13
s:delete old	a:5
s:dependency clean	2:11
s:deploy production	8:10
s:deploy stag	8:5
s:deploy the	8:6
s:deploy to	8:26 a:-12
s:diagram to	c:10
s:differ les	7:5
s:disk on	i:11
s:draft without	7:10 i:-8
s:drop more	i:5
s:each ha	0:6 7:6 a:-14 c:5 i:14
s:enable for	a:9
s:end end	o:19
s:end min	o:17
s:end the	p:8
s:error below	f:11 i:-8
s:error in	g:7
s:error of	i:10
s:error the	a:12 g:13 i:-11
s:error under	f:18 i:-14
s:eur month	7:15 a:-7
s:every from	i:24 o:-10
s:every ha	7:-7 a:-5 e:11 m:-5 o:16
s:exit of	a:-8 k:22
s:fail in	7:8
s:fail of	i:7
s:failover the	a:7
s:false rate	i:5
s:fewer of	a:5 f:5 i:5
s:fewer open	e:18
s:finding severity	2:12 o:-5
s:finish les	a:10
s:first hour	a:-7 i:9
s:first p95	f:11 i:-6
s:for an	a:7 f:5
s:for and	0:-5 a:-6 j:14 o:13
s:for carrier	h:5
s:for day	0:10 4:5 8:8 i:-5 o:-5
s:for first	i:7
s:for hour	0:6 a:5 o:5
s:for in	a:18 i:9
s:for least	7:-8 i:-9 k:17 p:19
s:for no	5:9
s:for of	a:-6 m:11 o:5
s:for service	a:-8 b:11
s:for than	i:12 p:5
s:for top	a:13 e:-7 o:11
s:for week	a:-11 i:27 o:-5
s:for weekend	a:10
s:free on	i:13
s:freeze merg	a:6
s:from alert	c:12
s:from and	9:5 a:7
s:from internet	a:-5 n:14
s:from nod	a:-14 i:9 n:14
s:from on	n:7
s:from replica	a:9 i:-10
s:from to	a:-12 f:-9 i:28 n:11
s:github publish	a:5
s:go go	a:-14 m:33
s:go the	5:11 a:-18 d:22 e:7 n:-14 o:12
s:go with	m:7
s:grafana show	a:-5 i:18
s:green ci	4:12
s:green the	o:10
s:h the	a:-8 m:7 o:15
s:ha acces	a:19 o:-5
s:ha for	a:-9 i:29
s:ha it	a:5 m:7
s:ha label	h:15 j:12
s:ha least	7:-6 p:9
s:ha list	a:15
s:ha open	2:-5 e:17 l:7
s:ha owner	7:19 a:-18 c:9 m:7
s:ha the	7:-5 a:-5 m:40 o:-6
s:ha ticket	a:-5 e:8 i:14
s:half hour	a:7 f:5
s:hand the	a:7
s:have the	7:14
s:head risk	m:13
s:high critical	2:5
s:high in	2:6
s:high open	2:-8 e:16 o:-5
s:hour a	7:-7 i:5 k:7 o:6
s:i after	a:-10 o:15
s:i and	0:6 a:6 c:-5
s:i by	0:-13 a:29 o:-5
s:i for	5:-5 7:-7 a:-5 b:10 o:21
s:i in	7:7 a:-16 i:19
s:i of	5:11 a:9 d:8 i:-11 n:-13
s:i on	4:10
s:i or	5:16 a:-17 e:5 i:15
s:i same	3:11 7:12 8:-5 a:-6 c:-7
s:i than	c:10 o:6
s:i the	a:11
s:i to	c:8 i:8 o:-5
s:i with	4:7 5:9 a:-11
s:image critical	2:10
s:image smaller	c:14
s:image the	q:6
s:image with	a:8
s:in a	g:14
s:in and	a:12 b:6 c:-7 g:-5 i:6
s:in at	3:20 i:-7 o:5
s:in back	o:9
s:in console	a:10 c:8 d:7
s:in data	7:-6 a:11 o:5
s:in day	7:7 e:5 i:-7
s:in depot	9:8
s:in fail	5:21 i:-5
s:in first	a:-12 e:21
s:in hour	e:14
s:in last	i:11
s:in load	f:9
s:in log	a:-21 g:63 o:-11
s:in m	i:6
s:in middle	a:9
s:in milestone	a:-5 e:14
s:in minut	7:-5 a:22 i:-8
s:in mode	a:-7 i:11 o:5
s:in next	p:6
s:in of	i:12
s:in or	a:11 i:-7
s:in readme	a:-14 c:20 o:23
s:in region	9:6 b:15
s:in release	a:-5 k:10
s:in repo	2:24 o:-7
s:in row	i:9
s:in s	7:-5 d:9 i:-17 o:13
s:in safe	a:8
s:in same	a:-8 f:11 o:10
s:in sample	7:7 i:-5
s:in than	7:-5 a:7 d:7 f:-5 i:12 o:-6 p:12
s:in the	7:20 c:-9 g:9
s:in ticket	7:8 a:27 e:-5 i:-6 o:-10
s:in to	8:11 a:-15 c:11 n:9
s:in vault	i:5
s:incident the	e:24 i:-6
s:inform the	a:8
s:it for	a:11
s:key in	2:9 a:21 m:-5 o:-7
s:key the	2:9 a:6
s:know to	a:9
s:lag s	i:11
s:lag second	i:5
s:lag the	i:5
s:last backup	a:17 i:-14
s:least day	p:15
s:least of	i:5
s:least s	f:27 i:-10 o:-6
s:least the	7:12 a:-6
s:legal the	a:-8 m:14
s:legal with	m:7
s:les min	a:5
s:les minut	3:11 a:10 i:-7
s:les of	7:-7 f:14
s:les second	i:13
s:lighthouse on	7:11
s:lin a	a:-7 g:5 j:9
s:line of	6:14
s:link the	c:20 m:-5 o:8
s:load at	d:8
s:load error	f:5
s:load on	d:14
s:load the	f:5
s:load under	3:13
s:load with	f:8 o:-5
s:log and	a:-14 g:12 i:14
s:log in	a:-6 g:-6 i:32 o:-5
s:log no	g:13
s:log the	a:-17 g:27 i:6
s:login for	a:6 f:9 i:-9
s:login rate	i:6
s:look the	a:15
s:los one	a:6
s:m p99	f:7 i:-6
s:m request	f:9
s:m the	i:5
s:mail the	a:5 o:6
s:memory the	3:19 a:-6 c:-9 i:11
s:merg the	1:12 a:-10 j:10 m:-6
s:merge branch	a:5
s:metric export	h:9
s:migration backward	o:9
s:milestone no	e:7
s:milestone the	a:8
s:minut the	7:7 a:-7 o:9
s:model with	a:-5 o:7
s:more above	3:11 i:-8
s:more day	i:-7 p:17
s:more fail	7:-10 f:17
s:more m	3:7 7:-7 o:7
s:more nod	7:-5 i:10
s:more of	i:10
s:more one	7:16 a:-12 i:9
s:more pp	3:-10 7:9 i:10
s:more slower	3:15 7:-5
s:most than	3:12 i:-6
s:mov the	a:19
s:must be	7:6
s:must noth	5:15
s:never than	7:-5 i:18
s:new in	7:9 d:5 o:-7
s:new of	a:8
s:no alert	2:12 l:10
s:no blocker	2:10
s:no bug	e:11
s:no call	a:-5 m:10
s:no chang	5:23 a:-13
s:no critical	l:8
s:no data	5:14 g:16 i:-7 o:-5
s:no error	5:-7 a:17 g:14 i:5 o:-5
s:no growth	i:10
s:no i	5:14 a:-13
s:no in	2:10 5:8 7:12 a:-32 c:6 e:-8 i:21 o:7
s:no incident	e:26 i:-5
s:no issu	e:14
s:no issue	e:8
s:no of	2:9 a:-16 e:7 i:16
s:no or	c:7 g:8
s:no runn	5:-9 a:8 i:12
s:no than	3:54 7:7 a:-10 f:6 i:-12 m:-5 o:-7
s:no to	7:9 o:6
s:no with	5:-6 a:5 e:10
s:none the	2:10 l:7
s:not before	g:7 p:8
s:not by	0:8 7:-9 i:6
s:not from	a:10 n:9 o:-13
s:not in	a:-6 o:14
s:not of	a:-8 i:5 p:11
s:not than	3:43 7:16 8:-6 a:-25 f:11 o:-10
s:not the	a:8
s:noth or	l:9
s:number the	7:6 a:-5 c:10 i:-5
s:of a	a:12
s:of account	a:9
s:of and	5:5 7:16 8:10 i:-9 o:-8
s:of answer	a:-10 n:9 o:11
s:of are	0:11 i:5 k:5
s:of at	a:9
s:of b	8:10 a:-20 i:12 o:6
s:of backup	a:7
s:of below	6:6 7:-7 i:9
s:of by	7:9 m:-5
s:of customer	7:21 a:7 i:-12
s:of daily	a:13 m:-8
s:of data	a:-7 o:8
s:of differ	o:5
s:of fail	a:9 f:5
s:of first	a:13
s:of for	i:6 p:5
s:of gateway	6:5 a:-5 h:9
s:of host	a:-13 i:12 n:12
s:of i	3:10 7:-5 e:7 i:8 o:-6
s:of in	7:-7 a:28 c:5 i:-7
s:of last	a:-10 h:6 i:11
s:of least	7:5
s:of match	7:5
s:of new	a:8
s:of old	i:13 o:8
s:of or	e:11
s:of partner	a:8 o:5
s:of payment	8:11
s:of pilot	7:8
s:of pod	7:-12 i:22
s:of release	1:9 a:-7 c:16 i:6
s:of request	i:12
s:of same	5:13 7:-7 a:-13 o:16
s:of service	c:-5 i:13
s:of single	c:10
s:of test	a:8
s:of to	8:16 a:6 i:-6
s:of traffic	i:7
s:of week	g:6
s:of zone	6:-8 7:11 a:12
s:off a	7:-6 o:12
s:ok the	a:-12 m:28
s:old i	c:5
s:old must	a:9
s:old redirect	a:-6 d:17
s:older day	7:10 i:-7 l:5
s:older h	i:6
s:on a	3:8 a:7
s:on and	o:6
s:on clean	4:19 a:-8 o:-6
s:on copy	5:6
s:on engineer	a:8
s:on for	4:6 a:8 i:5
s:on from	p:7
s:on host	b:5
s:on in	f:22 i:-10
s:on know	a:12
s:on new	n:10
s:on nod	i:6
s:on page	a:-6 d:6 o:14
s:on phone	a:11
s:on platform	5:5 o:6
s:on primary	5:-6 7:-5 a:6 i:16
s:on release	1:5 a:-5 c:7
s:on rota	a:8
s:on server	b:17
s:on statu	a:10
s:on support	5:21 a:-8
s:on target	5:5 i:8
s:on team	a:-11 m:17
s:on tenant	a:15 o:-10
s:on test	a:6
s:on under	7:6 a:-5 i:14
s:once stag	a:12
s:one at	a:7 f:7 i:-6
s:one the	5:11 d:8 n:-13 o:-13 p:11
s:open bug	7:-5 e:17
s:open defect	e:10
s:open incident	a:7
s:open next	m:13
s:open of	e:11
s:open the	7:-5 a:-6 e:9 i:-6 n:25 p:-6
s:open with	e:11
s:or i	5:13
s:or in	c:8 g:14
s:order i	0:9 a:-6 o:7
s:order minute	i:5
s:order the	5:10 a:-6 i:6
s:out the	7:-8 c:12 i:8 o:-5
s:over last	i:12
s:owner a	7:5 c:11 o:-6
s:owner the	a:13 c:-5
s:p95 error	f:6
s:p95 latency	3:-7 i:10
s:p95 m	f:13
s:p95 s	f:8
s:p95 the	f:7 i:6
s:p99 m	f:11
s:p99 production	i:6
s:p99 under	f:8 i:-6
s:page the	d:-8 o:13
s:page to	7:18 c:-6 o:-5
s:pass the	4:-5 7:6 a:-6 q:15
s:password the	a:12
s:penetration pass	m:18 o:-11
s:people the	1:6 7:-6 a:13 i:-8
s:per and	3:20 7:-6 a:-28 o:22
s:per at	7:7
s:per for	0:6 a:17 o:-9
s:per in	7:-10 f:14 i:8 o:-5
s:per request	3:7 i:-6
s:personal in	g:15 i:-7 o:8
s:phase met	a:-7 k:19
s:pin issue	a:18
s:pod in	a:-7 i:12
s:pod spot	8:5
s:point the	6:7 a:-14 o:20
s:port from	a:-7 n:22
s:port the	n:11
s:pr by	1:19 a:-6 m:-6
s:pr the	1:11 j:12
s:print on	a:7
s:product and	m:9
s:publish the	9:16 c:5 o:-5
s:pull of	1:10
s:rate below	i:7
s:rate by	7:10 a:-8 i:8
s:rate for	0:9
s:rate on	d:-8 o:17
s:rate the	a:-9 f:5 i:11
s:reachable the	a:-6 n:19
s:reconciliation the	7:8 a:-5 m:5
s:record the	a:8
s:redirect http	a:-7 d:18
s:redirect the	a:-7 d:16
s:regression in	a:-12 e:22 i:-6 o:6
s:regression pass	o:6
s:rehears stag	a:9
s:release campaign	8:16 a:-10
s:remove from	a:6
s:replica the	i:9
s:replication for	a:-9 i:19
s:replication s	i:5
s:report the	5:-5 e:27
s:report to	a:12
s:request by	m:5
s:request second	a:7 f:6
s:request the	1:9 j:15
s:resolv the	9:31 a:-13
s:restart the	a:-6 i:6 o:15
s:restor on	a:8
s:restore a	c:10
s:restore the	a:7
s:review by	1:10 m:-6
s:review security	a:-8 m:16
s:review sre	a:-6 m:16
s:review the	1:8 a:-6 m:12
s:roll to	8:7
s:row of	7:13 a:-5
s:rul the	c:6
s:run a	a:17 h:6 i:-8 o:-5
s:run the	5:15 7:-11
s:s min	f:13
s:s minut	i:9
s:s the	3:6 7:12 a:-9 d:12 o:-7
s:same a	7:27 o:-10
s:sbom to	a:8 c:8
s:scan critical	2:6
s:scan high	2:11
s:scan the	2:7
s:search m	7:-5 i:5
s:secret the	2:13 a:6
s:security i	2:7 d:12 m:-5
s:sent edit	7:10 i:-8
s:set day	a:10
s:set of	a:21 i:-15
s:set prod	b:8
s:set production	b:10
s:set read	a:7
s:set the	a:-9 b:18
s:show in	c:-6 o:21
s:show new	5:5 a:8 c:-8 d:13 i:-5
s:show version	5:-9 d:12 i:14 o:-5
s:sign the	5:10 a:-7 m:14
s:slower on	3:25 7:-10
s:smaller mb	c:13
s:snapshot the	a:10
s:start all	0:7 e:-5 k:12 o:-5
s:stateles on	8:5
s:store of	7:11
s:succeed the	a:-9 i:-5 q:29
s:suite against	o:10
s:suite on	o:12
s:support about	e:12 i:-8
s:support the	a:19
s:survey of	7:5
s:switch for	a:9
s:switch in	a:17 o:-14
s:switch on	a:15 m:-8
s:tak than	3:14 i:-5
s:tell and	a:14 i:-5
s:test a	e:7 o:5
s:test and	m:16 o:-18
s:test for	6:11 7:8 i:-11 o:7
s:test no	2:-7 e:8 o:6
s:test of	o:6
s:test pass	o:9
s:test rate	f:5
s:test reach	a:16 o:-9
s:test stag	a:16 f:9 o:-11
s:test the	a:-12 m:7 o:22
s:test with	f:6 i:-7
s:than a	e:11 o:9
s:than below	3:-10 7:12
s:than by	7:10
s:than in	7:-5 f:5 i:7
s:than of	3:7 7:-8 i:6
s:than on	3:11
s:than per	i:6
s:than request	7:-7 f:23 i:-7
s:than than	3:10
s:than the	3:12 7:9 a:-9 e:5
s:than ticket	e:17
s:that are	5:17 c:6 i:-11
s:that not	a:11 g:7 o:-12
s:the a	3:9 7:24 o:-20
s:the account	g:-5 i:9 o:6
s:the alert	a:14
s:the and	h:9 j:10 m:14 o:-8
s:the annotation	c:6 o:5
s:the are	5:9 7:16 j:9 o:-15
s:the at	3:14 7:-6 o:-6
s:the back	a:9
s:the before	0:11
s:the below	a:10 f:5 o:-5
s:the board	a:6 m:11
s:the branch	l:16 o:5
s:the ca	a:-9 p:13
s:the cache	3:6 a:6
s:the call	a:8
s:the client	a:-8 g:13
s:the cluster	c:11 n:8
s:the console	8:10
s:the controller	3:9 i:5
s:the dashboard	a:19 i:-5
s:the day	7:10 p:5
s:the db	a:5
s:the desk	e:6
s:the dispatcher	a:6
s:the engine	3:9 7:6 a:-7 o:6
s:the environment	8:7 a:-6 b:7
s:the for	5:23 o:-5
s:the from	a:6
s:the gateway	a:-8 n:9
s:the gitleak	2:23
s:the group	8:15 a:-6 i:7
s:the guide	a:13
s:the guild	1:5
s:the h	7:-5 e:9
s:the ha	0:6 6:6 a:14 j:12 o:-6
s:the host	9:7 a:-14 n:16 p:8
s:the hour	7:-5 a:-14 e:10 i:7 q:12
s:the i	4:5 5:7 7:9 a:-8 e:13 m:-6 o:6
s:the image	2:6 i:5
s:the in	a:8 c:19 d:13 e:-5 h:7 m:-6
s:the job	5:14 a:-7
s:the key	5:21 o:-5
s:the layer	2:12
s:the limit	a:-17 i:14 n:13
s:the list	a:15
s:the load	3:-5 f:10
s:the log	g:19 i:-5 m:10 o:-10
s:the m	3:-5 a:-8 f:7 i:15
s:the manager	a:6 m:7
s:the metric	7:6 c:6
s:the module	6:6
s:the month	a:7
s:the must	7:14 a:-8 e:11
s:the network	a:6 o:-5
s:the nod	n:8
s:the node	a:7
s:the none	2:10 i:15 o:-8
s:the of	7:-10 8:7 a:21 f:11 g:5 i:-13 m:7 o:-7 p:5
s:the off	m:10
s:the office	a:-15 c:11 m:6 o:11
s:the on	5:8 n:5
s:the one	6:7 7:-5 a:6
s:the only	a:-5 n:9
s:the open	n:11
s:the or	2:28 a:-15 m:6
s:the order	5:10
s:the over	i:5
s:the owner	a:5
s:the page	a:14
s:the path	a:7
s:the peak	i:9
s:the portal	a:-8 d:21
s:the pr	1:15
s:the release	3:5 a:15
s:the repo	a:-13 j:12 o:11
s:the report	a:-18 c:24 m:14
s:the repository	2:8
s:the room	a:20 m:-8
s:the run	h:6
s:the runner	b:11
s:the server	5:14 a:-10
s:the service	a:7 g:9 i:-5
s:the set	7:11
s:the store	7:-8 a:-14 b:6 i:18 o:8
s:the subnet	a:-5 n:12
s:the system	n:7
s:the tabl	7:8 a:10 i:-10
s:the team	1:9 a:5
s:the test	3:9 a:-22 e:6 f:25 i:-13 m:7
s:the that	a:23 i:-6
s:the to	8:13 c:-6 m:19
s:the track	a:18
s:the two	a:-9 i:8 o:8
s:the under	7:7
s:the user	a:10
s:the version	3:7 5:8 7:-5 a:-7 c:6 d:9 e:5
s:the we	5:20 m:-7
s:the week	7:14
s:the with	a:11
s:threat review	m:9
s:throughput s	f:17 i:-6
s:ticket an	a:-5 e:19 i:-9
s:time first	7:6 a:7 o:-5
s:time min	7:6
s:time the	3:8 7:9 i:-13
s:to a	a:-6 c:9
s:to and	a:7 b:12
s:to cdn	a:8
s:to host	n:7 o:5
s:to in	7:14 a:-7 c:-7 i:7 o:11
s:to latency	3:10 f:-5
s:to new	8:5 9:5 a:9
s:to old	3:9 a:-14 c:10 o:6
s:to on	8:18 a:9 o:-5
s:to only	a:8
s:to previou	a:16
s:to release	a:12 c:7
s:to storage	a:10
s:to target	0:5
s:to the	3:10 a:-8 m:13
s:to up	i:10
s:to user	8:6
s:to with	a:13 o:-5
s:took than	a:10 i:-5
s:tri a	a:5
s:trivy the	2:5
s:ttl to	8:-6 a:11
s:two day	8:11
s:two on	1:13
s:two review	1:23 a:-7
s:under at	f:6
s:under in	a:5 c:-5 f:5 i:8 o:-6
s:under partition	i:9
s:until i	9:5 i:10
s:up date	c:16
s:up of	3:20 8:-5
s:up the	a:11
s:update the	b:6 o:6
s:upgrade and	a:11
s:upload the	a:20 o:-9
s:valid at	i:-5 p:15
s:valid more	p:10
s:vault in	2:15 a:7 o:-10
s:version the	a:-5 d:5 i:18
s:wait the	i:5 q:8
s:warm day	a:18 i:-8
s:weekly report	a:14
s:what do	a:14
s:when i	0:-13 a:9 o:14
s:who not	a:12
s:with and	a:23 m:5 o:-13
s:with error	f:8 i:-7
s:with label	a:-6 e:11
s:with least	7:7 a:9 o:-5
s:with new	9:15 a:-20 o:11
s:with no	i:18 m:7
s:with old	3:14 i:-7
s:with on	5:37 a:-12
s:with owner	a:-5 e:11 m:7
s:with version	5:17 a:-9 c:-5 e:10 h:9 m:-8
s:within day	a:8
s:within last	a:-5 q:17
s:within of	6:8 a:-10 c:-5 i:12
s:within the	3:9 7:7 i:-7
s:without finding	2:20 o:-6
s:work inform	a:5
s:work the	a:-23 n:14 o:17
s:written the	o:15
s:x than	3:21
s:xx the	a:-12 i:30
s:younger h	a:-9 i:16
url	5:10 7:-9 8:-10 a:-39 c:-7 d:148 f:-7 i:-21 m:-8 o:-14
w:,	a:13 f:5 i:-6 o:7
w::	5:8 7:19 a:-10 f:7 i:5 o:6
w:;	2:9 7:15 a:-5 l:6 o:-9
w:a	3:5 7:8 8:-5 a:19 i:-8 m:-5 o:25
w:a1	a:6
w:a2	a:8
w:abort	7:-6 a:-6 f:18
w:about	7:-5 a:23 e:24 i:-21
w:above	2:17 5:-8 7:10 8:-5 a:-15 c:-5 e:7 i:22 l:7
w:accept	7:-8 a:-37 m:77 o:-9
w:acceptance	a:-19 m:22 o:15
w:acces	7:11 a:7 g:11 o:-9
w:accessibility	7:12 a:-9 c:22 m:-5
w:account	7:7 a:33 c:-6 g:-6 i:-7 o:27
w:acros	i:-5 o:17
w:action	e:21 m:-6 o:13
w:activation	7:-7 i:11
w:active	i:37 o:-5
w:adapter	1:6 6:6 a:-11 i:13 m:-5
w:add	3:11 5:-7 7:-6 8:-7 a:22 c:22 i:6 m:-6 o:-8
w:addres	5:10 9:24 a:-12 g:5 i:-6 m:-5
w:address	g:6 n:7
w:admin	a:11 d:6 i:-5 m:-5 n:11 o:8
w:affect	a:-7 o:16
w:after	3:-8 5:-6 7:5 8:17 a:8 c:-7 e:-5 f:-6 g:7 o:30
w:again	a:24 i:18 o:-13
w:against	3:8 4:13 5:15 7:-5 a:-9 i:-9 o:19
w:age	a:-7 d:10 m:8
w:agent	7:-11 a:9 h:7 i:17 o:10
w:agre	5:13 7:-5 a:-44 c:-6 i:-7 m:89 o:-14
w:agree	7:10 a:-19 m:42 o:-7
w:agreement	m:12
w:ahead	a:11
w:alarm	0:44 7:-6 i:-12
w:alert	0:98 5:-11 7:-10 8:-6 a:5 b:-5 d:-5 e:-8 f:-5 i:-24 l:36 m:-9 o:-14
w:all	2:-6 5:7 7:-8 8:9 c:-7 d:5 e:9 f:-6 i:9 k:8 m:-8 o:5
w:allow	a:-7 i:24 n:6
w:alone	o:14
w:also	a:-6 o:17
w:an	1:5 7:-5 d:-6 e:12 f:15 i:-7 m:-5 o:29
w:ana	a:-8 c:20
w:analysi	2:22 a:12 o:-7
w:analyst	7:-10 a:26 i:-9 o:24
w:analytic	o:17
w:and	7:-5 a:12 o:11
w:android	7:-6 8:29 a:-7 o:7
w:announc	a:9
w:announce	a:29
w:announcement	a:17
w:another	1:19 7:-5 a:-8 i:-6 o:10 p:11
w:anr	7:27 i:-12
w:ansible	a:-7 j:15
w:answer	3:-5 5:-10 8:-6 9:22 a:-6 c:-10 d:63 e:5 f:12 i:-18 m:-12
w:any	2:6 5:-7 7:-5 a:32 c:-13 d:-6 e:9 i:16 k:-5 m:5 o:13 p:-6
w:anybody	a:10
w:anyth	a:-12 c:24 d:8
w:ao2	a:15
w:api	5:5 7:-8 8:30 a:-8 c:-7 d:7 e:-5 f:9 i:-21 m:19
w:app	7:-5 a:17 i:-8 m:-7 n:24 o:13
w:appli	8:19 a:5 i:-7 o:-10
w:application	7:23 d:9 i:-30 n:12
w:approv	1:46 7:-5 a:-39 c:-6 m:52 o:-10
w:approval	1:42 7:-8 a:-12 m:25 o:-6
w:approve	a:-18 m:38
w:architecture	a:-15 c:22 m:13
w:archiv	a:15 c:7 o:-5
w:archive	7:9 8:-5 a:10 d:14
w:are	0:5 1:-5 2:-11 3:-6 5:12 7:-6 8:-9 9:-5 a:-5 b:10 d:-5 f:-8 i:14 l:5 n:-7 o:20
w:argo	a:26 o:-5
w:arriv	7:-7 a:-10 o:32
w:arrive	a:-35 g:-7 i:53 o:29
w:artifact	5:42 a:-5 c:-5 m:-5
w:ask	5:-11 a:36 c:-9 i:-7 m:45 o:-25
w:assertion	g:8 o:5
w:assessment	a:-13 c:5 m:25 o:-5
w:assign	a:14 m:-7
w:at	3:9 5:-7 7:6 f:10 i:5
w:attach	2:-7 a:16 c:20 j:7 m:-5
w:attempt	i:12 o:10
w:attribute	7:5
w:audio	a:12 o:-7
w:audit	2:11 5:9 g:-7 i:11 m:14 o:5
w:auth	o:15
w:authorisation	i:16
w:auto	p:5
w:autoscal	a:17
w:availability	7:-10 i:27
w:available	5:6 8:-6 a:5 i:17
w:average	a:-5 i:21
w:axe	7:13
w:b	8:9 a:8 e:-6 i:-7 k:9 o:5
w:back	5:6 7:-12 8:-11 a:23 c:-13 f:-5 i:25 m:-6 o:26
w:backend	7:-5 a:-5 i:27
w:backfill	a:17
w:backlog	0:5 a:-11 e:7 i:15
w:backoffice	a:11
w:backup	5:12 7:-7 a:19 c:-5 i:43 m:-11 o:-13
w:backward	a:6 o:13
w:bad	a:14
w:balanc	7:16 a:-13 o:7
w:balance	7:5 a:6
w:balancer	9:6 a:8
w:bank	a:-12 c:11 o:6
w:banner	a:21
w:base	2:9 7:9 a:-16 m:9
w:baseline	2:15 3:16 a:-18 c:-7 f:26 m:8 o:-6
w:basket	7:19 f:-5 o:9
w:batch	3:6 7:19 a:-9 i:14 m:-5
w:battery	3:18 7:-9 a:-16 e:29
w:bazel	7:6 8:9 a:-21 c:22
w:be	5:10 8:10 i:-20 o:16
w:because	7:-6 i:26
w:been	0:10 8:10 i:-8 k:12
w:before	0:5 7:17 8:-9 a:-11 c:-6 d:-5 f:-7 g:10 i:7 k:15 o:24
w:behaviour	7:-7 a:11 i:-5 m:5 o:10
w:behind	j:10
w:below	7:21 8:-5 a:-13 c:7 f:11 i:27 m:-5 o:-13
w:bench	3:27 i:-10
w:beta	7:10 8:15 a:-11 c:-6 e:26 i:6 o:-11
w:better	3:5 7:15 a:-6 o:-6 p:12
w:between	2:-5 5:10 7:19 8:-5 a:-11 f:-6 i:22 m:7 n:7
w:bgp	a:14 i:7
w:bi	a:15 i:8
w:bid	7:8
w:big	3:18 a:5 f:15 i:-14 o:-12
w:bill	7:12 a:12 c:11 i:-10 o:-6
w:block	5:12 7:-6 a:-5 c:-5 d:15 i:-9 m:-7 n:16 o:20
w:blocker	2:9 a:-15 e:18 m:25 o:-7
w:blog	a:15
w:board	5:-5 7:-7 a:-8 i:15 m:31
w:book	7:-8 a:-11 i:34 m:12 o:-7
w:booking	a:14 i:6 o:-10
w:boot	3:32 7:9 f:-6 i:-21
w:bot	a:7 i:30 m:-5 o:-7
w:both	5:-12 8:-9 9:18 a:-6 b:7 c:-9 d:7 f:-5 m:16 n:9 o:13 p:6
w:bought	a:11
w:box	8:-6 a:13 d:-8 o:15
w:branch	1:16 2:-5 5:-6 6:23 7:-7 8:-6 a:33 c:-8 i:-7 l:12 m:-8
w:break	4:5 5:21 7:26 a:-7 c:21 i:-18 m:-6 o:-26
w:brick	o:8
w:bridge	2:8 a:-9 c:11 j:6
w:brief	a:34 c:-11 m:-5
w:broken	5:22 7:39 d:-14 i:-6 o:-16
w:broker	5:12 a:8 c:-7 i:-15 n:19 o:11
w:browser	o:18
w:brz	7:8
w:bucket	2:11 7:-5 a:9 i:13
w:budget	0:16 7:-7 a:-24 i:6 m:25
w:buffer	a:-6 o:12
w:bug	5:-5 7:-7 a:19 c:-5 e:42 i:-8 m:-5 o:-5
w:build	3:8 4:56 5:6 7:10 8:-5 c:-19 e:-5 f:-6 g:7 i:-7 m:-5 o:-7 q:6
w:built	a:21
w:bump	5:-5 c:36
w:bundle	2:5 c:8
w:burn	0:20 5:-5 a:-15 i:27
w:busines	7:12 a:7 o:-8
w:but	d:8
w:button	a:-7 c:-7 o:34
w:by	1:10 7:9 a:-12 c:-10 m:48 o:-6
w:byt	a:-8 b:17 i:8
w:c	7:16 c:-11 i:17
w:ca	a:-7 p:32
w:cab	a:-5 m:19
w:cabl	5:-6 a:30 o:-16
w:cach	3:10 a:15 c:-12 o:8
w:cache	c:5 f:-7 h:9 i:23
w:calendar	a:32 i:-5
w:calibration	7:25 i:-7
w:call	3:-5 5:-9 a:48 c:10 d:-7 e:7 m:6 o:-8
w:campaign	7:5 8:12 a:6 i:-10
w:can	5:-5 7:-11 a:-10 m:-7 n:8 o:64
w:canary	8:8 i:18
w:cancel	a:-16 o:39
w:cancell	a:5 i:-5 o:16
w:cannot	e:6 i:-20 n:19 o:11
w:cap	7:-7 a:8 o:8
w:capacity	a:17 i:7
w:card	8:6 a:12 c:-5 g:13 m:-5
w:care	a:25 i:-5 m:6 o:-9
w:carri	2:-6 5:33 9:-5 a:-19 d:35 i:-12 j:13 m:-5 o:-7
w:carrier	7:-5 a:-12 i:7 m:7 o:17
w:carry	a:-8 g:27 h:-9 o:9
w:cas	a:-18 c:16 i:16 o:8
w:case	7:-5 i:-5 m:25 o:5
w:catalogue	7:-6 c:8 f:7 n:7
w:cdn	8:-7 9:11 a:26 d:14 m:-5 o:-6
w:cell	n:6
w:cent	7:18
w:centre	a:20 o:-9
w:cert	0:8 7:-5 a:-8 i:-5 o:8 p:35
w:certificat	i:-8 o:-7 p:44
w:certificate	7:-6 a:-17 i:-14 m:-5 p:69
w:chang	5:22 6:9 c:5 i:-5 m:-7
w:change	1:5 2:-5 3:-5 7:-9 8:11 a:-13 f:-6 i:6 m:31 o:10
w:changelog	a:-24 c:62
w:channel	5:14 8:12 a:27 c:-7 i:-9 o:-13
w:chao	i:-10 o:24
w:charg	a:18 i:-7
w:charge	a:7 c:5 o:-5
w:chargeback	0:23 8:-6 a:-9 i:8
w:chart	7:-9 a:8 f:7 j:11
w:chat	a:-9 o:26
w:check	0:15 2:10 3:-6 4:34 5:12 8:-7 a:-10 c:12 e:-6 i:-6 n:-5 o:-14
w:checkout	0:7 4:16 5:-7 8:-5 a:20 f:-5 n:16 o:-15
w:checkov	2:27 o:-7
w:checksum	5:10 7:7 c:5 i:7 o:-8
w:chief	m:6
w:chrome	o:12
w:ci	4:66 7:-8 a:-15 b:6 c:-6 i:-6 m:-5 o:-8 q:11
w:clean	2:51 3:6 4:51 5:9 7:-7 8:-6 a:-19 c:8 d:-8 f:-5 i:-8 m:-7 o:-17
w:cleaner	a:-13 c:12
w:clear	7:29 i:-6 o:-5
w:clerk	7:6 a:6 i:-8 m:5
w:click	a:20 c:9 o:-14
w:client	2:-5 5:12 c:-10 d:-6 f:-6 g:9 i:7 m:15
w:clock	a:-9 f:-6 i:30
w:clos	2:-11 5:-7 7:-9 a:-33 c:-7 d:-5 e:63 i:-7 k:23 l:12 m:7 n:22 o:-15
w:close	7:-6 a:8 e:11 m:11
w:cloud	9:6 a:-11 i:7 m:12
w:cluster	5:-12 7:9 8:6 a:21 f:-9 i:14 m:-7 n:6
w:cmdb	a:9
w:cname	a:23
w:cod	a:9 o:12
w:code	1:19 2:19 4:11 5:13 6:12 7:-8 i:-9 l:5 m:-15
w:cold	3:18 7:-5
w:collect	a:38 i:8 m:-6 o:-10
w:collector	n:5 p:7
w:column	7:6 a:-7 i:-5 o:26
w:com	a:-12 o:14
w:come	2:14 o:5
w:command	a:7
w:comment	2:22 a:-8 c:-7
w:commit	4:8 5:9 7:-6 8:10 a:19 c:-5 i:-5 m:-5 q:10
w:committee	m:11
w:compar	3:31 5:18 7:-11 a:-11 m:-7 o:-5
w:compare	5:9 7:37 a:-5 c:-6 o:-9
w:compatible	a:8 o:10
w:compile	4:12 a:-12 c:-8 o:29
w:complain	7:-5 a:16 i:-8
w:complaint	7:-5 a:35 e:12 i:-24 m:17 o:-5
w:complet	1:8 2:-8 7:-12 a:7 f:20 i:-7 k:32 o:-10
w:complete	7:-7 a:-19 c:56 i:12 m:-6 o:-5
w:compliance	m:10
w:component	e:5
w:compute	7:10
w:conduit	i:8
w:config	0:5 3:-6 c:7 f:-5 i:11 o:11
w:configur	0:12 7:-15 a:28 b:30 c:-5 d:-6 i:-7 m:-8
w:configuration	b:7
w:configure	a:12
w:confirm	5:23 7:-12 8:-5 c:-5 i:-8 m:63 o:-20
w:conformance	5:-7 a:-9 i:-6 o:46
w:connect	i:14 m:-5
w:connection	5:-5 7:-16 a:19 c:-5 i:42 m:-5 o:-7
w:consecutive	7:-6 i:9
w:consent	a:-8 m:7 o:22
w:console	8:8 a:39 c:6 d:21 i:-16 m:-7 n:-7 o:-12
w:consumer	3:16 5:-5 7:-7 c:10 i:-9 o:8
w:contact	7:12 a:7 c:8 d:-5 m:-5 o:10
w:contain	5:20 a:-7 c:-7 d:5 g:20 m:-5 o:5
w:container	2:25 7:-7 a:-11 i:13
w:context	a:-14 o:31
w:contract	7:7 a:-6 m:9 o:13
w:control	a:15 d:17 i:17 m:-5 n:-13 o:-5
w:controller	3:8 a:8
w:conversation	a:6 m:-5
w:conversion	i:8
w:cookie	o:17
w:coordinator	7:-8 d:5 i:-6 m:8 o:21
w:copy	5:18 7:-6 a:24 c:-6 g:5 i:-10
w:cor	a:-8 o:21
w:core	a:5
w:correct	7:9 c:13 i:-13 m:15 o:-5
w:corruption	i:9
w:cost	3:5 7:47 a:-10 f:-7 h:6 o:-11
w:council	m:23 o:-9
w:count	5:15 7:55 a:-5 c:-8 d:-6 g:-6 i:6 m:-6 o:-15
w:country	7:5 a:-11 d:8 i:-8 o:23
w:cover	i:-10 m:5 o:9 p:10
w:coverage	3:-8 6:121 7:-11 8:-9 a:-9 c:-8 f:-6 i:-17 o:-18
w:cpu	7:-10 8:-6 a:8 i:46 o:-7
w:crash	7:24 8:-7 a:-8 i:11 o:13
w:crd	5:13
w:creat	5:11 a:47 c:-10 i:-7 m:-10
w:create	a:37
w:credential	2:21 a:8 b:5 c:-5 o:-6
w:credit	c:6
w:criteria	7:-7 a:-21 i:-13 k:56 m:15 o:-9
w:critical	0:6 2:78 5:-7 7:-7 a:-15 c:-6 e:5 i:-10 l:12 m:-11 o:-8
w:cron	a:31 i:-10
w:cros	m:5
w:csat	7:7 i:-5
w:csp	d:23 o:-8
w:cto	a:-12 m:15
w:custom	a:-5 o:-5 p:15
w:customer	2:7 5:-5 7:17 8:-5 a:35 c:-5 e:10 f:-5 i:-13 m:6 o:-11
w:cut	3:9 7:8 a:34 c:-6 i:-16
w:cutover	1:11 a:5 i:-6 m:6
w:d	7:-8 a:26 i:7 o:5
w:dag	7:-9 a:23 i:7
w:daily	7:5 a:33 i:8 m:-12 o:-7
w:dark	a:20 o:-11
w:dashboard	0:-5 5:-9 7:31 a:21 c:-5 d:-6 g:-5 i:41 o:-17
w:data	3:-5 7:-14 8:-6 a:20 e:-5 f:5 g:11 m:30
w:database	5:-8 c:18 i:20 n:8
w:date	c:41 i:-7
w:day	3:-6 5:-6 7:8 8:11 a:11 c:-7 e:12 m:-6 p:18
w:db	3:6 7:-11 b:15 c:-6 f:-6 h:-6 i:17 n:29 o:-6
w:dba	m:25 o:-5
w:de	7:14 d:8 i:-10
w:dead	a:8 i:18 o:-5
w:decid	7:-5 m:17
w:decide	a:12 m:20
w:decision	m:21
w:declin	7:8 i:-6
w:decommission	a:5
w:default	7:25 a:15 c:5 l:15 m:-6 o:-13
w:defect	7:-6 e:35
w:defin	a:-5 b:11
w:delay	a:-7 f:-8 i:22
w:delegation	f:8 i:-5
w:delet	a:16 o:21
w:delete	a:34
w:deletion	5:10 7:15 c:-5 i:-16 o:8
w:delta	a:10
w:demo	o:16
w:dependabot	0:-5 2:-11 l:41
w:dependenci	2:31 5:-6 7:10 a:-17 c:18 e:-5 o:-7
w:dependency	2:16 a:-6 o:6
w:deploy	0:5 5:-5 8:59 a:-19 c:-6 i:-7 m:-6 o:8
w:deployment	8:-6 i:-6 m:22 o:9
w:depot	7:-11 9:6 a:23 d:11 m:12 o:-10
w:deprecat	5:16 a:-8 i:-5 o:12
w:depth	7:-8 a:-6 i:26 o:13
w:description	a:7 c:7 i:-5 o:-5
w:design	a:-19 m:32
w:desk	a:29 c:-5 m:-5
w:destroy	5:27 a:-11
w:detect	0:8 m:5
w:dev	5:-5 a:37 o:-6
w:developer	7:-6 a:18 d:12
w:deviation	e:10
w:devic	3:8 7:-5 a:14 i:6 m:-5 o:14
w:device	o:14 q:11
w:diagram	a:-7 c:17
w:did	a:19 c:-5 o:6 p:-5
w:diff	2:12 4:8 5:30 7:9 a:-16 i:-8 o:-11
w:differ	5:15 7:26 a:-6 i:-13 o:5
w:differenc	7:28 m:-6 o:-5
w:difference	7:66 a:-27 i:6 m:-7 o:-9
w:director	m:14
w:disable	a:9
w:disagreement	7:7 a:16 i:-6
w:disk	7:-15 a:14 i:46 o:-6
w:dispatcher	3:6 a:6
w:disruption	5:8 a:-6 i:15
w:distribution	5:22 a:-8 o:-8
w:dmarc	9:25 a:6 o:-7
w:dn	5:-5 7:-7 8:8 9:32 a:22 c:-6 d:-6 o:-7
w:do	3:-5 c:-5 m:7 o:20
w:doc	4:15 5:-13 7:-6 a:-29 c:29 d:38
w:document	c:31 m:-5 o:-13
w:domain	7:5 9:15 c:-5 p:12
w:done	7:7 a:23 e:6 m:10 o:-13
w:dont	a:-11 o:16
w:double	a:-19 c:5 i:19
w:down	3:14 5:-5 7:-12 a:6 i:8 o:27
w:downgrade	a:-13 o:33
w:download	a:-10 c:19
w:downtime	a:15 o:-7
w:dpia	m:16 o:-5
w:dpo	a:-11 m:15
w:dr	a:-7 m:24
w:draft	7:7 c:-5 i:-8 j:11 o:11
w:drain	3:18 a:11 c:10 i:-21
w:drawdown	7:13
w:drift	5:23 7:-6 a:11 f:-6 i:13 o:-7 q:6
w:drill	a:11 e:13 i:-6 m:15
w:driver	a:15 c:14 i:-5 o:-7
w:drop	5:-5 7:5 a:15 o:6
w:dropp	6:6 7:-9 g:-8 i:21
w:dry	5:31 7:6 a:-11 i:-11 o:-5
w:duplicate	5:12 7:16 a:-21 i:9 o:8
w:dur	7:-6 8:-6 g:-8 i:33 o:10
w:duration	a:-9 c:23 h:5
w:duty	a:11 i:-5 m:22 o:-5
w:e	7:13 a:-5 g:7
w:e2e	4:7 7:-5 a:-9 o:34
w:each	0:14 8:-5 a:-7 c:42 e:-6 i:12 o:-18
w:edge	a:6 d:-5 i:5 n:13 o:8
w:edit	7:9 a:-5 i:-8 o:12
w:egres	a:-12 i:6 n:40 o:-5
w:elasticsearch	a:12 i:6
w:else	5:-7 7:-5 a:28 m:6 n:7 o:-6
w:email	a:7 c:-11 g:13 m:-6 o:7
w:emergency	o:10
w:employe	7:8 8:31 a:-20 m:-5
w:empty	5:10 a:-15 e:15 i:35 m:-5 o:-6
w:enabl	a:24 l:15 o:-12
w:enable	8:37 a:21 c:-7 i:-8 o:-7
w:encryption	a:12 o:6
w:end	i:-6 o:28 p:9
w:endpoint	7:-6 a:-11 c:-5 d:33 h:13 i:-5 m:-5 p:10
w:enforc	7:9 a:-21 o:37
w:enforce	8:24 a:-12 i:-5
w:eng	a:5
w:engin	i:7 o:-5
w:engine	3:8 o:5
w:engineer	a:17 i:-10 m:18
w:enrol	a:7 o:-6 p:17
w:enrolment	a:-6 f:6
w:entri	7:-7 i:14
w:entry	7:-6 9:13 c:7 e:-6 k:10
w:env	a:9 b:6 o:-5
w:environment	8:7 a:-19 b:14 m:12
w:eod	3:9 7:-7 a:-19 i:27
w:equal	7:9
w:error	3:-7 4:13 8:-6 a:-15 d:-5 f:35 g:10 i:13 m:-9
w:escalation	7:10 a:10 i:-8
w:etcd	5:31 a:-8 i:8
w:eur	7:22 i:-7
w:evaluation	a:5
w:even	a:17
w:event	a:-9 f:12 i:13 m:-5 o:9 p:9
w:every	2:-6 3:-5 5:11 7:16 8:-7 a:-8 d:8 e:5 f:-6 h:-5 i:15 m:-17 o:26 p:-5
w:everybody	8:39 m:-5
w:everyone	8:46 a:-5 c:-5 m:-5 o:-6
w:everyth	a:20 e:9
w:everywhere	5:19 o:6
w:eviction	i:10
w:example	3:14 7:-8 8:5 a:-13 c:-5 d:21 i:-9 o:-10 p:30
w:exce	i:7
w:exceed	7:14 a:-7 i:6
w:exception	a:-5 g:7 o:9
w:exchange	7:5 a:6 f:18 i:-17
w:exclud	a:8
w:exercise	2:-9 a:10 m:10
w:exist	0:27 7:-5 i:7
w:exit	5:21 a:-19 k:21 o:-6
w:experiment	8:8 a:6 o:-6
w:expir	5:15 a:-27 i:-5 o:11 p:18
w:expire	o:5 p:12
w:explain	7:5 a:8 c:5 i:-6
w:export	5:-6 8:-5 a:-17 c:45 d:-5 f:-5 h:40 i:-9 m:-11 o:13
w:expos	a:-7 h:42
w:external	7:5 m:9
w:extra	7:5
w:f	a:-6 d:-6 o:26
w:factor	a:8
w:fail	2:7 3:-7 5:5 7:14 c:-6 d:-5 e:-12 f:26 m:-10 o:18
w:failover	7:7 a:15 i:-9 o:10
w:failur	7:-13 a:-16 i:34 o:21
w:failure	a:26 m:10 o:-11
w:fairnes	m:8
w:fall	6:5 a:-14 e:7 f:5 i:-9 o:13
w:fallback	0:-5 7:-6 a:5 o:37 p:-6
w:false	5:5 7:19 a:-7 b:11
w:faq	a:-11 c:22
w:fast	7:8
w:faster	3:25 a:-5
w:fastlane	a:5
w:fe	a:-5 c:7 o:15
w:featur	7:8 a:6 c:-11 o:16
w:feature	6:11 7:11 a:5 i:17 m:-6
w:feedback	7:11 a:16 e:19 i:-10 o:-6
w:fence	5:10 a:5
w:fewer	3:9 e:30 o:-10
w:field	5:6 a:-10 m:18
w:fil	5:15 7:7 a:18 c:29 i:-6 m:-5 o:-11 p:-5
w:file	3:7 7:-13 a:-8 c:9 f:13 m:9
w:filebeat	a:10
w:fill	7:-11 b:24 i:19 m:-9
w:filter	a:-9 o:23
w:final	5:-5 7:-8 a:30 c:20 i:-9 m:7
w:finance	a:-15 i:-6 m:54
w:find	2:33 5:25 7:-11 a:-12 d:-13 e:20 g:12 i:-11 o:-10
w:finding	2:37 7:-6 c:-5 e:12 i:-6 m:14 o:-15
w:finish	0:6 5:-8 7:-9 c:-13 i:9 k:7 m:-9 o:13 q:32
w:fir	0:44 5:-10 i:-9
w:firefox	a:-8 o:32
w:firewall	5:8 7:-7 a:-12 i:-7 n:47 o:-9
w:firmware	5:7 m:11
w:first	5:-6 7:15 8:15 c:-6 e:12 i:13 m:-10 o:-7
w:five	a:-11 d:16 i:11
w:fix	2:-7 5:-6 7:-8 a:6 d:-5 e:35 g:7 i:-9 m:28 o:-18
w:flag	5:17 7:17 a:7 c:-15 i:-10 j:6 m:-8 o:30
w:flat	3:5 7:-7 a:5 o:11
w:fleet	7:22 b:9 i:-14 o:-5
w:fleetd	p:7
w:flight	a:-16 c:12 i:-7 o:17
w:flood	a:6 c:6
w:floor	a:12 i:-6
w:flow	g:-5 i:7 o:10
w:flush	a:10
w:for	0:5 7:-6 a:11 i:9
w:forecast	7:14 i:-6
w:foremen	a:21
w:form	a:9 c:-6 m:7 o:9
w:format	a:10
w:forum	a:29 c:-5 o:-5
w:forward	7:8 a:6
w:found	7:-5 a:12 g:11 i:-7
w:four	d:5 o:11
w:fr	7:15 a:15 i:-9
w:fra	a:6
w:frankfurt	i:7
w:free	2:17 3:-6 5:16 7:33 8:-6 a:-20 c:-7 g:11 m:-5 o:-7
w:freeze	5:-6 7:-8 a:74 i:-10 m:-5 o:-9
w:fresh	a:-9 o:40
w:freshnes	a:-8 i:31
w:friday	7:18 a:-8 f:11 i:21 o:-14
w:from	0:-5 1:5 3:-5 7:-11 8:-8 9:5 a:16 d:5 f:-5 m:6 n:30 o:6
w:frozen	7:6 a:25 o:-8
w:full	4:7 5:-5 7:14 a:10 f:9 i:-5 o:-11 p:14
w:funnel	7:11 a:-8 c:7
w:fuzz	7:-8 a:-5 o:25
w:game	a:13 e:6 i:-5
w:gat	a:11 e:-7 k:10
w:gate	2:16 7:-7 a:14 e:-6 i:-9 k:12 o:-6
w:gateway	0:5 3:11 5:6 7:-13 a:-22 c:7 f:-14 i:22 m:-6 n:20 o:6
w:gaug	n:5
w:gauge	c:6 f:-7 i:6
w:gb	3:31 7:-12 a:26 d:-7 f:-5 i:5 o:-5
w:generat	a:22 c:-7 o:-6
w:get	5:11 a:13 c:-7 i:-10 o:24 p:-10
w:gib	i:16
w:github	2:-5 a:16 c:-6 l:21 o:-6
w:gitleak	2:43 7:-5 a:-6 o:-5
w:giv	5:9 7:-6 9:33 a:-18 i:-6 m:6 o:7
w:give	5:13 a:-7
w:given	m:5 o:11
w:glas	a:10 i:9 o:-11
w:gmail	a:-7 o:16
w:go	5:7 a:-5 c:-15 d:10 i:-8 m:48 n:-12 o:10
w:goal	7:8 8:6 i:-15 o:9
w:gold	i:25
w:golden	7:6
w:gone	a:-8 c:19 f:-6 o:7
w:good	3:8 7:-6 a:-10 i:7 m:-8 o:7 p:21
w:govulncheck	2:18
w:gpu	3:6 7:-12 a:-5 i:23
w:gradle	4:-7 6:8 a:14 c:-6 i:5
w:grafana	7:9 a:-13 d:14 i:25 o:-9
w:green	2:-6 3:-5 4:67 5:-9 7:-11 a:-42 c:-15 e:-5 i:24 m:-8 o:26 q:15
w:group	8:8 a:24 c:-5 i:5 m:14 o:-12
w:grow	i:12
w:growth	a:-5 i:15
w:grype	2:15
w:guardrail	7:5 8:19 i:5 m:-11 o:-5
w:guide	a:-8 c:43 m:-5 o:-6
w:guild	1:5
w:h	0:-8 3:-9 5:-8 7:17 c:-5 e:5 f:-6 i:28 o:11
w:ha	0:6 2:-8 3:-6 4:-7 5:26 b:-5 d:-9 f:-5 h:6 i:12 m:21 n:-5 o:-19 p:5
w:half	0:-5 o:7
w:hall	m:5 o:13
w:hand	0:-12 a:43 c:-8 m:-9 o:12
w:handl	a:-14 o:34
w:happen	c:16 e:7 m:-9 o:-6
w:happy	5:10 a:21 o:-18
w:hardware	3:7
w:hash	3:6 7:-5 a:18
w:have	1:8 5:-5 7:22 8:-5 a:-13 k:6 m:23
w:head	a:-6 i:-6 m:49
w:header	a:-14 d:39 o:7
w:health	a:-5 d:28 o:-6
w:heap	7:15 i:10
w:held	3:-8 7:9 a:30 c:-5 m:9 o:-6
w:helm	8:20 a:-15
w:help	a:-7 c:30
w:high	0:-6 2:40 3:-5 5:-6 7:7 a:-16 c:-6 e:16 i:-7 l:19 m:22 o:-26
w:higher	6:5 a:-5 i:18 o:-5
w:history	2:26 o:8
w:hit	7:-5 h:11 i:19
w:hold	7:-9 c:9 d:16 f:11 i:-8 o:7
w:holdout	7:8
w:holiday	a:15
w:host	7:-5 a:6 c:5 d:-5 e:-15 i:18 m:7 n:29 o:-16 p:7
w:hour	5:-5 a:5 e:9 g:-7 i:21 k:7 o:-15 q:5
w:how	a:-6 c:11
w:hr	i:6 m:25 o:-7
w:hsm	a:5 i:7 n:13 o:-7
w:hst	a:-5 d:34 o:-13
w:http	5:-5 7:-5 8:-5 a:-7 d:70 o:-17
w:human	7:10 a:-6 i:-10 o:10
w:hurt	a:15 o:-5
w:i	5:15 8:-8 d:11 f:-6 g:-5 m:-11 n:-5 o:18
w:id	g:26 i:-8 o:16
w:identical	7:29 a:-10 i:-11 o:11
w:idle	i:-7 o:19
w:idp	a:-10 n:13
w:if	0:30 2:-7 5:-6 7:-6 a:32 c:10 i:-9 m:-5 o:-11
w:imag	3:6 5:22 a:-16 c:12 i:-14
w:image	2:34 3:-5 5:11 7:-6 a:-19 c:20 d:6 e:-5 m:-12 o:10
w:impact	c:7
w:implement	a:10 c:8
w:import	3:10 7:46 i:-11 m:-8 o:-12
w:in	a:10 c:9 g:5 o:5
w:incident	5:-5 7:-16 a:27 e:55 i:-19 m:-7
w:incl	a:13 p:8
w:increase	8:10 a:-8 m:7
w:index	7:17 a:19 c:6 i:7 o:-14
w:inform	a:46 i:-5 m:-10 o:-5
w:infrastructure	2:12
w:ingest	7:-5 a:-10 f:12 o:13
w:ingres	a:-9 i:5 m:18
w:injection	a:9
w:inside	o:7
w:install	5:-6 7:-5 8:12 a:5 c:-6 i:18 m:-7 o:12 p:5
w:installation	3:8 o:12
w:instead	c:20 o:-8
w:instrumentation	3:16
w:intake	7:-8 a:15 i:7
w:integration	o:23
w:interface	a:-15 c:16 e:6
w:internal	5:17 8:29 a:-23 g:7 i:-8 m:6 o:-8 p:9
w:internet	5:11 a:-7 d:7
w:interruption	7:-10 a:5 i:10 o:8
w:into	c:16
w:intranet	a:-18 c:34
w:inventory	5:-6 7:-7 a:15 c:8 i:18 o:-10
w:invoice	7:5 o:10
w:io	8:11 c:7 d:5 o:-5
w:ip	5:10 9:6 a:-8 d:5 g:13 n:-13
w:ironbox	a:8 c:16 o:-6
w:issu	a:9 c:-6 e:15 m:-5 o:-6 p:16
w:issue	a:24 e:13 o:-6 p:-5
w:it	4:-5 5:16 7:5 a:13 d:-5 i:5 m:22
w:item	7:17 a:10 e:6 i:-8 k:11
w:jenkin	3:13 a:7 i:-5
w:jitter	a:-20 h:12 o:24
w:job	0:9 5:12 7:-8 i:26 m:-9 o:6
w:join	a:9 f:7 i:-6 o:9
w:json	a:13 c:14 d:5 g:6 i:-5 o:-10
w:judg	7:26 a:-8 i:-12
w:k	7:-11 d:5 f:29 i:-5 o:-5
w:k6	a:-20 c:18 f:32 i:-7
w:kafka	a:13 e:12 i:-10
w:kb	a:8 c:47 i:-15 o:-7
w:keep	8:-5 a:26 c:-5 f:10 i:-7
w:kept	a:19 i:13
w:kettle	7:20 a:8 c:-10
w:key	2:6 5:15 9:12 a:31 b:8 c:5 d:-6 e:-7 f:-5 g:-5 h:-6 i:5 m:-16 o:-6
w:keyboard	o:11
w:kib	3:-5 7:19 c:11 i:-6
w:kill	7:-8 c:5 o:41
w:know	a:43 m:-8 o:-10
w:knowledge	m:11
w:known	2:25 a:-9 c:20 i:8 m:-5 o:-11
w:kube	4:25 a:-6 i:-6
w:l	m:8
w:lab	a:-12 n:6 o:11 p:12
w:label	2:-6 5:-11 7:-15 c:-8 e:32 h:11 j:34 m:-5
w:labell	a:-18 c:9 e:42 i:-5
w:lag	7:-6 a:-21 f:-6 i:56 o:-5
w:land	7:6 a:9
w:lane	7:18 e:-7
w:languag	a:-12 c:20 o:11
w:largest	7:7 a:11 i:-5
w:last	1:5 2:-5 3:5 7:-11 a:10 e:-5 i:38 q:7
w:latency	0:7 3:6 7:-8 a:-7 i:32 o:8
w:latest	5:19 7:7 i:-7 o:-11
w:launch	a:5 e:6 m:8 o:6
w:layer	2:14
w:lb	8:10 a:26 i:-18 o:-5
w:lead	a:11 i:-6 m:30 o:-5
w:leader	5:13 i:6 o:-8
w:leak	i:20 o:9
w:learn	7:14
w:least	1:7 3:7 5:-6 6:5 7:18 8:-6 a:-6 e:-6 f:6 i:9 k:6 m:-6 o:-13 p:14
w:leav	5:13 7:19 a:-9 c:-6 i:-6 o:12
w:leave	a:19 i:-8
w:ledger	1:7 3:9 8:-5 a:11 i:-6 n:7 o:-5
w:left	2:-8 7:-6 e:9 i:-10 l:7 m:-8 o:16 p:23
w:legal	a:-7 m:46
w:les	7:-7 c:13 e:8 f:8 g:-6 i:7 j:6 o:-12
w:lesson	a:15
w:let	a:9 i:-6 n:15
w:letter	a:17 e:-5 h:5 i:17 o:-5
w:level	7:-13 a:33 g:11 i:11 o:-17
w:lib	a:26 c:-5
w:librari	2:7 c:21
w:library	3:15 o:-6
w:licenc	a:18 o:-5
w:licence	5:13 a:8 c:6 i:-7 o:-7
w:lift	a:16
w:lighthouse	7:24 a:-5
w:limit	7:18 c:11 d:-9 e:6 i:-8 m:-8 n:8 o:26
w:limiter	o:18
w:lin	3:15 6:16 7:-6 a:-11 c:-6 e:-5 g:28 i:-6 j:7 o:-8
w:line	6:18 a:-5 g:17 o:-5
w:lineage	6:-8 7:11 c:8
w:link	0:7 2:-5 5:10 7:45 a:-35 c:8 d:15 i:-14 j:16 n:-5
w:lint	4:64 5:-5 a:-10 c:-5 o:-20
w:linux	4:12 5:-6 o:15
w:list	5:5 7:5 a:-9 c:51 e:8 m:-6 o:-14
w:live	a:29 b:11 i:12 m:-5 o:-14
w:load	7:-14 8:-5 c:-8 d:17 f:28 i:5 m:-7
w:lock	7:-13 a:6 i:24
w:log	0:-5 2:-8 5:-9 7:-7 8:-5 c:-10 d:-6 f:-5 g:106 h:-5 i:12 m:-5 n:-5 o:-5 p:-6
w:logg	m:-5 o:16
w:login	7:-11 a:7 c:-6 d:8 f:10 i:7 m:-6 o:17
w:loki	0:32 a:-33 i:20 o:-7
w:long	a:12
w:longer	3:12 7:-9 a:-7 b:9 d:17 o:-6 p:9
w:look	7:-5 a:15 m:31 o:-14
w:lookup	i:6
w:loop	i:8 o:6
w:los	7:-11 f:-5 h:10 i:17 o:20
w:lost	5:-7 7:18 a:32 e:-8 i:-18 m:8 o:8
w:lower	3:9 7:9 8:-7 a:17 i:-8
w:m	3:13 7:-14 a:-13 d:10 f:29 i:15 o:-7
w:mac	5:33 a:-18 c:-6 o:12
w:machine	a:11
w:macro	a:23 o:-8
w:mae	7:17 a:-10
w:mail	5:-6 a:17 c:-9 i:9 o:27
w:mailbox	5:20 a:18 i:-13
w:main	a:14 q:5
w:maintainer	1:41 m:-6 o:-8
w:maintenance	a:7
w:make	4:-8 a:22 c:12 o:-8
w:man	0:6 a:-5 c:8
w:manager	7:-6 i:-8 m:42 o:-5
w:manifest	7:17 m:7 o:-19
w:manual	3:17 4:12 a:6 c:16 i:-9 m:-5 o:-9
w:map	a:23 c:-6 m:5 o:-9
w:mapp	c:5
w:mark	7:20 a:22 i:-19
w:market	i:5
w:mastodon	a:33
w:match	5:12 7:18 a:-5 i:-9
w:matrix	4:7 7:-6 a:-15 c:25 m:10
w:max	3:12 7:13 8:-5 a:-5 d:5 e:25 i:-12 m:-5 o:10
w:may	5:17 a:-9 m:9 o:-6
w:mb	3:-8 7:-12 a:-20 c:51 f:5 o:19
w:md	a:-7 c:25
w:media	i:6
w:median	3:16 7:6 a:-7 f:-6 i:12
w:medium	2:13 e:13
w:meet	h:13 i:20 o:-16
w:memory	3:28 5:-6 7:10 a:-15 c:-13 i:61 m:-5 o:-23
w:mention	7:8 a:-10 c:19 e:-7
w:merchant	7:-6 a:9 i:-9 m:27 o:-6
w:merg	1:5 5:-9 a:-22 c:-7 i:-10 j:98 m:-11
w:merge	1:11 8:-5 a:27 m:-5
w:mesh	a:-5 i:13
w:messag	a:-10 i:17 o:18
w:message	3:15 7:-5 a:-17 i:-5 m:-6 o:53
w:met	7:-7 a:-15 i:-8 k:44 m:5
w:meter	m:12 n:9 o:-8 p:11
w:metric	0:-5 5:-7 8:-6 a:-20 c:-7 d:-5 f:-5 g:-5 h:88 i:34 m:-10 o:-19
w:mfa	a:13 o:-9
w:middle	a:9
w:migrat	3:12 7:13 o:-6
w:migration	5:-12 a:21 c:27 i:-15 j:5 m:-7 o:13
w:milestone	5:-5 a:8 c:-5 e:45 o:-6
w:million	7:5 a:-17 i:17 o:11
w:min	0:5 5:-5 7:9 8:-5 a:10 c:-5 i:19
w:minimum	a:5
w:minor	a:-7 o:16
w:minut	7:7 c:7 i:13 o:-5
w:minute	7:-15 a:7 i:32
w:mirror	a:11
w:mismatch	7:24 i:-7
w:miss	7:29 a:8 e:-15 i:-14 o:14
w:ml	a:10
w:mobile	7:19 a:8 c:-5 i:5
w:mode	8:6 a:18 i:8 o:-8
w:model	7:-5 c:16
w:module	5:33 6:10 7:-5 o:-8
w:monday	a:5 e:5 q:7
w:monitor	0:8 a:-8 i:48 o:-9
w:monolith	a:17
w:month	7:32 a:29 i:-14 m:5 o:-14
w:monthly	7:5 a:19 i:-5
w:more	3:9 7:9 a:-10 c:-6 e:11 f:9 i:8 m:-5 o:-5 p:15
w:morn	a:28 m:-13
w:mortem	a:-5 c:12
w:most	2:9 3:29 7:-5 a:-22 c:23 d:11 f:-16 i:7 o:-7
w:mov	7:-5 a:32 e:18 m:-5 o:-7
w:move	a:6 c:11 f:7 i:-5 m:-7
w:mqtt	a:-7 n:36
w:msg	f:8
w:must	5:25 7:13 a:-12 e:21 i:-17 k:17 o:-15
w:mx	8:8
w:n	a:-34 c:17 e:23 o:7
w:nam	a:18 d:18 m:-6 o:-13 p:14
w:name	a:-12 e:7 o:15
w:namespace	0:7
w:ndcg	3:9 7:8
w:need	a:15 o:7
w:net	7:9 a:12 i:-11
w:network	5:-5 a:10 n:12
w:never	7:-14 a:-21 g:8 i:35 o:34
w:new	3:-8 5:-10 9:14 c:23 f:-5 j:-6 m:17 n:6
w:newer	7:-5 a:13 i:-6 o:-6 p:30
w:newsletter	7:5 a:25 i:-6
w:next	5:-6 8:-6 a:31 i:-8 m:7 o:-6
w:night	8:13 a:-14 c:-5 i:25 o:9
w:nightly	3:20 4:8 5:-5 7:-17 a:-31 b:9 c:-5 f:-5 i:38 m:-5 q:21
w:nl	7:-5 8:32 a:-5 i:-8
w:no	2:9 5:23 8:-5 a:-16 e:12 g:9 m:10 n:-5
w:nobody	5:-6 a:48 m:-8 o:-10
w:nod	7:-11 a:14 c:-7 e:-5 i:34 n:23 o:-17
w:node	3:8 5:6 7:-11 8:-5 a:22 f:10 g:9 i:-6
w:nodestat	a:9
w:none	7:-5 a:-18 c:-7 e:14 f:14 g:6 l:17 m:-6
w:noon	a:-7 e:9 i:12
w:normal	7:-7 a:21 f:14 o:-7
w:norpay	i:9
w:not	2:-5 3:13 5:-10 7:5 8:-10 a:20 c:14 d:-6 m:-5
w:note	a:22 i:-5
w:notebook	4:7 a:-9 o:15
w:noth	0:12 2:60 4:5 5:32 7:-14 8:-6 a:-30 c:-19 d:-15 e:21 f:-5 g:10 i:-20 m:-9 o:6
w:notice	a:15 c:-9 m:6
w:notification	7:-5 i:13 o:10
w:npm	2:10 a:-10 d:30 o:-10
w:ntp	a:-11 i:8 n:12
w:null	7:12 i:-6
w:number	0:6 7:19 a:-16 c:7 g:15 i:-10 m:-8 o:9
w:oakbase	3:8 a:17
w:object	7:-16 a:12 c:-5 i:14 m:7
w:objection	a:-8 m:28
w:october	7:9 o:7
w:of	7:12 i:9
w:off	5:6 7:23 8:-6 a:18 c:-14 d:-5 i:-9 m:25
w:offic	8:8 a:-7 o:7
w:office	7:-5 a:-8 c:10 i:-5 m:5 o:23
w:officer	m:17
w:offline	0:10 i:21
w:oidc	o:5
w:ok	5:19 7:-8 8:-11 a:-31 c:-14 i:9 m:75 q:5
w:old	2:-5 3:19 5:-6 7:15 8:-7 a:25 d:20 f:-8 m:-11 p:-5
w:older	3:-8 d:11 i:18 l:7 m:6
w:oldest	7:17 a:-13 i:-8 o:14
w:on	5:12 a:8 d:5
w:onboard	c:28
w:once	0:-15 7:-5 a:31 f:12 i:-5 o:16
w:one	1:15 2:-5 3:-6 7:-7 a:41 i:10 m:-14 n:-10
w:online	7:6 a:-18 c:7 i:14 o:9
w:only	2:-6 4:-5 5:8 a:-9 d:-6 e:-10 i:-13 m:7 n:14 o:32 p:15
w:op	a:-12 c:8 m:10
w:open	0:-5 3:5 4:-5 5:-9 7:-16 8:-6 c:-10 d:-7 e:54 i:-19 l:9 n:33
w:openapi	4:7 5:11 c:10 o:-11
w:operation	a:20 i:-5
w:operator	a:27 i:5 o:-8
w:or	0:-5 1:-5 2:6 3:10 4:-5 5:7 6:5 8:-6 c:-7 d:-7 g:6 i:-13 j:11 k:-5 l:6 m:20 o:-24 p:23
w:order	0:5 7:20 a:-21 c:-6 i:5 o:42
w:origin	a:-7 d:-5 i:10 n:13 o:17
w:orphan	a:20 m:-13
w:ota	i:18
w:other	9:7 a:35 i:-8 o:-9
w:otr	3:6 7:8 a:6 c:6 o:-5
w:our	4:5 a:9 i:12 o:5 p:8
w:out	2:8 3:-9 5:-6 7:8 d:-5 i:9 m:-12 o:42
w:outlook	7:16 c:-5 i:-12 o:19
w:output	c:10
w:outside	9:9 a:-25 d:9 i:11 n:9
w:over	2:9 3:12 9:-5 a:-5 e:-9 f:-11 i:29 m:-5 o:10
w:overhead	3:61 7:-11 8:-5 f:-16 i:-10
w:overview	7:10 a:-17 c:12 i:21 m:-6 o:-5
w:own	4:10 5:-5 7:14 a:22 c:-5 i:-10 m:-6 o:10
w:owner	1:7 5:-6 7:13 a:6 c:20 e:-5 i:-15 m:33 o:-12
w:p	7:23 9:5 a:10 i:-9 o:-11
w:p1	7:9 a:-10 e:42 i:-15 m:-8
w:p2	e:19
w:p50	f:17 i:-7
w:p75	f:-16 i:25
w:p90	f:-6 i:14
w:p95	3:13 7:-10 a:-12 f:25 i:15 o:-7
w:p99	7:-6 a:-5 f:33
w:package	2:7 a:13
w:packager	a:-15 i:25
w:packet	i:25 o:-6
w:pag	0:8 5:-7 a:25 c:13 d:-5 i:-9
w:page	3:5 5:-9 7:9 a:-9 c:31 d:41 f:-7 i:-18 m:-8 o:15
w:pagerduty	a:14
w:paid	7:-6 8:12 a:-13 i:18
w:pair	1:6 a:-7 i:17
w:panel	7:89 a:-16 c:-10 i:-24 o:-6
w:parallel	o:12
w:parity	7:20 a:-10 i:-9 o:6
w:part	a:10 c:17 i:-8
w:partition	5:9 a:-12 i:31 o:-6
w:partner	2:-5 7:-10 a:14 b:-5 c:10 f:-7 g:6 m:12 o:16
w:party	2:7 a:7 o:-5
w:pas	4:18 5:-9 7:-6 8:-5 a:5 c:-6 d:-5 i:-7 m:-6 o:56
w:pass	2:8 5:14 7:-8 8:-6 a:-48 c:-11 d:-5 e:-7 k:10 m:52 o:30 q:8
w:password	a:9 g:6 m:-5 o:16
w:patch	a:14 c:21 i:-8
w:path	c:9
w:patient	5:13 7:13 a:-17 o:9
w:pause	a:22
w:payment	8:7 a:-13 c:5 i:13
w:payroll	7:7 o:13
w:pdf	a:-10 o:33
w:peak	3:15 7:-7 a:-5 f:9 i:7
w:peer	a:22 c:-10
w:pend	5:15 7:-15 a:-12 i:30
w:penetration	a:-11 e:7 m:32 o:-15
w:pentest	2:-8 e:16 m:18 o:-10
w:people	1:8 a:46 i:-11 o:-12
w:per	3:20 5:-6 7:41 8:-5 a:-35 d:-5 f:8 i:25 m:-10 o:6
w:percentile	7:11 a:-5 f:11 i:-6
w:perf	a:9 f:9 i:-5 o:-8
w:performance	7:18
w:period	7:-5 a:14 m:13 o:-5
w:permission	7:15 a:19 o:-16
w:person	a:10
w:personal	a:11 g:13 i:-10 m:6
w:phas	8:11 a:-10 k:12
w:phase	7:-9 a:-20 e:-6 i:-5 k:66 m:8 o:-7
w:phone	9:5 a:38 g:6 i:-5 m:-5 o:-14
w:pick	5:18 m:-7
w:pilot	7:21 8:11 c:11 e:18 i:-17 m:5 o:-10
w:pin	c:22
w:ping	a:7 i:8
w:pinn	a:7
w:pipelin	4:6 a:9
w:pipeline	4:28 7:-10 a:15 o:-5
w:pixel	3:19
w:place	0:7 a:-14 o:16
w:plain	d:15 m:-5 n:11
w:plan	a:7 i:5
w:plane	a:7 o:7
w:plann	7:13 i:-5
w:planner	3:8 a:-5 o:13
w:plant	3:8
w:platform	1:10 a:-6 m:19 o:6
w:play	a:7
w:playbook	c:8
w:player	7:9 8:5 a:8 i:-5
w:plug	a:12
w:plugin	a:-17 c:33
w:po	a:7 m:23 o:-18
w:pod	3:8 5:9 7:-18 8:16 c:-5 i:27 m:-5 o:6
w:poddisruptionbudget	a:16 i:16 m:-5 o:-6
w:point	6:6 a:-6 b:14 i:-10 m:13 o:12
w:polici	a:-9 j:15
w:policy	7:5 a:14 i:-6
w:pool	7:-6 a:22 i:13 o:-7
w:port	0:13 5:-6 7:-8 a:-6 c:-6 d:-15 m:-7 n:82 o:-16
w:portal	a:-10 d:20 o:5
w:position	7:7 a:-15 i:5 m:21
w:positiv	7:15 i:-8
w:positive	i:5
w:post	3:6 7:-7 a:33 i:-9 m:-7 o:5
w:postmortem	a:10
w:power	o:20
w:pp	3:-11 7:7 i:18
w:pr	1:57 2:-7 4:-5 5:-13 a:11 c:-12 d:-5 f:-6 j:39 m:-18 o:-11
w:pre	4:6 a:23
w:precision	7:6
w:prediction	6:-5 g:5 i:6
w:present	2:-5 7:-8 9:19 a:-9 b:28 c:-7 d:-5 o:-9 p:18
w:preview	5:14 7:-5 a:-11 m:8
w:previou	3:11 5:-7 7:-5 c:-5 e:9 i:-10 k:26 o:6
w:pric	a:7
w:price	i:5
w:primary	5:10 a:29 o:-11
w:print	5:26 7:-10 f:11 i:-12 m:-7 o:28
w:prio	7:-7 a:-23 e:24 i:-10 o:34
w:privacy	a:7 c:-10 d:17 m:29 o:-8
w:private	5:11 9:6 a:-8 d:7 i:9 n:-8
w:probe	3:7 a:-9 i:30 o:-14
w:process	m:5
w:processor	a:7
w:prod	7:-8 8:25 a:20 b:7 c:-9 m:6 o:-16
w:produce	a:-8 f:9 i:7
w:product	7:-6 a:-12 i:10 m:44 o:-10
w:production	5:11 7:-5 8:23 a:12 b:13 c:-12 f:-8 m:-10
w:profile	3:12
w:project	4:14 a:13 m:6 o:-7
w:prometheu	7:-5 a:-24 c:-5 h:52 i:13 o:-8
w:promot	a:16
w:promote	a:11
w:prompt	2:7 a:-6 g:6 o:6
w:protect	1:13
w:protection	a:14 m:18 o:-6
w:provider	a:8 i:11 o:7
w:provision	7:-6 a:22 f:9 i:-5 o:-5
w:proxy	o:6
w:psi	i:11
w:psp	7:8 a:7 n:6 o:-8
w:public	2:10 7:-5 8:14 i:-6 n:10
w:publish	2:-8 5:-7 7:-5 8:25 9:26 c:39 i:-7 m:-12 o:-6
w:pull	1:27 a:16 c:-7 f:-6 j:23 m:-12 o:-7
w:purchase	i:-14 m:8 o:30
w:purge	a:6 b:5 o:8
w:push	5:-5 8:16 a:27 c:-7 m:-5 o:13
w:put	a:13
w:python	a:22 c:-6
w:quality	7:8 a:-9 h:13
w:quarter	8:5 a:5
w:queri	7:-12 a:13 e:-5 f:-6 m:-5 o:29
w:query	3:-9 7:-7 a:27 f:14 m:7 o:-11
w:question	e:6
w:queu	a:21 i:7 o:-15
w:queue	0:7 7:-6 a:-9 c:-8 f:-5 i:60
w:quiet	0:36 8:5 a:-14 i:-6
w:quill	8:8 a:-5
w:quillbank	a:9 m:6
w:quot	h:15 i:7 o:7
w:quota	m:5
w:r	2:-9 8:17 a:-7 e:-5 h:18 m:23 o:-9
w:rack	5:14 a:25 i:-9 o:-17
w:rais	7:-6 a:22 i:-8
w:raise	8:25 a:-5 c:5
w:ran	2:-5 5:-9 8:15 a:-18 c:-9 i:17 k:5 m:-5 o:13 q:28
w:rang	a:9 n:15 o:-9
w:rank	a:5
w:rat	7:6 a:-6 c:18 e:6 i:-10 o:9
w:rate	0:5 8:-7 a:-18 f:15 i:43 m:-6 o:7
w:ratio	7:11 i:16
w:rc	4:-13 5:18 8:7 a:-13 e:16 i:5 o:-8 q:13
w:re	m:14
w:reach	3:-5 7:7 a:-5 f:-5 g:7 i:9 n:45 o:-21
w:reachable	5:-9 7:-10 8:-7 a:-29 c:-7 d:48 m:-5 n:54
w:read	7:-9 a:47 c:-5 m:-9 o:9
w:reading	a:13 i:9 m:-5
w:readme	5:-5 a:-32 c:64 o:19
w:ready	5:27 7:-6 a:-5 i:11 m:9 o:-8
w:real	7:-8 a:27 g:11 i:-6
w:really	a:43 i:-7 o:-16
w:reason	a:-6 c:6 j:9 o:6
w:rebuilt	a:14
w:recall	7:18 i:-9
w:receiv	0:5 a:-5 m:14
w:recommendation	a:12 i:-8
w:reconcile	i:8
w:reconciliation	7:63 a:-16 i:-22 m:9 o:-10
w:record	2:-5 5:-5 7:9 9:27 d:-6 f:15 i:-6 o:13
w:recorder	m:14 o:-10
w:recovery	7:10 o:16
w:redi	7:-5 i:17 o:6
w:redirect	7:-6 8:-6 a:-9 c:-11 d:72 m:-5 n:-6
w:redshift	3:13 7:-9 a:23 i:-6 o:-5
w:reference	7:-5 a:9 f:20 i:-9 m:-5
w:refresh	7:23 i:-5 o:6
w:refund	a:-7 d:5 i:15 o:5
w:refus	a:-6 o:17 p:18
w:regenerat	c:16 o:-5
w:region	a:10 b:10 c:-6 d:14 i:12 m:-10 o:-9
w:register	a:24 m:-5
w:registry	5:20 7:-5 c:-6 d:19 i:-6 o:-8 q:5
w:regress	i:20 m:-10
w:regression	7:-8 a:-14 e:23 i:-13 o:44
w:regulator	a:10 m:7
w:regulatory	m:8
w:rehears	a:35 o:-8
w:rehearsal	7:-7 a:12 f:13 i:-7 o:-5
w:reject	0:6 5:-6 7:18 a:-33 c:-5 f:-5 i:19 m:-9 o:36
w:relat	a:-11 e:18
w:relay	d:19 n:-16
w:releas	7:-6 a:24
w:release	1:22 2:-5 3:5 5:-11 7:-12 8:24 a:26 c:27 d:-5 e:-5 i:-8 m:-13 o:-16
w:reload	o:13
w:remain	7:17 a:5 i:-18 m:11
w:remote	a:10 o:-6
w:remov	5:9 7:9 a:24 e:-5 i:-6 o:5
w:remove	a:31 c:18 i:-6 o:-8
w:rename	a:14 o:5
w:render	7:-11 o:21
w:reopen	a:16 o:14
w:repeat	a:-8 f:6 o:6
w:replay	3:8 5:-6 7:7 c:-7 f:23 i:-22 o:31
w:replica	5:9 7:-9 a:9 f:6 i:34 o:-10
w:replicat	a:5 i:9
w:replication	5:-5 7:-14 c:-5 i:61 m:-5
w:repo	2:31 a:9 i:-6 j:9 m:-5
w:repoint	a:29 i:-6
w:report	0:-5 4:28 5:20 7:-10 8:-10 e:14 g:-5 i:8 k:-5 m:21 n:-5 o:-22
w:repository	2:15 a:6 l:6 o:-6
w:reproducible	5:33 a:-26 c:-10 o:5 q:11
w:req	f:11
w:request	1:15 5:-9 7:-21 a:6 c:-11 d:-7 e:-6 f:25 i:11 j:15 m:-8 o:18
w:requir	a:13
w:requirement	7:11 i:-16 m:13
w:reset	a:-5 i:18 o:7
w:resolv	8:-7 9:74 a:-23 c:-5 d:-5 o:-5
w:respons	d:8 o:6
w:response	2:-5 3:9 7:-5 a:-22 d:35 i:19
w:rest	a:20 c:-5 i:-11 m:7
w:restart	5:-8 7:-14 a:-7 e:-5 i:35 m:-6 o:34
w:restor	o:14
w:restore	a:32 c:5 i:-13
w:result	5:-5 7:12 i:-14 k:7 m:-9 o:32
w:resume	a:10 m:18
w:retention	7:7 a:7 i:-8 o:23
w:retri	o:22
w:retro	a:39 c:-15
w:retrospective	a:19
w:retry	a:-7 o:22
w:return	5:-5 8:7 a:-19 d:41 i:-11 m:9 o:19
w:revenue	7:32 a:-13 i:-10
w:reverse	i:10
w:revert	a:8 m:18 o:-5
w:review	1:54 2:-5 3:-5 5:-8 7:-5 8:-7 a:-11 c:-7 d:-5 e:-6 m:56 n:-5 o:-9
w:reviewer	a:6
w:revok	a:19
w:revoke	a:14
w:rewritten	c:16
w:rider	a:7 c:8 i:-6
w:right	7:5 a:13 h:8 i:-5 m:-6 o:23
w:ris	7:6
w:risk	7:-5 a:-5 i:-8 m:45
w:rol	a:5
w:role	j:14 o:-7
w:roll	8:25
w:rollback	7:-6 a:18 k:28 m:-6 o:-10
w:rollout	8:22 a:8 i:-5 m:6 o:-5 p:7
w:rookery	8:6
w:room	5:-5 7:-8 a:34 c:-6 d:17 e:-5 i:29 m:-13 n:-14 o:-8
w:root	a:17
w:roster	a:11
w:rota	a:18
w:rotat	a:25 i:-7
w:rotate	c:9
w:rotation	a:9 o:10
w:round	7:18 a:-15 c:-6 f:-6 o:32
w:rout	8:8 a:21 o:-6
w:route	8:19 a:9 i:-10 o:-5
w:row	7:32 o:12
w:rp	a:-7 f:23 o:-5
w:rs	i:8
w:rul	0:45 5:-6 7:-9 a:6 d:-9 e:-7 g:6 i:-6
w:rule	0:17 a:-5 c:7 o:-5
w:run	2:-13 5:9 7:9 b:-6 c:-7 d:-6 e:-7 f:8 i:20 m:-9 o:20
w:runbook	0:7 5:-6 7:11 a:-36 c:89 i:-7 o:-15
w:runn	5:-10 7:-12 i:62
w:runner	8:6 a:-11 b:10 n:5
w:runtime	3:24 i:-7
w:s	3:18 5:-7 7:9 8:-5 a:-23 f:47 i:7 m:-5 o:-6
w:safe	a:8
w:safety	a:9 m:10 o:-8
w:said	m:10
w:same	0:-5 4:-5 5:30 7:34 8:5 a:-23 c:-14 d:-6 f:24 i:-19 m:-11 o:31
w:sampl	4:12 a:31 i:-29 o:11
w:sample	7:25 a:24 i:-10 o:-10
w:sandbox	a:-8 o:22
w:sast	2:12
w:satisfaction	7:25 i:-10
w:sav	3:13 a:7 i:-8
w:save	a:9
w:say	5:10 8:-5 c:5 d:7 i:-19 m:38 o:-6
w:sbom	7:5 c:24 m:-5 o:-6
w:scale	a:25 i:-9
w:scan	2:43 c:-5
w:scann	2:24 a:-13 c:-8 l:28 m:-5
w:scanner	a:-5 g:10 m:-8 o:9
w:schedul	5:-5 a:32 i:14 o:-16
w:schedule	a:7
w:scheduler	a:19 i:-8
w:schema	a:20 d:17 i:-15 o:-7
w:school	n:8
w:scor	a:-5 i:22
w:score	3:-9 7:28 a:-18 i:13 o:17
w:scrap	a:-10 c:-5 h:20 i:28 o:-5
w:screen	a:-13 o:21
w:screenshot	a:14 m:11
w:script	1:29 5:-7 a:-9 i:-6 o:15
w:scroll	3:21 7:-9 a:-10 i:-6 o:23
w:sdk	a:6 m:7 o:-8
w:se	5:-5 7:-7 a:31 i:-8 m:13
w:seal	5:5 i:8 o:-7
w:search	a:25 c:-5 d:-7 f:18 i:-9 o:13
w:seat	o:14
w:sec	a:-8 i:9 o:7
w:second	7:-16 a:8 b:-5 c:-8 f:39 h:15
w:secret	2:35 5:-6 7:-5 b:29 c:-8 d:-6 e:-7 i:-7 l:16 m:-9 o:-8
w:section	c:7
w:secure	a:7 m:-5 o:10
w:security	1:12 2:27 5:-5 7:-7 a:-7 c:-8 d:12 e:-5 i:-8 m:38 o:-20
w:see	a:-8 c:-5 h:6 i:12 o:16
w:seen	7:-7 a:-5 f:15 i:25 m:-5 o:-8
w:segment	7:-8 a:11 i:19 o:-5
w:self	a:19 p:10
w:semgrep	2:38 a:-7 o:-10
w:send	o:23
w:sent	7:9 a:15 d:8 i:-13 m:-7 o:27
w:sentry	7:7 a:11 b:23 c:-11 o:-5
w:serial	a:-10 o:21
w:serv	5:-5 6:-8 7:6 a:-18 d:24 i:22 m:-6 p:9
w:server	5:7 7:-9 a:10 b:13 c:-10 d:-7 i:32 m:-5
w:servic	a:13 c:14 h:5 o:-9
w:service	7:-12 c:6 f:-7 i:33
w:session	3:-5 7:28 8:12 c:-7 f:8 i:-12 o:17
w:set	3:-8 5:-7 7:10 8:10 a:21 b:36 c:19 d:-6 f:-6 i:-22
w:setting	a:5 o:6
w:sev	a:-10 e:14 k:12
w:severity	2:12 7:-8 a:-13 e:17 l:17 m:11 o:-8
w:shadow	7:12 a:6 k:7 o:-7
w:shar	6:5 8:6
w:share	7:-12 8:10 a:-10 i:26
w:sheet	7:-6 a:21 c:9 m:6 o:-6
w:shell	o:17
w:shift	7:7 8:10 i:14
w:shipp	a:28 i:-10 o:-8
w:shop	7:8 a:-11 c:7 d:20 m:6 o:-11
w:should	o:7
w:show	2:16 3:-6 4:-7 5:40 8:-6 9:18 a:-39 c:-19 d:9 e:-5 f:-5 i:43 m:-11 o:8
w:shown	m:20 o:-9
w:shutdown	o:26
w:shuttl	i:9
w:shuttle	a:-6 i:11
w:sid	7:9 a:-9 m:8
w:siem	a:-10 i:25
w:sign	2:-6 4:-5 5:5 7:-11 b:8 c:9 e:-6 h:-5 m:64 o:-19 p:5
w:signal	a:15
w:signall	a:5 o:5
w:signature	5:47 a:-21 o:6
w:silenc	0:-7 a:22
w:silence	a:24
w:silent	0:10
w:sim	a:-9 o:15
w:simulation	7:8 f:5 i:-7 o:7
w:since	1:10 7:-6 a:17 c:-5 e:23 g:16 i:-11 m:-9 o:-8
w:single	a:17 c:8 i:-11 m:16
w:sit	a:27 i:-10 o:-5
w:site	7:-5 a:30 c:-9 d:9 n:5 o:-8
w:six	a:10
w:siz	a:34 d:-5 i:-5 o:-5
w:size	3:-5 4:8 7:-8 a:14 c:37 i:5 o:-20
w:slo	0:9 a:-5 m:8
w:slot	a:-10 c:13 i:-5 o:14
w:slow	a:12 i:7
w:slower	3:52 7:-16 i:-8
w:sm	o:8
w:smaller	a:-5 c:30 i:6
w:smoke	a:-15 d:-7 i:-5 o:48
w:smtp	a:-13 b:25 i:9
w:snapshot	5:-5 7:-5 a:37 i:5
w:so	a:28 c:-5
w:soak	7:-5 f:6 i:33 o:-14
w:somebody	a:27 i:-6 o:-10
w:someone	1:9 a:13 c:-5
w:someth	a:9
w:source	5:15 7:7 d:6 i:-6 o:-10
w:space	7:-5 a:-8 i:33
w:spam	7:6 i:-6 o:10
w:span	g:15
w:spare	a:6 i:5
w:spend	0:6 7:11
w:spot	a:35 i:-5 o:-5
w:spreadsheet	3:11 a:11 o:-5
w:sql	7:-10 b:-5 c:44 f:-6 o:5
w:sre	a:-9 m:37
w:ssh	a:-11 n:34
w:sso	o:20
w:stable	7:-5 a:-11 d:9 i:14 o:6
w:stack	o:14
w:staff	7:23 a:18 i:-7 o:-5
w:stag	5:5 7:-9 8:36 a:17 c:-5 d:15 f:8 i:-19 m:-7 o:-15
w:stage	7:-6 8:17 a:13 i:-16 k:26 m:-7
w:stale	7:-13 a:-10 i:16 o:15
w:standby	3:8 i:10
w:start	0:11 3:26 7:-7 b:-5 c:-13 d:10 e:-5 f:-7 g:12 i:-16 k:7 o:20
w:state	0:8 a:-17 i:33
w:stateles	5:5
w:statement	6:19 a:-10 c:22 i:-6 m:-11 o:-6
w:static	2:23
w:statu	5:17 a:30 c:-9 i:-10 o:-6
w:stay	7:-7 a:-10 i:41 o:12
w:steer	m:7
w:step	0:10 4:17 a:-38 c:18 i:10
w:steward	a:15 o:-5
w:still	2:9 3:13 5:11 6:10 7:15 a:-21 c:-14 d:9 e:-5 i:-10 m:-13 o:24
w:stock	7:13 c:-6 i:-7 o:16
w:stop	5:-5 7:-7 a:7 c:-5 h:5 i:25 m:13
w:stopp	0:-13 a:12 i:-9 m:7 o:16
w:stor	a:6 m:6
w:storage	a:9 o:8
w:store	a:-16 c:15 i:8 m:13
w:stream	o:6
w:stuck	i:11
w:submit	a:15
w:submitt	a:12 d:9
w:subnet	5:9 a:-11 d:5 i:-5 n:20
w:succeed	a:-12 i:-12 o:14 q:34
w:succes	7:-16 8:-7 i:50 k:5
w:successful	5:-6 a:-5 i:-5 k:29 o:-6 q:6
w:successfully	7:-7 a:-5 k:37
w:suite	5:-6 7:-7 8:-6 a:-12 i:-11 m:-6 o:78
w:sum	0:5 7:17
w:supervisor	8:6 i:15
w:support	3:-5 5:12 a:26 c:-7 e:31 i:-23 m:12
w:survey	7:31 a:9 i:-16
w:surviv	5:-5 a:-18 d:5 o:45
w:survive	a:-10 i:-6 o:33
w:suspend	a:22 o:-8
w:sustain	a:-6 f:39 i:-7 o:-8
w:switch	7:-6 a:44 i:-10 m:-13 o:16
w:sync	5:12 a:-10 i:25 m:-5 o:8
w:synthetic	a:-14 i:20 o:25
w:system	7:6 a:6 i:-7 n:17 o:-9
w:t	5:-6 7:-11 8:17 9:9 a:16 d:5 f:-5 i:-5
w:tabl	7:31 c:19 m:-9 o:-15
w:table	5:14 7:-9 a:10 c:6 i:-5 o:8
w:tag	1:9 a:36 c:-6 m:-8 o:8
w:tagg	5:12 a:8 e:8 o:-5
w:tail	7:15 a:12 i:-17
w:tak	3:46 7:-10 a:8 i:-16
w:take	7:27 i:-17
w:talkback	a:23
w:target	7:-6 8:-5 a:26 c:-9 i:-11 o:10 q:9
w:tariff	7:-7 b:25 c:-15 h:41 i:-5 m:-5 o:-7
w:tcp	n:9
w:team	1:7 2:-8 5:-6 7:-8 a:30 i:-14 m:29
w:telemetry	a:-10 i:21
w:tell	a:37 i:-7 o:5
w:template	a:9
w:tempo	8:5 i:19
w:ten	a:12 m:-5 o:12
w:tenant	5:-5 8:9 a:-25 c:5 d:7 e:5 f:9 g:9 i:-16 o:28
w:term	a:7 m:12 o:-9
w:terminat	8:-6 a:14 o:7
w:terraform	5:7 a:-6 c:8 j:14
w:test	2:-5 4:-6 6:7 7:-6 a:-12 c:-5 f:11 i:-16 o:69
w:tester	m:5
w:text	d:-5 o:35
w:th	7:15 f:10 i:-8 o:-5
w:than	3:25 5:-6 7:8 8:-5 a:-14 e:13 i:20 o:-10
w:that	3:-5 5:16 7:-12 8:-6 a:7 c:13 f:5 h:6 i:15 m:5 o:-22
w:the	a:22
w:their	7:-9 a:19 g:5 i:-12 m:29
w:them	1:7 5:11 c:-6 d:6 g:11 o:-5
w:then	a:8 m:6
w:there	5:16 7:-11 8:28 a:-12 d:18 g:5 i:-7 m:-5 o:-7
w:they	a:39 i:-5 o:-8
w:thi	8:10 j:5 o:12
w:third	2:7 a:13 o:-8
w:those	8:-6 i:15 o:10
w:threat	c:11 o:-6
w:three	d:10 i:7 m:7
w:threshold	0:9 a:-7 m:5
w:through	5:14 7:-5 a:24 c:-11 n:-12 o:15 q:16
w:throughput	7:-15 a:-7 f:60 i:-16 o:-7
w:thursday	a:12
w:tick	7:-6 i:10
w:ticket	2:-5 3:-8 5:-6 a:-14 d:10 e:66 f:-5 j:13 m:-10 o:-5
w:tier	c:9 m:8
w:till	e:5 p:12
w:tim	f:6 i:-9 o:11
w:time	0:10 3:27 5:-5 7:21 8:-6 a:-7 c:-5 f:-6
w:timeline	c:6
w:timeout	a:-10 f:13 i:-5 o:22
w:tl	7:-5 a:-17 d:-5 p:72
w:to	8:24 a:14 n:7
w:today	3:11
w:todo	5:20 a:-7 c:9
w:token	7:27 a:-17 b:5 c:6 g:6 h:5 i:-8 m:-6 o:10
w:told	a:43 i:-6 o:-12
w:too	9:8 a:-23 c:20 o:6
w:took	7:11 a:15 i:-15
w:tool	5:-5 a:9 i:9 m:-5 n:18 o:-6
w:top	3:5 a:18 e:-9 o:7
w:topic	a:23 c:-5 e:-5 i:12 m:-5
w:total	3:14 7:-8 b:-5 c:-5 h:28 i:-6
w:trac	a:-5 c:-6 g:-6 i:27 o:20
w:trace	a:-11 g:6 i:-10 o:34
w:track	a:14 f:-5 i:17 o:-6
w:tracker	e:19 o:-5
w:traffic	8:32 a:15 c:-5 f:-10 i:9
w:train	a:45 i:-9 j:5 m:-7
w:transaction	a:6 f:6
w:transcript	o:5
w:translat	8:-10 a:10 c:15
w:translation	7:14 a:23 i:-10
w:treasury	m:14
w:tree	7:5 a:8
w:tri	a:37 i:-6 o:-7
w:triag	2:12 l:8
w:triage	a:21 i:-5
w:trial	7:6
w:trino	7:-6 a:23 i:8 o:-7
w:trip	a:-10 i:8 o:17
w:trivy	2:34
w:trust	7:-6 a:9
w:try	a:12
w:ttl	7:17 8:-9 9:6 a:26 i:-7 o:-6
w:tune	a:8
w:tunnel	a:-11 i:18
w:turn	a:34 i:-6
w:turnstile	8:-5 a:18 o:7
w:twice	7:-6 a:-9 i:20 o:43
w:two	1:30 2:-6 3:-5 4:-5 8:7 a:11 c:-8 e:-5 f:-5 i:12 p:-5
w:txt	5:8 a:-13 c:12 d:32 m:-6 o:-12
w:type	2:-9 4:39 a:-5 c:-7 i:-5 o:11
w:u	a:29 i:-6
w:uat	o:5
w:ui	d:5
w:umlaut	o:16
w:unavailable	a:-20 i:29 m:-6 o:6
w:unchang	a:9 o:-5
w:under	3:6 7:11 8:-7 a:-7 c:-10 d:5 f:29 i:27 o:-12
w:undo	a:9 o:9
w:unexplain	7:21 a:31 i:-25 m:-6
w:uninstall	5:-6 o:19
w:unit	4:8 5:-7 6:16 7:21 a:5 i:-8
w:unlock	a:9
w:unmatch	a:-13 i:26
w:until	5:-6 7:5 a:6 e:-5 i:10 k:10 o:-6
w:unusual	5:-5 a:34 i:-7 m:10 o:-10
w:up	0:-5 3:12 4:-5 5:12 7:-15 8:-10 a:15 b:-5 c:14 e:-7 i:24 m:-5 o:6
w:updat	7:-5 a:-18 c:54 i:19 o:-18
w:update	3:-9 4:-6 8:-8 a:-22 c:40 e:6 o:32
w:upgrade	5:-10 a:26 e:9 i:-13 m:-5 o:22
w:upload	7:-5 a:28 c:-15 i:-5 m:-5 o:39
w:upstream	a:20 o:-5
w:url	7:-5 b:43 d:9 h:-6 i:-5 o:-11
w:us	7:-6 a:-7 i:11 o:13
w:usage	5:-5 a:-15 h:6 i:45 o:-7
w:usd	a:7
w:use	5:15 7:-6 c:15 i:7 m:5 o:-14
w:user	7:12 8:27 a:10 c:-5 d:-6 f:20 i:-9 m:-6 o:-6
w:v	3:25 7:13 a:-14 e:28 i:-29
w:v1	3:8 5:18 7:-7 d:15
w:v2	3:15 7:-9 i:12 o:11
w:v3	3:9 4:6 5:8 7:15 a:7 i:-20 o:10
w:v4	3:7 7:15 a:-14 d:11 o:-5
w:v6	7:12 8:-12 a:23 b:10 i:-5
w:v7	8:7 a:-11 b:12 c:12 i:-5
w:vakt	7:10 a:-14 b:25
w:valid	5:36 7:-5 a:-24 i:-10 m:-5 o:-10 p:45
w:validation	7:27 a:-6 i:-26 o:12
w:valu	i:14
w:value	7:17 a:-7 o:-6
w:variant	8:10 a:8 o:-8
w:vault	2:11 a:5 b:5 c:10 i:7 o:-18
w:vehicl	a:8 i:8
w:vehicle	i:28 o:-5
w:vendor	a:18
w:venue	i:14
w:verifi	5:10 a:-41 o:43
w:verify	a:-11 h:11 i:14
w:version	2:-6 4:-8 5:18 7:5 8:-5 c:27 d:18 f:-6 i:6 m:-14
w:via	8:20 a:-25 n:8 o:9
w:violation	2:5 7:12
w:vip	7:-6 a:-22 i:5 o:36
w:virtual	a:-15 f:23
w:visible	5:-6 7:-6 a:-44 d:29 e:19 i:14 o:18
w:visit	a:8
w:visitor	f:12
w:vm	5:6 7:8 a:20 i:14 o:-16
w:voiceover	a:19 m:-5 o:7
w:volume	o:5
w:volunteer	a:16 o:-5
w:voucher	5:-5 7:14 a:-5 i:9 o:16
w:vpc	9:5 a:7 n:17 o:-8
w:vpn	a:-11 i:10 o:8
w:vulnerabiliti	2:31
w:w	8:18 c:9 f:5 i:-9 o:-5
w:wa	5:-11 a:-5 c:27 g:5 k:26 m:-5 o:-8
w:waf	a:12
w:wait	5:6 7:-5 a:8 c:-13 i:25 q:17
w:walk	a:11
w:warehouse	o:5
w:warm	3:10 a:40 c:-8 i:-13
w:warn	0:18 i:-8
w:warning	2:-9 4:46 5:13 a:-10 c:-6
w:watch	0:-5 a:32 c:-8 o:-5 q:15
w:wave	5:-10 7:-15 a:27 c:-7 i:-8 k:36 m:13 o:-8
w:we	5:15 7:25 a:-9 i:-12 o:11 p:-5
w:web	0:25 5:-5 8:5 a:5 c:-7 i:-7 m:-5 o:10
w:webhook	5:-5 7:-8 a:-12 g:10 i:19 m:9 o:15
w:websocket	0:26 a:-30 o:20
w:week	2:-5 3:-5 5:-6 7:11 8:-5 a:28 c:-7 f:-5 i:17 k:6 m:-5 o:-12 p:6
w:weekend	a:27 o:-13
w:weekly	a:14
w:weight	7:-8 8:20 a:-5 c:16 i:-10
w:were	k:16
w:what	5:13 7:-11 a:39 c:25 m:-13 o:-22
w:wheel	a:10
w:when	0:22 7:-10 a:-15 c:12 i:-14 m:6 o:38
w:where	5:-5 a:13 c:12
w:while	e:11
w:who	a:40 c:-7 m:-6 o:-5
w:whole	2:6 7:19 i:-11 o:-10
w:why	j:9
w:wiki	a:22 c:-14
w:win	4:8 i:6
w:window	a:-13 c:15 i:12
w:with	5:9 7:-6 8:-6 a:13 e:5 f:8 i:-9 m:16 n:-5 o:13 p:-6
w:within	7:-6 8:-5 a:17 c:-7 e:-5 f:-5 i:7 m:9 o:9 q:9
w:without	0:-5 1:-5 2:16 4:24 5:27 8:-6 a:-17 c:-12 f:-6 i:-14 k:24 m:-12 n:-5 o:25
w:wm	2:8 a:-9 j:6 n:5 o:7
w:word	c:11 m:7 o:-5
w:work	4:11 5:-12 7:-8 8:-5 a:-20 c:-8 d:7 i:-13 o:81
w:worker	0:23 7:-8 a:-17 c:-9 i:31 o:7
w:workflow	5:-5 a:-10 o:-7 q:52
w:workshop	a:9
w:worse	3:25 7:10 a:-13 o:-5
w:would	7:6
w:writ	5:-6 7:-8 a:16 i:-9 m:24
w:write	a:5 c:31 f:15 i:-11 m:-7 o:-9
w:written	a:-20 c:57 m:9
w:wrong	a:-10 c:17 e:9 i:-15 m:-12 o:48 p:-9
w:www	a:-14 d:20 p:8
w:x	3:42 5:5 7:-16 8:10 9:5 a:-22 d:23 i:-8 m:-5 o:5
w:xml	a:-7 d:9
w:xx	0:8 7:-9 8:-7 a:-14 f:-5 i:54
w:y	5:-7 a:-13 c:11 d:5 g:-5 m:29
w:year	c:9 d:8 i:-5 o:-7 p:14
w:younger	a:-9 i:21
w:zammad	0:25 7:5 c:7 o:-19
w:zap	2:18
w:zero	2:13 a:-23 e:25 l:13 m:-6 o:-10
w:zon	i:13 o:7
w:zone	6:-8 7:8 9:6 a:27 f:-7 i:-10
w:µ	f:5
w:→	8:5 a:-15 g:8 i:5 o:17`.split(`
`).map(e=>{let[t=``,n=``]=e.split(`	`);return[t,n.split(` `).map(e=>{let[t,n]=e.split(`:`);return[Number.parseInt(t??``,36),Number.parseInt(n??``,10)]})]}))}let zf=new Set(`done number-of-the-system behaviour sentence acts done-to ends-well looked-at thing-and-state running-state feature about-figures about-times about-running-things about-suites about-findings about-logs about-tickets about-names about-pages place-step file-named reviewed things-are ends-in-a-state number-of-people-or-records work-with-numbers number-of-a-device load-by-the-heading machine-by-the-heading limited-behaviour`.split(` `)),Bf=new Set([`done`,`sign-off`,`deployment`]);function Vf(e,t,n){let{shares:r,because:i}=Lf(e,n),a=(r[n.check]??0)*(zf.has(n.rule)?1:30),o=Object.keys(Ec).filter(e=>t.opening!==`change`||Bf.has(e)).map(e=>[e,(r[e]??0)/(e===`done`&&n.check!==`sign-off`?2:1)]).reduce((e,t)=>t[1]>e[1]?t:e,[n.check,a])[0];if(o===n.check)return n;for(let e of wf){let n=e.check===o?Oc(e,t):void 0;if(n)return{check:o,why:e.why,rule:e.id,...n}}let s=Ec[o]?.(t);return s===void 0?n:{check:o,why:Hf(o,i(o)),rule:`likeness`,...s}}function Hf(e,t){return`Readers of other checklists mostly made \`${e}\` of ${t.length===0?`lines like this`:`lines with ${t.map(e=>`“${e}”`).join(`, `)}`}.`}let Uf=[`go`,`caution`,`no-go`];function Wf(e,t,n){let r=qf(t),{limits:i,...a}=e,o=e=>n({...a,text:`${t.of}: ${e}`,section:`go`}),[s]=Uf.filter(e=>r[e]!==void 0).map(e=>o(r[e]??``)),c=Object.keys(s?.bands?.go??{}),[l]=c;if(s===void 0||l===void 0||c.length>1)return n(a);let u={};for(let e of Uf){let t=r[e]===void 0?void 0:o(r[e]),n=(t?.check===s.check?t.bands?.go?.[l]:void 0)??(Gf.has(s.check)?Kf(r[e]):void 0);n!==void 0&&(u[e]={[l]:n})}return{...s,bands:u}}let Gf=new Set([`prometheus`,`data`,`benchmark`,`metrics`]);function Kf(e){let[t]=P(e??``);return t&&L(t,`lower`)}function qf(e){let t=new Map(Uf.flatMap(t=>{let[n,...r]=P(e[t]??``);return n===void 0||r.length>0?[]:[[t,n]]})),n=Jf(t),r=[...t.values()].every(e=>e.kind===`compare`&&e.lasting!==void 0),i=new Map([...t].map(([t,i])=>{let a=e[t]??``;return[t,Yf(i.kind===`compare`&&i.lasting!==void 0&&!r?a.slice(0,i.end):a,i,t,n)]}));return Object.fromEntries([...i].map(([e,t])=>[e,e===`caution`?Xf(t,i,n):t]))}function Jf(e){for(let t of[`go`,`no-go`,`caution`]){let n=e.get(t);if(n!==void 0&&n.kind===`compare`&&n.operator!==`==`&&n.operator!==`!=`)return n.operator.startsWith(`<`)===(t===`go`)}let t=Uf.flatMap(t=>{let n=e.get(t);return n===void 0?[]:[N(n.kind===`range`?n.high:n.amount)]});return(t[0]??0)<=(t.at(-1)??0)}function Yf(e,t,n,r){return t.kind!==`bare`||t.amount.about||t.amount.more||n===`go`&&N(t.amount)===0?e:`${n===`go`===r?`<=`:`>=`} ${e.slice(t.at,t.end)}`}function Xf(e,t,n){let[r]=P(e);if(r?.kind!==`compare`)return e;let i=r.operator.startsWith(`>`)===n,[a]=P(t.get(i?`no-go`:`go`)??``);if(a===void 0||a.kind===`range`)return e;let[o,s]=[r.amount,a.amount].sort((e,t)=>N(e)-N(t));if(o===void 0||s===void 0)return e;let c=!i&&n&&o.unit===``&&/^\d+$/.test(o.number)&&(a.kind!==`compare`||a.operator!==`<`)?{...o,number:String(Number(o.number)+1)}:o,l=i&&n&&s.unit===``&&a.kind===`compare`&&a.operator===`>=`&&/^\d+$/.test(s.number)?{...s,number:String(Number(s.number)-1)}:s;return N(c)>=N(l)?`exactly ${M(c)}`:`${M(c)} .. ${M(l)}`}let Zf=new Set(`com org net io dev app co cloud internal local svc test de uk eu us info ai gov edu tech site online xyz example`.split(` `)),Qf=/^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,24})(?::(\d{1,5}))?$/i;function $f(e){let t=Qf.exec(e)?.[1]?.toLowerCase();return t!==void 0&&Zf.has(t)}function ep(e){return e.split(/[\s,;()"'`]+/).map(e=>e.replace(/[.:]+$/,``)).filter($f)}let tp=/^https?:\/\/[^\s"'`)\]]+/i,np=/[<>{}[\]]|\$|your|example-|xxx|\.\.\./i,rp=/^\$?\{?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[A-Z]{2,}_?(?:URL|KEY|DSN|TOKEN|SECRET|PORT|HOST))\}?(?:=(.*))?$/,ip=/^[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?:\{[^}]*\})?$/,ap=/_(?:total|seconds|ms|milliseconds|bytes|count|sum|bucket|ratio|percent|size|depth|length|gauge|info|created|duration|latency|errors|requests|hits|misses)(?:\{|$)/,op=/^(?:(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\s+)?(\/[\w\-./{}:?=&%]*)$/,sp=/^(?:\.{0,2}\/)?(?:[\w.@-]+\/)*(?:[\w@-][\w.@-]*\.(?:md|mdx|rst|adoc|txt|json|jsonl|ndjson|ya?ml|toml|ini|conf|cfg|sql|sh|bash|ps1|csv|tsv|xml|html|css|scss|tf|tfvars|hcl|proto|lock|properties|pdf|docx|xlsx|env|prom|py|js|mjs|cjs|ts|tsx|jsx|vue|svelte|go|mod|rb|java|kt|kts|rs|cs|csproj|sln|php|swift|c|cc|cpp|h|scala|ex|exs|dart|lua|pl|r|ipynb|gradle|log|svg|png|jpg|ico|zip|tar|gz|jar|war|apk|ipa|wasm|db|sqlite|pem|crt|key|example|template|service|plist|xcprivacy|bats|graphql|prisma|sol|tpl|j2|inc|cff|bb|bbappend|dts|dtsi|mk|cmake|vcl|nix|hs|erl|pbxproj|xcconfig|storyboard|gemspec|podspec|cabal|bzl|bazel|po|pot|arb|resx|f90|vhd|tex|bib|odt|ods|pptx|xls|doc|rtf|epub|parquet|avro|avsc|thrift|fbs|xsd|xsl|ics|whl|gem|crate|nupkg|hex|elf|uf2|patch|asc|sig|sha256|cer|der|rego|cue|jsonnet|libsonnet|dhall|bicep|kdl|ron)|Dockerfile|Makefile|Procfile|LICEN[CS]E|NOTICE|COPYING|AUTHORS|CONTRIBUTORS|MAINTAINERS|OWNERS|VERSION|CHANGES|CODEOWNERS|Jenkinsfile|go\.sum|Justfile|Rakefile|Gemfile|Podfile|Fastfile|Brewfile|Vagrantfile|Tiltfile|BUILD|WORKSPACE|(?:debian|rpm)\/changelog|\.env(?:\.[\w-]+)*|\.[a-z][\w-]*(?:rc|ignore))$/,cp=/^(?:\.{0,2}\/)?[\w.@-]+(?:\/[\w.@*-]+)*\/(?:\*[\w.*-]*)?$/,lp=/^(?:\.{0,2}\/)?[\w.\-/\\]+$/,up=/^(?:|bash|sh|shell|console|zsh|terminal|powershell|cmd)$/i;function dp(e,t,n){let r={commands:[],urls:[],endpoints:[],variables:[],files:[],metrics:[],hosts:[],unfinished:!1},i=e=>{let t=tp.exec(e)?.[0]?.replace(/[.,;]+$/,``);t!==void 0&&(np.test(t)||!URL.canParse(t)?r.unfinished=!0:r.urls.includes(t)||r.urls.push(t))},a=e=>{let t=e.trim(),n=rp.exec(t),a=op.exec(t);tp.test(t)?i(t):n?.[1]===void 0?a?.[2]!==void 0&&!sp.test(t)?r.endpoints.push({method:a[1]??`GET`,path:a[2]}):ip.test(t)?r.metrics.push(t):$f(t)?r.hosts.push(t):sp.test(t)||cp.test(t)?r.files.push(t.replace(/^\.\//,``)):/\s/.test(t)?o(t):lp.test(t)&&r.commands.push([t]):r.variables.push({name:n[1],...n[2]===void 0?{}:{value:n[2]}})},o=e=>{let t=e.split(/\s+/).filter(e=>e!==``);if(lp.test(t[0]??``)){r.commands.push(t);for(let e of t)/https?:\/\//i.test(e)&&i(e.slice(e.search(/https?:\/\//i)))}};for(let t of e)t.length<=300&&a(t);for(let e of t)i(e);for(let{language:e,text:t}of n)if(up.test(e.trim()))for(let e of t.split(`
`,20))/^\s*(?:#|$)/.test(e)||o(e.trim().replace(/^\$\s+/,``));return r}function fp(e){return ip.test(e)&&ap.test(e)}let pp=/^([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?:=([^\s]+))?$/,mp=/^(?:[\w.-]+\/)*[\w.-]*[\w-]\.(?:md|mdx|rst|adoc|txt|json|ya?ml|toml|ini|conf|cfg|sql|sh|csv|xml|html|tf|proto|lock|properties|pdf|docx|xlsx|env|prom)$/i,hp=/^(?:(?:[\w.-]+\/)+[\w.-]*[\w-]|[\w-]*[_\d][\w-]*)\.(?:py|js|ts|tsx|jsx|go|rb|java|kt|rs|cs|php|swift|c|cpp|h|scala|ex)$/,gp=/^(?:node|next|vue|nuxt|three|d3|express|nest|react|angular|asp|socket)\.(?:js|io|net)$/i,_p=/\b(GET|HEAD|POST|PUT|PATCH|DELETE)\s+(\/[\w\-./{}:?=&%]*)/g;function vp(e,t){let n=t.split(/[\s,;()"'“”„`*|]+/).map(e=>e.replace(/[.:!?]+$/,``)),r=(e,t)=>[...e,...t.filter(t=>!e.includes(t))],i=n.flatMap(e=>{let[,t,n]=pp.exec(e)??[];return t===void 0?[]:[{name:t,...n===void 0?{}:{value:n}}]}),a=n.filter(e=>(/^\.env(?:\.\w+)*$/.test(e)||mp.test(e)||hp.test(e))&&!gp.test(e)&&!e.includes(`://`)),o=[...t.matchAll(_p)].map(([,e=`GET`,t=`/`])=>({method:e,path:t}));return{...e,variables:[...e.variables,...i.filter(({name:t})=>!e.variables.some(e=>e.name===t))],files:r(e.files,a),metrics:r(e.metrics,n.filter(fp)),hosts:r(e.hosts,ep(t).filter(e=>!a.includes(e))),endpoints:[...e.endpoints,...o]}}let yp=`users|clients|sessions|requests|players|viewers|visitors|pupils|students|buyers|customers|shoppers|devices|payments|orders|calls|queries|searches|messages|events|transactions|connections|readers|writers|agents|analysts|participants|runners|rps|qps|tps|rpm|vus|tenants|threads|workers|logins|people|guests|citizens|cases|jobs|passengers|patients|scanners|riders|drivers|callers|spectators|subscribers|members|employees|staff|nurses|doctors|teachers|operators|stations|sensors|meters|vehicles|robots|cameras|terminals|kiosks|tills|branches|stores|households|bidders|traders|editors|voters|applicants|listeners|streams|uploads|downloads|documents|parcels|bookings|tickets|transfers|calls|records|rows|files|images`,bp=[`load|stress|performance|soak|spike|endurance|burst|replay test|tests|testing|checks|benchmark|benchmarks|scenario|validation`,`performance`,`under load`,`load`,`service level|levels`,`sla|slas`,`slo|slos`,`capacity test*`],xp=[`pre`,`before`,`staging|sandbox|offline|lab|laboratory|preview`,`readiness`,`ready`,`prerequisite*|precondition*|requirement*|entry`,`week|weeks|day|days|month|months ahead|earlier|prior`,`t # days|weeks|hours|day|week|hour|d|w|h`],Sp=`production|prod|live.^ look|looks|watch.^ verify|running $.^ ?the ?big night|evening|weekend|morning.canary|during|rollout|ramp|proof|bake|shadow|ring|rings|wave|waves|cohort|cohorts|dark|soak|watch|watching|observe.pilot|trial|beta|hypercare|field|shift.roll out|back.post deploy*|launch|release|cutover|go|migration.after.monitor*|observ*|alert*.validation|soak|stabili*|hypercare|bake.success criteria|metric*.exit criteria.first ?real ?full ?trading ?working ?business ?live hour|hours|day|days|week|weeks|month|minutes|night|morning|weekend|shift|evening|saturday|sunday|monday|run.^ ?the ?big ?actual switch|cutover|switchover|launch|flip|opening|night|evening $.launch|opening|release|cutover|switch|migration|move day|night|evening|morning|weekend|window|hour.night|day|evening of ?the.morning|evening|night|noon|midnight.distribution|cutover|switchover|hypercare|aftercare|afterwards|tail.^ at noon|midnight|dawn.steps|stages $.monday|tuesday|wednesday|thursday|friday|saturday|sunday.step|ward|floor|site|branch|region|team|group|line|store by.rollback|rolling|abort|trigger*|fallback.back out.fall back.day|week|month|hour|phase|stage 1|2|3|4|5|6|7|8|9|10|11|12.capacity|availability|resource*.kpi*|metrics`.split(`.`),Cp=[`when|if $`,`^ red|amber|yellow|orange`],wp=[`test*|qa|functional|regression|smoke|e2e|acceptance|uat|behavio*|compatib*|scenario*`,`end to end`,`edge case*`],Tp=[`load|stress|soak|replay|performance test|tests|testing|rehearsal`,`peak|burst|storm|rush|edge|black ?friday rehearsal|test|traffic|simulation`,`rehearsal|replay of`,`in|during|under|after ?the ?a ?whole .. soak|stress|load|peak run|test|rehearsal|simulation`,`in|during|under|after ?the .. soak`,`simulat*`,`sustain*`,`stressed|overload|saturation test|tests`,`at|with|for|by|from ?up ?to # ?k ?concurrent ?parallel ?virtual ?simulated ?active ${yp}`,`# ?k ?concurrent ?parallel ?virtual ?simulated ${yp} ?s ?logging|watching|playing|connecting ?in within|at`,`# ${yp} .. held`,`^ # ${yp} per|a|every second|minute|hour`,`holds|handles|carries|supports|serves|absorbs|withstands|survives|takes|sustains|processes ?at ?least ?up ?to ?more ?than ?no ?fewer ?than #`,`keep|keeps|kept up with`,`cope|copes|deal|deals with #`,`sustained|sustainable #|load|throughput|traffic|rate`,`s|second|sec|rps|qps sustained`,`at|with|under|of # requests|calls|payments|orders|logins|messages|events|transactions|queries|jobs s|second|sec|per`,`at # rps|users|requests`,`under|at peak load`,`under ?that ?this ?the ?same ?such load|replay|stress`,`# .. at once`,`# .. at|in ?the same time|minute|moment|second|instant`,`# .. simultaneously|concurrently`,`# .. in parallel`,`test load`,`at|with|under|for 2x|3x|4x|5x|6x|8x|10x|20x|50x|100x`,`# mails|messages|msg|events|records|rows|readings|orders|calls|writes|reads|inserts|jobs|req|requests|logins|payments|uploads|searches|queries|sessions|documents|transactions|notifications|points|frames|pages|lookups|bookings|scans|clicks ?per ?a s|sec|second|min|minute for|during|over|at`,`replayed at|with|in|against|for`,`same test|run|load|scenario|setup|conditions|traffic`,`load|stress|soak|volume|spike|performance tested`,`with twice|double|triple|half|thrice ?the ?expected ?usual ?normal`,`at|with|for twice|double|triple|thrice|three|four|five|ten|# ?times ?x the ?usual|normal|expected|current|daily|average ?peak|traffic|load|volume`,`# x|times ?the ?normal|usual|expected|current|daily ?peak|traffic|load|volume|monday`,`k6|jmeter|locust|gatling|artillery|vegeta`],Ep=[`in|on production|prod`,`live $`,`production|live traffic|users|error|errors`,`live calls|orders|payments|authorisations|authorizations|searches|requests|sessions|messages|system|environment|site|logins|transactions`,`of|in|on|from live|real|shadow|mirrored|canary`,`seen|felt|noticed by`,`during|throughout|meanwhile|while`,`after|since ?the ?a failover|switch|switchover|cutover|update|upgrade|restart|migration|launch|deployment|release|move|#`,`in the field|wild`,`monitor|track|watch`,`back under|below|to|at|above`,`over|in|during|within ?the last`,`ingress|egress|kubelet|kubelets|etcd|pod|pods|node|nodes|broker|brokers|scheduler|scrape|ingestion`],Dp=[`for|over|during ?at ?least ?a ?the ?last ?first # ?full minutes|minute|min|mins|hours|hour|h|days|day|d|m|weeks`,`# minutes|min|hours long`,`a|per|an|every day|week|hour|shift|minute`],Op=[`rolling back`,`rollback|incident|hypercare|monitoring`,`post launch|deployment|release`],kp=new Set([`caution`,`no-go`,`rollback`]);function Ap(e,t,n,r=!1){if(O(e,Tp))return`load`;if(kp.has(n)||r||O(e,Ep))return`running`;let i=t.length>1?t.slice(0,-1):t;for(let e of i){if(O(e,Cp))return`running`;let t=O(e,xp);if(O(e,[...bp,...Tp])&&!O(e,[`production|prod|live|post`]))return`load`;if(!t&&O(e,Sp))return`running`;if(O(e,wp))return`tests`;if(t)return`before`}return O(e,Dp)||O(t.at(-1)??[],Op)?`running`:`plain`}let jp=/^(?:T(?:\s?[+-−–]\s?\d.*|-?\d.*)?|(?:day|week|month|hour|minute|step|phase|d|h|w)\s?[+-]?\d.*|[+-−]\d+.*|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b.*|\d{1,2}:\d{2}.*|(?:morning|afternoon|evening|night).*)$/i;function Mp(e){return jp.test(e.trim())}let Np=/(?:^|[\s\w)}])(?:[<>]=?|[≤≥]|==?)\s*\d[\d.,]*\s*[%\w/]*$/,Pp=/(?:^|[^\p{L}\d])T\s?\+\s?\d|^\s*\+\s?\d+\s?(?:h|d|min|w)\b/iu,Fp=/^\s*(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\s+)?(?:[01]?\d|2\d)[:.][0-5]\d(?![\d.]|\s*%|\s*(?:ms|s|x|[kMG]i?B|pp)\b)\s*(?:h\b|Uhr\b|am\b|pm\b|(?:UTC|GMT|CES?T|BST|EE?S?T|EDT|PS?T|PDT|MS?T|CDT|CST|IST|JST|AES?T|WES?T|MSK|SGT|NZS?T)\b)?\s*[|:–—-]*\s*/i,Ip=1e3;function Lp(e){let t=e.text.slice(0,Ip),n=e.lead??``,r=n!==``&&Mp(n)&&t.startsWith(n)?t.slice(n.length).replace(/^[\s:–—-]+/,``):t,i=e.section===`caution`||e.section===`no-go`||e.section===`rollback`,a=(i?Wi(r)?.condition:void 0)??r,o=e.code.filter(e=>e.length>80||!Np.test(e)),s=Hp(a,o).replace(Fp,e=>` `.repeat(e.length)),c=[...e.headings].reverse().map(e=>D(e.slice(0,Ip))),l=vp(dp(o,e.urls,e.blocks),s),u=D(Hp(s,Up(l))),d=Ap(u,c,e.section,Pp.test(t)||Fp.test(t)),f=[u,...c].some(e=>O(e,Vp));return{item:e,body:a,words:u,acts:e.lead!==void 0&&a.startsWith(e.lead)?D(Hp(s,Up(l)).slice(e.lead.length)):u,plain:/\([^()]*\)\s*\p{L}/u.test(s)?D(Hp(s,Up(l)).replaceAll(/\([^()]*\)/g,` `)):u,around:c,opening:Gp(u,e,a,d),named:f?l:{...l,metrics:l.metrics.filter(fp)},bounds:i?e.lasting===void 0?P(s):Bp(P(s),e.lasting):zp(P(s),s),band:e.section===`caution`?`caution`:e.section===`no-go`||e.section===`rollback`?`no-go`:`go`,place:d}}let Rp=/(?:^|[.;:(])\s*(?:no|never|none|nothing|nobody)\s(?!less|fewer|lower)([^.,;:()]*)$/i;function zp(e,t){return e.map(e=>{if(e.kind!==`compare`||!/^[>≥]/.test(t.slice(e.at)))return e;let n=Rp.exec(t.slice(0,e.at))?.[1],r=n?.split(/\b(?:and|but|while)\b/i)??[];return n===void 0||r.length>1&&!ln(D(r.at(-1)??``),e.operator)?e:{...e,operator:e.operator===`>=`?`<`:`<=`}})}function Bp(e,t){return e.map(e=>e.kind===`compare`&&e.lasting===void 0?{...e,lasting:t}:e)}let Vp=[`metric|metrics|counter|counters|gauge|gauges|histogram|histograms`,`exported|scraped|scrape`];function Hp(e,t){return t.reduce((e,t)=>t===``?e:e.replace(t,e=>` `.repeat(e.length)),e)}function Up({files:e,metrics:t,variables:n,endpoints:r,urls:i,hosts:a}){return[...i,...a,...r.map(({method:e,path:t})=>`${e} ${t}`),...e,...t,...n.map(({name:e})=>e)]}let Wp=/^\W*[a-z]+-(?:to|through|free|in|out|up|off|down|over|back|rate|level|side|time|based|only|safe)\b/i;function Gp(e,{lead:t,form:n,section:r},i,a){let o=n===`row`&&/:\s*[\d.,]+\s*\S{0,3}$/.test(i)||P(i).some(({kind:e})=>e!==`bare`),s=Ci(e,o)??`state`,c=Wp.test(i)||/^\W*\p{L}+(?:-\p{L}+){2,}/u.test(i)?`state`:s;if(c===`change`&&o&&[`caution`,`no-go`,`rollback`].includes(r))return`state`;if(c===`change`&&/\b(?:should|must) be\b/i.test(i)&&P(i).some(({kind:e})=>e!==`bare`))return`look`;if(c!==`state`||t===void 0||!i.startsWith(t))return c;let l=Ci(D(i.slice(t.length)))??c;return l===`change`&&a===`tests`?`state`:l}let Kp=/\b(?:configur\w*|set(?:s|ting|tings)?|capped|enabled?|enforced?|provision\w*|resiz\w*|raised?|lower(?:s|ed)?|reduced?|increased?|creat\w*|build|bought|buy|order(?:ed)?|reserved?|allocated?|schedul\w*|roster|rota|purg\w*|delet\w*|rotat(?:e|es|ed|ing)|expir\w*|triage|migrated|upgrad\w*)\b/i,qp=/^(?:older|newer|younger|earlier|later) than\b/i,Jp=new Set([`d`,`w`]);function Yp(e,t){if(t.check===`file`&&t.bands===void 0&&e.named.files.length===0){let[n]=e.bounds.filter(em);return n?.kind!==`compare`||!n.operator.startsWith(`>`)?t:{...t,options:{path:`docs/TODO.md`,...t.options,pattern:`TODO`},todo:{path:B.path,pattern:`how the line of each of them reads`},...H(e,{matches:`${n.operator} ${n.amount.number}`})}}if(!$p.has(t.check)||t.bands!==void 0)return t;let n=e.bounds.find(t=>e.band!==`go`&&Qs(e.body,t));if(n?.kind===`bare`&&t.check===`done`)return im(e,t,`> ${n.amount.number}`,`the time it took, in ${n.amount.unit}`);if(t.check===`sign-off`){let n=Zp(e);if(n!==void 0)return{...t,...H(e,{signers:n})};if(e.band===`go`&&!Qp.test(e.body))return t}let r=t.check===`done`?Ls(e):void 0;if(r!==void 0)return im(e,t,r,`how many there are`);let i=e.bounds.filter(t=>t.kind===`compare`&&tm(t.amount)&&!nm(e,t)),[a]=i;if(a?.kind!==`compare`)return t;let{operator:o,amount:s}=a,c=s.dimension===`duration`;if(Kp.test(e.body)||qp.test(e.body.slice(a.at))||c&&(Jp.has(s.unit)||t.check===`sign-off`||rm(e,a)))return t;let l=s.unit===``?``:`, in ${s.unit===`%`?`percent`:s.unit}`,u=i.length>1?`; the text states others, for criteria of their own`:``,d=`${c?`the time it took`:`the number`}${l}${u}`;return im(e,t,`${o} ${s.number}`,d)}let Xp=/^\s*(?:[\p{L}-]+\s+){0,2}?(?:people|persons|engineers?|reviewers?|colleagues|members?|leads?|managers|officers|owners|approvers|signatories|directors|doctors|nurses|pharmacists|editors|partners?|customers?|experts|judges|specialists|developers|maintainers|operators|teachers|lawyers)\b/iu;function Zp({band:e,body:t,bounds:n}){let r=n.find(e=>e.kind!==`range`&&e.amount.dimension===`count`&&(Xp.test(t.slice(e.end))||/\bby\s*$/i.test(t.slice(0,e.at))&&/^\s+(?:[\p{L}-]+\s+){0,2}?\p{L}{3,}s\b/u.test(t.slice(e.end))));if(e===`go`&&r!==void 0&&r.kind!==`range`&&/^[1-9]\d?$/.test(r.amount.number))return r.kind===`compare`?/^>/.test(r.operator)?`${r.operator} ${r.amount.number}`:void 0:/(?:\bby|\()\s*$/i.test(t.slice(0,r.at))?`>= ${r.amount.number}`:void 0}let Qp=/\b(?:rat(?:e|es|ed|ing)|scor(?:e|es|ed)|satisf\w+|feedback|votes?|survey|nps|mark|marks|grade)\b/i,$p=new Set([`done`,`sign-off`]);function em(e){return e.kind===`compare`&&e.amount.dimension===`count`}function tm(e){return e.dimension!==`times`&&e.unit!==`pp`&&!e.about}function nm({body:e},t){return t.kind===`compare`&&t.amount.more&&!/:\s*$/.test(e.slice(0,t.at))}function rm({body:e},{at:t}){return/\b(?:for|during|over)\s*$/i.test(e.slice(0,t))||/^over\b/i.test(e.slice(t))}function im(e,t,n,r){return{...t,...H(e,{value:n}),todo:{...t.todo,"":`the value is ${r}`}}}function am(e){return e.limits===void 0?om(e):Wf(e,e.limits,om)}function om(e){let t=Lp(e);return Yp(t,Vf(e,t,sm(t)))}function sm(e){for(let t of wf){let n=Oc(t,e);if(n)return{check:t.check,why:t.why,rule:t.id,...n}}return{check:`done`,why:`Somebody does it and says so; nothing that a machine reads would show it.`,rule:`done`,...Ts(e)}}function cm(e,t){let n=[],r=t.filter(({entry:e})=>e.item.section===`go`);for(let e of t.filter(({entry:e})=>e.item.section===`caution`)){let t=r.length>0?dm(e):[];for(let i of r.filter(t=>lm(t,e))){let r=hm(i,t,e);if(!(r===void 0||n.some(e=>e.home===i))){n.push({flag:e,home:i,caution:r});break}}}let i=e=>e.flatMap(e=>{if(e.kind===`group`){let t=i(e.nodes);return t.length===0?[]:[{...e,nodes:t}]}return n.some(({flag:t})=>t===e)?[]:[n.filter(({home:t})=>t===e).reduce(um,e)]});return n.length===0?[...e]:i(e)}function lm({entry:e},{entry:t}){let[n,r]=[e.item.headings,t.item.headings],i=Math.min(n.length,r.length)-1;return Math.abs(n.length-r.length)<=1&&n.slice(0,i).every((e,t)=>e===r[t])}function um(e,{flag:t,caution:n}){let{proposal:r}=e;return{...e,proposal:{...r,bands:{...r.bands,caution:{...r.bands?.caution,...n}}},notes:[...e.notes,...t.notes,t.entry.item.text],merged:[...e.merged,{entry:t.entry,caution:n}]}}function dm({proposal:e,entry:t}){let{item:n}=t,r=n.text.split(/\s*(?:→|⇒|->|=>)\s*/)[0]??n.text,i=am({...n,text:r,section:`go`});return[[e,e.bands?.caution],[i,i.bands?.go]]}let fm=new Set([`prometheus`,`data`,`benchmark`,`metrics`]),pm=new Set(`the a an of in on for at to and or is are per rate time times count number share all any each every new old more than less`.split(` `));function mm(e,t){let n=e=>D(e.slice(0,P(e)[0]?.at)).filter(e=>e!==`·`&&!pm.has(e)),r=new Set(n(e));return n(t).some(e=>r.has(e))}function hm({proposal:e,entry:t},n,r){return n.find(([{check:n,options:i},a])=>{let o=Object.keys(a??{});return o.length>0&&n===e.check&&(!fm.has(n)||mm(t.item.text,r.entry.item.text))&&JSON.stringify(i)===JSON.stringify(e.options)&&o.every(t=>e.bands?.go?.[t]!==void 0&&e.bands.caution?.[t]===void 0)})?.[1]}function gm(e,t,n){let r=vm(e.entries,t,n),i=[...e.notes];for(let a of e.parts.filter(e=>!t.apart.has(e))){let{group:e,notes:o}=_m(a,t,n);r.push(...e),i.push(...o)}return{nodes:r,notes:i}}function _m(e,t,n,r=e.title){let{nodes:i,notes:a}=gm(e,t,[...n,e.title]),[o]=i;if(o===void 0)return{group:[],notes:a.length>0?[`**${e.title}**`,...a]:[]};if(n.length>=8||r===``)return{group:i,notes:a};let s=/\boptional\b/i.test(e.title)?{level:`advisory`}:{};return{group:[{kind:`group`,title:r,line:e.line,headings:n,...s,notes:a,nodes:i}],notes:[]}}function vm(e,t,n){return e.flatMap(e=>{let{item:r}=e,i=e.heads?[]:[de(e,am(r),t.file)];if(e.entries.length===0)return i;let a=e.heads?r.text:r.lead??r.text,o=vm(e.entries,t,[...n,a]);if(n.length>=8&&!e.heads)return[...i,...o];let s=e.heads?fe(e,t.file,me(a)):[],c=e.heads?{entry:e}:{};return[{kind:`group`,title:me(a),line:r.line,headings:n,...c,notes:s,nodes:[...i,...o]}]})}let ym=`(?:deploy(?:ment|ing)?|roll[- ]?out|launch|pilot|release|production|push|live|migration|upgrade|cut[- ]?over|merge|flight)`,bm=/^(phase|stage|week|day|month|sprint|wave|ring|iteration|milestone|step)s?\s*#?\s*((-?\d+)(?:\s*(?:-|–|to)\s*\d+)?)(?!\S)/i,xm=RegExp(`^pre[- ]?${ym}\\b|^(?:immediately |right |shortly )?before\\b|^prior to\\b`,`i`),Sm=RegExp(`^post[- ]?${ym}\\b|^(?:immediately |right |shortly )?after\\b`,`i`),Cm=new RegExp([`\\bcanary\\b`,`\\bshadow (?:mode|testing|traffic|phase|deployment)\\b`,`\\b(?:gradual|full|partial|staged|pilot|beta|alpha|internal|limited|production|blue[-/ ]green) ${ym}\\b`,`\\b\\d{1,3}\\s?% (?:of\\b|${ym}|traffic)`,`^(?:during\\b|go[- ]live\\b|${ym}(?: day| phase| execution)?$|execution$|general availability\\b|ga\\b)`].join(`|`),`i`),wm=/^roll[- ]?back(?: (?:plan|procedures?|validation|steps|tests?|testing|execution|checklist|phase))?$/i;function Tm(e){let t=e.replaceAll(/\s*\([^()]*\)/g,``).trim(),n=bm.exec(t.replace(/[:–—].*$/,` `).trim());if(n){let[,e=``,t=``,r=``]=n.map(e=>e?.toLowerCase());return{rank:`main`,family:e,number:Number.parseInt(r,10),key:`${e} ${t.replaceAll(/\s/g,``)}`}}return wm.test(t)?{rank:`on-demand`}:xm.test(t)?{rank:`before`}:Sm.test(t)?{rank:`after`}:Cm.test(e)?{rank:`main`}:void 0}function Em(e){return/\b(?:overview|built|history|accomplish\w*|delivered|background|summary|done|completed work)\b/i.test(e)}function Dm(e){return/^(?:overall |final )?(?:success|exit|completion|acceptance)\b/i.test(e)}let Om=[`before`,`main`,`after`];function km(e){let t=[],n=(e,r)=>{let i=e.parts.flatMap(e=>{let t=Tm(e.title);return t&&t.rank!==`on-demand`&&!Em(e.title)&&!Am(e,t)&&ut(e).length>0?[{part:e,stage:t}]:[]});t.push({above:[...r,e],stages:i});for(let t of e.parts)i.some(e=>e.part===t)||Em(t.title)||Dm(t.title)||n(t,[...r,e])};n(e,[]);let r=t.reduce((e,t)=>jm(t.stages)>jm(e.stages)?t:e),i=t.filter(({above:e})=>r.above.includes(e.at(-1))).flatMap(({stages:e})=>e).filter(({part:e})=>!r.above.includes(e)).sort((e,t)=>Om.indexOf(e.stage.rank)-Om.indexOf(t.stage.rank)||e.part.line-t.part.line);return i.length>1?i:[]}function Am(e,t){let n=e.parts.filter(({title:e})=>Tm(e)?.number!==void 0);return t.rank===`main`&&t.number===void 0&&n.length>1}function jm(e){return e.reduce((e,{stage:t})=>e+(t.family===void 0?1:2),0)}function Mm(e){return e.every(({stage:t},n)=>{let r=e.slice(0,n).findLast(e=>e.stage.family===t.family)?.stage;return t.number===void 0||r?.number===void 0||r.number<t.number})}function Nm(e,t){let n=new Map,r=[],i=e=>t.findLast(({stage:t})=>t.rank===e)?.part,a=e=>{for(let o of e.parts){if(t.some(e=>e.part===o))continue;let e=Em(o.title)?void 0:Tm(o.title);if(e?.rank===`on-demand`&&ut(o).length>0){r.push(o);continue}let s=e?.key&&t.find(t=>t.stage.key===e.key)?.part,c=/^during\b/i.test(o.title)?i(`main`):void 0,l=e&&e.rank!==`main`?i(e.rank):c,u=s??l??(Dm(o.title)?t.at(-1)?.part:void 0);u&&t.length>0&&n.set(o,u),Em(o.title)||a(o)}};return t.length>0&&a(e),{joins:n,onDemand:r}}let Pm={day:`7d`,week:`14d`,sprint:`60d`,month:`60d`};function Fm(e,t,n,r,i){let a=Mm(e),o=[];for(let{part:n,stage:s}of e){let c=a?o.at(-1):void 0,l=e[o.length-1]?.stage.family,u=Pm[s.family??``]??Pm[l??``],d=[...t].flatMap(([e,t])=>t===n?[e]:[]),f=ce(n);o.push({...Im(n,d,r,i),base:s.key?.replace(/\s/g,`-`)??Rm(n.title),...c?{follows:u?`ancestor`:`same`}:{},...c&&u?{maxAge:u}:{},...f?{soak:f}:{},...zm(n.title)?{environment:n.title}:{},onDemand:!1})}let s=n.map(e=>({...Im(e,[],r,i),onDemand:!0}));return[...o,...s].filter(({nodes:e})=>e.length>0)}function Im(e,t,n,r){let{nodes:i,notes:a}=gm(e,n,[e.title]),o=t.flatMap(t=>{let i=Lm(r,t),a=i&&/^(?:phase|stage|week|day|month|wave|ring)s?\b/i.test(t.title)?i.title:t.title;return _m(t,n,[e.title],a).group});return{kind:`phase`,title:e.title,line:e.line,base:Rm(e.title),onDemand:!1,notes:a,nodes:[...i,...o]}}function Lm(e,t){return e.parts.includes(t)?e.title===``?void 0:e:e.parts.map(e=>Lm(e,t)).find(e=>e!==void 0)}function Rm(e){return e.replaceAll(/\s*\([^()]*\)/g,``).replace(/(?<=\S)\s*[:–—].*$/,``).replace(/\s+(?:checklist|tasks|items|phase|testing)$/i,``)||e}function zm(e){return/\d\s?%|\bcanary\b|\b(?:full|gradual|staged|production) (?:rollout|deployment|release|launch)\b/i.test(e)}function Bm(e,t){let[n,...r]=e.parts,i=(t.split(`/`).at(-1)??t).replace(/\.(?:md|markdown|mdx|txt)$/i,``);if(n===void 0||n.title===``||e.entries.length>0||r.length>0&&(ut(n).length>0||n.parts.length>0))return{name:i,document:e};let a={...n,notes:[...e.notes,...n.notes],parts:[...n.parts,...r]};return{name:n.title,document:a}}function Vm(e,t,n){let{name:r,document:i}=Bm(e,t),a=km(i),{joins:o,onDemand:s}=Nm(i,a),c=s.flatMap(Hm),l=new Set([...a.map(({part:e})=>e),...o.keys(),...s,...c]),u={file:t.split(`/`).at(-1)??t,apart:l},d=gm(i,u,[]),f=c.flatMap(e=>_m(e,u,[]).group),p=Fm(a,o,s,u,i),[m,...h]=d.notes,g=m!==void 0&&Wm(m),_={file:t,name:n??r,...g?{description:m}:{},notes:g?h:d.notes,contacts:Um(i),criteria:[...d.nodes,...f],phases:p},v=S(_).flatMap(e=>x([e])),y=e=>({...e,nodes:cm(e.nodes,v)});return{..._,criteria:cm(_.criteria,v),phases:p.map(y).filter(({nodes:e})=>e.length>0)}}function Hm(e){let t=ut(e);return t.length>0&&t.every(({item:e})=>e.section===`rollback`)?[e]:e.parts.flatMap(Hm)}function Um(e){return[...e.contacts,...e.parts.flatMap(Um)]}function Wm(e){return/^[\p{L}\p{N}"'“_]/u.test(e)&&!/^\d+[.)]\s/.test(e)}function Gm(e){let[t=``,n,r=``]=/^(---|\+\+\+)[ \t]*\n([\s\S]*?)(?:^|\n)\1[ \t]*(?:\n|$)/.exec(e)??[];if(t===``||!/^[\w"'-]+\s*[:=]/m.test(r)||/^#/m.test(r))return{text:e};let i=n===`---`?Km(r):/^(?:title|name)\s*=\s*"([^"]+)"/m.exec(r)?.[1];return{text:t.replaceAll(/[^\n]/g,``)+e.slice(t.length),...i?{title:i}:{}}}function Km(e){try{let t=(0,C.qg)(e,{schema:`core`,logLevel:`silent`,maxAliasCount:0});return((0,Te.j)(t)?[t.title,t.name]:[]).find(e=>typeof e==`string`&&e.trim()!==``)}catch{return}}var qm=n(48461),Jm=n(84783),Ym=n(74197);function Xm(e,t,n=()=>{}){let r,i=[],a=[],o=[{depth:1,criteria:i}],s=()=>(o.at(-1)??{criteria:i}).criteria,c=e=>{for(;o.length>1&&(o.at(-1)?.depth??0)>=e;)o.pop()},l=({of:e,depth:t,value:n})=>{if(e===`checklist`&&(r??={...n}),e===`end`&&c(t),e!==`group`&&e!==`phase`)return;c(t);let i=[],l={...n,criteria:i};(e===`phase`?a:s()).push(l),o.push({depth:t,criteria:i})};for(let i of e.children){let e=i.type===`html`?(0,Ym.Dr)(i.value):void 0;if(e&&l(e),i.type===`list`&&r!==void 0)for(let e of i.children){let r=Zm(e);r&&n(e,r);let i=r??t(e);i&&s().push(i)}}if(r!==void 0)return{...r,...i.length>0?{criteria:i}:{},...a.length>0?{phases:a}:{}}}function Zm(e){let[t]=e.children;if(t?.type!==`paragraph`)return;let n=t.children.filter(e=>e.type===`html`).map(e=>(0,Ym.Dr)(e.value)).find(e=>e?.of===`criterion`);if(!n)return;let[r]=t.children,i=r&&$m(Qm(r)),{title:a}=n.value;return i===void 0||i===``||$m(String(a??``))===i?{...n.value}:{...n.value,title:i}}function Qm(e){return`value`in e?e.value:`children`in e?e.children.map(Qm).join(``):``}function $m(e){return e.replace(/\s+/g,` `).trim()}var eh=n(90317);function th(e,t,n){let r=new Map;for(let e of x(S(t))){let{proposal:t,merged:i,entry:a}=e,o=n.get(e)??``;r.set(a,{id:o,check:t.check,bands:nh(e),why:t.why});for(let e of i)r.set(e.entry,{id:o,check:t.check,bands:{caution:e.caution},why:`it is the caution band of a go criterion`})}for(let e of he(S(t)))e.entry&&r.set(e.entry,{id:n.get(e)??``,check:null,bands:{},why:`it heads the items below it`});return ut(e).flatMap(e=>{let t=r.get(e);return t?[{line:e.item.line,text:e.item.text,...t}]:[]}).sort((e,t)=>e.line-t.line)}function nh({proposal:{bands:e={}},merged:t}){if(t.length===0)return e;let n=new Set(t.flatMap(({caution:e})=>Object.keys(e))),r=Object.entries(e.caution??{}).filter(([e])=>!n.has(e)),{caution:i,...a}=e;return r.length===0?a:{...a,caution:Object.fromEntries(r)}}function rh(e){let t=e.flatMap(({check:e})=>e===null?[]:[{check:e}]);return t.length===0?0:Math.round(t.filter(e=>!Ee(e)).length/t.length*100)/100}async function ih(e,t,n,r){let i=[],a={},o=Xm(t,t=>{let r=oh(t,n,e);return Object.assign(a,r?.roles),r&&i.push({item:t,...r}),r?.data},(e,t)=>i.push({item:e,data:t,why:`the document defines it`}));if(o===void 0)return;let s=Object.keys(a).length===0?o:{...o,roles:{...a,...sh(o.roles)}},c=(0,C.As)(s,{lineWidth:140,blockQuote:`literal`});Object.hasOwn(s,`extends`)||await ah(e,c,r);let l=i.flatMap(({item:e,data:t,why:n})=>{let i=String(t.title??``),a=typeof t.id==`string`?t.id:(0,b.y)(i)??``,o=Object.keys(t).find(e=>r.names.includes(e))??null;return[{line:e.position?.start.line??0,text:i,id:a,check:o,bands:ch(t),why:n}]});return{text:c,todos:Object.keys(a).length,roles:Object.keys(a),items:l,automated:rh(l)}}async function ah(e,t,n){let r=await(0,o.H)(e,new TextEncoder().encode(t),n);if(!(`problems`in r))return;let a=r.problems.find(({severity:e})=>e===`error`);throw(0,i.r)(`import-refused`,`what \`${e}\` defines is no checklist: ${a?.message??`it does not load`}`,"render it again, or take the hidden comments (`<!-- gonogo:… -->`) out of it")}function oh(e,t,n){let r=ut(t).find(t=>t.item.line===e.position?.start.line&&!t.heads);if(!r)return;let i=am(r.item),a={file:n,name:n,notes:[],contacts:[],criteria:[de(r,i,n)],phases:[]},o=(0,eh.o)(n,Qe(a,ge(a),{}).text),s=`source`in o?sh(o.source.data):{},[c]=Array.isArray(s.criteria)?s.criteria:[];return(0,Te.j)(c)?{data:{...c},roles:sh(s.roles),why:i.why}:void 0}function sh(e){return(0,Te.j)(e)?{...e}:{}}function ch(e){let t=[`go`,`caution`,`no-go`].flatMap(t=>(0,Te.j)(e[t])?[[t,e[t]]]:[]);return Object.fromEntries(t)}async function lh(e,t,n){let{text:a,title:o}=Gm((0,Jm.r)(e,t)),s=await(0,qm.a)(e,a),c=ro(s,a),l=await ih(e,s,c,n);if(l)return l;let u=ut(c).filter(({heads:e})=>!e).length;if(u===0)throw(0,i.r)(`import-empty`,`\`${e}\` has no item of a checklist`,"items are tasks (`- [ ] …`), lines with ☐ or ✅, bullets below a heading where nothing has a box, and rows of tables with boxes or approvals");if(u>r.b.criteria)throw(0,i.r)(`import-refused`,`\`${e}\` has ${u} items; a checklist has at most ${r.b.criteria} criteria`,`split it, and import the parts one by one`);let d=Vm(c,e,o),f=await uh(d,n),p=await at(d,f,n),m=ge(p),h=Qe(p,m,f),g=new TextEncoder().encode(h.text).length;if(g>r.b.checklistBytes)throw(0,i.r)(`import-refused`,`\`${e}\` makes a checklist of ${g} bytes; the limit is ${r.b.checklistBytes} (256 KiB)`,`split it, or take what is no checklist out of it`);let _=th(c,p,m);return{...h,items:_,automated:rh(_)}}async function uh(e,t){let n=[...new Set(x(S(e)).map(({proposal:e})=>e.check))].filter(e=>t.names.includes(e));return Object.fromEntries(await Promise.all(n.map(async e=>[e,(await t.load(e)).check.main])))}}),48461:(function(e,t,n){n.d(t,{a:()=>o});var r=n(11337);let i=/^(?:[ \t]*(?:[>*+-]|\d+[.)])(?=[ \t>])){100}/m,a=/^(?: {400}|\t{100})[^\s]/m;async function o(e,t){if(i.test(t)||a.test(t))throw s(e);let[{fromMarkdown:r},{gfm:o},{gfmFromMarkdown:c}]=await Promise.all([Promise.all([n.e(9886),n.e(9834)]).then(n.bind(n,99834)),n.e(209).then(n.bind(n,40209)),Promise.all([n.e(2169),n.e(4904)]).then(n.bind(n,64904))]);try{return r(t,{extensions:[o()],mdastExtensions:[c()]})}catch(t){throw t instanceof RangeError?s(e):t}}function s(e){return(0,r.r)(`import-refused`,`\`${e}\` nests quotes or lists too deeply to be a checklist`,`flatten it`)}}),84783:(function(e,t,n){n.d(t,{r:()=>u});var r=n(6392),i=n(11337);let a=[`€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\xA0¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ`,`ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xA0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ`].map(e=>new Map([...e].map((e,t)=>[e,128+t])));for(let e=128;e<160;e++)a[0]?.set(String.fromCharCode(e),e);function o(e){return/[^\p{ASCII}]/u.test(e)?a.reduce((e,t)=>{let n=s(e,t,3);return n===e?e:s(n,t,2)},e):e}function s(e,t,n){let r=``;for(let i=0;i<e.length;){let a=t.get(e.charAt(i))??0,o=a>=240&&a<=244?4:a>=224?3:a===194||a===195?2:0,s=o>=n?l(e.slice(i,i+o),t):void 0;r+=s??e.charAt(i),i+=s===void 0?1:o}return r}let c=/^(?:[\u00a0-\u00ff\u2010-\u2027\u2030-\u205e\u20a0-\u2bff\u{1f000}-\u{1faff}]|\ufe0e|\ufe0f)$/u;function l(e,t){let n=[...e].flatMap(e=>t.get(e)??[]);if(!(n.length<e.length||n.slice(1).some(e=>e>191)))try{let e=new TextDecoder(`utf-8`,{fatal:!0}).decode(Uint8Array.from(n));return c.test(e)?e:void 0}catch{return}}function u(e,t){if(t.length>r.b.importBytes)throw(0,i.r)(`import-refused`,`\`${e}\` has ${t.length} bytes; the limit for an import is ${r.b.importBytes} (1 MiB)`,`split it, and import the parts one by one`);if(t[0]===255&&t[1]===254||t[0]===254&&t[1]===255)throw(0,i.r)(`import-refused`,`\`${e}\` is UTF-16, and Markdown is UTF-8`,`save it as UTF-8`);if(t.includes(0))throw(0,i.r)(`import-refused`,`\`${e}\` is binary, not Markdown`,`name the Markdown file of the checklist`);let n;try{n=new TextDecoder(`utf-8`,{fatal:!0}).decode(t)}catch{throw(0,i.r)(`import-refused`,`\`${e}\` is not valid UTF-8`,`save it as UTF-8`)}return o(n.replaceAll(/\r\n?/g,`
`))}}),66041:(function(e,t,n){n.d(t,{E9:()=>c,Ep:()=>s,Lf:()=>o});var r=n(82198);let i=/^(-?\d+(?:\.\d+)?)(?:e([+-]?\d{1,3}))?\s*([^\s\d.+-]*)$/,a=/^(?:\d+(?:\.\d+)?\s*[a-zµμ]+\s*){2,}$/;function o(e){let t=e.trim(),n=i.exec(t);return n?l(n[1]??``,Number(n[2]??0),n[3]??``):a.test(t)?d(t):{fault:`not-a-quantity`}}function s(e){return!(`fault`in e)}function c(e){let t=o(e);return s(t)&&t.dimension===`duration`&&t.value>=0?t.value:void 0}function l(e,t,n){if(n===``)return u(`number`,Number(`${e}e${t}`),null);let i=Object.hasOwn(r.QN,n)?r.QN[n]:void 0;if(!i)return{fault:`unknown-unit`,unit:n};let a=Number(`${e}e${t+i.shift}`);return u(i.dimension,a*(i.factor??1)/(i.divisor??1),n)}function u(e,t,n){return Number.isFinite(t)?{dimension:e,value:t,unit:n}:{fault:`not-a-quantity`}}function d(e){let t=0,n=1/0;for(let[,r=``,i=``]of e.matchAll(/(\d+(?:\.\d+)?)\s*([a-zµμ]+)/g)){let e=l(r,0,i);if(!s(e))return e;let a=l(`1`,0,i);if(e.dimension!==`duration`||!s(a)||a.value>=n)return{fault:`not-a-quantity`};n=a.value,t+=e.value}return u(`duration`,t,e.trim())}}),82198:(function(e,t,n){n.d(t,{$J:()=>i,FU:()=>c,Gd:()=>l,OK:()=>s,QN:()=>r,kn:()=>o});let r={"%":{dimension:`ratio`,shift:-2},pp:{dimension:`ratio`,shift:-2},ns:{dimension:`duration`,shift:-9},us:{dimension:`duration`,shift:-6},µs:{dimension:`duration`,shift:-6},μs:{dimension:`duration`,shift:-6},ms:{dimension:`duration`,shift:-3},s:{dimension:`duration`,shift:0},m:{dimension:`duration`,shift:0,factor:60},min:{dimension:`duration`,shift:0,factor:60},h:{dimension:`duration`,shift:0,factor:3600},d:{dimension:`duration`,shift:0,factor:86400},w:{dimension:`duration`,shift:0,factor:604800},B:{dimension:`bytes`,shift:0},kB:{dimension:`bytes`,shift:3},MB:{dimension:`bytes`,shift:6},GB:{dimension:`bytes`,shift:9},KiB:{dimension:`bytes`,shift:0,factor:1024},MiB:{dimension:`bytes`,shift:0,factor:1048576},GiB:{dimension:`bytes`,shift:0,factor:1073741824},"/s":{dimension:`rate`,shift:0},"/min":{dimension:`rate`,shift:0,divisor:60},"/h":{dimension:`rate`,shift:0,divisor:3600}};function i(e){return Object.keys(r).filter(t=>r[t]?.dimension===e&&t!==`pp`&&!/[µμ]/.test(t))}let a=[`count`,`ratio`,`duration`,`bytes`,`rate`,`number`],o=[...Object.keys(r).filter(e=>e!==`pp`),...a];function s(e){if(e!==`pp`&&Object.hasOwn(r,e))return r[e];let t=a.find(t=>t===e);return t&&{dimension:t,shift:0}}function c(e,t){return l(e,t.shift)*(t.factor??1)/(t.divisor??1)}function l(e,t){let[n=`0`,r=`0`]=e.toExponential().split(`e`);return Number(`${n}e${Number(r)+t}`)}})};