import type { DocumentView } from '../../shared/cycle.ts';
import type { CycleObligation } from '../../shared/cycle-obligations.ts';
import type { Required, RequiredBy, RequirementStanding, StageStanding } from '../../shared/cycle-stages.ts';
import { formatDay } from '../../shared/dates.ts';
import { cycleStageNames, documentKindNames, evidenceKindNames } from '../../shared/glossary.ts';
import type { CycleStage } from '../../shared/plan-documents.ts';
import { words } from '../../shared/language.ts';
import { evidenceText } from './evidence.ts';
import { byteSize, count, counted, listText, quoted } from './format.ts';
import { obligationSentence } from './meetings.ts';

/** The cycle of the plan: its stages, what each leaves behind, and what falls due. */
export const cycleText = words('cycleText', {
  title: 'Ciclo del plan',
  stages: 'Etapas del plan',
  stagesHelp: 'De la declaración conjunta a la evaluación, lo que cada etapa debe dejar.',
  documents: 'Documentos de las etapas',
  empty:
    'Aquí se reúne lo que deja cada etapa del plan: la declaración conjunta, las actas, las relatorías, los informes. Todavía no hay ningún documento.',
  firstStep: 'Agregar la declaración conjunta',
  add: 'Agregar documento',
  addTo: (stage: CycleStage) => `Agregar documento: ${cycleStageNames[stage]}`,
  dialog: (stage: CycleStage) => `${cycleStageNames[stage]}: agregar documento`,
  kind: 'Qué documento es',
  form: 'Cómo se guarda',
  file: 'Archivo',
  needFile: 'Elige el archivo.',
  documentTitle: 'Título',
  noteHelp: 'Dónde está el original o qué dice, cuando no hay archivo ni enlace.',
  documentOn: 'Fecha del documento',
  documentOnHelp: 'El día en que se firmó, se levantó o se publicó, no el de su captura.',
  added: 'Se agregó el documento.',
  withdraw: 'Retirar',
  withdrawTitle: 'Retirar un documento',
  withdrawHelp: (title: string) =>
    `«${title}» deja de contar para su etapa y queda en la historia con la razón. No se puede deshacer.`,
  withdrawReason: 'Razón del retiro',
  withdrawnSaid: 'Se retiró el documento.',
  withdrawn: (day: string, reason: string) => `Retirado el ${day}: ${quoted(reason)}`,
  missingSince: (day: string) => `Falta desde el ${day}.`,
  obligations: 'Obligaciones del ciclo',
  noObligations:
    'El plan no tiene obligaciones por vencer en esta fecha: todavía no empieza, ya terminó o no dice cuándo empieza.',
  setDates: 'Poner la vigencia del plan',
  toCycle: 'Ver el ciclo del plan',
  convene: 'Convocar una sesión',
  addUpdate: 'Agregar la actualización',
  addReport: 'Agregar el informe inicial',
  assess: (code: string) => `Evaluar ${code}`,
  assessed: (n: number) =>
    n === 1
      ? 'Un compromiso que terminó ya tiene su evaluación de cierre.'
      : `${String(n)} compromisos que terminaron ya tienen su evaluación de cierre.`,
  states: { done: 'Completa', missing: 'Falta algo', underway: 'En curso', ahead: 'Por llegar' },
  upToDate: 'Al corriente',
  addedBy: (who: string) => `agregó ${who}`,
  overdue: (n: number) => counted(n, 'obligación vencida', 'obligaciones vencidas'),
  pending: (n: number) => `${count(n)} por cumplir`,
  nothingOwed: 'Ninguna obligación vencida ni por vencer',
});

/** What the cycle asks: the days already in words, `last` empty where nothing is recorded. */
export const cycleSentences = words('cycleSentences', {
  repository: (months: number, last: string, due: string, isLate: boolean) => {
    const every = months === 1 ? 'cada mes' : `cada ${String(months)} meses`;
    const basis = last === '' ? 'no hay actualizaciones registradas' : `la última es del ${last}`;
    const deadline = isLate
      ? `debió actualizarse a más tardar el ${due}`
      : `la siguiente, a más tardar el ${due}`;
    return `El repositorio público se actualiza al menos ${every}: ${basis}; ${deadline}.`;
  },
  initialReport: (said: string) =>
    `El informe inicial se entrega dentro de los 2 meses de entregar el plan: ${said}.`,
  delivered: (day: string) => `es del ${day}`,
  notDelivered: (due: string) => `debió entregarse a más tardar el ${due}`,
  due: (day: string) => `vence el ${day}`,
  assessment: (code: string, ended: string, said: string) =>
    `${code} terminó el ${ended}; su evaluación de cierre, dentro del mes siguiente: ${said}.`,
  notAssessed: (due: string) => `debió asentarse a más tardar el ${due}`,
});

/** What a stage must leave behind, in a sentence. */
export const requirementText: Record<Required, string> = words('requirementText', {
  jointDeclaration: 'La declaración conjunta, firmada por las partes que se comprometen a hacer el plan.',
  awarenessRecord: 'La memoria o la lista de asistencia de las sesiones de sensibilización.',
  installationMinutes: 'El acta con la que se instaló el comité, con quienes lo integran.',
  tableReport: 'La relatoría de cada mesa de cocreación: quién estuvo, qué se propuso y qué se acordó.',
  localActionPlan: 'El Plan de Acción Local, entregado y publicado.',
  initialReport: 'El informe inicial, dentro de los 2 meses de entregar el plan.',
  repositoryUpdate: 'Las actualizaciones del repositorio público, con la frecuencia que pide el plan.',
  followUpReport: 'Los informes de seguimiento del plan.',
  assessments: 'La evaluación de cierre de cada compromiso, dentro del mes siguiente a que termine.',
  finalReport: 'El informe final del plan.',
});

/** Where a requirement comes from. */
export const requiredByText: Record<RequiredBy, string> = words('requiredByText', {
  stage: 'Es la constancia de que la etapa ocurrió.',
  deadline: 'Es una obligación del ciclo, con plazo.',
  ogpLocal: 'Se llena con el formulario de cierre de OGP Local.',
});

/** While the plan lasts nothing of its follow-up is ever complete. */
export const stageWord = ({ stage, state }: StageStanding): string =>
  stage === 'followUp' && state === 'done' ? cycleText.upToDate : cycleText.states[state];

export const missingText = ({ missingSince }: RequirementStanding): string =>
  missingSince === null ? '' : cycleText.missingSince(formatDay(missingSince));

/** «Acta de instalación del comité · 12 nov 2024 · Archivo · 2.4 MB · la agregó Marisol Cano». */
export function documentFacts(document: DocumentView): string {
  const { kind, documentOn, form, size, addedByName, sha256 } = document;
  return [
    documentKindNames[kind],
    formatDay(documentOn),
    evidenceKindNames[form],
    size === null ? '' : byteSize(size),
    addedByName === null ? '' : cycleText.addedBy(addedByName),
    sha256 === '' ? '' : evidenceText.sha(sha256),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What the cycle asks, by when and what that rests on. */
export function cycleSentence(one: CycleObligation): string {
  const { key, state, lastOn } = one;
  const due = formatDay(one.dueOn);
  const last = lastOn === null ? '' : formatDay(lastOn);
  const isLate = state === 'overdue';
  switch (key) {
    case 'repository':
      return cycleSentences.repository(one.months, last, due, isLate);
    case 'initialReport': {
      const said = isLate ? cycleSentences.notDelivered(due) : cycleSentences.due(due);
      return cycleSentences.initialReport(state === 'met' ? cycleSentences.delivered(last) : said);
    }
    case 'assessment': {
      const said = isLate ? cycleSentences.notAssessed(due) : cycleSentences.due(due);
      return cycleSentences.assessment(one.commitment?.code ?? '', last, said);
    }
    default:
      return obligationSentence({ ...one, key });
  }
}

/** «1 vencida y 2 por cumplir», or that all is met. */
export function owedText(obligations: readonly CycleObligation[]): string {
  const of = (state: CycleObligation['state']): number =>
    obligations.filter((one) => one.state === state).length;
  const parts = [
    of('overdue') === 0 ? '' : cycleText.overdue(of('overdue')),
    of('pending') === 0 ? '' : cycleText.pending(of('pending')),
  ].filter((part) => part !== '');
  return parts.length === 0 ? cycleText.nothingOwed : listText(parts);
}
