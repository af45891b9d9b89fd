/** What reading one file may cost; beyond that its text is cut short or it fails, alone. */
export type TextLimits = {
  bytes: number;
  pages: number;
  letters: number;
  seconds: number;
  unpackedBytes: number;
  zipEntries: number;
  markup: number;
};

export const textLimits: TextLimits = {
  bytes: 50 * 1024 * 1024,
  pages: 500,
  letters: 300_000,
  seconds: 45,
  unpackedBytes: 100_000_000,
  zipEntries: 2_000,
  markup: 3_000_000,
};

/** What came of it: the text, none in it for its kind of file, or a failure. */
export type FileText = { state: 'read'; text: string } | { state: 'none' } | { state: 'failed' };
