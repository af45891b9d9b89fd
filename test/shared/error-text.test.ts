import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorText, issueText } from '../../shared/error-text.ts';
import { errorCodes, type FieldIssue } from '../../shared/errors.ts';

const problems: FieldIssue['problem'][] = [
  'missing',
  'unknown',
  'type',
  'tooLong',
  'tooShort',
  'tooSmall',
  'tooBig',
  'notInList',
  'date',
  'format',
];
const details = fc.dictionary(
  fc.constantFrom(
    'entity',
    'id',
    'role',
    'allowed',
    'code',
    'name',
    'path',
    'date',
    'ref',
    'limitMb',
    'issues',
  ),
  fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constantFrom(null, true, 'milestone', 'government', '__proto__', 'constructor'),
    fc.array(fc.constantFrom('government', 'oversight', 'nadie')),
  ),
);

describe('cada negativa se dice en español', () => {
  test.each(errorCodes)('%s tiene una oración', (code) => {
    expect(errorText({ code, details: {} })).toMatch(/^[A-ZÁÉÍÓÚ].*[.:)]$/s);
  });

  test('nunca aparece undefined, null ni un objeto, sean cuales sean los detalles', () => {
    fc.assert(
      fc.property(fc.constantFrom(...errorCodes), details, (code, { issues: _issues, ...given }) => {
        const plain = Object.fromEntries(
          Object.entries(given).filter(
            ([, value]) => value === null || typeof value !== 'string' || value.length < 9,
          ),
        );
        const said = errorText({ code, details: plain });
        expect(said).not.toMatch(/undefined|\[object|NaN|\bnull\b/);
      }),
      { numRuns: 2000 },
    );
  });

  test('dice a quién corresponde y qué falta', () => {
    expect(
      errorText({
        code: 'forbidden',
        details: { role: 'government', allowed: ['civilSociety', 'oversight'] },
      }),
    ).toBe(
      'Como gobierno no puedes hacer esto; corresponde a: sociedad civil, autoridad garante. No se guardó nada.',
    );
    expect(errorText({ code: 'proofMissing', details: { closingText: true, evidence: true } })).toContain(
      'un texto de cierre y al menos una evidencia vigente',
    );
  });

  test('nombra cada dato que hay que corregir', () => {
    const issues: FieldIssue[] = [
      { path: 'title', problem: 'missing' },
      { path: 'weight', problem: 'tooSmall', limit: 0 },
    ];
    expect(errorText({ code: 'invalid', details: { issues } })).toBe(
      'Hay datos que corregir; no se guardó nada. «title»: falta este dato. «weight»: es menor que el mínimo, 0.',
    );
  });

  test.each(problems)('el problema %s se entiende solo', (problem) => {
    expect(issueText({ path: 'x', problem, limit: 500 })).toMatch(/^[a-záéíóú¿].{8,}/);
  });
});
