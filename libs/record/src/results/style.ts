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
ol.steps li{margin:.35em 0}.sum{display:block;color:var(--soft);font-variant-numeric:tabular-nums}
code{font:.92em/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
dt{font-weight:600;margin-top:.6em}dd{margin:0}
hr{border:0;border-top:3px double var(--line);margin:3.5rem 0}
.scroll{overflow-x:auto}
@media (max-width:34rem){.page{padding:1rem}h1{font-size:1.6rem}th,td{padding:.3em;font-size:.9rem}td.draw{display:none}td.n,th.n{white-space:normal}}
@media print{body{font-size:10.5pt;background:#fff;color:#000}.page{max-width:none;padding:0}section{break-inside:avoid-page}hr{break-after:page;border:0}.bar{print-color-adjust:exact}a{color:inherit}}
`;
