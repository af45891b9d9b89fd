import { beforeEach, describe, expect, test } from 'vitest';
import { contract, methodNames, type MethodName } from '../../shared/contract.ts';
import type { Caller } from '../../shared/method.ts';
import { roles, type Role } from '../../shared/roles.ts';
import { inNameOf, named, seat, seatCommittee, type Committee } from '../support/actors.ts';
import { commandInputs, type CommandName } from '../support/actors-inputs.ts';
import { openTestApp, type TestApp } from '../support/core.ts';

const structure: Role[] = ['oversight', 'secretariat'];
const seats: Role[] = ['government', 'civilSociety', 'oversight'];

/** Who may do what (domain: who is at the table), and what the secretariat captures in another's name. */
const table: Record<CommandName, { roles: Role[]; byProxy?: true }> = {
  'plan.start': { roles: structure },
  'plan.revise': { roles: structure },
  'plan.removeExample': { roles: structure },
  'commitment.add': { roles: structure },
  'commitment.revise': { roles: structure },
  'commitment.reviseMany': { roles: structure },
  'milestone.add': { roles: structure },
  'milestone.revise': { roles: structure },
  'milestone.replan': { roles: ['oversight'], byProxy: true },
  'replan.request': { roles: ['government'], byProxy: true },
  'replan.approve': { roles: ['oversight'], byProxy: true },
  'replan.refuse': { roles: ['oversight'], byProxy: true },
  'replan.withdraw': { roles: ['government'], byProxy: true },
  'milestone.verify': { roles: ['civilSociety'] },
  'milestone.return': { roles: ['civilSociety'] },
  'progress.report': { roles: ['government'], byProxy: true },
  'evidence.record': { roles: seats, byProxy: true },
  'evidence.recordFiles': { roles: seats, byProxy: true },
  'evidence.withdraw': { roles: seats, byProxy: true },
  'link.check': { roles: ['oversight', 'secretariat'] },
  'meeting.convene': { roles: structure },
  'meeting.revise': { roles: structure },
  'meeting.cancel': { roles: structure },
  'meeting.record': { roles: structure },
  'meeting.vote': { roles: structure },
  'meeting.correctVote': { roles: structure },
  'document.add': { roles: structure },
  'document.withdraw': { roles: structure },
  'assessment.record': { roles: structure },
  'agreement.add': { roles: structure },
  'agreement.resolve': { roles: [...seats, 'secretariat'] },
  'observation.open': { roles: seats, byProxy: true },
  'observation.reply': { roles: seats, byProxy: true },
  'observation.attend': { roles: seats, byProxy: true },
  'observation.close': { roles: seats, byProxy: true },
  'observation.reopen': { roles: seats, byProxy: true },
  'history.undo': { roles: ['government', ...structure] },
  'history.redo': { roles: ['government', ...structure] },
  'responsibility.assign': { roles: ['government', ...structure] },
  'responsibility.handOver': { roles: ['government', ...structure] },
  'responsibility.end': { roles: ['government', ...structure] },
  'indicator.add': { roles: structure },
  'indicator.revise': { roles: structure },
  'indicator.measure': { roles: ['government', 'oversight'], byProxy: true },
  'institution.add': { roles: structure },
  'institution.revise': { roles: structure },
  'committee.install': { roles: structure },
  'committee.revise': { roles: structure },
  'member.seat': { roles: structure },
  'member.revise': { roles: structure },
  'catalogue.add': { roles: structure },
  'catalogue.revise': { roles: structure },
  'settings.revise': { roles: structure },
  'access.choose': { roles: ['secretariat'] },
  'access.setPassphrase': { roles: [...roles] },
  'oversightName.add': { roles: structure },
  'oversightName.revise': { roles: structure },
  'example.add': { roles: structure },
  'import.run': { roles: structure },
  'mapping.save': { roles: structure },
  'view.add': { roles: [...roles] },
  'view.revise': { roles: [...roles] },
  'view.addShared': { roles: structure },
  'view.reviseShared': { roles: structure },
  'backup.make': { roles: structure },
  'search.rebuild': { roles: structure },
};

const commands = Object.keys(table) as CommandName[];
let app: TestApp;
let committee: Committee;

beforeEach(async () => {
  app = await openTestApp();
  committee = await seatCommittee(app);
});

/** Whether the caller got past the door; what happens inside is not the door's. */
async function enters(name: CommandName, as: Caller): Promise<boolean | string> {
  const reply = await app.call(name, commandInputs[name], as);
  if (reply.ok) return true;
  const { code } = reply.error;
  if (code === 'forbidden' || code === 'principalNeeded') return false;
  return code === 'memberInactive' || code === 'invalid' ? code : true;
}

async function doors(as: Caller): Promise<Record<string, boolean | string>> {
  const found: Record<string, boolean | string> = {};
  for (const name of commands) found[name] = await enters(name, as);
  return found;
}

const every = (answer: (name: CommandName) => boolean | string): Record<string, boolean | string> =>
  Object.fromEntries(commands.map((name) => [name, answer(name)]));

describe('quién puede hacer qué', () => {
  test('la tabla de permisos nombra cada orden del contrato, con los mismos papeles', () => {
    const inContract = methodNames.filter((name) => contract[name].kind === 'command');
    expect(commands.toSorted()).toEqual(inContract.toSorted());
    for (const name of commands) {
      const method: { roles: readonly Role[]; byProxy: boolean } = contract[name];
      expect([name, method.roles.toSorted(), method.byProxy]).toEqual([
        name,
        table[name].roles.toSorted(),
        table[name].byProxy ?? false,
      ]);
    }
  });

  test.each(named(roles))(
    '%s entra solo donde la tabla lo dice, antes de que se busque nada',
    async (_name, role) => {
      expect(await doors(committee[role])).toEqual(every((name) => table[name].roles.includes(role)));
    },
  );

  test.each(named(roles))('la secretaría en nombre de %s', async (_name, role) => {
    const principal =
      role === 'secretariat'
        ? await seat(app, { name: 'Segunda', role }, committee.oversight)
        : committee[role];
    const expected = every((name) => {
      const mayCapture = table[name].byProxy === true || table[name].roles.includes('secretariat');
      return mayCapture && table[name].roles.includes(role);
    });
    expect(await doors(inNameOf(committee.secretariat, principal))).toEqual(expected);
  });

  test('nadie más que la secretaría captura en nombre de otra persona', async () => {
    for (const role of ['government', 'civilSociety', 'oversight', 'reader'] as const) {
      const principal = role === 'government' ? committee.civilSociety : committee.government;
      expect(await doors(inNameOf(committee[role], principal))).toEqual(every(() => false));
    }
  });

  test('en nombre propio es como sin nombre de nadie', async () => {
    const own = inNameOf(committee.government, committee.government);
    expect(await doors(own)).toEqual(every((name) => table[name].roles.includes('government')));
  });

  test('quien no dice quién es solo consulta', async () => {
    expect(await doors({ memberId: null })).toEqual(every(() => false));
  });

  test('quien dejó su lugar, o aún no lo ocupa, no hace nada; tampoco por él', async () => {
    const left = await seat(
      app,
      { name: 'Se fue', role: 'government', endsOn: '2026-06-29' },
      committee.oversight,
    );
    const next = await seat(
      app,
      { name: 'Llegará', role: 'oversight', startsOn: '2026-07-01' },
      committee.oversight,
    );
    for (const one of [left, next]) {
      expect(await doors(one)).toEqual(every(() => 'memberInactive'));
      expect(await doors(inNameOf(committee.secretariat, one))).toEqual(every(() => 'memberInactive'));
    }
  });

  test('el último día del lugar todavía cuenta', async () => {
    const last = await seat(
      app,
      { name: 'Último día', role: 'government', endsOn: '2026-06-30' },
      committee.oversight,
    );
    expect(await enters('progress.report', last)).toBe(true);
  });

  test('la secretaría sola sabe dónde le falta decir en nombre de quién', async () => {
    for (const name of commands.filter((one) => !table[one].roles.includes('secretariat'))) {
      const { code, details } = await app.refusal(name, commandInputs[name], committee.secretariat);
      const expected = table[name].byProxy === true ? 'principalNeeded' : 'forbidden';
      expect([name, code, details.allowed]).toEqual([name, expected, table[name].roles]);
    }
  });

  test('la negativa dice a quién corresponde', async () => {
    const refused = await app.refusal(
      'milestone.verify',
      commandInputs['milestone.verify'],
      committee.government,
    );
    expect(refused.details).toMatchObject({ role: 'government', allowed: ['civilSociety'] });
  });
});

describe('todos consultan', () => {
  const questions: [MethodName, object][] = [
    ['plan.list', {}],
    ['member.list', {}],
    ['institution.list', {}],
    ['catalogue.list', {}],
    ['settings.read', {}],
    ['application.about', {}],
    ['history.list', {}],
    ['mapping.list', {}],
  ];

  test('cada papel, quien no dice quién es y quien ya no ocupa su lugar', async () => {
    const left = await seat(
      app,
      { name: 'Se fue', role: 'government', endsOn: '2026-06-29' },
      committee.oversight,
    );
    const readers: Caller[] = [...Object.values(committee), { memberId: null }, left];
    for (const as of readers) {
      for (const [name, input] of questions) {
        expect([name, (await app.call(name as string, input, as)).ok]).toEqual([name, true]);
      }
    }
  });
});
