import { useEffect, useRef } from 'react';
import type { SavedView } from '../../shared/saved-views.ts';
import { api } from '../api.ts';
import { savedViewText } from '../text/saved-views.ts';
import { queryNow, useAddressQuery } from './address.ts';
import { columnsFrom, columnTexts, type ColumnChoice } from './commitment-columns.ts';
import { useCommand } from './commands.ts';
import { viewNames } from './commitment-filters.ts';
import { offerUndo, say } from './notices.ts';
import { askAgain, useQuery } from './queries.ts';
import { useMay } from './permissions.ts';
import { useMe } from './session.ts';

const none: readonly SavedView[] = [];
const viewName = 'vista';

/** The address of the list without what is not a way of looking at it, in one order. */
function addressNow(): string {
  const [query, kept] = [new URLSearchParams(queryNow()), new URLSearchParams()];
  for (const name of viewNames) {
    const value = query.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept.toString();
}

type Columns = { columns: readonly ColumnChoice[]; set: (columns: readonly ColumnChoice[]) => void };

/** The views that are kept of a plan's list, the one in use, and what can be done with them. */
export function useSavedViews(planId: string, { columns, set }: Columns) {
  const [query, change] = useAddressQuery();
  const me = useMe();
  const views = useQuery('view.list', { planId }).value;
  const all = views ?? none;
  const inUse = all.find(({ id }) => id === query[viewName]) ?? null;
  const maySaveOwn = useMay('ownView') === 'yes' && me !== null;
  const mayShare = useMay('sharedView') === 'yes' && me !== null;
  const show = (view: SavedView) => {
    const cleared = Object.fromEntries(viewNames.map((name) => [name, null]));
    change({ ...cleared, ...Object.fromEntries(new URLSearchParams(view.address)), [viewName]: view.id });
    set(columnsFrom(view.columns));
  };
  useDefaultView(views, show);
  const isDifferent =
    inUse !== null &&
    (inUse.address !== addressNow() || inUse.columns.join() !== columnTexts(columns).join());
  return {
    own: all.filter(({ ownerId }) => ownerId !== null),
    shared: all.filter(({ ownerId }) => ownerId === null),
    inUse,
    isDifferent,
    maySaveOwn,
    mayShare,
    mayChange: (view: SavedView) => (view.ownerId === null ? mayShare : maySaveOwn),
    show,
    leave: () => change({ [viewName]: null }),
    marked: (view: SavedView) => change({ [viewName]: view.id }),
    contents: () => ({ address: addressNow(), columns: columnTexts(columns) }),
  };
}
export type SavedViews = ReturnType<typeof useSavedViews>;

/** The list opens with the view that was chosen for it, where its address asks for nothing: the address wins. */
function useDefaultView(views: readonly SavedView[] | undefined, show: (view: SavedView) => void): void {
  const isSettled = useRef(false);
  useEffect(() => {
    if (views === undefined || isSettled.current) return;
    isSettled.current = true;
    const names = [...new URLSearchParams(queryNow()).keys()];
    if (names.some((name) => viewNames.includes(name) || name === viewName)) return;
    const first =
      views.find((view) => view.isDefault && view.ownerId !== null) ?? views.find((view) => view.isDefault);
    if (first !== undefined) show(first);
  });
}

/** Changes a view, one's own or the committee's; one that was taken away can be brought back from the notice. */
export function useViewChanges() {
  const own = useCommand('view.revise');
  const shared = useCommand('view.reviseShared');
  const revise = async (view: SavedView, changes: Partial<Omit<SavedView, 'planId' | 'ownerId'>>) => {
    const { run } = view.ownerId === null ? shared : own;
    return run({ id: view.id, version: view.version, changes });
  };
  const remove = async (view: SavedView): Promise<boolean> => {
    const gone = await revise(view, { isRemoved: true });
    if (gone === null) return false;
    offerUndo(() => void bringBack(gone));
    say(savedViewText.removed(view.name));
    return true;
  };
  return { revise, remove, error: own.error ?? shared.error, isRunning: own.isRunning || shared.isRunning };
}

async function bringBack({ id, version, name, ownerId }: SavedView): Promise<void> {
  const method = ownerId === null ? 'view.reviseShared' : 'view.revise';
  const reply = await api(method, { id, version, changes: { isRemoved: false } });
  if (reply.ok) say(savedViewText.broughtBack(name));
  else {
    const { errorText } = await import('../../shared/error-text.ts');
    say(errorText(reply.error), 'problem');
  }
  askAgain();
}
