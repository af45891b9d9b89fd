import { createHash } from 'node:crypto';
import type { ProgressReportModel } from '../model.ts';
import { evidence, footer, method, replanned } from './annexes.ts';
import { markSymbols } from './badge.ts';
import { contents, header, howToRead } from './front.ts';
import { markup, trusted } from './markup.ts';
import { planObservations } from './observations.ts';
import { sheet } from './sheet.ts';
import { styleOf } from './style.ts';
import { overview, summary } from './summary.ts';
import type { TimelineSection } from '../timeline/section.ts';
import { timeline } from './timeline.ts';

/**
 * The report as one file that needs nothing else: no script, no font, no network. Its own policy allows only its own
 * style, so that nothing that slipped into a text could run or call out.
 */
export function renderHtml(model: ProgressReportModel, section: TimelineSection | null = null): string {
  const style = styleOf(model);
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const page = markup`<!doctype html>
    <html lang="es-MX">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="${model.madeWith}" />
        <title>${model.cover.title}. ${model.cover.plan.heading}, al ${model.cover.cutOffLong}</title>
        ${trusted(`<style>${style}</style>`)}
      </head>
      <body>
        <a class="skip" href="#contenido">Saltar al contenido</a>
        ${markSymbols} ${header(model)}
        <div class="frame">
          ${contents(model, section !== null)}
          <main id="contenido" tabindex="-1">
            ${summary(model)} ${howToRead(model)} ${overview(model)} ${timeline(section)}
            ${model.commitments.map((one, i) => sheet(one, i + 1))} ${planObservations(model)} ${replanned(model)}
            ${evidence(model)}
            ${method(model)}
          </main>
        </div>
        ${footer(model)}
      </body>
    </html> `;
  return page.text;
}
