import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { preciseDay } from '../../shared/dates.ts';
import { openScene, type Scene } from '../support/core-plan.ts';
import { sessionsOf } from '../support/sessions.ts';
import { button, heading, milestoneAt, openWindow } from './window.tsx';

async function prepared() {
  const scene = await openScene();
  const planId = (await scene.plan()).id;
  return { scene, planId, sessions: sessionsOf(() => ({ scene, planId })) };
}

const voteOf = async (scene: Scene, meetingId: string, inFavour: string[]) =>
  scene.app.ask(
    'meeting.vote',
    { meetingId, subject: 'El calendario', inFavour },
    scene.committee.secretariat,
  );
const dialog = (): HTMLElement => screen.getByRole('dialog');

describe('las sesiones en la ventana', () => {
  it('una votación se corrige con su razón, y la primera queda tachada con quién y por qué', async () => {
    const { scene, sessions } = await prepared();
    const { meeting } = await sessions.held();
    const voted = await voteOf(scene, meeting.id, sessions.titulares());
    await sessions.agree(voted, { voteId: voted.votes[0]?.id ?? '' });
    const user = openWindow(scene.app, {
      as: scene.committee.secretariat,
      at: `/plan/PAL-1/sesiones/${meeting.id}`,
    });
    await user.click(await button('Corregir la votación 1'));
    expect(within(dialog()).getByText(/^El acuerdo A-01 salió de esta votación/)).toBeDefined();
    const save = within(dialog()).getByRole('button', { name: 'Registrar la corrección' });
    await user.click(save);
    expect(within(dialog()).getByText('Falta este dato.')).toBeDefined();
    await user.type(within(dialog()).getByRole('textbox', { name: /^Razón/ }), 'Celia votó en contra.');
    const celia = within(dialog()).getByRole('radiogroup', { name: /Celia Sociedad/ });
    await user.click(within(celia).getByRole('radio', { name: 'En contra' }));
    const olga = within(dialog()).getByRole('radiogroup', { name: /Olga Garante/ });
    await user.click(within(olga).getByRole('radio', { name: 'En contra' }));
    await user.click(save);
    expect((await within(dialog()).findByRole('alert')).textContent).toContain(
      'el acuerdo «A-01», que está pendiente: cancélalo antes',
    );
    await user.click(within(olga).getByRole('radio', { name: 'Abstención' }));
    await user.click(within(olga).getByRole('radio', { name: 'A favor' }));
    await user.click(save);
    await screen.findByText('Se corrigió la votación.');
    const first = (await heading('Votación 1: El calendario')).closest('article');
    expect(first?.querySelectorAll('del')).toHaveLength(2);
    expect(first?.textContent).toContain(
      'Corregida por Sara Técnica el 30 jun 2026; vale la votación 2. Razón: Celia votó en contra.',
    );
    const second = (await heading('Votación 2: El calendario')).closest('article');
    expect(second?.textContent).toContain('Corrige la votación 1.');
    expect(second?.textContent).toContain('Se aprobó: 2 a favor y 1 en contra; hacían falta 2');
    expect(screen.queryByRole('button', { name: 'Corregir la votación 1' })).toBeNull();
  });

  it('quien no lleva las sesiones las lee, sin corregir', async () => {
    const { scene, sessions } = await prepared();
    const { meeting } = await sessions.held();
    await voteOf(scene, meeting.id, sessions.titulares());
    openWindow(scene.app, { as: scene.committee.government, at: `/plan/PAL-1/sesiones/${meeting.id}` });
    await heading('Votación 1: El calendario');
    expect(screen.queryByRole('button', { name: /^Corregir/ })).toBeNull();
  });

  it('un acuerdo se ve, y se da por cumplido, en el hito que cambia', async () => {
    const { scene, planId, sessions } = await prepared();
    const commitment = await scene.commitment(planId);
    const milestone = await scene.milestone(commitment.id);
    await sessions.agree(await sessions.held(), {
      ...{ effect: 'replan', milestoneId: milestone.id, due: preciseDay('2026-12-01') },
      dueOn: '2026-06-25',
    });
    const user = openWindow(scene.app, {
      as: scene.committee.government,
      at: milestoneAt('PAL-1', milestone.id),
    });
    const table = await screen.findByRole('table', { name: 'Acuerdos del comité' });
    expect(within(table).getByText('Vencido')).toBeDefined();
    await user.click(within(table).getByRole('button', { name: 'Resolver el acuerdo A-01' }));
    await screen.findByRole('dialog');
    await user.type(within(dialog()).getByRole('textbox', { name: /^Cómo se cumplió/ }), 'Se publicó.');
    await user.click(within(dialog()).getByRole('button', { name: 'Guardar' }));
    expect(await within(table).findByText('Cumplido')).toBeDefined();
    expect(within(table).getByText('30 jun 2026 · Se publicó.')).toBeDefined();
  });

  it('lo vencido de otras personas está en el tablero de quien lleva las sesiones', async () => {
    const { scene, planId, sessions } = await prepared();
    await scene.milestone((await scene.commitment(planId)).id);
    await sessions.agree(await sessions.held(), { dueOn: '2026-06-25' });
    openWindow(scene.app, { as: scene.committee.oversight, at: '/plan/PAL-1/tablero' });
    const table = await screen.findByRole('table', { name: 'Acuerdos vencidos de otras personas' });
    expect(within(table).getByText('Publicar el padrón.')).toBeDefined();
  });
});
