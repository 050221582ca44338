/** Of a page that is read on a phone or printed: ink on paper, as the course. */
export const STYLE = `
:root{color-scheme:light dark}
body{margin:0;background:light-dark(#f0f3ef,#10181a);color:light-dark(#14232a,#e7ede8);font:1rem/1.6 system-ui,sans-serif;overflow-wrap:break-word}
main{max-width:42rem;margin:auto;padding:1.5rem 1rem 4rem}
h1,h2,h3{line-height:1.3}
h2{border-top:4px solid;padding-top:.5rem;margin-top:2rem}
h3{font-size:1.1rem;margin:0}
ol{padding-left:1.5rem}
ol>li{padding-block:1rem;border-top:1px solid light-dark(#c6cfca,#33434a)}
.sum{font-size:1.2rem}
.comment{white-space:pre-line;border-left:6px solid;padding-left:1rem}
.right .outcome{color:light-dark(#29682f,#8ed08f)}
.wrong .outcome,.partly .outcome{color:light-dark(#a03527,#f0a393)}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{body{background:#fff;color:#000}li{break-inside:avoid}}
`;
