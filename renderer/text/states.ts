import { words } from '../../shared/language.ts';

/** States that follow from others. */
export const stateText = words('stateText', {
  overdue: 'Atrasado',
  late: (state: string) => `Atrasado (${state.toLowerCase()})`,
  returned: 'Devuelto',
  active: 'Activo',
  obligation: {
    met: 'Al corriente',
    planned: 'Convocada',
    pending: 'Por cumplir',
    overdue: 'Vencida',
  },
});
