import type { ImportRecord } from './import-record.ts';
import type { CatalogueWords } from './vocabulary.ts';

/** How the cells of a table are read, beyond which column goes where; a profile changes what its files need. */
export type ReadingRules = {
  /** What stands for «no data», in lower case; the field stays empty and the text goes to the source data. */
  emptyWords: ReadonlySet<string>;
  /** Texts for fields that no column has: path → text. */
  constants: Readonly<Record<string, string>>;
  /** 0/1 columns that add a word to a list: column → word. */
  flags: Readonly<Record<string, string>>;
  /** What a column says → what is read instead; '' leaves the field empty. */
  words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Texts were cut from a web page: `<br/>` is a line break. */
  hasHtmlBreaks: boolean;
  /**
   * 03/04/2026 is read by the rest of its column: any date there that fits only one order decides. With `firstOfMonth`,
   * for columns that mix both orders, whichever of the two numbers is 1 is the day.
   */
  dates: 'byColumn' | 'firstOfMonth';
  /**
   * The file is as it was published and nobody here can correct it: dates that do not exist, periods that end before they
   * start and names that are too long let the row in with a warning, and what they said is kept.
   */
  isTolerant: boolean;
  catalogues: Readonly<Partial<Record<'values' | 'policyAreas' | 'sdgs' | 'axis', CatalogueWords>>>;
  /** What follows from the whole record, once its cells are read. */
  complete: (record: ImportRecord, cell: (column: string) => string) => void;
};

const noData = [
  'n/a',
  'na',
  'n/d',
  'nd',
  's/d',
  'nr',
  '-',
  '--',
  '—',
  '–',
  'null',
  '(null)',
  'sin dato',
  'n. a.',
];

export const defaultRules: ReadingRules = {
  emptyWords: new Set(noData),
  constants: {},
  flags: {},
  words: {},
  hasHtmlBreaks: false,
  dates: 'byColumn',
  isTolerant: false,
  catalogues: {},
  complete: () => undefined,
};
