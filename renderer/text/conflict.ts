import { locale, words } from '../../shared/language.ts';

/** Two people edited the same record. */
export const conflictText = words('conflictText', {
  title: (who: string, when: string) =>
    `${who} guardó este registro ${when}, mientras lo editabas. Nada de lo tuyo se perdió: elige qué queda en cada dato y vuelve a guardar.`,
  recovered:
    'Este registro cambió después de lo que dejaste escrito. Nada de lo tuyo se perdió: elige qué queda en cada dato y guarda.',
  keepNow: 'Lo que dice ahora',
  somebody: 'Alguien más',
  beside: (who: string) => `Además cambió, y así queda (${who}):`,
  while: 'hace un momento',
  both: 'Los dos lo cambiaron',
  mine: 'Solo lo cambiaste tú: se guardará lo tuyo',
  theirs: 'Solo cambió lo guardado: se queda así',
  keepMine: 'Lo tuyo',
  keepSaved: (who: string, when: string) => `Lo guardado por ${who} ${when}`,
  keepBoth: 'Los dos, uno tras otro',
  whatStays: (label: string) => `Qué queda en «${label}»`,
  empty: '(vacío)',
  yes: 'sí',
  no: 'no',
  back: 'Volver al formulario',
});

const relative = new Intl.RelativeTimeFormat(locale(), { numeric: 'always', style: 'narrow' });

/** «hace 2 min» */
export function sinceText(instant: string | null, now: number): string {
  if (instant === null) return conflictText.while;
  const minutes = Math.floor((now - Date.parse(instant)) / 60_000);
  if (minutes < 1) return conflictText.while;
  if (minutes < 60) return relative.format(-minutes, 'minute');
  return minutes < 1440
    ? relative.format(-Math.floor(minutes / 60), 'hour')
    : relative.format(-Math.floor(minutes / 1440), 'day');
}
