import type * as es from '../../../shared/import-problems.ts';
import { formatDay } from '../../../shared/dates.ts';
import { count } from '../format.ts';

type Detail = string | number | undefined;

const said = (value: Detail): string => {
  const text = String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;
};
const dayOf = (value: Detail): string => formatDay(String(value ?? ''));
const counted = (value: Detail): string => (typeof value === 'number' ? count(value) : (value ?? ''));

const limitText = ({ rows, columns, megabytes }: es.ProblemDetails): string =>
  [
    rows === undefined ? '' : `${counted(rows)} rows`,
    columns === undefined ? '' : `${counted(columns)} columns`,
    megabytes === undefined ? '' : `${counted(megabytes)} MB`,
  ]
    .filter((part) => part !== '')
    .join(', ');

export const problemSentences: typeof es.problemSentences = {
  emptyFile: () => 'The file is empty.',
  notText: () => 'The file is not text: it does not look like CSV, XLSX or JSON.',
  badJson: (_, d) =>
    d.at === undefined ? 'The JSON is malformed.' : `The JSON is malformed near line ${d.at}.`,
  jsonShape: () => 'The JSON must be a list of plain records, or an object with one list per table.',
  unreadableXlsx: () =>
    'The file cannot be read as an Excel workbook (.xlsx): it is damaged or of another kind.',
  encryptedFile: () => 'The workbook has a password. Remove it in Excel and try again.',
  oldExcel: () => 'The workbook is of an old Excel format. Save it as .xlsx and try again.',
  tooLarge: (_, d) => `The file is too large to be read safely (limit: ${limitText(d)}).`,
  tooSlow: (_, d) => `Reading the workbook was stopped because it took more than ${d.seconds ?? ''} seconds.`,
  unclosedQuote: () =>
    'A quotation mark opens and does not close: the rest of the file cannot be split into rows.',
  badQuotes: () => 'The quotation marks of the row are misplaced: it cannot be told where each cell ends.',
  noHeader: () => 'No row with the names of the columns was found.',
  hiddenSheet: (value) => `The sheet ${said(value)} is hidden in the workbook and was not read.`,
  suspectEncoding: (value) =>
    `Some letters seem to have been damaged before, like ${said(value)}: check with which encoding the file was saved.`,
  rowBeforeHeader: (value) => `The row is before the header and is not imported: ${said(value)}.`,
  extraCells: (_, d) => `The row has ${d.cells ?? ''} cells and the header ${d.columns ?? ''}.`,
  missingCells: (_, d) =>
    `The row has ${d.cells ?? ''} cells and the header ${d.columns ?? ''}; those missing were taken as empty.`,
  formulaError: (value) => `The cell has the formula error ${said(value)} and was taken as empty.`,
  columnNotFound: (value) => `The column ${said(value)} of the mapping is not in the table.`,
  fieldTwice: (value, d) =>
    `The column ${said(value)} is kept as source data: “${d.field ?? ''}” already comes from another column.`,
  nothingToImport: () => 'The row has no data in any of the assigned columns.',
  missing: (_, d) => `${said(d.label)} is missing.`,
  tooLong: (_, d) => `The text has ${counted(d.length)} characters and the most is ${counted(d.limit)}.`,
  shortened: (_, d) =>
    `The text has ${counted(d.length)} characters and ${counted(d.limit)} were kept; the whole of it stays as source data.`,
  tooMany: (_, d) => `The list has ${counted(d.length)} items and the most is ${counted(d.limit)}.`,
  badCharacters: () =>
    'Characters that are not text were removed; the value as it came stays as source data.',
  notANumber: (value) => `${said(value)} is not a number.`,
  unreadAmount: (value) => `${said(value)} is not understood as an amount: it is kept as source data.`,
  notWhole: (value) => `${said(value)} is not a whole number.`,
  outOfRange: (value, d) => `${said(value)} is out of range: from ${counted(d.min)} to ${counted(d.max)}.`,
  rounded: (value, d) => `${said(value)} was kept as ${d.kept ?? ''}.`,
  notADay: (value) => `${said(value)} is not a date with day, month and year.`,
  impossibleDate: (value) => `${said(value)} does not exist in the calendar.`,
  unreadDate: (value) => `${said(value)} is not understood as a date: the text is kept, without a date.`,
  ambiguousDate: (value, d) =>
    `${said(value)} was read as ${dayOf(d.read)}; it could also be ${dayOf(d.other)}.`,
  dateOrderAssumed: (value) =>
    `No date of the column tells whether the day or the month comes first; the day was read first, as in ${said(value)}.`,
  severalDates: (value, d) => `${said(value)} says more than one date; the first counts: ${dayOf(d.read)}.`,
  dateDisagreement: (value, d) =>
    `${said(value)} does not agree with the column “${d.otherColumn ?? ''}”, which says “${d.other ?? ''}”; the former counts.`,
  endBeforeStart: (_, d) => `It ends (${dayOf(d.end)}) before it starts (${dayOf(d.start)}).`,
  unlikelyPeriod: (_, d) =>
    `It ends (${dayOf(d.end)}) before it starts (${dayOf(d.start)}); the end is kept only in words.`,
  unknownWord: (value, d) =>
    `${said(value)} is not one of the values of “${d.label ?? ''}”: it is kept as source data.`,
  wordNeeded: (value, d) =>
    `${said(value)} is not one of the values of “${d.label ?? ''}”, which are written in Spanish: ${d.options ?? ''}.`,
  repeatedCode: (value, d) => `The code ${said(value)} is already in row ${d.line ?? ''}.`,
  repeatedNumber: (value, d) =>
    `The number ${said(value)} is already in row ${d.line ?? ''}: this record is told apart as ${said(d.key)}.`,
  repeatedTitle: (value, d) =>
    `${said(value)} is already in row ${d.line ?? ''}: this record is told apart as ${said(d.key)}.`,
  conflictingRepeat: (value, d) =>
    `${said(value)} is not what row ${d.line ?? ''} said; that one stands and this is kept as source data.`,
  carriedDown: (_, d) =>
    `In ${d.rows ?? ''} rows ${said(d.label)} came blank and that of the row before was taken.`,
  unknownReference: (value, d) => `There is no “${d.label ?? ''}” ${said(value)}.`,
  dependencyCycle: (value) => `${said(value)} depends on itself through other milestones.`,
  notOfCommittee: () => 'This person is not of the committee in charge of the plan.',
  commitmentTitleMissing: () => 'The title of the commitment is missing.',
  noSuchCommitment: () => 'There is no commitment like the one this row names.',
  periodEndMissing: () => 'The end of the period is missing.',
  periodToCome: () => 'The end of the period has not come yet.',
  percentageMissing: () => 'The percentage of progress is missing.',
  hasActivities: () => 'The progress of this milestone is computed from its activities.',
  evidenceTitleMissing: () => 'The title or the link of the evidence is missing.',
  notALink: () => 'The link does not begin with http:// or https://.',
  indicatorNameMissing: () => 'What the indicator measures is missing.',
  noSuchIndicator: () => 'There is no indicator like the one this row names.',
  measurementMissing: () => 'The date or the value of the measurement is missing.',
  activityInActivity: () => 'An activity cannot have activities within it.',
  activityInItself: () => 'The activity cannot belong to itself.',
  milestoneTitleMissing: () => 'The title of the milestone is missing.',
  noSuchMilestone: () => 'There is no milestone like the one this row names.',
  noSuchDependency: () => 'It depends on a milestone that does not exist.',
  circularDependency: () => 'The dependency goes round in a circle.',
  institutionNameMissing: () => 'The name of the institution is missing.',
  memberNameMissing: () => 'The name of the person is missing.',
  planNameMissing: () => 'The code or the name of the plan is missing.',
  backwards: () => 'The end date is earlier than the start date.',
  holderMissing: () => 'The person or institution responsible is missing.',
  verdictsNotImported: () => 'Verdicts are not imported: civil society gives them in the application.',
  unknownTable: () => 'The application does not know this table, or it is not a list of records.',
  notARecord: () => 'It is not a record.',
  repeatedId: () => 'The identifier is repeated in the file.',
};
