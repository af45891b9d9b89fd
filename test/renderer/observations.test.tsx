import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openScene, type Scene } from '../support/core-plan.ts';
import { button, found, heading, milestoneAt, openWindow } from './window.tsx';

type Seen = { scene: Scene; planId: string; milestoneId: string };

async function promised(): Promise<Seen> {
  const scene = await openScene();
  const plan = await scene.plan();
  const commitment = await scene.commitment(plan.id, { code: 'C01' });
  const { id } = await scene.milestone(commitment.id, { code: 'C01.1', title: 'Acta pública' });
  return { scene, planId: plan.id, milestoneId: id };
}

const words = { title: 'Falta el acta', text: 'El acta no está en el portal.' };
const opened = async ({ scene, planId, milestoneId }: Seen, dueOn?: string): Promise<string> => {
  const input = {
    planId,
    milestoneId,
    ...words,
    ...(dueOn === undefined ? {} : { openedOn: '2026-06-01', dueOn }),
  };
  return (await scene.app.ask('observation.open', input, scene.committee.civilSociety)).observation.id;
};
const placeOf = (id: string): string => `/plan/PAL-1/observaciones/${id}`;
const dialog = (): HTMLElement => screen.getByRole('dialog');
const field = (name: RegExp): HTMLElement => within(dialog()).getByRole('textbox', { name });
const press = (name: string): HTMLElement => within(dialog()).getByRole('button', { name });
const actions = (): (string | null)[] =>
  ['Responder', 'Atender', 'Cerrar', 'Reabrir'].filter(
    (name) => screen.queryByRole('button', { name }) !== null,
  );

describe('las observaciones en la ventana', () => {
  it('se abren desde el hito, y ahí mismo se ven con su espera', async () => {
    const { scene, milestoneId } = await promised();
    const user = openWindow(scene.app, {
      as: scene.committee.civilSociety,
      at: milestoneAt('PAL-1', milestoneId),
    });
    await user.click(await button('Abrir observación'));
    await user.click(press('Abrir'));
    expect(within(dialog()).getAllByText('Falta este dato.')).toHaveLength(2);
    await user.type(field(/^Asunto/), words.title);
    await user.type(field(/^Qué se observa/), words.text);
    await user.click(press('Abrir'));
    await screen.findByText('Se abrió la observación O-001.');
    const table = await screen.findByRole('table', { name: 'Observaciones' });
    expect(within(table).getByRole('link', { name: /O-001/ })).toBeDefined();
    expect(within(table).getByText('Abierta')).toBeDefined();
  });

  it('lo que dice la ciudadanía pide quién lo dijo; el gobierno no ve esa opción', async () => {
    const { scene } = await promised();
    const at = '/plan/PAL-1/observaciones';
    const user = openWindow(scene.app, { as: scene.committee.civilSociety, at });
    await user.click(await button('Abrir observación'));
    await user.type(field(/^Asunto/), words.title);
    await user.type(field(/^Qué se observa/), words.text);
    await user.click(within(dialog()).getByRole('radio', { name: 'De la ciudadanía' }));
    await user.click(press('Abrir'));
    await within(dialog()).findByText('Falta este dato.');
    await user.type(field(/^Quién lo dijo/), 'Vecina del Centro, en el buzón');
    await user.click(press('Abrir'));
    await heading(/O-001 · Falta el acta/);
    expect(screen.getByText(/Lo dijo: Vecina del Centro, en el buzón/)).toBeDefined();
    openWindow(scene.app, { as: scene.committee.government, at });
    const [open] = await screen.findAllByRole('button', { name: 'Abrir observación' });
    if (open !== undefined) await user.click(open);
    expect(within(dialog()).queryByRole('radio')).toBeNull();
  });

  it('cada quien ve solo lo que puede hacer', async () => {
    const seen = await promised();
    const { committee, app } = seen.scene;
    const id = await opened(seen, '2026-06-15');
    const expected = [
      ['government', ['Responder', 'Atender']],
      ['civilSociety', ['Responder', 'Cerrar']],
      ['oversight', ['Responder']],
      ['secretariat', ['Responder', 'Atender', 'Cerrar']],
      ['reader', []],
    ] as const;
    for (const [role, acts] of expected) {
      document.body.replaceChildren();
      openWindow(app, { as: committee[role], at: placeOf(id) });
      await heading(/O-001/);
      expect(screen.getAllByText('Vencida').length).toBeGreaterThan(0);
      expect([role, actions()]).toEqual([role, [...acts]]);
    }
  });

  it('se atiende con razones y un archivo, que se puede guardar', async () => {
    const seen = await promised();
    const { committee, app } = seen.scene;
    const id = await opened(seen);
    const user = openWindow(app, { as: committee.government, at: placeOf(id) });
    await user.click(await button('Atender'));
    await user.click(press('Marcar como atendida'));
    await within(dialog()).findByText('Falta este dato.');
    await user.type(field(/^Respuesta razonada/), 'Se publicó hoy.');
    await user.upload(
      found(dialog().querySelector<HTMLInputElement>('input[type=file]')),
      new File(['Acta firmada'], 'acta.txt', { type: 'text/plain' }),
    );
    await user.click(press('Marcar como atendida'));
    await screen.findByText('La observación quedó atendida.');
    expect(await button('Guardar archivo: acta.txt')).toBeDefined();
    expect(actions()).toEqual(['Responder']);
  });

  it('la secretaría nombra solo a quien puede cerrarla', async () => {
    const seen = await promised();
    const { committee, app } = seen.scene;
    const id = await opened(seen);
    const user = openWindow(app, { as: committee.secretariat, at: placeOf(id) });
    await user.click(await button('Cerrar'));
    await user.click(within(dialog()).getByRole('combobox', { name: /En nombre de quién/ }));
    const options = await screen.findAllByRole('option');
    expect(options.map((one) => one.textContent)).toEqual([expect.stringContaining('Celia Sociedad')]);
  });
});
