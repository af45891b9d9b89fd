/** The calendar of a plan, to take to another program. */
export const calendarText = {
  button: 'Calendario (.ics)',
  label: 'Guardar un calendario',
  group: 'Para el programa de calendario',
  whole: 'Todo el plan, con sus periodos de reporte',
  mine: 'Solo aquello por lo que respondo',
  saved: (name: string) => `Se guardó ${name}. Al abrirlo otra vez se actualiza lo que cambió.`,
} as const;
