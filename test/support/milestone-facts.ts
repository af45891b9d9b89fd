import { noDate } from '../../shared/dates.ts';
import type { EvidenceFact, MilestoneFacts, ReportFact, VerdictFact } from '../../shared/progress-facts.ts';

type Happening = { report: ReportFact } | { evidence: EvidenceFact } | { verdict: VerdictFact };

/** A report, recorded on the last day of its period. */
export const report = (
  id: string,
  periodEnd: string,
  percentage: number,
  more: Partial<ReportFact> = {},
) => ({
  report: {
    id,
    periodEnd,
    percentage,
    recordedAt: `${periodEnd}T12:00:00.000Z`,
    closingText: percentage === 100 ? 'Concluido.' : '',
    ...more,
  },
});

export const proof = (id: string, obtainedOn: string, withdrawnOn: string | null = null) => ({
  evidence: { id, obtainedOn, withdrawnOn },
});

export const verdict = (
  id: string,
  reportId: string,
  word: VerdictFact['verdict'],
  decidedOn: string,
  evidenceIds: string[],
  part: { percentage: number; reason: string } | null = null,
) => ({
  verdict: {
    id,
    reportId,
    verdict: word,
    percentage: part?.percentage ?? null,
    reason: part?.reason ?? (word === 'returned' ? 'Falta la firma' : ''),
    decidedOn,
    recordedAt: `${decidedOn}T12:00:00.000Z`,
    evidenceIds,
  },
});

/** A milestone of weight 1, active, without dates, to which these things happened. */
export function given(...happened: Happening[]): MilestoneFacts {
  return {
    id: 'm',
    code: 'C01.1',
    title: 'Hito',
    weight: 1,
    state: 'active',
    isCounted: true,
    start: noDate,
    due: noDate,
    reports: happened.flatMap((one) => ('report' in one ? [one.report] : [])),
    evidence: happened.flatMap((one) => ('evidence' in one ? [one.evidence] : [])),
    verdicts: happened.flatMap((one) => ('verdict' in one ? [one.verdict] : [])),
    activities: [],
  };
}
