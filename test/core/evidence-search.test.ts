import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { EvidenceFilters } from '../../shared/evidence-search.ts';
import { openScene, type Scene } from '../support/core-plan.ts';
import { noon } from '../support/core.ts';
import { upload } from '../support/import-files.ts';

let scene: Scene;
let planId: string;
let hito: string;
let other: string;

beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
  const commitment = await scene.commitment(planId, { code: 'C01' });
  hito = (await scene.milestone(commitment.id, { code: 'C01.1' })).id;
  other = (await scene.milestone(commitment.id, { code: 'C01.2' })).id;
});

const hashOf = (content: string): string => createHash('sha256').update(content).digest('hex');
const search = async (filters: EvidenceFilters = {}, more: object = {}) =>
  scene.app.ask('evidence.search', { planId, filters, ...more });
const titles = async (filters: EvidenceFilters = {}): Promise<string[]> =>
  (await search(filters)).rows.map(({ title }) => title);
const link = (milestoneId: string, title: string, url: string) =>
  scene.app.ask('evidence.record', { kind: 'link', milestoneId, title, url }, scene.committee.civilSociety);
const files = async (milestoneId: string, ...contents: string[]) => {
  for (const content of contents) await upload(scene.app, `${content}.txt`, content);
  return scene.app.ask(
    'evidence.recordFiles',
    {
      milestoneId,
      files: contents.map((content) => ({
        title: content,
        sha256: hashOf(content),
        fileName: `${content}.txt`,
        mediaType: 'text/plain',
      })),
    },
    scene.committee.government,
  );
};

describe('los archivos que se entregan juntos', () => {
  test('son cada uno una evidencia, con su número y su asiento en la bitácora', async () => {
    await files(hito, 'Acta', 'Lista', 'Fotos');
    const { rows, total } = await search();
    expect(total).toBe(3);
    expect(rows.map(({ number, title }) => [number, title])).toEqual([
      [3, 'Fotos'],
      [2, 'Lista'],
      [1, 'Acta'],
    ]);
    const entries = await scene.app.ask('history.list', { planId, kind: 'evidencia' });
    expect(entries).toHaveLength(3);
    expect(new Set(entries.map(({ at }) => at)).size).toBe(1);
  });

  test('se registran todos o ninguno', async () => {
    await upload(scene.app, 'acta.txt', 'Acta');
    const gone = await scene.app.refusal(
      'evidence.recordFiles',
      {
        milestoneId: hito,
        files: [
          { title: 'Acta', sha256: hashOf('Acta'), fileName: 'acta.txt' },
          { title: 'Otra', sha256: hashOf('nunca llegó'), fileName: 'otra.txt' },
        ],
      },
      scene.committee.government,
    );
    expect(gone).toMatchObject({ code: 'fileMissing', details: { name: 'otra.txt' } });
    expect((await search()).total).toBe(0);
  });
});

describe('toda la evidencia de un plan', () => {
  test('va de la última a la primera, por páginas, con el hito y quien la aportó', async () => {
    await scene.prove(hito, 'Primera');
    await scene.prove(other, 'Segunda');
    await scene.app.ask('plan.start', { code: 'PAL-9', name: 'Otro plan' }, scene.committee.oversight);
    const first = await search({}, { limit: 1 });
    expect(first).toMatchObject({
      total: 2,
      rows: [{ title: 'Segunda', milestoneCode: 'C01.2', commitmentCode: 'C01', isJudged: false, copies: 0 }],
    });
    expect(first.rows[0]?.suppliedByName).toBe(scene.committee.government.member.name);
    expect(await search({}, { limit: 1, offset: 1 })).toMatchObject({
      total: 2,
      rows: [{ title: 'Primera' }],
    });
    expect(await search({}, { offset: 5 })).toEqual({ total: 2, rows: [] });
  });

  test('se busca por hito, tipo, quién, si sigue, si un veredicto la nombra y sus palabras sin acentos', async () => {
    const { government, civilSociety, oversight } = scene.committee;
    await scene.complete(hito);
    await scene.verify(hito);
    await link(other, 'Portal de educación', 'https://ejemplo.mx/datos');
    await scene.prove(other, 'Minuta');
    const [minuta] = (await search({ text: 'minuta' })).rows;
    await scene.app.ask(
      'evidence.withdraw',
      { id: minuta?.id ?? '', version: 1, reason: 'Es de otro.' },
      oversight,
    );
    expect(await titles()).toEqual(['Minuta', 'Portal de educación', 'Acta']);
    expect(await titles({ milestoneId: hito })).toEqual(['Acta']);
    expect(await titles({ kind: 'link' })).toEqual(['Portal de educación']);
    expect(await titles({ suppliedBy: civilSociety.memberId })).toEqual(['Portal de educación']);
    expect(await titles({ suppliedBy: government.memberId })).toEqual(['Minuta', 'Acta']);
    expect(await titles({ standing: 'withdrawn' })).toEqual(['Minuta']);
    expect(await titles({ standing: 'live' })).toEqual(['Portal de educación', 'Acta']);
    expect(await titles({ verdict: 'with' })).toEqual(['Acta']);
    expect(await titles({ verdict: 'without' })).toEqual(['Minuta', 'Portal de educación']);
    expect(await titles({ text: 'EDUCACION portal' })).toEqual(['Portal de educación']);
    expect(await titles({ text: 'ejemplo.mx/datos' })).toEqual(['Portal de educación']);
    expect(await titles({ link: 'unchecked' })).toEqual(['Portal de educación']);
    expect(await titles({ link: 'reachable' })).toEqual([]);
    expect(await titles({ commitmentId: 'no-existe' })).toEqual([]);
  });

  test('sus palabras son las de la búsqueda: también su número, lo que dice su archivo y una a medias', async () => {
    await files(hito, 'Acta firmada', 'Lista');
    const read = `('${hashOf('Lista')}', 'read', 'Ana Ñáñez asistió', '2026-06-30T18:00:00.000Z')`;
    await scene.app.write(`insert into file_text (sha256, state, text, read_at) values ${read}`);
    await scene.app.ask('search.rebuild', {}, scene.committee.secretariat);
    const asRecorded = scene.app.clock.now.toISOString();
    const past = async (text: string) =>
      (await search({ text }, { asRecorded })).rows.map(({ title }) => title);
    const found: Record<string, string[]> = {
      'e-002': ['Lista'],
      'nanez asis': ['Lista'],
      'acta fir': ['Acta firmada'],
      'act firmada': [],
      'firmada.txt acta': ['Acta firmada'],
      'acta lista': [],
      '«': ['Lista', 'Acta firmada'],
    };
    for (const [text, expected] of Object.entries(found)) {
      expect([text, await titles({ text })]).toEqual([text, expected]);
      expect([text, await past(text)]).toEqual([text, expected]);
    }
  });

  test('lo que se busca es del plan, y las palabras se suman a los demás filtros', async () => {
    await files(hito, 'Acta');
    await scene.prove(other, 'Acta');
    const elsewhere = await scene.plan({ code: 'PAL-2' });
    const { id } = await scene.milestone((await scene.commitment(elsewhere.id)).id);
    await scene.prove(id, 'Acta');
    expect((await search({ text: 'acta' })).total).toBe(2);
    expect(await search({ text: 'acta', kind: 'file' })).toMatchObject({
      total: 1,
      rows: [{ milestoneId: hito }],
    });
    expect(await search({ text: 'acta', verdict: 'with' })).toEqual({ rows: [], total: 0 });
  });

  test('la misma foto en dos hitos se dice, y dónde; retirada una, deja de repetirse', async () => {
    await files(hito, 'Foto');
    scene.app.clock.now = noon('2026-07-02');
    await files(other, 'Foto', 'Otra');
    expect(
      (await search({ isRepeated: true })).rows.map(({ milestoneCode, copies }) => [milestoneCode, copies]),
    ).toEqual([
      ['C01.2', 1],
      ['C01.1', 1],
    ]);
    const same = await scene.app.ask('evidence.sameFile', { sha256: [hashOf('Foto'), hashOf('ninguna')] });
    expect(same).toMatchObject([
      { milestoneCode: 'C01.2', planCode: 'PAL-1', withdrawnOn: null },
      { milestoneCode: 'C01.1', milestoneId: hito, title: 'Foto' },
    ]);
    const [last] = (await search({ isRepeated: true })).rows;
    await scene.app.ask(
      'evidence.withdraw',
      { id: last?.id ?? '', version: 1, reason: 'Estaba dos veces.' },
      scene.committee.government,
    );
    expect(await titles({ isRepeated: true })).toEqual([]);
    expect((await search({ standing: 'withdrawn' })).rows[0]).toMatchObject({ copies: 1 });
  });
});
