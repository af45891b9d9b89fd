import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openScene, type Scene } from '../support/core-plan.ts';
import { noon } from '../support/core.ts';
import { button, heading, openWindow } from './window.tsx';
import { catchSaved } from './window-files.ts';

const at = '/plan/PAL-1/ciclo';
const dialog = (): HTMLElement => screen.getByRole('dialog');
const field = (name: RegExp): HTMLElement => within(dialog()).getByRole('textbox', { name });
const press = (name: string): HTMLElement => within(dialog()).getByRole('button', { name });
const card = (name: string): Promise<HTMLElement> => screen.findByRole('region', { name });

async function started(): Promise<{ scene: Scene; planId: string }> {
  const scene = await openScene();
  return { scene, planId: (await scene.plan()).id };
}

const report = ({ scene, planId }: Awaited<ReturnType<typeof started>>) =>
  scene.app.ask(
    'document.add',
    {
      ...{ planId, stage: 'implementation', kind: 'initialReport', form: 'link' },
      ...{ title: 'Informe inicial', url: 'https://example.org/informe' },
    },
    scene.committee.secretariat,
  );

describe('la página del ciclo del plan', () => {
  it('vacía, dice qué va ahí y ofrece el primer paso; lo agregado completa su etapa', async () => {
    const { scene } = await started();
    const user = openWindow(scene.app, { as: scene.committee.secretariat, at });
    await user.click(await button('Agregar la declaración conjunta'));
    await user.click(within(dialog()).getByRole('radio', { name: 'Nota' }));
    await user.click(press('Agregar documento'));
    expect(within(dialog()).getAllByText('Falta este dato.')).toHaveLength(2);
    await user.type(field(/^Nota/), 'Firmada en papel.');
    await user.type(field(/^Título/), 'Declaración conjunta');
    await user.click(press('Agregar documento'));
    await screen.findByText('Se agregó el documento.');
    expect(await screen.findByText('Firmada en papel.')).toBeDefined();
    expect(screen.getByText('Completa')).toBeDefined();
    expect(screen.queryByRole('heading', { name: 'Documentos de las etapas' })).toBeNull();
  });

  it('un archivo se agrega con su nombre por título y se vuelve a guardar igual', async () => {
    const { scene } = await started();
    const saved = catchSaved();
    const user = openWindow(scene.app, { as: scene.committee.oversight, at });
    await user.click(await button('Agregar documento: Instalación del comité'));
    await user.click(press('Agregar documento'));
    expect(within(dialog()).getByText('Elige el archivo.')).toBeDefined();
    const input = dialog().querySelector('input[type=file]');
    if (!(input instanceof HTMLInputElement)) throw new Error('the dialogue takes a file');
    await user.upload(input, new File(['Acta'], 'acta.txt', { type: 'text/plain' }));
    await user.click(press('Agregar documento'));
    await user.click(await button('Guardar archivo: acta.txt'));
    await expect.poll(() => saved).toEqual([{ name: 'acta.txt', text: 'Acta' }]);
  });

  it('cada obligación dice cuándo vence y su primer paso; cumplida, ya no lo ofrece', async () => {
    const { scene } = await started();
    const user = openWindow(scene.app, { as: scene.committee.secretariat, at });
    const owed = await card('Obligaciones del ciclo');
    expect(
      within(owed).getByText(/informe inicial .* debió entregarse a más tardar el 1 mar 2026/),
    ).toBeDefined();
    expect(within(owed).getAllByRole('link', { name: 'Convocar una sesión' })[0]?.getAttribute('href')).toBe(
      '#/plan/PAL-1/sesiones',
    );
    await user.click(within(owed).getByRole('button', { name: 'Agregar el informe inicial' }));
    await user.click(within(dialog()).getByRole('radio', { name: 'Enlace' }));
    await user.type(field(/^Dirección/), 'ejemplo');
    await user.type(field(/^Título/), 'Informe inicial');
    await user.click(press('Agregar documento'));
    expect(within(dialog()).getByText(/debe empezar con https/)).toBeDefined();
    await user.clear(field(/^Dirección/));
    await user.type(field(/^Dirección/), 'https://example.org/informe');
    await user.click(press('Agregar documento'));
    expect(await screen.findByText(/informe inicial .*: es del 30 jun 2026/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Agregar el informe inicial' })).toBeNull();
  });

  it('retirar pide la razón, y el documento queda tachado con ella', async () => {
    const seen = await started();
    await report(seen);
    const user = openWindow(seen.scene.app, { as: seen.scene.committee.oversight, at });
    await user.click(await button(/^Retirar: Informe inicial/));
    await user.click(press('Retirar'));
    expect(within(dialog()).getByText('Falta este dato.')).toBeDefined();
    await user.type(field(/^Razón/), 'Era un borrador.');
    await user.click(press('Retirar'));
    expect(await screen.findByText('Retirado el 30 jun 2026: «Era un borrador»')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Retirar: / })).toBeNull();
  });

  it('quien no coordina la lee sin botones, y como se sabía antes nadie captura', async () => {
    const seen = await started();
    await report(seen);
    openWindow(seen.scene.app, { as: seen.scene.committee.civilSociety, at });
    expect(await screen.findByRole('link', { name: /Informe inicial/ })).toBeDefined();
    expect(screen.queryByRole('button', { name: /Agregar|Retirar/ })).toBeNull();
    seen.scene.app.clock.now = noon('2026-07-05');
    openWindow(seen.scene.app, { as: seen.scene.committee.oversight, at: `${at}?sabido=2026-06-30` });
    expect(await screen.findAllByRole('link', { name: /Informe inicial/ })).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /Agregar|Retirar/ })).toBeNull();
  });
});

describe('el tablero de quien coordina', () => {
  it('avisa de lo que vence y lleva al ciclo; a los demás no', async () => {
    const { scene, planId } = await started();
    await scene.commitment(planId);
    openWindow(scene.app, { as: scene.committee.secretariat, at: '/plan/PAL-1/tablero' });
    const owed = await card('Obligaciones del ciclo');
    expect(within(owed).getByText(/repositorio público/)).toBeDefined();
    expect(within(owed).getByRole('link', { name: 'Ver el ciclo del plan' }).getAttribute('href')).toBe(
      '#/plan/PAL-1/ciclo',
    );
  });

  it('no dice nada a quien no puede hacer nada', async () => {
    const { scene, planId } = await started();
    await scene.commitment(planId);
    openWindow(scene.app, { as: scene.committee.government, at: '/plan/PAL-1/tablero' });
    await card('Mi trabajo');
    expect(screen.queryByRole('region', { name: 'Obligaciones del ciclo' })).toBeNull();
  });
});

describe('la evaluación de cierre de un compromiso', () => {
  const choose = async (user: ReturnType<typeof openWindow>, label: RegExp, option: string) => {
    await user.click(within(dialog()).getByRole('button', { name: label }));
    await user.click(await screen.findByRole('option', { name: option }));
  };

  it('pide cada parte del formulario, y queda en la página y en la bitácora', async () => {
    const { scene, planId } = await started();
    const commitment = await scene.commitment(planId, { code: 'C01' });
    const hito = await scene.milestone(commitment.id);
    await scene.complete(hito.id);
    const user = openWindow(scene.app, {
      as: scene.committee.oversight,
      at: `/plan/PAL-1/compromisos/${commitment.id}`,
    });
    await user.click(await button('Asentar la evaluación'));
    await user.click(press('Asentar la evaluación'));
    expect(within(dialog()).getAllByText('Falta este dato.')).toHaveLength(9);
    await user.type(field(/^Quién evalúa/), 'Universidad de ejemplo');
    await choose(user, /Nivel de cumplimiento/, 'Completo');
    await user.type(field(/^Por qué ese nivel/), 'Se hizo todo.');
    await user.click(within(dialog()).getByRole('combobox', { name: /^Evidencia de sus hitos/ }));
    await user.keyboard('Acta');
    await user.click(await screen.findByRole('option', { name: 'E-001 Acta' }));
    await user.tab();
    expect(within(dialog()).getByText('Evidencia: a lo más 3 en total, quedan 2')).toBeDefined();
    await choose(user, /Acceso a la información/, 'Mayor');
    await user.type(field(/^Por qué, en acceso/), 'Se publicó.');
    await choose(user, /Participación/, 'No aplica');
    await user.type(field(/^Por qué, en participación/), 'No era su propósito.');
    await choose(user, /Rendición de cuentas/, 'Empeoró');
    await user.type(field(/^Por qué, en rendición/), 'Se cerró la ventanilla.');
    await user.click(press('Asentar la evaluación'));
    await screen.findByText('Se asentó la evaluación de cierre.');
    const shown = await card('Evaluación de cierre');
    expect(
      within(shown).getByText('La hizo Universidad de ejemplo el 30 jun 2026; la asentó Olga Garante.'),
    ).toBeDefined();
    expect(within(shown).getByText('Empeoró: Se cerró la ventanilla.')).toBeDefined();
    expect(within(shown).getByText('Acta')).toBeDefined();
    expect(within(shown).getByRole('button', { name: 'Asentar una nueva' })).toBeDefined();
    await user.click(screen.getByRole('link', { name: 'Bitácora' }));
    await heading('Bitácora');
    expect(
      await screen.findByText(/asentó la evaluación de cierre.* que hizo Universidad de ejemplo: completo/),
    ).toBeDefined();
  });
});
