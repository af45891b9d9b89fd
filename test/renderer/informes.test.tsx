import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openScene } from '../support/core-plan.ts';
import { openWindow } from './window.tsx';
import { catchSaved } from './window-files.ts';

async function openReports(address: string) {
  const scene = await openScene();
  const { id } = await scene.plan({ name: 'Plan de Acción Local' });
  const commitment = await scene.commitment(id, { code: 'C01', title: 'Presupuesto abierto' });
  const milestone = await scene.milestone(commitment.id, { code: 'C01.1', title: 'Padrón' });
  await scene.report(milestone.id, 40);
  const saved = catchSaved();
  const user = openWindow(scene.app, { as: scene.committee.reader, at: address });
  return { scene, saved, user };
}

test('el informe se guarda en HTML, CSV y JSON con su nombre, y lo dice', async () => {
  const { saved, user } = await openReports('/plan/PAL-1/informes');
  await screen.findByTitle('Vista previa del informe de avance');
  for (const format of ['HTML', 'CSV', 'JSON']) {
    await user.click(screen.getByRole('button', { name: format }));
    await waitFor(() => expect(saved.at(-1)?.name).toMatch(new RegExp(`\\.${format.toLowerCase()}$`)));
    await waitFor(() => expect(screen.getByText(`Se guardó «${saved.at(-1)?.name ?? ''}».`)).toBeTruthy());
  }
  expect(saved.map(({ text }) => text.includes('Presupuesto abierto'))).toEqual([true, true, true]);
});

test('el informe es el de la fecha de corte de la ventana, y se puede volver a hoy', async () => {
  const { saved, user } = await openReports('/plan/PAL-1/informes?al=2026-03-31');
  expect(await screen.findByText(/2026-03-31.*SHA-256/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'JSON' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.text).toContain('2026-03-31');
  await user.click(screen.getByRole('button', { name: 'Volver a hoy' }));
  await waitFor(() => expect(window.location.hash).toBe('#/plan/PAL-1/informes'));
  expect(await screen.findByText(/2026-06-30.*SHA-256/)).toBeTruthy();
});

test('todos los datos se exportan en un solo archivo', async () => {
  const { saved, user } = await openReports('/plan/PAL-1/informes');
  await user.click(await screen.findByRole('button', { name: 'Exportar todo' }));
  await waitFor(() => expect(saved.map(({ name }) => name)).toEqual([expect.stringMatching(/\.zip$/)]));
});
