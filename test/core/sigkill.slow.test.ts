import { stat } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { auditRows, brokenAt } from '../support/core-dump.ts';
import { openScene } from '../support/core-plan.ts';
import { isPglite } from '../support/core-pglite.ts';
import { openTestApp } from '../support/core.ts';
import { startOther, type Other } from '../support/kill.ts';

describe.skipIf(isPglite)('un proceso muerto a media captura', { timeout: 30_000 }, () => {
  test.each([1, 7, 25])(
    'tras %d guardados confirmados: ninguno se pierde y nada queda a medias',
    async (enough) => {
      const { app, plan, commitment } = await openScene({ isOperator: true });
      const { id } = await commitment((await plan()).id);
      const memberId = (await app.ask('member.list', {}))[0]?.id ?? '';
      await app.close();
      const work = {
        dataDir: app.dataDir,
        work: 'saveForEver' as const,
        label: 'Hito',
        memberId,
        target: id,
      };
      const other = await startOther(work);
      other.begin();
      await other.until((said) => said.length >= enough);
      await other.kill();

      const again = await openTestApp({ dataDir: app.dataDir });
      again.clock.now = new Date();
      const { milestones, history } = await again.ask('commitment.read', { id });
      const titles = milestones.map((one) => one.milestone.title);
      const acknowledged = other.said.map((word) => (word as { title: string }).title);
      expect(titles).toEqual(expect.arrayContaining(acknowledged));
      expect(titles.length - acknowledged.length).toBeLessThanOrEqual(1);
      for (const { milestone, reports, evidence, figures } of milestones) {
        const last = milestones.at(-1)?.milestone.id === milestone.id;
        if (!last) expect([reports.length, evidence.length, figures.state]).toEqual([1, 1, 'toVerify']);
      }
      expect(brokenAt(await auditRows(again))).toBeNull();
      expect(history.length).toBeGreaterThan(0);
      expect(await again.ask('application.check', {})).toMatchObject({ isSound: true, problems: [] });
    },
  );

  test.each<[string, (walFile: string, other: Other) => Promise<unknown>]>([
    ['al empezar', () => Promise.resolve()],
    ['un poco después', () => new Promise((resolve) => setTimeout(resolve, 150))],
    ['con parte ya escrita en el disco', hasGrown],
    ['apenas confirmado', (_file, other) => other.until((said) => said.includes('imported'))],
  ])('al importar, %s: o todo o nada, y la base sigue sana', async (_when, moment) => {
    const { app, committee } = await openScene();
    const { memberId } = committee.secretariat;
    const count = 3_000;
    const work = 'importSheet' as const;
    const other = await startOther({ dataDir: app.dataDir, work, label: 'Plan.csv', memberId, count });
    other.begin();
    await other.until((said) => said.includes('importing'));
    await moment(`${app.databaseFile}-wal`, other);
    await other.kill();

    const plans = await app.ask('plan.list', {});
    expect([0, count]).toContain(plans[0]?.commitments ?? 0);
    if (other.said.includes('imported')) expect(plans[0]?.commitments).toBe(count);
    expect(brokenAt(await auditRows(app))).toBeNull();
    expect(await app.ask('application.check', {})).toMatchObject({ isSound: true });
    await app.ask('plan.start', { code: 'OTRO', name: 'Otro' }, committee.oversight);
  });
});

/** Until the write-ahead log holds a megabyte more: pages of a transaction that is not committed yet. */
async function hasGrown(walFile: string): Promise<void> {
  const before = (await stat(walFile)).size;
  while ((await stat(walFile)).size < before + 2 ** 20)
    await new Promise((resolve) => setTimeout(resolve, 2));
}
