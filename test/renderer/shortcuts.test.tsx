import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  goesTo,
  keysOf,
  shortcutNames,
  shortcuts,
  type ShortcutArea,
} from '../../renderer/state/shortcuts.ts';
import { useWindowChoices } from '../../renderer/state/window-choices.ts';
import { shortcutDeed } from '../../renderer/text/shortcuts.ts';
import { openScene } from '../support/core-plan.ts';
import { openWindow } from './window.tsx';

const keysIn = (...areas: ShortcutArea[]): string[] =>
  shortcutNames
    .filter((name) => areas.includes(shortcuts[name].area))
    .flatMap((name) => shortcuts[name].keys);

describe('los atajos del teclado', () => {
  it.each(['list', 'queue'] as const)('en «%s» ninguna tecla quiere decir dos cosas', (area) => {
    const keys = keysIn('window', 'go', area);
    expect(new Set(keys).size).toBe(keys.length);
    const pairs = keysIn('go').filter((keys) => keys.includes(' '));
    const begins = new Set(pairs.map((pair) => pair.split(' ')[0] ?? ''));
    expect(keys.filter((one) => begins.has(one))).toEqual([]);
  });

  it('apagados los de una letra, quedan los que llevan Ctrl y las flechas', () => {
    expect(keysOf('queueNext', 'on')).toEqual(['ArrowDown', 'j']);
    expect(keysOf('queueNext', 'off')).toEqual(['ArrowDown']);
    expect(keysOf('goBoard', 'off')).toEqual([]);
    expect(keysOf('save', 'off')).toEqual(['Control+Enter']);
  });

  it('llevan a todas las páginas del menú, y la lista los dice todos', async () => {
    const scene = await openScene();
    await scene.plan();
    const user = openWindow(scene.app, { as: scene.committee.reader, at: '/plan/PAL-1/compromisos' });
    const nav = await screen.findByRole('navigation', { name: 'Secciones' });
    const inMenu = within(nav).getAllByRole('link').length;
    expect(Object.keys(goesTo).length).toBeGreaterThanOrEqual(inMenu);
    await user.keyboard('?');
    const list = await screen.findByRole('dialog', { name: 'Atajos del teclado' });
    for (const name of shortcutNames) expect(list.textContent).toContain(shortcutDeed(name));
  });

  it('en un campo una letra es texto', async () => {
    const scene = await openScene();
    await scene.plan();
    const user = openWindow(scene.app, { as: scene.committee.reader, at: '/plan/PAL-1/compromisos' });
    await screen.findByRole('navigation', { name: 'Secciones' });
    await user.keyboard('{Control>}k{/Control}');
    const find = await within(await screen.findByRole('dialog')).findByRole('searchbox');
    await user.type(find, 'g?');
    expect(find).toHaveProperty('value', 'g?');
    expect(screen.queryByRole('dialog', { name: 'Atajos del teclado' })).toBeNull();
  });
});

describe('el aspecto de la ventana', () => {
  it('el tamaño del texto, el espacio y el movimiento se eligen y se recuerdan', async () => {
    const { app, committee } = await openScene();
    const user = openWindow(app, { as: committee.reader, at: '/ajustes?vista=ventana' });
    await user.click(await screen.findByRole('radio', { name: '150 %' }));
    await user.click(screen.getByRole('radio', { name: 'Compacto' }));
    await user.click(screen.getByRole('radio', { name: 'Sin movimiento' }));
    expect(document.documentElement.dataset).toMatchObject({
      text: '150',
      density: 'compact',
      motion: 'reduce',
    });
    expect(localStorage.getItem('compromiso.window')).toContain('textSize=150');
    expect(useWindowChoices.getState().textSize).toBe('150');
  });
});
