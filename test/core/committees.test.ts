import { beforeEach, describe, expect, test } from 'vitest';
import { errorText } from '../../shared/error-text.ts';
import { contract } from '../../shared/contract.ts';
import type { Caller } from '../../shared/method.ts';
import type { Role } from '../../shared/roles.ts';
import { inNameOf, seat } from '../support/actors.ts';
import type { CommandName } from '../support/actors-inputs.ts';
import { dump } from '../support/core-dump.ts';
import { inputsOnB, openTwoCommittees, planAtWork, tableRoles, type Table } from '../support/two-committees.ts';
import type { TwoCommittees } from '../support/two-committees.ts';

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
    const last: CommandName[] = ['plan.removeExample', 'milestone.revise', 'commitment.revise', 'plan.revise'];
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
});
