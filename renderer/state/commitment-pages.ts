import { useCallback, useMemo, useState } from 'react';
import type { CommitmentGroup } from '../../shared/commitment-list.ts';
import type { CommitmentRow } from '../../shared/commitments.ts';
import type { InputOf } from '../../shared/contract.ts';
import { useAddressQuery } from './address.ts';
import { filtersOf, groupingOf, sortsOf } from './commitment-filters.ts';
import { useCutOff } from './plan.ts';
import { useQuery } from './queries.ts';

const pageSize = 100;

export type ListQuestion = Omit<InputOf<'commitment.list'>, 'offset' | 'limit'>;
/** A line of the list: a row, or the line above a group; neither while its page is on its way. */
export type ListLine = { row?: CommitmentRow | undefined; group?: CommitmentGroup | undefined };

const noGroups: readonly CommitmentGroup[] = [];
const noneClosed: readonly string[] = [];

/** What the address asks of a plan's list. */
export function useListQuestion(planId: string): ListQuestion {
  const [query] = useAddressQuery();
  const { chosen: on } = useCutOff();
  return useMemo(() => {
    const [first, ...rest] = sortsOf(query);
    const { group, closed } = groupingOf(query);
    return {
      planId,
      filters: filtersOf(query),
      ...(first === undefined ? {} : { sort: first.key, descending: first.isDescending }),
      ...(rest.length === 0
        ? {}
        : { then: rest.map(({ key, isDescending }) => ({ sort: key, descending: isDescending })) }),
      ...(group === null ? {} : { group, closed }),
      ...(on === null ? {} : { on }),
    };
  }, [planId, query, on]);
}

/** The commitments that answer a question, asked page by page as they come into view. */
export function useCommitmentPages(question: ListQuestion) {
  const [[first, last], setPages] = useState<readonly [number, number]>([0, 0]);
  const pageAt = (page: number) => ({ ...question, offset: page * pageSize, limit: pageSize });
  const upper = useQuery('commitment.list', pageAt(first));
  const lower = useQuery('commitment.list', last === first ? null : pageAt(last));
  const rowAt = (index: number): CommitmentRow | undefined => {
    const page = Math.floor(index / pageSize);
    const answer = page === first ? upper : lower;
    // What still answers another page must not pass for this one.
    if (answer.isPrevious && page > 0) return undefined;
    return answer.value?.rows[index - page * pageSize];
  };
  const closed = question.closed ?? noneClosed;
  const groups = upper.value?.groups ?? noGroups;
  const total = upper.value?.total ?? 0;
  const places = useMemo(() => placesOf(groups, closed), [groups, closed]);
  const isGrouped = groups.length > 0;
  const lines = isGrouped ? places.lines : total;
  const lineAt = (line: number): ListLine => {
    if (!isGrouped) return { row: rowAt(line) };
    const at = places.starts.findLastIndex(({ start }) => start <= line);
    const place = places.starts[at];
    if (place === undefined) return {};
    return place.start === line ? { group: place.group } : { row: rowAt(line - at - 1) };
  };
  const onRange = useCallback(
    (from: number, to: number) => {
      const pageOf = (line: number): number => Math.floor(places.rowsBefore(line) / pageSize);
      const [upTo, downTo] = [pageOf(from), pageOf(to)];
      setPages((before) => (before[0] === upTo && before[1] === downTo ? before : [upTo, downTo]));
    },
    [places],
  );
  return { answer: upper, lineAt, onRange, lines, total, groups };
}

type GroupStart = { group: CommitmentGroup; start: number };

/** At which line each group begins. */
function placesOf(groups: readonly CommitmentGroup[], closed: readonly string[]) {
  const starts: GroupStart[] = [];
  let lines = 0;
  for (const group of groups) {
    starts.push({ group, start: lines });
    lines += 1 + (closed.includes(group.key) ? 0 : group.count);
  }
  /** How many rows stand before a line: a group's own line is none. */
  const rowsBefore = (line: number): number => {
    const above = starts.findLastIndex(({ start }) => start < line);
    return Math.max(0, line - above - 1);
  };
  return { starts, lines, rowsBefore };
}
