import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { textScale } from '../state/window-choices.ts';
import { placeAfter, tracksOf, type GridColumn, type GridLine, type Place } from './data-grid.ts';
import { DataGridHeader, type HeaderActions } from './DataGridHeader.tsx';
import { DataGridGroup, DataGridRow } from './DataGridLine.tsx';
import { usePrinting } from './printing.ts';
import styles from './DataGrid.module.css';

export type GridActions = {
  /** Also whether all from the one before up to here are meant. */
  onChoose?: ((line: number, isRange: boolean) => void) | undefined;
  onChooseAll?: (() => void) | undefined;
  onEdit?: ((line: number, column: string) => boolean) | undefined;
  onOpenGroup?: ((key: string, isOpen: boolean) => void) | undefined;
  onCopy?: (() => void) | undefined;
};

type Props<Row> = HeaderActions &
  GridActions & {
    label: string;
    columns: readonly GridColumn<Row>[];
    lines: number;
    lineAt: (index: number) => GridLine<Row>;
    lineHeight: number;
    /** Undefined for whoever chooses nothing. */
    isChosen?: ((row: Row) => boolean) | undefined;
    /** Which lines are in view: the moment to ask for their page. */
    onRange?: (first: number, last: number) => void;
  };

/** A grid for thousands of lines: only those in view exist, and every cell is reached with the keyboard. */
export function DataGrid<Row>(props: Props<Row>) {
  const { label, columns, lines, lineAt, isChosen } = props;
  // What larger text needs is chosen on another page.
  const lineHeight = Math.round(props.lineHeight * textScale());
  const frame = useRef<HTMLDivElement>(null);
  const { items, height } = useLines(frame, { ...props, lineHeight });
  const moves = useMoves(frame, props);
  const { tracks, least } = tracksOf(columns, usePrinting());
  return (
    <div
      ref={frame}
      role="grid"
      aria-label={label}
      aria-rowcount={lines + 1}
      aria-colcount={columns.length}
      aria-multiselectable={isChosen !== undefined}
      className={styles.frame}
      onKeyDown={moves.onKeyDown}
      onClick={moves.onClick}
      onDoubleClick={moves.onDoubleClick}
      onFocus={moves.onFocus}
    >
      <Head {...props} active={moves.active} tracks={tracks} least={least} />
      <div role="rowgroup" className={styles.body} style={{ height, minWidth: least }}>
        {items.map(({ index, start }) => {
          const { row, group } = lineAt(index);
          const active = moves.active.line === index ? moves.active.column : null;
          const line = { index, start, tracks, active, height: lineHeight };
          if (group !== undefined) {
            return <DataGridGroup key={index} {...line} group={group} columns={columns.length} />;
          }
          const chosen = row === undefined ? undefined : isChosen?.(row);
          return <DataGridRow key={index} {...line} row={row} columns={columns} isChosen={chosen} />;
        })}
      </div>
    </div>
  );
}

type HeadProps<Row> = Props<Row> & { active: Place; tracks: string; least: number };

function Head<Row>({ columns, active, tracks, least, ...actions }: HeadProps<Row>) {
  const neighbour = (at: number): string | null => {
    const column = columns[at];
    return column === undefined || column.isFixed === true ? null : column.key;
  };
  return (
    <div role="rowgroup" className={styles.head} style={{ minWidth: least }}>
      <div role="row" aria-rowindex={1} className={styles.row} style={{ gridTemplateColumns: tracks }}>
        {columns.map((column, index) => (
          <DataGridHeader
            key={column.key}
            {...{ column, index }}
            sorts={actions.sorts}
            onSort={actions.onSort}
            onMove={actions.onMove}
            onWidth={actions.onWidth}
            isActive={active.line === -1 && active.column === index}
            before={neighbour(index - 1)}
            after={neighbour(index + 1)}
          />
        ))}
      </div>
    </div>
  );
}

const leastHeight = 320;
const overscan = 6;

function useLines<Row>(frame: RefObject<HTMLDivElement | null>, { lines, lineHeight, onRange }: Props<Row>) {
  const isPrinting = usePrinting();
  const virtual = useVirtualizer({
    count: lines,
    getScrollElement: () => frame.current,
    estimateSize: () => lineHeight,
    overscan,
    initialRect: { width: 0, height: leastHeight },
    observeElementRect: (_, tell) => {
      const element = frame.current;
      if (element === null) return;
      const look = () =>
        tell({ width: element.clientWidth, height: Math.max(leastHeight, element.clientHeight) });
      look();
      const observer = new ResizeObserver(look);
      observer.observe(element);
      return () => observer.disconnect();
    },
  });
  const found = virtual.getVirtualItems();
  const [first, last] = [found[0]?.index ?? 0, found.at(-1)?.index ?? 0];
  useEffect(() => onRange?.(first, last), [first, last, onRange]);
  // On paper nothing may be left out.
  if (isPrinting) {
    const all = Array.from({ length: lines }, (_, index) => ({ index, start: null }));
    return { items: all, height: 'auto' as const };
  }
  return {
    items: found.map(({ index, start }) => ({ index, start })),
    height: virtual.getTotalSize(),
  };
}

const placeOf = (target: EventTarget): Place | null => {
  const text = (target as HTMLElement).closest<HTMLElement>('[data-place]')?.dataset.place;
  if (text === undefined) return null;
  const [line = 0, column = 0] = text.split(':').map(Number);
  return { line, column };
};

/** What is typed in an editor of a cell, or in what opens from it, is none of the grid's. */
const isTyping = (target: EventTarget): boolean =>
  (target as HTMLElement).closest('[data-editor], input:not([type=checkbox]), textarea, select') !== null;

function useMoves<Row>(frame: RefObject<HTMLDivElement | null>, props: Props<Row>) {
  const { lines, columns, lineAt } = props;
  const [kept, setActive] = useState<Place>({ line: 0, column: 0 });
  const active: Place = {
    line: Math.min(kept.line, lines - 1),
    column: Math.min(kept.column, columns.length - 1),
  };
  const goTo = (next: Place) => {
    setActive(next);
    reveal(frame.current, next, props.lineHeight);
    focusPlace(frame.current, next, lineAt(next.line).group === undefined, 12);
  };
  const act = (event: KeyboardEvent, place: Place): boolean => {
    const { group } = lineAt(place.line);
    if (group !== undefined) return actOnGroup(event.key, group, props.onOpenGroup);
    if (event.key === 'F2' || (event.key === 'Enter' && !(event.target instanceof HTMLAnchorElement))) {
      const isEdited = props.onEdit?.(place.line, columns[place.column]?.key ?? '') ?? false;
      if (!isEdited && event.key === 'Enter') linkIn(event.target)?.click();
      return true;
    }
    if (event.key !== ' ' || props.onChoose === undefined) return false;
    props.onChoose(place.line, event.shiftKey);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeOf(event.target);
    if (place === null || isTyping(event.target) || event.altKey) return;
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && actAtOnce(event.key, props)) {
      event.preventDefault();
      return;
    }
    if (place.line >= 0 && !isCommand && act(event, place)) {
      event.preventDefault();
      return;
    }
    const next = placeAfter(event, place, { lines, columns: columns.length });
    if (next === null) return;
    event.preventDefault();
    const isExtending = event.shiftKey && next.line !== place.line && next.line >= 0 && place.line >= 0;
    if (isExtending) props.onChoose?.(next.line, true);
    goTo(next);
  };
  return {
    active,
    onKeyDown,
    onFocus: (event: { target: EventTarget }) => {
      const place = placeOf(event.target);
      if (place !== null) setActive(place);
    },
    onClick: (event: MouseEvent) => {
      const key = (event.target as HTMLElement).closest<HTMLElement>('[data-group]')?.dataset.group;
      const place = placeOf(event.target);
      if (key === undefined || place === null) return;
      props.onOpenGroup?.(key, lineAt(place.line).group?.isOpen === false);
    },
    onDoubleClick: (event: MouseEvent) => {
      const place = placeOf(event.target);
      if (place === null || place.line < 0 || isTyping(event.target)) return;
      props.onEdit?.(place.line, columns[place.column]?.key ?? '');
    },
  };
}

function actAtOnce(key: string, { onChooseAll, onCopy }: GridActions): boolean {
  const act = key === 'a' ? onChooseAll : key === 'c' && isNothingMarked() ? onCopy : undefined;
  act?.();
  return act !== undefined;
}

const isNothingMarked = (): boolean => (window.getSelection()?.toString() ?? '') === '';

function actOnGroup(
  key: string,
  group: { key: string; isOpen: boolean },
  onOpenGroup: GridActions['onOpenGroup'],
): boolean {
  const opens: Record<string, boolean> = {
    Enter: !group.isOpen,
    ' ': !group.isOpen,
    ArrowRight: true,
    ArrowLeft: false,
  };
  const wanted = opens[key];
  if (wanted === undefined) return false;
  if (wanted !== group.isOpen) onOpenGroup?.(group.key, wanted);
  return true;
}

const linkIn = (target: EventTarget): HTMLElement | null =>
  target instanceof HTMLElement ? target.querySelector('a') : null;

/** Scrolls a line into view, under the header and above the lower edge. */
function reveal(frame: HTMLElement | null, { line }: Place, lineHeight: number): void {
  if (frame === null || line < 0) return;
  const head = frame.querySelector<HTMLElement>('[role=rowgroup]')?.offsetHeight ?? 0;
  const top = line * lineHeight;
  const room = frame.clientHeight - head;
  if (top < frame.scrollTop) frame.scrollTop = top;
  else if (top + lineHeight > frame.scrollTop + room) frame.scrollTop = top + lineHeight - room;
}

/** A line that scrolling brings into being can take the focus only some frames later. */
function focusPlace(frame: HTMLElement | null, place: Place, isRow: boolean, tries: number): void {
  const name = `${String(place.line)}:${String(isRow || place.line < 0 ? place.column : 0)}`;
  const cell = frame?.querySelector<HTMLElement>(`[data-place="${name}"]`);
  if (cell !== null && cell !== undefined) cell.focus({ preventScroll: place.line >= 0 && !isRow });
  else if (tries > 0) requestAnimationFrame(() => focusPlace(frame, place, isRow, tries - 1));
}

/** The focus goes back to a cell whose editor closed. */
export function focusCell(element: Element | null): void {
  element?.closest<HTMLElement>('[data-place]')?.focus();
}
