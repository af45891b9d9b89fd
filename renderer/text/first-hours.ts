import { firstSteps, isStepDone, type FirstHours, type FirstStep } from '../../shared/first-hours.ts';
import { words } from '../../shared/language.ts';
import { counted, listText } from './format.ts';

/** The first hours of a committee with the application: what is done, what comes next, and why. */
export const firstHoursText = words('firstHoursText', {
  title: 'Primeros pasos',
  intro:
    'De una carpeta vacía al primer informe, en cinco pasos. Puedes dejarlo y volver: lo hecho se reconoce por los datos, no por haber pasado por aquí.',
  count: (done: number, total: number) => `${String(done)} de ${String(total)}`,
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

  secretaries: (n: number) =>
    counted(n, 'persona en la secretaría técnica.', 'personas en la secretaría técnica.'),
  oversightKeeps: 'La autoridad garante lleva los datos.',
  committee: (name: string, seats: string) => `${name === '' ? 'Sin nombre' : name}. ${seats}`,
  sectors: {
    government: 'gobierno',
    civilSociety: 'sociedad civil',
    oversight: 'autoridad garante',
  },
  lacking: (sectors: string) => `Falta alguien de ${sectors}.`,
  seated: (n: number) => `${counted(n, 'lugar ocupado', 'lugares ocupados')} en los tres sectores.`,
  planHas: (name: string, commitments: number, milestones: number) =>
    `«${name}»: ${counted(commitments, 'compromiso', 'compromisos')} y ${counted(milestones, 'hito', 'hitos')}.`,
  allAssigned: 'Cada compromiso tiene responsable.',
  unassigned: (n: number, total: number) =>
    `${counted(n, 'compromiso', 'compromisos')} de ${String(total)} sin responsable.`,
  reported: 'Ya se guardó o imprimió al menos uno.',
});

/** What a step has and what it lacks, in the words of the data. */
export function stepFacts(step: FirstStep, facts: FirstHours): string {
  return sentences[step](facts);
}

export const stepsDone = (facts: FirstHours): number =>
  firstSteps.filter((step) => isStepDone(step, facts)).length;

const sentences: Record<FirstStep, (facts: FirstHours) => string> = {
  secretariat: ({ seats }) =>
    seats.secretariat > 0
      ? firstHoursText.secretaries(seats.secretariat)
      : seats.oversight > 0
        ? firstHoursText.oversightKeeps
        : '',
  committee: ({ committeeName, seats }) =>
    committeeName === '' && lackingSectors(seats).length === sectors.length
      ? ''
      : firstHoursText.committee(committeeName, seatsText(seats)),
  plan: ({ plan }) =>
    plan === null ? '' : firstHoursText.planHas(plan.name, plan.commitments, plan.milestones),
  assign: ({ plan }) => (plan === null || plan.commitments === 0 ? '' : assignedText(plan)),
  report: ({ hasReport }) => (hasReport ? firstHoursText.reported : ''),
};

const sectors = ['government', 'civilSociety', 'oversight'] as const;
const lackingSectors = (seats: FirstHours['seats']) => sectors.filter((sector) => seats[sector] === 0);

function seatsText(seats: FirstHours['seats']): string {
  const lacking = lackingSectors(seats).map((sector) => firstHoursText.sectors[sector]);
  if (lacking.length > 0) return firstHoursText.lacking(listText(lacking));
  return firstHoursText.seated(sectors.reduce((sum, sector) => sum + seats[sector], 0));
}

const assignedText = ({ commitments, unassigned }: NonNullable<FirstHours['plan']>): string =>
  unassigned === 0 ? firstHoursText.allAssigned : firstHoursText.unassigned(unassigned, commitments);
