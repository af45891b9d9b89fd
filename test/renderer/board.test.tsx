import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { preciseDay } from '../../shared/dates.ts';
import { openScene } from '../support/core-plan.ts';
import { openTestApp } from '../support/core.ts';
import { button, found, heading, openWindow } from './window.tsx';

async function planWithTwoMilestones() {
  const scene = await openScene();
  const plan = await scene.plan({ name: 'Plan de prueba' });
  const { id } = await scene.commitment(plan.id, { code: 'C01', title: 'Presupuesto claro' });
  const year = { start: preciseDay('2026-01-01') };
  const done = await scene.milestone(id, {
    code: 'C01.1',
    title: 'Padrón',
    due: preciseDay('2026-03-31'),
    ...year,
  });
  const late = await scene.milestone(id, {
    code: 'C01.2',
    title: 'Mapa',
    due: preciseDay('2026-05-31'),
    ...year,
  });
  await scene.complete(done.id);
  await scene.verify(done.id);
  return { scene, done, late };
}

describe('el tablero', () => {
  it('da las tres cifras con su fracción y el hallazgo que sale de ellas', async () => {
    const { scene } = await planWithTwoMilestones();
    openWindow(scene.app, { as: 'reader', at: '/plan/PAL-1/tablero' });
    const glance = await screen.findByRole('region', {
      name: 'Lo verificado va 50 puntos detrás de lo esperado',
    });
    expect(glance.textContent).toContain('Verificado50 %1 de 2 hitos');
    expect(glance.textContent).toContain('Reportado50 %1 de 2 hitos con reporte');
    expect(glance.textContent).toContain('Esperado100 %');
    expect(
      within(glance).getByRole('img', { name: 'Verificado 50 %, reportado 50 %, esperado 100 %' }),
    ).toBeDefined();
  });

  it('cada hito es una celda con su nombre y su estado, que lleva a su página', async () => {
    const { scene, done, late } = await planWithTwoMilestones();
    openWindow(scene.app, { as: 'reader', at: '/plan/PAL-1/tablero' });
    const verified = await screen.findByRole('link', { name: 'C01.1 Padrón: Verificado' });
    expect(verified.getAttribute('href')).toBe(`#/plan/PAL-1/hitos/${done.id}`);
    const overdue = screen.getByRole('link', { name: 'C01.2 Mapa: Atrasado (por iniciar)' });
    expect(overdue.getAttribute('href')).toBe(`#/plan/PAL-1/hitos/${late.id}`);
  });

  it('dice quién no ha reportado', async () => {
    const { scene } = await planWithTwoMilestones();
    openWindow(scene.app, { as: 'reader', at: '/plan/PAL-1/tablero' });
    const silent = await screen.findByRole('region', { name: 'Sin reporte en los últimos 60 días' });
    const [, row, ...others] = within(silent).getAllByRole('row');
    expect(found(row).textContent).toBe('C01.2 MapaSin responsableNunca');
    expect(others).toEqual([]);
  });

  it('a una fecha pasada muestra lo de entonces, lo advierte y vuelve a hoy', async () => {
    const { scene } = await planWithTwoMilestones();
    const user = openWindow(scene.app, { as: 'reader', at: '/plan/PAL-1/tablero?al=2026-02-15' });
    await screen.findByText(/Ves el plan como estaba el 15 de febrero de 2026/);
    await heading('El plan todavía no tiene reportes de avance');
    const commitment = await screen.findByRole('link', { name: 'Presupuesto claro' });
    expect(commitment.getAttribute('href')).toContain('al=2026-02-15');
    await user.click(await button('Volver a hoy'));
    await heading('Lo verificado va 50 puntos detrás de lo esperado');
    expect(window.location.hash).toBe('#/plan/PAL-1/tablero');
  });

  it('un plan sin compromisos ofrece importarlos o agregar el primero', async () => {
    const scene = await openScene();
    await scene.plan();
    openWindow(scene.app, { as: scene.committee.oversight, at: '/plan/PAL-1/tablero' });
    const importing = await screen.findByRole('link', { name: 'Importar compromisos' });
    expect(importing.getAttribute('href')).toBe('#/plan/PAL-1/importar');
    expect(screen.getByRole('link', { name: 'Agregar un compromiso' })).toBeDefined();
  });

  it('el plan de ejemplo dice que lo es, y la secretaría lo quita con un clic', async () => {
    const app = await openTestApp({ demo: true });
    const members = await app.ask('member.list', {});
    const secretary = found(members.find(({ role }) => role === 'secretariat'));
    const user = openWindow(app, { as: { memberId: secretary.id } });
    await screen.findByText(/Este plan es un ejemplo/);
    await user.click(await button('Quitar el ejemplo'));
    await heading('Primeros pasos');
    await waitFor(async () => expect(await app.ask('plan.list', {})).toEqual([]));
  });
});
