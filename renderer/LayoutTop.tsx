import { CalendarDays, ChevronDown, Menu as MenuIcon, Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { formatDay } from '../shared/dates.ts';
import { go, useAddressQuery, useHashPath } from './state/address.ts';
import { useIsInTime, useKnownDay } from './state/known-at.ts';
import { useCutOff, useLinks, usePlan } from './state/plan.ts';
import { leave, lock, useHasPassphrases } from './state/entering.ts';
import { useShortRoleName } from './state/role-names.ts';
import { forgetWho, useMe, useMyRole, useSession } from './state/session.ts';
import { keptTheme, setTheme, themes } from './state/theme.ts';
import { accessText } from './text/access.ts';
import { backupText, themeNames } from './text/shell-facts.ts';
import { shellText } from './text/shell.ts';
import { cx } from './ui/class-names.ts';
import { Chip, ChipButton } from './ui/Chip.tsx';
import { Menu } from './ui/Menu.tsx';
import { NoticesButton } from './ui/Notices.tsx';
import buttonStyles from './ui/Button.module.css';
import listStyles from './ui/ListBox.module.css';
import styles from './Layout.module.css';

const CutOffForm = lazy(() => import('./ui/CutOffForm.tsx').then((m) => ({ default: m.CutOffForm })));

type Props = { isMenuOpen: boolean; onMenu: () => void };

/** Search, the cut-off date, the last backup, the notices, and who looks. */
export function LayoutTop({ isMenuOpen, onMenu }: Props) {
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
      {plan !== null && <SearchBox />}
      <span className={styles.space} />
      {plan !== null && <CutOffChip />}
      <Chip>{backupText(lastBackupAt, today)}</Chip>
      <NoticesButton />
      <WhoMenu />
    </header>
  );
}

function SearchBox() {
  const links = useLinks();
  const [path] = useHashPath();
  const [query, change] = useAddressQuery();
  const box = useRef<HTMLInputElement>(null);
  const isHere = path.endsWith('/compromisos');
  const [typed, setTyped] = useState('');
  const wanted = isHere ? (query.buscar ?? '') : typed;
  useEffect(() => {
    const toSearch = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      box.current?.select();
    };
    window.addEventListener('keydown', toSearch);
    return () => window.removeEventListener('keydown', toSearch);
  }, []);
  return (
    <form
      role="search"
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault();
        if (isHere) return;
        setTyped('');
        go(links.commitments(wanted.trim() === '' ? {} : { buscar: wanted.trim() }).slice(1));
      }}
    >
      <Search aria-hidden />
      <input
        ref={box}
        type="search"
        aria-label={shellText.search}
        placeholder={shellText.searchHint}
        value={wanted}
        onChange={(event) => {
          if (isHere) change({ buscar: event.target.value });
          else setTyped(event.target.value);
        }}
      />
      <kbd aria-hidden>{shellText.searchKeys}</kbd>
    </form>
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

function WhoMenu() {
  const me = useMe();
  const role = useMyRole();
  const roleName = useShortRoleName();
  const isIn = useHasPassphrases() && me !== null;
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
