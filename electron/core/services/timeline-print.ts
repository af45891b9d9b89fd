import { committeeNameOf } from '../../../shared/committees.ts';
import type { ParsedInputOf } from '../../../shared/contract.ts';
import { formatDay } from '../../../shared/dates.ts';
import type { AsRecorded } from '../../../shared/fields.ts';
import type { StoredFile } from '../../../shared/files.ts';
import { fold } from '../../../shared/fold.ts';
import { timelineMost } from '../../../shared/timeline.ts';
import type { Context } from '../context.ts';
import { auditHead } from '../database/queries/audit.ts';
import { findRecords } from '../database/queries/records.ts';
import { dayOf } from '../day-of.ts';
import { oneChunk } from '../files.ts';
import { renderTimelinePdf } from '../reports/timeline/pdf.ts';
import { demand } from '../save.ts';
import { loadSettings } from './settings.ts';
import { timelineBars } from './timeline.ts';

/** The timeline of a plan as it is looked at, as a file that can be fetched by its hash. */
export async function printTimeline(
  ctx: Context,
  input: ParsedInputOf<'timeline.print'>,
): Promise<StoredFile> {
  const { paper = 'letter', isUpright = false, pages = 'many', asRecorded, ...view } = input;
  const plan = await demand(ctx, 'plan', view.planId);
  const { on, total, rows, first, last } = await timelineBars(ctx, view, timelineMost);
  const head = await auditHead(ctx.db);
  const log = head.seq === 0 ? '' : `Bitácora ${head.hash.slice(0, 8)}…, registro ${String(head.seq)} · `;
  const bytes = await renderTimelinePdf({
    plan,
    committee: committeeNameOf(plan, await findRecords(ctx.db, 'committee'), await loadSettings(ctx.db)),
    ...{ bars: rows, total, first, last, paper, isUpright },
    days: { today: ctx.today, on },
    known: asRecorded === undefined ? '' : knownText(asRecorded),
    isOnePage: pages === 'one',
    madeWith: `${log}Hecho con Compromiso Abierto ${ctx.app.version}`,
  });
  const stored = await ctx.app.files.put(oneChunk(bytes));
  const code = fold(plan.code).replace(/[^a-z0-9]+/g, '-');
  return { ...stored, name: `cronograma-${code}-${on}.pdf`, mediaType: 'application/pdf' };
}

/** As of when it was known: an instant, or an entry of the log. */
const knownText = (at: AsRecorded): string =>
  typeof at === 'number'
    ? `, como se sabía en el registro ${String(at)}`
    : `, como se sabía el ${formatDay(dayOf(new Date(at)))}`;
