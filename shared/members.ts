import { z } from 'zod';
import * as f from './fields.ts';
import { command, query, structure } from './method.ts';
import { roles } from './roles.ts';

/** A person at the table, or around it, with the days between which the seat is theirs. */
export const memberFields = {
  name: f.requiredLine('Nombre'),
  role: f.word('Papel', roles, 'reader'),
  institutionId: f.optionalReference('Institución', 'institution'),
  /** Left out, takes part in every committee. */
  committeeId: f.optionalReference('Comité', 'committee'),
  post: f.line('Cargo'),
  email: f.email('Correo'),
  phone: f.line('Teléfono'),
  isAlternate: f.flag('Es suplente', false),
  startsOn: f.optionalDay('Desde'),
  endsOn: f.optionalDay('Hasta'),
  source: f.sourceData('Datos de origen'),
};
export type Member = f.ValuesOf<typeof memberFields> & { id: string; version: number };
export type MemberView = Member & { institution: string | null; isActive: boolean };

const editable = f.omit(memberFields, 'source');

export const memberMethods = {
  'member.list': query(z.strictObject({})).answers<MemberView[]>(),
  'member.seat': command(
    f.changesSchema(editable).required({ name: true, role: true }),
    structure,
  ).answers<MemberView>(),
  'member.revise': command(
    z.strictObject({ id: f.idSchema, version: z.number().int(), changes: f.changesSchema(editable) }),
    structure,
  ).answers<MemberView>(),
};

/** Whether the seat is held on that day; both ends count. */
export function isSeated(member: Pick<Member, 'startsOn' | 'endsOn'>, on: string): boolean {
  return (
    (member.startsOn === null || member.startsOn <= on) && (member.endsOn === null || on <= member.endsOn)
  );
}
