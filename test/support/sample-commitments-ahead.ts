import type { PlanImageBuilder } from './plan-image-builder.ts';
import type { SamplePeople } from './sample-plan-image.ts';

const sha = (digit: string): string => digit.repeat(64);

/** C03: milestones with activities under them, one of them without weight. */
export function addWater(plan: PlanImageBuilder, { water, ana }: SamplePeople): void {
  const commitment = plan.commitment({
    title: 'Trámites de agua en lenguaje claro',
    problem: 'Cuatro de cada diez solicitudes se rechazan porque la persona no entendió el requisito.',
    description: 'Reescribir los doce trámites de agua con quienes los usan.',
    sdgs: ['6', '16'],
    leadInstitutionId: water.id,
    start: { on: '2025-06-30', precision: 'month', text: '' },
    due: { on: '2027-03-31', precision: 'quarter', text: '1.er trimestre de 2027' },
    state: 'inProgress',
  });
  plan.responsibility(commitment, { memberId: ana.id, kind: 'monitoring' });
  const rewrite = plan.milestone(commitment, {
    title: 'Doce trámites reescritos',
    weight: 3,
    start: '2025-06-01',
    due: '2026-12-31',
  });
  const first = plan.milestone(commitment, {
    parentId: rewrite.id,
    title: 'Seis trámites de contratación',
    start: '2025-06-01',
    due: '2025-12-31',
    weight: 2,
  });
  plan.evidence(first, '2025-12-10', {
    title: 'Trámites reescritos, primera entrega',
    sha256: sha('d'),
    size: 812_004,
    fileName: 'tramites-1.docx',
  });
  const done = plan.report(first, '2025-12-15', 100);
  plan.verdict(done, '2026-01-20', 'verified', { decidedBy: ana.id });
  const second = plan.milestone(commitment, {
    parentId: rewrite.id,
    title: 'Seis trámites de pago',
    start: '2026-01-01',
    due: '2026-11-15',
  });
  plan.report(second, '2026-10-31', 45, {
    difficulties: 'El área jurídica pide conservar la redacción anterior.',
  });
  plan.milestone(commitment, {
    parentId: rewrite.id,
    title: 'Traducción al náhuatl',
    start: '2026-06-01',
    due: '2026-12-31',
  });
  const forms = plan.milestone(commitment, {
    title: 'Formatos probados con usuarios',
    start: '2026-02-01',
    due: '2026-12-15',
  });
  plan.report(forms, '2026-11-20', 60, {
    successFactors: 'Las pruebas en ventanilla dieron cambios desde el primer día.',
  });
  plan.milestone(commitment, {
    title: 'Encuesta de satisfacción',
    due: '2027-02-28',
    isCounted: false,
    notCountedReason: 'La paga y la mide otra dependencia.',
  });
}

/** C04: almost all reported, half still to verify, with the level that the committee decided. */
export function addSecurity(plan: PlanImageBuilder, { luis, ana, teresa }: SamplePeople): void {
  const commitment = plan.commitment({
    title: 'Datos abiertos de seguridad',
    description: 'Publicar la incidencia por colonia cada mes, con su método.',
    values: ['transparency'],
    start: { on: '2025-02-01', precision: 'day', text: '' },
    due: { on: '2026-12-31', precision: 'day', text: '' },
    completionOverride: 'limited',
    completionOverrideReason: 'El comité considera que falta el dato por colonia, que era la promesa.',
    state: 'inProgress',
  });
  plan.responsibility(commitment, { memberId: luis.id });
  plan.responsibility(commitment, { memberId: teresa.id, kind: 'dissemination' });
  for (const [title, due, isVerified] of [
    ['Método publicado', '2025-06-30', true],
    ['Incidencia municipal mensual', '2025-12-31', true],
    ['Incidencia por colonia', '2026-10-31', false],
    ['Mapa para reutilizar', '2026-12-15', false],
  ] as const) {
    const milestone = plan.milestone(commitment, { title, start: '2025-02-01', due });
    plan.evidence(milestone, '2025-06-01', {
      title: `Publicación: ${title.toLowerCase()}`,
      kind: 'link',
      url: 'https://datos.ejemplo.mx/seguridad',
    });
    const report = plan.report(milestone, due < '2026-11-22' ? due : '2026-11-20', 100, {
      reportedBy: luis.id,
    });
    if (isVerified) plan.verdict(report, '2026-02-01', 'verified', { decidedBy: ana.id });
    else plan.verdict(report, '2026-12-01', 'verified', { decidedBy: ana.id, reason: 'Posterior al corte' });
  }
  plan.milestone(commitment, { title: 'Capacitación a periodistas', due: '2026-12-01', state: 'paused' });
  plan.milestone(commitment, { title: 'Aplicación móvil', due: '2026-06-30', state: 'retired' });
}

/** C05: nobody has reported anything yet. */
export function addMobility(plan: PlanImageBuilder): void {
  const commitment = plan.commitment({
    title: 'Consulta del plan de movilidad',
    start: { on: '2026-09-30', precision: 'month', text: '' },
    due: { on: '2027-06-30', precision: 'day', text: '' },
    state: 'approved',
  });
  plan.milestone(commitment, {
    title: 'Foros en las siete zonas',
    start: '2026-09-01',
    due: { on: '2027-02-28', precision: 'season', text: 'By winter 2027' },
  });
  plan.milestone(commitment, {
    title: 'Respuesta a cada propuesta',
    due: { on: null, precision: 'none', text: 'Por definir' },
  });
}

/** C06: everything verified. */
export function addArchive(plan: PlanImageBuilder, { ana, hugo, luis }: SamplePeople): void {
  const commitment = plan.commitment({
    title: 'Archivo municipal abierto',
    description: 'Digitalizar y publicar las actas de cabildo desde 1990.',
    start: { on: '2025-01-31', precision: 'month', text: '' },
    due: { on: '2026-06-30', precision: 'month', text: '' },
    state: 'concluded',
  });
  const milestone = plan.milestone(commitment, {
    title: 'Actas 1990–2024 publicadas',
    start: '2025-01-15',
    due: '2026-06-30',
  });
  plan.evidence(milestone, '2026-05-30', {
    title: 'Portal de actas',
    kind: 'link',
    url: 'https://actas.ejemplo.mx',
  });
  const report = plan.report(milestone, '2026-06-15', 100, { reportedBy: luis.id, capturedBy: hugo.id });
  plan.verdict(report, '2026-07-01', 'verified', {
    decidedBy: ana.id,
    reason: 'Se revisaron 40 actas al azar.',
  });
}

/** C07 was withdrawn; C08 is under way but does not count. */
export function addWithdrawn(plan: PlanImageBuilder): void {
  plan.commitment({ title: 'Ventanilla única digital', state: 'retired' });
  plan.commitment({
    title: 'Red de municipios abiertos',
    isCounted: false,
    notCountedReason: 'Depende de otros municipios.',
    state: 'paused',
  });
}
