import type { Institution } from '../../shared/institutions.ts';
import { roleNames } from '../../shared/glossary.ts';
import { responsibilityText } from '../text/responsibilities.ts';
import { inOrder } from './committee.ts';
import { useTakesPart } from './committees.ts';
import { useQuery } from './queries.ts';
import { useMe, useSession } from './session.ts';

export type HolderOption = { key: string; label: string; description: string; isInstitution: boolean };

const none: readonly Institution[] = [];

/** Whom one may name: people first, then institutions; government names only those of its own institution. */
export function useHolderOptions(): HolderOption[] {
  const me = useMe();
  const members = useSession((state) => state.members);
  const takesPart = useTakesPart();
  const institutions = useQuery('institution.list', {}).value ?? none;
  const mine = me?.role === 'government' ? me.institutionId : undefined;
  const isNameable = (institutionId: string | null): boolean =>
    mine === undefined || (mine !== null && institutionId === mine);
  const people = members
    .filter((one) => one.isActive && isNameable(one.institutionId) && takesPart(one))
    .map(({ id, name, role, institution }) => ({
      key: id,
      label: name,
      description: [roleNames[role], institution].filter(Boolean).join(' · '),
      isInstitution: false,
    }));
  const bodies = institutions
    .filter(({ id, isActive }) => isActive && isNameable(id))
    .map(({ id, name }) => ({
      key: id,
      label: name,
      description: responsibilityText.institution,
      isInstitution: true,
    }));
  return [...inOrder(people, ({ label }) => label), ...inOrder(bodies, ({ label }) => label)];
}

/** Everybody who may answer for something, to narrow a list by. */
export function useHolderFilter(): HolderOption[] {
  const members = useSession((state) => state.members);
  const takesPart = useTakesPart();
  const institutions = useQuery('institution.list', {}).value ?? none;
  const people = members.filter(takesPart).map(({ id, name, role, institution }) => ({
    key: id,
    label: name,
    description: [roleNames[role], institution].filter(Boolean).join(' · '),
    isInstitution: false,
  }));
  const bodies = institutions.map(({ id, name }) => ({
    key: id,
    label: name,
    description: responsibilityText.institution,
    isInstitution: true,
  }));
  return [...inOrder(people, ({ label }) => label), ...inOrder(bodies, ({ label }) => label)];
}
