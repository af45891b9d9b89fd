import { z } from 'zod';
import * as f from './fields.ts';
import { command, query, structure } from './method.ts';

/** One committee among several: its people, its plans and the name of its third party refer to it. */
export const committeeFields = {
  name: f.requiredLine('Nombre'),
  place: f.line('Lugar'),
  installedOn: f.optionalDay('Día de instalación'),
  endsOn: f.optionalDay('Hasta'),
};
export type Committee = f.ValuesOf<typeof committeeFields> & { id: string; version: number };

export const committeeMethods = {
  'committee.list': query(z.strictObject({})).answers<Committee[]>(),
  'committee.install': command(
    f.changesSchema(committeeFields).required({ name: true }),
    structure,
  ).answers<Committee>(),
  'committee.revise': command(
    z.strictObject({ id: f.idSchema, version: z.number().int(), changes: f.changesSchema(committeeFields) }),
    structure,
  ).answers<Committee>(),
};

type OfCommittee = { committeeId: string | null };

/** Whether somebody takes part in the committee of a plan: who is of none takes part in all, and a plan of none is everybody's. */
export const takesPart = (member: OfCommittee, plan: OfCommittee): boolean =>
  member.committeeId === null || plan.committeeId === null || member.committeeId === plan.committeeId;

/** What the committee of a plan is called: the one that was chosen, else what the plan says, else the settings. */
export function committeeNameOf(
  plan: OfCommittee & { committeeName: string },
  committees: readonly Committee[],
  settings: { committeeName: string },
): string {
  const chosen = committees.find(({ id }) => id === plan.committeeId);
  return chosen?.name ?? (plan.committeeName || settings.committeeName);
}
