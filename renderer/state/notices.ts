import { create } from 'zustand';

type Way = 'undo' | 'redo';

/** What can still be done about what a notice tells: to take it back, or do it again. */
export type Offer = {
  way: Way;
  run: () => void;
  /** Other deeds do not end it. */
  lasts: boolean;
};

export type Notice = {
  id: number;
  at: string;
  text: string;
  tone: 'done' | 'problem';
  /** How many times in a row it was said. */
  times: number;
  /** The address where it was said, to go back to. */
  href: string;
  isRead: boolean;
  offer?: Offer;
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
  /** Somebody opened the list. */
  read: () => void;
  /** Does what a notice offers, once. */
  take: (id: number) => void;
};

const kept = 100;

let offered: Offer | null = null;

/** The next notice tells of something that can be taken back, or done again, so. */
export function offerUndo(run: () => void, way: Way = 'undo', lasts = false): void {
  offered = { way, run, lasts };
}

function takeOffer(): { offer?: Offer } {
  const offer = offered;
  offered = null;
  return offer === null ? {} : { offer };
}

/** Only the last deed can be taken back: the earlier ones are told without it. */
const withoutPassed = (all: readonly Notice[]): Notice[] =>
  all.map(({ offer, ...notice }) => (offer?.lasts === true ? { ...notice, offer } : notice));

export const useNotices = create<Notices>((set, get) => ({
  all: [],
  shownId: null,
  page: null,
  say: (text, tone = 'done') =>
    set(({ all }) => {
      const id = (all[0]?.id ?? 0) + 1;
      const mine = takeOffer();
      const earlier = mine.offer !== undefined && !mine.offer.lasts ? withoutPassed(all) : all;
      const [last, ...rest] = earlier;
      const isAgain = last?.text === text && last.tone === tone;
      const notice: Notice = {
        ...{ id, text, tone, isRead: false, at: new Date().toISOString(), href: window.location.hash },
        times: isAgain ? last.times + 1 : 1,
        ...mine,
      };
      return { all: [notice, ...(isAgain ? rest : earlier)].slice(0, kept), shownId: id };
    }),
  dismiss: () => set({ shownId: null }),
  read: () => set(({ all }) => ({ all: all.map((notice) => ({ ...notice, isRead: true })) })),
  take: (id) => {
    const offer = get().all.find((notice) => notice.id === id)?.offer;
    set(({ all, shownId }) => ({
      all: all.map(({ offer: mine, ...notice }) =>
        notice.id === id || mine === undefined ? notice : { ...notice, offer: mine },
      ),
      shownId: shownId === id ? null : shownId,
    }));
    offer?.run();
  },
}));

/** Tells what happened, from anywhere. */
export const say = (text: string, tone?: Notice['tone']): void => useNotices.getState().say(text, tone);

/** Tells which page came. */
export const sayPage = (page: string): void => useNotices.setState({ page });
