import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { oneChunk } from '../../electron/core/files.ts';
import type { InputOf } from '../../shared/contract.ts';
import type { Caller } from '../../shared/method.ts';
import { inNameOf, seat } from '../support/actors.ts';
import { openScene, type Scene } from '../support/core-plan.ts';
import { noon } from '../support/core.ts';

let scene: Scene;
let planId: string;
let commitmentId: string;
let milestoneId: string;

beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
  commitmentId = (await scene.commitment(planId)).id;
  milestoneId = (await scene.milestone(commitmentId)).id;
});

type OpenMore = Partial<InputOf<'observation.open'>>;
const words = { title: 'Falta el acta', text: 'El acta de la sesión no está en el portal.' };
const open = async (more: OpenMore = {}, as: Caller = scene.committee.civilSociety) =>
  (await scene.app.ask('observation.open', { planId, milestoneId, ...words, ...more }, as)).observation;
const refusedToOpen = async (more: object, as: Caller = scene.committee.civilSociety) =>
  (await scene.app.refusal('observation.open', { planId, ...words, ...more }, as)).code;

const read = (id: string, on?: string) =>
  scene.app.ask('observation.read', { id, ...(on === undefined ? {} : { on }) });
const attend = async (
  id: string,
  answer = 'Se publicó el 3 de junio.',
  as: Caller = scene.committee.government,
) => scene.app.ask('observation.attend', { id, version: (await read(id)).observation.version, answer }, as);
const close = async (id: string, as: Caller = scene.committee.civilSociety, note = 'Se comprobó.') =>
  scene.app.ask('observation.close', { id, version: (await read(id)).observation.version, note }, as);
const refused = async (act: 'reply' | 'attend' | 'close' | 'reopen', id: string, as: Caller, more = {}) => {
  const own = {
    reply: { text: 'x' },
    attend: { answer: 'x' },
    close: { note: 'x' },
    reopen: { reason: 'x' },
  }[act];
  const { version } = (await read(id)).observation;
  const input = { id, ...(act === 'reply' ? {} : { version }), ...own, ...more };
  return (await scene.app.refusal(`observation.${act}`, input, as)).code;
};
const store = async (text: string): Promise<string> => {
  const stored = await scene.app.storeFile(oneChunk(new TextEncoder().encode(text)));
  return stored.ok ? stored.value.sha256 : '';
};

describe('una observación', () => {
  test('se abre sobre el plan, un compromiso o un hito, y se numera dentro de su plan', async () => {
    const on = [
      await open({ milestoneId: null }),
      await open({ milestoneId: null, commitmentId }),
      await open(),
    ];
    expect(on.map((one) => [one.code, one.place.kind, one.place.id])).toEqual([
      ['O-001', 'plan', planId],
      ['O-002', 'commitment', commitmentId],
      ['O-003', 'milestone', milestoneId],
    ]);
    expect(on[2]).toMatchObject({ commitmentId, side: 'civilSociety', asked: 'government', state: 'open' });
    const other = await scene.plan({ code: 'PAL-2' });
    expect((await open({ planId: other.id, milestoneId: null })).code).toBe('O-001');
  });

  test('la captura la secretaría en nombre de quien la abre, y quedan ambos nombres', async () => {
    const { secretariat, oversight } = scene.committee;
    const one = await open({}, inNameOf(secretariat, oversight));
    expect(one).toMatchObject({
      side: 'oversight',
      openedByName: oversight.member.name,
      capturedByName: secretariat.member.name,
    });
  });

  test('no es sobre lo de otro plan, ni del futuro, ni vence antes de abrirse', async () => {
    const other = await scene.plan({ code: 'PAL-2' });
    const elsewhere = await scene.commitment(other.id);
    const hito = await scene.milestone(elsewhere.id);
    expect(await refusedToOpen({ milestoneId: hito.id })).toBe('otherPlan');
    expect(await refusedToOpen({ commitmentId: elsewhere.id })).toBe('otherPlan');
    expect(await refusedToOpen({ commitmentId, milestoneId: hito.id })).toBe('otherPlan');
    expect(await refusedToOpen({ openedOn: '2026-07-01' })).toBe('futureDate');
    expect(await refusedToOpen({ dueOn: '2026-06-29' })).toBe('endBeforeStart');
    expect(await refusedToOpen({ asked: 'civilSociety' })).toBe('invalid');
    expect(await refusedToOpen({ title: '  ' })).toBe('invalid');
    expect(await scene.app.rows('select id from observation')).toEqual([]);
  });

  test('quien dejó su lugar no la abre', async () => {
    const { oversight } = scene.committee;
    const left = await seat(
      scene.app,
      { name: 'Se fue', role: 'civilSociety', endsOn: '2026-06-29' },
      oversight,
    );
    expect(await refusedToOpen({}, left)).toBe('memberInactive');
  });
});

describe('lo que dice la ciudadanía', () => {
  const citizen: OpenMore = { origin: 'citizen', originText: 'Vecina de la colonia Centro, en el buzón' };

  test('lo registra la sociedad civil, con quién lo dijo, por qué medio y cuándo', async () => {
    expect(await open({ ...citizen, originOn: '2026-06-12' })).toMatchObject({
      origin: 'citizen',
      originText: citizen.originText,
      originOn: '2026-06-12',
    });
  });

  test('nadie más lo registra, ni sin decir de dónde viene, ni antes de que se dijera', async () => {
    const { government, oversight, secretariat } = scene.committee;
    expect(await refusedToOpen(citizen, government)).toBe('forbidden');
    expect(await refusedToOpen(citizen, inNameOf(secretariat, oversight))).toBe('forbidden');
    expect(await refusedToOpen({ ...citizen, originText: ' ' })).toBe('invalid');
    expect(await refusedToOpen({ ...citizen, originOn: '2026-07-02' })).toBe('futureDate');
    expect(await refusedToOpen({ ...citizen, openedOn: '2026-06-01', originOn: '2026-06-02' })).toBe(
      'endBeforeStart',
    );
  });
});

describe('se atiende con una respuesta razonada', () => {
  test('del gobierno; la cierra la parte que la abrió y todo queda en la conversación', async () => {
    const { id } = await open();
    await scene.app.ask('observation.reply', { id, text: '¿De qué sesión?' }, scene.committee.oversight);
    await attend(id);
    const page = await close(id);
    expect(page.observation).toMatchObject({
      state: 'closed',
      answer: 'Se publicó el 3 de junio.',
      attendedBy: scene.committee.government.memberId,
      closingNote: 'Se comprobó.',
      replies: 3,
    });
    expect(page.turns.map((turn) => [turn.kind, turn.side])).toEqual([
      ['reply', 'oversight'],
      ['answer', 'government'],
      ['closing', 'civilSociety'],
    ]);
  });

  test('sin respuesta, por la parte que preguntó o por otra que no se preguntó, no', async () => {
    const { government, civilSociety, oversight } = scene.committee;
    const { id } = await open();
    expect(await refused('attend', id, government, { answer: ' \n ' })).toBe('invalid');
    expect(await refused('attend', id, civilSociety)).toBe('forbidden');
    expect(await refused('attend', id, oversight)).toBe('forbidden');
    const asked = await open({ asked: 'oversight' });
    expect((await attend(asked.id, 'Así es.', oversight)).observation.state).toBe('attended');
  });

  test('la que abrió el gobierno la atiende quien debe, no él', async () => {
    const { government, oversight } = scene.committee;
    const { id, asked } = await open({}, government);
    expect(asked).toBe('oversight');
    expect(await refused('attend', id, government)).toBe('forbidden');
    expect((await attend(id, 'Se incluirá.', oversight)).observation.state).toBe('attended');
  });

  test('otra parte no la cierra ni la reabre, ni la secretaría en su nombre', async () => {
    const { government, oversight, secretariat } = scene.committee;
    const { id } = await open();
    await attend(id);
    for (const as of [government, oversight, inNameOf(secretariat, government)]) {
      expect(await refused('close', id, as)).toBe('forbidden');
      expect(await refused('reopen', id, as)).toBe('forbidden');
    }
    expect((await read(id)).observation.state).toBe('attended');
  });

  test('otra persona de la misma parte sí la cierra', async () => {
    const { id } = await open();
    const other = await seat(
      scene.app,
      { name: 'Otra voz', role: 'civilSociety' },
      scene.committee.oversight,
    );
    expect((await close(id, other)).observation.closedBy).toBe(other.memberId);
  });

  test('lo cerrado no se responde, ni se atiende, ni se cierra otra vez; se reabre y sigue', async () => {
    const { government, civilSociety } = scene.committee;
    const { id } = await open();
    await attend(id);
    await close(id);
    expect(await refused('reply', id, government)).toBe('observationState');
    expect(await refused('attend', id, government)).toBe('observationState');
    expect(await refused('close', id, civilSociety)).toBe('observationState');
    const { version } = (await read(id)).observation;
    const reopened = await scene.app.ask(
      'observation.reopen',
      { id, version, reason: 'El enlace ya no abre.' },
      civilSociety,
    );
    expect(reopened.observation).toMatchObject({
      state: 'open',
      answer: '',
      attendedOn: null,
      closedOn: null,
    });
    expect(reopened.turns.map((turn) => turn.text)).toContain('Se publicó el 3 de junio.');
    expect(await refused('reopen', id, civilSociety)).toBe('observationState');
  });

  test('una versión anterior no pisa a la nueva', async () => {
    const { id, version } = await open();
    await attend(id);
    const refusal = await scene.app.refusal(
      'observation.close',
      { id, version, note: 'x' },
      scene.committee.civilSociety,
    );
    expect(refusal.code).toBe('conflict');
  });

  test('lo que pasa después no lleva una fecha anterior, ni una que no llega', async () => {
    const { government } = scene.committee;
    const { id } = await open({ openedOn: '2026-06-10' });
    expect(await refused('attend', id, government, { on: '2026-07-01' })).toBe('futureDate');
    expect(await refused('attend', id, government, { on: '2026-06-09' })).toBe('observationOrder');
    expect(await refused('reply', id, government, { on: '2026-06-09' })).toBe('observationOrder');
  });
});

describe('a otra fecha', () => {
  test('se ve como estaba ese día', async () => {
    const { id } = await open({ openedOn: '2026-06-01' });
    scene.app.clock.now = noon('2026-07-10');
    await attend(id);
    scene.app.clock.now = noon('2026-07-20');
    await close(id);
    expect((await read(id, '2026-07-09')).observation).toMatchObject({
      state: 'open',
      daysWaiting: 38,
      answer: '',
    });
    expect((await read(id, '2026-07-10')).observation.state).toBe('attended');
    expect((await read(id)).observation).toMatchObject({ state: 'closed', daysWaiting: 39 });
    expect((await scene.app.refusal('observation.read', { id, on: '2026-05-31' })).code).toBe('notFound');
    const list = await scene.app.ask('observation.list', { planId, on: '2026-07-15' });
    expect(list.counts).toMatchObject({ open: 0, attended: 1, closed: 0 });
  });
});

describe('la lista', () => {
  const list = (more: Partial<InputOf<'observation.list'>> = {}, as: Caller = { memberId: null }) =>
    scene.app.ask('observation.list', { planId, ...more }, as);
  const codes = async (more: Partial<InputOf<'observation.list'>>, as?: Caller) =>
    (await list(more, as)).items.map((one) => one.code).toSorted();

  test('filtra por lugar, estado, parte y vencimiento; cuenta lo del lugar', async () => {
    const { government, oversight, civilSociety } = scene.committee;
    await open({ milestoneId: null, openedOn: '2026-06-01', dueOn: '2026-06-15' });
    await open({ milestoneId: null, commitmentId }, oversight);
    const third = await open();
    await attend(third.id);
    await open({}, government);
    expect(await codes({})).toEqual(['O-001', 'O-002', 'O-003', 'O-004']);
    expect(await codes({ commitmentId })).toEqual(['O-002', 'O-003', 'O-004']);
    expect(await codes({ milestoneId })).toEqual(['O-003', 'O-004']);
    expect(await codes({ state: 'attended' })).toEqual(['O-003']);
    expect(await codes({ side: 'oversight' })).toEqual(['O-002']);
    expect(await codes({ isOverdue: true })).toEqual(['O-001']);
    expect(await codes({ mine: true }, government)).toEqual(['O-001', 'O-002']);
    expect(await codes({ mine: true }, civilSociety)).toEqual(['O-003']);
    expect(await codes({ mine: true }, oversight)).toEqual(['O-004']);
    const short = await list({ limit: 1 }, government);
    expect([short.items.length, short.total, short.counts]).toEqual([
      1,
      4,
      { open: 3, attended: 1, closed: 0, overdue: 1, mine: 2 },
    ]);
  });

  test('no mezcla planes', async () => {
    await open();
    const other = await scene.plan({ code: 'PAL-2' });
    expect((await list({ planId: other.id, milestoneId })).items).toEqual([]);
  });
});

describe('los archivos adjuntos', () => {
  test('van con la observación o con la respuesta, y se comprueban', async () => {
    const [first, second] = [await store('foto del buzón'), await store('acta firmada')];
    const { id } = await open({ files: [{ sha256: first, name: '../buzón.txt', mediaType: 'text/plain' }] });
    const { version } = (await read(id)).observation;
    const page = await scene.app.ask(
      'observation.attend',
      { id, version, answer: 'Aquí está.', files: [{ sha256: second, name: 'acta.txt' }] },
      scene.committee.government,
    );
    expect(page.files).toMatchObject([{ sha256: first, name: 'buzón.txt', mediaType: 'text/plain' }]);
    expect(page.turns[0]?.files).toMatchObject([{ sha256: second, name: 'acta.txt', size: 12 }]);
    expect(await scene.app.ask('application.check', {})).toMatchObject({ isSound: true, files: 2 });
    await rm(join(scene.app.dataDir, 'files', second.slice(0, 2), second));
    const { problems } = await scene.app.ask('application.check', {});
    expect(problems.map((one) => one.sentence)).toEqual([
      'El archivo «acta.txt» de una observación del plan PAL-1 perdió su archivo: ya no está en la carpeta de datos.',
    ]);
  });

  test('uno que no está no se adjunta y nada se guarda', async () => {
    expect(await refusedToOpen({ files: [{ sha256: '0'.repeat(64), name: 'acta.txt' }] })).toBe(
      'fileMissing',
    );
    expect(await scene.app.rows('select id from observation')).toEqual([]);
  });
});

describe('la historia', () => {
  test('cuenta lo que pasó con la observación, también en la de su hito', async () => {
    const { id } = await open();
    await attend(id);
    const history = await scene.app.ask('history.list', { planId, limit: 3 });
    expect(history.map((one) => [one.method, one.entity, one.observation])).toEqual([
      ['observation.attend', 'observation', undefined],
      ['observation.attend', 'observationReply', 'O-001'],
      ['observation.open', 'observation', undefined],
    ]);
    const { history: ofMilestone } = await scene.read(milestoneId);
    expect(ofMilestone.map((one) => one.entity)).toContain('observationReply');
  });
});
