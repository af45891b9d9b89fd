import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { days, openScene, type Scene } from '../support/core-plan.ts';
import { found, heading, openWindow } from './window.tsx';

async function planAtWork(): Promise<Scene & { ids: string[] }> {
  const scene = await openScene();
  const { id: planId } = await scene.plan({ name: 'Plan de prueba' });
  const { id } = await scene.commitment(planId, { code: 'C01', title: 'Presupuesto claro' });
  const ids: string[] = [];
  for (const [code, due] of [
    ['C01.1', '2026-05-31'],
    ['C01.2', '2026-07-03'],
    ['C01.3', '2026-12-31'],
  ] as const) {
    ids.push((await scene.milestone(id, { code, title: `Hito ${code}`, ...days('2026-01-01', due) })).id);
  }
  return { ...scene, ids };
}

const at = '/plan/PAL-1/trabajo';
const groups = async (): Promise<string[]> => {
  await screen.findAllByRole('table');
  return screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
};

describe('«Mi trabajo»', () => {
  it('va por fecha, cada grupo con su cuenta, y cada renglón lleva a su hito', async () => {
    const { app, committee, ids } = await planAtWork();
    openWindow(app, { as: committee.government, at });
    expect(await groups()).toEqual(['Vencido', 'Esta semana', 'Después']);
    const past = within(screen.getByRole('region', { name: 'Vencido' }));
    expect(past.getByText('1 pendiente')).toBeDefined();
    expect(past.getByText('C01 · Presupuesto claro')).toBeDefined();
    const link = past.getByRole('link', { name: /^C01\.1/ });
    expect(link.getAttribute('href')).toBe(`#/plan/PAL-1/hitos/${found(ids[0])}`);
    const nav = within(screen.getByRole('navigation', { name: 'Secciones' }));
    expect(await nav.findByRole('link', { name: /Mi trabajo\s*3 pendientes/ })).toBeDefined();
  });

  it('o por lo que se pide, y solo de un tipo, según la dirección', async () => {
    const { app, committee } = await planAtWork();
    openWindow(app, { as: committee.government, at: `${at}?por=kind` });
    expect(await groups()).toEqual(['Atrasados', 'Por reportar']);
    window.location.hash = `${at}?por=kind&que=report`;
    await waitFor(async () => expect(await groups()).toEqual(['Por reportar']));
  });

  it('muestra lo de otra persona, y dice de quién es', async () => {
    const { app, committee } = await planAtWork();
    openWindow(app, { as: committee.secretariat, at: `${at}?persona=${committee.government.memberId}` });
    await heading('Trabajo de Gonzalo Gobierno');
    expect(await groups()).toEqual(['Vencido', 'Esta semana', 'Después']);
  });

  it('sin pendientes dice qué aparece aquí', async () => {
    const { app, committee } = await planAtWork();
    openWindow(app, { as: committee.civilSociety, at });
    expect(await screen.findByText(/Aquí aparece lo que toca reportar/)).toBeDefined();
  });

  it('con otro plan, se mira lo de todos y cada uno lleva al suyo', async () => {
    const scene = await planAtWork();
    const { app, committee } = scene;
    const other = await scene.plan({ code: 'PAL-2', name: 'Plan vecino' });
    const { id } = await scene.commitment(other.id, { code: 'V01', title: 'Agua' });
    const due = days('2026-01-01', '2026-05-30');
    const there = await scene.milestone(id, { code: 'V01.1', title: 'Pozo', ...due });
    const user = openWindow(app, { as: committee.government, at });
    await user.click(await screen.findByRole('checkbox', { name: 'De todos los planes' }));
    const link = await screen.findByRole('link', { name: /^V01\.1/ });
    expect(link.getAttribute('href')).toBe(`#/plan/PAL-2/hitos/${there.id}`);
    expect(screen.getByText('Plan vecino — V01 · Agua')).toBeDefined();
    expect(window.location.hash).toContain('planes=todos');
  });
});

describe('«Por verificar»', () => {
  const queue = '/plan/PAL-1/por-verificar';

  it('muestra lo prometido, lo reportado y la evidencia del primero, y la selección queda en la dirección', async () => {
    const scene = await planAtWork();
    const [first = '', second = ''] = scene.ids;
    for (const id of [first, second]) await scene.complete(id, { done: `Se hizo ${id}.` });
    const user = openWindow(scene.app, { as: scene.committee.civilSociety, at: queue });
    await screen.findByText(`Se hizo ${first}.`);
    expect(screen.getByText('Acta')).toBeDefined();
    expect(screen.getByText('Quedan 2 por verificar.')).toBeDefined();
    screen.getByRole('button', { name: /^C01\.1/ }).focus();
    await user.keyboard('j');
    await screen.findByText(`Se hizo ${second}.`);
    expect(window.location.hash).toBe(`#${queue}?hito=${second}`);
    await waitFor(() => expect(document.activeElement?.textContent).toContain('C01.2'));
  });

  it('tras el veredicto dice qué se hizo y cuántos quedan, y sigue con el siguiente', async () => {
    const scene = await planAtWork();
    const [first = '', second = ''] = scene.ids;
    for (const id of [first, second]) await scene.complete(id);
    const user = openWindow(scene.app, { as: scene.committee.civilSociety, at: queue });
    (await screen.findByRole('button', { name: /^C01\.1/ })).focus();
    await user.keyboard('v');
    const dialog = within(await screen.findByRole('dialog', { name: 'Verificar el hito C01.1' }));
    await user.click(dialog.getByRole('button', { name: 'Verificar' }));
    await screen.findByText('Se verificó C01.1. Queda 1 por verificar.');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('C01.2'));
    expect((await scene.read(first)).figures.state).toBe('verified');
  });

  it('cancelar no anuncia nada', async () => {
    const scene = await planAtWork();
    const [first = ''] = scene.ids;
    await scene.complete(first);
    const user = openWindow(scene.app, { as: scene.committee.civilSociety, at: queue });
    (await screen.findByRole('button', { name: /^C01\.1/ })).focus();
    await user.keyboard('d');
    const dialog = within(await screen.findByRole('dialog', { name: 'Devolver el hito C01.1' }));
    await user.click(dialog.getByRole('button', { name: 'Cancelar' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByText('Queda 1 por verificar.')).toBeDefined();
  });

  it('a quien no verifica se le dice de quién es', async () => {
    const { app, committee } = await planAtWork();
    openWindow(app, { as: committee.government, at: queue });
    expect(await screen.findByText(/Verifica la sociedad civil/)).toBeDefined();
  });
});
