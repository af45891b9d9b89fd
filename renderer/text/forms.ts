import { words } from '../../shared/language.ts';

const inUnit = (figure: string, unit: string): string => (unit === '' ? figure : `${figure} ${unit}`);

/** What forms say, whatever they edit. */
export const formText = words('formText', {
  remove: (what: string) => `Quitar ${what}`,
  optional: 'Sin indicar',
  pesos: 'pesos',
  needed: 'Falta este dato.',
  emailWrong: 'No es una dirección de correo: debe tener la forma nombre@lugar.mx.',
  addressWrong: 'La dirección debe empezar con https:// o http://.',
  outOfRange: (min: string, max: string, unit: string) => `Debe estar entre ${min} y ${inUnit(max, unit)}.`,
  atLeast: (min: string, unit: string) => `No puede ser menor que ${inUnit(min, unit)}.`,
  atMost: (max: string, unit: string) => `No puede ser mayor que ${inUnit(max, unit)}.`,
  dayUnfinished: 'La fecha está incompleta: escribe día, mes y año.',
  dayTooEarly: (day: string) => `No puede ser anterior al ${day}.`,
  dayTooLate: (day: string) => `No puede ser posterior al ${day}.`,
  endsBeforeStart: 'Termina antes de empezar.',
  taken: (code: string) => `Ya hay otro registro con la clave «${code}».`,
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
