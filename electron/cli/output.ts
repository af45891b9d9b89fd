export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

export function complain(text: string): void {
  process.stderr.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Whoever reads may stop before the end (`| head`): there is nobody left to tell. */
export function stopWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
}

type Column = { title: string; align?: 'left' | 'right'; most?: number };

/** Cells in aligned columns; what is longer than its column allows ends in «…». */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cells = [columns.map((column) => column.title), ...rows].map((row) =>
    columns.map(({ most = Infinity }, i) => cut(row[i] ?? '', most)),
  );
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => lengthOf(row[i] ?? ''))));
  return cells.map((row) => alignedRow(row, columns, widths)).join('\n');
}

function alignedRow(row: readonly string[], columns: readonly Column[], widths: readonly number[]): string {
  const padded = row.map((cell, i) => {
    const space = ' '.repeat((widths[i] ?? 0) - lengthOf(cell));
    return columns[i]?.align === 'right' ? space + cell : cell + space;
  });
  return padded.join('  ').trimEnd();
}

const letters = new Intl.Segmenter('es');
const lettersOf = (text: string): string[] => Array.from(letters.segment(text), ({ segment }) => segment);
const lengthOf = (text: string): number => lettersOf(text).length;

/** One line, without what a terminal would act on. */
function cut(text: string, most: number): string {
  const line = lettersOf(text.replace(/[\s\p{Cc}]+/gu, ' ').trim());
  return line.length > most ? `${line.slice(0, most - 1).join('')}…` : line.join('');
}
