import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { contract, methodNames } from '../../shared/contract.ts';
import { methodsInTime } from '../../renderer/state/known-at.ts';
import { openScene } from '../support/core-plan.ts';
import { noon } from '../support/core.ts';
import { button, openWindow } from './window.tsx';

test('la ventana conoce las preguntas que se pueden hacer como se sabía en un instante', () => {
  const accepts = methodNames.filter((name) => {
    const { shape = {} } = contract[name].input as { shape?: object };
    return 'asRecorded' in shape;
  });
  expect([...methodsInTime].toSorted()).toEqual(accepts.toSorted());
});

test('el plan se ve como se sabía un día, se dice, y ahí no se captura', async () => {
  const scene = await openScene();
  const { app, committee } = scene;
  app.clock.now = noon('2026-07-01');
  const plan = await scene.plan();
  const { id } = await scene.commitment(plan.id);
  const hito = await scene.milestone(id);
  await scene.report(hito.id, 30);
  app.clock.now = noon('2026-07-20');
  await scene.report(hito.id, 70, { periodEnd: '2026-07-01' });
  const user = openWindow(app, { as: committee.government, at: `/plan/PAL-1/hitos/${hito.id}` });
  expect((await screen.findAllByText(/70 %/)).length).toBeGreaterThan(0);
  expect(screen.getAllByRole('button', { name: /Reportar/ }).length).toBeGreaterThan(0);
  window.location.hash = `/plan/PAL-1/hitos/${hito.id}?sabido=2026-07-05`;
  const band = await screen.findByText(/con lo que se sabía al terminar ese día. Aquí no se captura/);
  expect((await screen.findAllByText(/30 %/)).length).toBeGreaterThan(0);
  expect(screen.queryByText(/70 %/)).toBeNull();
  expect(screen.queryByRole('button', { name: /Reportar/ })).toBeNull();
  expect(band).toBeTruthy();
  await user.click(await button('Volver a hoy'));
  expect((await screen.findAllByText(/70 %/)).length).toBeGreaterThan(0);
  expect(window.location.hash).not.toContain('sabido');
});

test('el día se elige junto a la fecha de corte, y lo que es siempre de hoy deja el pasado atrás', async () => {
  const scene = await openScene();
  const { app, committee } = scene;
  await scene.plan();
  const user = openWindow(app, { as: committee.oversight, at: '/plan/PAL-1/tablero?sabido=2026-06-30' });
  await user.click(await button(/Como se sabía el 30 jun 2026/));
  const form = within(await screen.findByRole('dialog', { name: 'Ver el plan a una fecha' }));
  expect(await form.findByText('Como se sabía el')).toBeTruthy();
  await user.keyboard('{Escape}');
  const board = await screen.findByRole('link', { name: 'Compromisos' });
  expect(board.getAttribute('href')).toContain('sabido=2026-06-30');
  expect(screen.getByRole('link', { name: 'Comité' }).getAttribute('href')).not.toContain('sabido');
});
