import { addMonths, format, parseISO } from 'date-fns';
import type { Meeting } from './meetings.ts';

/** An obligation of the plan's cycle on a day (domain: the cycle of a plan). */
export type Obligation = {
  key: 'forumMeets' | 'meetsCivilSociety';
  /** `met`: nothing to do now; `planned`: a session is convened in time; `pending`; `overdue`. */
  state: 'met' | 'planned' | 'pending' | 'overdue';
  /** By when. */
  dueOn: string;
  /** What it rests on: the last session, or the beginning of the plan; how many were held of how many. */
  lastOn: string | null;
  held: number;
  wanted: number;
};

type Held = Pick<Meeting, 'meetsOn' | 'state' | 'withCivilSociety'>;
export type CycleFacts = {
  /** First and last day of the plan; null where they are not known. */
  start: string | null;
  end: string | null;
  meetings: readonly Held[];
};

const forumMonths = 6;
const yearlyWithCivilSociety = 2;
/** It is said this many months before it falls due. */
const noticeMonths = 2;

const monthsAfter = (day: string, months: number): string =>
  format(addMonths(parseISO(day), months), 'yyyy-MM-dd');

/** What the committee owes on a day about its sessions; nothing before the plan begins nor once it ended. */
export function obligationsOn({ start, end, meetings }: CycleFacts, on: string): Obligation[] {
  if (start === null || on < start || (end !== null && on > end)) return [];
  const held = meetings.filter(({ state, meetsOn }) => state === 'held' && meetsOn <= on);
  const coming = meetings.filter(({ state, meetsOn }) => state === 'convened' && meetsOn >= on);
  return [forumMeets(start, held, coming, on), meetsCivilSociety(start, held, coming, on)];
}

/** The forum meets at least every six months, counted from its last session or from the beginning of the plan. */
function forumMeets(start: string, held: readonly Held[], coming: readonly Held[], on: string): Obligation {
  const lastOn = held.reduce<string | null>(
    (last, { meetsOn }) => (last === null || meetsOn > last ? meetsOn : last),
    null,
  );
  const dueOn = monthsAfter(lastOn !== null && lastOn > start ? lastOn : start, forumMonths);
  const isPlanned = coming.some(({ meetsOn }) => meetsOn <= dueOn);
  const state =
    dueOn < on
      ? 'overdue'
      : isPlanned
        ? 'planned'
        : monthsAfter(on, noticeMonths) < dueOn
          ? 'met'
          : 'pending';
  return { key: 'forumMeets', state, dueOn, lastOn, held: held.length, wanted: 1 };
}

/** At least two meetings with civil society in each calendar year of the plan; the first year may be cut short. */
function meetsCivilSociety(
  start: string,
  held: readonly Held[],
  coming: readonly Held[],
  on: string,
): Obligation {
  const year = on.slice(0, 4);
  const isOurs = (one: Held): boolean => one.withCivilSociety && one.meetsOn.startsWith(year);
  const those = held.filter(isOurs);
  const wanted = start > `${year}-07-01` ? 1 : yearlyWithCivilSociety;
  const planned = coming.filter(isOurs).length;
  const state = those.length >= wanted ? 'met' : those.length + planned >= wanted ? 'planned' : 'pending';
  const lastOn = those.reduce<string | null>(
    (last, { meetsOn }) => (last === null || meetsOn > last ? meetsOn : last),
    null,
  );
  return { key: 'meetsCivilSociety', state, dueOn: `${year}-12-31`, lastOn, held: those.length, wanted };
}
