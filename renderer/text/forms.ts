import { words } from '../../shared/language.ts';

/** What forms say, whatever they edit. */
export const formText = words('formText', {
  remove: (what: string) => `Quitar ${what}`,
  optional: 'Sin indicar',
  pesos: 'pesos',
  needed: 'Falta este dato.',
  inNameOf: 'En nombre de quién',
  inNameOfHelp: 'La secretaría técnica captura lo que entregan los demás; quedan registrados ambos nombres.',
  inNameOfNeeded: 'Indica en nombre de quién capturas.',
  nobodyToName: 'No hay en el comité quien pueda hacer esto. Agrega a esa persona en Comité.',
  draft: 'Se recuperó lo que habías escrito y no se guardó.',
  unsaved: 'Lo que escribiste no se ha guardado.',
  stay: 'Seguir escribiendo',
  leave: 'Descartar',
  draftDrop: 'Empezar de nuevo',
  kept: 'Lo que escribiste quedó en tus borradores.',
  discarded: 'Se descartó lo que escribiste.',
});
