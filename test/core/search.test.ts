import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fold } from '../../shared/fold.ts';
import { searchKinds, type SearchHit, type SearchKind } from '../../shared/search.ts';
import { wordsOf } from '../../shared/search-words.ts';
import { openScene, type Scene } from '../support/core-plan.ts';
import { isPglite } from '../support/core-pglite.ts';
import { openTestApp } from '../support/core.ts';

let scene: Scene;
let planId: string;
let commitmentId: string;
let milestoneId: string;

beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan({ name: 'Plan de Acción Local de Nayarit' })).id;
  commitmentId = (
    await scene.commitment(planId, {
      code: 'C02',
      title: 'Educación cívica en línea',
      problem: 'Las niñas y los niños no encuentran los trámites del agua potable.',
    })
  ).id;
  milestoneId = (await scene.milestone(commitmentId, { code: 'C02.3', title: 'Publicar el padrón de obras' }))
    .id;
});

const find = (text: string, more: { planId?: string; limit?: number } = {}) =>
  scene.app.ask('search.find', { text, ...more });
const hits = async (text: string): Promise<SearchHit[]> =>
  (await find(text)).groups.flatMap((group) => group.hits);
const kindsFor = async (text: string): Promise<SearchKind[]> => (await hits(text)).map(({ kind }) => kind);
const marked = ({ title }: SearchHit): string[] =>
  title.marks.map(({ from, to }) => title.text.slice(from, to));

describe('se encuentra', () => {
  test('un compromiso sin acentos ni mayúsculas, con sus palabras en cualquier orden', async () => {
    for (const text of ['educacion civica', 'CÍVICA EDUCACIÓN', 'línea educación', 'educ', 'civica ed']) {
      expect((await hits(text))[0]).toMatchObject({ kind: 'commitment', id: commitmentId, code: 'C02' });
    }
    expect(await hits('educ civica')).toEqual([]);
  });

  test('lo que dice por dentro, con el pasaje y su marca', async () => {
    const [hit] = await hits('ninas agua');
    expect(hit).toMatchObject({ kind: 'commitment', title: { marks: [] } });
    const { text = '', marks = [] } = hit?.passage ?? {};
    expect(marks.map(({ from, to }) => text.slice(from, to))).toEqual(['niñas', 'agua']);
  });

  test('la clave exacta antes que todo', async () => {
    await scene.milestone(commitmentId, { code: 'C02.30', title: 'Otro C02.3' });
    await scene.milestone(commitmentId, { code: 'C09.1', title: 'Lo que sigue a C02.3' });
    expect((await hits('c02.3'))[0]).toMatchObject({ kind: 'milestone', id: milestoneId });
    expect((await hits('C02'))[0]).toMatchObject({ kind: 'commitment', id: commitmentId });
  });

  test('por su nombre antes que por lo demás', async () => {
    await scene.milestone(commitmentId, { title: 'Otro', description: 'Antes del padrón de obras' });
    const second = await scene.milestone(commitmentId, { title: 'Padrón de obras en papel' });
    const { groups } = await find('padron obras');
    expect(groups[0]?.hits.map(({ id }) => id).slice(0, 2)).toEqual([milestoneId, second.id]);
    expect(groups[0]?.total).toBe(3);
  });

  test('un hito, y dice a qué compromiso pertenece y en qué plan', async () => {
    expect((await hits('padrón'))[0]).toMatchObject({
      kind: 'milestone',
      belongsTo: 'C02 · Educación cívica en línea',
      planCode: 'PAL-1',
      pageId: milestoneId,
    });
    expect((await hits('padrón pub')).slice(0, 1).map(marked)).toEqual([['Pub', 'padrón']]);
  });

  test('cada clase de cosa', async () => {
    const { app, committee } = scene;
    const { oversight, secretariat, civilSociety } = committee;
    await scene.milestone(commitmentId, { title: 'Actividad xilófono' }, milestoneId);
    const proved = await scene.milestone(commitmentId, { title: 'Hito xilófono' });
    await scene.commitment(planId, { title: 'Compromiso xilófono' });
    await scene.plan({ code: 'PAL-2', name: 'Plan xilófono' });
    await scene.prove(proved.id, 'Evidencia xilófono');
    await app.ask('institution.add', { name: 'Instituto del xilófono' }, secretariat);
    await app.ask('member.seat', { name: 'Ana Xilófono', role: 'reader' }, secretariat);
    const words = { title: 'Falta el xilófono', text: 'No está.' };
    await app.ask('observation.open', { planId, ...words }, civilSociety);
    const document = { planId, stage: 'declaration', kind: 'other', documentOn: '2026-01-02' } as const;
    await app.ask(
      'document.add',
      { ...document, title: 'Acta del xilófono', form: 'note', note: 'Nota' } as never,
      oversight,
    );
    const found = new Set(await kindsFor('xilofono'));
    expect(searchKinds.filter((kind) => !found.has(kind))).toEqual(['agreement', 'meeting']);
  });

  test('las sesiones y los acuerdos, que llevan a su sesión', async () => {
    const { planId: example } = await scene.app.ask('example.add', {}, scene.committee.secretariat);
    const { items } = await scene.app.ask('agreement.list', { planId: example });
    const [agreement] = items;
    const found = (await find(`${agreement?.text ?? ''} `)).groups.flatMap((group) => group.hits);
    expect(found.find(({ kind }) => kind === 'agreement')).toMatchObject({
      id: agreement?.id,
      pageId: agreement?.meetingId,
      belongsTo: agreement?.meetingCode,
    });
    const [meeting] = await hits(agreement?.meetingCode ?? '');
    expect(meeting).toMatchObject({ kind: 'meeting', id: agreement?.meetingId });
  });

  test('lo nuevo con sus palabras nuevas, y no con las de antes', async () => {
    const { app, committee } = scene;
    const before = (await app.ask('commitment.read', { id: commitmentId })).commitment;
    await app.ask(
      'commitment.revise',
      { id: commitmentId, version: before.version, changes: { title: 'Presupuesto abierto' } },
      committee.oversight,
    );
    expect(await hits('educacion')).toEqual([]);
    expect((await hits('presupuesto'))[0]?.id).toBe(commitmentId);
  });

  test('lo retirado también, pero al final y dicho', async () => {
    const { app, committee } = scene;
    const page = await scene.prove(milestoneId, 'Padrón firmado');
    const [first] = page.evidence;
    await scene.prove(milestoneId, 'Padrón sin firmar');
    await app.ask(
      'evidence.withdraw',
      { id: first?.id ?? '', version: 1, reason: 'Era otro archivo' },
      committee.government,
    );
    const group = (await find('padron')).groups.find(({ kind }) => kind === 'evidence');
    expect(group?.hits.map(({ title, isRetired }) => [title.text, isRetired])).toEqual([
      ['Padrón sin firmar', false],
      ['Padrón firmado', true],
    ]);
  });

  test('en el plan en vista, o en todos', async () => {
    const other = await scene.plan({ code: 'PAL-2', name: 'Otro plan' });
    await scene.commitment(other.id, { title: 'Educación ambiental' });
    const codes = async (more: { planId?: string }): Promise<(string | null)[]> =>
      (await find('educación', more)).groups.flatMap((group) => group.hits.map((hit) => hit.planCode));
    expect(await codes({ planId: other.id })).toEqual(['PAL-2']);
    expect((await codes({})).toSorted()).toEqual(['PAL-1', 'PAL-2']);
  });

  test('se dice cuántos hay, aunque se muestren pocos', async () => {
    for (let n = 0; n < 8; n += 1) await scene.milestone(commitmentId, { title: `Taller ${String(n)}` });
    const found = await find('taller', { limit: 3 });
    expect(found).toMatchObject({ total: 8, isCountedWhole: true });
    expect(found.groups[0]?.hits).toHaveLength(3);
  });
});

describe('lo que no es una pregunta', () => {
  const nothing = { groups: [], total: 0, isCountedWhole: true };

  test.each(['', ' ', '"', "'", '%', '_', '*', '()', '^', '-', ':', '\\', '\0', '\ud800', '🙂', '…'])(
    'no encuentra nada ni falla: %j',
    async (text) => {
      expect(await find(text)).toEqual(nothing);
    },
  );

  test.each([
    'educación OR inexistente',
    'educación AND',
    'NEAR(educación cívica)',
    'NOT educación inexistente',
    'title:educacion inexistente',
    "educación'; drop table search_entry; --",
    'e%ción',
    'educaci_n',
    'educ*inexistente',
    '{title} : educacion inexistente',
  ])('es un texto y no una orden: %s', async (text) => {
    expect(await hits(text)).toEqual([]);
  });

  test('comillas, signos y asteriscos alrededor de las palabras no estorban', async () => {
    for (const text of [
      '"educación cívica"',
      '«educación» (cívica)',
      'educación* ',
      '-cívica',
      '+educación',
    ]) {
      expect((await hits(text))[0]?.id).toBe(commitmentId);
    }
  });

  test('diez mil letras se toman como vienen; más, se rechazan', async () => {
    expect(await find('a'.repeat(10_000))).toEqual(nothing);
    expect((await find('educación '.repeat(1_000))).groups[0]?.hits[0]?.id).toBe(commitmentId);
    expect(await find('zumo '.repeat(2_000))).toEqual(nothing);
    expect((await scene.app.refusal('search.find', { text: 'a'.repeat(10_001) })).code).toBe('invalid');
  });
});

describe('el índice va con lo guardado', () => {
  test('lo que se acaba de guardar se encuentra por cualquiera de sus palabras', async () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    const title = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    const good = title.filter((one) => one.trim() !== '' && !one.includes('\0') && one.isWellFormed());
    await fc.assert(
      fc.asyncProperty(good, async (text) => {
        const { id } = await scene.milestone(commitmentId, { title: text });
        for (const one of wordsOf(text)) {
          const found = await find(`${one} `, { limit: 50 });
          const ids = found.groups.flatMap((group) => group.hits.map((hit) => hit.id));
          expect([one, ids.includes(id)]).toEqual([one, true]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('una orden rechazada no deja rastro en él', async () => {
    const index = isPglite ? 'search_entry' : 'search_milestone_docsize';
    const count = async (): Promise<unknown> =>
      (await scene.app.rows(`select count(*) as n from ${index}`))[0]?.n;
    const before = await count();
    await scene.app.write(
      isPglite
        ? 'create function no() returns trigger language plpgsql as $$ begin raise exception $q$no$q$; end $$; create trigger no before insert on audit_entry for each row execute function no()'
        : "create trigger no before insert on audit_entry begin select raise(abort, 'no'); end",
    );
    const input = { commitmentId, values: { title: 'Murciélago' } };
    await scene.app.refusal('milestone.add', input, scene.committee.oversight);
    expect(await count()).toEqual(before);
    expect(await hits('murcielago')).toEqual([]);
  });

  test('quien quita el ejemplo ya no lo encuentra', async () => {
    const { secretariat } = scene.committee;
    const plan = await scene.app.ask('example.add', {}, secretariat);
    expect((await find('ejemplo', {})).total).toBeGreaterThan(0);
    await scene.app.ask('plan.removeExample', { planId: plan.planId }, secretariat);
    const rows = await scene.app.rows(
      `select count(*) as n from search_entry where plan_id = '${plan.planId}'`,
    );
    expect(Number(rows[0]?.n)).toBe(0);
  });

  test('la revisión dice si no está al día, y se rehace', async () => {
    const { app, committee } = scene;
    expect((await app.ask('application.check', {})).notes).toEqual([]);
    await app.write(`delete from search_entry where record_id = '${milestoneId}'`);
    const outcome = await app.ask('application.check', {});
    expect(outcome.isSound).toBe(true);
    expect(outcome.notes.join()).toContain('hito');
    const { entries } = await app.ask('search.rebuild', {}, committee.secretariat);
    expect(entries).toBeGreaterThan(3);
    expect((await app.ask('application.check', {})).notes).toEqual([]);
    expect((await hits('padrón'))[0]?.id).toBe(milestoneId);
  });

  test.skipIf(isPglite)('una base de antes se pone al día al abrirla', async () => {
    const { app } = scene;
    await app.write("delete from meta where key = 'search-index'; delete from search_entry");
    await app.close();
    const again = await openTestApp({ dataDir: app.dataDir });
    const { groups } = await again.ask('search.find', { text: 'padrón' });
    expect(groups[0]?.hits[0]?.id).toBe(milestoneId);
    expect((await again.ask('application.check', {})).notes).toEqual([]);
  });
});

test('las palabras de un texto son las que se buscan: sin acentos, en minúsculas', () => {
  expect(wordsOf('Año 2026: C02.3, «Ñandú»')).toEqual(['ano', '2026', 'c02', '3', fold('ñandú')]);
});
