import type { CommitmentFigures, MilestoneFigures } from '../../../shared/progress.ts';
import type { Semaforo } from '../../../shared/progress-words.ts';
import type { ReportFacts } from './report-facts.ts';
import { counted, inWords, listed, percent, wholePoints } from './words.ts';

/** The finding in one sentence: how far what is verified stands from what the dates expected. */
export function headline({ figures, commitments }: ReportFacts): string {
  const { verified, reported, expected, coverage } = figures;
  if (commitments.length === 0) return 'El plan todavía no tiene compromisos.';
  if (coverage.total === 0) return 'El plan todavía no tiene hitos que cuenten para el avance.';
  if (reported === null || verified === null)
    return 'Ningún hito del plan tiene todavía un reporte de avance.';
  if (verified >= 100) return 'El plan está cumplido: todos sus hitos están verificados.';
  if (expected === null) {
    return `El plan lleva ${percent(verified).shown} verificado; sin fechas no hay avance esperado con qué compararlo.`;
  }
  const gap = wholePoints(verified - expected);
  if (gap === 0) return 'El plan va al día con lo esperado en lo verificado.';
  const distance = counted(Math.abs(gap), 'punto', 'puntos');
  return `El plan va ${distance} ${gap < 0 ? 'detrás' : 'delante'} de lo esperado en lo verificado.`;
}

/** What stands behind the headline: the commitments by semáforo, and what waits for someone. */
export function findingSentences(facts: ReportFacts): string[] {
  return [semaforoSentence(facts.commitments), waitingSentence(facts.commitments)].filter(
    (text) => text !== '',
  );
}

const semaforoPhrases: [Semaforo, string, string][] = [
  ['onTime', 'en tiempo', 'en tiempo'],
  ['atRisk', 'en riesgo', 'en riesgo'],
  ['late', 'atrasado', 'atrasados'],
  ['noData', 'sin dato', 'sin dato'],
  ['notApplicable', 'retirado', 'retirados'],
];

/** «Dos de cinco compromisos están en tiempo, uno en riesgo, uno atrasado y uno sin dato.» */
function semaforoSentence(commitments: readonly CommitmentFigures[]): string {
  const total = commitments.length;
  if (total === 0) return '';
  const [first, ...rest] = semaforoPhrases.flatMap(([key, one, many]) => {
    const count = commitments.filter((commitment) => commitment.semaforo === key).length;
    return count === 0 ? [] : [{ count, phrase: count === 1 ? one : many }];
  });
  if (first === undefined) return '';
  if (total === 1) return `El único compromiso está ${first.phrase}.`;
  if (rest.length === 0) return `Los ${inWords(total)} compromisos están ${first.phrase}.`;
  const verb = first.count === 1 ? 'está' : 'están';
  const head = `${capital(inWords(first.count))} de ${inWords(total)} compromisos ${verb} ${first.phrase}`;
  return `${listed([head, ...rest.map(({ count, phrase }) => `${inWords(count)} ${phrase}`)])}.`;
}

function waitingSentence(commitments: readonly CommitmentFigures[]): string {
  const leaves = commitments
    .filter((one) => one.state !== 'retired')
    .flatMap((one) => one.milestones.flatMap(leavesOf));
  const late = leaves.filter((one) => one.isOverdue).length;
  const returned = leaves.filter((one) => one.returnedReason !== '').length;
  const toVerify = leaves.filter((one) => one.state === 'toVerify').length;
  const hasActivities = commitments.some((one) =>
    one.milestones.some((milestone) => milestone.activities.length > 0),
  );
  const [one, many] = hasActivities ? ['hito o actividad', 'hitos o actividades'] : ['hito', 'hitos'];
  const parts = [
    late === 0 ? '' : `${counted(late, `${one} venció`, `${many} vencieron`)} sin completarse`,
    toVerify === 0 ? '' : `${counted(toVerify, 'completo espera', 'completos esperan')} veredicto`,
    returned === 0 ? '' : `${counted(returned, 'devuelto espera', 'devueltos esperan')} corrección`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `Al corte, ${listed(parts)}.`;
}

/** What is reported and verified one by one: a milestone without activities, or each of its activities. */
const leavesOf = (milestone: MilestoneFigures): MilestoneFigures[] =>
  milestone.activities.length > 0 ? milestone.activities : [milestone];

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
