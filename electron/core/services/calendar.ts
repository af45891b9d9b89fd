import type { CalendarRecords } from '../../../shared/calendar-records.ts';
import { memberEvents, planEvents } from '../../../shared/calendar.ts';
import type { ParsedInputOf } from '../../../shared/contract.ts';
import type { StoredFile } from '../../../shared/files.ts';
import { fold } from '../../../shared/fold.ts';
import { calendarText } from '../../../shared/ics.ts';
import type { Context } from '../context.ts';
import { lastChangeOf, lastChanges } from '../database/queries/last-changes.ts';
import { findRecords } from '../database/queries/records.ts';
import { oneChunk } from '../files.ts';
import { demand } from '../save.ts';
import { loadSettings } from './settings.ts';

/** The deadlines, reporting periods, sessions and what they left to do of a plan as a calendar, or those of one member. */
export async function makeCalendar(ctx: Context, input: ParsedInputOf<'calendar.make'>): Promise<StoredFile> {
  const { planId, memberId } = input;
  const all = await loadRecords(ctx, planId);
  const { plan, settings } = all;
  if (memberId === undefined) {
    return keep(ctx, `calendario ${plan.code}`, calendarText(plan.name, planEvents(all), settings.timeZone));
  }
  const member = await demand(ctx, 'member', memberId);
  const charges = await findRecords(ctx.db, 'responsibility', { plan_id: planId, member_id: memberId });
  const text = calendarText(
    `${plan.name}: ${member.name}`,
    memberEvents(all, member, charges),
    settings.timeZone,
  );
  return keep(ctx, `calendario ${plan.code} ${member.name}`, text);
}

async function loadRecords(ctx: Context, planId: string): Promise<CalendarRecords> {
  const plan = await demand(ctx, 'plan', planId);
  const where = { plan_id: planId };
  const settings = await loadSettings(ctx.db);
  const changes = await lastChanges(ctx.db, planId);
  const movedAt = await lastChangeOf(ctx.db, 'settings');
  return {
    plan,
    commitments: (await findRecords(ctx.db, 'commitment', where)).sort(byCode),
    milestones: (await findRecords(ctx.db, 'milestone', where)).sort(byCode),
    meetings: (await findRecords(ctx.db, 'meeting', where)).sort(byCode),
    agreements: (await findRecords(ctx.db, 'agreement', where)).sort(byCode),
    observations: (await findRecords(ctx.db, 'observation', where)).sort(byCode),
    settings,
    changedAt: (id) => (id === settings.id ? movedAt : changes.get(id)) ?? neverLogged,
  };
}

/** What is not in the log has no instant; `check` says so, and a calendar needs one. */
const neverLogged = '1970-01-01T00:00:00.000Z';

const byCode = (a: { code: string }, b: { code: string }): number => (a.code < b.code ? -1 : 1);

async function keep(ctx: Context, title: string, text: string): Promise<StoredFile> {
  const stored = await ctx.app.files.put(oneChunk(new TextEncoder().encode(text)));
  const name = fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return { ...stored, name: `${name}.ics`, mediaType: 'text/calendar; charset=utf-8' };
}
