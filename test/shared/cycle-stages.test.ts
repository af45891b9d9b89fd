import { describe, expect, test } from 'vitest';
import { cycleObligationsOn, type PlanCycleFacts } from '../../shared/cycle-obligations.ts';
import { stagesOn, type StageStanding } from '../../shared/cycle-stages.ts';
import { cycleStages, type CycleStage, type DocumentKind } from '../../shared/plan-documents.ts';

const plan: PlanCycleFacts = {
  ...{ start: '2026-01-15', end: '2027-12-15', repositoryMonths: 6 },
  ...{ meetings: [], documents: [], completions: [] },
};
const left = (
  stage: CycleStage,
  kind: DocumentKind,
  documentOn: string,
  withdrawnOn: string | null = null,
) => ({
  ...{ stage, kind, documentOn, withdrawnOn },
});
const declared = left('declaration', 'jointDeclaration', '2025-09-01');

function on(day: string, facts: Partial<PlanCycleFacts>): Record<CycleStage, StageStanding> {
  const all = { ...plan, ...facts };
  const standing = stagesOn(all, cycleObligationsOn(all, day), day);
  return Object.fromEntries(standing.map((one) => [one.stage, one])) as Record<CycleStage, StageStanding>;
}

describe('las etapas del plan', () => {
  test('van en su orden, y cada una pide al menos un documento', () => {
    const standing = stagesOn(plan, [], '2025-01-01');
    expect(standing.map(({ stage }) => stage)).toEqual([...cycleStages]);
    expect(standing.every(({ requirements }) => requirements.length > 0)).toBe(true);
    expect(new Set(standing.map(({ state }) => state))).toEqual(new Set(['ahead']));
  });

  test('la que dejó lo suyo está completa; la siguiente no falta mientras nadie la pase', () => {
    const stages = on('2025-09-10', { documents: [declared] });
    expect(stages.declaration.state).toBe('done');
    expect(stages.awareness).toMatchObject({ state: 'ahead', requirements: [{ missingSince: null }] });
  });

  test('lo que no dejó falta desde que empezó una etapa posterior', () => {
    const table = left('cocreation', 'tableReport', '2025-11-20');
    const stages = on('2025-12-01', { documents: [declared, table] });
    expect(stages.awareness).toMatchObject({
      ...{ state: 'missing', requirements: [{ missingSince: '2025-11-20' }] },
    });
    expect(stages.cocreation.state).toBe('done');
    expect(stages.publication.state).toBe('ahead');
  });

  test('otro documento de la etapa la abre, pero no cumple con lo que pide', () => {
    const photo = left('awareness', 'other', '2025-10-02');
    expect(on('2025-10-03', { documents: [photo] }).awareness.state).toBe('underway');
  });

  test('con el plan en vigor, lo anterior que no está falta desde su primer día', () => {
    const { publication } = on('2026-02-01', {});
    expect(publication.requirements).toMatchObject([{ missingSince: '2026-01-15' }]);
  });

  test('lo retirado falta desde que otra etapa empezó, y antes del retiro estaba', () => {
    const awareness = left('awareness', 'awarenessRecord', '2025-10-01', '2026-03-01');
    const table = left('cocreation', 'tableReport', '2025-11-20');
    const facts = { documents: [declared, awareness, table] };
    expect(on('2026-02-28', facts).awareness.state).toBe('done');
    expect(on('2026-03-01', facts).awareness.requirements).toMatchObject([{ missingSince: '2025-11-20' }]);
  });

  test('lo que tiene plazo falta desde el día siguiente a que venció', () => {
    const { implementation, followUp } = on('2026-08-01', {});
    expect(implementation.requirements).toMatchObject([{ missingSince: '2026-03-16' }]);
    expect(followUp.requirements).toMatchObject([{ missingSince: '2026-07-16' }, { missingSince: null }]);
    expect(on('2026-03-15', {}).implementation.state).toBe('underway');
  });

  test('el repositorio atrasado abre de nuevo una etapa que estaba al corriente', () => {
    const documents = [
      left('followUp', 'repositoryUpdate', '2026-02-01'),
      left('followUp', 'followUpReport', '2026-02-01'),
    ];
    expect(on('2026-08-01', { documents }).followUp.state).toBe('done');
    expect(on('2026-08-02', { documents }).followUp).toMatchObject({
      ...{ state: 'missing', requirements: [{ missingSince: '2026-08-02' }, { isMet: true }] },
    });
  });

  test('terminado el plan faltan su informe final y los que nunca se entregaron', () => {
    const { implementation, followUp, evaluation } = on('2028-01-10', {});
    const since = [...implementation.requirements, ...followUp.requirements, ...evaluation.requirements].map(
      ({ what, missingSince }) => [what, missingSince],
    );
    expect(since).toEqual([
      ['initialReport', '2027-12-16'],
      ['repositoryUpdate', '2027-12-16'],
      ['followUpReport', '2027-12-16'],
      ['assessments', null],
      ['finalReport', '2027-12-16'],
    ]);
  });

  test('la evaluación está completa cuando lo está la de cada compromiso que terminó, y el informe final', () => {
    const one = { id: 'a', code: 'C01', title: 'Uno', completedOn: '2026-05-01' };
    const assessed = { ...one, assessments: [{ assessedOn: '2026-05-20' }] };
    const other = { ...one, id: 'b', assessments: [] };
    const documents = [left('evaluation', 'finalReport', '2026-06-20')];
    expect(on('2026-06-20', { documents, completions: [assessed] }).evaluation.state).toBe('done');
    expect(on('2026-06-20', { documents, completions: [assessed, other] }).evaluation).toMatchObject({
      ...{ state: 'missing', requirements: [{ missingSince: '2026-06-02' }, { isMet: true }] },
    });
  });
});
