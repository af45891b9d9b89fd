import { words } from '../language.ts';

/** What is written within the timeline, and what its legend says of each shape. */
export const timelineLabels = words('timelineLabels', {
  today: 'hoy',
  cutOff: 'corte',
  endless: 'sin fin',
  noDate: 'sin fecha',
  quarters: ['1.er', '2.º', '3.er', '4.º'],
  quarter: {
    long: (nth: string) => `${nth} trimestre`,
    short: (nth: string) => `${nth} trim.`,
    narrow: (n: number) => `T${String(n)}`,
  },
  legend: {
    progress: 'sólido, verificado; rayado, reportado',
    original: 'contorno bajo la barra, fechas originales',
    overdue: 'vencido',
    verified: 'verificado',
    paused: 'en pausa',
    retired: 'retirado',
    vague: 'termina en algún día de ese periodo',
    dueOnly: 'solo se sabe el vencimiento',
    depends: 'depende de otro; a trazos, si empieza antes de que aquel venza',
  },
});
