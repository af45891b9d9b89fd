import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { formatPreciseDate } from '../../../shared/dates.ts';
import type { TimeZoom } from '../../../shared/charts/time-scale.ts';
import type { TimelineBar } from '../../../shared/timeline.ts';
import {
  movedDates,
  periodMonths,
  type ProposedDates,
  type TimelineMove,
} from '../../../shared/timeline-move.ts';
import { timelineText } from '../../text/timeline.ts';

export type Proposal = { bar: TimelineBar; move: TimelineMove; dates: ProposedDates };
export type Propose = (bar: TimelineBar, dates: ProposedDates) => void;

type Step = { months: number; days: number };
const steps: Record<Exclude<TimeZoom, 'fit'>, Step> = {
  month: { months: 0, days: 1 },
  quarter: { months: 0, days: 7 },
  year: { months: 1, days: 0 },
};
/** With all in view, a step is what a press can be seen to do. */
const stepAt = (zoom: TimeZoom, dayWidth: number): Step =>
  zoom !== 'fit' ? steps[zoom] : dayWidth >= 4 ? steps.month : dayWidth >= 1 ? steps.quarter : steps.year;

/** A bar whose dates are being moved, by hand or by key; nothing is asked for until it is proposed. */
export function useProposal(zoom: TimeZoom, dayWidth: number, onPropose: Propose, isProposing: boolean) {
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [spoken, speak] = useState('');
  const [wasProposing, setWas] = useState(isProposing);
  if (wasProposing !== isProposing) {
    setWas(isProposing);
    if (!isProposing) setProposal(null);
  }
  const moveTo = (bar: TimelineBar, move: TimelineMove) => {
    const dates = movedDates(bar, move);
    const isStill = dates.start === undefined && dates.due === undefined;
    if (isStill && (move.months !== 0 || move.days !== 0)) {
      speak(timelineText.stuck(bar.code));
      // What is vague moves only by whole periods: less than one is kept for the next step.
      if (periodMonths(bar.due) === 0 && periodMonths(bar.start) === 0) return;
    }
    setProposal({ bar, move, dates });
    const [start, due] = [dates.start ?? bar.start, dates.due ?? bar.due];
    speak(timelineText.moved(bar.code, formatPreciseDate(start), formatPreciseDate(due)));
  };
  const putBack = () => {
    if (proposal !== null) speak(timelineText.putBack(proposal.bar.code));
    setProposal(null);
  };
  const propose = (bar: TimelineBar) => {
    onPropose(bar, proposal?.bar.id === bar.id ? proposal.dates : {});
    speak('');
  };
  const step = (bar: TimelineBar, way: 1 | -1, edge: TimelineMove['edge']) => {
    const before = proposal?.bar.id === bar.id && proposal.move.edge === edge ? proposal.move : null;
    const { months, days } = stepFor(bar, edge, stepAt(zoom, dayWidth));
    moveTo(bar, {
      edge,
      months: (before?.months ?? 0) + way * months,
      days: (before?.days ?? 0) + way * days,
    });
  };
  return { proposal, spoken, moveTo, putBack, propose, step, end: () => setProposal(null) };
}

/** What is written as a quarter moves by quarters, however fine the scale. */
function stepFor({ start, due }: TimelineBar, edge: TimelineMove['edge'], step: Step): Step {
  const periods = [edge === 'due' ? 0 : periodMonths(start), edge === 'start' ? 0 : periodMonths(due)];
  const months = Math.max(step.months, ...periods);
  return months === 0 ? step : { months, days: 0 };
}

type Hands = ReturnType<typeof useProposal>;

/** What keys do on a bar that may be moved; true where one of them did something. */
export function moveByKey(event: KeyboardEvent, bar: TimelineBar, hands: Hands): boolean {
  const way = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
  if (way !== null && event.shiftKey) hands.step(bar, way, event.altKey ? 'due' : 'both');
  else if (event.key === 'Escape' && hands.proposal !== null) hands.putBack();
  else if (event.key === 'Enter') hands.propose(bar);
  else return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

/** Dragging a bar or one of its ends: the days that the hand went, at the width of a day. */
export function useDragging(bar: TimelineBar, dayWidth: number, hands: Hands) {
  const from = useRef<{ x: number; edge: TimelineMove['edge'] } | null>(null);
  const moveOf = (event: PointerEvent): TimelineMove | null =>
    from.current === null
      ? null
      : { edge: from.current.edge, months: 0, days: Math.round((event.clientX - from.current.x) / dayWidth) };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      const edge = (event.target as HTMLElement).dataset.edge;
      from.current = { x: event.clientX, edge: edge === 'start' || edge === 'due' ? edge : 'both' };
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.focus();
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const move = moveOf(event);
      if (move !== null && (move.days !== 0 || hands.proposal !== null)) hands.moveTo(bar, move);
    },
    onPointerUp: () => {
      const isMoved = from.current !== null && hands.proposal?.bar.id === bar.id;
      from.current = null;
      if (!isMoved) return;
      const { start, due } = hands.proposal?.dates ?? {};
      if (start === undefined && due === undefined) hands.end();
      else hands.propose(bar);
    },
    onPointerCancel: () => {
      from.current = null;
      hands.putBack();
    },
    /** A hand that goes on after Escape moves nothing. */
    letGo: () => {
      from.current = null;
    },
  };
}
