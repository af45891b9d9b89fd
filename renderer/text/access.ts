import { words } from '../../shared/language.ts';
import { counted } from './format.ts';

/** Entering, locking, and choosing how one enters. */
export const accessText = words('accessText', {
  openHelp:
    'Esta base está sin contraseña: quien use este equipo puede elegir cualquier nombre. La secretaría técnica puede pedir contraseña en Ajustes › Acceso.',
  chooseHelp: 'Elige tu nombre y escribe tu contraseña.',
  enterAs: (name: string) => `Entrar como ${name}`,
  passphrase: 'Contraseña',
  enter: 'Entrar',
  other: 'Elegir a otra persona',
  needed: 'Escribe tu contraseña.',
  forgotten: 'Si la olvidaste o todavía no tienes, la secretaría técnica puede ponerte otra.',
  lockedTitle: 'La ventana está bloqueada',
  locked: (name: string) =>
    `${name}, escribe tu contraseña para seguir donde estabas. Lo que dejaste a medias sigue aquí.`,
  lock: 'Bloquear',
  leave: 'Cerrar sesión',

  tab: 'Acceso',
  rule: 'Cómo se entra',
  ruleHelp: 'Leer puede cualquiera que abra la aplicación. Esto decide cómo se sabe quién hace cada cambio.',
  open: 'Sin contraseña',
  openMeans:
    'Quien use este equipo elige su nombre. Sirve para una oficina que comparte equipo y se tiene confianza: la bitácora dice el nombre elegido, pero no prueba quién estaba ahí.',
  withPassphrase: 'Con contraseña',
  passphraseMeans:
    'Cada integrante entra con la suya y sin entrar solo se lee. Nadie puede recuperarla: la secretaría técnica pone otra y la bitácora lo dice. Conviene que la secretaría técnica sean dos personas.',
  idle: 'Minutos sin uso para bloquear',
  idleOf: (minutes: number) => `La ventana se bloquea tras ${counted(minutes, 'minuto', 'minutos')} sin uso.`,
  ruleSaved: 'Se cambió cómo se entra.',
  ownFirst: 'Para pedir contraseña, primero ponte la tuya aquí abajo.',
  mayNot: 'Lo elige la secretaría técnica.',
  own: 'Mi contraseña',
  ownHelp:
    'Al menos diez letras; una frase que recuerdes es mejor que signos raros. No se guarda: solo su huella.',
  current: 'Contraseña de ahora',
  next: 'Contraseña nueva',
  again: 'Otra vez la nueva',
  short: 'Tiene que ser de al menos diez letras.',
  different: 'No es igual a la de arriba.',
  setOwn: 'Guardar mi contraseña',
  ownSaved: 'Se guardó tu contraseña.',
  others: 'Contraseñas de otras personas',
  othersHelp:
    'Para quien no tiene o la olvidó. Dísela en persona y pídele que la cambie. La bitácora dice que tú la pusiste.',
  whose: 'De quién',
  hasOne: 'Ya tiene; se pondrá otra.',
  hasNone: 'Todavía no tiene.',
  setOthers: 'Poner contraseña',
  othersSaved: (name: string) => `Se puso contraseña a ${name}.`,

  firstTitle: 'Quién lleva la secretaría técnica',
  firstHelp:
    'Mientras nadie del comité pueda llevar los datos, quien abre la aplicación los prepara. Anota a esa persona; las demás vienen en el paso siguiente.',
  firstName: 'Nombre completo',
  firstNameNeeded: 'Escribe su nombre.',
  firstWithPassphrase: 'Pedir contraseña para entrar',
  firstPassphraseNote: 'Se puede elegir después, en Ajustes › Acceso.',
  firstSave: 'Empezar como secretaría técnica',
  firstSaved: (name: string) => `${name} lleva la secretaría técnica.`,
});
