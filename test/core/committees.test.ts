import { beforeEach, describe, expect, test } from 'vitest';
import { contract } from '../../shared/contract.ts';
import { errorText } from '../../shared/error-text.ts';
import type { Caller } from '../../shared/method.ts';
import type { Role } from '../../shared/roles.ts';
import { whatWasDone } from '../../renderer/text/history.ts';
import { inNameOf, seat } from '../support/actors.ts';
import type { CommandName } from '../support/actors-inputs.ts';
import { dump } from '../support/core-dump.ts';
import { upload } from '../support/import-files.ts';
import {
  inputsOnB,
  openTwoCommittees,
  planAtWork,
  tableRoles,
  type Table,
  type TwoCommittees,
} from '../support/two-committees.ts';

let two: TwoCommittees;
beforeEach(async () => {
  two = await openTwoCommittees();
});

/** Who of a table may give an order: each of its roles, and its office in their name. */
function callersOf(table: Table, name: CommandName): Caller[] {
  const { roles, byProxy }: { roles: readonly Role[]; byProxy: boolean } = contract[name];
  const own = tableRoles.filter((role) => roles.includes(role));
  const others = byProxy ? own.filter((role) => role !== 'secretariat') : [];
  return [
    ...own.map((role) => table[role]),
    ...others.map((role) => inNameOf(table.secretariat, table[role])),
  ];
}

/** Everything but the log, which tells of refusals. */
async function kept(): Promise<Record<string, string[]>> {
  const { audit_entry: _log, ...tables } = await dump(two.app);
  return tables;
}

/** What is looked at before: whose side, whose request, whose institution it is. */
const narrower = ['forbidden', 'replanRequestOfAnother', 'agreementOfAnother'];

describe('cada comité lleva lo suyo', () => {
  test('quien es de un comité no cambia nada de otro, con ninguna orden ni papel; quien es de él, sí', async () => {
    const on = await planAtWork(two);
    const inputs = inputsOnB(two, on);
    const names = (Object.keys(inputs) as CommandName[]).filter((name) => inputs[name] !== null);
    expect(names.length).toBeGreaterThan(40);
    const before = await kept();
    for (const name of names) {
      const codes = new Set<string>();
      for (const caller of callersOf(two.a, name)) {
        codes.add((await two.app.refusal(name, inputs[name], caller)).code);
      }
      const others = [...codes].filter((code) => code !== 'otherCommittee' && !narrower.includes(code));
      expect([name, others]).toEqual([name, []]);
      expect([name, codes.has('otherCommittee')]).toEqual([name, name !== 'replan.withdraw']);
    }
    expect(await kept()).toEqual(before);
  });

  test('las mismas órdenes las acepta quien es del comité, o de todos', async () => {
    const on = await planAtWork(two);
    const inputs = inputsOnB(two, on);
    const ofAll: CommandName[] = ['committee.install', 'access.choose', 'example.add', 'plan.removeExample'];
    // Each changes what another would need as it was.
    const last: CommandName[] = [
      'plan.removeExample',
      'milestone.revise',
      'commitment.revise',
      'plan.revise',
    ];
    const names = (Object.keys(inputs) as CommandName[]).filter((name) => inputs[name] !== null);
    for (const name of [...names.filter((one) => !last.includes(one)), ...last]) {
      const callers = ofAll.includes(name) ? [two.all.secretariat] : callersOf(two.b, name);
      const replies = [];
      for (const caller of callers) {
        const reply = await two.app.call(name, inputs[name] as never, caller);
        replies.push(reply.ok ? 'ok' : reply.error.code);
        if (reply.ok) break;
      }
      expect([name, replies.at(-1)]).toEqual([name, 'ok']);
    }
  });

  test('tampoco quita ni da: ni planes, ni personas, ni nombres, ni lo de todos', async () => {
    const { app, a, b, all } = two;
    const plan = await app.ask('plan.start', { code: 'PAL-B', name: 'B' }, b.oversight);
    const own = await app.ask('plan.start', { code: 'PAL-A', name: 'A' }, a.oversight);
    expect([plan.committeeId, own.committeeId]).toEqual([b.id, a.id]);
    const name = await app.ask('oversightName.add', { name: 'De todos' }, all.secretariat);
    const { id: person, version } = b.government.member;
    const at = { id: own.id, version: own.version };
    const tries: [CommandName, object][] = [
      ['plan.revise', { id: plan.id, version: plan.version, changes: { committeeId: a.id } }],
      ['plan.revise', { ...at, changes: { committeeId: b.id } }],
      ['member.revise', { id: person, version, changes: { committeeId: a.id } }],
      ['member.revise', { id: a.government.memberId, version, changes: { committeeId: null } }],
      ['member.revise', { id: all.secretariat.memberId, version, changes: { committeeId: a.id } }],
      ['member.seat', { name: 'Alguien', role: 'oversight', committeeId: null }],
      ['oversightName.revise', { id: name.id, version: name.version, changes: { committeeId: a.id } }],
      ['access.setPassphrase', { memberId: all.secretariat.memberId, passphrase: 'una frase muy larga' }],
    ];
    const before = await kept();
    for (const [method, input] of tries) {
      const { code } = await app.refusal(method, input, a.secretariat);
      expect([method, input, code]).toEqual([method, input, 'otherCommittee']);
    }
    expect(await kept()).toEqual(before);
  });

  test('quien es de un comité sienta gente en él sin decirlo, y lleva los planes de nadie en particular', async () => {
    const { app, a, all } = two;
    expect((await seat(app, { name: 'Nueva', role: 'reader' }, a.oversight)).member.committeeId).toBe(a.id);
    const plan = await app.ask('plan.start', { code: 'PAL-0', name: 'De nadie' }, all.secretariat);
    expect(plan.committeeId).toBeNull();
    const changes = { committeeId: a.id };
    const taken = await app.ask('plan.revise', { id: plan.id, version: 1, changes }, a.oversight);
    expect(taken.committeeId).toBe(a.id);
  });

  test('la negativa nombra los dos comités y queda en la bitácora', async () => {
    const { app, a, b } = two;
    const plan = await app.ask('plan.start', { code: 'PAL-B', name: 'B' }, b.oversight);
    const input = { planId: plan.id, values: { title: 'Ajeno' } };
    const refused = await app.refusal('commitment.add', input, a.oversight);
    expect(errorText(refused)).toBe(
      'Esto es de «Comité B» y oversight de Comité A es de «Comité A»: lo cambia alguien de aquel comité, o quien participa en todos. No se guardó nada.',
    );
    const [last] = await app.ask('history.list', { limit: 1 });
    if (last === undefined) throw new Error('a refusal is told by the log');
    expect(last).toMatchObject({
      action: 'refused',
      actor: 'oversight de Comité A',
      method: 'commitment.add',
    });
    expect(whatWasDone(last)).toMatch(/^quiso hacer algo que es de otro comité \(/);
  });

  test('un archivo de la exportación no mete nada en otro comité, y el ensayo ya lo dice', async () => {
    const { app, a, b } = two;
    const plan = await app.ask('plan.start', { code: 'PAL-B', name: 'B' }, b.oversight);
    const { version: _version, ...record } = { ...plan, committeeId: a.id };
    const tables = { plan: [record] };
    const json = JSON.stringify({ format: 'compromiso-abierto/1', tables });
    const files = [await upload(app, 'compromiso-abierto.json', json)];
    const own = await app.ask('plan.start', { code: 'PAL-A', name: 'A' }, a.oversight);
    const { commitment } = await app.ask(
      'commitment.add',
      { planId: plan.id, values: { title: 'De B' } },
      b.oversight,
    );
    const { version: _other, ...moved } = { ...commitment, planId: own.id };
    const stolen = JSON.stringify({ format: 'compromiso-abierto/1', tables: { commitment: [moved] } });
    const theft = [await upload(app, 'compromiso-abierto.json', stolen)];
    const before = await kept();
    for (const method of ['import.rehearse', 'import.run'] as const) {
      expect((await app.refusal(method, { files }, a.secretariat)).code).toBe('otherCommittee');
      expect((await app.refusal(method, { files: theft }, a.secretariat)).code).toBe('otherCommittee');
    }
    expect(await kept()).toEqual(before);
  });
});
