import { expect, type Locator, type Page } from '@playwright/test';
import type { CommitmentDetail, CommitmentRow } from '../../shared/commitments.ts';
import type { PlanSummary } from '../../shared/plans.ts';
import type { Web } from '../support/web.ts';

export const examplePlan = '#/plan/EJEMPLO';

type ExampleMilestone = CommitmentDetail['milestones'][number];

/** The answer of a method, asked beside the window. */
export async function ask<T>(web: Web, method: string, input: unknown): Promise<T> {
  const reply = await web.call(method, input);
  if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)}`);
  return reply.value as T;
}

/** The address of a commitment of the plan that is there. */
export async function commitmentPlace(web: Web, code: string): Promise<string> {
  const { rows } = await commitmentsOf(web);
  const found = rows.find((item) => item.code === code);
  if (found === undefined) throw new Error(`There is no commitment ${code}.`);
  return `${examplePlan}/compromisos/${found.id}`;
}

/** The first milestone of the example that is as wanted. */
export async function exampleMilestone(
  web: Web,
  isWanted: (one: ExampleMilestone) => boolean,
): Promise<{ code: string; place: string }> {
  const { rows } = await commitmentsOf(web);
  for (const { id } of rows) {
    const { milestones } = await ask<CommitmentDetail>(web, 'commitment.read', { id });
    const found = milestones.find(isWanted);
    if (found !== undefined) {
      return { code: found.milestone.code, place: `${examplePlan}/hitos/${found.milestone.id}` };
    }
  }
  throw new Error('The example has no such milestone.');
}

async function commitmentsOf(web: Web): Promise<{ rows: CommitmentRow[] }> {
  const [plan] = await ask<PlanSummary[]>(web, 'plan.list', {});
  return ask(web, 'commitment.list', { planId: plan?.id, limit: 100 });
}

/** Answers «¿Quién eres?», from the start or from the menu of whoever looks. */
export async function becomes(page: Page, name: string | RegExp): Promise<void> {
  const question = page.getByRole('heading', { name: '¿Quién eres?' });
  const banner = page.getByRole('banner');
  await expect(question.or(banner).first()).toBeVisible();
  if (!(await question.isVisible())) {
    await whoMenu(page).click();
    await page.getByRole('menuitem', { name: 'Cambiar de persona…' }).click();
  }
  await page.getByRole('main').getByRole('button', { name }).click();
  await expect(question).toBeHidden();
}

/** The button that says who looks and in which role. */
export function whoMenu(page: Page): Locator {
  const roles = /Gobierno|Sociedad civil|Autoridad garante|Secretaría técnica|Consulta/;
  return page.getByRole('banner').getByRole('button', { name: roles });
}

/** Goes to an address of the window and waits for its heading. */
export async function visit(page: Page, place: string, heading: string | RegExp): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await settled(page);
}

/** Waits until nothing on the screen is still on its way. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expect(page.getByText('Cargando…', { exact: true })).toHaveCount(0);
}

type Role = Parameters<Page['getByRole']>[0];

/** Presses Tab until the focus is where it is wanted, and never counts the presses. */
export async function tabTo(page: Page, role: Role, name: string | RegExp, within?: Locator): Promise<void> {
  const wanted = (within ?? page).getByRole(role, { name }).first();
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 120; presses += 1) {
    // A list that opens where the focus is hides the rest until it is left.
    const isThere = (await wanted.count()) > 0;
    if (isThere && (await wanted.evaluate((element) => element === document.activeElement))) {
      await expectFocusSeen(page);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${role} «${String(name)}».`);
}

/** Whoever uses the keyboard sees where it is: an outline, a ring or a frame of another colour. */
async function expectFocusSeen(page: Page): Promise<void> {
  const isSeen = await page.evaluate(() => {
    // A field shows it on its frame, one level up.
    const shown = [document.activeElement, document.activeElement?.parentElement ?? null];
    return shown.some((element) => {
      if (element === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
  });
  expect(isSeen, 'the focus is visible').toBe(true);
}
