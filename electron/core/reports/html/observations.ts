import type { ProgressReportModel } from '../model.ts';
import {
  observationLines,
  observationsHeading,
  observationTitle,
  type ObservationEntry,
} from '../observations.ts';
import { markup, paragraphs, type Markup } from './markup.ts';

/** The observations of a commitment, those without an answer first. */
export function observations(entries: readonly ObservationEntry[]): Markup | null {
  if (entries.length === 0) return null;
  return markup`<h3>${observationsHeading(entries)}</h3>
    ${list(entries)}`;
}

/** Those on the plan itself; where there are none, nothing. */
export function planObservations(model: ProgressReportModel): Markup | null {
  if (model.observations.length === 0) return null;
  return markup`<section id="observaciones" class="page" aria-labelledby="t-observaciones">
    <h2 id="t-observaciones">Observaciones al plan</h2>
    ${list(model.observations)}
  </section>`;
}

const list = (entries: readonly ObservationEntry[]): Markup =>
  markup`<ul>
    ${entries.map(
      (one) =>
        markup`<li><strong>${observationTitle(one)}</strong> ${observationLines(one).flatMap((line) => paragraphs(line))}</li>`,
    )}
  </ul>`;
