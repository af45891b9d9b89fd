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
  within(screen.getByRole('grid', { name: 'Compromisos' }))
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
    await user.click(screen.getByRole('columnheader', { name: 'Compromiso' }));
    await waitFor(() => expect(titles()).toEqual(['Agua limpia', 'Educación para todas']));
    const header = screen.getByRole('columnheader', { name: 'Compromiso' });
    expect(header.getAttribute('aria-sort')).toBe('ascending');
    await user.click(screen.getByRole('columnheader', { name: 'Compromiso' }));
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

  it('asigna de una vez a quien responde por los compromisos elegidos', async () => {
    const scene = await listed();
    const { app, committee } = scene;
    const user = openWindow(app, { as: committee.secretariat, at: '/plan/PAL-1/compromisos' });
    await user.click(await screen.findByRole('checkbox', { name: 'Elegir los 2 compromisos' }));
    expect(await screen.findByText('2 elegidos')).toBeDefined();
    await user.click(await button('Asignar responsable…'));
    const dialog = within(await screen.findByRole('dialog', { name: 'Asignar 2 compromisos' }));
    await user.type(dialog.getByRole('combobox', { name: /Persona o institución/ }), 'Gonzalo');
    await user.click(await screen.findByRole('option', { name: /Gonzalo/ }));
    await user.click(dialog.getByRole('radio', { name: 'Corresponsable' }));
    await user.click(dialog.getByRole('button', { name: 'Asignar' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByText('2 elegidos')).toBeNull();
    const [plan] = await app.ask('plan.list', {});
    const made = await app.ask('responsibility.list', { planId: found(plan).id });
    expect(made.map(({ commitmentCode, kind }) => `${commitmentCode} ${kind}`).sort()).toEqual([
      'C01 coResponsible',
      'C02 coResponsible',
    ]);
  });

  it('quien solo consulta no puede elegir compromisos', async () => {
    const scene = await listed();
    openWindow(scene.app, { as: 'reader', at: '/plan/PAL-1/compromisos' });
    await screen.findByRole('link', { name: 'Agua limpia' });
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('antes de perder lo escrito por un Escape, pregunta; y al seguir, sigue ahí', async () => {
    const scene = await listed();
    const user = openWindow(scene.app, { as: scene.committee.oversight, at: '/plan/PAL-1/compromisos' });
    await user.click(await button('Agregar compromiso'));
    const dialog = within(await screen.findByRole('dialog'));
    const title = dialog.getByRole('textbox', { name: /^Título/ });
    await user.type(title, 'Movilidad');
    await user.keyboard('{Escape}');
    expect((await dialog.findByRole('alert')).textContent).toBe('Lo que escribiste no se ha guardado.');
    await user.click(dialog.getByRole('button', { name: 'Seguir escribiendo' }));
    expect(document.activeElement).toBe(title);
    await user.keyboard('{Escape}');
    await user.click(await dialog.findByRole('button', { name: 'Descartar' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
