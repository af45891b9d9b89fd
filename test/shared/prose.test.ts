import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainProse, proseBlocks, proseWords, safeAddress, type Words } from '../../shared/prose.ts';

const wordsOf = (text: string): Words[] =>
  proseBlocks(text).flatMap((block) =>
    block.kind === 'paragraph' ? block.lines.flat() : block.items.flat(),
  );
const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, '');

describe('lo que dice un texto largo', () => {
  test('párrafos con sus renglones, listas, negritas, énfasis y enlaces', () => {
    const text =
      'Se **publicó** el *acta*:\ncompleta.\n\n- una\n- dos\n\n1. primero\n2. [ver](https://a.mx/x)';
    expect(proseBlocks(text)).toEqual([
      {
        kind: 'paragraph',
        lines: [
          [
            { text: 'Se ' },
            { text: 'publicó', isBold: true },
            { text: ' el ' },
            { text: 'acta', isEmphasis: true },
            { text: ':' },
          ],
          [{ text: 'completa.' }],
        ],
      },
      { kind: 'bullets', items: [[{ text: 'una' }], [{ text: 'dos' }]] },
      {
        kind: 'numbers',
        start: 1,
        items: [[{ text: 'primero' }], [{ text: 'ver', url: 'https://a.mx/x' }]],
      },
    ]);
  });

  test.each([
    '2 * 3 * 4 = 24',
    'nota_al_pie y otra_nota',
    '# Título con gato',
    '<script>alert(1)</script> &amp; <b>x</b>',
    '#set text(red) $x^2$ @cita',
    'un asterisco* suelto',
    '** vacío **',
    '[sin enlace] (https://a.mx)',
    'C:\\carpeta\\archivo',
    '> cita de correo',
    '```código```',
    '-sin espacio',
  ])('lo que no lleva marcas se queda como se escribió: %s', (text) => {
    expect(proseBlocks(text)).toEqual([{ kind: 'paragraph', lines: [[{ text }]] }]);
    expect(plainProse(text)).toBe(text);
  });

  test('una diagonal inversa deja el signo como signo', () => {
    expect(proseWords('\\*así\\* y \\[esto](https://a.mx)')).toEqual([
      { text: '*así* y [esto](https://a.mx)' },
    ]);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    'https://a.mx/"onmouseover=alert(1)',
    'https://a.mx/<script>',
    "https://a.mx/'x",
    'http://',
    'ht\ttps://a.mx',
  ])('no enlaza a %s', (address) => {
    expect(safeAddress(address)).toBeNull();
    expect(proseWords(`[ver](${address})`).some(({ url }) => url !== undefined)).toBe(false);
  });

  test('sin formato, dice el enlace junto a sus palabras', () => {
    expect(plainProse('**Ver** [el *acta*](https://a.mx/1) y [ana](mailto:ana@a.mx)')).toBe(
      'Ver el acta (https://a.mx/1) y ana (ana@a.mx)',
    );
    expect(plainProse('* uno\n* **dos**\n3. tres')).toBe('- uno\n- dos\n3. tres');
  });
});

describe('para cualquier texto', () => {
  const marks = fc.constantFrom(
    '*',
    '**',
    '[',
    ']',
    '(',
    ')',
    '\\',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '<b>',
    'https://a.mx',
    'javascript:x',
    ' ',
    'ñ',
    'palabra',
  );
  const hostile = fc
    .array(fc.oneof(marks, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 60 })
    .map((parts) => parts.join(''));

  test('ninguna letra se pierde ni se inventa, y en el mismo orden', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const told = wordsOf(text);
        const rest = lettersOf(told.map((one) => one.text).join(''));
        const withLinks = told.some(({ url }) => url !== undefined);
        if (!withLinks) expect(rest).toBe(lettersOf(text));
        else expect(lettersOf(text).length).toBeGreaterThanOrEqual(rest.length);
      }),
    );
  });

  test('solo enlaza a la web y al correo', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { url } of wordsOf(text))
          if (url !== undefined) expect(url).toMatch(/^(https?:\/\/|mailto:)/i);
      }),
    );
  });

  test('un texto sin marcas se lee igual, renglón por renglón', () => {
    const plain = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .map((text) => text.replace(/[*[\]\\\r\n•-]|\d[.)]/g, 'x'));
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 6 }), (lines) => {
        const text = lines.join('\n');
        expect(plainProse(text)).toBe(text);
        const told = proseBlocks(text).flatMap((block) => (block.kind === 'paragraph' ? block.lines : []));
        expect(told.map((words) => words.map((one) => one.text).join(''))).toEqual(
          lines.filter((line) => line.trim() !== ''),
        );
      }),
    );
  });

  test('leer lo ya leído sin formato no lo cambia más', () => {
    fc.assert(
      fc.property(
        hostile.map((text) => text.replaceAll(/[\\*[]/g, '')),
        (text) => {
          expect(plainProse(plainProse(text))).toBe(plainProse(text));
        },
      ),
    );
  });

  test.each([
    '*'.repeat(19_000),
    '**a'.repeat(6_000),
    '['.repeat(19_000),
    '[a]('.repeat(4_000),
    '\\*'.repeat(9_000),
  ])('un texto hecho para tardar se lee pronto (%#)', (text) => {
    const before = performance.now();
    proseBlocks(text);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
