import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openScene, type Scene } from '../support/core-plan.ts';
import { button, found, milestoneAt, openWindow } from './window.tsx';

async function promised(): Promise<{ scene: Scene; id: string; at: string }> {
  const scene = await openScene();
  const plan = await scene.plan();
  const commitment = await scene.commitment(plan.id, { code: 'C01' });
  const { id } = await scene.milestone(commitment.id, { code: 'C01.1', title: 'Acta pública' });
  return { scene, id, at: milestoneAt('PAL-1', id) };
}

const dialog = (): HTMLElement => screen.getByRole('dialog');
const field = (name: RegExp): HTMLElement => within(dialog()).getByRole('textbox', { name });
const press = (name: string): HTMLElement => within(dialog()).getByRole('button', { name });

describe('la página de un hito', () => {
  it('reporta un avance parcial y lo muestra con su fracción', async () => {
    const { scene, at } = await promised();
    const user = openWindow(scene.app, { as: scene.committee.government, at });
    await user.click(await button('Reportar avance'));
    await user.type(field(/^Avance total/), '40');
    await user.type(field(/^Qué se hizo/), 'Se reunió la información.');
    await user.click(press('Reportar'));
    await screen.findByText('Se reportó 40 %.');
    expect(screen.getByRole('img', { name: /Verificado 0 %, reportado 40 %/ })).toBeDefined();
    expect(screen.getByText('Se reunió la información.')).toBeDefined();
  });

  it('no deja reportar 100 % sin texto de cierre, y sin evidencia dice qué falta', async () => {
    const { scene, at } = await promised();
    const user = openWindow(scene.app, { as: scene.committee.government, at });
    await user.click(await button('Reportar avance'));
    await user.type(field(/^Avance total/), '100');
    await user.tab();
    await user.click(press('Reportar'));
    expect(await within(dialog()).findByText('Falta este dato.')).toBeDefined();
    await user.type(field(/^Texto de cierre/), 'Entregado.');
    await user.click(press('Reportar'));
    const refusal = await within(dialog()).findByRole('alert');
    expect(refusal.textContent).toContain('al menos una evidencia vigente');
  });

  it('adjunta un enlace y rechaza lo que no es una dirección web', async () => {
    const { scene, at } = await promised();
    const user = openWindow(scene.app, { as: scene.committee.government, at });
    await user.click(await button('Adjuntar evidencia'));
    await user.click(within(dialog()).getByRole('radio', { name: 'Enlace' }));
    await user.type(field(/^Dirección del enlace/), 'javascript:alert(1)');
    await user.type(field(/^Título/), 'Página del acta');
    await user.click(press('Adjuntar evidencia'));
    await within(dialog()).findByText('La dirección debe empezar con https:// o http://.');
    await user.clear(field(/^Dirección del enlace/));
    await user.type(field(/^Dirección del enlace/), 'https://ejemplo.org/acta');
    await user.click(press('Adjuntar evidencia'));
    await screen.findByText('Se adjuntó la evidencia.');
    expect(screen.getByRole('link', { name: 'Página del acta' })).toBeDefined();
  });

  it('adjunta un archivo con su nombre y su huella', async () => {
    const { scene, at } = await promised();
    const user = openWindow(scene.app, { as: scene.committee.government, at });
    await user.click(await button('Adjuntar evidencia'));
    const input = dialog().querySelector<HTMLInputElement>('input[type=file]');
    await user.upload(found(input), new File(['acta'], 'acta año ñ.pdf', { type: 'application/pdf' }));
    await user.click(press('Adjuntar evidencia'));
    await screen.findByText('Se adjuntó la evidencia.');
    expect(screen.getByText('acta año ñ.pdf')).toBeDefined();
    expect(screen.getByText(/Archivo · 4 bytes · obtenida el 30 jun 2026 · SHA-256/)).toBeDefined();
  });

  it('la sociedad civil verifica lo reportado completo', async () => {
    const { scene, id, at } = await promised();
    await scene.complete(id);
    const user = openWindow(scene.app, { as: scene.committee.civilSociety, at });
    await user.click(await button('Verificar'));
    await user.click(press('Verificar'));
    await screen.findByText('Se verificó el hito.');
    expect(screen.getByRole('img', { name: /Verificado 100 %, reportado 100 %/ })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Devolver' })).toBeNull();
  });

  it('de un avance parcial se verifica una parte, diciendo qué falta', async () => {
    const { scene, id, at } = await promised();
    await scene.prove(id, 'Minuta');
    await scene.report(id, 60);
    const user = openWindow(scene.app, { as: scene.committee.civilSociety, at });
    await screen.findByText('Sin veredicto');
    await user.click(await button('Verificar lo reportado'));
    within(dialog()).getByText('Lo que se reportó: 60 % al 30 jun 2026');
    await user.clear(field(/^Porcentaje verificado/));
    await user.type(field(/^Porcentaje verificado/), '40');
    await user.tab();
    await user.click(press('Verificar'));
    expect(within(dialog()).getByText('Falta este dato.')).toBeDefined();
    await user.type(field(/^Qué falta/), 'Falta la lista de asistencia.');
    await user.click(press('Verificar'));
    await screen.findByText('Se verificó 40 % del hito.');
    expect(screen.getByRole('img', { name: /Verificado 40 %, reportado 60 %/ })).toBeDefined();
    expect(screen.getByText('Verificado: 40 de los 60 % reportados')).toBeDefined();
    expect(
      screen.getByText(
        'El 30 jun 2026, Celia Sociedad verificó 40 de los 60 % reportados al 30 jun 2026: «Falta la lista de asistencia».',
      ),
    ).toBeDefined();
    expect(screen.getByText(/verificó 40 % del hito C01\.1: «Falta la lista de asistencia»/)).toBeDefined();
    expect(screen.queryByText('Sin veredicto')).toBeNull();
    await user.click(await button('Verificar lo reportado'));
    await user.click(press('Verificar'));
    await screen.findByText('Verificado: todo lo reportado, 60 %');
    expect(screen.queryByRole('button', { name: 'Verificar lo reportado' })).toBeNull();
  });

  it('no deja verificar más de lo que se reportó', async () => {
    const { scene, id, at } = await promised();
    await scene.prove(id);
    await scene.report(id, 60);
    const user = openWindow(scene.app, { as: scene.committee.civilSociety, at });
    await user.click(await button('Verificar lo reportado'));
    await user.clear(field(/^Porcentaje verificado/));
    await user.type(field(/^Porcentaje verificado/), '90');
    await user.tab();
    await within(dialog()).findByText('Debe estar entre 1 y 60 %.');
    await user.click(press('Verificar'));
    expect(within(dialog()).getByText('Debe estar entre 1 y 60 %.')).toBeDefined();
    await user.clear(field(/^Porcentaje verificado/));
    await user.type(field(/^Porcentaje verificado/), '60');
    await user.tab();
    expect(within(dialog()).queryByText('Debe estar entre 1 y 60 %.')).toBeNull();
  });

  it('sin evidencia vigente no ofrece verificar un avance parcial', async () => {
    const { scene, id, at } = await promised();
    await scene.report(id, 60);
    openWindow(scene.app, { as: scene.committee.civilSociety, at });
    await screen.findByText('Sin veredicto');
    expect(screen.queryByRole('button', { name: 'Verificar lo reportado' })).toBeNull();
  });

  it('de lo completo se verifica una parte y se devuelve el resto', async () => {
    const { scene, id, at } = await promised();
    await scene.complete(id);
    const user = openWindow(scene.app, { as: scene.committee.civilSociety, at });
    await user.click(await button('Verificar'));
    await user.clear(field(/^Porcentaje verificado/));
    await user.type(field(/^Porcentaje verificado/), '70');
    await user.tab();
    await user.type(field(/^Qué falta/), 'Falta el acta firmada.');
    await user.click(press('Verificar'));
    await screen.findByText(
      /La sociedad civil verificó 70 % y devolvió el resto: «Falta el acta firmada»\. Corrige/,
    );
    expect(screen.getByRole('img', { name: /Verificado 70 %, reportado 70 %/ })).toBeDefined();
    expect((await scene.read(id)).figures.state).toBe('inProgress');
  });

  it('para devolver pide la razón, y la deja a la vista', async () => {
    const { scene, id, at } = await promised();
    await scene.complete(id);
    const user = openWindow(scene.app, { as: scene.committee.civilSociety, at });
    await user.click(await button('Devolver'));
    await user.click(press('Devolver'));
    expect(within(dialog()).getByText('Falta este dato.')).toBeDefined();
    await user.type(field(/^Razón/), 'Falta el acta firmada.');
    await user.click(press('Devolver'));
    await screen.findByText(/La sociedad civil devolvió este hito: «Falta el acta firmada»/);
    expect((await scene.read(id)).figures.state).toBe('inProgress');
  });

  it('la secretaría captura en nombre de quien reporta y no puede verificar', async () => {
    const { scene, id, at } = await promised();
    await scene.prove(id);
    const user = openWindow(scene.app, { as: scene.committee.secretariat, at });
    await user.click(await button('Reportar avance'));
    await user.type(field(/^Avance total/), '30');
    await user.click(press('Reportar'));
    await within(dialog()).findByText('Indica en nombre de quién capturas.');
    await user.click(within(dialog()).getByRole('combobox', { name: /^En nombre de quién/ }));
    const [who] = await screen.findAllByRole('option');
    await user.click(found(who));
    await user.click(press('Reportar'));
    await screen.findByText('Se reportó 30 %.');
    expect(screen.getByText(/capturó/)).toBeDefined();
    await scene.complete(id);
    expect(screen.queryByRole('button', { name: 'Verificar' })).toBeNull();
  });

  it('retira una evidencia con su razón y la deja tachada', async () => {
    const { scene, id, at } = await promised();
    await scene.prove(id, 'Borrador');
    const user = openWindow(scene.app, { as: scene.committee.government, at });
    await user.click(await button('Retirar: Borrador'));
    await user.type(field(/^Razón del retiro/), 'Era otro documento');
    await user.click(press('Retirar'));
    await screen.findByText('Retirada el 30 jun 2026: «Era otro documento»');
    expect(screen.queryByRole('button', { name: 'Retirar: Borrador' })).toBeNull();
  });

  it('lo escrito a medias sigue ahí al volver a abrir', async () => {
    const { scene, at } = await promised();
    const user = openWindow(scene.app, { as: scene.committee.government, at });
    await user.click(await button('Reportar avance'));
    await user.type(field(/^Qué se hizo/), 'Media frase');
    await user.click(press('Cancelar'));
    await user.click(await button('Reportar avance'));
    expect((field(/^Qué se hizo/) as HTMLTextAreaElement).value).toBe('Media frase');
    await user.click(press('Empezar de nuevo'));
    expect((field(/^Qué se hizo/) as HTMLTextAreaElement).value).toBe('');
  });

  it('si otra persona lo cambió mientras se editaba, lo dice y conserva lo escrito', async () => {
    const { scene, id, at } = await promised();
    const user = openWindow(scene.app, { as: scene.committee.oversight, at });
    await user.click(await button('Editar'));
    await user.type(field(/^Título/), ' corregida');
    const { version } = (await scene.read(id)).milestone;
    await scene.app.ask(
      'milestone.revise',
      { id, version, changes: { weight: 3 } },
      scene.committee.oversight,
    );
    await user.click(press('Guardar'));
    expect(await within(dialog()).findByText(/guardó este registro .* mientras lo editabas/)).toBeTruthy();
    await user.click(await button('Volver al formulario'));
    expect((field(/^Título/) as HTMLTextAreaElement).value).toBe('Acta pública corregida');
  });

  it('muestra como texto lo que parece código', async () => {
    const { scene, id, at } = await promised();
    await scene.report(id, 10, { done: '<script>alert(1)</script> #set text(red)' });
    openWindow(scene.app, { as: 'reader', at });
    await screen.findByText('<script>alert(1)</script> #set text(red)');
    expect(document.querySelector('main script')).toBeNull();
  });

  it('al cerrar un diálogo el foco vuelve al botón que lo abrió', async () => {
    const { scene, at } = await promised();
    const user = openWindow(scene.app, { as: scene.committee.government, at });
    const opener = await button('Reportar avance');
    await user.click(opener);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });

  it('explica cada cifra con su fórmula y sus términos', async () => {
    const { scene, id } = await promised();
    await scene.report(id, 40);
    const { commitment } = await scene.read(id);
    const at = `/plan/PAL-1/compromisos/${commitment.id}`;
    const user = openWindow(scene.app, { as: 'reader', at });
    await user.click(await button('¿Cómo se calcula?'));
    await within(dialog()).findByText('40 ÷ 1 = 40 %');
    expect(within(dialog()).getByRole('row', { name: /C01.1 Acta pública 1 40 % 40/ })).toBeDefined();
    await user.click(within(dialog()).getByRole('radio', { name: 'Verificado' }));
    await within(dialog()).findByText('0 ÷ 1 = 0 %');
  });
});
