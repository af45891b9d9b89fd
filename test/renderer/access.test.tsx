import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { openScene, type Scene } from '../support/core-plan.ts';
import { openTestApp } from '../support/core.ts';
import { button, heading, openWindow } from './window.tsx';

const phrase = 'la ventana azul de abril';

/** A committee that enters with passphrases, in which the secretariat and civil society have theirs. */
async function withPassphrases(): Promise<Scene> {
  const scene = await openScene();
  await scene.plan();
  const { secretariat, civilSociety } = scene.committee;
  for (const { memberId } of [secretariat, civilSociety]) {
    await scene.app.ask('access.setPassphrase', { memberId, passphrase: phrase }, secretariat);
  }
  await scene.app.ask('access.choose', { version: 0, mode: 'passphrase' }, secretariat);
  return scene;
}

const whoMenu = (): Promise<HTMLElement> => screen.findByRole('button', { name: /Sara Técnica/ });

describe('con contraseña', () => {
  it('se elige el nombre y se escribe; la que no es se dice y se vuelve a pedir', async () => {
    const { app } = await withPassphrases();
    const user = openWindow(app, { at: '/plan/PAL-1/ajustes?vista=acceso' });
    await user.click(await button(/Sara Técnica/));
    await heading('Entrar como Sara Técnica');
    await user.type(screen.getByLabelText('Contraseña'), 'no es esta frase{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('La contraseña no es la de esa persona');
    expect(screen.getByLabelText('Contraseña')).toHaveProperty('value', '');
    await user.type(screen.getByLabelText('Contraseña'), `${phrase}{Enter}`);
    await heading('Ajustes');
    expect(await whoMenu()).toBeTruthy();
    expect(localStorage.getItem('compromiso.who')).toBeNull();
    expect(JSON.stringify(Object.entries(localStorage))).not.toContain('session');
  });

  it('se bloquea con lo que estaba a medias detrás, y se sigue donde se estaba', async () => {
    const { app } = await withPassphrases();
    const user = openWindow(app, { at: '/plan/PAL-1/comite' });
    await user.click(await button(/Sara Técnica/));
    await user.type(await screen.findByLabelText('Contraseña'), `${phrase}{Enter}`);
    await user.click(await button('Agregar integrante…'));
    await user.type(within(await screen.findByRole('dialog')).getAllByRole('textbox')[0] as Element, 'Nadia');
    const later = Date.now() + 16 * 60_000;
    vi.spyOn(Date, 'now').mockReturnValue(later);
    window.dispatchEvent(new Event('pointermove'));
    await heading('La ventana está bloqueada');
    vi.restoreAllMocks();
    await user.type(screen.getByLabelText('Contraseña'), `${phrase}{Enter}`);
    await waitFor(() => expect(screen.queryByText('La ventana está bloqueada')).toBeNull());
    expect(screen.getByDisplayValue('Nadia')).toBeTruthy();
  });

  it('cerrar la sesión vuelve a preguntar quién es, y la sesión ya no sirve', async () => {
    const { app } = await withPassphrases();
    const user = openWindow(app, { at: '/plan/PAL-1/ajustes' });
    await user.click(await button(/Sara Técnica/));
    await user.type(await screen.findByLabelText('Contraseña'), `${phrase}{Enter}`);
    const kept = await waitFor(() => sessionStorage.getItem('compromiso.session') ?? expect.fail('none'));
    await user.click(await whoMenu());
    await user.click(await screen.findByRole('menuitem', { name: 'Cerrar sesión' }));
    await heading('¿Quién eres?');
    expect(sessionStorage.getItem('compromiso.session')).toBeNull();
    const as = JSON.parse(kept) as { memberId: string; session: string };
    expect(await app.ask('session.read', {}, as)).toEqual({ memberId: null });
  });
});

describe('Ajustes › Acceso', () => {
  it('pide ponerse una contraseña antes de pedirla a todos', async () => {
    const scene = await openScene();
    await scene.plan();
    const { secretariat } = scene.committee;
    const user = openWindow(scene.app, { as: secretariat, at: '/plan/PAL-1/ajustes?vista=acceso' });
    await user.click(await screen.findByRole('radio', { name: /Con contraseña/ }));
    expect(screen.getByText(/primero ponte la tuya/)).toBeTruthy();
    const own = screen.getByRole('region', { name: 'Mi contraseña' });
    await user.type(within(own).getByLabelText('Contraseña nueva'), 'corta');
    await user.click(within(own).getByRole('button', { name: 'Guardar mi contraseña' }));
    expect(await within(own).findByText('Tiene que ser de al menos diez letras.')).toBeTruthy();
    await user.clear(within(own).getByLabelText('Contraseña nueva'));
    await user.type(within(own).getByLabelText('Contraseña nueva'), phrase);
    await user.type(within(own).getByLabelText('Otra vez la nueva'), phrase);
    await user.click(within(own).getByRole('button', { name: 'Guardar mi contraseña' }));
    await within(own).findByLabelText('Contraseña de ahora');
    const rule = screen.getByRole('region', { name: 'Cómo se entra' });
    await user.click(within(rule).getByRole('button', { name: 'Guardar cambios' }));
    await user.click(await button(/Sara Técnica/));
    await user.type(await screen.findByLabelText('Contraseña'), `${phrase}{Enter}`);
    await heading('Ajustes');
  });

  it('quien no es de la secretaría lee cómo se entra y cambia solo la suya', async () => {
    const scene = await openScene();
    await scene.plan();
    openWindow(scene.app, { as: scene.committee.government, at: '/plan/PAL-1/ajustes?vista=acceso' });
    expect(await screen.findByText(/no prueba quién estaba ahí/)).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getByRole('region', { name: 'Mi contraseña' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Contraseñas de otras personas' })).toBeNull();
  });
});

it('una base vacía empieza por quién lleva la secretaría técnica, con su contraseña', async () => {
  const app = await openTestApp();
  const user = openWindow(app);
  const first = await screen.findByRole('form', { name: 'Quién lleva la secretaría técnica' });
  await user.type(within(first).getByLabelText(/Nombre completo/), 'Marisol Cano');
  await user.click(within(first).getByRole('checkbox'));
  await user.type(within(first).getByLabelText('Contraseña nueva'), phrase);
  await user.type(within(first).getByLabelText('Otra vez la nueva'), phrase);
  await user.click(within(first).getByRole('button', { name: 'Empezar como secretaría técnica' }));
  await waitFor(() => expect(sessionStorage.getItem('compromiso.session')).not.toBeNull());
  await screen.findByRole('button', { name: /Marisol Cano.*Secretaría técnica/ });
  expect((await app.ask('application.about', {})).access.mode).toBe('passphrase');
  expect(await screen.findByRole('textbox', { name: 'Nombre del comité' })).toBeTruthy();
});
