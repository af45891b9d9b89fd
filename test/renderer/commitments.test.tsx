import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openScene, type Scene } from '../support/core-plan.ts';
import { button, found, heading, openWindow } from './window.tsx';

async function listed(): Promise<Scene> {
  const scene = await openScene();
  const plan = await scene.plan();
  const one = await scene.commitment(plan.id, { code: 'C01', title: 'Educación para todas' });
  await scene.commitment(plan.id, { code: 'C02', title: 'Agua limpia' });
  const done = await scene.milestone(one.id);
  await scene.complete(done.id);
  return scene;
}

const titles = (): string[] =>
  within(screen.getByRole('table', { name: 'Compromisos' }))
    .getAllByRole('link')
    .map((link) => link.textContent);

describe('la lista de compromisos', () => {
  it('encuentra «Educación» aunque se escriba «educacion», y la búsqueda queda en la dirección', async () => {
    const scene = await listed();
    const user = openWindow(scene.app, { as: scene.committee.oversight, at: '/plan/PAL-1/compromisos' });
    await screen.findByRole('link', { name: 'Agua limpia' });
    await user.type(screen.getByRole('searchbox', { name: 'Buscar compromisos' }), 'educacion');
    await waitFor(() => expect(titles()).toEqual(['Educación para todas']));
    expect(window.location.hash).toBe('#/plan/PAL-1/compromisos?buscar=educacion');
    await user.click(await button('Quitar el filtro «educacion»'));
    await waitFor(() => expect(titles()).toHaveLength(2));
  });

  it('ordena por la columna elegida, dice cómo, y al repetir invierte', async () => {
    const scene = await listed();
    const user = openWindow(scene.app, { as: scene.committee.oversight, at: '/plan/PAL-1/compromisos' });
    await screen.findByRole('link', { name: 'Agua limpia' });
    await user.click(screen.getByRole('button', { name: 'Compromiso' }));
    await waitFor(() => expect(titles()).toEqual(['Agua limpia', 'Educación para todas']));
    const header = screen.getByRole('columnheader', { name: 'Compromiso' });
    expect(header.getAttribute('aria-sort')).toBe('ascending');
    await user.click(screen.getByRole('button', { name: 'Compromiso' }));
    await waitFor(() => expect(titles()).toEqual(['Educación para todas', 'Agua limpia']));
    expect(header.getAttribute('aria-sort')).toBe('descending');
  });

  it('toma los filtros de la dirección y los muestra para quitarlos', async () => {
    const scene = await listed();
    const at = '/plan/PAL-1/compromisos?avance=noData';
    openWindow(scene.app, { as: scene.committee.oversight, at });
    await screen.findByRole('link', { name: 'Agua limpia' });
    expect(titles()).toEqual(['Agua limpia']);
    expect(await button('Quitar el filtro Avance reportado: Sin dato')).toBeDefined();
  });

  it('muestra las dos cifras, la fracción y «sin dato» donde nadie ha reportado', async () => {
    const scene = await listed();
    openWindow(scene.app, { as: scene.committee.oversight, at: '/plan/PAL-1/compromisos' });
    await screen.findByRole('link', { name: 'Agua limpia' });
    const [, first, second] = screen.getAllByRole('row');
    expect(first?.textContent).toContain('0 · 100 %1 de 1 hito');
    expect(within(found(second)).getByRole('img').getAttribute('aria-label')).toMatch(/^Sin dato/);
  });

  it('agrega un compromiso y abre su ficha', async () => {
    const scene = await listed();
    const user = openWindow(scene.app, { as: scene.committee.oversight, at: '/plan/PAL-1/compromisos' });
    await user.click(await button('Agregar compromiso'));
    const dialog = await screen.findByRole('dialog', { name: 'Agregar un compromiso' });
    await user.type(within(dialog).getByRole('textbox', { name: /^Título/ }), 'Movilidad <b>segura</b>');
    await user.click(within(dialog).getByRole('button', { name: 'Guardar' }));
    await heading('C03 · Movilidad <b>segura</b>');
  });

  it('sin título no guarda y lo dice bajo el campo', async () => {
    const scene = await listed();
    const user = openWindow(scene.app, { as: scene.committee.oversight, at: '/plan/PAL-1/compromisos' });
    await user.click(await button('Agregar compromiso'));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Guardar' }));
    const field = within(dialog).getByRole('textbox', { name: /^Título/ });
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
  });
});
