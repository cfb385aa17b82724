/** The look of results.html: a printed page, without a script, a font or a picture from elsewhere. */
export const style = `
:root{color-scheme:light dark;--ink:#1d2430;--paper:#fdfcf9;--line:#d8d3c7;--soft:#5b6472;--bar:#3b5b8c;--warn:#8a4b00}
@media (prefers-color-scheme:dark){:root{--ink:#ece8df;--paper:#171a20;--line:#3b414c;--soft:#a9b1bd;--bar:#8fb0e3;--warn:#ffc078}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.05rem/1.55 system-ui,sans-serif}
.page{max-width:54rem;margin:0 auto;padding:1.5rem}
h1,h2,h3{font-family:Georgia,serif;line-height:1.25;text-wrap:balance}
h1{font-size:2rem;margin:.2em 0}h2{margin-top:2.2em;border-bottom:1px solid var(--line)}h3{margin-bottom:.4em}
.soft{color:var(--soft)}.warn{border:2px solid var(--warn);color:var(--warn);padding:.6rem 1rem;font-weight:600}
.outcome{font:600 1.35rem/1.3 Georgia,serif;margin:.8em 0}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;margin:.6em 0}
caption{text-align:left;font-weight:600;padding:.3em 0}
th,td{padding:.35em .6em;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
td.n,th.n{text-align:right;white-space:nowrap}td.draw{width:35%}
.bar{display:block;height:.9em;margin-top:.35em;background:var(--bar);min-width:1px}
h4{font:600 1em/1.3 system-ui,sans-serif;margin:1.4em 0 .2em}
table.lines{font-size:.92rem}table.sums{font-size:.86rem}table.lines{table-layout:fixed;margin:.2em 0}table.lines th[scope=row]{font-weight:400}
col.no{width:2.6em}col.ratio{width:8.5em}col.test{width:11em}col.so{width:4.5em}
.heard th{padding-block:0;border:0;line-height:0;font-size:0}
table.sums td.sum{text-align:right}
table.sums th,table.sums td{padding:.3em}table.sums thead th{vertical-align:bottom;white-space:normal}
table.sums tfoot td,table.sums tfoot th{border-top:2px solid var(--ink);border-bottom:0;font-weight:600}
code{font:.92em/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
dt{font-weight:600;margin-top:.6em}dd{margin:0}
hr{border:0;border-top:3px double var(--line);margin:3.5rem 0}
.scroll{overflow-x:auto}
@media (max-width:34rem){.page{padding:1rem}h1{font-size:1.6rem}th,td{padding:.3em;font-size:.9rem}td.draw{display:none}table.lines,table.lines tbody,table.lines tr,table.lines th{display:block}table.lines thead,table.lines td.n,table.lines td:empty{display:none}table.lines tr{border-bottom:1px solid var(--line)}table.lines th,table.lines td{border:0}td.sum{display:inline-block;width:auto;margin-right:1em;font-weight:600}}
@media print{body{font-size:10.5pt;background:#fff;color:#000}.page{max-width:none;padding:0}h3,h4,caption{break-after:avoid}tr{break-inside:avoid}thead{display:table-header-group}.scroll{overflow:visible}table.sums,table.lines{font-size:8.5pt}hr{break-after:page;border:0}.bar{print-color-adjust:exact}a{color:inherit}}
`;
