/** The calendar day of an instant where the computer stands. */
export function dayOf(instant: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(instant.getFullYear())}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}
