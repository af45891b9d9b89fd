import type { ProgressReportModel } from '../model.ts';
import { cssString } from './markup.ts';

const screen = `
:root { color-scheme: light dark; --ink: #1c2329; --ink-2: #4a555f; --paper: #ffffff; --ground: #f5f4f0; --rule: #d9d6cd;
  --edge: #7b858e; --track: #e6e2d8; --accent: #0b5c6b; --todo: #56616b; --doing: #8f4a00; --done: #0062a0;
  --done-hatch: #cfe3f1; --verified: #006b4a; --late: #a8221b; --mark-on-state: #ffffff; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #e9e7e1; --ink-2: #b6bdc2; --paper: #1b2024; --ground: #121619;
  --rule: #3a4248; --edge: #7d8890; --track: #343c42; --accent: #6cc5d4; --todo: #aeb7bd; --doing: #f2a65a; --done: #74b9ec;
  --done-hatch: #1d3f5c; --verified: #5fcf9f; --late: #ff8f86; --mark-on-state: #10181c; } }
* { box-sizing: border-box }
html { scroll-padding-top: 1rem }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 'Source Sans 3', 'Source Sans Pro', 'Segoe UI', system-ui, sans-serif;
  font-variant-numeric: tabular-nums lining-nums; overflow-wrap: anywhere }
a { color: var(--accent); text-underline-offset: 2px }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
h1 { font-size: 2.1rem; line-height: 1.15; margin: .2rem 0 } h2 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .6rem }
h3 { font-size: 1.1rem; color: var(--accent); margin: 1.4rem 0 .3rem } p { margin: 0 0 .6rem } svg { max-width: 100%; height: auto }
.skip { position: absolute; left: -999px } .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; z-index: 2 }
.symbols { position: absolute }
.frame { max-width: 1180px; margin: 0 auto; padding: 0 1.2rem; display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 2rem }
body > header, body > footer { max-width: 1180px; margin: 0 auto; padding: 1.6rem 1.2rem }
body > footer { color: var(--ink-2); font-size: .875rem }
.kicker { color: var(--accent); font-weight: 600; margin: 0 } .lead { font-size: 1.2rem; color: var(--ink-2); margin: 0 0 .8rem }
.example { border-left: 4px solid var(--late); color: var(--late); font-weight: 600; padding: .2rem .8rem; margin: 0 0 1rem }
nav.contents { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow: auto; padding: 1rem 0; font-size: .9rem }
nav.contents ul { list-style: none; margin: 0; padding: 0 } nav.contents ul ul { padding-left: .8rem } nav.contents li { margin: .3rem 0 }
main > section, main > article { background: var(--paper); border: 1px solid var(--rule); border-radius: 6px; padding: 1.4rem; margin: 0 0 1.4rem }
.figures { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem; margin: 0 0 .6rem }
.figures dt { font-weight: 600 } .figures dd { margin: 0; color: var(--ink-2); font-size: .9rem }
.figures .big { font-size: 2.2rem; line-height: 1.1; font-weight: 700; color: var(--ink) } .figures .v { color: var(--verified) } .figures .r { color: var(--done) }
.bar svg { width: 100%; display: block }
.quiet, caption, .notes { color: var(--ink-2); font-size: .9rem }
.badge { white-space: nowrap; font-weight: 600; color: var(--todo) } .badge svg { vertical-align: -1px }
.badge.half { color: var(--doing) } .badge.full { color: var(--done) } .badge.check { color: var(--verified) } .badge.triangle { color: var(--late) }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100%; margin: 0 0 .6rem } caption { text-align: left; padding: 0 0 .3rem }
th, td { text-align: left; vertical-align: top; padding: .4rem .5rem .4rem 0; border-bottom: 1px solid var(--rule) }
thead th { font-size: .875rem; color: var(--ink-2); border-bottom: 1px solid var(--edge) } thead th { overflow-wrap: normal } tbody th { font-weight: 600; min-width: 4.5rem }
.n + td, .n + th { padding-left: 1.2rem } caption.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.n { text-align: right; white-space: nowrap } .narrow { width: 8.5rem } tr.activity > th { font-weight: 400; padding-left: 1rem } tr.activity > td:nth-child(2) { padding-left: 1rem }
.notes { list-style: none; margin: .2rem 0 0; padding: 0 } .notes .returned, .late { color: var(--late) } .notes .verified { color: var(--verified) }
.two { display: grid; grid-template-columns: minmax(0, 1fr) 17rem; gap: 1.6rem } .side { background: var(--ground); border-radius: 4px; padding: 1rem; font-size: .9rem; margin: 0; align-self: start }
.side dt, .assessment dt { font-weight: 600 } .assessment dd { margin: 0 0 .6rem } .assessment dd > p { margin: 0 0 .3rem }
.side dd { margin: 0 0 .6rem } .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .6rem 1.4rem; margin: 1rem 0 0 }
.facts dt { color: var(--ink-2); font-size: .875rem } .facts dd { margin: 0 } .legend { display: grid; grid-template-columns: 9rem 1fr; gap: .2rem .8rem } .legend dt, .legend dd { margin: 0 }
code { font: .8rem/1.4 ui-monospace, Consolas, monospace; overflow-wrap: anywhere } del { color: var(--ink-2) }
@media screen and (max-width: 60rem) { .frame, .two { grid-template-columns: minmax(0, 1fr) } nav.contents { position: static; max-height: none } }
`;

const print = `
@media print { html { font-size: 9.5pt } body { background: none } details:not([open]) { display: none } .two { grid-template-columns: minmax(0, 1fr) 14rem } .skip { display: none } .frame { display: block; padding: 0; max-width: none }
  body > header, body > footer { padding: 0; max-width: none } nav.contents { position: static; max-height: none; overflow: visible; columns: 2 }
  main > section, main > article { border: 0; border-radius: 0; padding: 0; margin: 0 0 14pt } article, .page { break-before: page }
  thead { display: table-header-group } tr, .figures, svg { break-inside: avoid } h2, h3 { break-after: avoid } .scroll { overflow: visible }
  a { color: inherit } * { print-color-adjust: exact; -webkit-print-color-adjust: exact } }
`;

/** The page's whole style: screen, dark screen, and paper with a running header and numbered pages. */
export function styleOf({ cover, madeWith }: ProgressReportModel): string {
  const running = cssString(`${cover.title} · ${cover.plan.heading}${cover.isExample ? ' · Ejemplo' : ''}`);
  const small = 'font: 8pt system-ui, sans-serif; color: #4a555f;';
  const page = `
@page { size: letter; margin: 22mm 18mm 20mm;
  @top-left { content: ${running}; ${small} width: 75% } @top-right { content: ${cssString(`Corte: ${cover.cutOff}`)}; ${small} }
  @bottom-left { content: ${cssString(madeWith)}; ${small} } @bottom-right { content: "Página " counter(page) " de " counter(pages); ${small} } }
@page :first { @top-left { content: none } @top-right { content: none } }
`;
  return screen + page + print;
}
