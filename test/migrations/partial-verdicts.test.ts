import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { join } from 'node:path';
import { openDatabases } from '../../electron/core/database/open.ts';
import { openScene } from '../support/core-plan.ts';
import { databaseBefore } from '../support/database-before.ts';
import { noon, openTestApp } from '../support/core.ts';

/** A folder with a verified milestone, as the version before left it. */
async function folderOfBefore(): Promise<{ dataDir: string; milestoneId: string }> {
  const scene = await openScene();
  const { id } = await scene.milestone((await scene.commitment((await scene.plan()).id)).id);
  await scene.complete(id);
  await scene.verify(id);
  await scene.app.close();
  const dataDir = await databaseBefore('0080', scene.app.dataDir);
  return { dataDir, milestoneId: id };
}

const verdictsIn = (dataDir: string): unknown[] => {
  const file = new Sqlite(join(dataDir, 'compromiso-abierto.sqlite'), { readonly: true });
  const rows = file.prepare('select * from verdict').all();
  file.close();
  return rows;
};

test('un veredicto de antes sigue siendo sobre todo lo que decía su reporte', async () => {
  const { dataDir, milestoneId } = await folderOfBefore();
  const [verdict] = verdictsIn(dataDir);
  await (await openDatabases(dataDir, () => noon('2026-07-01'))).close();
  expect(verdictsIn(dataDir)).toEqual([{ ...(verdict as object), percentage: null }]);
  const app = await openTestApp({ dataDir });
  const { figures } = await app.ask('milestone.read', { id: milestoneId });
  expect(figures).toMatchObject({ state: 'verified', reported: 100, verified: 100 });
  expect(await app.ask('application.check', {})).toMatchObject({ isSound: true });
});
