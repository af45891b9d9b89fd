import { formatDay } from '../../shared/dates.ts';
import { words } from '../../shared/language.ts';
import { counted } from './format.ts';

/** Handing over what somebody answers for. */
export const handOverText = words('handOverText', {
  handOver: 'Entregar sus responsabilidades…',
  title: (who: string) => `Entregar las responsabilidades de ${who}`,
  help: 'Todo aquello por lo que responde termina el día anterior y pasa a quien elijas. Queda en la historia quién respondió y hasta cuándo.',
  to: 'A quién',
  toNeeded: 'Elige una persona o una institución.',
  on: 'Desde qué día',
  onHelp: 'El primer día en que responde quien recibe.',
  onNeeded: 'Falta este dato.',
  scope: 'De qué planes',
  allPlans: 'De todos los planes',
  onlyPlan: (name: string) => `Solo de «${name}»`,
  save: 'Entregar',
  said: (who: string, passed: number, ended: number) =>
    passed === 0 && ended === 0
      ? 'No había nada que entregar desde ese día.'
      : [
          `${who} responde ahora por ${counted(passed, 'asunto', 'asuntos')} más.`,
          ...(ended === 0 ? [] : [`Por ${counted(ended, 'asunto', 'asuntos')} ya respondía.`]),
        ].join(' '),
  leaves: (who: string, day: string, n: number) =>
    `El lugar de ${who} termina el ${formatDay(day)} y todavía responde por ${counted(n, 'asunto', 'asuntos')} después de ese día.`,
});
