import { responsibilityKindNames, roleNames } from '../../../shared/glossary.ts';
import type { Commitment } from '../../../shared/commitments.ts';
import type { Milestone } from '../../../shared/milestones.ts';
import type { Responsibility } from '../../../shared/responsibilities.ts';
import type { ReportFacts } from './report-facts.ts';

export type SectorKey = 'government' | 'civilSociety' | 'oversight' | 'other';
/** Those of one sector who answer for a commitment; a sector of the table without anyone says so. */
export type SectorPeople = { sector: SectorKey; name: string; people: string[] };

const sectorKeys: SectorKey[] = ['government', 'civilSociety', 'oversight', 'other'];
const kindOrder = Object.keys(responsibilityKindNames);

/** Who answers for the commitment as a whole, by sector. */
export function peopleOf(facts: ReportFacts, commitmentId: string): SectorPeople[] {
  const own = facts.responsibilitiesOf(commitmentId).filter((one) => one.milestoneId === null);
  const bySector = Map.groupBy(inOrder(own), (one) => sectorOf(facts, one));
  const names: Record<SectorKey, string> = {
    government: roleNames.government,
    civilSociety: roleNames.civilSociety,
    oversight: facts.oversight,
    other: 'Otros',
  };
  return sectorKeys
    .map((sector) => ({
      sector,
      name: names[sector],
      people: (bySector.get(sector) ?? []).map(
        (one) => `${nameOf(facts, one)} · ${responsibilityKindNames[one.kind].toLowerCase()}`,
      ),
    }))
    .filter((group) => group.sector !== 'other' || group.people.length > 0);
}

/** Who answers for a commitment or a milestone of it: its own, else those above it, else the lead institution. */
export function responsibleFor(facts: ReportFacts, commitment: Commitment, milestone?: Milestone): string[] {
  const all = inOrder(facts.responsibilitiesOf(commitment.id)).filter(
    (one) => one.kind === 'responsible' || one.kind === 'coResponsible',
  );
  const targets = milestone === undefined ? [null] : [milestone.id, milestone.parentId, null];
  for (const target of targets) {
    const named = all.filter((one) => one.milestoneId === target).map((one) => nameOf(facts, one));
    if (named.length > 0) return [...new Set(named)];
  }
  const name = facts.institutionName(commitment.leadInstitutionId);
  return name === '' ? [] : [name];
}

const inOrder = (responsibilities: readonly Responsibility[]): Responsibility[] =>
  responsibilities.toSorted(
    (a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || (a.id < b.id ? -1 : 1),
  );

function nameOf(facts: ReportFacts, { memberId, institutionId }: Responsibility): string {
  const institution = facts.institutionName(institutionId ?? facts.member(memberId)?.institutionId ?? null);
  const person = facts.memberName(memberId);
  if (person === '') return institution === '' ? 'sin nombre' : institution;
  return institution === '' ? person : `${person}, ${institution}`;
}

function sectorOf(facts: ReportFacts, { memberId, institutionId }: Responsibility): SectorKey {
  const role = facts.member(memberId)?.role;
  if (role === 'government' || role === 'civilSociety' || role === 'oversight') return role;
  const kind = facts.institution(institutionId)?.kind;
  return kind === 'government' || kind === 'civilSociety' || kind === 'oversight' ? kind : 'other';
}
