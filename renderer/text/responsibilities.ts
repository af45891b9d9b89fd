import { formatDay } from '../../shared/dates.ts';
import { words } from '../../shared/language.ts';
import { counted } from './format.ts';

/** Naming who answers for what, and ending it. */
export const responsibilityText = words('responsibilityText', {
  assign: 'Asignar',
  assignTitle: 'Asignar una responsabilidad',
  assignMany: (n: number) => `Asignar ${counted(n, 'compromiso o hito', 'compromisos o hitos')}`,
  assignCommitments: (n: number) => `Asignar ${counted(n, 'compromiso', 'compromisos')}`,
  whole: 'Todo el compromiso',
  to: 'En qué',
  who: 'Persona o institución',
  whoNeeded: 'Elige una persona o una institución.',
  institution: 'Institución',
  kind: 'Como',
  since: 'Desde',
  assigned: (name: string, n: number) => `${name} responde ahora por ${counted(n, 'asunto', 'asuntos')} más.`,
  ownInstitution: 'Como gobierno nombras a personas de tu propia institución.',
  noInstitutionOfMine:
    'No tienes institución en tus datos de integrante, así que no puedes nombrar responsables. Pide a la secretaría técnica que la capture.',
  end: 'Terminar',
  endTitle: 'Terminar la responsabilidad',
  endHelp: 'La responsabilidad queda en la historia, con el día en que terminó.',
  endOn: 'Último día',
  ended: (what: string, day: string) => `La responsabilidad sobre ${what} termina el ${formatDay(day)}.`,
});
