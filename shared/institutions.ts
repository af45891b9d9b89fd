import { z } from 'zod';
import * as f from './fields.ts';
import { command, query, structure } from './method.ts';

export const institutionKinds = [
  'government',
  'civilSociety',
  'oversight',
  'academia',
  'private',
  'other',
] as const;

export const institutionFields = {
  name: f.requiredLine('Nombre'),
  acronym: f.line('Siglas'),
  kind: f.word('Tipo', institutionKinds, 'government'),
  isActive: f.flag('Vigente', true),
  source: f.sourceData('Datos de origen'),
};
export type Institution = f.ValuesOf<typeof institutionFields> & { id: string; version: number };

const editable = f.omit(institutionFields, 'source');

export const institutionMethods = {
  'institution.list': query(z.strictObject({})).answers<Institution[]>(),
  'institution.add': command(
    f.changesSchema(editable).required({ name: true }),
    structure,
  ).answers<Institution>(),
  'institution.revise': command(
    z.strictObject({ id: f.idSchema, version: z.number().int(), changes: f.changesSchema(editable) }),
    structure,
  ).answers<Institution>(),
};
