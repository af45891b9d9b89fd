import type { Page } from '@playwright/test';
import type { CommitmentDetail } from '../../shared/commitments.ts';
import type { PlanSummary } from '../../shared/plans.ts';
import type { MemberView } from '../../shared/members.ts';
import type { Web } from '../support/web.ts';
import { expect, test } from './app-fixture.ts';
import { ask, becomes, commitmentPlace, exampleMilestone, examplePlan, visit } from './steps.ts';

test.use({ actionTimeout: 15_000 });

const script = '<script>alert(1)</script>';
const image = '"><img src=x onerror=alert(2)>';
const typst = '#panic("no") $x^2$ *negritas* @nadie';
const formula = "=cmd|' /C calc'!A0";
const hostile = `${script} ${image} ${typst} ${formula}`;

type Planted = { commitment: string; milestone: string };

/** Records whose every text tries to be something else than text. */
async function plant(web: Web): Promise<Planted> {
  const members = await ask<MemberView[]>(web, 'member.list', {});
  const asMember = (role: MemberView['role']) => ({
    memberId: members.find((one) => one.role === role && one.isActive)?.id ?? null,
  });
  const order = async <T>(method: string, input: unknown, role: MemberView['role']): Promise<T> => {
    const reply = await web.call(method, input, asMember(role));
    if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)}`);
    return reply.value as T;
  };
  const [plan] = await ask<PlanSummary[]>(web, 'plan.list', {});
  const { commitment } = await order<CommitmentDetail>(
    'commitment.add',
    { planId: plan?.id, values: { code: 'H01', title: hostile, problem: hostile, objective: hostile } },
    'oversight',
  );
  const { milestones } = await order<CommitmentDetail>(
    'milestone.add',
    { commitmentId: commitment.id, values: { code: 'H01.1', title: hostile, deliverable: hostile } },
    'oversight',
  );
  const milestoneId = milestones[0]?.milestone.id ?? '';
  const note = { kind: 'note', title: hostile, note: hostile, description: hostile };
  const today = (await ask<{ today: string }>(web, 'application.about', {})).today;
  await order('evidence.record', { ...note, milestoneId, obtainedOn: today }, 'government');
  return {
    commitment: `${examplePlan}/compromisos/${commitment.id}`,
    milestone: `${examplePlan}/hitos/${milestoneId}`,
  };
}

/** Everything that was written is read as it was written. */
async function expectRead(page: Page): Promise<void> {
  for (const text of [script, image, typst, formula]) {
    await expect(page.getByRole('main').getByText(text).first()).toBeVisible();
  }
  expect(await page.locator('img[src="x"]').count()).toBe(0);
}

test('lo que parece código se lee como texto y nada se ejecuta', async ({ page, web }) => {
  const alerts: string[] = [];
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message());
    void dialog.dismiss();
  });
  const { commitment, milestone } = await plant(web);
  await page.reload();
  await becomes(page, /^Ana Ruiz/);
  await visit(page, `${examplePlan}/compromisos?buscar=H01`, 'Compromisos');
  await expectRead(page);
  await visit(page, commitment, /^H01/);
  await expectRead(page);
  await visit(page, milestone, /^H01\.1/);
  await expectRead(page);
  await expect(page.getByRole('region', { name: 'Evidencia' }).getByText(script).first()).toBeVisible();
  await visit(page, `${examplePlan}/bitacora`, 'Bitácora');
  await expect(page.getByRole('main').getByText('<script>alert(1)').first()).toBeVisible();
  await visit(page, `${examplePlan}/tablero`, /^Buen/);
  expect(alerts).toEqual([]);
});

test('lo que parece código se lee como texto en el informe', async ({ page, web }) => {
  await plant(web);
  await page.reload();
  await becomes(page, /^Ana Ruiz/);
  await visit(page, `${examplePlan}/informes`, 'Informes');
  const preview = page.frameLocator('iframe[title="Vista previa del informe de avance"]');
  for (const text of [script, image, typst, formula]) {
    await expect(preview.getByText(text).first()).toBeAttached();
  }
  await expect(preview.locator('script:not([type="application/json"]), img[src="x"]')).toHaveCount(0);
});

test('una dirección que no existe lo dice y ofrece el regreso', async ({ page }) => {
  await becomes(page, /^Ana Ruiz/);
  await visit(page, '#/plan/EJEMPLO/nada-de-esto', 'Esta dirección no lleva a ninguna parte');
  await page.getByRole('main').getByRole('link', { name: 'Ir al tablero' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Buen/ })).toBeVisible();
  await visit(page, '#/plan/NO-HAY/tablero', 'Esta dirección no lleva a ninguna parte');
});

test('un registro que ya no está lo dice, con un camino de vuelta', async ({ page }) => {
  await becomes(page, /^Ana Ruiz/);
  const gone = '01890000-0000-7000-8000-000000000000';
  for (const [place, sentence] of [
    [`compromisos/${gone}`, 'No se encontró: compromiso'],
    [`hitos/${gone}`, 'No se encontró: hito'],
  ] as const) {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, `${examplePlan}/${place}`);
    await expect(page.getByRole('main').getByRole('alert')).toContainText(sentence);
    await expect(page.getByRole('main').getByRole('alert')).not.toContainText(gone);
    await page.getByRole('main').getByRole('link', { name: 'Compromisos' }).click();
    await expect(page.getByRole('grid', { name: 'Compromisos' })).toBeVisible();
  }
});

test('una edición sobre algo que otra persona ya cambió se rechaza, y lo escrito sigue ahí', async ({
  page,
  web,
  context,
}) => {
  const place = await commitmentPlace(web, 'C01');
  await becomes(page, /^Marisol Cano/);
  await visit(page, place, /^C01/);
  const other = await context.newPage();
  await other.goto(web.address);
  await expect(other.getByRole('navigation', { name: 'Secciones' })).toBeVisible();
  await visit(other, place, /^C01/);
  for (const window of [page, other]) {
    await window.getByRole('button', { name: 'Editar', exact: true }).first().click();
  }
  const titleIn = (window: Page) => window.getByRole('dialog').getByRole('textbox', { name: /^Título/ });
  // Both write before either saves: a form that nobody touched follows the record.
  await titleIn(page).fill('Presupuesto a la vista');
  await titleIn(other).fill('Presupuesto claro');
  await other.getByRole('dialog').getByRole('button', { name: 'Guardar' }).click();
  await expect(other.getByRole('heading', { level: 1, name: /Presupuesto claro/ })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Guardar' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/guardó este registro .* mientras lo editabas/)).toBeVisible();
  await expect(dialog.getByText('Presupuesto claro').first()).toBeVisible();
  await expect(dialog.getByText('Presupuesto a la vista').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Volver al formulario' }).click();
  await expect(titleIn(page)).toHaveValue('Presupuesto a la vista');
});

test.describe('sin la aplicación detrás', () => {
  /** The browser itself writes to the console that nobody answers; that complaint is not the window's. */
  test('la ventana lo dice y lo escrito sigue ahí, también al volver a abrir el reporte', async ({
    browser,
    web,
  }) => {
    const page = await browser.newPage();
    await page.goto(web.address);
    const { place, code } = await exampleMilestone(web, ({ figures }) => figures.state === 'inProgress');
    await becomes(page, /^Luis Mora/);
    await visit(page, place, code);
    await page.getByRole('button', { name: 'Reportar avance' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Avance total' }).fill('80');
    await dialog.getByRole('textbox', { name: /^Qué se hizo/ }).fill('Lo que tardé en escribir.');
    await web.stop();
    await dialog.getByRole('button', { name: 'Reportar', exact: true }).click();
    await expect(dialog.getByRole('alert')).toContainText('No hay respuesta de la aplicación');
    await expect(dialog.getByRole('textbox', { name: /^Qué se hizo/ })).toHaveValue(
      'Lo que tardé en escribir.',
    );
    await dialog.getByRole('button', { name: 'Cancelar' }).click();
    await page.getByRole('button', { name: 'Reportar avance' }).click();
    await expect(dialog.getByRole('textbox', { name: /^Qué se hizo/ })).toHaveValue(
      'Lo que tardé en escribir.',
    );
    await expect(dialog.getByText('Se recuperó lo que habías escrito')).toBeVisible();
    await page.close();
  });
});
