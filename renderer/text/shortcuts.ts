import type { ShortcutArea, ShortcutName } from '../state/shortcuts.ts';
import { queueText } from './work.ts';
import { shellText } from './shell.ts';

const goTo = (page: string): string => `ir a ${page}`;

/** What each shortcut does. */
export const shortcutNames: Record<ShortcutName, string> = {
  help: 'ver esta lista',
  search: 'buscar',
  new: 'agregar lo que lleva la página: compromiso, hito, sesión, observación o integrante',
  save: 'guardar o enviar lo que se captura',
  print: 'imprimir la página',
  goBoard: goTo(shellText.board),
  goWork: goTo(shellText.work),
  goQueue: goTo(queueText.title),
  goCommitments: goTo(shellText.commitments),
  goTimeline: goTo(shellText.timeline),
  goPeriods: goTo(shellText.periods),
  goReplannings: goTo(shellText.replannings),
  goObservations: goTo(shellText.observations),
  goMeetings: goTo(shellText.meetings),
  goCycle: goTo(shellText.cycle),
  goReports: goTo(shellText.reports),
  goImporting: goTo(shellText.importing),
  goCommittee: goTo(shellText.committee),
  goAudit: goTo(shellText.audit),
  goSettings: goTo(shellText.settings),
  rowUp: 'renglón anterior',
  rowDown: 'renglón siguiente',
  pageUp: 'diez renglones antes',
  pageDown: 'diez renglones después',
  cellLeft: 'celda anterior',
  cellRight: 'celda siguiente',
  rowStart: 'primera celda del renglón',
  rowEnd: 'última celda del renglón',
  listTop: 'primer renglón, en la misma columna',
  listBottom: 'último renglón, en la misma columna',
  listStart: 'principio de la lista',
  listEnd: 'final de la lista',
  queuePrevious: 'hito anterior',
  queueNext: 'hito siguiente',
  queueOpen: 'abrir el hito',
  queueVerify: 'verificar',
  queueReturn: 'devolver',
  queueEvidence: 'abrir la primera evidencia',
};

export const shortcutAreaNames: Record<ShortcutArea, string> = {
  window: 'En toda la ventana',
  go: 'Ir a una página',
  list: 'En la lista de compromisos',
  queue: 'En «Por verificar»',
};

export const shortcutsText = {
  title: 'Atajos del teclado',
  menu: 'Atajos del teclado…',
  or: 'o',
  then: 'y luego',
  help: 'Los atajos de una letra se pulsan fuera de los campos. Los de dos, uno tras otro.',
  off: 'Los atajos de una letra están apagados; se encienden en Ajustes, en la parte «Aspecto».',
  switch: 'Atajos de una sola letra',
  switchHelp: 'Apágalos si dictas a la computadora o si una tecla se te va sin querer.',
} as const;

const keyNames: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'RePág',
  PageDown: 'AvPág',
  Home: 'Inicio',
  End: 'Fin',
  Enter: 'Entrar',
  Control: 'Ctrl',
};

/** The name of a key as keyboards in Spanish print it. */
export const keyName = (key: string): string => keyNames[key] ?? key.toUpperCase();
