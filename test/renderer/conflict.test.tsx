import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { clashesOf } from '../../renderer/state/record-edit.ts';
import { openScene, type Scene } from '../support/core-plan.ts';
import { button, openWindow } from './window.tsx';

/** Olga edits while Sara saves something else on the same commitment. */
async function twoEdit(): Promise<{ scene: Scene; id: string; user: ReturnType<typeof openWindow> }> {
  const scene = await openScene();
  const { app, committee } = scene;
  const { id } = await scene.commitment((await scene.plan()).id, { problem: 'Nadie sabe.' });
  const user = openWindow(app, { as: committee.oversight, at: `/plan/PAL-1/compromisos/${id}` });
  await user.click(await button('Editar'));
  const form = within(await screen.findByRole('dialog'));
  const problem = form.getByRole('textbox', { name: /Problema público/ });
  await user.clear(problem);
  await user.type(problem, 'Lo que escribió Olga.');
  const title = form.getByRole('textbox', { name: /Título/ });
  await user.clear(title);
  await user.type(title, 'Título de Olga');
  const changes = { problem: 'Lo que guardó Sara.', objective: 'Abrir.' };
  await app.ask('commitment.revise', { id, version: 1, changes }, committee.secretariat);
  return { scene, id, user };
}

test('dos que editan lo mismo ven las dos versiones, dato por dato, y ninguna se pierde', async () => {
  const { scene, id, user } = await twoEdit();
  await user.click(await button('Guardar'));
  const panel = within(await screen.findByRole('dialog'));
  expect(await panel.findByText(/Sara Técnica guardó este registro/)).toBeTruthy();
  const problem = within(panel.getByRole('group', { name: /Problema público.*Los dos lo cambiaron/ }));
  expect(problem.getByText('Lo que escribió Olga.')).toBeTruthy();
  expect(problem.getByText('Lo que guardó Sara.')).toBeTruthy();
  expect(panel.getByRole('group', { name: /Título.*Solo lo cambiaste tú/ })).toBeTruthy();
  expect(panel.getByRole('group', { name: /Objetivo.*Solo cambió lo guardado/ })).toBeTruthy();
  await user.click(problem.getByRole('radio', { name: 'Los dos, uno tras otro' }));
  await user.click(panel.getByRole('button', { name: 'Guardar' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const { commitment } = await scene.app.ask('commitment.read', { id });
  expect(commitment).toMatchObject({
    title: 'Título de Olga',
    problem: 'Lo que guardó Sara.\n\nLo que escribió Olga.',
    objective: 'Abrir.',
    version: 3,
  });
});

test('quedarse con lo guardado conserva lo demás que uno escribió', async () => {
  const { scene, id, user } = await twoEdit();
  await user.click(await button('Guardar'));
  await user.click(await screen.findByRole('radio', { name: /^Lo guardado por Sara Técnica/ }));
  await user.click(await button('Volver al formulario'));
  expect(screen.getByRole('textbox', { name: /Problema público/ })).toHaveProperty(
    'value',
    'Lo que guardó Sara.',
  );
  expect(screen.getByRole('textbox', { name: /Título/ })).toHaveProperty('value', 'Título de Olga');
  await user.click(await button('Guardar'));
  await waitFor(async () => {
    const { commitment } = await scene.app.ask('commitment.read', { id });
    expect(commitment).toMatchObject({ title: 'Título de Olga', problem: 'Lo que guardó Sara.' });
  });
});

test('lo que llega de otra ventana mientras se escribe no pisa lo de nadie en silencio', async () => {
  const { scene, id, user } = await twoEdit();
  document.dispatchEvent(new Event('visibilitychange'));
  await waitFor(() => expect(screen.getAllByText(/Abrir\./).length).toBeGreaterThan(0));
  await user.click(await button('Guardar'));
  expect(await screen.findByText(/Sara Técnica guardó este registro/)).toBeTruthy();
  expect((await scene.app.ask('commitment.read', { id })).commitment.version).toBe(2);
});

test('lo que otro escribe aparece solo', async () => {
  const scene = await openScene();
  const plan = await scene.plan();
  openWindow(scene.app, { as: scene.committee.oversight, at: '/plan/PAL-1/compromisos' });
  await screen.findByRole('heading', { level: 1, name: /Compromisos/ });
  await scene.commitment(plan.id, { title: 'Llegó de otra ventana' });
  expect(await screen.findByText('Llegó de otra ventana')).toBeTruthy();
});

test('un dato que los dos cambiaron igual no es un conflicto', () => {
  const conflict = {
    ...{ entity: '', savedBy: '', savedAt: null },
    before: { a: 1, b: 1, c: 1, d: 1 },
    mine: { a: 2, b: 2, c: 2 },
    saved: { a: 2, b: 3, c: 1, d: 4 },
  };
  expect(clashesOf(conflict, ['a', 'b', 'c', 'd'])).toEqual([
    { name: 'b', kind: 'both' },
    { name: 'c', kind: 'mine' },
    { name: 'd', kind: 'theirs' },
  ]);
});
