import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openScene } from '../support/core-plan.ts';
import { openWindow } from './window.tsx';

const row = async (name: string) => {
  const header = await screen.findByRole('rowheader', { name: new RegExp(name) });
  const found = header.closest('tr');
  if (found === null) throw new Error('a row header stands in a row');
  return within(found);
};

test('los integrantes se ven por sector, con su lugar y desde cuándo lo ocupan', async () => {
  const { app, committee, plan } = await openScene();
  await plan();
  await app.ask(
    'member.seat',
    { name: 'Ana Ruiz', role: 'civilSociety', isAlternate: true, startsOn: '2025-01-15' },
    committee.oversight,
  );
  openWindow(app, { as: committee.secretariat, at: '/plan/PAL-1/comite' });
  const table = within(await screen.findByRole('table', { name: 'Sociedad civil' }));
  expect(table.getByRole('row', { name: /Ana Ruiz.*Suplente.*Desde el 15 ene 2025/ })).toBeTruthy();
  expect(screen.getByText('1 titular, 1 suplente')).toBeTruthy();
});

test('la secretaría agrega a una persona y la ve en su sector', async () => {
  const { app, committee, plan } = await openScene();
  await plan();
  const user = openWindow(app, { as: committee.secretariat, at: '/plan/PAL-1/comite' });
  await user.click(await screen.findByRole('button', { name: 'Agregar integrante…' }));
  const form = within(await screen.findByRole('dialog', { name: 'Agregar integrante' }));
  await user.type(form.getByRole('textbox', { name: /Nombre/ }), 'Irene Solís');
  await user.click(form.getByRole('button', { name: 'Guardar' }));
  expect(await screen.findByRole('link', { name: 'Irene Solís' })).toBeTruthy();
});

test('una persona sin nombre no se guarda, y la razón está bajo el campo', async () => {
  const { app, committee, plan } = await openScene();
  await plan();
  const user = openWindow(app, { as: committee.secretariat, at: '/plan/PAL-1/comite' });
  await user.click(await screen.findByRole('button', { name: 'Agregar integrante…' }));
  const form = within(await screen.findByRole('dialog', { name: 'Agregar integrante' }));
  await user.click(form.getByRole('button', { name: 'Guardar' }));
  const name = form.getByRole('textbox', { name: /Nombre/ });
  expect(name.getAttribute('aria-invalid')).toBe('true');
  expect(form.getByText('Falta este dato.')).toBeTruthy();
  expect(await app.ask('member.list', {})).toHaveLength(5);
});

test('quien solo consulta no encuentra controles para cambiar, y se le dice quién puede', async () => {
  const { app, committee, plan } = await openScene();
  await plan();
  openWindow(app, { as: committee.reader, at: '/plan/PAL-1/comite' });
  expect(
    await screen.findByText(/los administran la autoridad garante y la secretaría técnica/),
  ).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Agregar/ })).toBeNull();
});

test('lo que nadie tiene asignado se asigna de una vez a una persona', async () => {
  const scene = await openScene();
  const { app, committee } = scene;
  const { id } = await scene.plan();
  const commitment = await scene.commitment(id, { code: 'C01', title: 'Presupuesto abierto' });
  await scene.commitment(id, { code: 'C02', title: 'Obra vigilada' });
  await scene.milestone(commitment.id, { code: 'C01.1', title: 'Padrón' });
  const user = openWindow(app, {
    as: committee.secretariat,
    at: '/plan/PAL-1/comite?vista=responsabilidades',
  });
  expect(await screen.findByText('3 están sin responsable')).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: 'Elegir C01' }));
  await user.click(screen.getByRole('checkbox', { name: 'Elegir C02' }));
  await user.click(screen.getByRole('button', { name: 'Asignar lo elegido…' }));
  const form = within(await screen.findByRole('dialog', { name: 'Asignar 2 compromisos o hitos' }));
  await user.type(form.getByRole('combobox', { name: /Persona o institución/ }), 'Gonzalo');
  await user.click(await screen.findByRole('option', { name: /Gonzalo Gobierno/ }));
  await user.click(form.getByRole('button', { name: 'Asignar' }));
  expect(await screen.findByText('Todo tiene responsable')).toBeTruthy();
  const assigned = await app.ask('responsibility.list', { planId: id });
  expect(assigned.map(({ commitmentCode, member, kind }) => [commitmentCode, member, kind])).toEqual([
    ['C01', 'Gonzalo Gobierno', 'responsible'],
    ['C02', 'Gonzalo Gobierno', 'responsible'],
  ]);
  expect((await row('Gonzalo Gobierno')).getAllByText('2')).toHaveLength(2);
});

test('la página de una persona dice todo por lo que responde, y ahí se termina una responsabilidad', async () => {
  const scene = await openScene();
  const { app, committee } = scene;
  const { id: planId } = await scene.plan();
  const commitment = await scene.commitment(planId, { code: 'C01', title: 'Presupuesto abierto' });
  const { memberId } = committee.government;
  const assign = { targets: [{ commitmentId: commitment.id }], memberId, kind: 'responsible' as const };
  await app.ask('responsibility.assign', assign, committee.oversight);
  const user = openWindow(app, { as: committee.oversight, at: `/plan/PAL-1/comite?persona=${memberId}` });
  expect((await row('Presupuesto abierto')).getByText('Responsable')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /Terminar la responsabilidad sobre C01/ }));
  const form = within(await screen.findByRole('dialog', { name: 'Terminar la responsabilidad' }));
  await user.click(form.getByRole('button', { name: 'Terminar' }));
  await screen.findByText(/La responsabilidad sobre C01 Presupuesto abierto termina el 30 jun 2026/);
  const [ended] = await app.ask('responsibility.list', { planId });
  expect(ended?.endsOn).toBe('2026-06-30');
});

test('lo de quien dejó su lugar no tiene responsable: se dice, y se asigna con un solo botón', async () => {
  const { app, committee, plan, commitment } = await openScene();
  const { id: planId } = await plan();
  const { id: commitmentId } = await commitment(planId, { code: 'C01', title: 'Presupuesto claro' });
  const { memberId, member } = committee.government;
  const assign = { targets: [{ commitmentId }], memberId, kind: 'responsible' as const };
  await app.ask('responsibility.assign', assign, committee.oversight);
  const gone = { id: memberId, version: member.version, changes: { endsOn: '2026-06-29' } };
  await app.ask('member.revise', gone, committee.oversight);
  const user = openWindow(app, {
    as: committee.oversight,
    at: '/plan/PAL-1/comite?vista=responsabilidades',
  });
  expect(await screen.findByText('Ya no ocupa un lugar: entrega lo suyo a otra persona.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Asignar C01' }));
  expect(await screen.findByRole('dialog')).toBeTruthy();
});

test('a quien no tiene nada asignado se le asigna desde su renglón', async () => {
  const { app, committee, plan, commitment } = await openScene();
  const { id: planId } = await plan();
  await commitment(planId, { code: 'C01', title: 'Presupuesto claro' });
  const at = '/plan/PAL-1/comite?vista=responsabilidades';
  openWindow(app, { as: committee.oversight, at });
  const link = await screen.findByRole('link', { name: 'Asignar algo a Celia Sociedad' });
  expect(link.getAttribute('href')).toContain(`para=${committee.civilSociety.memberId}`);
});

test('quien no puede asignar lee que nadie responde', async () => {
  const { app, committee, plan, commitment } = await openScene();
  const { id: planId } = await plan();
  await commitment(planId, { code: 'C01', title: 'Presupuesto claro' });
  openWindow(app, { as: committee.reader, at: '/plan/PAL-1/comite?vista=responsabilidades' });
  expect(await screen.findByRole('cell', { name: 'Nadie' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: /^Asignar/ })).toBeNull();
});
