import type { ParsedInputOf } from '../../../shared/contract.ts';
import { firstDayOf, type PreciseDate } from '../../../shared/dates.ts';
import { fold } from '../../../shared/fold.ts';
import type { Timeline, TimelineBar } from '../../../shared/timeline.ts';
import type { Context } from '../context.ts';
import { findRecords, findRecordsById } from '../database/queries/records.ts';
import { originalSpan } from '../database/queries/timeline.ts';
import { chargesOn } from '../figures.ts';
import { linesOf, type Line } from './timeline-lines.ts';

type View = Omit<ParsedInputOf<'timeline.read'>, 'offset' | 'limit' | 'seek' | 'seekFrom'>;

/** One part of a plan's bars: what it asks for of the plan's commitments, milestones and activities, in order. */
export async function readTimeline(ctx: Context, input: ParsedInputOf<'timeline.read'>): Promise<Timeline> {
  const all = await timelineLines(ctx, input);
  const { lines, on, span } = all;
  const sought = soughtIn(all, input.seek ?? '', input.seekFrom ?? 0);
  const limit = input.limit ?? 100;
  const offset = input.offset ?? 0;
  const rows = await barsOf(ctx, input.planId, lines.slice(offset, offset + limit), on);
  return { on, total: lines.length, offset, rows, ...span, found: sought };
}

/** All bars that a view asks for, at most so many of the first, and how many there are. */
export async function timelineBars(
  ctx: Context,
  view: View,
  most: number,
): Promise<Omit<Timeline, 'offset' | 'found'>> {
  const { lines, on, span } = await timelineLines(ctx, view);
  const rows = await barsOf(ctx, view.planId, lines.slice(0, most), on);
  return { on, total: lines.length, rows, ...span };
}

type Found = {
  lines: readonly Line[];
  on: string;
  span: Pick<Timeline, 'first' | 'last'>;
  folded?: string[];
};

/**
 * What was found stays at hand for the next page: the figures of a plan are another object once anything that a bar
 * shows has changed.
 */
const found = new WeakMap<object, Map<string, Found>>();
const foundAtMost = 3;

async function timelineLines(ctx: Context, view: View): Promise<Found> {
  const on = view.on ?? ctx.today;
  const plan = await ctx.app.figures.planView(ctx.db, view.planId, on);
  const { memberId } = ctx.actor;
  const me = memberId === null ? null : ((await findRecordsById(ctx.db, 'member', [memberId]))[0] ?? null);
  const who = { memberId, institutionId: me?.institutionId ?? null };
  const known = found.get(plan.total) ?? new Map<string, Found>();
  found.set(plan.total, known);
  const { filters, level, toggled } = view;
  const key = JSON.stringify([on, filters, level, toggled, filters?.onlyMine === true ? who : null]);
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const lines = linesOf(plan, on, view, who);
  const original = await originalSpan(ctx.db, view.planId);
  const dates = lines.flatMap((line) => [line.start, line.due]);
  const span = spanOf([...dates, plan.plan.start, plan.plan.end], [original.first, original.last, on]);
  const [oldest] = known.keys();
  if (known.size >= foundAtMost && oldest !== undefined) known.delete(oldest);
  const made = { lines, on, span };
  known.set(key, made);
  return made;
}

function spanOf(dates: readonly PreciseDate[], days: readonly (string | null)[]) {
  let first = '9999-12-31';
  let last = '1000-01-01';
  const see = (day: string | null): void => {
    if (day === null) return;
    if (day < first) first = day;
    if (day > last) last = day;
  };
  for (const date of dates) {
    see(firstDayOf(date));
    see(date.on);
  }
  for (const day of days) see(day);
  return { first, last };
}

/** The first from a place on whose code or title has the words; after the last, the search begins again. */
function soughtIn(all: Found, words: string, from: number): number | null {
  const parts = fold(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (parts.length === 0) return null;
  const folded = (all.folded ??= all.lines.map(({ code, title }) => fold(`${code} ${title}`)));
  const isSought = (text: string): boolean => parts.every((word) => text.includes(word));
  const after = folded.findIndex((text, i) => i >= from && isSought(text));
  const place = after === -1 ? folded.findIndex(isSought) : after;
  return place === -1 ? null : place;
}

async function barsOf(
  ctx: Context,
  planId: string,
  lines: readonly Line[],
  on: string,
): Promise<TimelineBar[]> {
  const ids = lines.filter(({ kind }) => kind !== 'commitment').map(({ id }) => id);
  const records = new Map((await findRecordsById(ctx.db, 'milestone', ids)).map((one) => [one.id, one]));
  const waitedFor = [...records.values()].flatMap((one) => one.dependsOn);
  const others = new Map(
    (await findRecordsById(ctx.db, 'milestone', [...new Set(waitedFor)])).map((one) => [one.id, one]),
  );
  const asked = await findRecords(ctx.db, 'replanRequest', { plan_id: planId, state: 'asked' });
  const isAsked = new Set(asked.map((one) => one.milestoneId));
  return lines.map((line) => {
    const { id, kind, code, title, start, due, state, isOverdue, reported, verified, isOpen } = line;
    const record = records.get(line.id);
    return {
      ...{ id, kind, code, title, start, due, state, isOverdue, reported, verified, isOpen },
      commitmentId: line.entry.facts.id,
      originalStart: record?.originalStart ?? line.start,
      originalDue: record?.originalDue ?? line.due,
      responsible: responsibleFor(line, on),
      dependsOn: (record?.dependsOn ?? []).flatMap((needed) => {
        const other = others.get(needed);
        return other === undefined ? [] : [{ id: needed, code: other.code, due: other.due }];
      }),
      isAsked: isAsked.has(line.id),
    };
  });
}

/** Who is named for it, or for what it belongs to; where nobody is, the lead institution. */
function responsibleFor({ entry, places }: Line, on: string): string[] {
  const named = chargesOn(entry, on).filter((one) => one.kind === 'responsible');
  for (const place of places) {
    const names = named.filter((one) => one.milestoneId === place).map((one) => one.name);
    if (names.length > 0) return [...new Set(names)].slice(0, 5);
  }
  return entry.heading.leadInstitution === null ? [] : [entry.heading.leadInstitution];
}
