import { useEffect } from 'react';
import type { PlanLinks } from './links.ts';
import { useWindowChoices } from './window-choices.ts';

export const shortcutAreas = ['window', 'go', 'list', 'queue'] as const;
export type ShortcutArea = (typeof shortcutAreas)[number];

type Shortcut = {
  area: ShortcutArea;
  /** Any of these: one stroke, or two one after the other («g t»). */
  keys: readonly string[];
};

/**
 * Every key of the window: from here they work, and from here their list is drawn.
 *
 * Pages are reached by two plain letters, because Alt with a digit changes the tab of the browser (Linux) or writes a
 * sign (macOS, and Windows with its number pad), and Control with a letter is the browser's or the screen reader's.
 * A screen reader in its reading mode keeps the letters for itself, and whoever dictates can switch them off.
 */
export const shortcuts = {
  help: { area: 'window', keys: ['?'] },
  search: { area: 'window', keys: ['Control+k'] },
  new: { area: 'window', keys: ['n'] },
  save: { area: 'window', keys: ['Control+Enter'] },
  undo: { area: 'window', keys: ['Control+z'] },
  redo: { area: 'window', keys: ['Control+Shift+z', 'Control+y'] },
  print: { area: 'window', keys: ['Control+p'] },
  goBoard: { area: 'go', keys: ['g t'] },
  goWork: { area: 'go', keys: ['g m'] },
  goQueue: { area: 'go', keys: ['g v'] },
  goCommitments: { area: 'go', keys: ['g c'] },
  goTimeline: { area: 'go', keys: ['g n'] },
  goEvidence: { area: 'go', keys: ['g d'] },
  goPeriods: { area: 'go', keys: ['g p'] },
  goReplannings: { area: 'go', keys: ['g r'] },
  goObservations: { area: 'go', keys: ['g o'] },
  goMeetings: { area: 'go', keys: ['g s'] },
  goCycle: { area: 'go', keys: ['g l'] },
  goReports: { area: 'go', keys: ['g i'] },
  goImporting: { area: 'go', keys: ['g x'] },
  goCommittee: { area: 'go', keys: ['g e'] },
  goAudit: { area: 'go', keys: ['g b'] },
  goSettings: { area: 'go', keys: ['g a'] },
  goDrafts: { area: 'go', keys: ['g w'] },
  goFirstHours: { area: 'go', keys: ['g 1'] },
  goHelp: { area: 'go', keys: ['F1', 'g h'] },
  rowUp: { area: 'list', keys: ['ArrowUp'] },
  rowDown: { area: 'list', keys: ['ArrowDown'] },
  pageUp: { area: 'list', keys: ['PageUp'] },
  pageDown: { area: 'list', keys: ['PageDown'] },
  cellLeft: { area: 'list', keys: ['ArrowLeft'] },
  cellRight: { area: 'list', keys: ['ArrowRight'] },
  rowStart: { area: 'list', keys: ['Home', 'Control+ArrowLeft'] },
  rowEnd: { area: 'list', keys: ['End', 'Control+ArrowRight'] },
  listTop: { area: 'list', keys: ['Control+ArrowUp'] },
  listBottom: { area: 'list', keys: ['Control+ArrowDown'] },
  listStart: { area: 'list', keys: ['Control+Home'] },
  listEnd: { area: 'list', keys: ['Control+End'] },
  queuePrevious: { area: 'queue', keys: ['ArrowUp', 'k'] },
  queueNext: { area: 'queue', keys: ['ArrowDown', 'j'] },
  queueOpen: { area: 'queue', keys: ['Enter'] },
  queueVerify: { area: 'queue', keys: ['v'] },
  queueReturn: { area: 'queue', keys: ['d'] },
  queueEvidence: { area: 'queue', keys: ['e'] },
} as const satisfies Record<string, Shortcut>;

export type ShortcutName = keyof typeof shortcuts;
export const shortcutNames = Object.keys(shortcuts) as ShortcutName[];

/** The shortcuts of an area, in the order in which they are listed. */
export const shortcutsOf = (area: ShortcutArea): ShortcutName[] =>
  shortcutNames.filter((name) => shortcuts[name].area === area);

/** Where each «go» leads; what belongs to a plan leads nowhere before the first one. */
export const goesTo: Record<GoName, To> = {
  goBoard: (links) => links.board,
  goWork: (links) => links.work(),
  goQueue: (links) => links.queue,
  goCommitments: (links) => links.commitments(),
  goTimeline: (links) => links.timeline,
  goEvidence: (links) => links.evidences(),
  goPeriods: (links) => links.periods,
  goReplannings: (links) => links.replannings,
  goObservations: (links) => links.observations(),
  goMeetings: (links) => links.meetings(),
  goCycle: (links) => links.cycle,
  goReports: (links) => links.reports,
  goImporting: (links) => links.importing,
  goCommittee: (links) => links.committee,
  goAudit: (links) => links.audit,
  goSettings: (links) => links.settings,
  goDrafts: (links) => links.drafts,
  goFirstHours: (links) => links.firstHours,
  goHelp: (links) => links.help(),
};
export type GoName = Extract<ShortcutName, `go${string}`>;
type To = (links: PlanLinks) => string;

/** The pages that are there before the first plan. */
export const pagesBeforePlan: readonly ShortcutName[] = [
  'goImporting',
  'goCommittee',
  'goAudit',
  'goSettings',
  'goFirstHours',
  'goHelp',
];

/** Whether it works by letters or signs alone, which can be switched off. */
export const isOfSingleKeys = (keys: string): boolean =>
  keys.split(' ').every((stroke) => stroke.length === 1);

/** The keys of a shortcut that work now. */
export function keysOf(name: ShortcutName, singleKeys: 'on' | 'off'): string[] {
  const keys: readonly string[] = shortcuts[name].keys;
  return keys.filter((one) => singleKeys === 'on' || !isOfSingleKeys(one));
}

/** The shortcut of the area that these keys mean; null where they mean none, or are switched off. */
export function shortcutOf(area: ShortcutArea, keys: string): ShortcutName | null {
  const { singleKeys } = useWindowChoices.getState();
  const found = shortcutNames.find(
    (name) => shortcuts[name].area === area && keysOf(name, singleKeys).includes(keys),
  );
  return found ?? null;
}

type Pressed = { key: string; ctrlKey: boolean; metaKey: boolean; altKey?: boolean; shiftKey?: boolean };

/** A pressed key as the registry writes it; null where it is part of something else. */
export function strokeOf(event: Pressed): string | null {
  const { key, ctrlKey, metaKey, altKey = false, shiftKey = false } = event;
  if (altKey || ['Control', 'Meta', 'Shift', 'Alt', 'Dead', 'Process'].includes(key)) return null;
  const plain = key.length === 1 ? key.toLowerCase() : key;
  if (!(ctrlKey || metaKey)) return plain;
  return shiftKey && key.length === 1 ? `Control+Shift+${plain}` : `Control+${plain}`;
}

/** What a shortcut does; `false` says that it was not meant here, and the key stays the browser's. */
export type Act = (name: ShortcutName, event: KeyboardEvent) => boolean;

const acts: { name: ShortcutName; act: Act }[] = [];

/** While the caller is on the screen, these shortcuts do this; the last to come has the word. */
export function useShortcuts(names: readonly ShortcutName[], act: Act | null): void {
  useEffect(() => {
    if (act === null) return;
    const entries = names.map((name) => ({ name, act }));
    acts.push(...entries);
    return () => {
      for (const entry of entries) acts.splice(acts.indexOf(entry), 1);
    };
  }, [names, act]);
}

const typing =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"], [role="spinbutton"]';
const owning = '[role="dialog"], [role="menu"], [role="listbox"], [aria-haspopup="listbox"]';
const pairWithinMs = 1500;
let first: { stroke: string; at: number } | null = null;

/** Finds what a pressed key means and does it. */
export function answerKey(event: KeyboardEvent): void {
  const stroke = event.defaultPrevented ? null : strokeOf(event);
  if (stroke === null) return;
  const isPair = first !== null && event.timeStamp - first.at < pairWithinMs;
  const pair = isPair ? `${first?.stroke ?? ''} ${stroke}` : null;
  first = null;
  const target = event.target instanceof Element ? event.target : document.body;
  // In a field a letter is text, and a menu finds its entries by theirs: there only Control and F1 work.
  if (!/^(Control\+|F\d)/.test(stroke) && target.closest(`${typing}, ${owning}`) !== null) return;
  if (pair !== null && doFirst(pair, event)) return;
  if (doFirst(stroke, event)) return;
  const { singleKeys } = useWindowChoices.getState();
  const begins = acts.some(({ name }) =>
    keysOf(name, singleKeys).some((keys) => keys.startsWith(`${stroke} `)),
  );
  if (begins) first = { stroke, at: event.timeStamp };
}

function doFirst(keys: string, event: KeyboardEvent): boolean {
  const { singleKeys } = useWindowChoices.getState();
  const done = acts
    .toReversed()
    .some(({ name, act }) => keysOf(name, singleKeys).includes(keys) && act(name, event));
  if (done) event.preventDefault();
  return done;
}
