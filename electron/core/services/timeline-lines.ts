import type { PreciseDate } from '../../../shared/dates.ts';
import type { MilestoneFigures } from '../../../shared/progress.ts';
import type { MilestoneFacts } from '../../../shared/progress-facts.ts';
import type { TimelineBar, TimelineFilters, TimelineLevel } from '../../../shared/timeline.ts';
import type { Charge } from '../database/queries/facts.ts';
import { chargesOn, type CommitmentEntry, type PlanView } from '../figures.ts';

/** What of a bar is known without asking the database again. */
export type Line = Pick<
  TimelineBar,
  'id' | 'kind' | 'code' | 'title' | 'state' | 'isOverdue' | 'reported' | 'verified' | 'isOpen'
> & {
  start: PreciseDate;
  due: PreciseDate;
  entry: CommitmentEntry;
  /** Where somebody may be named for it, the nearest first; null is the commitment. */
  places: readonly (string | null)[];
};

type Asked = {
  filters?: TimelineFilters | undefined;
  level?: TimelineLevel | undefined;
  toggled?: string[] | undefined;
};
type Me = { memberId: string | null; institutionId: string | null };
type Choice = {
  isWanted: (figures: MilestoneFigures, entry: CommitmentEntry, places: Line['places']) => boolean;
  isOpen: (id: string, kind: 'commitment' | 'milestone') => boolean;
  /** Whether what has nothing under it that is wanted stays. */
  isNarrow: boolean;
};

/** The plan's bars that are asked for: a commitment or milestone stays where something under it does. */
export function linesOf(view: PlanView, on: string, asked: Asked, me: Me): Line[] {
  const choice = choiceOf(asked, on, me);
  const only = asked.filters?.commitmentId;
  const lines: Line[] = [];
  for (const entry of view.entries.values()) {
    if (only === undefined || only === entry.facts.id) addCommitment(lines, view, entry, choice, asked);
  }
  return lines;
}

function addCommitment(lines: Line[], view: PlanView, entry: CommitmentEntry, choice: Choice, asked: Asked) {
  const { facts } = entry;
  const figures = view.figures.get(facts.id);
  if (figures === undefined) return;
  const under = facts.milestones.flatMap((one, i) => {
    const own = figures.milestones[i];
    return own === undefined ? [] : milestoneLines(one, own, entry, choice);
  });
  const { onlyOverdue, state } = asked.filters ?? {};
  const isOwn = onlyOverdue === true && state === undefined && figures.isOverdue;
  if (choice.isNarrow && under.length === 0 && !(isOwn && isHeldAlone(asked))) return;
  const isOpen = choice.isOpen(facts.id, 'commitment');
  const { id, code, title, start, due, state: ownState } = facts;
  lines.push({
    ...{ id, kind: 'commitment', code, title, start, due, state: ownState, entry, places: [null] },
    isOverdue: figures.isOverdue,
    ...{ reported: figures.reported, verified: figures.verified },
    isOpen: under.length === 0 ? null : isOpen,
  });
  if (isOpen) for (const line of under) lines.push(line);
}

/** Whether being overdue is all that is asked for. */
const isHeldAlone = ({ filters }: Asked): boolean =>
  filters?.holderId === undefined && filters?.onlyMine !== true;

function milestoneLines(
  one: MilestoneFacts,
  figures: MilestoneFigures,
  entry: CommitmentEntry,
  choice: Choice,
): Line[] {
  const under = one.activities.flatMap((activity, i) => {
    const own = figures.activities[i];
    const places = [activity.id, one.id, null];
    return own === undefined || !choice.isWanted(own, entry, places)
      ? []
      : [lineOf(activity, own, entry, 'activity', places, null)];
  });
  const places = [one.id, null];
  if (under.length === 0 && !choice.isWanted(figures, entry, places)) return [];
  const isOpen = under.length > 0 && choice.isOpen(one.id, 'milestone');
  const line = lineOf(one, figures, entry, 'milestone', places, under.length === 0 ? null : isOpen);
  return isOpen ? [line, ...under] : [line];
}

const lineOf = (
  { id, code, title, start, due }: MilestoneFacts,
  { state, isOverdue, reported, verified }: MilestoneFigures,
  entry: CommitmentEntry,
  kind: 'milestone' | 'activity',
  places: Line['places'],
  isOpen: boolean | null,
): Line => ({
  ...{ id, kind, code, title, start, due, state, isOverdue, reported, verified, entry, places, isOpen },
});

function choiceOf({ filters = {}, level = 'milestones', toggled = [] }: Asked, on: string, me: Me): Choice {
  const others = new Set(toggled);
  const { holderId, state, onlyOverdue, onlyMine } = filters;
  const mine = [me.memberId, me.institutionId].filter((id) => id !== null);
  const isNarrow = holderId !== undefined || state !== undefined || onlyOverdue === true || onlyMine === true;
  const isHeld = (entry: CommitmentEntry, places: Line['places'], ids: readonly string[]): boolean =>
    chargesOn(entry, on).some((one) => places.includes(one.milestoneId) && isOf(one, ids)) ||
    ids.includes(entry.heading.leadInstitutionId ?? '');
  return {
    isNarrow,
    isWanted: (figures, entry, places) =>
      (state === undefined || figures.state === state) &&
      (onlyOverdue !== true || figures.isOverdue) &&
      (holderId === undefined || isHeld(entry, places, [holderId])) &&
      (onlyMine !== true || isHeld(entry, places, mine)),
    isOpen: (id, kind) =>
      (level === 'activities' || (level === 'milestones' && kind === 'commitment')) !== others.has(id),
  };
}

const isOf = ({ memberId, institutionId }: Charge, ids: readonly string[]): boolean =>
  (memberId !== null && ids.includes(memberId)) || (institutionId !== null && ids.includes(institutionId));
