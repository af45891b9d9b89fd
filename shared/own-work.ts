import { fold } from './fold.ts';
import type { Member } from './members.ts';

type Person = Pick<Member, 'id' | 'name' | 'email'>;
type PersonOf = (id: string) => Person | undefined;

/** Why somebody may give no verdict: they reported it, captured the report, or supplied all that proves it. */
export type OwnWork = 'reported' | 'captured' | 'supplied';

/** One person may hold two seats: the same mail or the same name is the same person. */
export function isSamePerson(a: Person, b: Person): boolean {
  if (a.id === b.id || plain(a.name) === plain(b.name)) return true;
  return plain(a.email) !== '' && plain(a.email) === plain(b.email);
}

const plain = (text: string): string => fold(text).trim().replace(/\s+/g, ' ');

type Claim = { reportedBy: string | null; capturedBy: string | null };
type Proof = { suppliedBy: string | null; capturedBy: string | null };

/** Whether somebody supplied or captured an evidence, under whatever seat. */
export function hasSupplied(judge: Person, personOf: PersonOf, proof: Proof): boolean {
  return isOneOf(judge, personOf, proof.suppliedBy) || isOneOf(judge, personOf, proof.capturedBy);
}

/** Why no verdict of theirs is possible, whichever of the live evidence they name; null where one is. */
export function ownWork(
  judge: Person,
  personOf: PersonOf,
  { report, evidence }: { report: Claim; evidence: readonly Proof[] },
): OwnWork | null {
  if (isOneOf(judge, personOf, report.reportedBy)) return 'reported';
  if (isOneOf(judge, personOf, report.capturedBy)) return 'captured';
  const isAllOwn = evidence.length > 0 && evidence.every((one) => hasSupplied(judge, personOf, one));
  return isAllOwn ? 'supplied' : null;
}

function isOneOf(judge: Person, personOf: PersonOf, id: string | null): boolean {
  const person = id === null ? undefined : personOf(id);
  return person !== undefined && isSamePerson(judge, person);
}
