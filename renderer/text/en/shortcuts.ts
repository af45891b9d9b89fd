import type * as es from '../shortcuts.ts';

export const shortcutDeeds: typeof es.shortcutDeeds = {
  help: 'see this list',
  search: 'search',
  new: 'add what belongs on the page: commitment, milestone, session, observation or member',
  save: 'save or send what is being entered',
  undo: 'undo the last thing you did; in a field, what you wrote',
  redo: 'redo what you undid',
  print: 'print the page',
  rowUp: 'row before',
  rowDown: 'next row',
  pageUp: 'ten rows before',
  pageDown: 'ten rows after',
  cellLeft: 'cell before',
  cellRight: 'next cell',
  rowStart: 'first cell of the row',
  rowEnd: 'last cell of the row',
  listTop: 'first row, in the same column',
  listBottom: 'last row, in the same column',
  listStart: 'start of the list',
  listEnd: 'end of the list',
  queuePrevious: 'milestone before',
  queueNext: 'next milestone',
  queueOpen: 'open the milestone',
  queueVerify: 'verify',
  queueReturn: 'return',
  queueEvidence: 'open the first piece of evidence',
};

export const shortcutAreaNames: typeof es.shortcutAreaNames = {
  window: 'In the whole window',
  go: 'Go to a page',
  list: 'In the list of commitments',
  queue: 'In “To verify”',
};

export const shortcutsText: typeof es.shortcutsText = {
  goTo: (page) => `go to ${page}`,
  title: 'Keyboard shortcuts',
  or: 'or',
  then: 'and then',
  help: 'Shortcuts of one letter are pressed outside of fields. Those of two, one after the other.',
  off: 'The shortcuts of one letter are off; they are switched on in Settings, under “Appearance”.',
  switch: 'Shortcuts of a single letter',
  switchHelp: 'Switch them off if you dictate to the computer or press keys without meaning to.',
};

export const keyNames: typeof es.keyNames = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Home: 'Home',
  End: 'End',
  Enter: 'Enter',
  Control: 'Ctrl',
  Shift: 'Shift',
};
