import { words } from '../../shared/language.ts';

/** How a plan begins. */
export const planText = words('planText', {
  newPlan: 'Empezar un plan vacío',
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
