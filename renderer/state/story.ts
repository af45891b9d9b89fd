import type { HistoryEntry } from '../../shared/history.ts';
import type { MilestoneDetail } from '../../shared/milestones.ts';
import type { ResponsibilityView } from '../../shared/responsibilities.ts';
import { aboutOf } from './audit-about.ts';
import { chargeText, type About } from '../text/history.ts';

type Names = (memberId: string | null) => string | null;

/** What each entry of a story is about, from the records that the page already shows. */
export function storyIndex(
  milestones: readonly MilestoneDetail[],
  responsibilities: readonly ResponsibilityView[],
  nameOf: Names,
): (entry: HistoryEntry) => About {
  const index = new Map<string, About>();
  for (const one of responsibilities) index.set(one.id, { said: chargeOf(one) });
  for (const detail of milestones) for (const [id, about] of recordsOf(detail, nameOf)) index.set(id, about);
  return (entry) => index.get(entry.entityId) ?? aboutOf(entry, (id) => nameOf(id) ?? undefined);
}

function recordsOf(detail: MilestoneDetail, nameOf: Names): [string, About][] {
  const milestone = detail.milestone.code;
  return [
    ...detail.reports.map((one): [string, About] => [
      one.id,
      { milestone, who: one.reportedByName, on: one.periodEnd, percentage: one.percentage, said: one.done },
    ]),
    ...detail.verdicts.map((one): [string, About] => [
      one.id,
      {
        ...{ milestone, who: one.decidedByName, on: one.decidedOn, verdict: one.verdict, said: one.reason },
        ...(one.percentage === null ? {} : { percentage: one.percentage }),
      },
    ]),
    ...detail.evidence.map((one): [string, About] => [
      one.id,
      { milestone, who: nameOf(one.suppliedBy), on: one.obtainedOn },
    ]),
    ...detail.replannings.map((one): [string, About] => [
      one.id,
      { milestone, who: nameOf(one.approvedBy), on: one.decidedOn, said: one.reason },
    ]),
    ...detail.replanRequests.map((one): [string, About] => [
      one.id,
      { milestone, who: one.requestedByName, on: one.requestedOn, said: one.reason },
    ]),
    ...detail.responsibilities.map((one): [string, About] => [one.id, { milestone, said: chargeOf(one) }]),
  ];
}

const chargeOf = ({ member, institution, kind }: ResponsibilityView): string =>
  chargeText(member ?? institution ?? '', kind);
