import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { whatWasDone } from '../../renderer/text/history.ts';
import { openScene, type Scene } from '../support/core-plan.ts';
import { openWindow } from './window.tsx';
import { catchSaved } from './window-files.ts';

const csv = (name: string, ...lines: string[]): File =>
  new File([lines.join('\n')], name, { type: 'text/csv' });
const header = 'Clave,Título,Inicio,Término,Peso,Nota interna';
const good = csv(
  'seguimiento.csv',
  header,
  'C01,Presupuesto abierto,2026-01-01,2026-12-31,2,del acta 3',
  'C02,Obra vigilada,2026-02-01,2026-11-30,1,',
);

async function chooseFiles(user: UserEvent, ...files: File[]): Promise<void> {
  await screen.findByRole('heading', { name: 'Paso 1 de 5: Archivos' });
  const input = document.querySelector('input[type=file]');
  if (input === null) throw new Error('the first step has an input for files');
  await user.upload(input as HTMLInputElement, files);
  await waitFor(() => expect(screen.getAllByText('Recibido')).toHaveLength(files.length));
}

const next = (user: UserEvent, step: string) =>
  user.click(screen.getByRole('button', { name: `Siguiente: ${step}` }));

async function toRehearsal(user: UserEvent): Promise<void> {
  await next(user, 'vista previa');
  await screen.findByRole('region', { name: /Primeras filas/ });
  await next(user, 'columnas');
  await screen.findByRole('combobox', { name: 'Dato que llena la columna «Título»' });
  await next(user, 'ensayo');
}

async function openImport(scene: Scene, seat = scene.committee.secretariat): Promise<UserEvent> {
  await scene.plan({ code: 'PAL-1', name: 'Plan en vista' });
  return openWindow(scene.app, { as: seat, at: '/plan/PAL-1/importar' });
}

const titles = async ({ app }: Scene): Promise<string[]> => {
  const [plan] = await app.ask('plan.list', {});
  const { rows } = await app.ask('commitment.list', { planId: plan?.id ?? '' });
  return rows.map(({ title }) => title);
};

test('lo que cambiaría un hito verificado se lista en el ensayo, y solo con acuerdo se importa', async () => {
  const scene = await openScene();
  const user = await openImport(scene);
  const { app, committee } = scene;
  const [plan] = await app.ask('plan.list', {});
  const { id } = await scene.commitment(plan?.id ?? '', { code: 'C01' });
  const hito = await scene.milestone(id, { code: 'C01.1', title: 'Acta pública' });
  await scene.complete(hito.id);
  await scene.verify(hito.id);
  await chooseFiles(
    user,
    csv('hitos.csv', 'Clave del compromiso,Clave del hito,Hito', 'C01,C01.1,Otra acta'),
  );
  await next(user, 'vista previa');
  await screen.findByRole('region', { name: /Primeras filas/ });
  await next(user, 'columnas');
  await screen.findByRole('combobox', { name: 'Dato que llena la columna «Hito»' });
  await next(user, 'ensayo');
  const asks = within(await screen.findByRole('region', { name: 'Cambia 1 hito ya verificado' }));
  expect(asks.getByRole('row', { name: 'C01.1 Acta pública Título' })).toBeTruthy();
  expect(screen.getByText('Confirma que estás de acuerdo en cambiar los hitos verificados.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Importar' }));
  expect((await scene.read(hito.id)).milestone.title).toBe('Acta pública');
  await user.click(asks.getByRole('checkbox', { name: 'Estoy de acuerdo en que cambien' }));
  await user.click(screen.getByRole('button', { name: 'Importar' }));
  expect(await screen.findByText('Se actualizó 1 registro')).toBeTruthy();
  expect((await scene.read(hito.id)).milestone.title).toBe('Otra acta');
  const { secretariat } = committee;
  const entries = await app.ask('history.list', { limit: 5 }, secretariat);
  const agreed = entries.find(({ entity }) => entity === 'access');
  expect(agreed === undefined ? '' : whatWasDone(agreed)).toBe(
    'estuvo de acuerdo en que la importación cambie 1 hito verificado: C01.1',
  );
});

test('de un archivo a los compromisos del plan en vista, con un ensayo que no guarda nada', async () => {
  const scene = await openScene();
  const user = await openImport(scene);
  await chooseFiles(user, good);
  await toRehearsal(user);
  expect(await screen.findByRole('heading', { name: 'Se crearán 2 registros' })).toBeTruthy();
  expect(await titles(scene)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Importar' }));
  expect(await screen.findByText('Se crearon 2 registros')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Ir a Plan en vista' })).toBeTruthy();
  expect(await titles(scene)).toEqual(['Presupuesto abierto', 'Obra vigilada']);
});

test('importar dos veces el mismo archivo no cambia nada, y se dice', async () => {
  const scene = await openScene();
  const user = await openImport(scene);
  await chooseFiles(user, good);
  await toRehearsal(user);
  await screen.findByRole('heading', { name: 'Se crearán 2 registros' });
  await user.click(screen.getByRole('button', { name: 'Importar' }));
  await user.click(await screen.findByRole('button', { name: 'Atrás' }));
  expect(await screen.findByRole('heading', { name: /no hay nada que cambiar/ })).toBeTruthy();
});

test('una columna se corrige a mano y la corrección sigue ahí al volver', async () => {
  const scene = await openScene();
  const user = await openImport(scene);
  await chooseFiles(user, good);
  await next(user, 'vista previa');
  await screen.findByRole('region', { name: /Primeras filas/ });
  await next(user, 'columnas');
  const note = () => screen.findByRole<HTMLSelectElement>('combobox', { name: /columna «Nota interna»/ });
  expect((await note()).value).toBe('');
  await user.selectOptions(await note(), 'Problema público y línea base (compromiso)');
  await user.click(screen.getByRole('link', { name: 'Archivos' }));
  await screen.findByRole('heading', { name: 'Paso 1 de 5: Archivos' });
  await user.click(screen.getByRole('link', { name: 'Columnas' }));
  expect((await note()).value).toBe('commitment.problem');
  await next(user, 'ensayo');
  await screen.findByRole('heading', { name: 'Se crearán 2 registros' });
  await user.click(screen.getByRole('button', { name: 'Importar' }));
  await screen.findByText('Se crearon 2 registros');
  const [plan] = await scene.app.ask('plan.list', {});
  const { rows } = await scene.app.ask('commitment.list', { planId: plan?.id ?? '' });
  const { commitment } = await scene.app.ask('commitment.read', { id: rows[0]?.id ?? '' });
  expect(commitment.problem).toBe('del acta 3');
});

test('lo que está mal se dice por fila y columna, y las filas rechazadas se guardan con su razón', async () => {
  const scene = await openScene();
  const saved = catchSaved();
  const user = await openImport(scene);
  await chooseFiles(user, csv('malo.csv', header, 'C01,Uno,2026-02-30,,1,', 'C02,Dos,2026-01-01,,1,'));
  await toRehearsal(user);
  const problems = within(await screen.findByRole('table', { name: 'Problemas que rechazan su fila' }));
  expect(
    problems.getByRole('row', { name: /malo 2 Inicio .*2026-02-30.* no existe en el calendario/ }),
  ).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Guardar las filas rechazadas…' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.text).toMatch(/C01,Uno,2026-02-30.*no existe en el calendario/);
  expect(saved[0]?.text).not.toMatch(/Dos/);
});

test('quien no puede importar revisa y ensaya, y se le dice a quién corresponde', async () => {
  const scene = await openScene();
  const user = await openImport(scene, scene.committee.government);
  await chooseFiles(user, good);
  await toRehearsal(user);
  expect(await screen.findByRole('heading', { name: 'Se crearán 2 registros' })).toBeTruthy();
  expect(screen.getByText(/quien importa es: autoridad garante y secretaría técnica/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Importar' })).toBeNull();
});

test('una asignación guardada se aplica a otro archivo con las mismas columnas', async () => {
  const scene = await openScene();
  const user = await openImport(scene);
  await chooseFiles(user, good);
  await next(user, 'vista previa');
  await screen.findByRole('region', { name: /Primeras filas/ });
  await next(user, 'columnas');
  const note = () => screen.findByRole<HTMLSelectElement>('combobox', { name: /columna «Nota interna»/ });
  await user.selectOptions(await note(), 'Causas (compromiso)');
  await user.click(screen.getByRole('button', { name: 'Guardar esta asignación…' }));
  const form = within(await screen.findByRole('dialog', { name: 'Guardar la asignación de columnas' }));
  await user.type(form.getByRole('textbox', { name: /Nombre/ }), 'Hoja mensual');
  await user.click(form.getByRole('button', { name: 'Guardar' }));
  await user.click(await screen.findByRole('button', { name: 'Volver a la propuesta' }));
  expect((await note()).value).toBe('');
  await user.click(await screen.findByRole('button', { name: /Asignación/ }));
  await user.click(await screen.findByRole('option', { name: 'Hoja mensual' }));
  await user.click(screen.getByRole('button', { name: 'Aplicar' }));
  expect((await note()).value).toBe('commitment.causes');
  expect(screen.getByText('Se aplicó a 1 tabla; 1 columna cambió.')).toBeTruthy();
});

test('un archivo que no se puede leer se dice antes de seguir', async () => {
  const scene = await openScene();
  const user = await openImport(scene);
  await chooseFiles(user, new File([''], 'vacio.csv'));
  await next(user, 'vista previa');
  expect(await screen.findByText('El archivo está vacío.')).toBeTruthy();
  expect(screen.getByText('Ninguna tabla se pudo leer.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Siguiente: columnas' })).toHaveProperty('disabled', true);
});
