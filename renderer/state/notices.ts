import { create } from 'zustand';

export type Notice = {
  id: number;
  at: string;
  text: string;
  tone: 'done' | 'problem';
  /** Takes back what it tells of. */
  undo?: () => void;
};

type Notices = {
  /** Newest first; they stay to be read again until the window closes. */
  all: readonly Notice[];
  /** The one on screen now. */
  shownId: number | null;
  /** The name of the page that came last. */
  page: string | null;
  say: (text: string, tone?: Notice['tone']) => void;
  dismiss: () => void;
};

const kept = 30;

let offered: (() => void) | null = null;

/** The next notice tells of something that can be taken back so. */
export function offerUndo(undo: () => void): void {
  offered = undo;
}

function takeOffer(): { undo?: () => void } {
  const undo = offered;
  offered = null;
  return undo === null ? {} : { undo };
}

export const useNotices = create<Notices>((set) => ({
  all: [],
  shownId: null,
  page: null,
  say: (text, tone = 'done') =>
    set(({ all }) => {
      const id = (all[0]?.id ?? 0) + 1;
      const notice = { id, at: new Date().toISOString(), text, tone, ...takeOffer() };
      return { all: [notice, ...all].slice(0, kept), shownId: id };
    }),
  dismiss: () => set({ shownId: null }),
}));

/** Tells what happened, from anywhere. */
export const say = (text: string, tone?: Notice['tone']): void => useNotices.getState().say(text, tone);

/** Tells which page came. */
export const sayPage = (page: string): void => useNotices.setState({ page });
