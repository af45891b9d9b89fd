import { noDate } from '../../shared/dates.ts';
import type { PlanImage } from '../../shared/plan-image.ts';
import { PlanImageBuilder } from './plan-image-builder.ts';
import { addBudget, addWorks } from './sample-commitments-behind.ts';
import { addArchive, addMobility, addSecurity, addWater, addWithdrawn } from './sample-commitments-ahead.ts';

export const sampleCutOff = '2026-11-22';

/** Who answers for what in the example. */
export type SamplePeople = ReturnType<typeof addPeople>;

function addPeople(plan: PlanImageBuilder) {
  const finance = plan.institution({ name: 'Secretaría de Finanzas', acronym: 'SEFI' });
  const works = plan.institution({ name: 'Dirección de Obras Públicas', acronym: 'DOP' });
  const water = plan.institution({ name: 'Comisión Municipal de Agua', acronym: 'CMA' });
  const observatory = plan.institution({ name: 'Observatorio Ciudadano', kind: 'civilSociety' });
  const oversight = plan.institution({ name: 'Contraloría del Estado', kind: 'oversight' });
  const university = plan.institution({ name: 'Universidad del Valle (ejemplo)', kind: 'academia' });
  const luis = plan.member({ name: 'Luis Mora', role: 'government', institutionId: finance.id });
  const irma = plan.member({ name: 'Irma Peña', role: 'government', institutionId: works.id });
  const ana = plan.member({ name: 'Ana Ruiz', role: 'civilSociety', institutionId: observatory.id });
  const teresa = plan.member({ name: 'Teresa Gil', role: 'oversight', institutionId: oversight.id });
  const hugo = plan.member({ name: 'Hugo Sáenz', role: 'secretariat' });
  return { finance, works, water, observatory, oversight, university, luis, irma, ana, teresa, hugo };
}

/** One on the plan, one answered and one overdue. */
function addObservations(plan: PlanImageBuilder): void {
  const [, works] = plan.image.commitments;
  const milestone = plan.image.milestones.find((one) => one.commitmentId === works?.id);
  const commitmentId = works?.id ?? null;
  plan.observation({ commitmentId, milestoneId: null }, '2026-09-01', {
    title: 'Obras sin bitácora',
    text: 'Tres obras no publican su bitácora.',
    dueOn: '2026-10-01',
  });
  const answered = { kind: 'answer' as const, text: 'Se publica cada viernes.', repliedOn: '2026-10-05' };
  plan.observation(
    { commitmentId, milestoneId: milestone?.id ?? null },
    '2026-09-14',
    {
      title: 'Falta el acta de la visita',
      text: 'Una vecina pide el acta.',
      origin: 'citizen',
      originText: 'Vecina Petra Díaz',
    },
    [answered, { kind: 'closing', text: 'Se comprobó.', repliedOn: '2026-12-01' }],
  );
  plan.observation({ commitmentId: null, milestoneId: null }, '2026-11-02', {
    title: 'Calendario de sesiones',
    text: 'Se pide publicar el de 2027.',
    side: 'civilSociety',
    asked: 'oversight',
  });
  plan.observation({ commitmentId: null, milestoneId: null }, '2026-12-02', {
    title: 'Posterior al corte',
    text: 'Todavía no existía.',
  });
}

/** How the first commitment ended, twice: the second time after the cut-off. */
function addAssessments(plan: PlanImageBuilder): void {
  const [commitment] = plan.image.commitments;
  const [evidence] = plan.image.evidence;
  if (commitment === undefined || evidence === undefined) throw new Error('the sample begins with them');
  const said = {
    ...{ evaluator: 'Universidad de ejemplo', completion: 'substantial' as const },
    ...{ completionReason: 'Falta el último corte.', externalFactors: 'Cambió la ley.' },
    ...{ information: 'major' as const, informationReason: 'Se publicó el padrón.\nEn formato abierto.' },
    ...{ participation: 'notApplicable' as const, participationReason: 'No era su propósito.' },
    ...{ accountability: 'marginal' as const, accountabilityReason: 'Se responde tarde.' },
    ...{ evidenceIds: [evidence.id], lessons: 'Presupuestar antes.' },
  };
  plan.assess(commitment, '2026-10-20', said, ['encuesta.pdf']);
  plan.assess(commitment, '2026-12-20', {
    ...said,
    completion: 'complete',
    completionReason: 'Ya se entregó.',
  });
}

/** An invented plan that says it is one, with commitments and milestones in every state there is. */
export function samplePlanImage(): PlanImage {
  const plan = new PlanImageBuilder({
    code: 'PAL-EJ-2025',
    number: '3',
    name: 'Plan de Acción Local 2025–2027',
    place: 'Valle Claro (ejemplo)',
    ogpCode: 'MX-EJ',
    committeeName: 'Comité Coordinador de Gobierno Abierto · ejemplo',
    start: { on: '2025-01-15', precision: 'day', text: '' },
    end: { on: '2027-06-30', precision: 'day', text: '' },
    vision: 'Que cualquier persona pueda saber en qué se gasta, quién decide y qué se cumplió.',
    isExample: true,
  });
  const always = { committeeId: null, startsOn: null, endsOn: null };
  const contraloria = { name: 'Contraloría del Estado', acronym: '', ...always };
  plan.image.oversightNames.push({ id: 'oversight-name-1', version: 1, ...contraloria });
  plan.catalogue('value', 'transparency', 'Transparencia y acceso a la información');
  plan.catalogue('value', 'participation', 'Participación ciudadana');
  plan.catalogue('axis', 'transparency', 'Eje de transparencia');
  plan.catalogue('policyArea', 'fiscal-openness', 'Apertura fiscal');
  plan.catalogue('sdg', '6', 'ODS 6. Agua limpia y saneamiento');
  plan.catalogue('sdg', '16', 'ODS 16. Paz, justicia e instituciones sólidas');
  const people = addPeople(plan);
  addBudget(plan, people);
  addWorks(plan, people);
  addWater(plan, people);
  addSecurity(plan, people);
  addMobility(plan);
  addArchive(plan, people);
  addWithdrawn(plan);
  addObservations(plan);
  addAssessments(plan);
  return plan.image;
}

/** A plan with a name and nothing else. */
export function emptyPlanImage(): PlanImage {
  return new PlanImageBuilder({ code: 'VACIO', name: 'Plan que empieza' }).image;
}

/** A plan in which nothing has a date. */
export function undatedPlanImage(): PlanImage {
  const plan = new PlanImageBuilder({ code: 'SIN-FECHAS', name: 'Plan sin fechas' });
  const commitment = plan.commitment({ title: 'Un compromiso sin fechas' });
  const reported = plan.milestone(commitment, { title: 'Hito con reporte' });
  plan.milestone(commitment, { title: 'Hito en silencio', due: { ...noDate, text: 'Ongoing' } });
  plan.report(reported, '2026-03-31', 40);
  return plan.image;
}
