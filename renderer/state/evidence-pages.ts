import { useCallback, useState } from 'react';
import { evidenceKinds } from '../../shared/evidence.ts';
import { linkFilters, type EvidenceFilters, type EvidenceRow } from '../../shared/evidence-search.ts';
import type { AddressQuery } from './address.ts';
import { useQuery } from './queries.ts';

const pageSize = 100;

/** The evidence of a plan that answers to the filters, asked page by page as it comes into view. */
export function useEvidencePages(planId: string, filters: EvidenceFilters, start = 0) {
  const [range, setRange] = useState<[number, number]>([start, start]);
  const [first, last] = range.map((row) => Math.floor(row / pageSize)) as [number, number];
  const pageAt = (page: number) => ({ planId, filters, offset: page * pageSize, limit: pageSize });
  const upper = useQuery('evidence.search', pageAt(first));
  const lower = useQuery('evidence.search', last === first ? null : pageAt(last));
  const rowAt = (index: number): EvidenceRow | undefined => {
    const page = Math.floor(index / pageSize);
    if (page !== first && page !== last) return undefined;
    const answer = page === first ? upper : lower;
    // What still answers another page must not pass for this one.
    if (answer.isPrevious && page > 0) return undefined;
    return answer.value?.rows[index - page * pageSize];
  };
  const onRange = useCallback((from: number, to: number) => {
    setRange((before) => (before[0] === from && before[1] === to ? before : [from, to]));
  }, []);
  const indexOf = (id: string): number => {
    const at = [first, last].map((page, i) => {
      const rows = (i === 0 ? upper : lower).value?.rows ?? [];
      const found = rows.findIndex((row) => row.id === id);
      return found < 0 ? -1 : page * pageSize + found;
    });
    return Math.max(...at);
  };
  return { answer: upper, rowAt, indexOf, onRange, total: upper.value?.total ?? 0 };
}

/** What each filter is called in the address. */
export const evidenceFilterNames = {
  commitmentId: 'compromiso',
  milestoneId: 'hito',
  kind: 'tipo',
  suppliedBy: 'aporto',
  standing: 'situacion',
  link: 'enlace',
  verdict: 'veredicto',
  isRepeated: 'repetidas',
  text: 'texto',
} as const satisfies Record<keyof EvidenceFilters, string>;
export type EvidenceFilterName = keyof typeof evidenceFilterNames;

const oneOf = <T extends string>(options: readonly T[], text: string | undefined): T | undefined =>
  options.find((option) => option === text);
const said = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' ? undefined : text.slice(0, 200);

/** The filters that the address asks for; a word that is not of the vocabulary asks for nothing. */
export function evidenceFiltersOf(query: AddressQuery): EvidenceFilters {
  const all: Record<EvidenceFilterName, unknown> = {
    commitmentId: said(query.compromiso),
    milestoneId: said(query.hito),
    kind: oneOf(evidenceKinds, query.tipo),
    suppliedBy: said(query.aporto),
    standing: oneOf(['live', 'withdrawn'], query.situacion),
    link: oneOf(linkFilters, query.enlace),
    verdict: oneOf(['with', 'without'], query.veredicto),
    isRepeated: query.repetidas === 'true' ? true : undefined,
    text: said(query.texto),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
