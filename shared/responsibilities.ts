import { z } from 'zod';
import type { Role } from './roles.ts';
import * as f from './fields.ts';
import { command, query } from './method.ts';
import { permissions } from './permissions.ts';

export const responsibilityKinds = ['responsible', 'coResponsible', 'monitoring', 'dissemination'] as const;
export type ResponsibilityKind = (typeof responsibilityKinds)[number];

/** Member or institution × commitment or milestone × kind, with dates. */
export const responsibilityFields = {
  planId: f.reference('Plan', 'plan'),
  commitmentId: f.reference('Compromiso', 'commitment'),
  milestoneId: f.optionalReference('Hito', 'milestone'),
  memberId: f.optionalReference('Persona', 'member'),
  institutionId: f.optionalReference('Institución', 'institution'),
  kind: f.word('Tipo', responsibilityKinds, 'responsible'),
  startsOn: f.optionalDay('Desde'),
  endsOn: f.optionalDay('Hasta'),
};
export type Responsibility = f.ValuesOf<typeof responsibilityFields> & { id: string; version: number };

/** With the names a person reads; `role` is that of the member. */
export type ResponsibilityView = Responsibility & {
  member: string | null;
  institution: string | null;
  role: Role | null;
};

/** One thing a member or institution answers for, with what it is called. */
export type Assignment = ResponsibilityView & {
  commitmentCode: string;
  commitmentTitle: string;
  milestoneCode: string | null;
  milestoneTitle: string | null;
};

/** How many passed to the other, and how many only ended because the other had them already. */
export type HandedOver = { passed: number; ended: number };

const assigners = permissions.assign;

export const responsibilityMethods = {
  'responsibility.list': query(
    z.strictObject({ planId: f.idSchema, asRecorded: f.asRecordedSchema.optional() }),
  ).answers<Assignment[]>(),
  /** A government representative names only persons of its own institution; one of the same that exists is kept. */
  'responsibility.assign': command(
    z.strictObject({
      targets: z
        .array(z.strictObject({ commitmentId: f.idSchema, milestoneId: f.idSchema.nullable().optional() }))
        .min(1)
        .max(1000),
      memberId: f.idSchema.nullable().optional(),
      institutionId: f.idSchema.nullable().optional(),
      kind: z.enum(responsibilityKinds),
      startsOn: responsibilityFields.startsOn.schema.optional(),
      endsOn: responsibilityFields.endsOn.schema.optional(),
    }),
    assigners,
  ).answers<ResponsibilityView[]>(),
  /** One of the two from, one of the two to; of some plans, or of all. */
  'responsibility.handOver': command(
    z.strictObject({
      fromMemberId: f.idSchema.optional(),
      fromInstitutionId: f.idSchema.optional(),
      toMemberId: f.idSchema.optional(),
      toInstitutionId: f.idSchema.optional(),
      on: f.day('Desde').schema,
      planIds: z.array(f.idSchema).min(1).max(200).optional(),
    }),
    assigners,
  ).answers<HandedOver>(),
  'responsibility.end': command(
    z.strictObject({ id: f.idSchema, version: z.number().int(), endsOn: f.day('Hasta').schema }),
    assigners,
  ).answers<ResponsibilityView>(),
};
