import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { contract, methodNames } from '../../shared/contract.ts';
import { roleNames } from '../../shared/glossary.ts';
import { acts, mayOf, permissions, type Permission } from '../../shared/permissions.ts';
import { roles } from '../../shared/roles.ts';

const table: readonly Permission[] = acts.map((act) => permissions[act]);
const orders = methodNames.flatMap((name) => {
  const method = contract[name];
  return method.kind === 'command' ? [{ name, ...method }] : [];
});

describe('una sola tabla de permisos', () => {
  test.each(orders.map((order) => [order.name, order] as const))(
    '%s toma el suyo de ella',
    (_name, order) => {
      const row = table.find(({ does }) => does === order.does);
      expect({ roles: order.roles, byProxy: order.byProxy }).toEqual({
        roles: row?.roles,
        byProxy: row?.byProxy ?? false,
      });
    },
  );

  test('cada renglón sirve a alguna orden, y dos no dicen lo mismo', () => {
    const used = new Set(orders.map(({ does }) => does));
    expect(acts.filter((act) => !used.has(permissions[act].does))).toEqual([]);
    expect(new Set(table.map(({ does }) => does)).size).toBe(acts.length);
  });

  test('el README la imprime tal cual', async () => {
    const words = { yes: 'sí', byProxy: 'en su nombre', no: '' };
    const expected = [
      ['', ...roles.map((role) => roleNames[role].toLowerCase())],
      ...table.map((row) => [row.does, ...roles.map((role) => words[mayOf(row, role)])]),
    ];
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    const [, after = ''] = readme.split('## Quién puede qué\n');
    const [section = ''] = after.split('\n## ');
    const printed = section
      .split('\n')
      .filter((line) => line.startsWith('|') && !/^[|\s:-]+$/.test(line))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    expect(printed).toEqual(expected);
  });
});
