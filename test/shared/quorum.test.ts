import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alternatesOn,
  carries,
  favourNeeded,
  isPresent,
  presences,
  quorumOf,
  quorumShares,
  seatsNeeded,
  seatsOn,
  voteRules,
  type Presence,
} from '../../shared/quorum.ts';
import { quorumSentence, voteSentence } from '../../shared/quorum-text.ts';
import { sectors, type Role, type Sector } from '../../shared/roles.ts';

const member = (id: string, role: Role, more: object = {}) => ({
  ...{ id, role, committeeId: null, isAlternate: false, startsOn: null, endsOn: null },
  ...more,
});
const sitting = (sector: Sector, presence: Presence = 'titular') => ({ sector, presence });
const times = <T>(n: number, one: T): T[] => Array.from({ length: n }, () => one);
const majority = { quorumShare: 'majority', quorumEachSector: true } as const;
const seatArb = fc.record({
  sector: fc.constantFrom(...sectors),
  presence: fc.constantFrom(...presences),
});
const ballotsArb = fc
  .tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(5))
  .map(([inFavour, against, abstained, silent]) => ({
    ...{ inFavour, against, abstained },
    present: inFavour + against + abstained + silent,
  }));

const everybody = { committeeId: null };

describe('los lugares de un día', () => {
  const members = [
    member('a', 'government'),
    member('b', 'government', { isAlternate: true }),
    member('c', 'civilSociety', { endsOn: '2026-05-31' }),
    member('d', 'oversight', { startsOn: '2026-06-01' }),
    member('e', 'secretariat'),
    member('f', 'reader'),
  ];

  test('son de los titulares de un sector que ese día ocupan el suyo; ni suplentes ni secretaría', () => {
    expect(seatsOn(members, '2026-05-31', everybody).map(({ memberId }) => memberId)).toEqual(['a', 'c']);
    expect(seatsOn(members, '2026-06-01', everybody).map(({ memberId }) => memberId)).toEqual(['a', 'd']);
  });

  test('suple quien es suplente de ese sector ese día', () => {
    expect(alternatesOn(members, '2026-06-01', 'government', everybody)).toEqual(['b']);
    expect(alternatesOn(members, '2026-06-01', 'oversight', everybody)).toEqual([]);
  });

  test('son los del comité del plan y los de quien participa en todos; de otro comité, ninguno', () => {
    const idArb = fc.constantFrom('a', 'b', null);
    const one = fc.record({
      role: fc.constantFrom(...sectors),
      committeeId: idArb,
      isAlternate: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), idArb, (some, committeeId) => {
        const all = some.map((each, i) => member(`m${String(i)}`, each.role, each));
        const takes = (each: (typeof some)[number]): boolean =>
          committeeId === null || each.committeeId === null || each.committeeId === committeeId;
        const ids = (isAlternate: boolean): string[] =>
          some.flatMap((each, i) =>
            takes(each) && each.isAlternate === isAlternate ? [`m${String(i)}`] : [],
          );
        const table = { committeeId };
        expect(seatsOn(all, '2026-06-01', table).map(({ memberId }) => memberId)).toEqual(ids(false));
        const alternates = sectors.flatMap((sector) => alternatesOn(all, '2026-06-01', sector, table));
        expect(alternates.toSorted()).toEqual(ids(true).toSorted());
      }),
    );
  });
});

describe('el quórum', () => {
  test('5 de 8 es mayoría, y lo dice; sin sociedad civil no hay quórum aunque haya mayoría', () => {
    const seats = [
      ...times(4, sitting('government')),
      sitting('oversight', 'alternate'),
      ...times(3, sitting('civilSociety', 'absent')),
    ];
    const quorum = quorumOf(majority, seats);
    expect(quorum).toEqual({ seats: 8, present: 5, needed: 5, missing: ['civilSociety'], isReached: false });
    expect(quorumSentence(quorum, 'majority')).toBe(
      'No hay quórum: 5 de 8 lugares; se necesitan 5 (mayoría de los lugares); falta sociedad civil.',
    );
    const anySector = quorumOf({ ...majority, quorumEachSector: false }, seats);
    expect(anySector.isReached).toBe(true);
    expect(quorumSentence(anySector, 'majority')).toMatch(/^Hay quórum: 5 de 8 lugares/);
  });

  test.each([
    ['majority', [1, 2, 2, 3, 3, 4, 4, 5]],
    ['threeFifths', [1, 2, 2, 3, 3, 4, 5, 5]],
    ['twoThirds', [1, 2, 2, 3, 4, 4, 5, 6]],
    ['all', [1, 2, 3, 4, 5, 6, 7, 8]],
  ] as const)('%s: lugares que se necesitan de 1 a 8', (share, expected) => {
    expect(expected.map((_, i) => seatsNeeded(share, i + 1))).toEqual(expected);
  });

  test('sin lugares nunca lo hay', () => {
    for (const quorumShare of quorumShares) {
      expect(quorumOf({ quorumShare, quorumEachSector: false }, []).isReached).toBe(false);
    }
  });

  test('que llegue alguien más nunca lo quita, y nunca se necesitan más lugares de los que hay', () => {
    fc.assert(
      fc.property(
        fc.array(seatArb, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...quorumShares),
        fc.boolean(),
        fc.nat(11),
        (seats, quorumShare, quorumEachSector, at) => {
          const rule = { quorumShare, quorumEachSector };
          const before = quorumOf(rule, seats);
          const more = seats.map((one, i) =>
            i === at % seats.length ? { ...one, presence: 'titular' as const } : one,
          );
          const after = quorumOf(rule, more);
          expect(before.needed).toBeLessThanOrEqual(seats.length);
          expect(before.present).toBe(seats.filter((one) => isPresent(one.presence)).length);
          if (before.isReached) expect(after.isReached).toBe(true);
        },
      ),
    );
  });
});

describe('una votación', () => {
  test('consenso: nadie en contra; la abstención no lo impide', () => {
    expect(carries('consensus', { inFavour: 3, against: 0, abstained: 2, present: 5 })).toBe(true);
    expect(carries('consensus', { inFavour: 4, against: 1, abstained: 0, present: 5 })).toBe(false);
  });

  test('mayoría simple: más de la mitad de quienes votan; un empate no basta', () => {
    expect(carries('simple', { inFavour: 2, against: 1, abstained: 5, present: 8 })).toBe(true);
    expect(carries('simple', { inFavour: 2, against: 2, abstained: 0, present: 4 })).toBe(false);
  });

  test('calificada: al menos 2/3 o 3/5 de los lugares presentes; quien se abstiene no apoya', () => {
    expect(carries('twoThirds', { inFavour: 4, against: 2, abstained: 0, present: 6 })).toBe(true);
    expect(carries('twoThirds', { inFavour: 4, against: 0, abstained: 3, present: 7 })).toBe(false);
    expect(carries('threeFifths', { inFavour: 3, against: 2, abstained: 0, present: 5 })).toBe(true);
    expect(carries('threeFifths', { inFavour: 3, against: 0, abstained: 3, present: 6 })).toBe(false);
  });

  test.each([
    [
      'twoThirds',
      [7, 3, 1, 11],
      'No se aprobó: 7 a favor de 11 presentes; hacían falta 8 (mayoría calificada de 2/3). 3 en contra y 1 abstención (no suma).',
    ],
    [
      'twoThirds',
      [2, 0, 0, 3],
      'Se aprobó: 2 a favor de 3 presentes; hacían falta 2 (mayoría calificada de 2/3). 1 no votó.',
    ],
    [
      'threeFifths',
      [0, 0, 5, 5],
      'No se aprobó: nadie a favor de 5 presentes; hacían falta 3 (mayoría calificada de 3/5). 5 abstenciones (no suman).',
    ],
    [
      'simple',
      [3, 2, 1, 8],
      'Se aprobó: 3 a favor y 2 en contra; hacían falta 3, más de la mitad de los 5 que votaron a favor o en contra (mayoría simple). 1 abstención (no cuenta) y 2 no votaron.',
    ],
    [
      'simple',
      [2, 2, 0, 4],
      'No se aprobó: 2 a favor y 2 en contra, un empate; hacían falta 3, más de la mitad de los 4 que votaron a favor o en contra (mayoría simple).',
    ],
    [
      'simple',
      [0, 0, 4, 4],
      'No se aprobó: nadie votó a favor ni en contra; hacía falta al menos 1 a favor (mayoría simple). 4 abstenciones (no cuentan).',
    ],
    [
      'simple',
      [0, 1, 0, 3],
      'No se aprobó: nadie a favor y 1 en contra; hacía falta 1, el del único que votó a favor o en contra (mayoría simple). 2 no votaron.',
    ],
    [
      'consensus',
      [5, 0, 1, 6],
      'Se aprobó: 5 a favor de 6 presentes y nadie en contra; hacía falta al menos 1 a favor y nadie en contra (consenso). 1 abstención (no impide).',
    ],
    [
      'consensus',
      [4, 1, 0, 5],
      'No se aprobó: 4 a favor de 5 presentes y 1 en contra; hacía falta al menos 1 a favor y nadie en contra (consenso).',
    ],
    [
      'consensus',
      [0, 0, 0, 1],
      'No se aprobó: nadie a favor de 1 presente y nadie en contra; hacía falta al menos 1 a favor y nadie en contra (consenso). 1 no votó.',
    ],
  ] as const)(
    'lo explica con su cuenta: %s %j',
    (rule, [inFavour, against, abstained, present], sentence) => {
      const ballots = { inFavour, against, abstained, present };
      expect(voteSentence(rule, ballots, carries(rule, ballots))).toBe(sentence);
    },
  );

  test('se aprueba justo cuando los votos a favor llegan a los que la regla pide', () => {
    fc.assert(
      fc.property(fc.constantFrom(...voteRules), ballotsArb, (rule, ballots) => {
        const needed = favourNeeded(rule, ballots);
        const expected =
          needed === null ? ballots.against === 0 && ballots.inFavour > 0 : ballots.inFavour >= needed;
        expect(carries(rule, ballots)).toBe(expected);
      }),
    );
  });

  test('que alguien pase de en contra a favor nunca la tumba', () => {
    fc.assert(
      fc.property(fc.constantFrom(...voteRules), ballotsArb, (rule, ballots) => {
        fc.pre(ballots.against > 0 && carries(rule, ballots));
        const swayed = { ...ballots, inFavour: ballots.inFavour + 1, against: ballots.against - 1 };
        expect(carries(rule, swayed)).toBe(true);
      }),
    );
  });
});
