import type { CatalogueName } from './catalogues.ts';
import type { CommitmentRow } from './commitments.ts';
import { formatPreciseDate } from './dates.ts';
import { commitmentStateNames, completionNames, semaforoNames } from './glossary.ts';
import { words } from './language.ts';
import { shownPercent } from './progress.ts';

/** Every column that the list of commitments can show, in the order in which they are offered. */
export const commitmentColumns = [
  'code',
  'number',
  'title',
  'leadInstitution',
  'responsible',
  'axis',
  'values',
  'policyAreas',
  'sdgs',
  'progress',
  'verified',
  'reported',
  'expected',
  'coverage',
  'semaforo',
  'ogpWord',
  'state',
  'weight',
  'isCounted',
  'start',
  'due',
  'nextDue',
  'lastReport',
  'openObservations',
] as const;
export type CommitmentColumn = (typeof commitmentColumns)[number];

/** What each column is called in a file. */
export const commitmentColumnNames: Record<CommitmentColumn, string> = words('commitmentColumnNames', {
  code: 'Clave',
  number: 'Número',
  title: 'Compromiso',
  leadInstitution: 'Institución responsable',
  responsible: 'Personas responsables',
  axis: 'Eje',
  values: 'Valores',
  policyAreas: 'Áreas de política',
  sdgs: 'ODS',
  progress: 'Verificado · reportado',
  verified: 'Verificado (%)',
  reported: 'Reportado (%)',
  expected: 'Esperado (%)',
  coverage: 'Hitos completos',
  semaforo: 'Semáforo',
  ogpWord: 'Nivel OGP',
  state: 'Estado',
  weight: 'Peso',
  isCounted: 'Cuenta para el avance',
  start: 'Inicio',
  due: 'Término',
  nextDue: 'Lo próximo a vencer',
  lastReport: 'Último reporte',
  openObservations: 'Observaciones abiertas',
});

/** What cells say that is no name. */
export const cellWords = words('cellWords', {
  noData: 'Sin dato',
  yes: 'Sí',
  no: 'No',
  fraction: (complete: string, total: string) => `${complete} de ${total}`,
  both: (verified: string, reported: string) => `${verified} · ${reported} %`,
});

/** What a key of a catalogue is called. */
export type LabelOf = (catalogue: CatalogueName, key: string) => string;

const together = (parts: readonly string[]): string => parts.join('; ');
const points = (value: number | null): string | number =>
  value === null ? cellWords.noData : shownPercent(value);
const coverage = ({ complete, total }: CommitmentRow['figures']['coverage']): string =>
  cellWords.fraction(String(complete), String(total));

/** What a cell says as plain text or as a number: in a file, or copied into another table. */
export function cellOf(row: CommitmentRow, column: CommitmentColumn, labelOf: LabelOf): string | number {
  const { figures } = row;
  switch (column) {
    case 'code':
    case 'number':
    case 'title':
      return row[column];
    case 'leadInstitution':
      return row.leadInstitution ?? '';
    case 'responsible':
      return together(row.responsible);
    case 'axis':
      return row.axis === '' ? '' : labelOf('axis', row.axis);
    case 'values':
      return together(row.values.map((key) => labelOf('value', key)));
    case 'policyAreas':
      return together(row.policyAreas.map((key) => labelOf('policyArea', key)));
    case 'sdgs':
      return together(row.sdgs.map((key) => labelOf('sdg', key)));
    case 'progress':
      return figures.reported === null
        ? cellWords.noData
        : cellWords.both(String(points(figures.verified)), String(points(figures.reported)));
    case 'verified':
    case 'reported':
    case 'expected':
      return points(figures[column]);
    default:
      return standingOf(row, column);
  }
}

type Standing = Exclude<
  CommitmentColumn,
  | 'code'
  | 'number'
  | 'title'
  | 'leadInstitution'
  | 'responsible'
  | 'axis'
  | 'values'
  | 'policyAreas'
  | 'sdgs'
  | 'progress'
  | 'verified'
  | 'reported'
  | 'expected'
>;

function standingOf(row: CommitmentRow, column: Standing): string | number {
  switch (column) {
    case 'coverage':
      return coverage(row.figures.coverage);
    case 'semaforo':
      return semaforoNames[row.figures.semaforo];
    case 'ogpWord':
      return completionNames[row.figures.ogpWord];
    case 'state':
      return commitmentStateNames[row.state];
    case 'weight':
      return row.figures.weight;
    case 'isCounted':
      return row.figures.isCounted ? cellWords.yes : cellWords.no;
    case 'start':
    case 'due':
      return formatPreciseDate(row[column]);
    case 'nextDue':
      return row.nextDue === null ? '' : `${row.nextDue.code}: ${formatPreciseDate(row.nextDue.due)}`;
    case 'lastReport':
      return row.lastReportOn ?? '';
    case 'openObservations':
      return row.openObservations;
  }
}
