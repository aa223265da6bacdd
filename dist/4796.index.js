"use strict";exports.id=4796,exports.ids=[4796],exports.modules={44796:(function(e,t,n){n.r(t),n.d(t,{default:()=>i});var r=n(49468);let i={id:`markdown`,summary:`the whole report as Markdown`,render:(e,t)=>`${e.map(e=>(0,r.z)(e,t,`#`).join(`

`)).join(`

---

`)}\n`}})};