import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../shared/history.ts';
import type { MyTask } from '../../shared/tasks.ts';
import { greeting, planFinding } from '../../renderer/text/board.ts';
import { byteSize, percent, quoted } from '../../renderer/text/format.ts';
import { isToldByAnother, whatWasDone, whoDid } from '../../renderer/text/history.ts';

const entry = (more: Partial<HistoryEntry>): HistoryEntry => ({
  seq: 1,
  at: '2026-06-30T18:00:00.000Z',
  planId: null,
  actor: 'Ana Ruiz',
  role: 'civilSociety',
  inNameOf: null,
  method: 'commitment.revise',
  entity: 'commitment',
  entityId: 'x',
  subject: 'C01 · Presupuesto',
  action: 'changed',
  changes: [],
  ...more,
});

const tasks = (some: Partial<Record<MyTask['kind'], number>>) => ({
  ...{ replan: 0, answer: 0, reviewAnswer: 0, verify: 0, returned: 0, overdue: 0, report: 0, agreement: 0 },
  ...some,
});

describe('la historia se cuenta', () => {
  it('con el veredicto, su hito y su razón', () => {
    const returned = entry({ method: 'milestone.return', entity: 'verdict', action: 'created', subject: '' });
    expect(whatWasDone(returned, { milestone: 'C01.2', said: 'falta el acta.' })).toBe(
      'devolvió el hito C01.2: «falta el acta»',
    );
    const verified = entry({ method: 'milestone.verify', entity: 'verdict', action: 'created', subject: '' });
    expect(whatWasDone(verified, { milestone: 'C01.2' })).toBe('verificó el hito C01.2');
  });

  it('con los nombres de los campos que cambiaron', () => {
    const changes = ['title', 'weight'].map((field) => ({ field, from: 1, to: 2 }));
    expect(whatWasDone(entry({ changes }))).toBe('cambió el compromiso C01 · Presupuesto: título y peso');
  });

  it('con lo que se dijo de una observación, una sola vez', () => {
    const said = (entity: HistoryEntry['entity'], more: Partial<HistoryEntry>) =>
      entry({ method: 'observation.attend', entity, action: 'created', subject: '', ...more });
    const value = (field: string, to: string) => ({ field, from: null, to });
    const opened = said('observation', {
      subject: 'O-004 · Faltan colonias',
      changes: [value('origin', 'citizen')],
    });
    expect(whatWasDone(opened, { milestone: 'C04.3' })).toBe(
      'abrió la observación O-004, «Faltan colonias», que hizo la ciudadanía, sobre C04.3',
    );
    const turn = (kind: string) =>
      said('observationReply', {
        observation: 'O-004',
        changes: [value('kind', kind), value('text', 'Ya están.')],
      });
    expect(whatWasDone(turn('answer'))).toBe('atendió la observación O-004: «Ya están»');
    expect(whatWasDone(turn('closing'))).toBe('cerró la observación O-004: «Ya están»');
    expect(whatWasDone(turn('reopening'))).toBe('volvió a abrir la observación O-004: «Ya están»');
    expect(isToldByAnother(said('observation', { action: 'changed' }))).toBe(true);
    expect(isToldByAnother(turn('answer'))).toBe(false);
  });

  it('diciendo en nombre de quién se capturó', () => {
    expect(whoDid(entry({ actor: 'Sara', inNameOf: 'Luis' }))).toBe('Sara, en nombre de Luis,');
  });

  it('lo importado lo hizo quien dice su registro', () => {
    expect(whoDid(entry({ method: 'import.run', actor: 'Sara' }), { who: 'Luis' })).toBe('Luis');
    expect(whoDid(entry({ method: 'milestone.verify', actor: 'Ana' }), { who: 'Luis' })).toBe('Ana');
  });
});

describe('el encabezado del tablero', () => {
  it('dice primero lo que espera un veredicto', () => {
    expect(greeting('Ana Ruiz', 9, tasks({ report: 1, verify: 1 }))).toBe(
      'Buenos días, Ana: 1 hito espera tu veredicto',
    );
    expect(greeting('Luis', 15, tasks({ overdue: 2, returned: 1 }))).toBe(
      'Buenas tardes, Luis: 1 hito devuelto y 2 hitos atrasados',
    );
    expect(greeting('Luis', 15, tasks({ answer: 1, reviewAnswer: 2 }))).toBe(
      'Buenas tardes, Luis: 1 observación por responder y 2 respuestas por revisar',
    );
    expect(greeting('Luis', 20, tasks({}))).toBe('Buenas noches, Luis: no tienes nada pendiente');
  });

  it('compara las cifras que se muestran, no las que se redondean aparte', () => {
    expect(planFinding({ verified: 43.6, expected: 53.4 })).toBe(
      'Lo verificado va 9 puntos detrás de lo esperado',
    );
    expect(planFinding({ verified: 53.4, expected: 52.6 })).toBe('Lo verificado va al paso de lo esperado');
    expect(planFinding({ verified: null, expected: 10 })).toBe('El plan todavía no tiene reportes de avance');
  });
});

describe('los números', () => {
  it('99.6 % se muestra como 99 % hasta que esté completo, y sin dato no es 0 %', () => {
    expect(percent(99.6)).toBe('99 %');
    expect(percent(100)).toBe('100 %');
    expect(percent(null)).toBe('sin dato');
  });

  it('los tamaños y las citas se leen como en una oficina', () => {
    expect(byteSize(999)).toBe('999 bytes');
    expect(byteSize(2_400_000)).toBe('2.4 MB');
    expect(quoted(' Falta el acta. ')).toBe('«Falta el acta»');
  });
});
