import { expect, expectAccessible, test } from './app-fixture.ts';
import { becomes, examplePlan, visit } from './steps.ts';

test('cada parte del comité es accesible y cabe en la ventana', async ({ page }) => {
  await becomes(page, /Marisol Cano/);
  await visit(page, `${examplePlan}/comite`, 'Comité');
  for (const view of ['Integrantes', 'Responsabilidades', 'Instituciones']) {
    await page.getByRole('tab', { name: view }).click();
    await expect(page.getByRole('table').first()).toBeVisible();
    await expectAccessible(page);
    const [inner, outer] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      window.innerWidth,
    ]);
    expect(inner).toBeLessThanOrEqual(outer);
  }
});

test('quien ya no ocupa su lugar deja de verse entre quienes sí, con sus responsabilidades en su página', async ({
  page,
}) => {
  await becomes(page, /Marisol Cano/);
  await visit(page, `${examplePlan}/comite`, 'Comité');
  await page.getByRole('link', { name: 'Luis Mora Cervantes' }).click();
  await expect(page.getByRole('heading', { name: 'Responde por' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Presupuesto municipal que se entiende' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Editar…' }).click();
  const form = page.getByRole('dialog', { name: 'Datos de Luis Mora Cervantes' });
  await expectAccessible(page);
  const until = form.getByRole('group', { name: /Hasta/ });
  await until.getByRole('spinbutton', { name: /día/ }).click();
  await page.keyboard.type('01022026');
  await form.getByRole('button', { name: 'Guardar' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByText('15 ene 2025 a 1 feb 2026')).toBeVisible();
  await page.getByRole('link', { name: 'Comité' }).first().click();
  await expect(page.getByRole('link', { name: 'Rosa Elena Vega Tirado' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Luis Mora Cervantes' })).toBeHidden();
});

test('un representante de gobierno nombra solo a personas de su institución', async ({ page }) => {
  await becomes(page, /Rosa Elena Vega/);
  await visit(page, `${examplePlan}/comite`, 'Comité');
  await page.getByRole('tab', { name: 'Responsabilidades' }).click();
  await page.getByRole('checkbox', { name: 'Elegir C02.1', exact: true }).check();
  await page.getByRole('button', { name: 'Asignar lo elegido…' }).click();
  const form = page.getByRole('dialog');
  await expect(form.getByText('Como gobierno nombras a personas de tu propia institución.')).toBeVisible();
  await form.getByRole('combobox', { name: /Persona o institución/ }).click();
  await expect(page.getByRole('option', { name: /Rosa Elena Vega/ })).toBeVisible();
  await expect(page.getByRole('option', { name: /Luis Mora/ })).toHaveCount(0);
});

test('con dos comités, quien es de otro lee el plan y una frase le dice por qué', async ({ page }) => {
  await becomes(page, /Marisol Cano/);
  await visit(page, `${examplePlan}/ajustes?vista=comite`, 'Ajustes');
  for (const name of ['Comité de Colima', 'Comité de Ejemplo']) {
    await page.getByRole('button', { name: 'Instalar un comité…' }).click();
    const form = page.getByRole('dialog', { name: 'Instalar un comité' });
    await expectAccessible(page);
    await form.getByRole('textbox', { name: /Nombre/ }).fill(name);
    await form.getByRole('button', { name: 'Guardar' }).click();
    await expect(page.getByRole('rowheader', { name })).toBeVisible();
  }
  await expectAccessible(page);
  await page.getByRole('tab', { name: 'Plan' }).click();
  await page.getByRole('button', { name: /Comité que lo lleva/ }).click();
  await page.getByRole('option', { name: 'Comité de Ejemplo' }).click();
  await page.getByRole('button', { name: 'Guardar cambios' }).click();
  await expect(page.getByText('Se guardaron los cambios.')).toBeVisible();
  await visit(page, `${examplePlan}/comite`, 'Comité de Ejemplo');
  await page.getByRole('button', { name: 'Agregar integrante…' }).click();
  const form = page.getByRole('dialog', { name: 'Agregar integrante' });
  await form.getByRole('textbox', { name: /Nombre/ }).fill('Berta Colima');
  await form.getByRole('button', { name: /Papel/ }).click();
  await page.getByRole('option', { name: 'Autoridad garante' }).click();
  await form.getByRole('button', { name: /Comité/ }).click();
  await page.getByRole('option', { name: 'Comité de Colima' }).click();
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Guardar' }).click();
  await expect(form).toBeHidden();
  await becomes(page, /Berta Colima/);
  await expect(page.getByText(/lo lleva «Comité de Ejemplo» y tú eres de «Comité de Colima»/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Agregar integrante…' })).toBeHidden();
  await expectAccessible(page);
});
