import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { myDrafts } from '../../renderer/state/drafts.ts';
import { openScene, type Scene } from '../support/core-plan.ts';
import { upload } from '../support/import-files.ts';
import { button, found, heading, milestoneAt, openWindow } from './window.tsx';

type World = { scene: Scene; planId: string; hito: string; other: string };

async function worldOf(): Promise<World> {
  const scene = await openScene();
  const planId = (await scene.plan()).id;
  const { id } = await scene.commitment(planId, { code: 'C01' });
  const hito = (await scene.milestone(id, { code: 'C01.1', title: 'Acta pública' })).id;
  const other = (await scene.milestone(id, { code: 'C01.2', title: 'Lista de asistencia' })).id;
  return { scene, planId, hito, other };
}

const at = ({ scene, hito }: World, path = milestoneAt('PAL-1', hito)): UserEvent =>
  openWindow(scene.app, { as: scene.committee.government, at: path });
const dialog = (): HTMLElement => screen.getByRole('dialog');
const field = (name: RegExp): HTMLElement => within(dialog()).getByRole('textbox', { name });
const press = (name: string): HTMLElement => within(dialog()).getByRole('button', { name });
const kind = (name: string): HTMLElement => within(dialog()).getByRole('radio', { name });
const recovered = 'Se recuperó lo que habías escrito y no se guardó.';
const photo = (): File => new File(['foto'], 'foto.png', { type: 'image/png' });
const drop = async (user: UserEvent, place: ParentNode = document, file = photo()): Promise<void> =>
  user.upload(found(place.querySelector<HTMLInputElement>('input[type=file]')), file);

/** A link half written in a form that was closed. */
async function halfLink(user: UserEvent): Promise<void> {
  await user.click(await button('Adjuntar evidencia'));
  await user.click(kind('Enlace'));
  await user.type(field(/^Dirección del enlace/), 'https://ejemplo.mx/acta');
  await user.type(field(/^Título/), 'Acta publicada');
  await user.click(press('Cancelar'));
  await screen.findByText('Lo que escribiste quedó en tus borradores.');
}

async function keepFile({ scene }: World, milestoneId: string): Promise<string> {
  const { sha256 } = await upload(scene.app, 'foto.png', 'foto');
  const input = { kind: 'file', milestoneId, title: 'Foto de la sesión', sha256, fileName: 'foto.png' };
  const page = await scene.app.ask('evidence.record', input as never, scene.committee.government);
  return page.evidence[0]?.id ?? '';
}

describe('lo que se escribe al adjuntar', () => {
  it('vuelve al abrir de nuevo, con su aviso, y al adjuntarse deja de ser borrador', async () => {
    const user = at(await worldOf());
    await halfLink(user);
    await user.click(await button('Adjuntar evidencia'));
    within(dialog()).getByText(recovered);
    expect(field(/^Dirección del enlace/)).toHaveProperty('value', 'https://ejemplo.mx/acta');
    await user.click(press('Adjuntar evidencia'));
    await screen.findByText('Se adjuntó la evidencia.');
    expect(myDrafts()).toEqual([]);
    await user.click(await button('Adjuntar evidencia'));
    expect(within(dialog()).queryByText(recovered)).toBeNull();
    expect(kind('Archivo')).toHaveProperty('checked', true);
  });

  it('cede el paso a los archivos que se sueltan, y al adjuntarlos el enlace sigue en borrador', async () => {
    const user = at(await worldOf());
    await halfLink(user);
    await drop(user);
    within(dialog()).getByText(recovered);
    expect(kind('Archivo')).toHaveProperty('checked', true);
    await within(dialog()).findByText(/Listo para adjuntar/);
    await user.type(field(/^Descripción/), 'De la sesión');
    await user.click(press('Adjuntar evidencia'));
    await screen.findByText('Se adjuntó la evidencia.');
    await user.click(await button('Adjuntar evidencia'));
    expect(field(/^Dirección del enlace/)).toHaveProperty('value', 'https://ejemplo.mx/acta');
    expect(field(/^Título/)).toHaveProperty('value', 'Acta publicada');
    expect(field(/^Descripción/)).toHaveProperty('value', '');
  });

  it('se puede empezar de nuevo, y los archivos que se soltaron siguen ahí', async () => {
    const user = at(await worldOf());
    await halfLink(user);
    await drop(user);
    await within(dialog()).findByText(/Listo para adjuntar/);
    await user.type(field(/^Descripción/), 'Otra cosa');
    await user.click(press('Empezar de nuevo'));
    expect(kind('Archivo')).toHaveProperty('checked', true);
    expect(field(/^Descripción/)).toHaveProperty('value', '');
    expect(field(/^Título de foto\.png/)).toHaveProperty('value', 'foto.png');
    expect(myDrafts()).toEqual([]);
  });
});

describe('un archivo que ya es evidencia', () => {
  it('se dice al elegirlo, con el camino a donde está', async () => {
    const world = await worldOf();
    await keepFile(world, world.other);
    const user = at(world);
    await screen.findByRole('heading', { level: 1, name: /C01\.1/ });
    await drop(user);
    await within(dialog()).findByText(/Ya es evidencia de PAL-1 · C01\.2 \(«Foto de la sesión»\)/);
    within(dialog()).getByText(/No se adjuntará/);
    await user.click(within(dialog()).getByRole('link', { name: 'Ver el hito C01.2' }));
    await heading(/C01\.2/);
    await screen.findByText('Los archivos quedaron sin adjuntar. Al regresar, elígelos de nuevo.');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('se dice en la evidencia misma y al verla, también si en la otra parte está retirado', async () => {
    const world = await worldOf();
    await keepFile(world, world.hito);
    const id = await keepFile(world, world.other);
    const { app, committee } = world.scene;
    await app.ask('evidence.withdraw', { id, version: 1, reason: 'Repetida.' }, committee.government);
    const user = at(world);
    const said = /El mismo archivo es evidencia de PAL-1 · C01\.2 .* Ahí está retirada\./;
    await screen.findByText(said);
    await user.click(await button('Ver: Foto de la sesión'));
    await within(dialog()).findByText(said);
    await user.click(within(dialog()).getByRole('link', { name: 'Ver el hito C01.2' }));
    await heading(/C01\.2/);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('la página de las evidencias', () => {
  const page = '/plan/PAL-1/evidencias';

  it('nombra en sus filtros el hito, con su clave y su título, y a quien ya no está', async () => {
    const world = await worldOf();
    await keepFile(world, world.hito);
    at(world, `${page}?hito=${world.hito}&aporto=nadie`);
    await button(/Hito: C01\.1 Acta pública/);
    await button(/Quién la aportó: no está en este plan/);
  });

  it('retira una, con su razón, desde la vista previa', async () => {
    const world = await worldOf();
    await keepFile(world, world.hito);
    const user = at(world, page);
    await user.click(await button('Ver la evidencia Foto de la sesión'));
    await user.click(press('Retirar'));
    await screen.findByRole('heading', { name: 'Retirar una evidencia' });
    await user.click(press('Retirar'));
    await within(dialog()).findByText('Falta este dato.');
    await user.type(field(/^Razón del retiro/), 'Es de otro hito.');
    await user.click(press('Retirar'));
    await screen.findByText('Se retiró la evidencia.');
    await screen.findByText('Retirada: Es de otro hito.');
  });
});
