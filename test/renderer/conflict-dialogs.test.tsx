import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { preciseDay } from '../../shared/dates.ts';
import type { MeetingPage } from '../../shared/meetings.ts';
import { openScene, type Scene } from '../support/core-plan.ts';
import { button, milestoneAt, openWindow } from './window.tsx';

type User = ReturnType<typeof openWindow>;

/** A plan with one milestone, its evidence, somebody who answers for it and a session. */
async function atWork(): Promise<Scene & { planId: string; hito: string }> {
  const scene = await openScene();
  const { id: planId } = await scene.plan();
  const commitment = await scene.commitment(planId, { code: 'C01', title: 'Presupuesto abierto' });
  const { id: hito } = await scene.milestone(commitment.id, { code: 'C01.1', title: 'Acta pública' });
  return { ...scene, planId, hito };
}

const dialog = () => within(screen.getByRole('dialog'));
const field = (name: RegExp) => dialog().getByRole('textbox', { name });
const press = (user: User, name: string) => user.click(dialog().getByRole('button', { name }));
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

/** Both stand in the dialogue, each whole under whose it is. */
async function seesBoth(label: RegExp, mine: string, saved: string): Promise<void> {
  await waitFor(() => expect(dialog().getByText(/guardó este registro/)).toBeTruthy());
  const both = within(dialog().getByRole('group', { name: label }));
  expect(both.getByText(mine)).toBeTruthy();
  expect(both.getByText(saved)).toBeTruthy();
}

test('retirar una evidencia que otra persona ya retiró: se ven las dos razones, y se dice que ya está', async () => {
  const { app, committee, prove, hito } = await atWork();
  const [evidence] = (await prove(hito)).evidence;
  const id = evidence?.id ?? '';
  const user = openWindow(app, { as: committee.government, at: milestoneAt('PAL-1', hito) });
  await user.click(await button('Retirar: Acta'));
  await user.type(field(/Razón/), 'Se subió otra.');
  await app.ask('evidence.withdraw', { id, version: 1, reason: 'Es un borrador.' }, committee.oversight);
  await press(user, 'Retirar');
  await seesBoth(/Razón.*Los dos lo cambiaron/, 'Se subió otra.', 'Es un borrador.');
  await press(user, 'Retirar');
  expect(await dialog().findByText('Esta evidencia ya estaba retirada.')).toBeTruthy();
  expect(dialog().getByText('Se subió otra.')).toBeTruthy();
});

test('replanificar un hito que otra persona cambió: su cambio se ve, y lo escrito se guarda sobre él', async () => {
  const { app, committee, hito, read } = await atWork();
  const user = openWindow(app, { as: committee.oversight, at: milestoneAt('PAL-1', hito) });
  await user.click(await button('Replanificar'));
  await user.type(field(/^Razón/), 'Se aplazó la licitación.');
  const due = dialog().getByRole('group', { name: /vencimiento/i });
  await user.type(within(due).getByRole('textbox'), 'A fines de septiembre');
  const changes = { title: 'Acta y padrón' };
  await app.ask('milestone.revise', { id: hito, version: 1, changes }, committee.secretariat);
  await press(user, 'Replanificar');
  await waitFor(() => expect(dialog().getByText(/Sara Técnica guardó este registro/)).toBeTruthy());
  expect(dialog().getByText(/Título: de «Acta pública» a «Acta y padrón»/)).toBeTruthy();
  expect(dialog().getByText('Se aplazó la licitación.')).toBeTruthy();
  await press(user, 'Replanificar');
  await closed();
  const page = await read(hito);
  expect(page.milestone).toMatchObject({ title: 'Acta y padrón', due: { text: 'A fines de septiembre' } });
  expect(page.replannings).toMatchObject([{ reason: 'Se aplazó la licitación.' }]);
});

test('terminar una responsabilidad que otra persona ya terminó: se ven los dos días', async () => {
  const { app, committee, planId, hito } = await atWork();
  const { memberId } = committee.government;
  const { milestone } = await app.ask('milestone.read', { id: hito });
  const targets = [{ commitmentId: milestone.commitmentId, milestoneId: hito }];
  const assign = { targets, memberId, kind: 'responsible' as const };
  const [charge] = await app.ask('responsibility.assign', assign, committee.oversight);
  const user = openWindow(app, { as: committee.oversight, at: milestoneAt('PAL-1', hito) });
  await user.click(await button(/^Terminar: Gonzalo/));
  const end = { id: charge?.id ?? '', version: 1, endsOn: '2026-03-31' };
  await app.ask('responsibility.end', end, committee.secretariat);
  await press(user, 'Terminar');
  await seesBoth(/Hasta.*Los dos lo cambiaron/, '30 jun 2026', '31 mar 2026');
  await user.click(dialog().getByRole('radio', { name: /^Lo guardado por Sara Técnica/ }));
  await press(user, 'Terminar');
  await closed();
  expect(await app.ask('responsibility.list', { planId })).toMatchObject([{ endsOn: '2026-03-31' }]);
});

test('decidir una solicitud que otra persona ya decidió: el diálogo sigue, con las dos decisiones', async () => {
  const { app, committee, hito, planId } = await atWork();
  const ask = { milestoneId: hito, due: preciseDay('2026-09-30'), reason: 'Se aplazó.' };
  const page = await app.ask('replan.request', ask, committee.government);
  const id = page.replanRequests[0]?.id ?? '';
  const user = openWindow(app, { as: committee.oversight, at: '/plan/PAL-1/replanificaciones' });
  await user.click(await button(/^Aprobar .*C01\.1/));
  await user.type(field(/Acuerdo/), 'Acuerdo 7');
  await user.type(field(/Nota/), 'Con la fecha que piden.');
  const refuse = { id, version: 1, reason: 'Ya se movió una vez.' };
  await app.ask('replan.refuse', refuse, committee.secretariat).catch(() => undefined);
  await app.ask('replan.refuse', refuse, {
    memberId: committee.secretariat.memberId,
    inNameOf: committee.oversight.memberId,
  });
  document.dispatchEvent(new Event('visibilitychange'));
  expect((await screen.findAllByText('Ya se movió una vez.', { exact: false })).length).toBeGreaterThan(0);
  await press(user, 'Aprobar');
  await seesBoth(/Nota.*Los dos lo cambiaron/, 'Con la fecha que piden.', 'Ya se movió una vez.');
  expect(dialog().getByText('Acuerdo 7')).toBeTruthy();
  await press(user, 'Aprobar');
  expect(await dialog().findByText(/ya se decidió/)).toBeTruthy();
  const { requests, replannings } = await app.ask('replan.list', { planId });
  expect([requests[0]?.state, replannings]).toEqual(['refused', []]);
});

async function convened({
  app,
  committee,
  planId,
}: Awaited<ReturnType<typeof atWork>>): Promise<MeetingPage> {
  const values = { meetsOn: '2026-06-20', agenda: ['Acuerdos'] };
  return app.ask('meeting.convene', { planId, values }, committee.secretariat);
}

test('dos escriben la minuta: se ven las dos y pueden quedar una tras otra', async () => {
  const scene = await atWork();
  const { app, committee } = scene;
  const { meeting } = await convened(scene);
  const { id } = meeting;
  await app.ask('meeting.record', { id, version: 1, attendance: [] }, committee.secretariat);
  const user = openWindow(app, { as: committee.oversight, at: `/plan/PAL-1/sesiones/${id}` });
  await user.click(await button('Escribir la minuta'));
  await user.type(field(/Minuta/), 'Lo que oyó Olga.');
  const minutes = 'Lo que oyó Sara.';
  await app.ask('meeting.record', { id, version: 2, minutes }, committee.secretariat);
  await press(user, 'Guardar');
  await seesBoth(/Minuta.*Los dos lo cambiaron/, 'Lo que oyó Olga.', 'Lo que oyó Sara.');
  await user.click(dialog().getByRole('radio', { name: 'Los dos, uno tras otro' }));
  await press(user, 'Guardar');
  await closed();
  const page = await app.ask('meeting.read', { id });
  expect(page.meeting.minutes).toBe('Lo que oyó Sara.\n\nLo que oyó Olga.');
});

test('dos registran la asistencia: se ven lugar por lugar', async () => {
  const scene = await atWork();
  const { app, committee } = scene;
  const { meeting } = await convened(scene);
  const user = openWindow(app, { as: committee.oversight, at: `/plan/PAL-1/sesiones/${meeting.id}` });
  await user.click(await button('Registrar la asistencia'));
  await user.click(dialog().getByRole('button', { name: /Gonzalo Gobierno/ }));
  await user.click(await screen.findByRole('option', { name: 'Falta justificada' }));
  const attendance = [
    { seatId: committee.government.memberId, presence: 'titular' as const },
    { seatId: committee.civilSociety.memberId, presence: 'titular' as const },
  ];
  await app.ask('meeting.record', { id: meeting.id, version: 1, attendance }, committee.secretariat);
  await press(user, 'Registrar');
  await seesBoth(/Gonzalo Gobierno.*Los dos lo cambiaron/, 'Falta justificada', 'Asistió');
  expect(dialog().getByRole('group', { name: /Celia Sociedad.*Solo cambió lo guardado/ })).toBeTruthy();
  await press(user, 'Registrar');
  await closed();
  const { seats } = await app.ask('meeting.read', { id: meeting.id });
  expect(seats.map(({ name, presence }) => [name, presence])).toEqual(
    expect.arrayContaining([
      ['Gonzalo Gobierno', 'justified'],
      ['Celia Sociedad', 'titular'],
    ]),
  );
});

test('cambiar la convocatoria que otra persona cambió: cada dato con sus dos versiones', async () => {
  const scene = await atWork();
  const { app, committee } = scene;
  const { meeting } = await convened(scene);
  const { id } = meeting;
  const user = openWindow(app, { as: committee.oversight, at: `/plan/PAL-1/sesiones/${id}` });
  await user.click(await button('Cambiar la convocatoria'));
  await user.type(field(/Lugar/), 'Biblioteca');
  const changes = { place: 'Sala de cabildo', agenda: ['Acuerdos', 'Asuntos generales'] };
  await app.ask('meeting.revise', { id, version: 1, changes }, committee.secretariat);
  await press(user, 'Guardar');
  await seesBoth(/Lugar.*Los dos lo cambiaron/, 'Biblioteca', 'Sala de cabildo');
  await press(user, 'Guardar');
  await closed();
  const page = await app.ask('meeting.read', { id });
  expect(page.meeting).toMatchObject({ place: 'Biblioteca', agenda: ['Acuerdos', 'Asuntos generales'] });
});

test('cancelar una sesión que otra persona canceló: se ven las dos razones', async () => {
  const scene = await atWork();
  const { app, committee } = scene;
  const { id } = (await convened(scene)).meeting;
  const user = openWindow(app, { as: committee.oversight, at: `/plan/PAL-1/sesiones/${id}` });
  await user.click(await button('Cancelar la sesión'));
  await user.type(field(/Razón/), 'No hay sala.');
  await app.ask('meeting.cancel', { id, version: 1, reason: 'Es feriado.' }, committee.secretariat);
  await press(user, 'Cancelar la sesión');
  await seesBoth(/Razón.*Los dos lo cambiaron/, 'No hay sala.', 'Es feriado.');
});

test('resolver un acuerdo que otra persona resolvió: se ven las dos notas', async () => {
  const scene = await atWork();
  const { app, committee } = scene;
  const { secretariat, government, civilSociety, oversight } = committee;
  const { id } = (await convened(scene)).meeting;
  const attendance = [government, civilSociety, oversight].map(({ memberId }) => ({
    ...{ seatId: memberId, presence: 'titular' as const },
  }));
  await app.ask('meeting.record', { id, version: 1, attendance }, secretariat);
  const page = await app.ask(
    'agreement.add',
    { meetingId: id, text: 'Publicar.', memberId: government.memberId },
    secretariat,
  );
  const agreement = page.agreements[0]?.id ?? '';
  const user = openWindow(app, { as: oversight, at: `/plan/PAL-1/sesiones/${id}` });
  await user.click(await button(/^Resolver el acuerdo/));
  await screen.findByRole('dialog');
  await user.type(field(/Cómo se cumplió/), 'Se publicó el lunes.');
  const resolved = { id: agreement, version: 1, state: 'cancelled' as const, note: 'Ya no hace falta.' };
  await app.ask('agreement.resolve', resolved, secretariat);
  await press(user, 'Guardar');
  await seesBoth(/Cómo se cumplió.*Los dos/, 'Se publicó el lunes.', 'Ya no hace falta.');
  await seesBoth(/Cómo terminó.*Los dos/, 'Cumplido', 'Cancelado');
});

test('cerrar una observación que otra persona cerró: se ven los dos cierres', async () => {
  const { app, committee, planId, hito } = await atWork();
  const { government, civilSociety, secretariat } = committee;
  const open = { planId, milestoneId: hito, title: 'Padrón', text: '¿Dónde está?' };
  const { observation } = await app.ask('observation.open', open, civilSociety);
  const { id } = observation;
  await app.ask('observation.attend', { id, version: 1, answer: 'En el portal.' }, government);
  const other = await app.ask('member.seat', { name: 'Carlos Sociedad', role: 'civilSociety' }, secretariat);
  const user = openWindow(app, { as: civilSociety, at: `/plan/PAL-1/observaciones/${id}` });
  await user.click(await button('Cerrar'));
  await user.type(field(/Razón del cierre/), 'Celia lo vio.');
  await app.ask('observation.close', { id, version: 2, note: 'Carlos lo vio.' }, { memberId: other.id });
  await user.click(dialog().getByRole('button', { name: 'Cerrar observación' }));
  await waitFor(() => expect(dialog().getByText(/Carlos Sociedad guardó este registro/)).toBeTruthy());
  expect(dialog().getByText('Celia lo vio.')).toBeTruthy();
  expect(dialog().getByText('Carlos lo vio.')).toBeTruthy();
});

test('cómo se entra: lo que otra persona eligió se ve junto a lo propio', async () => {
  const { app, committee } = await atWork();
  const { secretariat } = committee;
  const passphrase = 'una frase de paso';
  await app.ask('access.setPassphrase', { memberId: secretariat.memberId, passphrase }, secretariat);
  const user = openWindow(app, { as: secretariat, at: '/plan/PAL-1/ajustes?vista=acceso' });
  const rule = within(await screen.findByRole('region', { name: 'Cómo se entra' }));
  await user.click(rule.getByRole('radio', { name: /^Cada quien|^Con contraseña/ }));
  const minutes = rule.getByRole('textbox', { name: /Minutos/ });
  await user.clear(minutes);
  await user.type(minutes, '30');
  await user.tab();
  await app.ask('access.choose', { version: 0, idleMinutes: 45 }, secretariat);
  await user.click(rule.getByRole('button', { name: 'Guardar cambios' }));
  const both = within(await rule.findByRole('group', { name: /Minutos.*Los dos lo cambiaron/ }));
  expect([both.getByText('30'), both.getByText('45')]).toHaveLength(2);
});

test('el nombre de la autoridad garante que dos corrigen: se ven los dos', async () => {
  const { app, committee } = await atWork();
  const { secretariat, oversight } = committee;
  const kept = await app.ask('oversightName.add', { name: 'Instituto' }, secretariat);
  const user = openWindow(app, { as: oversight, at: '/plan/PAL-1/ajustes?vista=comite' });
  await user.click(await button('Editar Instituto'));
  await user.type(field(/^Nombre/), ' de Olga');
  const changes = { name: 'Instituto de Sara' };
  await app.ask('oversightName.revise', { id: kept.id, version: kept.version, changes }, secretariat);
  await press(user, 'Guardar');
  await seesBoth(/Nombre.*Los dos lo cambiaron/, 'Instituto de Olga', 'Instituto de Sara');
});
