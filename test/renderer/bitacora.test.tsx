import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openScene } from '../support/core-plan.ts';
import { openWindow } from './window.tsx';

const entries = async (): Promise<string[]> => {
  const list = await screen.findByRole('region', { name: 'Entradas de la bitácora' });
  await screen.findByRole('heading', { name: /\d{4}$/, level: 3 });
  return [...list.querySelectorAll('li:has(> time)')].map(({ textContent }) => textContent);
};

test('cada cambio se lee como una oración: quién, qué, y de qué a qué', async () => {
  const scene = await openScene();
  const { app, committee } = scene;
  const { id } = await scene.plan();
  const { id: commitmentId, version } = await scene.commitment(id, {
    code: 'C01',
    title: 'Presupuesto abierto',
  });
  await app.ask(
    'commitment.revise',
    { id: commitmentId, version, changes: { weight: 2 } },
    committee.oversight,
  );
  openWindow(app, { as: committee.reader, at: '/plan/PAL-1/bitacora' });
  const [newest] = await entries();
  expect(newest).toMatch(/Olga Garante cambió el compromiso C01 · Presupuesto abierto: peso.*Peso: de 1 a 2/);
});

test('un hito devuelto se lee con su clave y su razón', async () => {
  const scene = await openScene();
  const { app, committee } = scene;
  const { id } = await scene.plan();
  const commitment = await scene.commitment(id, { code: 'C01' });
  const { id: milestoneId } = await scene.milestone(commitment.id, { code: 'C01.2' });
  await scene.complete(milestoneId);
  await app.ask('milestone.return', { milestoneId, reason: 'Falta el acta' }, committee.civilSociety);
  openWindow(app, { as: committee.reader, at: '/plan/PAL-1/bitacora' });
  expect(
    await screen.findByText((_, element) =>
      (element?.textContent ?? '').startsWith('Celia Sociedad devolvió el hito C01.2: «Falta el acta».'),
    ),
  ).toBeTruthy();
});

test('la bitácora se filtra por clase, y la dirección lo recuerda', async () => {
  const scene = await openScene();
  const { id } = await scene.plan();
  const commitment = await scene.commitment(id, { code: 'C01' });
  const milestone = await scene.milestone(commitment.id, { code: 'C01.1' });
  await scene.report(milestone.id, 40);
  const user = openWindow(scene.app, { as: scene.committee.reader, at: '/plan/PAL-1/bitacora' });
  expect(await entries()).toHaveLength(4);
  await user.click(screen.getByRole('button', { name: /Clase/ }));
  await user.click(await screen.findByRole('option', { name: 'Avances' }));
  await waitFor(() => expect(window.location.hash).toContain('clase=avances'));
  const [only, ...others] = await entries();
  expect(only).toMatch(/Gonzalo Gobierno reportó/);
  expect(others).toEqual([]);
});

test('se ve lo que hizo una persona entre dos días, y lo que nadie hizo lo dice', async () => {
  const scene = await openScene();
  const { committee, app } = scene;
  const { id } = await scene.plan();
  const commitment = await scene.commitment(id, { code: 'C01' });
  const milestone = await scene.milestone(commitment.id, { code: 'C01.1' });
  await scene.report(milestone.id, 40);
  const user = openWindow(app, { as: committee.reader, at: '/plan/PAL-1/bitacora?desde=2026-06-30' });
  expect(await entries()).toHaveLength(4);
  await user.click(screen.getByRole('button', { name: /Quién/ }));
  await user.click(await screen.findByRole('option', { name: 'Gonzalo Gobierno' }));
  await waitFor(() => expect(window.location.hash).toContain(`quien=${committee.government.memberId}`));
  await waitFor(async () => expect(await entries()).toHaveLength(1));
  await user.click(screen.getByRole('button', { name: /Clase/ }));
  await user.click(await screen.findByRole('option', { name: 'Evidencia' }));
  expect(await screen.findByText('Nada en la bitácora corresponde a estos filtros.')).toBeTruthy();
});

test('lo que una orden cambió en muchos registros se cuenta junto', async () => {
  const scene = await openScene();
  const { app, committee } = scene;
  const { id } = await scene.plan();
  const targets = [];
  for (let n = 1; n <= 6; n += 1) {
    const one = await scene.commitment(id, { code: `C0${String(n)}` });
    targets.push({ commitmentId: one.id });
  }
  const { memberId } = committee.government;
  await app.ask('responsibility.assign', { targets, memberId, kind: 'responsible' }, committee.oversight);
  openWindow(app, { as: committee.reader, at: '/plan/PAL-1/bitacora' });
  const [newest] = await entries();
  expect(newest).toMatch(/Olga Garante registró a la vez 6 responsabilidades/);
});

test('con miles de entradas se carga una parte, y las anteriores cuando se piden', async () => {
  const scene = await openScene();
  const { app, committee, plan } = scene;
  let { version, id } = await plan();
  for (let n = 0; n < 205; n += 1) {
    scene.app.clock.now = new Date(2026, 5, 1, 8, n);
    const changes = { vision: `Versión ${String(n)}` };
    ({ id, version } = await app.ask('plan.revise', { id, version, changes }, committee.oversight));
  }
  const user = openWindow(app, { as: committee.reader, at: '/plan/PAL-1/bitacora' });
  expect(await screen.findByText(/^200 entradas cargadas, hasta el/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Cargar anteriores' }));
  expect(await screen.findByText('206 entradas: es toda la bitácora.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Cargar anteriores' })).toBeNull();
});
