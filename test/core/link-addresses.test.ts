import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPublicAddress } from '../../electron/core/links/addresses.ts';

/** Not of the public network (IANA special-purpose registries), as first address and bits that are fixed. */
const closed4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;
const closed6 = [
  '::',
  'fc',
  'fd',
  'fe8',
  'fe9',
  'fea',
  'feb',
  'fec',
  'ff',
  '2001:db8:',
  '64:ff9b::',
  '2002:',
];

const number4 = (text: string): number => text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
const text4 = (n: number): string => [24, 16, 8, 0].map((bits) => Math.floor(n / 2 ** bits) % 256).join('.');
const hex = (digits: number) =>
  fc.integer({ min: 0, max: 16 ** digits - 1 }).map((n) => n.toString(16).padStart(digits, '0'));

const inClosed4 = fc
  .tuple(fc.constantFrom(...closed4), fc.integer({ min: 0, max: 2 ** 32 - 1 }))
  .map(([[first, bits], n]) => text4(number4(first) + (n % 2 ** (32 - bits))));

describe('las direcciones que se pueden consultar', () => {
  test('ninguna de una red cerrada, tampoco dentro de una dirección más larga', () => {
    fc.assert(
      fc.property(inClosed4, (address) => {
        const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
        const words = [a * 256 + b, c * 256 + d].map((n) => n.toString(16)).join(':');
        const forms = [
          address,
          `::ffff:${address}`,
          `::ffff:${words}`,
          `::${words}`,
          `64:ff9b::${words}`,
          `2002:${words}::`,
        ];
        expect(forms.filter(isPublicAddress)).toEqual([]);
      }),
    );
  });

  test('ninguna IPv6 local, de enlace, de grupo o de documentación', () => {
    fc.assert(
      fc.property(fc.constantFrom(...closed6), hex(4), (start, tail) => {
        const filled = start.endsWith(':')
          ? `${start}${start.endsWith('::') ? '' : ':'}${tail}`
          : `${start.padEnd(4, '0')}::${tail}`;
        expect([filled, isPublicAddress(filled)]).toEqual([filled, false]);
      }),
    );
  });

  test('las del resto de la red, sí', () => {
    const isClosed = (n: number): boolean =>
      closed4.some(
        ([first, bits]) => Math.floor(n / 2 ** (32 - bits)) === Math.floor(number4(first) / 2 ** (32 - bits)),
      );
    // Kept for old relays and name servers; nobody's page either.
    const odd = ['192.88.99.', '192.31.196.', '192.52.193.', '192.175.48.'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (n) => {
        const address = text4(n);
        fc.pre(!isClosed(n) && !odd.some((start) => address.startsWith(start)));
        expect([address, isPublicAddress(address)]).toEqual([address, true]);
      }),
    );
    expect(['2606:4700::1111', '2a00:1450:4003::8a'].every(isPublicAddress)).toBe(true);
  });

  test('lo que no es una dirección escrita como se debe no lo es', () => {
    const odd = [
      '',
      'localhost',
      '127.1',
      '0x7f.0.0.1',
      '2130706433',
      '0177.0.0.1',
      '8.8.8',
      'fe80::1%eth0',
      '2606::1%1',
    ];
    expect(odd.filter(isPublicAddress)).toEqual([]);
  });
});
