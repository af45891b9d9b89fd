import { useCallback, useState } from 'react';
import { timeZooms, type TimeZoom } from '../../shared/charts/time-scale.ts';
import type { InputOf } from '../../shared/contract.ts';
import { milestoneProgressStates } from '../../shared/progress-words.ts';
import { timelineLevels, type TimelineBar, type TimelineLevel } from '../../shared/timeline.ts';
import { useAddressQuery } from './address.ts';
import { useCutOff } from './plan.ts';
import { useQuery } from './queries.ts';

export type TimelineQuestion = Omit<InputOf<'timeline.read'>, 'offset' | 'limit' | 'seek' | 'seekFrom'>;

const oneOf = <T extends string>(options: readonly T[], text: string | undefined): T | undefined =>
  options.find((option) => option === text);

/** How the address asks to look at the time of a plan, and how to ask otherwise. */
export function useTimelineView(planId: string) {
  const [query, change] = useAddressQuery();
  const { chosen } = useCutOff();
  const level: TimelineLevel = oneOf(timelineLevels, query.nivel) ?? 'milestones';
  const zoom: TimeZoom = oneOf(timeZooms, query.escala) ?? 'quarter';
  const toggled = (query.salvo ?? '').split(',').filter((id) => id !== '');
  const filters = {
    ...(query.compromiso === undefined ? {} : { commitmentId: query.compromiso }),
    ...(query.responsable === undefined ? {} : { holderId: query.responsable }),
    ...(query.vencidos === 'si' ? { onlyOverdue: true } : {}),
    ...(query.mios === 'si' ? { onlyMine: true } : {}),
    ...stateIn(query.estado),
  };
  const question: TimelineQuestion = {
    planId,
    filters,
    level,
    ...(toggled.length === 0 ? {} : { toggled }),
    ...(chosen === null ? {} : { on: chosen }),
  };
  const toggle = (id: string) => {
    const next = toggled.includes(id) ? toggled.filter((one) => one !== id) : [...toggled, id].slice(-300);
    change({ salvo: next.join(',') });
  };
  return { question, filters, level, zoom, toggle, change };
}

function stateIn(text: string | undefined) {
  const state = oneOf(milestoneProgressStates, text);
  return state === undefined ? {} : { state };
}

const pageSize = 100;

/** The bars that answer a question, asked page by page as they come into view. */
export function useTimelinePages(question: TimelineQuestion) {
  const [range, setRange] = useState<[number, number]>([0, 0]);
  const [first, last] = range.map((row) => Math.floor(row / pageSize)) as [number, number];
  const pageAt = (page: number) => ({ ...question, offset: page * pageSize, limit: pageSize });
  const upper = useQuery('timeline.read', pageAt(first));
  const lower = useQuery('timeline.read', last === first ? null : pageAt(last));
  const barAt = (index: number): TimelineBar | undefined => {
    for (const { value } of [upper, lower]) {
      // What still answers another page must not pass for this one.
      if (value !== undefined && index >= value.offset && index < value.offset + value.rows.length)
        return value.rows[index - value.offset];
    }
    return undefined;
  };
  const onRange = useCallback((from: number, to: number) => {
    setRange((before) => (before[0] === from && before[1] === to ? before : [from, to]));
  }, []);
  return { answer: upper, barAt, onRange };
}
