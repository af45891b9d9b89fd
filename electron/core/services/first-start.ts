import { catalogueNames, type CatalogueItem } from '../../../shared/catalogues.ts';
import type { Actor } from '../actor.ts';
import { appendAudit } from '../audit.ts';
import type { AppParts, CommandContext } from '../context.ts';
import { countRecords, insertRecords } from '../database/queries/records.ts';
import { dayOf } from '../day-of.ts';
import { changeOf } from '../save.ts';
import { builtInCatalogue } from './built-in-catalogue.ts';
import { addExample } from './example.ts';

const itself: Actor = {
  memberId: null,
  name: 'Compromiso Abierto',
  role: 'secretariat',
  committeeId: null,
  inNameOf: null,
};

/** Gives a new database its catalogues and, when asked, the example plan; one that has them is left alone. */
export async function prepareNew(app: AppParts, now: Date, withExample: boolean): Promise<void> {
  if ((await countRecords(app.databases.reader, 'catalogueItem')) > 0) return;
  await app.databases.writer.transaction().execute(async (db) => {
    if ((await countRecords(db, 'catalogueItem')) > 0) return;
    const ctx: CommandContext = {
      db,
      now: now.toISOString(),
      today: dayOf(now),
      actor: itself,
      app,
      changes: [],
    };
    await addCatalogue(ctx);
    if (withExample) await addExample(ctx);
    await appendAudit(db, { at: ctx.now, actor: itself, method: 'application.prepare' }, ctx.changes);
  });
}

/** Their ids are the same in every database, so that plans move from one to another. */
async function addCatalogue(ctx: CommandContext): Promise<void> {
  const items = catalogueNames.flatMap((catalogue) =>
    builtInCatalogue[catalogue].map(([key, label], i): CatalogueItem => ({
      id: `${catalogue}-${String(i + 1).padStart(3, '0')}`,
      version: 1,
      catalogue,
      key,
      label,
      position: i + 1,
      isActive: true,
    })),
  );
  await insertRecords(ctx.db, 'catalogueItem', items);
  ctx.changes.push(...items.map((item) => changeOf('catalogueItem', item, 'created')));
}
