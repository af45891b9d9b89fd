/** The calendar of a plan, to take to another program. */
export const calendarText = {
  button: 'Calendario (.ics)',
  label: 'Guardar un calendario',
  group: 'Para el programa de calendario',
  whole: 'Todo el plan',
  wholeHelp: 'Vencimientos y periodos de reporte.',
  mine: 'Solo lo mío',
  mineHelp: 'Aquello por lo que respondes.',
  saved: (name: string) => `Se guardó ${name}. Al abrirlo otra vez se actualiza lo que cambió.`,
} as const;
