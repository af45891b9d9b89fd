import type { PlanImageBuilder } from './plan-image-builder.ts';
import type { SamplePeople } from './sample-plan-image.ts';

const sha = (digit: string): string => digit.repeat(64);

/** C01: most is done, one is replanned, one came back from civil society. */
export function addBudget(
  plan: PlanImageBuilder,
  { finance, university, luis, ana, teresa }: SamplePeople,
): void {
  const budget = plan.commitment({
    title: 'Presupuesto municipal que se entiende',
    problem:
      'La ciudadanía no puede saber en qué se gasta: los documentos se publican tarde, en formatos cerrados y con un lenguaje que solo entienden quienes los escriben.',
    baseline: '11 % de los hogares dice conocer el presupuesto (2024).',
    description:
      'Publicar cada mes el gasto en lenguaje claro y en datos abiertos, y discutirlo con las colonias antes de aprobar el siguiente.',
    expectedResult: 'Para 2027, la mitad de los hogares puede decir en qué se gastó el año anterior.',
    values: ['transparency', 'participation'],
    axis: 'transparency',
    policyAreas: ['fiscal-openness'],
    sdgs: ['16'],
    budget: 125_000_000,
    leadInstitutionId: finance.id,
    supportingInstitutionIds: [university.id],
    contactName: 'Luis Mora',
    contactEmail: 'presupuesto@ejemplo.mx',
    start: { on: '2025-01-15', precision: 'day', text: '' },
    due: { on: '2027-06-30', precision: 'day', text: '' },
    state: 'inProgress',
  });
  plan.responsibility(budget, { memberId: luis.id });
  plan.responsibility(budget, { memberId: ana.id, kind: 'monitoring' });
  plan.responsibility(budget, { memberId: teresa.id, kind: 'dissemination' });
  const by = { reportedBy: luis.id };
  const glossary = plan.milestone(budget, {
    title: 'Padrón de partidas en lenguaje claro',
    deliverable: 'Glosario de 300 partidas publicado',
    weight: 2,
    start: '2025-01-15',
    due: '2025-03-31',
  });
  plan.evidence(glossary, '2025-03-20', {
    title: 'Glosario de partidas',
    sha256: sha('a'),
    size: 2_516_582,
    fileName: 'glosario de partidas.pdf',
    mediaType: 'application/pdf',
    suppliedBy: luis.id,
  });
  const glossaryDone = plan.report(glossary, '2025-03-28', 100, {
    ...by,
    done: 'Se publicó el glosario y se imprimieron 500 ejemplares.',
    successFactors: 'La mesa con la universidad redactó las definiciones.',
  });
  plan.verdict(glossaryDone, '2025-04-08', 'verified', { decidedBy: ana.id });
  const printed = plan.milestone(budget, {
    title: 'Presupuesto ciudadano impreso y en línea',
    start: '2025-02-01',
    due: '2025-05-30',
  });
  plan.evidence(printed, '2025-05-20', {
    title: 'Presupuesto ciudadano 2025',
    kind: 'link',
    url: 'https://presupuesto.ejemplo.mx/ciudadano/2025?vista=completa&formato=accesible',
    linkState: 'reachable',
    linkCheckedAt: '2026-11-01T15:00:00.000Z',
  });
  const printedDone = plan.report(printed, '2025-05-29', 100, by);
  plan.verdict(printedDone, '2025-06-12', 'verified', { decidedBy: ana.id });
  const monthly = plan.milestone(budget, {
    title: 'Datos del gasto en formato abierto, cada mes',
    weight: 2,
    start: '2025-01-15',
    due: { on: null, precision: 'continuous', text: 'Ongoing, monthly' },
  });
  plan.report(monthly, '2026-10-31', 70, { ...by, done: 'Van 21 meses publicados.' });
  const questions = plan.milestone(budget, {
    title: 'Mesa de preguntas con colonias',
    start: '2026-02-01',
    due: '2026-12-15',
  });
  plan.evidence(questions, '2026-11-10', {
    title: 'Relatoría de la mesa',
    kind: 'note',
    note: 'Asistieron 64 personas.',
  });
  plan.report(questions, '2026-11-12', 100, by);
  const board = plan.milestone(budget, {
    title: 'Tablero de obra contra presupuesto',
    promisedMeans: 'Liga pública al tablero',
    start: '2026-01-10',
    due: '2026-11-30',
  });
  plan.report(board, '2026-08-31', 60, {
    ...by,
    difficulties: 'El sistema contable no entrega los datos por obra; se capturan a mano.',
  });
  plan.evidence(board, '2026-09-28', {
    title: 'Liga al tablero',
    kind: 'link',
    url: 'http://tablero.ejemplo.mx',
    linkState: 'unreachable',
  });
  const boardDone = plan.report(board, '2026-09-30', 100, by);
  plan.verdict(boardDone, '2026-10-02', 'returned', {
    decidedBy: ana.id,
    reason: 'La liga no abre fuera de la red municipal.',
  });
  const study = plan.milestone(budget, {
    title: 'Evaluación con la universidad',
    start: '2026-09-01',
    due: '2026-11-30',
    dependsOn: [board.id],
  });
  plan.responsibility(budget, { milestoneId: study.id, institutionId: university.id });
  plan.replanning(study, { on: '2027-06-30', precision: 'quarter', text: '' }, '2026-10-14', {
    reason: 'La universidad cambió de convocatoria.',
    agreement: 'Acuerdo 2 de la sesión del 14 oct 2026',
    requestedBy: luis.id,
    approvedBy: teresa.id,
  });
  plan.indicator(
    budget,
    {
      code: 'I-01',
      name: 'Hogares que dicen conocer el presupuesto',
      kind: 'outcome',
      unit: '%',
      baseline: '11',
      target: '50',
      period: 'anual',
    },
    [
      ['2025-12-01', '17'],
      ['2026-10-01', '23'],
      ['2026-12-20', '31'],
    ],
  );
}

/** C02: overdue, with a claim without proof and what happened only after the cut-off. */
export function addWorks(plan: PlanImageBuilder, { works, irma, ana, teresa }: SamplePeople): void {
  const commitment = plan.commitment({
    title: 'Obra pública vigilada por vecinos',
    problem: 'Los vecinos se enteran de una obra cuando ya empezó y no saben a quién preguntar.',
    description:
      'Cada obra de más de un millón de pesos tiene un comité de vecinos, una bitácora pública y un acta de entrega.',
    values: ['participation'],
    leadInstitutionId: works.id,
    start: { on: '2025-03-01', precision: 'day', text: '' },
    due: { on: '2026-12-31', precision: 'year', text: 'By 2026' },
    state: 'inProgress',
    weight: 2,
  });
  plan.responsibility(commitment, { memberId: irma.id });
  plan.responsibility(commitment, { memberId: ana.id, kind: 'monitoring', endsOn: '2026-01-31' });
  const by = { reportedBy: irma.id };
  const rules = plan.milestone(commitment, {
    title: 'Reglas de los comités de obra',
    start: '2025-03-01',
    due: '2025-06-30',
  });
  const acta = plan.evidence(rules, '2025-06-20', {
    title: 'Gaceta con las reglas',
    sha256: sha('b'),
    size: 48_213,
    fileName: 'gaceta.pdf',
  });
  const rulesDone = plan.report(rules, '2025-06-28', 100, by);
  plan.verdict(rulesDone, '2025-07-10', 'verified', { decidedBy: ana.id, evidenceIds: [acta.id] });
  const log = plan.milestone(commitment, {
    title: 'Bitácora de obra en línea',
    start: '2025-05-01',
    due: '2026-08-31',
    weight: 3,
  });
  plan.report(log, '2025-12-31', 35, { ...by, difficulties: 'No hay conexión en ocho de doce obras.' });
  plan.report(log, '2026-06-30', 35, { ...by, isNoProgress: true });
  plan.replanning(log, '2027-03-31', '2026-12-05', {
    reason: 'Se movió después del corte.',
    approvedBy: teresa.id,
  });
  const visits = plan.milestone(commitment, {
    title: 'Visitas de vecinos a doce obras',
    start: '2025-09-01',
    due: { on: '2026-09-30', precision: 'quarter', text: 'T3 2026' },
  });
  const photos = plan.evidence(visits, '2026-09-20', {
    title: 'Fotos de las visitas',
    sha256: sha('c'),
    size: 199_229_440,
    fileName: 'fotos.zip',
  });
  Object.assign(photos, {
    withdrawnOn: '2026-10-01',
    withdrawnReason: 'Mostraba rostros de menores.',
    withdrawnBy: irma.id,
  });
  plan.report(visits, '2026-09-25', 100, by);
  const handover = plan.milestone(commitment, {
    title: 'Actas de entrega firmadas',
    start: '2026-06-01',
    due: '2026-12-31',
  });
  plan.evidence(handover, '2026-12-02', {
    title: 'Acta posterior al corte',
    kind: 'note',
    note: 'No debe verse.',
  });
  plan.report(handover, '2026-12-02', 100, { ...by, done: 'Posterior al corte' });
}
