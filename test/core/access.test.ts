import { beforeEach, describe, expect, test } from 'vitest';
import { seatCommittee, seat, type Committee, type Seat } from '../support/actors.ts';
import { auditRows, brokenAt, dump } from '../support/core-dump.ts';
import { openTestApp, type TestApp } from '../support/core.ts';
import type { Caller } from '../../shared/method.ts';

const phrases = { secretariat: 'la ventana azul de abril', civilSociety: 'canción del pingüino' } as const;

let app: TestApp;
let committee: Committee;
let steadyMs: number;

beforeEach(async () => {
  steadyMs = 1_000;
  app = await openTestApp({ steady: () => steadyMs });
  committee = await seatCommittee(app);
});

const setOwn = (who: Seat, passphrase: string, current?: string, session?: string) =>
  app.ask(
    'access.setPassphrase',
    { memberId: who.memberId, passphrase, ...(current === undefined ? {} : { current }) },
    { memberId: who.memberId, session: session ?? null },
  );
const setFor = (who: Seat, passphrase: string, as: Caller = committee.secretariat) =>
  app.ask('access.setPassphrase', { memberId: who.memberId, passphrase }, as);

/** From now on one enters with a passphrase; the secretariat and civil society have theirs. */
async function demandPassphrases(idleMinutes = 15): Promise<void> {
  await setOwn(committee.secretariat, phrases.secretariat);
  await setFor(committee.civilSociety, phrases.civilSociety);
  await app.ask('access.choose', { version: 0, mode: 'passphrase', idleMinutes }, committee.secretariat);
}

const enter = async (who: keyof typeof phrases): Promise<Caller & { session: string }> => {
  const { memberId } = committee[who];
  const { session } = await app.ask('session.signIn', { memberId, passphrase: phrases[who] });
  return { memberId, session };
};
const wrong = (who: Seat) =>
  app.refusal('session.signIn', { memberId: who.memberId, passphrase: 'no es esta frase' });
let done = 0;
const doSomething = (as: Caller) =>
  app.call('institution.add', { name: `Instituto ${String((done += 1))}` }, as);

describe('entrar con contraseña', () => {
  test('sin contraseña todo sigue como siempre, y la aplicación dice en qué modo está', async () => {
    expect((await app.ask('application.about', {})).access).toEqual({ mode: 'open', idleMinutes: 15 });
    expect((await doSomething(committee.oversight)).ok).toBe(true);
  });

  test('con contraseña, un nombre sin su sesión solo lee', async () => {
    await demandPassphrases();
    const { code, details } = await app.refusal('institution.add', { name: 'X' }, committee.secretariat);
    expect([code, details.name]).toEqual(['signInNeeded', 'Sara Técnica']);
    expect((await app.call('plan.list', {}, committee.secretariat)).ok).toBe(true);
    expect((await app.ask('access.read', {}, committee.secretariat)).holders).toEqual([]);
    const secretariat = await enter('secretariat');
    expect((await doSomething(secretariat)).ok).toBe(true);
    expect((await app.ask('access.read', {}, secretariat)).holders).toHaveLength(2);
  });

  test('la sesión es de quien entró y de nadie más', async () => {
    await demandPassphrases();
    const { session } = await enter('secretariat');
    for (const memberId of [committee.oversight.memberId, committee.civilSociety.memberId]) {
      expect(await doSomething({ memberId, session })).toMatchObject({ error: { code: 'signInNeeded' } });
    }
    for (const odd of ['', 'x', `${session} `, session.toUpperCase()]) {
      const as = { memberId: committee.secretariat.memberId, session: odd };
      expect(await doSomething(as)).toMatchObject({ error: { code: 'signInNeeded' } });
    }
  });

  test('se entra también por el nombre; el acento compuesto o precompuesto es el mismo', async () => {
    await demandPassphrases();
    const typed = phrases.civilSociety.normalize('NFD');
    const entered = await app.ask('session.signIn', { name: 'celia sociedad', passphrase: typed });
    expect(entered.memberId).toBe(committee.civilSociety.memberId);
  });

  test('la secretaría con sesión captura en nombre de quien no la tiene', async () => {
    await demandPassphrases();
    const as = { ...(await enter('secretariat')), inNameOf: committee.government.memberId };
    const refused = await app.refusal('progress.report', { milestoneId: 'no-existe', percentage: 1 }, as);
    expect(refused.code).toBe('notFound');
  });

  test('salir, dejarla sin usar, o cambiar de contraseña termina la sesión', async () => {
    await demandPassphrases(5);
    const first = await enter('secretariat');
    expect(await app.ask('session.signOut', {}, first)).toEqual({ hasEnded: true });
    expect(await doSomething(first)).toMatchObject({ error: { code: 'signInNeeded' } });
    const second = await enter('secretariat');
    steadyMs += 4 * 60_000;
    expect((await doSomething(second)).ok).toBe(true);
    steadyMs += 5 * 60_000;
    expect(await doSomething(second)).toMatchObject({ error: { code: 'signInNeeded' } });
    const [mine, other] = [await enter('secretariat'), await enter('secretariat')];
    await setOwn(committee.secretariat, 'otra frase muy larga', phrases.secretariat, mine.session);
    expect(await doSomething(mine)).toMatchObject({ ok: true });
    expect(await doSomething(other)).toMatchObject({ error: { code: 'signInNeeded' } });
  });

  test('una noche con la computadora dormida cuenta, y atrasar el reloj no la alarga', async () => {
    await demandPassphrases(5);
    const slept = await enter('secretariat');
    app.clock.now = new Date(app.clock.now.getTime() + 8 * 60 * 60_000);
    expect(await doSomething(slept)).toMatchObject({ error: { code: 'signInNeeded' } });
    const set = await enter('secretariat');
    app.clock.now = new Date(app.clock.now.getTime() - 4 * 60 * 60_000);
    steadyMs += 5 * 60_000;
    expect(await doSomething(set)).toMatchObject({ error: { code: 'signInNeeded' } });
  });

  test('cuando no queda quien la lleve, quien pase por ahí ya no la prepara', async () => {
    const last = await seat(app, { name: 'Única', role: 'secretariat' }, committee.secretariat);
    for (const who of [committee.secretariat, committee.oversight]) {
      const changes = { endsOn: '2026-06-29' };
      await app.ask('member.revise', { id: who.memberId, version: 1, changes }, last);
    }
    await setOwn(last, phrases.secretariat);
    await app.ask('access.choose', { version: 0, mode: 'passphrase' }, last);
    const { session } = await app.ask('session.signIn', { name: 'Única', passphrase: phrases.secretariat });
    const as = { memberId: last.memberId, session };
    const { version } = last.member;
    await app.ask('member.revise', { id: last.memberId, version, changes: { endsOn: '2026-06-30' } }, as);
    app.clock.now = new Date(2026, 6, 1, 12);
    expect(await app.ask('application.about', {})).toMatchObject({ isEmpty: false });
    expect(await doSomething({ memberId: null })).toMatchObject({ error: { code: 'forbidden' } });
  });
});

describe('los intentos', () => {
  test('cinco son libres; después se espera cada vez más, aunque se atrase el reloj', async () => {
    await demandPassphrases();
    for (let i = 0; i < 5; i += 1) expect((await wrong(committee.civilSociety)).code).toBe('wrongPassphrase');
    expect(await wrong(committee.civilSociety)).toEqual({ code: 'signInWait', details: { seconds: 1 } });
    app.clock.now = new Date(app.clock.now.getTime() + 60 * 60_000);
    expect((await wrong(committee.civilSociety)).code).toBe('signInWait');
    app.clock.now = new Date(app.clock.now.getTime() - 120 * 60_000);
    steadyMs += 1_000;
    expect((await wrong(committee.civilSociety)).code).toBe('wrongPassphrase');
    steadyMs += 1_999;
    expect((await wrong(committee.civilSociety)).code).toBe('signInWait');
    const right = { memberId: committee.civilSociety.memberId, passphrase: phrases.civilSociety };
    expect((await app.refusal('session.signIn', right)).code).toBe('signInWait');
    steadyMs += 1;
    await app.ask('session.signIn', right);
    expect((await wrong(committee.civilSociety)).code).toBe('wrongPassphrase');
  });

  test('muchos a la vez no ganan nada, y los de una persona no cierran a otra', async () => {
    await demandPassphrases();
    const codes = await Promise.all(Array.from({ length: 12 }, () => wrong(committee.civilSociety)));
    expect(codes.filter(({ code }) => code === 'wrongPassphrase')).toHaveLength(5);
    expect(codes.filter(({ code }) => code === 'signInWait')).toHaveLength(7);
    await enter('secretariat');
  });

  test('un nombre que no existe se niega igual que una contraseña que no es', async () => {
    await demandPassphrases();
    const unknown = await app.refusal('session.signIn', { name: 'Nadie', passphrase: 'lo que sea aquí' });
    const without = await wrong(committee.government);
    expect([unknown.code, without.code]).toEqual(['wrongPassphrase', 'wrongPassphrase']);
  });
});

describe('poner contraseñas', () => {
  test('la propia pide la anterior; la de otra persona la pone solo la secretaría', async () => {
    await setOwn(committee.government, 'primera frase larga');
    const { memberId } = committee.government;
    const next = { memberId, passphrase: 'segunda frase larga' };
    expect((await app.refusal('access.setPassphrase', next, committee.government)).code).toBe(
      'wrongPassphrase',
    );
    for (const other of [committee.oversight, committee.civilSociety, { memberId: null }]) {
      expect((await app.refusal('access.setPassphrase', next, other)).code).toBe('forbidden');
    }
    await setOwn(committee.government, 'segunda frase larga', 'primera frase larga');
    await setFor(committee.government, 'tercera frase larga');
    await app.ask('session.signIn', { memberId, passphrase: 'tercera frase larga' });
  });

  test('tiene al menos diez letras, como las cuenta una persona', async () => {
    for (const short of ['', 'corta', '123456789', '😀😀😀😀😀', 'ñ'.normalize('NFD').repeat(9)]) {
      const input = { memberId: committee.government.memberId, passphrase: short };
      const { code, details } = await app.refusal('access.setPassphrase', input, committee.government);
      expect([code, details.issues]).toEqual([
        'invalid',
        [{ path: 'passphrase', problem: 'tooShort', limit: 10 }],
      ]);
    }
    await setOwn(committee.government, 'ñandúñandú');
  });

  test('elegir contraseña pide tener una y ser de la secretaría', async () => {
    const choose = { version: 0, mode: 'passphrase' } as const;
    expect((await app.refusal('access.choose', choose, committee.secretariat)).code).toBe('passphraseNeeded');
    expect((await app.refusal('access.choose', choose, committee.oversight)).code).toBe('forbidden');
    await demandPassphrases();
    const late = await app.refusal('access.choose', { version: 0, mode: 'open' }, await enter('secretariat'));
    expect(late.code).toBe('conflict');
  });

  test('ninguna sale de la base: ni en la bitácora, ni en respuestas, ni en la exportación', async () => {
    await demandPassphrases();
    const [credential] = await app.rows('select salt, hash from credential');
    const secrets = [
      ...Object.values(phrases),
      String(credential?.salt),
      String(credential?.hash),
      (await enter('secretariat')).session,
    ];
    const { audit_entry: log = [] } = await dump(app);
    const answers = [
      ...log,
      JSON.stringify(await app.ask('access.read', {}, await enter('secretariat'))),
      JSON.stringify(await app.ask('member.list', {})),
      JSON.stringify(await app.ask('history.list', { limit: 500 })),
    ].join('\n');
    for (const secret of secrets) expect(answers).not.toContain(secret);
    expect(brokenAt(await auditRows(app))).toBeNull();
    expect(await app.ask('application.check', {})).toMatchObject({ isSound: true });
  });
});

describe('la bitácora dice lo que se negó', () => {
  const refusals = async () =>
    (await app.ask('history.list', { limit: 500 })).filter(({ action }) => action === 'refused');

  test('quién, con qué papel, qué y por qué; y nada más cambió', async () => {
    const before = await dump(app);
    await app.refusal('institution.add', { name: 'X' }, committee.government);
    const after = await dump(app);
    expect({ ...after, audit_entry: [] }).toEqual({ ...before, audit_entry: [] });
    const [told] = await refusals();
    expect(told).toMatchObject({
      entity: 'access',
      actor: 'Gonzalo Gobierno',
      role: 'government',
      method: 'institution.add',
    });
    expect(told?.changes).toContainEqual({ field: 'why', from: null, to: 'forbidden' });
    expect(brokenAt(await auditRows(app))).toBeNull();
    expect(await app.ask('application.check', {})).toMatchObject({ isSound: true });
  });

  test('la misma, otra vez, se cuenta sin escribirse; pasado un rato dice cuántas fueron', async () => {
    for (let i = 0; i < 50; i += 1) await app.refusal('institution.add', { name: 'X' }, committee.reader);
    expect(await refusals()).toHaveLength(1);
    await app.refusal('member.seat', { name: 'X', role: 'reader' }, committee.reader);
    expect(await refusals()).toHaveLength(2);
    steadyMs += 10 * 60_000;
    await app.refusal('institution.add', { name: 'X' }, committee.reader);
    const [last] = await refusals();
    expect(last?.changes).toContainEqual({ field: 'unwritten', from: null, to: 49 });
  });

  test('quien dice un nombre que no prueba queda como nombre dicho, no como autor', async () => {
    await demandPassphrases();
    await app.refusal('institution.add', { name: 'X' }, committee.oversight);
    await wrong(committee.civilSociety);
    const [second, first] = await refusals();
    expect([first?.actor, first?.subject]).toEqual([null, 'Olga Garante']);
    expect([second?.actor, second?.subject, second?.method]).toEqual([
      null,
      'Celia Sociedad',
      'session.signIn',
    ]);
  });

  test('lo que no es una negativa de permiso no se escribe', async () => {
    const before = await dump(app);
    await app.refusal('plan.start', {}, committee.oversight);
    await app.refusal('plan.revise', { id: 'no', version: 1, changes: {} }, committee.oversight);
    expect(await dump(app)).toEqual(before);
  });
});
