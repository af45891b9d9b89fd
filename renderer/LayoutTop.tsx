import { CalendarDays, ChevronDown, Menu as MenuIcon, Search } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { formatDay } from '../shared/dates.ts';
import { useFinding } from './state/find.ts';
import { useMyDrafts } from './state/drafts.ts';
import { useIsInTime, useKnownDay } from './state/known-at.ts';
import { useCutOff, useLinks, usePlan } from './state/plan.ts';
import { leave, lock, useHasPassphrases } from './state/entering.ts';
import { useShortRoleName } from './state/role-names.ts';
import { forgetWho, useMe, useMyRole, useSession } from './state/session.ts';
import { useShortcuts } from './state/shortcuts.ts';
import { undoOrRedo } from './state/undo.ts';
import { keptTheme, setTheme, themes } from './state/theme.ts';
import { draftsText } from './text/drafts.ts';
import { accessText } from './text/access.ts';
import { findText } from './text/find.ts';
import { backupText, themeNames } from './text/shell-facts.ts';
import { undoText } from './text/undo.ts';
import { shellText } from './text/shell.ts';
import { cx } from './ui/class-names.ts';
import { Chip, ChipButton } from './ui/Chip.tsx';
import { Menu } from './ui/Menu.tsx';
import { NoticesButton } from './ui/NoticesButton.tsx';
import { UnderWayButton } from './ui/UnderWayButton.tsx';
import buttonStyles from './ui/Button.module.css';
import listStyles from './ui/ListBox.module.css';
import styles from './Layout.module.css';

const findDialog = () => import('./features/find/FindDialog.tsx');
const FindDialog = lazy(() => findDialog().then((m) => ({ default: m.FindDialog })));
const preloadMs = 1_500;
const CutOffForm = lazy(() => import('./ui/CutOffForm.tsx').then((m) => ({ default: m.CutOffForm })));

type Props = { isMenuOpen: boolean; onMenu: () => void; onKeys: () => void };

/** Search, what takes long, the cut-off date, the last backup, the notices, and who looks. */
export function LayoutTop({ isMenuOpen, onMenu, onKeys }: Props) {
  const plan = usePlan();
  const lastBackupAt = useSession((state) => state.about?.lastBackupAt ?? null);
  const today = useSession((state) => state.about?.today ?? '');
  return (
    <header className={styles.top}>
      <button
        type="button"
        aria-expanded={isMenuOpen}
        className={cx(buttonStyles.button, styles.menuButton)}
        onClick={onMenu}
      >
        <MenuIcon aria-hidden />
        {shellText.menu}
      </button>
      <FindButton />
      <span className={styles.space} />
      <UnderWayButton />
      {plan !== null && <CutOffChip />}
      <Chip>{backupText(lastBackupAt, today)}</Chip>
      <NoticesButton />
      <WhoMenu onKeys={onKeys} />
    </header>
  );
}

const finding = ['search'] as const;

/** Opens the window that finds anything; its code comes once the page is there, before somebody wants it. */
function FindButton() {
  const { isOpen, setOpen } = useFinding();
  const toFind = useCallback(() => {
    setOpen(true);
    return true;
  }, [setOpen]);
  useShortcuts(finding, toFind);
  useEffect(() => {
    const timer = setTimeout(() => void findDialog().catch(() => undefined), preloadMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        className={styles.search}
        onClick={() => setOpen(true)}
      >
        <Search aria-hidden />
        <span>{findText.open}</span>
        <kbd aria-hidden>{findText.keys}</kbd>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <FindDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function CutOffChip() {
  const { on, chosen, choose } = useCutOff();
  const known = useKnownDay();
  const isInTime = useIsInTime();
  return (
    <DialogTrigger>
      <ChipButton>
        <CalendarDays aria-hidden />
        <span className={chosen === null && known === null ? undefined : styles.pastDay}>
          {shellText.cutOff(formatDay(on))}
          {known !== null && <small> · {shellText.known(formatDay(known))}</small>}
        </span>
        <ChevronDown aria-hidden />
      </ChipButton>
      <Popover className={listStyles.popover ?? ''} placement="bottom end">
        <Dialog aria-label={shellText.cutOffTitle} className={styles.cutOff ?? ''}>
          {({ close }) => (
            <Suspense fallback={shellText.loading}>
              <CutOffForm
                on={on}
                isPast={chosen !== null || known !== null}
                known={isInTime ? { day: known } : null}
                onChoose={(day, knownOn) => {
                  choose(day, knownOn);
                  close();
                }}
              />
            </Suspense>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function WhoMenu({ onKeys }: { onKeys: () => void }) {
  const me = useMe();
  const role = useMyRole();
  const roleName = useShortRoleName();
  const isIn = useHasPassphrases() && me !== null;
  const links = useLinks();
  const drafts = useMyDrafts().length;
  return (
    <Menu
      label={shellText.whoAmI}
      groups={[
        {
          title: shellText.whoAmI,
          actions: isIn
            ? [
                { key: 'lock', label: accessText.lock, onAction: () => void lock() },
                { key: 'leave', label: accessText.leave, onAction: () => void leave() },
              ]
            : [{ key: 'who', label: shellText.changeWho, onAction: forgetWho }],
        },
        {
          title: draftsText.title,
          actions: [{ key: 'drafts', label: draftsText.menu(drafts), href: links.drafts }],
        },
        {
          title: undoText.editing,
          actions:
            me === null
              ? []
              : [
                  { key: 'undo', label: undoText.undoLast, onAction: () => void undoOrRedo('undo') },
                  { key: 'redo', label: undoText.redoLast, onAction: () => void undoOrRedo('redo') },
                ],
        },
        {
          title: shellText.help,
          actions: [{ key: 'keys', label: shellText.keys, onAction: onKeys }],
        },
        {
          title: shellText.theme,
          selected: keptTheme(),
          actions: themes.map((key) => ({ key, label: themeNames[key], onAction: () => setTheme(key) })),
        },
      ]}
      trigger={
        <ChipButton>
          <span className={styles.who}>
            {me !== null && <b>{me.name}</b>}
            {me !== null && ' · '}
            {roleName(role)}
          </span>
          <ChevronDown aria-hidden />
        </ChipButton>
      }
    />
  );
}
