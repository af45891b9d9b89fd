import { useState } from 'react';
import type { Institution } from '../../../shared/institutions.ts';
import { fold } from '../../../shared/fold.ts';
import { sectors, type Role, type Sector } from '../../../shared/roles.ts';
import { useCommand } from '../../state/commands.ts';
import { useUsualCommittee } from '../../state/committees.ts';
import { useQuery } from '../../state/queries.ts';

export type Seat = { key: number; name: string; role: Role; institution: string };

const emptySeat = (key: number, role: Role): Seat => ({ key, name: '', role, institution: '' });

/** The rows of the small table, and how they become people of the committee: one after the other, each once. */
export function useSeating() {
  const seat = useCommand('member.seat');
  const addInstitution = useCommand('institution.add');
  const known = useQuery('institution.list', {}).value ?? [];
  const committeeId = useUsualCommittee();
  const [rows, setRows] = useState<readonly Seat[]>(sectors.map((role, i) => emptySeat(i, role)));
  const [wrong, setWrong] = useState<number | null>(null);
  const change = (key: number, changes: Partial<Seat>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...changes } : row)));
  const add = () =>
    setRows([...rows, emptySeat(1 + Math.max(...rows.map(({ key }) => key)), 'civilSociety')]);
  const isGiven = ({ name }: Seat) => name.trim() !== '';

  /** How many were seated; null where one was refused: the others stay seated and out of the table. */
  const save = async (): Promise<number | null> => {
    setWrong(null);
    const all = [...known];
    let seated = 0;
    for (const row of rows.filter(isGiven)) {
      const institutionId = await institutionOf(row, all, addInstitution.run);
      const member =
        institutionId === undefined
          ? null
          : await seat.run({ name: row.name.trim(), role: row.role, institutionId, committeeId });
      if (member === null) {
        setWrong(row.key);
        return null;
      }
      seated += 1;
      setRows((left) => left.map((one) => (one.key === row.key ? emptySeat(row.key, row.role) : one)));
    }
    return seated;
  };
  return {
    rows,
    change,
    add,
    save,
    wrong,
    isAny: rows.some(isGiven),
    isSaving: seat.isRunning || addInstitution.isRunning,
    error: seat.error ?? addInstitution.error,
  };
}

type AddInstitution = (input: { name: string; kind: Institution['kind'] }) => Promise<Institution | null>;

/** The institution of that name, accents and case aside, added where it is new; undefined where it was refused. */
async function institutionOf(
  { institution, role }: Seat,
  known: Institution[],
  add: AddInstitution,
): Promise<string | null | undefined> {
  const name = institution.trim();
  if (name === '') return null;
  const found = known.find((one) => [one.name, one.acronym].some((text) => fold(text) === fold(name)));
  if (found !== undefined) return found.id;
  const kind = sectors.find((sector): sector is Sector => sector === role) ?? 'other';
  const added = await add({ name, kind });
  if (added === null) return undefined;
  known.push(added);
  return added.id;
}
