import { Bold, Eye, Italic, Link as LinkIcon, List, ListOrdered } from 'lucide-react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { formatText } from '../text/format-bar.ts';
import { nextItem, putLink, toggleList, toggleMark, typeIn, type Edit, type Writing } from './format-edit.ts';
import styles from './FormatBar.module.css';

export type AreaRef = RefObject<HTMLTextAreaElement | null>;
type Act = (writing: Writing) => Edit | null;

const acts = {
  bold: (writing) => toggleMark(writing, '**'),
  emphasis: (writing) => toggleMark(writing, '*'),
  link: (writing) => putLink(writing, formatText.linkWords),
  bullets: (writing) => toggleList(writing, 'bullets'),
  numbers: (writing) => toggleList(writing, 'numbers'),
} satisfies Record<string, Act>;

function perform(area: HTMLTextAreaElement, act: Act): boolean {
  const edit = act({ text: area.value, start: area.selectionStart, end: area.selectionEnd });
  if (edit !== null) typeIn(area, edit);
  return edit !== null;
}

const keys: Partial<Record<string, Act>> = { b: acts.bold, i: acts.emphasis, k: acts.link };

/** Ctrl+B, Ctrl+I and Ctrl+K, the next item of a list on Enter, and Alt+F10 to reach the buttons. */
export function formatKeys(event: KeyboardEvent<HTMLTextAreaElement>, bar: HTMLElement | null): void {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const isCommand = (ctrlKey || metaKey) && !altKey && !shiftKey;
  const act = isCommand ? keys[key.toLowerCase()] : undefined;
  const isPlainEnter = key === 'Enter' && !ctrlKey && !metaKey && !altKey && !shiftKey;
  const isDone =
    act !== undefined
      ? perform(event.currentTarget, act)
      : isPlainEnter && !event.nativeEvent.isComposing && perform(event.currentTarget, nextItem);
  if (altKey && key === 'F10') bar?.querySelector('button')?.focus();
  else if (!isDone) return;
  event.preventDefault();
  // Ctrl+K searches everywhere else.
  event.stopPropagation();
}

type Props = {
  label: string;
  area: AreaRef;
  bar: RefObject<HTMLDivElement | null>;
  isPreview: boolean;
  onPreview: () => void;
};

/** The few formats of a long text; out of the tab order, since each has its keys and Alt+F10 reaches them all. */
export function FormatBar({ label, area, bar, isPreview, onPreview }: Props) {
  const button = (name: keyof typeof acts, icon: ReactNode) => (
    <button
      type="button"
      tabIndex={-1}
      aria-label={formatText[name]}
      title={formatText[name]}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (area.current !== null) perform(area.current, acts[name]);
      }}
    >
      {icon}
    </button>
  );
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={formatText.bar(label)}
      className={styles.bar}
      onKeyDown={(event) => moveIn(event, area.current)}
    >
      {button('bold', <Bold aria-hidden />)}
      {button('emphasis', <Italic aria-hidden />)}
      {button('bullets', <List aria-hidden />)}
      {button('numbers', <ListOrdered aria-hidden />)}
      {button('link', <LinkIcon aria-hidden />)}
      <button
        type="button"
        tabIndex={-1}
        aria-label={formatText.preview}
        title={formatText.preview}
        aria-pressed={isPreview}
        onClick={onPreview}
      >
        <Eye aria-hidden />
      </button>
    </div>
  );
}

function moveIn(event: KeyboardEvent<HTMLDivElement>, area: HTMLTextAreaElement | null): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((one) => one === document.activeElement);
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step !== 0) buttons.at((at + step) % buttons.length)?.focus();
  else if (event.key === 'Escape') area?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
