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

const planOf = async ({ app }: Scene): Promise<string> => found((await app.ask('plan.list', {}))[0]).id;

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

  it('con Mayús se suma un orden a otro, y las columnas que se eligen se recuerdan', async () => {
    const scene = await listed();
    const user = openWindow(scene.app, { as: scene.committee.oversight, at: '/plan/PAL-1/compromisos' });
    await screen.findByRole('link', { name: 'Agua limpia' });
    await user.click(screen.getByRole('columnheader', { name: 'Estado' }));
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('columnheader', { name: 'Compromiso' }));
    await user.keyboard('{/Shift}');
    await waitFor(() => expect(titles()).toEqual(['Agua limpia', 'Educación para todas']));
    expect(window.location.hash).toContain('orden=state%2Ctitle');
    await user.click(await button('Columnas'));
    const dialog = within(await screen.findByRole('dialog', { name: 'Columnas' }));
    await user.click(dialog.getByRole('checkbox', { name: 'Peso' }));
    await user.click(dialog.getByRole('checkbox', { name: 'Semáforo' }));
    await user.click(dialog.getByRole('button', { name: 'Listo' }));
    expect(await screen.findByRole('columnheader', { name: 'Peso' })).toBeDefined();
    expect(screen.queryByRole('columnheader', { name: 'Semáforo' })).toBeNull();
    const { memberId } = scene.committee.oversight;
    expect(localStorage.getItem(`compromiso.columns.${memberId}`)).toContain('weight');
  });

  it('varios valores de un filtro son varias marcas que se quitan una por una', async () => {
    const scene = await listed();
    const at = '/plan/PAL-1/compromisos?estado=approved|paused';
    const user = openWindow(scene.app, { as: scene.committee.oversight, at });
    await screen.findByRole('link', { name: 'Agua limpia' });
    await user.click(await button('Quitar el filtro Estado: En pausa'));
    await waitFor(() => expect(window.location.hash).toBe('#/plan/PAL-1/compromisos?estado=approved'));
    expect(screen.queryByRole('button', { name: 'Quitar el filtro Estado: En pausa' })).toBeNull();
  });

  it('los grupos dicen cuántos son y sus dos cifras, y se cierran', async () => {
    const scene = await listed();
    const at = '/plan/PAL-1/compromisos?grupo=semaforo';
    const user = openWindow(scene.app, { as: scene.committee.oversight, at });
    await screen.findByRole('link', { name: 'Agua limpia' });
    const group = screen.getByRole('gridcell', { name: /^En tiempo.*compromiso/ });
    expect(group.textContent).toContain('1 compromiso · verificado 0 % · reportado 100 %');
    await user.click(group);
    await waitFor(() => expect(titles()).toEqual(['Agua limpia']));
    await user.click(await button('Cerrar grupos'));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Agua limpia' })).toBeNull());
  });

  it('lo que otra persona guardó en la misma celda se muestra junto a lo que se escribió', async () => {
    const scene = await listed();
    const { app, committee } = scene;
    const user = openWindow(app, { as: committee.oversight, at: '/plan/PAL-1/compromisos' });
    const link = await screen.findByRole('link', { name: 'Agua limpia' });
    found(link.closest<HTMLElement>('[role=gridcell]')).focus();
    await user.keyboard('{F2}');
    const [, second] = (await app.ask('commitment.list', { planId: await planOf(scene) })).rows;
    const { id, version } = found(second);
    const changes = { title: 'Agua para todas' };
    await app.ask('commitment.revise', { id, version, changes }, committee.secretariat);
    const editor = await screen.findByRole('textbox', { name: 'Título de C02' });
    await user.clear(editor);
    await user.type(editor, 'Agua clara{Enter}');
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /guardó aquí «Agua para todas» mientras escribías/,
    );
    await user.click(await button('Guardar lo mío'));
    await screen.findByRole('link', { name: 'Agua clara' });
  });

  it('a los elegidos se les cambia el peso de una vez', async () => {
    const scene = await listed();
    const { app, committee } = scene;
    const user = openWindow(app, { as: committee.secretariat, at: '/plan/PAL-1/compromisos' });
    await user.click(await screen.findByRole('checkbox', { name: 'Elegir los 2 compromisos' }));
    await user.click(await button('Cambiar…'));
    const dialog = within(await screen.findByRole('dialog', { name: 'Cambiar 2 compromisos' }));
    await user.click(dialog.getByRole('radio', { name: 'Peso' }));
    const weight = dialog.getByRole('textbox', { name: 'Peso' });
    await user.clear(weight);
    await user.type(weight, '3');
    await user.click(dialog.getByRole('button', { name: 'Guardar' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const { rows } = await app.ask('commitment.list', { planId: await planOf(scene) });
    expect(rows.map(({ figures }) => figures.weight)).toEqual([3, 3]);
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
