import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openScene } from '../support/core-plan.ts';
import { openWindow } from './window.tsx';
import { catchSaved } from './window-files.ts';

test('los umbrales del semáforo se cambian, y se dice en palabras qué significan', async () => {
  const { app, committee, plan } = await openScene();
  await plan();
  const user = openWindow(app, { as: committee.oversight, at: '/plan/PAL-1/ajustes?vista=comite' });
  const field = await screen.findByRole('textbox', { name: /En tiempo desde/ });
  await user.clear(field);
  await user.type(field, '-5{Tab}');
  expect(screen.getByText('En tiempo: hasta 5 puntos por debajo de lo esperado.')).toBeTruthy();
  await user.click(screen.getAllByRole('button', { name: 'Guardar cambios' })[1] ?? field);
  await waitFor(async () => expect((await app.ask('settings.read', {})).onTimeGap).toBe(-5));
});

test('un umbral de riesgo más exigente que el de tiempo no se guarda, y se dice por qué', async () => {
  const { app, committee, plan } = await openScene();
  await plan();
  const user = openWindow(app, { as: committee.oversight, at: '/plan/PAL-1/ajustes?vista=comite' });
  const field = await screen.findByRole('textbox', { name: /En riesgo desde/ });
  await user.clear(field);
  await user.type(field, '-3{Tab}');
  expect(screen.getByText('Tiene que ser menor que el de «en tiempo».')).toBeTruthy();
  expect(screen.getAllByRole('button', { name: 'Guardar cambios' })[1]).toHaveProperty('disabled', true);
});

test('la zona en que están las horas de las sesiones se elige', async () => {
  const { app, committee, plan } = await openScene();
  await plan();
  const user = openWindow(app, { as: committee.oversight, at: '/plan/PAL-1/ajustes?vista=comite' });
  const card = await screen.findByRole('region', { name: 'Hora de las sesiones' });
  await user.click(within(card).getByRole('button', { name: /Huso horario/ }));
  await user.click(screen.getByRole('option', { name: 'Noroeste (Tijuana)' }));
  await user.click(within(card).getByRole('button', { name: 'Guardar cambios' }));
  await waitFor(async () => expect((await app.ask('settings.read', {})).timeZone).toBe('America/Tijuana'));
});

test('al cambiar la clave del plan la ventana se queda en él', async () => {
  const { app, committee, plan } = await openScene();
  await plan();
  const user = openWindow(app, { as: committee.secretariat, at: '/plan/PAL-1/ajustes' });
  const code = await screen.findByRole('textbox', { name: /Clave del plan/ });
  await user.clear(code);
  await user.type(code, 'PAL-2027');
  await user.click(screen.getByRole('button', { name: 'Guardar cambios' }));
  await waitFor(() => expect(window.location.hash).toBe('#/plan/PAL-2027/ajustes'));
  expect(await screen.findByRole<HTMLInputElement>('textbox', { name: /Clave del plan/ })).toHaveProperty(
    'value',
    'PAL-2027',
  );
});

test('una entrada de catálogo se agrega, se renombra y se deja de usar', async () => {
  const { app, committee, plan } = await openScene();
  await plan();
  const user = openWindow(app, { as: committee.secretariat, at: '/plan/PAL-1/ajustes?vista=catalogos' });
  await user.click(await screen.findByRole('button', { name: 'Agregar…' }));
  const form = within(await screen.findByRole('dialog', { name: 'Agregar a «Valores»' }));
  await user.type(form.getByRole('textbox', { name: /Nombre/ }), 'Justicia abierta');
  await user.click(form.getByRole('button', { name: 'Guardar' }));
  await user.click(await screen.findByRole('button', { name: 'Dejar de usar Justicia abierta' }));
  await user.click(await screen.findByRole('button', { name: 'Renombrar Justicia abierta' }));
  const rename = within(await screen.findByRole('dialog', { name: 'Cambiar el nombre' }));
  await user.type(rename.getByRole('textbox', { name: /Nombre/ }), ' y cercana');
  await user.click(rename.getByRole('button', { name: 'Guardar' }));
  await screen.findByRole('button', { name: 'Volver a usar Justicia abierta y cercana' });
  const items = await app.ask('catalogue.list', {});
  expect(items.find(({ label }) => label === 'Justicia abierta y cercana')).toMatchObject({
    isActive: false,
  });
});

test('quien solo consulta ve los ajustes sin poder cambiarlos', async () => {
  const { app, committee, plan } = await openScene();
  await plan();
  openWindow(app, { as: committee.reader, at: '/plan/PAL-1/ajustes' });
  expect(await screen.findByText(/Los ajustes los cambian la autoridad garante/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Guardar cambios' })).toBeNull();
  expect(screen.getByText('PAL-1', { selector: 'dd' })).toBeTruthy();
});

test('el respaldo se hace, se guarda y desde entonces se sabe cuándo fue', async () => {
  const { app, committee, plan } = await openScene();
  await plan();
  const saved = catchSaved();
  const user = openWindow(app, { as: committee.secretariat, at: '/plan/PAL-1/ajustes?vista=datos' });
  expect(await screen.findByText('Todavía no se ha hecho ningún respaldo.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Respaldar ahora' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(await screen.findByText(/Último respaldo: 30 jun 2026, 12:00/)).toBeTruthy();
});

test('la revisión dice que todo está en orden', async () => {
  const { app, committee, plan } = await openScene();
  await plan();
  const user = openWindow(app, { as: committee.secretariat, at: '/plan/PAL-1/ajustes?vista=datos' });
  await user.click(await screen.findByRole('button', { name: 'Revisar ahora' }));
  expect(await screen.findByText(/Todo está en orden: se revisaron \d+ entradas/)).toBeTruthy();
});
