import type { Page } from '@playwright/test';
import { Buffer } from 'node:buffer';
import { expect, expectAccessible, test } from './app-fixture.ts';
import { becomes, commitmentPlace, examplePlan, settled, visit } from './steps.ts';

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const page1 = '<h1>Hola</h1><script>document.title = "ajeno"</script>';
const dropped = [
  { name: 'foto.png', type: 'image/png', bytes: [...pixel] },
  { name: 'lista.csv', type: 'text/csv', bytes: [...Buffer.from('Nombre,Firma\nAna,sí\n')] },
  { name: 'pagina.html', type: 'text/html', bytes: [...Buffer.from(page1)] },
];

/** What the system hands over when files are dropped or something is pasted. */
async function hand(page: Page, event: 'drop' | 'paste', files: typeof dropped, text = ''): Promise<void> {
  await page.evaluate(
    ({ event, files, text }) => {
      const data = new DataTransfer();
      for (const { name, type, bytes } of files) {
        data.items.add(new File([new Uint8Array(bytes)], name, { type }));
      }
      if (text !== '') data.setData('text/plain', text);
      if (event === 'paste') {
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
        return;
      }
      const target = document.querySelector('[data-testid="fila"]') ?? document.body;
      const options = { dataTransfer: data, bubbles: true, cancelable: true };
      target.dispatchEvent(new DragEvent('dragover', options));
      target.dispatchEvent(new DragEvent('drop', options));
    },
    { event, files, text },
  );
}

const dialog = (page: Page) => page.getByRole('dialog');
const press = async (page: Page, name: string) => {
  await dialog(page).getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
};

test('se adjuntan tres archivos y un enlace, se ven, se avisa de uno repetido y se retira, solo con el teclado', async ({
  page,
  web,
}) => {
  test.slow();
  await becomes(page, /Teresa Gil/);
  await visit(page, await commitmentPlace(web, 'C08'), /C08/);
  const row = page.getByRole('row').filter({ hasText: 'C08.2' }).last();
  await row.evaluate((element) => element.setAttribute('data-testid', 'fila'));
  await hand(page, 'drop', dropped);
  await expect(dialog(page).getByText(/Listo para adjuntar/)).toHaveCount(3);
  const title = dialog(page).getByLabel('Título de lista.csv');
  await title.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Lista de asistencia firmada');
  await expectAccessible(page);
  await press(page, 'Adjuntar evidencia');
  await expect(page.getByText('Se adjuntaron 3 evidencias.')).toBeVisible();

  await page
    .getByRole('link', { name: /C08\.2/ })
    .first()
    .press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /C08\.2/ })).toBeVisible();
  await hand(page, 'paste', [], 'https://ejemplo.mx/acta');
  await expect(dialog(page).getByLabel('Dirección del enlace')).toHaveValue('https://ejemplo.mx/acta');
  await dialog(page).getByLabel('Título', { exact: false }).last().focus();
  await page.keyboard.type('Acta publicada');
  await press(page, 'Adjuntar evidencia');
  await expect(page.getByText('Se adjuntó la evidencia.')).toBeVisible();

  await hand(page, 'paste', dropped.slice(0, 1));
  await expect(dialog(page).getByText(/Ya es evidencia de EJEMPLO · C08\.2 \(«foto\.png»\)/)).toBeVisible();
  await expect(dialog(page).getByText(/No se adjuntará/)).toBeVisible();
  await press(page, 'Adjuntar evidencia');
  await expect(dialog(page).getByText('Elige al menos un archivo.')).toBeVisible();
  await dialog(page).getByRole('checkbox', { name: 'Adjuntarlo también aquí' }).focus();
  await page.keyboard.press('Space');
  await expectAccessible(page);
  await press(page, 'Adjuntar evidencia');
  await expect(dialog(page)).toHaveCount(0);

  await visit(page, `${examplePlan}/evidencias`, 'Evidencias');
  await settled(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ver la evidencia foto.png' }).first().press('Enter');
  await expect(dialog(page).getByRole('img', { name: /Imagen de la evidencia foto\.png/ })).toBeVisible();
  await page.keyboard.press('+');
  await expect(dialog(page).getByText('150 %')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('ArrowRight');
  await expect(dialog(page).getByText('https://ejemplo.mx/acta')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(dialog(page).getByText('<script>', { exact: false })).toBeVisible();
  await expect(page).toHaveTitle(/^Evidencias/);
  await page.keyboard.press('ArrowRight');
  await expect(dialog(page).getByRole('heading', { name: 'Lista de asistencia firmada' })).toBeVisible();
  await expect(dialog(page).getByText('Ana,sí')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);

  await visit(page, `${examplePlan}/evidencias?repetidas=true&vista=tabla`, 'Evidencias');
  await expect(page.getByText('2 evidencias')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ver la evidencia foto.png' }).first().press('Enter');
  await press(page, 'Retirar');
  await dialog(page)
    .getByRole('textbox', { name: /^Razón/ })
    .focus();
  await page.keyboard.type('Estaba dos veces.');
  await press(page, 'Retirar');
  await expect(page.getByText('Se retiró la evidencia.')).toBeVisible();
  await visit(page, `${examplePlan}/evidencias?situacion=withdrawn`, 'Evidencias');
  await expect(page.getByText('Retirada: Estaba dos veces.')).toBeVisible();
  await page.getByRole('button', { name: 'Ver la evidencia foto.png' }).first().press('Enter');
  await expect(dialog(page).getByRole('img')).toHaveCount(0);
  await press(page, 'Verla de todos modos');
  await expect(dialog(page).getByRole('img', { name: /foto\.png/ })).toBeVisible();
});

test('la revisión de enlaces está apagada hasta que la autoridad garante la enciende', async ({ page }) => {
  await becomes(page, /Teresa Gil/);
  await visit(page, `${examplePlan}/evidencias`, 'Evidencias');
  const check = page.getByRole('button', { name: 'Comprobar enlaces ahora' });
  await expect(check).toHaveCount(0);
  await visit(page, `${examplePlan}/ajustes?vista=comite`, 'Ajustes');
  await page.getByRole('checkbox', { name: 'Revisar los enlaces de las evidencias' }).focus();
  await page.keyboard.press('Space');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Guardar cambios' }).last().press('Enter');
  await expect(page.getByText('Se guardaron los cambios.')).toBeVisible();
  await visit(page, `${examplePlan}/evidencias`, 'Evidencias');
  await expect(check).toBeVisible();
});
