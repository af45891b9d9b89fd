import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeEach, describe, expect, test } from 'vitest';
import type { InputOf } from '../../shared/contract.ts';
import type { CyclePage } from '../../shared/cycle.ts';
import type { CycleStage } from '../../shared/plan-documents.ts';
import { openScene, type Scene } from '../support/core-plan.ts';
import { noon } from '../support/core.ts';

let scene: Scene;
let planId: string;

beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
});

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');
async function store(content: string): Promise<string> {
  const chunks = async function* () {
    yield await Promise.resolve(new TextEncoder().encode(content));
  };
  const reply = await scene.app.storeFile(chunks());
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value.sha256;
}

type Said = Partial<InputOf<'document.add'>>;
const input = (more: Said = {}): InputOf<'document.add'> =>
  ({
    ...{ planId, form: 'note', stage: 'implementation', kind: 'initialReport' },
    ...{ title: 'Informe inicial', note: 'El original está en la secretaría.' },
    ...more,
  }) as InputOf<'document.add'>;
const add = (more: Said = {}): Promise<CyclePage> =>
  scene.app.ask('document.add', input(more), scene.committee.secretariat);
const refused = async (more: Said): Promise<string> =>
  (await scene.app.refusal('document.add', input(more), scene.committee.secretariat)).code;
const read = (more: object = {}): Promise<CyclePage> => scene.app.ask('cycle.read', { planId, ...more });
const stage = (page: CyclePage, name: CycleStage) => {
  const found = page.stages.find((one) => one.stage === name);
  if (found === undefined) throw new Error('every stage is on the page');
  return found;
};
const owed = (page: CyclePage, key: string) => page.obligations.find((one) => one.key === key);
const withdraw = (page: CyclePage, reason = 'Era un borrador.') => {
  const [document] = page.stages.flatMap(({ documents }) => documents);
  const { id = '', version = 0 } = document ?? {};
  return scene.app.ask('document.withdraw', { id, version, reason }, scene.committee.oversight);
};

describe('los documentos de las etapas', () => {
  test('un plan nuevo tiene sus ocho etapas, sin documentos, y dice qué falta y desde cuándo', async () => {
    const page = await read();
    expect(page.stages).toHaveLength(8);
    expect(stage(page, 'publication')).toMatchObject({
      ...{ state: 'missing', documents: [], requirements: [{ missingSince: '2026-01-01' }] },
    });
    expect(owed(page, 'initialReport')).toMatchObject({ state: 'overdue', dueOn: '2026-03-01' });
  });

  test('agregar el informe inicial cumple su obligación; retirarlo la devuelve, y el documento queda', async () => {
    const page = await add({ documentOn: '2026-06-20' });
    expect(owed(page, 'initialReport')).toMatchObject({ state: 'met', lastOn: '2026-06-20' });
    expect(stage(page, 'implementation')).toMatchObject({
      ...{ state: 'done', documents: [{ isLive: true, addedByName: 'Sara Técnica' }] },
    });
    const after = await withdraw(page);
    expect(owed(after, 'initialReport')?.state).toBe('overdue');
    expect(stage(after, 'implementation').documents).toMatchObject([
      { isLive: false, withdrawnOn: '2026-06-30', withdrawnReason: 'Era un borrador.' },
    ]);
    const [document] = stage(after, 'implementation').documents;
    const again = { id: document?.id ?? '', version: document?.version ?? 0, reason: 'Otra vez.' };
    const refusal = await scene.app.refusal('document.withdraw', again, scene.committee.oversight);
    expect(refusal.code).toBe('documentWithdrawn');
    expect(await scene.app.ask('application.check', {})).toMatchObject({ isSound: true });
  });

  test('un archivo se guarda por su huella, se lee igual, y si se pierde la revisión lo nombra', async () => {
    const hash = await store('Acta de instalación');
    const file: Said = {
      ...{ form: 'file', stage: 'committee', kind: 'installationMinutes', title: 'Acta' },
      ...{ sha256: hash, fileName: '../../acta.pdf', mediaType: 'application/pdf' },
    };
    // A note has no place in what sends a file.
    const { note: _, ...sent } = input(file) as InputOf<'document.add'> & { note: string };
    const page = await scene.app.ask(
      'document.add',
      sent as InputOf<'document.add'>,
      scene.committee.oversight,
    );
    expect(stage(page, 'committee').documents).toMatchObject([
      { sha256: sha256('Acta de instalación'), size: 20, fileName: 'acta.pdf' },
    ]);
    const found = await scene.app.openFile(hash);
    expect(found === null ? '' : await text(found.stream())).toBe('Acta de instalación');
    expect(await scene.app.ask('application.check', {})).toMatchObject({ isSound: true, files: 1 });
    await rm(join(scene.app.dataDir, 'files', hash.slice(0, 2), hash));
    const { problems } = await scene.app.ask('application.check', {});
    expect(problems[0]?.sentence).toMatch(/^El documento «Acta» del plan PAL-1 perdió su archivo/);
  });

  test('un archivo que no se guardó, una fecha que no llega, otra etapa o un texto vacío se rechazan', async () => {
    const { note: _, ...file } = input({
      ...{ form: 'file', sha256: '0'.repeat(64), fileName: 'acta.pdf' },
    }) as InputOf<'document.add'> & { note: string };
    const gone = await scene.app.refusal('document.add', file, scene.committee.secretariat);
    expect(gone.code).toBe('fileMissing');
    expect(await refused({ documentOn: '2026-07-01' })).toBe('futureDate');
    expect(await refused({ stage: 'awareness' })).toBe('invalid');
    expect(await refused({ title: '  ' })).toBe('invalid');
    expect(await refused({ planId: 'no-existe' })).toBe('notFound');
    expect((await read()).stages.flatMap(({ documents }) => documents)).toEqual([]);
  });

  test('otra persona que lo retiró antes no se pisa', async () => {
    const page = await add();
    await withdraw(page);
    const [document] = stage(page, 'implementation').documents;
    const stale = { id: document?.id ?? '', version: document?.version ?? 0, reason: 'Tarde.' };
    expect((await scene.app.refusal('document.withdraw', stale, scene.committee.oversight)).code).toBe(
      'conflict',
    );
  });

  test('a una fecha pasada responde como era ese día, y como se sabía', async () => {
    const first = await add({ documentOn: '2026-04-02' });
    const known = (await scene.app.ask('history.head', {})).seq;
    scene.app.clock.now = noon('2026-07-20');
    await withdraw(first);
    expect(owed(await read({ on: '2026-04-01' }), 'initialReport')?.state).toBe('overdue');
    expect(owed(await read({ on: '2026-06-30' }), 'initialReport')?.state).toBe('met');
    expect(owed(await read(), 'initialReport')?.state).toBe('overdue');
    const then = await read({ asRecorded: known });
    expect(then.on).toBe('2026-06-30');
    expect(then).toEqual(first);
  });

  test('los meses entre actualizaciones del repositorio se cambian en el plan', async () => {
    await add({ stage: 'followUp', kind: 'repositoryUpdate', documentOn: '2026-02-20' });
    expect(owed(await read(), 'repository')).toMatchObject({
      state: 'pending',
      dueOn: '2026-08-20',
      months: 6,
    });
    const { id, version } = await scene.app.ask('plan.read', { planId });
    const changes = { repositoryMonths: 4 };
    await scene.app.ask('plan.revise', { id, version, changes }, scene.committee.oversight);
    expect(owed(await read(), 'repository')).toMatchObject({ state: 'overdue', dueOn: '2026-06-20' });
    const none = { id, version: version + 1, changes: { repositoryMonths: 0 } };
    expect((await scene.app.refusal('plan.revise', none, scene.committee.oversight)).code).toBe('invalid');
  });
});

describe('lo que termina pide su evaluación de cierre', () => {
  test('desde el día en que quedó completo con prueba', async () => {
    const commitment = await scene.commitment(planId, { code: 'C01' });
    const hito = await scene.milestone(commitment.id);
    scene.app.clock.now = noon('2026-04-20');
    await scene.complete(hito.id);
    scene.app.clock.now = noon('2026-06-30');
    expect(owed(await read(), 'assessment')).toMatchObject({
      ...{ state: 'overdue', lastOn: '2026-04-20', dueOn: '2026-05-20', commitment: { code: 'C01' } },
    });
    expect(owed(await read({ on: '2026-05-20' }), 'assessment')?.state).toBe('pending');
    expect(owed(await read({ on: '2026-04-19' }), 'assessment')).toBeUndefined();
  });

  test('o desde el día en que se dio por concluido, según la bitácora', async () => {
    const { id, version } = await scene.commitment(planId, { code: 'C01' });
    scene.app.clock.now = noon('2026-07-10');
    const conclude = { id, version, changes: { state: 'concluded' as const } };
    await scene.app.ask('commitment.revise', conclude, scene.committee.oversight);
    const known = (await scene.app.ask('history.head', {})).seq;
    scene.app.clock.now = noon('2026-07-30');
    expect(owed(await read(), 'assessment')).toMatchObject({ state: 'pending', lastOn: '2026-07-10' });
    const back = { id, version: version + 1, changes: { state: 'inProgress' as const } };
    await scene.app.ask('commitment.revise', back, scene.committee.oversight);
    expect(owed(await read(), 'assessment')).toBeUndefined();
    expect(owed(await read({ asRecorded: known }), 'assessment')).toMatchObject({ lastOn: '2026-07-10' });
    expect(owed(await read({ asRecorded: known - 1 }), 'assessment')).toBeUndefined();
  });

  test('el que se capturó ya concluido, desde su término si ya había pasado', async () => {
    const due = { on: '2026-02-28', precision: 'month' as const, text: 'febrero de 2026' };
    await scene.commitment(planId, { code: 'C01', state: 'concluded', due });
    await scene.commitment(planId, { code: 'C02', state: 'concluded' });
    const found = (await read()).obligations.filter(({ key }) => key === 'assessment');
    expect(found.map(({ commitment, lastOn }) => [commitment?.code, lastOn])).toEqual([
      ['C01', '2026-02-28'],
      ['C02', '2026-06-30'],
    ]);
  });
});

describe('el ejemplo', () => {
  test('muestra una obligación vencida y otra por cumplir, y se va con sus documentos y archivos', async () => {
    scene.app.clock.now = noon('2026-11-22');
    const example = await scene.app.ask('example.add', {}, scene.committee.oversight);
    const page = await scene.app.ask('cycle.read', { planId: example.planId });
    expect(page.obligations.map(({ key, state }) => [key, state]).slice(0, 2)).toEqual([
      ['assessment', 'overdue'],
      ['repository', 'pending'],
    ]);
    const documents = page.stages.flatMap((one) => one.documents);
    expect(documents.every(({ title }) => title.startsWith('Ejemplo: '))).toBe(true);
    expect(stage(page, 'awareness').state).toBe('missing');
    const hashes = documents.map((one) => one.sha256).filter((one) => one !== '');
    expect(hashes).toHaveLength(1);
    expect(await scene.app.openFile(hashes[0] ?? '')).not.toBeNull();
    await scene.app.ask('plan.removeExample', { planId: example.planId }, scene.committee.oversight);
    expect(await scene.app.openFile(hashes[0] ?? '')).toBeNull();
    expect(await scene.app.rows('select id from plan_document')).toEqual([]);
    expect(await scene.app.ask('application.check', {})).toMatchObject({ isSound: true });
  });
});
