import { words } from '../../shared/language.ts';

/** The first steps: which plan to open, or how to begin one. */
export const planText = words('planText', {
  start: 'Empieza por un plan de acción',
  startHelp:
    'Aquí se sigue un plan de gobierno abierto: sus compromisos, sus hitos, la evidencia de cada avance y el informe público. Importa el que llevas en una hoja de cálculo o empieza uno vacío.',
  importIt: 'Importar de una hoja de cálculo',
  newPlan: 'Empezar un plan vacío',
  addExample: 'Ver el plan de ejemplo',
  newTitle: 'Plan nuevo',
  newHelp: 'Bastan la clave y el nombre; lo demás se puede completar después.',
  code: 'Clave del plan',
  codeHelp: 'Corta y única, por ejemplo PAL-2025. Aparece en las direcciones y en el informe.',
  name: 'Nombre',
  committee: 'Comité',
  place: 'Lugar',
  scope: 'Ámbito',
  begin: 'Empezar el plan',
  cancel: 'Cancelar',
  needed: 'Falta este dato.',
  started: (name: string) => `Se creó el plan «${name}».`,
  mayNot: 'Solo la autoridad garante o la secretaría técnica pueden empezar un plan.',
});
