import { timelineCells, timelineColumns } from '../../../../shared/charts/timeline-words.ts';
import { sectionPicture, type TimelineSection } from '../timeline/section.ts';
import { markup, trusted, type Markup } from './markup.ts';
import { row, table, type Column } from './table.ts';

const columns: Column[] = timelineColumns.map((name) => ({ name }));

/** The plan's time in one picture, with the table that says the same. */
export function timeline(section: TimelineSection | null): Markup | null {
  if (section === null || section.rows.length === 0) return null;
  const rows = section.rows.map((bar) => row(columns, timelineCells(bar)));
  return markup`<section id="cronograma" aria-labelledby="t-cronograma">
    <h2 id="t-cronograma">Cronograma</h2>
    <div class="bar">${trusted(sectionPicture(section))}</div>
    <details>
      <summary>Ver el cronograma como tabla</summary>
      ${table('Fechas del plan', columns, rows)}
    </details>
  </section>`;
}
