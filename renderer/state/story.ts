import type { HistoryEntry } from '../../shared/history.ts';
import type { MilestoneDetail } from '../../shared/milestones.ts';
import type { ResponsibilityView } from '../../shared/responsibilities.ts';
import { responsibilityKindNames } from '../../shared/glossary.ts';
import type { About } from '../text/history.ts';

/** What each entry of a story is about, from the records that the page already shows. */
export function storyIndex(
  milestones: readonly MilestoneDetail[],
  responsibilities: readonly ResponsibilityView[],
): (entry: HistoryEntry) => About {
  const index = new Map<string, About>();
  for (const one of responsibilities) index.set(one.id, { said: chargeText(one) });
  for (const detail of milestones) {
    const { code } = detail.milestone;
    for (const report of detail.reports) {
      index.set(report.id, { milestone: code, percentage: report.percentage, said: report.done });
    }
    for (const verdict of detail.verdicts) index.set(verdict.id, { milestone: code, said: verdict.reason });
    for (const evidence of detail.evidence) index.set(evidence.id, { milestone: code });
    for (const replanning of detail.replannings)
      index.set(replanning.id, { milestone: code, said: replanning.reason });
    for (const one of detail.responsibilities) index.set(one.id, { milestone: code, said: chargeText(one) });
  }
  return (entry) => index.get(entry.entityId) ?? {};
}

function chargeText(charge: ResponsibilityView): string {
  const who = charge.member ?? charge.institution ?? '';
  return `${who} (${responsibilityKindNames[charge.kind].toLowerCase()})`;
}
