import { words } from './language.ts';
import { formatDay } from './dates.ts';

/** What the clock of this computer says, and a later instant at which something was recorded. */
export type ClockBehind = { clockAt: string; lastAt: string };

/** «27 nov 2026, 10:05», where the computer stands. */
function momentText(instant: string): string {
  const at = new Date(instant);
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${formatDay(day)}, ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** What is said of the clock. */
export const clockWords = words('clockWords', {
  behind: (clock: string, last: string) =>
    `El reloj de este equipo dice ${clock} y lo último de la bitácora se registró el ${last}. Lo que se capture se registra después de eso, para que conserve su orden, pero «hoy» y los vencimientos siguen al reloj: conviene corregir la fecha y la hora del equipo.`,
});

/** Says that the clock is behind the log, what is done about it and what to do. */
export function clockSentence({ clockAt, lastAt }: ClockBehind): string {
  return clockWords.behind(momentText(clockAt), momentText(lastAt));
}
