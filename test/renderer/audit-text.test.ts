// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { aboutOf } from '../../renderer/state/audit-about.ts';
import { auditKindOf } from '../../shared/history-kinds.ts';
import { changeTexts, groupSentence } from '../../renderer/text/audit.ts';
import { whatWasDone } from '../../renderer/text/history.ts';
import type { HistoryEntry } from '../../shared/history.ts';

const entry = (more: Partial<HistoryEntry>): HistoryEntry => ({
  seq: 1,
  at: '2026-06-30T18:00:00.000Z',
  planId: null,
  actor: 'Ana Ruiz',
  role: 'oversight',
  inNameOf: null,
  method: 'commitment.revise',
  entity: 'commitment',
  entityId: 'c1',
  subject: 'C01 · Presupuesto',
  action: 'changed',
  changes: [],
  ...more,
});
const told = (changes: HistoryEntry['changes'], more: Partial<HistoryEntry> = {}): string[] =>
  changeTexts(entry({ changes, ...more }), (id) => ({ i1: 'Secretaría de Finanzas' })[id]);

describe('un cambio se dice con el nombre del dato y sus valores en palabras', () => {
  test('un número', () => {
    expect(told([{ field: 'weight', from: 1, to: 2.5 }])).toEqual(['Peso: de 1 a 2.5']);
  });

  test('una palabra de un vocabulario', () => {
    expect(told([{ field: 'state', from: 'approved', to: 'inProgress' }])).toEqual([
      'Estado: de Aprobado a En implementación',
    ]);
  });

  test('una fecha con su precisión', () => {
    const from = { on: '2026-12-31', precision: 'day', text: '' };
    const to = { on: '2027-06-30', precision: 'quarter', text: '' };
    expect(told([{ field: 'due', from, to }])).toEqual(['Término: de 31 dic 2026 a 2.º trimestre de 2027']);
  });

  test('lo que estaba vacío, y lo que se vació', () => {
    expect(told([{ field: 'causes', from: '', to: 'Falta de datos' }])).toEqual(['Causas: «Falta de datos»']);
    expect(told([{ field: 'causes', from: 'Falta de datos', to: '' }])).toEqual([
      'Causas: se vació; decía «Falta de datos»',
    ]);
  });

  test('otro registro, por su nombre; si no se conoce, solo que cambió', () => {
    expect(told([{ field: 'leadInstitutionId', from: null, to: 'i1' }])).toEqual([
      'Institución responsable: Secretaría de Finanzas',
    ]);
    expect(told([{ field: 'leadInstitutionId', from: null, to: 'i2' }])).toEqual([
      'Institución responsable: cambió',
    ]);
  });

  test('un presupuesto, en pesos', () => {
    expect(told([{ field: 'budget', from: null, to: 1250050 }])).toEqual(['Presupuesto: $12,500.50']);
  });
});

test('una importación se cuenta por lo que trajo', () => {
  const imported = (entity: HistoryEntry['entity']) =>
    entry({ method: 'import.run', entity, action: 'created' });
  expect(groupSentence([imported('commitment'), imported('milestone'), imported('milestone')])).toBe(
    'importó 1 compromiso y 2 hitos',
  );
  expect(auditKindOf(imported('milestone'))).toBe('importacion');
});

test('las fechas de un hito que se movieron al replanificar son replanificación', () => {
  expect(auditKindOf(entry({ method: 'milestone.replan', entity: 'milestone' }))).toBe('replanificacion');
});

describe('de lo que se hizo se dice lo que importa, sin leer nada más', () => {
  const made = (entity: HistoryEntry['entity'], values: Record<string, unknown>): HistoryEntry =>
    entry({
      entity,
      action: 'created',
      milestone: 'C01.2',
      changes: Object.entries(values).map(([field, to]) => ({ field, from: null, to })),
    });
  const name = (id: string): string | undefined => ({ m1: 'Luis Mora', m2: 'Ana Ruiz' })[id];
  const sentence = (one: HistoryEntry): string => whatWasDone(one, aboutOf(one, name));

  test('un reporte, con su avance y lo que se hizo', () => {
    const one = made('progressReport', { percentage: 40, done: 'Se instaló la mesa.', reportedBy: 'm1' });
    expect(sentence(one)).toBe('reportó 40 % en el hito C01.2: «Se instaló la mesa»');
    expect(aboutOf(one, name).who).toBe('Luis Mora');
  });

  test('un reporte en cero', () => {
    expect(sentence(made('progressReport', {}))).toBe('reportó 0 % en el hito C01.2');
  });

  test('un veredicto que devuelve, con su razón', () => {
    const one = made('verdict', { verdict: 'returned', reason: 'Falta la firma.' });
    expect(sentence(one)).toBe('devolvió el hito C01.2: «Falta la firma»');
  });

  test('un veredicto sobre una parte, con cuánto y lo que falta; sobre todo, sin más', () => {
    const one = made('verdict', { percentage: 40, reason: 'Falta la firma.' });
    expect(sentence(one)).toBe('verificó 40 % del hito C01.2: «Falta la firma»');
    expect(sentence(made('verdict', {}))).toBe('verificó el hito C01.2');
    expect(told([{ field: 'percentage', from: null, to: 40 }], { entity: 'verdict' })).toEqual([
      'Porcentaje verificado: 40',
    ]);
  });

  test('una responsabilidad, con quién y como qué', () => {
    const one = made('responsibility', { memberId: 'm2', kind: 'monitoring' });
    expect(sentence(one)).toBe('asignó a Ana Ruiz (monitoreo) en C01.2');
  });
});
