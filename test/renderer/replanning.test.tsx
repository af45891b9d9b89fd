import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { preciseDay } from '../../shared/dates.ts';
import { days, openScene } from '../support/core-plan.ts';
import { button, heading, milestoneAt, openWindow } from './window.tsx';

async function promised() {
  const scene = await openScene();
  const plan = await scene.plan();
  const commitment = await scene.commitment(plan.id, { code: 'C01' });
  const { id } = await scene.milestone(commitment.id, {
    code: 'C01.1',
    title: 'Acta pública',
    ...days('2026-01-01', '2026-05-31'),
  });
  const { government } = scene.committee;
  const ask = () =>
    scene.app.ask(
      'replan.request',
      { milestoneId: id, due: preciseDay('2026-09-30'), reason: 'Se aplazó la licitación.' },
      government,
    );
  return { scene, id, ask, at: milestoneAt('PAL-1', id) };
}

const dialog = (): HTMLElement => screen.getByRole('dialog');
const press = (name: string): HTMLElement => within(dialog()).getByRole('button', { name });
const sentence =
  'Gonzalo Gobierno pidió el 30 jun 2026 mover el vencimiento (31 may 2026) a 30 sep 2026: «Se aplazó la licitación».';

describe('replanificar a petición', () => {
  it('el gobierno pide desde el hito; sin mover fechas se le dice, y lo pedido queda a la vista', async () => {
    const { scene, id, at } = await promised();
    const user = openWindow(scene.app, { as: scene.committee.government, at });
    await user.click(await button('Pedir replanificación'));
    await user.type(within(dialog()).getByRole('textbox', { name: /^Razón/ }), 'Se aplazó.');
    await user.click(press('Pedir'));
    expect(within(dialog()).getByText('Cambia el inicio o el vencimiento.')).toBeDefined();
    expect((await scene.read(id)).replanRequests).toEqual([]);
  });

  it('mientras espera no se pide otra; quien la pidió puede retirarla', async () => {
    const { scene, ask, at } = await promised();
    await ask();
    const user = openWindow(scene.app, { as: scene.committee.government, at });
    await screen.findByText(sentence);
    expect(screen.queryByRole('button', { name: 'Pedir replanificación' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Aprobar/ })).toBeNull();
    await user.click(await button('Retirar la solicitud de C01.1'));
    await user.click(press('Retirar la solicitud'));
    await screen.findByText('Se retiró la solicitud.');
    expect(screen.queryByText(sentence)).toBeNull();
    expect(await button('Pedir replanificación')).toBeDefined();
  });

  it('la autoridad la encuentra en su trabajo, la aprueba y el cambio se lista con sus días y su acuerdo', async () => {
    const { scene, ask } = await promised();
    await ask();
    const user = openWindow(scene.app, { as: scene.committee.oversight, at: '/plan/PAL-1/tablero' });
    await heading(/1 solicitud de replanificar/);
    await user.click(screen.getByRole('link', { name: /Replanificaciones/ }));
    await heading('Replanificaciones');
    await user.click(await button('Aprobar la replanificación de C01.1'));
    await user.type(within(dialog()).getByRole('textbox', { name: /^Acuerdo/ }), 'Acuerdo 4/2026');
    await user.click(press('Aprobar'));
    await screen.findByText('Se aprobó y el hito tiene sus fechas nuevas.');
    const moved = await screen.findByRole('table', { name: 'Lo replanificado' });
    expect(within(moved).getByText('+122 días')).toBeDefined();
    expect(
      within(moved).getByText(
        'Pidió Gonzalo Gobierno · Aprobó Olga Garante · Acuerdo: Acuerdo 4/2026 · 30 jun 2026',
      ),
    ).toBeDefined();
    expect(screen.getByText('Ninguna espera respuesta')).toBeDefined();
  });

  it('no aprobarla pide una razón, que queda junto a la solicitud', async () => {
    const { scene, ask, at } = await promised();
    await ask();
    const user = openWindow(scene.app, { as: scene.committee.oversight, at });
    await user.click(await button('No aprobar la replanificación de C01.1'));
    await user.click(press('No aprobar'));
    expect(within(dialog()).getByText('Falta este dato.')).toBeDefined();
    await user.type(within(dialog()).getByRole('textbox', { name: /^Razón/ }), 'Ya se movió una vez.');
    await user.click(press('No aprobar'));
    await screen.findByText('No se aprobó; las fechas quedan como están.');
    expect(
      await screen.findByText(/no aprobó replanificar el hito C01.1: «Ya se movió una vez»/),
    ).toBeDefined();
  });
});
