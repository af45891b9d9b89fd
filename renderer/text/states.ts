/** States that follow from others. */
export const stateText = {
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
} as const;
