import { z } from 'zod';
import * as f from './fields.ts';
import { command, query, structure } from './method.ts';

export const catalogueNames = ['value', 'axis', 'policyArea', 'sdg'] as const;
export type CatalogueName = (typeof catalogueNames)[number];

/** One entry of an editable catalogue; records keep its `key`, people read its `label`. */
export const catalogueItemFields = {
  catalogue: f.word('Catálogo', catalogueNames, 'value'),
  key: f.requiredLine('Clave'),
  label: f.requiredLine('Nombre'),
  position: f.integer('Orden', 0, 1_000_000),
  isActive: f.flag('Vigente', true),
};
export type CatalogueItem = f.ValuesOf<typeof catalogueItemFields> & { id: string; version: number };

export const catalogueMethods = {
  'catalogue.list': query(z.strictObject({})).answers<CatalogueItem[]>(),
  'catalogue.add': command(
    f.changesSchema(f.omit(catalogueItemFields, 'position')).required({ catalogue: true, label: true }),
    structure,
  ).answers<CatalogueItem>(),
  'catalogue.revise': command(
    z.strictObject({
      id: f.idSchema,
      version: z.number().int(),
      changes: f.changesSchema(f.pick(catalogueItemFields, 'label', 'position', 'isActive')),
    }),
    structure,
  ).answers<CatalogueItem>(),
};
