import { words } from '../../shared/language.ts';
import type { GoName, ShortcutArea, ShortcutName } from '../state/shortcuts.ts';
import { draftsText } from './drafts.ts';
import { firstHoursText } from './first-hours.ts';
import { helpText } from './help.ts';
import { queueText } from './work.ts';
import { shellText } from './shell.ts';

/** What each shortcut does that goes nowhere. */
export const shortcutDeeds: Record<Exclude<ShortcutName, GoName>, string> = words('shortcutDeeds', {
  help: 'ver esta lista',
  search: 'buscar',
  new: 'agregar lo que lleva la página: compromiso, hito, sesión, observación o integrante',
  save: 'guardar o enviar lo que se captura',
  undo: 'deshacer lo último que hiciste; en un campo, lo que escribiste',
  redo: 'rehacer lo que deshiciste',
  print: 'imprimir la página',
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
});

const pages: Record<GoName, string> = {
  goBoard: shellText.board,
  goWork: shellText.work,
  goQueue: queueText.title,
  goCommitments: shellText.commitments,
  goTimeline: shellText.timeline,
  goEvidence: shellText.evidences,
  goPeriods: shellText.periods,
  goReplannings: shellText.replannings,
  goObservations: shellText.observations,
  goMeetings: shellText.meetings,
  goCycle: shellText.cycle,
  goReports: shellText.reports,
  goImporting: shellText.importing,
  goCommittee: shellText.committee,
  goAudit: shellText.audit,
  goSettings: shellText.settings,
  goDrafts: draftsText.title,
  goFirstHours: firstHoursText.title,
  goHelp: helpText.title,
};

const isGoing = (name: ShortcutName): name is GoName => name in pages;

/** What a shortcut does. */
export const shortcutDeed = (name: ShortcutName): string =>
  isGoing(name) ? shortcutsText.goTo(pages[name]) : shortcutDeeds[name];

export const shortcutAreaNames: Record<ShortcutArea, string> = words('shortcutAreaNames', {
  window: 'En toda la ventana',
  go: 'Ir a una página',
  list: 'En la lista de compromisos',
  queue: 'En «Por verificar»',
});

export const shortcutsText = words('shortcutsText', {
  goTo: (page: string) => `ir a ${page}`,
  title: 'Atajos del teclado',
  or: 'o',
  then: 'y luego',
  help: 'Los atajos de una letra se pulsan fuera de los campos. Los de dos, uno tras otro.',
  off: 'Los atajos de una letra están apagados; se encienden en Ajustes, en la parte «Aspecto».',
  switch: 'Atajos de una sola letra',
  switchHelp: 'Apágalos si dictas a la computadora o si una tecla se te va sin querer.',
});

export const keyNames: Readonly<Record<string, string>> = words('keyNames', {
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
  Shift: 'Mayús',
});

/** The name of a key as keyboards print it. */
export const keyName = (key: string): string => keyNames[key] ?? key.toUpperCase();
