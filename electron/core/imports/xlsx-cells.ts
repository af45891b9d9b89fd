type CellValue = string | number | boolean | Date | null;

/** A number as a person wrote it: 0.30000000000000004 is 0.3, and no exponents below 10²¹. */
export function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const short = Number(value.toPrecision(15));
  const text = String(short);
  return text.includes('e-') ? short.toFixed(20).replace(/0+$/, '') : text;
}

/** A date cell: its day, with the time where it has one, or only the time where it has no day. */
function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return '';
  const iso = value.toISOString();
  const time = iso.slice(11, 16);
  if (value.getTime() < Date.UTC(1900, 0, 1)) return time;
  return time === '00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${time}`;
}

/** What a cell says, as text: dates in ISO, numbers without float noise, «sí» and «no», a formula's cached value. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'sí' : 'no';
  return dateText(value);
}

/** Whether a cell holds an error of a formula instead of a value. */
export function isFormulaError(text: string): boolean {
  return (
    text.startsWith('#') &&
    /^#(?:N\/A|REF!|VALUE!|¡VALOR!|DIV\/0!|¡DIV\/0!|NAME\?|¿NOMBRE\?|NUM!|NULL!|SPILL!|CALC!)$/.test(text)
  );
}
