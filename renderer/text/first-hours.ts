import { firstSteps, isStepDone, type FirstHours, type FirstStep } from '../../shared/first-hours.ts';
import { counted, listText } from './format.ts';

/** The first hours of a committee with the application: what is done, what comes next, and why. */
export const firstHoursText = {
  title: 'Primeros pasos',
  intro:
    'De una carpeta vacía al primer informe, en cinco pasos. Puedes dejarlo y volver: lo hecho se reconoce por los datos, no por haber pasado por aquí.',
  count: (done: number) => `${String(done)} de ${String(firstSteps.length)}`,
  steps: 'Los cinco pasos',
  done: 'Hecho',
  next: 'Sigue',
  later: 'Después',
  allDone: 'Los cinco pasos están hechos',
  allDoneHelp:
    'El comité ya trabaja con lo suyo. Esta página sale del menú y se vuelve a abrir desde la Ayuda; si algo vuelve a faltar, lo dirá.',
  toBoard: 'Ir al tablero',
  toHelp: 'Abrir la Ayuda',
  mayNot:
    'Estos pasos los dan la secretaría técnica y la autoridad garante. Aquí puedes ver hasta dónde van.',
  exampleTitle: '¿Prefieres ver antes cómo se ve con datos?',
  exampleHelp:
    'El plan de ejemplo es inventado y lo dice en cada pantalla. Se quita con un clic y no se mezcla con lo tuyo.',
  example: 'Ver el plan de ejemplo',
  openExample: 'Abrir el plan de ejemplo',

  titles: {
    secretariat: 'Quién lleva la secretaría técnica',
    committee: 'El comité y sus lugares',
    plan: 'El plan, con sus compromisos e hitos',
    assign: 'Quién responde por cada compromiso',
    report: 'El primer «Informe de avance»',
  },
  whys: {
    secretariat:
      'Alguien tiene que llevar los datos. Desde entonces la bitácora dice quién hizo cada cambio.',
    committee:
      'El comité tiene tres partes y ninguna verifica su propio trabajo: hace falta al menos una persona por sector.',
    plan: 'Todo lo demás cuelga del plan: lo que se prometió, para cuándo y con qué prueba.',
    assign:
      'Lo que no tiene responsable no lo reporta nadie. Así cada quien encuentra lo suyo en «Mi trabajo».',
    report:
      'Aunque todavía no haya avance, el primer informe deja dicho de dónde se parte y se puede publicar.',
  },

  committeeName: 'Nombre del comité',
  committeeNameHelp: 'Como debe aparecer en los informes.',
  people: 'Personas del comité',
  peopleHelp: 'Una por renglón; los que dejes sin nombre no se guardan. Después se agregan más en «Comité».',
  row: (n: number) => `Persona ${String(n)}`,
  name: 'Nombre completo',
  role: 'Papel',
  institution: 'Institución',
  institutionHelp: 'Si es nueva, se agrega a la lista de instituciones.',
  nameOf: (n: number) => `Nombre completo, persona ${String(n)}`,
  roleOf: (n: number) => `Papel, persona ${String(n)}`,
  institutionOf: (n: number) => `Institución, persona ${String(n)}`,
  addRow: 'Agregar un renglón',
  save: 'Guardar el comité',
  savedPeople: (n: number) => `Se guardó el comité: ${counted(n, 'persona', 'personas')} más.`,
  savedName: 'Se guardó el nombre del comité.',
  nothing: 'Escribe el nombre del comité o el de alguna persona.',
  partly: 'Lo que ya se guardó quedó guardado; corrige lo que falta y vuelve a guardar.',
  toCommittee: 'Ver el comité',
  oversightName: 'Poner nombre a la tercera parte',

  importIt: 'Importar de una hoja de cálculo',
  importHelp: 'CSV, XLSX o JSON. Antes de guardar se ensaya y cada problema sale con su renglón.',
  write: 'Escribirlo a mano',
  addCommitment: 'Agregar un compromiso',
  openCommitments: 'Agregar sus hitos',
  toCharges: 'Asignar responsables',
  toReport: 'Preparar el informe',
  toPlan: 'Ver los compromisos',
  toPlanData: 'Cambiar su nombre o sus fechas',
} as const;

/** What a step has and what it lacks, in the words of the data. */
export function stepFacts(step: FirstStep, facts: FirstHours): string {
  return sentences[step](facts);
}

export const stepsDone = (facts: FirstHours): number =>
  firstSteps.filter((step) => isStepDone(step, facts)).length;

const sentences: Record<FirstStep, (facts: FirstHours) => string> = {
  secretariat: ({ seats }) =>
    seats.secretariat > 0
      ? counted(seats.secretariat, 'persona en la secretaría técnica.', 'personas en la secretaría técnica.')
      : seats.oversight > 0
        ? 'La autoridad garante lleva los datos.'
        : '',
  committee: (facts) =>
    facts.committeeName === '' && hasNoSeats(facts.seats)
      ? ''
      : `${facts.committeeName || 'Sin nombre'}. ${seatsText(facts.seats)}`,
  plan: ({ plan }) =>
    plan === null
      ? ''
      : `«${plan.name}»: ${counted(plan.commitments, 'compromiso', 'compromisos')} y ${counted(plan.milestones, 'hito', 'hitos')}.`,
  assign: ({ plan }) => (plan === null || plan.commitments === 0 ? '' : assignedText(plan)),
  report: ({ hasReport }) => (hasReport ? 'Ya se guardó o imprimió al menos uno.' : ''),
};

const hasNoSeats = ({ government, civilSociety, oversight }: FirstHours['seats']): boolean =>
  government + civilSociety + oversight === 0;

function seatsText(seats: FirstHours['seats']): string {
  const lacking = [
    ...(seats.government === 0 ? ['gobierno'] : []),
    ...(seats.civilSociety === 0 ? ['sociedad civil'] : []),
    ...(seats.oversight === 0 ? ['autoridad garante'] : []),
  ];
  if (lacking.length > 0) return `Falta alguien de ${listText(lacking)}.`;
  const seated = seats.government + seats.civilSociety + seats.oversight;
  return `${counted(seated, 'lugar ocupado', 'lugares ocupados')} en los tres sectores.`;
}

function assignedText({ commitments, unassigned }: NonNullable<FirstHours['plan']>): string {
  return unassigned === 0
    ? 'Cada compromiso tiene responsable.'
    : `${counted(unassigned, 'compromiso', 'compromisos')} de ${String(commitments)} sin responsable.`;
}
