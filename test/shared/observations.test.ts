import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/dates.ts';
import { initialValues } from '../../shared/fields.ts';
import {
  afterTurn,
  daysWaiting,
  isOverdueOn,
  isUnanswered,
  observationActs,
  observationFields,
  sidesFor,
  standingOn,
  waitsFor,
  whyNot,
  type Observation,
  type ObservationAct,
  type ObservationReply,
} from '../../shared/observations.ts';
import { roles, sectors, type Role } from '../../shared/roles.ts';

type Turn = Parameters<typeof standingOn>[1][number];

const opened = (more: Partial<Observation> = {}): Observation => ({
  ...initialValues(observationFields),
  ...{ id: 'o', version: 1, openedOn: '2026-03-01' },
  ...more,
});

const kindOf: Record<ObservationAct, ObservationReply['kind']> = {
  reply: 'reply',
  attend: 'answer',
  close: 'closing',
  reopen: 'reopening',
};

const anySides = fc
  .tuple(fc.constantFrom(...sectors), fc.constantFrom(...sectors))
  .filter(([side, asked]) => side !== asked);
const anyTry = fc.record({
  act: fc.constantFrom(...observationActs),
  role: fc.constantFrom(...roles),
  after: fc.nat({ max: 3 }),
});

type Told = { observation: Observation; turns: Turn[]; byState: Map<string, Observation>; tries: Deed[] };
type Deed = { act: ObservationAct; role: Role; isDone: boolean; before: Observation };

/** Everybody tries whatever they like; only what the rules allow happens. */
function tell(
  side: Observation['side'],
  asked: Observation['asked'],
  tries: readonly { act: ObservationAct; role: Role; after: number }[],
): Told {
  let observation = opened({ side, asked });
  let day = observation.openedOn;
  const told: Told = { observation, turns: [], byState: new Map([[day, observation]]), tries: [] };
  for (const [i, { act, role, after }] of tries.entries()) {
    const isDone = whyNot(act, role, observation) === null;
    told.tries.push({ act, role, isDone, before: observation });
    if (!isDone) continue;
    day = addDays(day, after);
    const turn: Turn = {
      kind: kindOf[act],
      text: `Turno ${String(i)}`,
      repliedBy: role,
      repliedOn: day,
      recordedAt: `2026-06-01T00:00:${String(i).padStart(2, '0')}.000Z`,
    };
    observation = afterTurn(observation, turn);
    told.turns.push(turn);
    told.byState.set(day, observation);
  }
  return { ...told, observation };
}

const anyTold = fc
  .tuple(anySides, fc.array(anyTry, { maxLength: 25 }))
  .map(([[side, asked], tries]) => tell(side, asked, tries));

describe('la máquina de estados de una observación', () => {
  test('solo la cierra y la reabre la parte que la abrió; nadie atiende la suya', () => {
    fc.assert(
      fc.property(anyTold, ({ tries }) => {
        for (const { act, role, isDone, before } of tries.filter((one) => one.isDone)) {
          expect(isDone && sectors.includes(role as never)).toBe(true);
          if (act === 'close' || act === 'reopen') expect(role).toBe(before.side);
          if (act === 'attend') {
            expect(role).not.toBe(before.side);
            expect(['government', before.asked]).toContain(role);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('está atendida si y solo si tiene una respuesta razonada, y cerrada si y solo si tiene su razón', () => {
    fc.assert(
      fc.property(anyTold, ({ byState }) => {
        for (const one of byState.values()) {
          expect(one.state === 'closed').toBe(one.closedOn !== null);
          expect(one.closingNote !== '').toBe(one.state === 'closed');
          expect(one.answer !== '').toBe(one.attendedOn !== null);
          if (one.state === 'attended') expect(one.answer).not.toBe('');
          if (isUnanswered(one)) expect([one.answer, one.closedOn]).toEqual(['', null]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('cualquier día pasado se vuelve a contar de la conversación, en el orden en que llegue', () => {
    fc.assert(
      fc.property(anyTold, ({ observation, turns, byState }) => {
        for (const [day, then] of byState) {
          expect(standingOn(observation, turns.toReversed(), day)).toEqual(then);
        }
        expect(standingOn(observation, turns, '2026-02-28')).toBeNull();
        expect(standingOn(observation, turns, '2030-01-01')).toEqual(observation);
      }),
      { numRuns: 500 },
    );
  });

  test('siempre hay quien pueda hacer algo, y espera a lo más a una parte', () => {
    fc.assert(
      fc.property(anyTold, ({ observation }) => {
        const possible = observationActs.flatMap((act) =>
          roles.filter((role) => whyNot(act, role, observation) === null),
        );
        expect(possible.length).toBeGreaterThan(0);
        const waited = roles.filter((role) => waitsFor(role, observation));
        expect(waited).toHaveLength(observation.state === 'closed' ? 0 : 1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('quién puede qué', () => {
  test('atiende el gobierno o la parte a la que se pregunta, nunca la que pregunta', () => {
    expect(sidesFor('attend', { side: 'civilSociety', asked: 'government' })).toEqual(['government']);
    expect(sidesFor('attend', { side: 'civilSociety', asked: 'oversight' })).toEqual([
      'government',
      'oversight',
    ]);
    expect(sidesFor('attend', { side: 'government', asked: 'oversight' })).toEqual(['oversight']);
  });

  test('lo cerrado no se responde ni se atiende: se reabre', () => {
    const closed = opened({ state: 'closed' });
    expect(whyNot('reply', 'government', closed)).toBe('state');
    expect(whyNot('attend', 'government', closed)).toBe('state');
    expect(whyNot('close', 'civilSociety', closed)).toBe('state');
    expect(whyNot('reopen', 'civilSociety', closed)).toBeNull();
    expect(whyNot('reopen', 'government', closed)).toBe('side');
  });
});

describe('la espera', () => {
  test('está vencida desde el día siguiente al que se esperaba, mientras no se atienda', () => {
    const due = opened({ dueOn: '2026-03-10' });
    expect(isOverdueOn(due, '2026-03-10')).toBe(false);
    expect(isOverdueOn(due, '2026-03-11')).toBe(true);
    expect(isOverdueOn({ ...due, state: 'attended' }, '2026-03-11')).toBe(false);
    expect(isOverdueOn(opened(), '2030-01-01')).toBe(false);
  });

  test('se cuenta en días desde que se abrió hasta que se atendió', () => {
    expect(daysWaiting(opened(), '2026-03-31')).toBe(30);
    expect(daysWaiting(opened({ state: 'attended', attendedOn: '2026-03-08' }), '2026-12-31')).toBe(7);
    expect(daysWaiting(opened({ state: 'closed', closedOn: '2026-03-03' }), '2026-12-31')).toBe(2);
  });
});
