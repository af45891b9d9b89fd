import { z } from 'zod';
import * as f from './fields.ts';
import { command, query } from './method.ts';
import { permissions } from './permissions.ts';

/** A way of looking at the list of commitments that somebody, or the committee, keeps to come back to. */
export const savedViewFields = {
  name: f.requiredLine('Nombre'),
  /** Left out, it is for all plans. */
  planId: f.optionalReference('Plan', 'plan'),
  /** Left out, it is the committee's. */
  ownerId: f.optionalReference('De quién es', 'member'),
  /** What the address says after «?»: filters, order and groups. */
  address: f.prose('Dirección'),
  /** Each column in view with its width: «title 320». */
  columns: f.list('Columnas'),
  isDefault: f.flag('Con la que se abre', false),
  isRemoved: f.flag('Quitada', false),
};
export type SavedView = f.ValuesOf<typeof savedViewFields> & { id: string; version: number };

const contents = f.omit(savedViewFields, 'ownerId', 'isRemoved', 'planId');
const added = z.strictObject({
  planId: f.idSchema.nullable(),
  values: f.changesSchema(contents).required({ name: true }),
});
const revised = z.strictObject({
  id: f.idSchema,
  version: z.number().int(),
  changes: f.changesSchema({ ...contents, isRemoved: savedViewFields.isRemoved }),
});

export const savedViewMethods = {
  /** One's own and the committee's, of a plan and of all plans. */
  'view.list': query(z.strictObject({ planId: f.idSchema })).answers<SavedView[]>(),
  'view.add': command(added, permissions.ownView).answers<SavedView>(),
  'view.revise': command(revised, permissions.ownView).answers<SavedView>(),
  'view.addShared': command(added, permissions.sharedView).answers<SavedView>(),
  'view.reviseShared': command(revised, permissions.sharedView).answers<SavedView>(),
};
