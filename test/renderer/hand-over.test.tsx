import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { idleInstitutions } from '../../renderer/state/committee.ts';
import { seat } from '../support/actors.ts';
import { openScene } from '../support/core-plan.ts';
import { button, heading, openWindow } from './window.tsx';

async function charged(endsOn: string | null = null) {
  const scene = await openScene();
  const { government, secretariat, oversight } = scene.committee;
  const plan = await scene.plan();
  const commitment = await scene.commitment(plan.id);
  await scene.app.ask(
    'responsibility.assign',
    { targets: [{ commitmentId: commitment.id }], memberId: government.memberId, kind: 'responsible' },
    oversight,
  );
  const next = await seat(scene.app, { name: 'Nora Nueva', role: 'government' }, secretariat);
  if (endsOn !== null) {
    await scene.app.ask(
      'member.revise',
      { id: government.memberId, version: 1, changes: { endsOn } },
      secretariat,
    );
  }
  return { scene, plan, next, at: `/plan/PAL-1/comite?persona=${government.memberId}` };
}

describe('entregar responsabilidades', () => {
  it('desde la página de la persona, a quien se elija, desde un día', async () => {
    const { scene, plan, next, at } = await charged();
    const user = openWindow(scene.app, { as: scene.committee.secretariat, at });
    await user.click(await button('Entregar sus responsabilidades…'));
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Entregar' }));
    expect(within(dialog).getByText('Elige una persona o una institución.')).toBeDefined();
    await user.type(within(dialog).getByRole('combobox', { name: /^A quién/ }), 'Nora');
    await user.click(await screen.findByRole('option', { name: /^Nora Nueva/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Entregar' }));
    await screen.findByText('Nora Nueva responde ahora por 1 asunto más.');
    const all = await scene.app.ask('responsibility.list', { planId: plan.id });
    expect(all.map(({ memberId, endsOn }) => [memberId === next.memberId, endsOn]).sort()).toEqual([
      [false, '2026-06-29'],
      [true, null],
    ]);
  });

  it('a quien se va y todavía responde por algo se le ofrece, desde el día siguiente', async () => {
    const { scene, at } = await charged('2026-07-15');
    const user = openWindow(scene.app, { as: scene.committee.secretariat, at });
    await screen.findByText(
      'El lugar de Gonzalo Gobierno termina el 15 jul 2026 y todavía responde por 1 asunto después de ese día.',
    );
    await user.click(await button('Entregar sus responsabilidades…'));
    expect(
      within(screen.getByRole('dialog')).getByRole('group', { name: /^Desde qué día/ }).textContent,
    ).toMatch(/16.*7.*2026/);
  });

  it('quien solo consulta no puede', async () => {
    const { scene, at } = await charged();
    openWindow(scene.app, { as: 'reader', at });
    await heading('Gonzalo Gobierno');
    expect(screen.queryByRole('button', { name: /^Entregar/ })).toBeNull();
  });
});

describe('las instituciones sin nada asignado', () => {
  it('son las vigentes que no responden por nada, ni ellas ni su gente', () => {
    const house = (id: string, isActive = true) =>
      ({ id, name: id, acronym: '', kind: 'government', isActive, source: {}, version: 1 }) as const;
    const members = [
      { id: 'ana', institutionId: 'finanzas' },
      { id: 'luis', institutionId: 'obras' },
    ];
    const found = idleInstitutions(
      [house('finanzas'), house('obras'), house('agua'), house('extinta', false)],
      members,
      new Set(['ana', 'agua']),
    );
    expect(found.map(({ id }) => id)).toEqual(['obras']);
  });
});
