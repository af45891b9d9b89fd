import { describe, expect, test } from 'vitest';
import { auditRows, brokenAt } from '../support/core-dump.ts';
import { openScene } from '../support/core-plan.ts';
import { isPglite } from '../support/core-pglite.ts';
import { openTestApp } from '../support/core.ts';
import { startOther } from '../support/kill.ts';

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
});
