import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertTable } from '../../electron/core/imports/convert.ts';
import { importEntities, targets, type ImportEntity } from '../../electron/core/imports/fields.ts';
import { proposeMapping } from '../../electron/core/imports/propose.ts';
import { readTables } from '../../electron/core/imports/read-tables.ts';
import type { SourceTable } from '../../electron/core/imports/source-table.ts';
import type { Field } from '../../shared/fields.ts';
import { problemSentence } from '../../shared/import-problems.ts';
import { records } from '../../shared/records.ts';

const fieldsOf = (entity: ImportEntity): Record<string, Field> =>
  records[entity === 'activity' ? 'milestone' : entity];

const cell = fc.oneof(
  fc.string({ maxLength: 20, unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '1',
    '-1',
    '0.5',
    '50%',
    '2026-01-31',
    '2026-02-30',
    '31/12/2025',
    'Fall 2027',
    'Ongoing',
  ),
  fc.constantFrom(
    'sí',
    'no',
    'N/D',
    'aprobado',
    'Gobierno',
    'Verificado',
    'a; b; c',
    '["a"]',
    '[',
    '{"a":1}',
    '\ud800',
  ),
  fc.constantFrom(
    'C1',
    'C1.1',
    '1',
    '=cmd|x',
    '<br/>',
    '\0',
    '\u00a0',
    'x'.repeat(600),
    '$1,500.00',
    '1e400',
  ),
);

const table = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...targets.keys()), { minLength: 1, maxLength: 14 }),
    fc.array(fc.array(cell, { minLength: 14, maxLength: 14 }), { minLength: 1, maxLength: 6 }),
  )
  .map(([columns, rows]): SourceTable => ({
    ...{ name: 't', file: 't.csv', format: 'csv', columns, problems: [] },
    rows: rows.map((values, i) => ({ line: i + 2, values: values.slice(0, columns.length) })),
  }));

describe('cualquier tabla', () => {
  it('da registros cuyos campos valen todos, o dice por qué no', () => {
    fc.assert(
      fc.property(table, (any) => {
        const columns = any.columns.map((column) => ({ column, field: column }));
        const {
          records: read,
          problems,
          rejected,
        } = convertTable(any, { table: 't', entity: 'plan', columns });
        for (const { entity, fields, source, line } of read) {
          const known = fieldsOf(entity);
          for (const [name, value] of Object.entries(fields)) {
            const field = known[name];
            if (field && field.refersTo === undefined) {
              expect(
                field.schema.safeParse(value).error?.issues,
                `${entity}.${name} ${JSON.stringify(value)}`,
              ).toBeUndefined();
            }
          }
          expect(records.plan.source.schema.safeParse(source).success).toBe(true);
          expect(rejected.get('t')?.has(line)).toBe(false);
        }
        for (const problem of problems) expect(problemSentence(problem)).toMatch(/^[«A-ZÁÉÍÓÚÑ].*\.$/s);
      }),
      { numRuns: 1500 },
    );
  });

  it('conserva cada celda de una fila aceptada: en un campo a la letra, o como dato de origen', () => {
    fc.assert(
      fc.property(table, (any) => {
        const columns = any.columns.map((column) => ({ column, field: null as string | null }));
        const [first] = columns;
        if (!first) return;
        const mapping = columns.with(0, { ...first, field: 'commitment.title' });
        const { records: read } = convertTable(any, { table: 't', entity: 'commitment', columns: mapping });
        for (const { line, source, fields } of read) {
          const values = any.rows[line - 2]?.values ?? [];
          for (const [i, raw] of values.entries()) {
            if (raw.trim() === '') continue;
            const column = any.columns[i] ?? '';
            const kept = raw.replaceAll('\0', '\u2400').toWellFormed();
            expect(i === 0 ? (source[column] ?? fields.title) : source[column]).toBe(kept);
          }
        }
      }),
    );
  });
});

describe('cualquier archivo', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ maxLength: 200 }).map((text) => new TextEncoder().encode(text)),
    fc.uint8Array({ maxLength: 200 }).map((tail) => new Uint8Array([0x7b, ...tail])),
    fc
      .array(fc.constantFrom('a', '1', ',', ';', '\t', '"', '\n', '\r', "'", '=', ' '), { maxLength: 200 })
      .map((all) => new TextEncoder().encode(all.join(''))),
  );

  it('se lee o se explica, sin fallar nunca', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom('a.csv', 'a.json', 'a', 'a.txt'), async (content, name) => {
        const read = await readTables([{ name, bytes: content }]);
        for (const one of read) {
          expect(one.rows.every(({ values }) => values.length === one.columns.length)).toBe(true);
          expect(new Set(one.columns).size).toBe(one.columns.length);
          expect(one.columns.length > 0 || one.problems.length > 0).toBe(true);
          convertTable(one, proposeMapping(one));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('cada entidad tiene campos a los que dirigir una columna', () => {
    for (const entity of importEntities) {
      expect(
        [...targets.values()].some((target) => target.entity === entity),
        entity,
      ).toBe(true);
    }
  });
});
