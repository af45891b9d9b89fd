import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { days, openScene } from '../support/core-plan.ts';
import { heading, openWindow } from './window.tsx';

async function scene() {
  const made = await openScene();
  const plan = await made.plan();
  const commitment = await made.commitment(plan.id);
  const first = await made.milestone(commitment.id, { title: 'Acta', ...days('2026-02-01', '2026-05-31') });
  const second = await made.milestone(commitment.id, {
    title: 'Portal',
    ...days('2026-06-01', '2026-09-30'),
    dependsOn: [first.id],
  });
  return { ...made, second, commitment };
}
const at = '/plan/PAL-1/cronograma';
const bar = (code: string) =>
  screen.findByRole('button', { name: new RegExp(`^Proponer otra fecha para ${code}:`) });

describe('el cronograma', () => {
  it('con Mayús y flecha se mueve una barra; Entrar pide la razón con las fechas nuevas y dice qué se adelanta', async () => {
    const { app, committee, second, read } = await scene();
    const user = openWindow(app, { as: committee.government, at });
    await heading('Cronograma');
    (await bar('C01.2')).focus();
    await user.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}');
    expect(await screen.findByText(/^C01\.2: del 18 may 2026 al 16 sep 2026\./)).toBeDefined();
    await user.keyboard('{Enter}');
    const dialog = within(await screen.findByRole('dialog', { name: 'Pedir la replanificación de C01.2' }));
    expect(dialog.getByText(/^Empezaría antes de que venza.*C01\.1 \(31 may 2026\)/)).toBeDefined();
    await user.type(dialog.getByRole('textbox', { name: /^Razón/ }), 'Se adelantó la compra.');
    await user.click(dialog.getByRole('button', { name: 'Pedir' }));
    expect(await screen.findByText(/se pidió moverlo/)).toBeDefined();
    const { milestone, replanRequests } = await read(second.id);
    expect(milestone.due.on).toBe('2026-09-30');
    expect(replanRequests[0]).toMatchObject({
      newStart: { on: '2026-05-18' },
      newDue: { on: '2026-09-16' },
      reason: 'Se adelantó la compra.',
    });
  });

  it('Escape la deja como estaba y nada se pide', async () => {
    const { app, committee, second, read } = await scene();
    const user = openWindow(app, { as: committee.oversight, at });
    const moved = await bar('C01.2');
    moved.focus();
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}{Escape}');
    expect(await screen.findByText('C01.2 queda como estaba.')).toBeDefined();
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: /^Replanificar el hito C01\.2/ });
    await user.type(within(dialog).getByRole('textbox', { name: /^Razón/ }), 'Se aplazó.');
    await user.click(within(dialog).getByRole('button', { name: 'Replanificar' }));
    expect(await within(dialog).findByText('Cambia el inicio o el vencimiento.')).toBeDefined();
    expect((await read(second.id)).replannings).toEqual([]);
  });

  it('quien vigila lee cada barra y no la mueve', async () => {
    const { app, committee } = await scene();
    openWindow(app, { as: committee.civilSociety, at });
    const link = await screen.findByRole('link', {
      name: /^C01\.2 Portal; del 1 jun 2026 al 30 sep 2026.*depende de C01\.1/,
    });
    expect(link.getAttribute('href')).toMatch(/^#\/plan\/PAL-1\/hitos\//);
    expect(screen.queryByRole('button', { name: /^Proponer otra fecha/ })).toBeNull();
  });

  it('en el pasado no hay asas', async () => {
    const { app, committee } = await scene();
    openWindow(app, { as: committee.oversight, at: `${at}?al=2026-06-30` });
    expect(await screen.findByRole('link', { name: /^C01\.2 Portal; del/ })).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Proponer otra fecha/ })).toBeNull();
  });

  it('lo que se cierra, y los filtros, quedan en la dirección', async () => {
    const { app, committee, commitment } = await scene();
    const user = openWindow(app, { as: committee.civilSociety, at });
    await user.click(await screen.findByRole('button', { name: 'Ocultar lo que contiene C01' }));
    expect(await screen.findByText('1 renglón')).toBeDefined();
    expect(window.location.hash).toContain(`salvo=${commitment.id}`);
    await user.click(screen.getByRole('checkbox', { name: 'Solo lo mío' }));
    expect(await screen.findByText('Nada coincide con los filtros.')).toBeDefined();
    expect(window.location.hash).toContain('mios=si');
  });

  it('«Ver como tabla» dice lo mismo', async () => {
    const { app, committee } = await scene();
    const user = openWindow(app, { as: committee.civilSociety, at });
    await user.click(await screen.findByRole('button', { name: 'Ver como tabla' }));
    const table = await screen.findByRole('grid', { name: 'El cronograma como tabla' });
    const row = await within(table).findByRole('row', {
      name: /^C01\.2 Portal 1 jun 2026 30 sep 2026 .*C01\.1$/,
    });
    expect(row).toBeDefined();
  });

  it('de muchos renglones solo existen los que se ven, y Fin lleva al último', async () => {
    const { app, committee, commitment, milestone } = await scene();
    for (let i = 0; i < 48; i += 1) await milestone(commitment.id, days('2026-03-01', '2026-11-30'));
    const user = openWindow(app, { as: committee.civilSociety, at });
    expect(await screen.findByText('51 renglones')).toBeDefined();
    const table = screen.getByRole('table', { name: 'Cronograma del plan' });
    expect(table.getAttribute('aria-rowcount')).toBe('52');
    expect(within(table).getAllByRole('row').length).toBeLessThan(40);
    (await screen.findByRole('link', { name: /^C01\.1 Acta; del/ })).focus();
    await user.keyboard('{End}');
    // The window of the tests scrolls without telling.
    fireEvent.scroll(table.parentElement ?? table);
    const last = await screen.findByRole('link', { name: /^C01\.50 .*; del/ });
    await waitFor(() => expect(document.activeElement).toBe(last));
  });
});
