import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openScene } from '../support/core-plan.ts';
import { button, openWindow } from './window.tsx';

test('tras una edición, el aviso ofrece deshacerla', async () => {
  const scene = await openScene();
  const { app, committee } = scene;
  const { id } = await scene.commitment((await scene.plan()).id, { title: 'Antes' });
  const user = openWindow(app, { as: committee.oversight, at: `/plan/PAL-1/compromisos/${id}` });
  await user.click(await button('Editar'));
  const title = within(await screen.findByRole('dialog')).getByRole('textbox', { name: /Título/ });
  await user.clear(title);
  await user.type(title, 'Después');
  await user.click(await button('Guardar'));
  expect(await screen.findByRole('heading', { level: 1, name: /Después/ })).toBeTruthy();
  await user.click(await button('Deshacer'));
  expect(await screen.findByRole('heading', { level: 1, name: /Antes/ })).toBeTruthy();
  expect((await app.ask('commitment.read', { id })).commitment).toMatchObject({ title: 'Antes', version: 3 });
});

test('en la bitácora se deshace lo último que uno hizo, y se cuenta', async () => {
  const scene = await openScene();
  const { app, committee } = scene;
  const { id } = await scene.commitment((await scene.plan()).id, { title: 'Antes' });
  await app.ask('commitment.revise', { id, version: 1, changes: { title: 'Después' } }, committee.oversight);
  const user = openWindow(app, { as: committee.oversight, at: '/plan/PAL-1/bitacora' });
  await user.click(await button('Deshacer'));
  expect(await screen.findByText(/deshizo su último cambio: cambió el compromiso C01/)).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Deshacer' })).toBeNull());
});

test('a quien no hizo el último cambio no se le ofrece', async () => {
  const scene = await openScene();
  const { app, committee } = scene;
  const { id } = await scene.commitment((await scene.plan()).id, { title: 'Antes' });
  await app.ask(
    'commitment.revise',
    { id, version: 1, changes: { title: 'Después' } },
    committee.secretariat,
  );
  openWindow(app, { as: committee.government, at: '/plan/PAL-1/bitacora' });
  await screen.findByText(/Antes» a «Después/);
  expect(screen.queryByRole('button', { name: 'Deshacer' })).toBeNull();
});
