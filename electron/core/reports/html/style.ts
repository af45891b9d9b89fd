/** The report's own style: the application's colours and type, sober on screen and on letter paper. */
export const style = `
:root{--ink:#1c2329;--ink-2:#4a555f;--rule:#d9d6cd;--soft:#f5f4f0;--accent:#0b5c6b;--late:#a8221b}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:var(--ink);font:16px/1.5 "Source Sans 3","Source Sans Pro",system-ui,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;font-variant-numeric:tabular-nums}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:#fff;padding:8px;outline:2px solid var(--accent)}
header,main,footer{max-width:60rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:3rem}footer{padding-top:1.5rem;padding-bottom:3rem;border-top:1px solid var(--rule);margin-top:3rem;color:var(--ink-2);font-size:.85rem}
h1{font-size:2.2rem;line-height:1.15;margin:.3rem 0}h2{font-size:1.5rem;margin:2.6rem 0 .8rem;line-height:1.2}h3{font-size:1.12rem;margin:1.5rem 0 .4rem;color:var(--accent)}h4{font-size:1rem;margin:1rem 0 .2rem}
p{margin:.35rem 0}.lead{font-size:1.15rem;color:var(--ink-2)}.small{font-size:.86rem;color:var(--ink-2)}.late{color:var(--late)}.pre{white-space:pre-line}
.example{border-left:4px solid var(--late);padding:.3rem .8rem;font-weight:600;color:var(--late)}
a{color:var(--accent);text-underline-offset:2px;overflow-wrap:anywhere}a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.figures{display:flex;flex-wrap:wrap;gap:1.2rem 3rem;margin:1.2rem 0 .6rem;padding:0}.figures div{min-width:10rem}.figures dt{font-weight:600}.figures dd{margin:0}.figures .n{font-size:2.2rem;font-weight:700;line-height:1.1}
.bar svg{width:100%;height:16px;display:block}.cell svg{width:9rem;height:12px;display:block}.chart{margin:1rem 0}.chart svg{max-width:100%;height:auto}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}caption{text-align:left;font-weight:600;padding:.2rem 0;color:var(--ink-2)}
th{text-align:left;font-size:.86rem;font-weight:600;color:var(--ink-2);border-bottom:1px solid #7b858e;padding:.3rem .5rem;vertical-align:bottom}
td{padding:.45rem .5rem;border-bottom:1px solid var(--rule);vertical-align:top;overflow-wrap:anywhere}td.n,th.n{text-align:right;white-space:nowrap}td.k{white-space:nowrap;font-weight:600;overflow-wrap:normal}td.w{white-space:nowrap}
tr.activity td:nth-child(1),tr.activity td:nth-child(2){padding-left:1.6rem}
.st{font-weight:600;white-space:nowrap}.st svg{vertical-align:-1px;margin-right:.35em}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.6rem 1.6rem;background:var(--soft);padding:1rem;border-radius:6px;margin:.8rem 0}.facts dt{font-size:.86rem;color:var(--ink-2)}.facts dd{margin:0;overflow-wrap:anywhere}
ul.plain{list-style:none;padding:0;margin:.3rem 0}ul.plain li{margin:.2rem 0}.toc ol{columns:2;padding-left:1.2rem}code{font-size:.8rem;overflow-wrap:anywhere}
@media print{@page{size:letter;margin:20mm 18mm;@bottom-right{content:"Página " counter(page) " de " counter(pages);font-size:8pt}}
body{font-size:10pt}header{padding-top:0}header,main,footer{max-width:none;padding-left:0;padding-right:0}.skip{display:none}.sheet{break-before:page}h2,h3,h4{break-after:avoid}tr,.figures{break-inside:avoid}thead{display:table-header-group}.scroll{overflow:visible}a{color:inherit}}
`;
