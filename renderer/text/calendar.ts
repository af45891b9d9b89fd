import { words } from '../../shared/language.ts';

/** The calendar of a plan, to take to another program. */
export const calendarText = words('calendarText', {
  button: 'Calendario (.ics)',
  label: 'Guardar un calendario',
  group: 'Para el programa de calendario',
  whole: 'Todo el plan: vencimientos, periodos, sesiones y acuerdos',
  mine: 'Solo aquello por lo que respondo, y mis sesiones',
  saved: (name: string) => `Se guardó ${name}. Al abrirlo otra vez se actualiza lo que cambió.`,
});
