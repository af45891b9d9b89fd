import { plainProse } from '../../../shared/prose.ts';
import { csvLines, csvStart, withTextMark } from '../exports/safe-csv.ts';
import type { MilestoneEntry } from './milestone-entry.ts';
import type { ProgressReportModel } from './model.ts';
import type { CommitmentSheet } from './sheet.ts';
import type { Shown } from './words.ts';

type Column = [name: string, of: (entry: MilestoneEntry | null, sheet: CommitmentSheet) => string];

/** Unrounded, with a point; empty where there is no data. */
const number = ({ value }: Shown): string => (value === null ? '' : String(value));
const yesNo = (flag: boolean): string => (flag ? 'sí' : 'no');

/** The codes of those on the commitment and its milestones. */
const observed = ({ observations }: CommitmentSheet, isUnanswered: boolean): string =>
  observations
    .filter((one) => one.isUnanswered === isUnanswered)
    .map((one) => one.code)
    .join('; ');

/** «Verificado: 40 de los 60 % reportados, el 8 abr 2025 por Ana Ruiz: «falta el acta».» */
const saidOfVerified = (entry: MilestoneEntry | null): string =>
  (entry?.notes ?? [])
    .filter(({ kind }) => kind === 'verified')
    .map(({ text }) => text)
    .join(' ');

const columns: Column[] = [
  ['compromiso', (_, sheet) => sheet.code],
  ['compromiso_titulo', (_, sheet) => sheet.title],
  ['compromiso_estado', (_, sheet) => sheet.state.word],
  ['institucion_responsable', (_, sheet) => sheet.leadInstitution],
  ['compromiso_peso', (_, sheet) => String(sheet.weight)],
  ['compromiso_verificado', (_, sheet) => number(sheet.figures.verified)],
  ['compromiso_reportado', (_, sheet) => number(sheet.figures.reported)],
  ['compromiso_esperado', (_, sheet) => number(sheet.figures.expected)],
  ['compromiso_semaforo', (_, sheet) => sheet.figures.semaforo.word],
  ['compromiso_nivel_ogp', (_, sheet) => sheet.figures.ogp.word],
  ['compromiso_observaciones_sin_respuesta', (_, sheet) => observed(sheet, true)],
  ['compromiso_observaciones_atendidas_o_cerradas', (_, sheet) => observed(sheet, false)],
  ['hito', (entry) => entry?.code ?? ''],
  ['es_actividad', (entry) => (entry === null ? '' : yesNo(entry.level === 1))],
  ['hito_titulo', (entry) => entry?.title ?? ''],
  ['responsables', (entry) => entry?.responsible.join('; ') ?? ''],
  ['inicio', (entry) => entry?.start.shown ?? ''],
  ['vencimiento', (entry) => entry?.due.shown ?? ''],
  ['vencimiento_dia', (entry) => entry?.due.on ?? ''],
  ['vencimiento_original', (entry) => entry?.originalDue.shown ?? ''],
  ['estado', (entry) => entry?.state.word ?? ''],
  ['vencido', (entry) => (entry === null ? '' : yesNo(entry.isOverdue))],
  ['peso', (entry) => (entry === null ? '' : String(entry.weight))],
  ['cuenta', (entry) => (entry === null ? '' : yesNo(entry.isCounted))],
  ['verificado', (entry) => (entry === null ? '' : number(entry.verified))],
  ['reportado', (entry) => (entry === null ? '' : number(entry.reported))],
  ['esperado', (entry) => (entry === null ? '' : number(entry.expected))],
  ['verificacion', (entry) => saidOfVerified(entry)],
  ['razon_devolucion', (entry) => plainProse(entry?.returnedReason ?? '')],
  [
    'observaciones',
    (entry, sheet) =>
      sheet.observations
        .filter((one) => entry !== null && one.milestone === entry.code)
        .map(({ code, state }) => `${code} (${state.word.toLowerCase()})`)
        .join('; '),
  ],
  ['evidencias', (entry) => entry?.evidence.map((one) => one.code).join('; ') ?? ''],
];

/** The report as a table: a row a milestone or activity, and one for a commitment that has none. */
export function renderCsv(model: ProgressReportModel): string {
  const rows = model.commitments.flatMap((sheet) =>
    (sheet.milestones.length === 0 ? [null] : sheet.milestones).map((entry) =>
      columns.map(([, of]) => withTextMark(of(entry, sheet))),
    ),
  );
  return csvStart + csvLines([columns.map(([name]) => name), ...rows]);
}
