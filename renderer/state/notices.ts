import { create } from 'zustand';

export type Notice = { id: number; at: string; text: string; tone: 'done' | 'problem' };

type Notices = {
  /** Newest first; they stay to be read again until the window closes. */
  all: readonly Notice[];
  /** The one on screen now. */
  shownId: number | null;
  say: (text: string, tone?: Notice['tone']) => void;
  dismiss: () => void;
};

const kept = 30;

export const useNotices = create<Notices>((set) => ({
  all: [],
  shownId: null,
  say: (text, tone = 'done') =>
    set(({ all }) => {
      const id = (all[0]?.id ?? 0) + 1;
      return { all: [{ id, at: new Date().toISOString(), text, tone }, ...all].slice(0, kept), shownId: id };
    }),
  dismiss: () => set({ shownId: null }),
}));

/** Tells what happened, from anywhere. */
export const say = (text: string, tone?: Notice['tone']): void => useNotices.getState().say(text, tone);
