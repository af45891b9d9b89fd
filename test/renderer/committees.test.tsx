import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { seat } from '../support/actors.ts';
import { openScene } from '../support/core-plan.ts';
import { openTwoCommittees } from '../support/two-committees.ts';
import { button, heading, openWindow } from './window.tsx';

test('con un solo comité nadie pregunta de cuál es', async () => {
  const { app, committee, plan } = await openScene();
  await plan();
  const user = openWindow(app, { as: committee.secretariat, at: '/plan/PAL-1/comite' });
  await user.click(await button('Agregar integrante…'));
  const form = within(await screen.findByRole('dialog', { name: 'Agregar integrante' }));
  expect(form.getByRole('textbox', { name: /Nombre/ })).toBeTruthy();
  expect(form.queryByRole('button', { name: /Comité/ })).toBeNull();
  expect(screen.queryByRole('columnheader', { name: 'Comité' })).toBeNull();
});

describe('varios comités en los mismos datos', () => {
  test('la secretaría instala un comité y le da un plan', async () => {
    const { app, committee, plan } = await openScene();
    const { id } = await plan();
    const user = openWindow(app, { as: committee.secretariat, at: '/plan/PAL-1/ajustes?vista=comite' });
    await user.click(await button('Instalar un comité…'));
    const form = within(await screen.findByRole('dialog', { name: 'Instalar un comité' }));
    await user.click(form.getByRole('button', { name: 'Guardar' }));
    expect(form.getByText('Escribe el nombre.')).toBeTruthy();
    await user.type(form.getByRole('textbox', { name: /Nombre/ }), 'Comité de Colima');
    await user.click(form.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByRole('rowheader', { name: 'Comité de Colima' })).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: 'Plan' }));
    await user.click(await button(/Comité que lo lleva/));
    await user.click(await screen.findByRole('option', { name: 'Comité de Colima' }));
    await user.click(screen.getByRole('button', { name: 'Guardar cambios' }));
    await screen.findByText('Se guardaron los cambios.');
    const [installed] = await app.ask('committee.list', {});
    expect((await app.ask('plan.read', { planId: id })).committeeId).toBe(installed?.id);
  });

  test('quien es de otro comité lee el plan sin controles, y una frase dice por qué', async () => {
    const { app, a, b } = await openTwoCommittees();
    const { id } = await app.ask('plan.start', { code: 'PAL-B', name: 'Plan B' }, b.oversight);
    await app.ask('commitment.add', { planId: id, values: { title: 'Presupuesto claro' } }, b.oversight);
    openWindow(app, { as: a.oversight, at: '/plan/PAL-B/compromisos' });
    await screen.findByRole('link', { name: 'Presupuesto claro' });
    expect(screen.getByText(/Este plan lo lleva «Comité B» y tú eres de «Comité A»/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Agregar compromiso' })).toBeNull();
  });

  test('quien es del comité del plan sí los tiene, y nada le avisa', async () => {
    const { app, b } = await openTwoCommittees();
    const { id } = await app.ask('plan.start', { code: 'PAL-B', name: 'Plan B' }, b.oversight);
    await app.ask('commitment.add', { planId: id, values: { title: 'Presupuesto claro' } }, b.oversight);
    openWindow(app, { as: b.oversight, at: '/plan/PAL-B/compromisos' });
    await screen.findByRole('link', { name: 'Presupuesto claro' });
    expect(screen.queryByText(/Este plan lo lleva/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Agregar compromiso' })).toBeTruthy();
  });

  test('la página del comité es la del plan en vista: su nombre, su gente y quien participa en todos', async () => {
    const { app, a, b, all } = await openTwoCommittees();
    await app.ask('plan.start', { code: 'PAL-B', name: 'Plan B' }, b.oversight);
    await app.ask('oversightName.add', { name: 'Contraloría de B' }, b.oversight);
    const user = openWindow(app, { as: b.oversight, at: '/plan/PAL-B/comite' });
    await heading('Comité B');
    const table = within(await screen.findByRole('table', { name: 'Contraloría de B' }));
    expect(table.getByRole('row', { name: /oversight de Comité B.*Comité B/ })).toBeTruthy();
    const office = within(screen.getByRole('table', { name: 'Secretaría técnica' }));
    expect(office.getByRole('row', { name: /Sara Técnica.*Todos los comités/ })).toBeTruthy();
    expect(screen.queryByText(a.government.member.name)).toBeNull();
    await user.click(screen.getByRole('link', { name: all.secretariat.member.name }));
    await heading('Sara Técnica');
    expect(screen.queryByRole('button', { name: 'Editar…' })).toBeNull();
  });

  test('al preguntar quién es, van antes quienes participan en el comité del plan, y de cada quien se dice', async () => {
    const { app, a, b, all } = await openTwoCommittees();
    await app.ask('plan.start', { code: 'PAL-B', name: 'Plan B' }, b.oversight);
    await seat(app, { name: 'Otra de B', role: 'government', committeeId: b.id }, all.secretariat);
    openWindow(app, { at: '/plan/PAL-B/tablero' });
    await heading('¿Quién eres?');
    const people = within(screen.getByRole('main')).getAllByRole('button', { name: /Comité [AB]$/ });
    const ofGovernment = people
      .map(({ textContent }) => textContent)
      .filter((text) => /government|Otra/.test(text));
    expect(ofGovernment.map((text) => text.slice(-8))).toEqual(['Comité B', 'Comité B', 'Comité A']);
    expect(people.map(({ textContent }) => textContent).join()).toContain(a.government.member.name);
  });
});
