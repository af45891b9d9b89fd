import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { days, openScene } from '../support/core-plan.ts';
import { noon } from '../support/core.ts';
import { button, heading, milestoneAt, openWindow } from './window.tsx';

async function quarterly(reportingPeriod: 'quarterly' | 'free' = 'quarterly') {
  const scene = await openScene();
  const { government, oversight } = scene.committee;
  const plan = await scene.plan({ reportingPeriod });
  const commitment = await scene.commitment(plan.id);
  const first = await scene.milestone(commitment.id, { title: 'Acta', ...days(null, '2026-12-31') });
  const second = await scene.milestone(commitment.id, { title: 'Portal', ...days(null, '2026-12-31') });
  await scene.app.ask(
    'member.revise',
    { id: government.memberId, version: 1, changes: { email: 'gonzalo@ejemplo.mx' } },
    oversight,
  );
  await scene.app.ask(
    'responsibility.assign',
    {
      targets: [{ commitmentId: commitment.id, milestoneId: first.id }],
      memberId: government.memberId,
      kind: 'responsible',
    },
    oversight,
  );
  scene.app.clock.now = noon('2026-07-10');
  return { scene, first, second };
}

const at = '/plan/PAL-1/periodos';

describe('los reportes del periodo', () => {
  it('muestra la cobertura, quién se atrasó con su correo ya escrito, y lo que no tiene responsable', async () => {
    const { scene } = await quarterly();
    openWindow(scene.app, { as: scene.committee.secretariat, at });
    await heading('Reportes del periodo');
    expect(await screen.findByText('0 de 2 hitos')).toBeDefined();
    expect(screen.getByText('2 reportes atrasados')).toBeDefined();
    const late = screen.getByRole('table', { name: 'Quién se atrasó' });
    expect(within(late).getByRole('rowheader', { name: 'Gonzalo Gobierno' })).toBeDefined();
    const mail = within(late).getByRole('link', { name: 'Escribir correo a Gonzalo Gobierno' });
    expect(decodeURIComponent(mail.getAttribute('href') ?? '')).toMatch(
      /^mailto:gonzalo@ejemplo\.mx\?subject=.*2\.º trimestre de 2026&body=[^]*- C01\.1 Acta/,
    );
    expect(screen.getByText(/^1 hito sin reporte no tiene responsable/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Asignar responsables' }).getAttribute('href')).toBe(
      '#/plan/PAL-1/comite?vista=responsabilidades',
    );
  });

  it('otro periodo se elige y queda en la dirección', async () => {
    const { scene, first } = await quarterly();
    await scene.report(first.id, 20, { periodEnd: '2026-03-31' });
    const user = openWindow(scene.app, { as: scene.committee.secretariat, at });
    await user.click(await button(/Periodo/));
    await user.click(await screen.findByRole('option', { name: /^1.er trimestre de 2026 · 1 de 2/ }));
    expect(await screen.findByText('1 de 2 hitos')).toBeDefined();
    expect(screen.getByText('20 % al 31 mar 2026')).toBeDefined();
    expect(window.location.hash).toContain('periodo=2026-01-01');
  });

  it('sin periodo fijo dice dónde se elige', async () => {
    const { scene } = await quarterly('free');
    openWindow(scene.app, { as: scene.committee.secretariat, at });
    await screen.findByText(/no tiene un periodo de reporte fijo/);
    expect(screen.getByRole('link', { name: 'Ir a los datos del plan' })).toBeDefined();
  });

  it('el reporte propone el periodo que toca; «sin avance» pide su razón en su lugar', async () => {
    const { scene, first } = await quarterly();
    const user = openWindow(scene.app, {
      as: scene.committee.government,
      at: milestoneAt('PAL-1', first.id),
    });
    await user.click(await button('Reportar avance'));
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('checkbox', { name: /^Sin avance/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Reportar' }));
    expect(await within(dialog).findByText('Falta este dato.')).toBeDefined();
    await user.type(within(dialog).getByRole('textbox', { name: /^Dificultades/ }), 'No hubo quórum.');
    await user.click(within(dialog).getByRole('button', { name: 'Reportar' }));
    await screen.findByText('Se reportó 0 %.');
    expect((await scene.read(first.id)).reports).toMatchObject([
      { periodStart: '2026-04-01', periodEnd: '2026-06-30', isNoProgress: true },
    ]);
  });
});
