import { formatDay } from './dates.ts';
import { issueText } from './error-text.ts';
import type { FieldIssue } from './errors.ts';
import { labelText, locale, words } from './language.ts';

/** What can be wrong in a source file. A code without a sentence below does not compile. */
export type ProblemCode =
  | 'emptyFile'
  | 'notText'
  | 'badJson'
  | 'jsonShape'
  | 'unreadableXlsx'
  | 'encryptedFile'
  | 'oldExcel'
  | 'tooLarge'
  | 'tooSlow'
  | 'unclosedQuote'
  | 'badQuotes'
  | 'noHeader'
  | 'hiddenSheet'
  | 'suspectEncoding'
  | 'rowBeforeHeader'
  | 'extraCells'
  | 'missingCells'
  | 'formulaError'
  | 'columnNotFound'
  | 'fieldTwice'
  | 'nothingToImport'
  | 'missing'
  | 'tooLong'
  | 'shortened'
  | 'tooMany'
  | 'badCharacters'
  | 'notANumber'
  | 'unreadAmount'
  | 'notWhole'
  | 'outOfRange'
  | 'rounded'
  | 'notADay'
  | 'impossibleDate'
  | 'unreadDate'
  | 'ambiguousDate'
  | 'dateOrderAssumed'
  | 'severalDates'
  | 'dateDisagreement'
  | 'endBeforeStart'
  | 'unlikelyPeriod'
  | 'unknownWord'
  | 'wordNeeded'
  | 'repeatedCode'
  | 'repeatedNumber'
  | 'repeatedTitle'
  | 'conflictingRepeat'
  | 'carriedDown'
  | 'unknownReference'
  | 'dependencyCycle'
  | 'notOfCommittee'
  | 'commitmentTitleMissing'
  | 'noSuchCommitment'
  | 'periodEndMissing'
  | 'periodToCome'
  | 'percentageMissing'
  | 'hasActivities'
  | 'evidenceTitleMissing'
  | 'notALink'
  | 'indicatorNameMissing'
  | 'noSuchIndicator'
  | 'measurementMissing'
  | 'activityInActivity'
  | 'activityInItself'
  | 'milestoneTitleMissing'
  | 'noSuchMilestone'
  | 'noSuchDependency'
  | 'circularDependency'
  | 'institutionNameMissing'
  | 'memberNameMissing'
  | 'planNameMissing'
  | 'backwards'
  | 'holderMissing'
  | 'verdictsNotImported'
  | 'unknownTable'
  | 'notARecord'
  | 'repeatedId'
  | 'badField';

export type ProblemDetails = Readonly<Record<string, string | number>>;

/** Something wrong at a line of a table (0: the whole table or file), in one column or in the row. */
export type RowProblem = {
  table: string;
  line: number;
  column: string | null;
  code: ProblemCode;
  value?: string;
  details?: ProblemDetails;
  /** What is wrong with a field of our own export. */
  issue?: FieldIssue;
};

/** Warnings let the row in; every other problem rejects the row, or the file when it has no row. */
// prettier-ignore
const warnings: ReadonlySet<ProblemCode> = new Set([
  'hiddenSheet', 'suspectEncoding', 'rowBeforeHeader', 'missingCells', 'formulaError', 'columnNotFound', 'fieldTwice',
  'badCharacters', 'shortened', 'rounded', 'unreadAmount', 'unreadDate', 'ambiguousDate', 'dateOrderAssumed',
  'severalDates', 'dateDisagreement', 'unlikelyPeriod', 'unknownWord', 'repeatedNumber', 'repeatedTitle',
  'conflictingRepeat', 'carriedDown',
]);

/** Whether the problem rejects its row (or its file) or only warns about it. */
export function problemLevel(code: ProblemCode): 'error' | 'warning' {
  return warnings.has(code) ? 'warning' : 'error';
}

const said = (value: string | number | undefined): string => {
  const text = String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return `«${text.length > 80 ? `${text.slice(0, 79)}…` : text}»`;
};
const dayOf = (value: string | number | undefined): string => formatDay(String(value ?? ''));

const whole = new Intl.NumberFormat(locale());
/** A count with its thousands set apart; what is not a number stays as it is. */
const counted = (value: string | number | undefined): string =>
  typeof value === 'number' ? whole.format(value) : (value ?? '');

/** How much of a file is read at most. */
const limitText = ({ rows, columns, megabytes }: ProblemDetails): string =>
  [
    rows === undefined ? '' : `${counted(rows)} filas`,
    columns === undefined ? '' : `${counted(columns)} columnas`,
    megabytes === undefined ? '' : `${counted(megabytes)} MB`,
  ]
    .filter((part) => part !== '')
    .join(', ');

type SaidCode = Exclude<ProblemCode, 'badField'>;
type Sentence = (value: string, details: ProblemDetails) => string;

/** What is wrong, by its code. */
export const problemSentences = words<Record<SaidCode, Sentence>>('problemSentences', {
  emptyFile: () => 'El archivo está vacío.',
  notText: () => 'El archivo no es de texto: no parece CSV, XLSX ni JSON.',
  badJson: (_, d) =>
    d.at === undefined ? 'El JSON está mal escrito.' : `El JSON está mal escrito cerca de la línea ${d.at}.`,
  jsonShape: () => 'El JSON debe ser una lista de registros sencillos, o un objeto con una lista por tabla.',
  unreadableXlsx: () =>
    'El archivo no se puede leer como libro de Excel (.xlsx): está dañado o es de otro tipo.',
  encryptedFile: () => 'El libro tiene contraseña. Quítala en Excel y vuelve a intentarlo.',
  oldExcel: () => 'El libro es de un formato antiguo de Excel. Guárdalo como .xlsx y vuelve a intentarlo.',
  tooLarge: (_, d) => `El archivo es demasiado grande para leerlo con seguridad (límite: ${limitText(d)}).`,
  tooSlow: (_, d) => `La lectura del libro se detuvo porque tardó más de ${d.seconds ?? ''} segundos.`,
  unclosedQuote: () =>
    'Unas comillas se abren y no se cierran: el resto del archivo no se puede separar en filas.',
  badQuotes: () => 'Las comillas de la fila están mal puestas: no se sabe dónde termina cada celda.',
  noHeader: () => 'No se encontró una fila con los nombres de las columnas.',
  hiddenSheet: (value) => `La hoja ${said(value)} está oculta en el libro y no se leyó.`,
  suspectEncoding: (value) =>
    `Hay letras que parecen dañadas desde antes, como ${said(value)}: revisa con qué codificación se guardó el archivo.`,
  rowBeforeHeader: (value) => `La fila está antes del encabezado y no se importa: ${said(value)}.`,
  extraCells: (_, d) => `La fila tiene ${d.cells ?? ''} celdas y el encabezado ${d.columns ?? ''}.`,
  missingCells: (_, d) =>
    `La fila tiene ${d.cells ?? ''} celdas y el encabezado ${d.columns ?? ''}; las que faltan se tomaron como vacías.`,
  formulaError: (value) => `La celda tiene el error de fórmula ${said(value)} y se tomó como vacía.`,
  columnNotFound: (value) => `La columna ${said(value)} de la asignación no está en la tabla.`,
  fieldTwice: (value, d) =>
    `La columna ${said(value)} se guarda como dato de origen: «${d.field ?? ''}» ya viene de otra columna.`,
  nothingToImport: () => 'La fila no tiene datos en ninguna de las columnas asignadas.',
  missing: (_, d) => `Falta ${said(d.label)}.`,
  tooLong: (_, d) => `El texto tiene ${counted(d.length)} caracteres y el máximo es ${counted(d.limit)}.`,
  shortened: (_, d) =>
    `El texto tiene ${counted(d.length)} caracteres y se guardaron ${counted(d.limit)}; completo queda como dato de origen.`,
  tooMany: (_, d) => `La lista tiene ${counted(d.length)} elementos y el máximo es ${counted(d.limit)}.`,
  badCharacters: () =>
    'Se quitaron caracteres que no son de texto; el valor tal como venía queda como dato de origen.',
  notANumber: (value) => `${said(value)} no es un número.`,
  unreadAmount: (value) => `${said(value)} no se entiende como cantidad: se conserva como dato de origen.`,
  notWhole: (value) => `${said(value)} no es un número entero.`,
  outOfRange: (value, d) =>
    `${said(value)} está fuera de lo posible: de ${counted(d.min)} a ${counted(d.max)}.`,
  rounded: (value, d) => `${said(value)} se guardó como ${d.kept ?? ''}.`,
  notADay: (value) => `${said(value)} no es una fecha con día, mes y año.`,
  impossibleDate: (value) => `${said(value)} no existe en el calendario.`,
  unreadDate: (value) => `${said(value)} no se entiende como fecha: se conserva el texto, sin fecha.`,
  ambiguousDate: (value, d) =>
    `${said(value)} se leyó como ${dayOf(d.read)}; también podría ser ${dayOf(d.other)}.`,
  dateOrderAssumed: (value) =>
    `Ninguna fecha de la columna permite saber si va primero el día o el mes; se leyó primero el día, como en ${said(value)}.`,
  severalDates: (value, d) => `${said(value)} dice más de una fecha; cuenta la primera: ${dayOf(d.read)}.`,
  dateDisagreement: (value, d) =>
    `${said(value)} no coincide con la columna «${d.otherColumn ?? ''}», que dice «${d.other ?? ''}»; cuenta lo primero.`,
  endBeforeStart: (_, d) => `Termina (${dayOf(d.end)}) antes de empezar (${dayOf(d.start)}).`,
  unlikelyPeriod: (_, d) =>
    `Termina (${dayOf(d.end)}) antes de empezar (${dayOf(d.start)}); el término se conserva solo en palabras.`,
  unknownWord: (value, d) =>
    `${said(value)} no es uno de los valores de «${d.label ?? ''}»: se conserva como dato de origen.`,
  wordNeeded: (value, d) =>
    `${said(value)} no es uno de los valores de «${d.label ?? ''}»: ${d.options ?? ''}.`,
  repeatedCode: (value, d) => `La clave ${said(value)} ya está en la fila ${d.line ?? ''}.`,
  repeatedNumber: (value, d) =>
    `El número ${said(value)} ya está en la fila ${d.line ?? ''}: este registro se distingue como ${said(d.key)}.`,
  repeatedTitle: (value, d) =>
    `${said(value)} ya está en la fila ${d.line ?? ''}: este registro se distingue como ${said(d.key)}.`,
  conflictingRepeat: (value, d) =>
    `${said(value)} no es lo que decía la fila ${d.line ?? ''}; vale aquello y esto queda como dato de origen.`,
  carriedDown: (_, d) =>
    `En ${d.rows ?? ''} filas ${said(d.label)} venía en blanco y se tomó el de la fila anterior.`,
  unknownReference: (value, d) => `No existe «${d.label ?? ''}» ${said(value)}.`,
  dependencyCycle: (value) => `${said(value)} depende de sí mismo a través de otros hitos.`,
  notOfCommittee: () => 'Esta persona no es del comité que lleva el plan.',
  commitmentTitleMissing: () => 'Falta el título del compromiso.',
  noSuchCommitment: () => 'No existe el compromiso que este renglón nombra.',
  periodEndMissing: () => 'Falta el fin del periodo.',
  periodToCome: () => 'El fin del periodo todavía no llega.',
  percentageMissing: () => 'Falta el porcentaje de avance.',
  hasActivities: () => 'El avance de este hito se calcula de sus actividades.',
  evidenceTitleMissing: () => 'Falta el título o el enlace de la evidencia.',
  notALink: () => 'El enlace no empieza con http:// o https://.',
  indicatorNameMissing: () => 'Falta qué mide el indicador.',
  noSuchIndicator: () => 'No existe el indicador que este renglón nombra.',
  measurementMissing: () => 'Falta la fecha o el valor de la medición.',
  activityInActivity: () => 'Una actividad no puede tener actividades dentro.',
  activityInItself: () => 'La actividad no puede pertenecer a sí misma.',
  milestoneTitleMissing: () => 'Falta el título del hito.',
  noSuchMilestone: () => 'No existe el hito que este renglón nombra.',
  noSuchDependency: () => 'Depende de un hito que no existe.',
  circularDependency: () => 'La dependencia forma un círculo.',
  institutionNameMissing: () => 'Falta el nombre de la institución.',
  memberNameMissing: () => 'Falta el nombre de la persona.',
  planNameMissing: () => 'Falta la clave o el nombre del plan.',
  backwards: () => 'La fecha de término es anterior a la de inicio.',
  holderMissing: () => 'Falta la persona o la institución responsable.',
  verdictsNotImported: () => 'Los veredictos no se importan: los da la sociedad civil en la aplicación.',
  unknownTable: () => 'La aplicación no conoce esta tabla, o no es una lista de registros.',
  notARecord: () => 'No es un registro.',
  repeatedId: () => 'El identificador está repetido en el archivo.',
});

/** What is wrong, in one sentence without the place. */
export function problemSentence({ code, value = '', details = {}, issue }: RowProblem): string {
  if (code !== 'badField') return problemSentences[code](value, spoken(details));
  const text = issue === undefined ? '' : issueText(issue);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The fields by their names in the language that is spoken here. */
const spoken = (details: ProblemDetails): ProblemDetails => ({
  ...details,
  ...(typeof details.label === 'string' && { label: labelText(details.label) }),
  ...(typeof details.field === 'string' && { field: labelText(details.field) }),
});

/** Where it is: «fila 12, columna Fin», «fila 12» or the name of the table. */
export function problemPlace(problem: RowProblem): string {
  if (problem.line === 0) return problem.table;
  return problem.column === null
    ? `fila ${problem.line}`
    : `fila ${problem.line}, columna «${problem.column}»`;
}
