const items = 'tr, li, [role="row"], [role="option"], [data-index], [data-item]';
const controls =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';
/** What gives the focus back itself (a closing dialogue, a page that arrives) has had its turn by then. */
const turnMs = 120;

/** Where the focus was: the control, and the row of the list in which it stood. */
type Place = { control: HTMLElement; list: Element | null; at: number; column: number };

/** In the page itself, and in what opened over it: the second goes away with what it opened from still there. */
const last: { page: Place | null; over: Place | null } = { page: null, over: null };
let turn: ReturnType<typeof setTimeout> | undefined;

/** While it runs, what had the focus may go: the next row takes it, or else the heading of the page. */
export function keepFocus(): () => void {
  const observer = new MutationObserver(() => {
    if (!isLost()) return;
    clearTimeout(turn);
    turn = setTimeout(giveBack, turnMs);
  });
  const options = { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] };
  observer.observe(document.body, options);
  document.addEventListener('focusin', remember);
  return () => {
    clearTimeout(turn);
    observer.disconnect();
    document.removeEventListener('focusin', remember);
    Object.assign(last, { page: null, over: null });
  };
}

function remember({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement) || target === document.body) return;
  const isOver = target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null;
  last.over = isOver ? placeOf(target) : null;
  if (!isOver) last.page = placeOf(target);
}

function placeOf(control: HTMLElement): Place {
  const row = control.closest(items);
  const list = row?.parentElement ?? null;
  return {
    control,
    list,
    at: row === null || list === null ? 0 : [...list.children].indexOf(row),
    column: row === null ? 0 : controlsOf(row).indexOf(control),
  };
}

const controlsOf = (row: Element): HTMLElement[] => [...row.querySelectorAll<HTMLElement>(controls)];

const isGone = ({ control }: Place): boolean => !control.isConnected || control.matches(':disabled');

/** Nothing has the focus, because what had it went: a click beside everything is no loss. */
function isLost(): boolean {
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body) return false;
  const latest = last.over ?? last.page;
  return latest !== null && isGone(latest);
}

function giveBack(): void {
  if (!isLost()) return;
  // What is open over the page keeps the focus until it closes.
  const over = [...document.querySelectorAll<HTMLElement>('[role="dialog"]')].at(-1);
  if (over !== undefined) (controlsOf(over)[0] ?? over).focus();
  else (nextOf(last.page) ?? document.querySelector<HTMLElement>('main h1'))?.focus({ preventScroll: false });
}

/** The control itself where it is still there, else the same one of the row that took its place. */
function nextOf(place: Place | null): HTMLElement | null {
  if (place === null) return null;
  if (!isGone(place)) return place.control;
  if (place.list?.isConnected !== true) return null;
  const row = place.list.children[Math.min(place.at, place.list.children.length - 1)];
  if (row === undefined) return null;
  const inRow = controlsOf(row);
  return inRow[place.column] ?? inRow[0] ?? null;
}
