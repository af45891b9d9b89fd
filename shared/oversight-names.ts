import { z } from 'zod';
import * as f from './fields.ts';
import { command, query, structure } from './method.ts';

/** What the third party of the table is called between two days: «órgano garante» until 2025, «autoridad garante» after. */
export const oversightNameFields = {
  name: f.requiredLine('Nombre'),
  acronym: f.line('Siglas'),
  startsOn: f.optionalDay('Desde'),
  endsOn: f.optionalDay('Hasta'),
};
export type OversightName = f.ValuesOf<typeof oversightNameFields> & { id: string; version: number };

export const oversightNameMethods = {
  'oversightName.list': query(z.strictObject({})).answers<OversightName[]>(),
  'oversightName.add': command(
    f.changesSchema(oversightNameFields).required({ name: true }),
    structure,
  ).answers<OversightName>(),
  'oversightName.revise': command(
    z.strictObject({
      id: f.idSchema,
      version: z.number().int(),
      changes: f.changesSchema(oversightNameFields),
    }),
    structure,
  ).answers<OversightName>(),
};

type Period = Pick<OversightName, 'startsOn' | 'endsOn'>;
const first = '';
const last = '\uffff';
const begins = ({ startsOn }: Period): string => startsOn ?? first;
const ends = ({ endsOn }: Period): string => endsOn ?? last;

/** Whether two names would hold on the same day; both ends count. */
export const overlap = (a: Period, b: Period): boolean => begins(a) <= ends(b) && begins(b) <= ends(a);

/** The name that held on that day, or null where none is known; of several, the one that began last. */
export function oversightNameOn(names: readonly OversightName[], on: string): OversightName | null {
  const held = names.filter((one) => begins(one) <= on && on <= ends(one));
  return held.toSorted((a, b) => (begins(a) < begins(b) ? 1 : -1))[0] ?? null;
}
