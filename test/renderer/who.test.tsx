import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openScene } from '../support/core-plan.ts';
import { openTestApp } from '../support/core.ts';
import { button, heading, openWindow } from './window.tsx';

describe('al abrir la ventana', () => {
  it('pregunta quién es antes de mostrar el plan y luego saluda por su nombre', async () => {
    const scene = await openScene();
    const plan = await scene.plan({ code: 'PAL-1', name: 'Plan de prueba' });
    const commitment = await scene.commitment(plan.id);
    const milestone = await scene.milestone(commitment.id, { title: 'Padrón de partidas' });
    await scene.complete(milestone.id);
    const members = await scene.app.ask('member.list', {});
    const monitor = members.find(({ role }) => role === 'civilSociety');
    const user = openWindow(scene.app);
    await heading('¿Quién eres?');
    expect(screen.queryByRole('navigation')).toBeNull();
    await user.click(await button(new RegExp(monitor?.name ?? '—')));
    await heading(new RegExp(`${monitor?.name.split(' ')[0] ?? '—'}: 1 hito espera tu veredicto`));
    const work = screen.getByRole('region', { name: 'Mi trabajo' });
    expect(within(work).getByRole('link', { name: /Padrón de partidas/ })).toBeDefined();
    expect(document.title).toBe('Tablero · Compromiso Abierto');
  });

  it('a quien solo consulta no le ofrece cambiar nada', async () => {
    const scene = await openScene();
    const plan = await scene.plan();
    await scene.commitment(plan.id, { title: 'Presupuesto claro' });
    openWindow(scene.app, { as: 'reader', at: '/plan/PAL-1/compromisos' });
    await screen.findByRole('link', { name: 'Presupuesto claro' });
    expect(screen.queryByRole('button', { name: 'Agregar compromiso' })).toBeNull();
  });

  it('sin nadie en el comité entra directo a los primeros pasos, con el ejemplo a un clic', async () => {
    const app = await openTestApp();
    openWindow(app);
    await heading('Primeros pasos');
    expect(await screen.findByRole('form', { name: 'Quién lleva la secretaría técnica' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Ver el plan de ejemplo' })).toBeDefined();
  });

  it('si la aplicación no responde lo dice en español y permite reintentar', async () => {
    const app = await openTestApp();
    let isDown = true;
    const user = openWindow(app, {
      through: (carry) => (method, input, as) =>
        isDown
          ? Promise.resolve({ ok: false, error: { code: 'unreachable', details: {} } })
          : carry(method, input, as),
    });
    expect((await screen.findByRole('alert')).textContent).toContain('No hay respuesta de la aplicación');
    isDown = false;
    await user.click(await button('Volver a intentar'));
    await heading('Primeros pasos');
  });

  it('una dirección que no existe ofrece volver al tablero', async () => {
    const scene = await openScene();
    openWindow(scene.app, { as: 'reader', at: '/plan/NADA/tablero' });
    await heading('Esta dirección no lleva a ninguna parte');
    expect(screen.getByRole('link', { name: 'Ir al tablero' }).getAttribute('href')).toBe('#/');
  });
});
