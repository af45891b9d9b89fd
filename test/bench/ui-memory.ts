import type { CDPSession, Page } from '@playwright/test';
import { untilPainted } from './in-page.ts';
import type { Measurement } from './measure.ts';

/** A person who works without a pause does something every six seconds. */
const actionsInAnHour = 600;
const settling = 60;

/** By how many per cent the memory of the window grew in as many actions as an hour has, all rubbish collected. */
export async function heapGrowth(page: Page, plan: string, size: string): Promise<Measurement> {
  const session = await page.context().newCDPSession(page);
  await work(page, plan, settling);
  const before = await heap(session);
  await work(page, plan, actionsInAnHour);
  const after = await heap(session);
  return {
    what: 'memoria de la ventana tras una hora de uso',
    size,
    value: (after / before - 1) * 100,
    unit: '%',
    target: 10,
    note: `de ${(before / 1e6).toFixed(1)} a ${(after / 1e6).toFixed(1)} MB; ${String(actionsInAnHour)} acciones`,
  };
}

async function heap(session: CDPSession): Promise<number> {
  // What finalizers hold goes only with the second turn.
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Looks at the board, the list, narrows it, opens one commitment, asks how it is computed, and goes on. */
async function work(page: Page, plan: string, actions: number): Promise<void> {
  const row = 'main [role=row] a';
  for (let done = 0; done < actions; done += 6) {
    await untilPainted(page, { hash: `${plan}/tablero` }, { selector: 'main', text: 'hitos' });
    await untilPainted(page, { hash: `${plan}/compromisos` }, { selector: row, text: '.' });
    await page.locator('main input[type=search]').first().fill('educacion');
    await page.locator('main input[type=search]').first().fill('');
    await untilPainted(page, { click: row }, { selector: 'main h1', text: '^C0' });
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await untilPainted(page, { hash: `${plan}/bitacora` }, { selector: 'main h1', text: 'Bitácora' });
  }
}
