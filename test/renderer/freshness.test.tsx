import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { preciseDay } from '../../shared/dates.ts';
import { days, openScene, type Scene } from '../support/core-plan.ts';
import { openWindow } from './window.tsx';

type Place = Scene & { planId: string; commitmentId: string; hito: string };

async function atWork(): Promise<Place> {
  const scene = await openScene();
  const { id: planId } = await scene.plan({ reportingPeriod: 'monthly' });
  const { id: commitmentId } = await scene.commitment(planId, { code: 'C01', state: 'inProgress' });
  const values = { code: 'C01.1', ...days('2026-01-01', '2026-05-31') };
  const { id: hito } = await scene.milestone(commitmentId, values);
  return { ...scene, planId, commitmentId, hito };
}

/** The page, its address in the plan, what another writes meanwhile and what then shows by itself. */
const pages: [string, (p: Place) => string, (p: Place) => Promise<unknown>, RegExp][] = [
  [
    'Tablero',
    () => 'tablero',
    ({ plan: _, app, committee, commitmentId }) =>
      app.ask(
        'commitment.revise',
        { id: commitmentId, version: 1, changes: { title: 'Nuevo título' } },
        committee.oversight,
      ),
    /Nuevo título/,
  ],
  [
    'Compromisos',
    () => 'compromisos',
    ({ commitment, planId }) => commitment(planId, { title: 'Obra vigilada' }),
    /Obra vigilada/,
  ],
  [
    'Compromiso',
    ({ commitmentId }) => `compromisos/${commitmentId}`,
    ({ milestone, commitmentId }) => milestone(commitmentId, { title: 'Padrón publicado' }),
    /Padrón publicado/,
  ],
  ['Hito', ({ hito }) => `hitos/${hito}`, ({ prove, hito }) => prove(hito, 'Acta firmada'), /Acta firmada/],
  [
    'Comité',
    () => 'comite',
    ({ app, committee }) =>
      app.ask('member.seat', { name: 'Nadia Nueva', role: 'civilSociety' }, committee.secretariat),
    /Nadia Nueva/,
  ],
  [
    'Observaciones',
    () => 'observaciones',
    ({ app, committee, planId }) =>
      app.ask(
        'observation.open',
        { planId, title: 'Falta el padrón', text: '¿Dónde?' },
        committee.civilSociety,
      ),
    /Falta el padrón/,
  ],
  [
    'Sesiones',
    () => 'sesiones',
    ({ app, committee, planId }) => {
      const values = { meetsOn: '2026-07-15', agenda: ['Uno'], place: 'Sala de cabildo' };
      return app.ask('meeting.convene', { planId, values }, committee.secretariat);
    },
    /S-01/,
  ],
  [
    'Periodos',
    () => 'periodos',
    ({ report, hito }) => report(hito, 30, { periodEnd: '2026-05-31', done: 'Se avanzó.' }),
    /30 %|1 de 1/,
  ],
  [
    'Replanificaciones',
    () => 'replanificaciones',
    ({ app, committee, hito }) => {
      const ask = { milestoneId: hito, due: preciseDay('2026-09-30'), reason: 'Se aplazó la obra.' };
      return app.ask('replan.request', ask, committee.government);
    },
    /Se aplazó la obra\./,
  ],
  [
    'Bitácora',
    () => 'bitacora?alcance=todo',
    ({ app, committee }) => app.ask('institution.add', { name: 'Instituto que llegó' }, committee.oversight),
    /Instituto que llegó/,
  ],
  [
    'Ajustes › Comité',
    () => 'ajustes?vista=comite',
    ({ app, committee }) =>
      app.ask('oversightName.add', { name: 'Autoridad que llegó' }, committee.secretariat),
    /Autoridad que llegó/,
  ],
  [
    'Ajustes › Catálogos',
    () => 'ajustes?vista=catalogos',
    ({ app, committee }) =>
      app.ask('catalogue.add', { catalogue: 'value', label: 'Valor que llegó' }, committee.secretariat),
    /Valor que llegó/,
  ],
  [
    'Ajustes › Acceso',
    () => 'ajustes?vista=acceso',
    ({ app, committee }) => {
      const { memberId } = committee.secretariat;
      return app.ask(
        'access.setPassphrase',
        { memberId, passphrase: 'una frase larga' },
        committee.secretariat,
      );
    },
    /Contraseña de ahora/,
  ],
];

describe('lo que otra persona escribe aparece solo', () => {
  test.each(pages)('en %s', async (_name, at, write, shown) => {
    const place = await atWork();
    const { app, committee } = place;
    openWindow(app, { as: committee.secretariat, at: `/plan/PAL-1/${at(place)}` });
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());
    expect(document.body.textContent).not.toMatch(shown);
    await write(place);
    document.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => expect(wholeText()).toMatch(shown));
  });
});

/** What is read on the page, also in its fields. */
const wholeText = (): string =>
  [document.body.textContent, ...Array.from(document.querySelectorAll('input'), ({ value }) => value)].join(
    ' ',
  );
