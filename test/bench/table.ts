import type { Measurement } from './measure.ts';

/** The same question on M and on XL: how many times longer for fifty times as much. */
export function growth(measurements: readonly Measurement[]): Measurement[] {
  return measurements.flatMap((small) => {
    const large = measurements.find((one) => one.what === small.what && one.size === 'XL');
    if (small.size !== 'M' || small.unit !== 'ms' || small.value === 0 || large === undefined) return [];
    return [
      {
        what: small.what,
        size: 'M→XL',
        value: large.value / small.value,
        unit: '×',
        note: '50 veces los datos',
      },
    ];
  });
}

const shown = (value: number, unit: string): string =>
  `${value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2)} ${unit}`;

/** Whether a measure meets its target, and by how much it does not. */
export function verdictOf({ value, unit, target }: Measurement): string {
  if (target === undefined) return '';
  return value <= target ? 'cumple' : `falla por ${shown(value - target, unit)}`;
}

/** Measures in aligned columns, their targets beside them. */
export function tableOf(measurements: readonly Measurement[]): string {
  const heads = ['Qué', 'Tamaño', 'Medido', 'Meta', 'Veredicto', 'Nota'];
  const rows = measurements.map((one) => [
    one.what,
    one.size,
    shown(one.value, one.unit),
    one.target === undefined ? '' : `≤ ${String(one.target)} ${one.unit}`,
    verdictOf(one),
    one.note ?? '',
  ]);
  const widths = heads.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const isNumber = [false, false, true, true, false, false];
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (isNumber[i] === true ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(heads), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}
