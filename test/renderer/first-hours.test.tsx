import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { helpEntries } from '../../renderer/text/help-entries.ts';
import { helpKeys, helpTerms } from '../../renderer/text/help-keys.ts';
import { recordTerms } from '../../shared/glossary.ts';
import { openScene } from '../support/core-plan.ts';
import { openTestApp } from '../support/core.ts';
import { button, heading, openWindow } from './window.tsx';
import { catchSaved } from './window-files.ts';

const field = (name: string | RegExp): HTMLElement => screen.getByRole('textbox', { name });
const step = (name: string): HTMLElement =>
  screen.getByRole('heading', { name }).closest('li') ?? document.body;
const tip = (): HTMLElement | null => screen.queryByRole('complementary', { name: 'Consejo' });

async function withSecretariat() {
  const app = await openTestApp();
  const { id } = await app.ask('member.seat', { name: 'Marisol', role: 'secretariat' });
  return { app, as: { memberId: id } };
}

describe('los primeros pasos', () => {
  it('tres personas y el nombre del comité se guardan juntos, y el foco sigue en el paso que viene', async () => {
    const { app, as } = await withSecretariat();
    const user = openWindow(app, { as });
    await user.click(await screen.findByRole('textbox', { name: 'Nombre del comité' }));
    await user.paste('Comité de Calvillo');
    for (const [n, name, institution] of [
      [1, 'Luis Mora', 'Finanzas'],
      [2, 'Ana Ruiz', 'Observatorio'],
      [3, 'Eva Peña', 'finanzas'],
    ] as const) {
      await user.click(field(`Nombre completo, persona ${String(n)}`));
      await user.paste(name);
      await user.click(field(`Institución, persona ${String(n)}`));
      await user.paste(institution);
    }
    await user.click(await button('Guardar el comité'));
    await screen.findByText('Se guardó el comité: 3 personas más.');
    await waitFor(() =>
      expect(document.activeElement?.textContent).toBe('El plan, con sus compromisos e hitos'),
    );
    expect(within(step('El comité y sus lugares')).getByText('Hecho')).toBeDefined();
    const members = await app.ask('member.list', {});
    expect(members.map(({ name, role, institution }) => [name, role, institution])).toEqual([
      ['Marisol', 'secretariat', null],
      ['Luis Mora', 'government', 'Finanzas'],
      ['Ana Ruiz', 'civilSociety', 'Observatorio'],
      ['Eva Peña', 'oversight', 'Finanzas'],
    ]);
    expect((await app.ask('settings.read', {})).committeeName).toBe('Comité de Calvillo');
  });

  it('lo que se rechaza no repite lo que ya se guardó', async () => {
    const { app, as } = await withSecretariat();
    let isDown = true;
    const user = openWindow(app, {
      as,
      through: (carry) => (method, input, who) =>
        isDown && method === 'member.seat' && JSON.stringify(input).includes('Ana')
          ? Promise.resolve({ ok: false, error: { code: 'unreachable', details: {} } })
          : carry(method, input, who),
    });
    await user.type(await screen.findByRole('textbox', { name: 'Nombre completo, persona 1' }), 'Luis');
    await user.type(field('Nombre completo, persona 2'), 'Ana');
    await user.click(await button('Guardar el comité'));
    await screen.findByText(/Lo que ya se guardó quedó guardado/);
    expect(field('Nombre completo, persona 1')).toHaveProperty('value', '');
    expect(field('Nombre completo, persona 2')).toHaveProperty('value', 'Ana');
    isDown = false;
    await user.click(await button('Guardar el comité'));
    await screen.findByText('Se guardó el comité: 1 persona más.');
    expect((await app.ask('member.list', {})).map(({ name }) => name)).toEqual(['Marisol', 'Luis', 'Ana']);
  });

  it('vacío, dice qué falta escribir y no guarda nada', async () => {
    const { app, as } = await withSecretariat();
    const user = openWindow(app, { as });
    await user.click(await button('Guardar el comité'));
    await screen.findByText('Escribe el nombre del comité o el de alguna persona.');
  });

  it('salen del menú cuando están hechos, y se abren desde la ayuda', async () => {
    const scene = await openScene();
    const as = scene.committee.secretariat;
    const plan = await scene.plan();
    const commitment = await scene.commitment(plan.id);
    await scene.milestone(commitment.id);
    await scene.app.ask('settings.revise', { version: 0, changes: { committeeName: 'Comité' } }, as);
    const user = openWindow(scene.app, { as, at: '/plan/PAL-1/tablero' });
    expect(await screen.findByRole('link', { name: /Primeros pasos.*3 de 5/ })).toBeDefined();
    const holder = { memberId: scene.committee.government.memberId, kind: 'responsible' } as const;
    await scene.app.ask(
      'responsibility.assign',
      { targets: [{ commitmentId: commitment.id }], ...holder },
      as,
    );
    await scene.app.ask('report.make', { planId: plan.id, format: 'csv' }, as);
    await user.click(screen.getByRole('link', { name: /Primeros pasos.*3 de 5/ }));
    document.dispatchEvent(new Event('visibilitychange'));
    await heading('Los cinco pasos están hechos');
    await waitFor(() => expect(screen.queryByRole('link', { name: /Primeros pasos/ })).toBeNull());
    await user.click(screen.getByRole('link', { name: 'Abrir la Ayuda' }));
    await user.click(await screen.findByRole('link', { name: 'Primeros pasos' }));
    await heading('Los cinco pasos están hechos');
  });

  it('a quien solo consulta le dice hasta dónde van, sin botones', async () => {
    const scene = await openScene();
    await scene.plan();
    openWindow(scene.app, { as: 'reader', at: '/plan/PAL-1/primeros-pasos' });
    await screen.findByText(/los dan la secretaría técnica y la autoridad garante/i);
    expect(screen.queryByRole('button', { name: 'Guardar el comité' })).toBeNull();
  });
});

describe('la ayuda', () => {
  it('se abre con F1, busca sin acentos y lleva de una palabra a otra', async () => {
    const scene = await openScene();
    await scene.plan();
    const user = openWindow(scene.app, { as: scene.committee.civilSociety, at: '/plan/PAL-1/informes' });
    await heading('Informes');
    await user.keyboard('{F1}');
    await heading('Ayuda');
    await user.type(field('Buscar en el glosario'), 'quorum');
    const words = () => within(screen.getByRole('region', { name: 'Glosario' })).getAllByRole('term');
    await waitFor(() => expect(words().length).toBeLessThan(helpKeys.length));
    const entry = words().find((one) => one.textContent === 'Quórum')?.parentElement;
    if (!(entry instanceof HTMLElement)) throw new Error('the word is found');
    window.HTMLElement.prototype.scrollIntoView = () => undefined;
    await user.click(within(entry).getByRole('link', { name: 'Mayoría calificada' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Mayoría calificada'));
    await user.clear(field('Buscar en el glosario'));
    await user.type(field('Buscar en el glosario'), 'xyz');
    await user.click(await button('Ver todas'));
    expect(screen.getByText(`${String(helpKeys.length)} palabras`)).toBeDefined();
  });

  it('el «?» dice qué es; Escape lo cierra y devuelve el foco', async () => {
    const scene = await openScene();
    await scene.plan();
    const user = openWindow(scene.app, { as: scene.committee.secretariat, at: '/plan/PAL-1/informes' });
    const mark = await button('Qué es: Informe de avance');
    await user.click(mark);
    const note = await screen.findByRole('dialog', { name: 'Informe de avance' });
    await within(note).findByText(helpEntries.report.text);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(mark));
  });

  it('guarda la guía rápida', async () => {
    const scene = await openScene();
    const saved = catchSaved();
    const user = openWindow(scene.app, { as: scene.committee.secretariat, at: '/ayuda' });
    await user.click(await button('Guía rápida (PDF)'));
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['guia-rapida-2026-06-30.pdf']));
  });

  it('cada palabra dice algo corto, con su fuente, y sus vecinas existen', () => {
    for (const key of helpKeys) {
      const { text, source, related } = helpEntries[key];
      expect(text.split(/[.;] /).length, key).toBeLessThanOrEqual(4);
      expect(source.name).not.toBe('');
      expect(related.length, key).toBeGreaterThan(0);
      expect(related).not.toContain(key);
    }
    for (const key of ['commitment', 'milestone', 'evidence', 'indicator', 'observation'] as const) {
      expect(helpTerms[key].toLowerCase()).toBe(recordTerms[key].one);
    }
  });
});

describe('los consejos', () => {
  it('aparecen de uno en uno y, entendidos, no vuelven', async () => {
    const scene = await openScene();
    await scene.plan();
    const as = scene.committee.secretariat;
    const user = openWindow(scene.app, { as, at: '/plan/PAL-1/informes', tips: true });
    await waitFor(() => expect(tip()).not.toBeNull());
    expect(screen.getAllByRole('complementary', { name: 'Consejo' })).toHaveLength(1);
    await user.click(await button('Entendido'));
    expect(tip()).toBeNull();
    expect(document.activeElement?.textContent).toBe('Informes');
    window.location.hash = '/plan/PAL-1/bitacora';
    await heading('Bitácora');
    expect(tip()?.textContent).toMatch(/solo crece/);
    await user.click(await button('No mostrar consejos'));
    window.location.hash = '/plan/PAL-1/compromisos';
    await heading('Compromisos');
    expect(tip()).toBeNull();
    window.location.hash = '/plan/PAL-1/ajustes?vista=ventana';
    const box = await screen.findByRole('checkbox', { name: 'Mostrar consejos' });
    expect(box).toHaveProperty('checked', false);
    await user.click(box);
    await user.click(await button('Volver a mostrar los que ya vi'));
    window.location.hash = '/plan/PAL-1/informes';
    await heading('Informes');
    expect(tip()).not.toBeNull();
  });

  it('son de cada quien', async () => {
    const scene = await openScene();
    await scene.plan();
    const mine = scene.committee.secretariat.memberId;
    const at = '/plan/PAL-1/bitacora';
    const off = { [mine]: { isOff: true, seen: [] } };
    localStorage.setItem('compromiso.tips', JSON.stringify(off));
    openWindow(scene.app, { as: scene.committee.oversight, at, tips: true });
    await waitFor(() => expect(tip()).not.toBeNull());
  });
});
