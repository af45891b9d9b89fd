import { useCallback, useState } from 'react';
import type { CommitmentRow } from '../../shared/commitments.ts';
import type { InputOf } from '../../shared/contract.ts';
import { useQuery } from './queries.ts';

const pageSize = 100;

type Question = Omit<InputOf<'commitment.list'>, 'offset' | 'limit'>;

/** The commitments that answer a question, asked page by page as they come into view. */
export function useCommitmentPages(question: Question) {
  const [range, setRange] = useState<[number, number]>([0, 0]);
  const [first, last] = range.map((row) => Math.floor(row / pageSize)) as [number, number];
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
  const onRange = useCallback((from: number, to: number) => {
    setRange((before) => (before[0] === from && before[1] === to ? before : [from, to]));
  }, []);
  return { answer: upper, rowAt, onRange, total: upper.value?.total ?? 0 };
}
