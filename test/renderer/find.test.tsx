import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { openScene, type Scene } from '../support/core-plan.ts';
import { heading, openWindow } from './window.tsx';

let scene: Scene;

beforeEach(async () => {
  localStorage.removeItem('compromiso.recent');
  scene = await openScene();
  const plan = await scene.plan();
  const one = await scene.commitment(plan.id, { code: 'C01', title: 'Educación para todas' });
  await scene.milestone(one.id, { code: 'C01.1', title: 'Escuelas con padrón', description: 'Con agua' });
  await scene.commitment(plan.id, { code: 'C02', title: 'Agua limpia' });
});

const opened = async (as: 'oversight' | 'reader' = 'oversight', at = '/plan/PAL-1/compromisos') => {
  const user = openWindow(scene.app, { as: scene.committee[as], at });
  await screen.findByRole('button', { name: 'Buscar en todo' });
  await user.keyboard('{Control>}k{/Control}');
  const dialog = await screen.findByRole('dialog', { name: 'Buscar' }, { timeout: 10_000 });
  return { user, dialog: within(dialog) };
};
const options = (dialog: { getAllByRole: typeof screen.getAllByRole }): (string | null)[] =>
  dialog.getAllByRole('option').map((option) => option.textContent);

describe('la búsqueda de todo', () => {
  it('encuentra por grupos lo que se escribe, lo marca, y dice cuántos hay', async () => {
    const { user, dialog } = await opened();
    await user.type(dialog.getByRole('searchbox'), 'agua');
    await waitFor(() => expect(dialog.getByRole('status').textContent).toBe('2 resultados'));
    expect(options(dialog)).toEqual([
      'C02 Agua limpia',
      'C01.1 Escuelas con padrónC01 · Educación para todasCon agua',
    ]);
    expect(dialog.getByRole('group', { name: 'Compromisos · 1' })).toBeDefined();
    const marks = dialog.getAllByText('agua', { selector: 'mark' });
    expect(marks).toHaveLength(1);
  });

  it('se recorre con las flechas y se abre con Intro; lo abierto queda entre lo reciente', async () => {
    const { user, dialog } = await opened();
    await user.type(dialog.getByRole('searchbox'), 'agua');
    await waitFor(() => expect(dialog.getByRole('status').textContent).toBe('2 resultados'));
    await user.keyboard('{ArrowDown}{Enter}');
    await heading(/^C01\.1/);
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.keyboard('{Control>}k{/Control}');
    const again = within(await screen.findByRole('dialog', { name: 'Buscar' }));
    expect(options(again)[0]).toBe('C01.1 Escuelas con padrón');
  });

  it('la clave exacta se abre con solo Intro', async () => {
    const { user, dialog } = await opened();
    await user.type(dialog.getByRole('searchbox'), 'c01.1');
    await waitFor(() => expect(dialog.getByRole('status').textContent).toBe('1 resultado'));
    await user.keyboard('{Enter}');
    await heading(/^C01\.1/);
  });

  it('Esc la cierra de una vez y devuelve el foco', async () => {
    const user = openWindow(scene.app, { as: scene.committee.oversight, at: '/plan/PAL-1/compromisos' });
    const field = await screen.findByRole('button', { name: 'Buscar en todo' });
    await user.click(field);
    const dialog = within(await screen.findByRole('dialog', { name: 'Buscar' }));
    await user.type(dialog.getByRole('searchbox'), 'algo');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(field));
  });

  it('dice que no hay nada, y qué hacer', async () => {
    const { user, dialog } = await opened();
    await user.type(dialog.getByRole('searchbox'), 'zzzz');
    await dialog.findByText(/No hay nada con «zzzz»/);
    await waitFor(() => expect(dialog.getByRole('status').textContent).toBe('Sin resultados'));
  });

  it('ofrece las órdenes que el papel puede dar, y ninguna otra', async () => {
    const { user, dialog } = await opened();
    await user.type(dialog.getByRole('searchbox'), 'convocar');
    await waitFor(() => expect(options(dialog)).toEqual(['Convocar una sesión']));
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('dialog', { name: /[Cc]onvocar/ })).toBeDefined();
  });

  it('a quien solo consulta no le ofrece cambiar nada', async () => {
    const { dialog } = await opened('reader');
    expect(options(dialog).filter((one) => /Agregar|Convocar|Respaldar|Importar un/.test(one ?? ''))).toEqual(
      [],
    );
    expect(options(dialog)).toContain('Hacer un informe');
  });

  it('dice que busca en lo de hoy cuando se mira otra fecha', async () => {
    const { dialog } = await opened('oversight', '/plan/PAL-1/compromisos?al=2026-03-01');
    expect(dialog.getByText(/Se busca en lo que hay hoy/)).toBeDefined();
  });
});
