import { ChevronDown, Star } from 'lucide-react';
import { useState } from 'react';
import type { SavedView } from '../../../shared/saved-views.ts';
import { say } from '../../state/notices.ts';
import { useViewChanges, type SavedViews } from '../../state/saved-views.ts';
import { savedViewText } from '../../text/saved-views.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Menu, type MenuAction, type MenuGroup } from '../../ui/Menu.tsx';
import { RenameViewDialog, SaveViewDialog } from './ViewDialogs.tsx';

type Open = 'save' | 'rename' | null;
type Changes = ReturnType<typeof useViewChanges>;

/** The views that were kept, to come back to one of them; and what can be done with the one in use. */
export function ViewsMenu({ planId, views }: { planId: string; views: SavedViews }) {
  const [open, setOpen] = useState<Open>(null);
  const changes = useViewChanges();
  const { inUse, isDifferent } = views;
  return (
    <>
      <Menu
        label={savedViewText.menu}
        groups={groupsOf(views, changes, setOpen)}
        trigger={
          <Button>
            {inUse === null ? savedViewText.menu : savedViewText.inUse(inUse.name, isDifferent)}
            <ChevronDown aria-hidden />
          </Button>
        }
      />
      <ErrorNote error={open === null ? changes.error : null} />
      {open === 'save' && <SaveViewDialog planId={planId} views={views} onClose={() => setOpen(null)} />}
      {open === 'rename' && inUse !== null && <RenameViewDialog view={inUse} onClose={() => setOpen(null)} />}
    </>
  );
}

function groupsOf(views: SavedViews, changes: Changes, open: (what: Open) => void): MenuGroup[] {
  const selected = views.inUse?.id ?? '';
  const asActions = (some: readonly SavedView[]): MenuAction[] =>
    some.map((view) => ({
      key: view.id,
      label: view.name,
      ...(view.isDefault ? { icon: <Star aria-hidden />, description: savedViewText.isDefault } : {}),
      onAction: () => views.show(view),
    }));
  return [
    { title: savedViewText.own, actions: asActions(views.own), selected },
    { title: savedViewText.shared, actions: asActions(views.shared), selected },
    {
      title: savedViewText.keep,
      actions: views.maySaveOwn
        ? [{ key: 'save', label: savedViewText.save, onAction: () => open('save') }]
        : [],
    },
    { title: savedViewText.thisView, actions: inUseActions(views, changes, open) },
  ];
}

function inUseActions(views: SavedViews, changes: Changes, open: (what: Open) => void): MenuAction[] {
  const { inUse: view } = views;
  if (view === null) return [];
  const leave: MenuAction = { key: 'leave', label: savedViewText.leave, onAction: views.leave };
  if (!views.mayChange(view)) return [leave];
  const revise = async (what: Parameters<Changes['revise']>[1], done: string) => {
    if ((await changes.revise(view, what)) !== null) say(done);
  };
  const isDefault = !view.isDefault;
  return [
    {
      key: 'replace',
      label: savedViewText.replace(view.name),
      onAction: () => void revise(views.contents(), savedViewText.replaced(view.name)),
    },
    { key: 'rename', label: savedViewText.rename, onAction: () => open('rename') },
    {
      key: 'default',
      label: isDefault ? savedViewText.makeDefault : savedViewText.noDefault,
      onAction: () =>
        void revise({ isDefault }, isDefault ? savedViewText.opensWith(view.name) : savedViewText.opensPlain),
    },
    {
      key: 'remove',
      label: savedViewText.remove,
      onAction: () =>
        void changes.remove(view).then((isGone) => {
          if (isGone) views.leave();
        }),
    },
    leave,
  ];
}
