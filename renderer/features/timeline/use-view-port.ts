import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Where there is no layout, as much as a window has. */
const usual = { width: 900, height: 600 };
const around = 6;
/** A row far away waits for its page. */
const framesAtMost = 180;

/** Which rows of a scrolled box are in view, a few more around them, and how much room it has. */
export function useViewPort(total: number, rowHeight: number) {
  const box = useRef<HTMLDivElement>(null);
  const [port, setPort] = useState({ top: 0, ...usual });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = () => {
      const [width, height] = [element.clientWidth || usual.width, element.clientHeight || usual.height];
      const top = Math.floor(element.scrollTop / rowHeight) * rowHeight;
      setPort((before) =>
        before.top === top && before.width === width && before.height === height
          ? before
          : { top, width, height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [rowHeight]);
  const first = Math.max(0, Math.floor(port.top / rowHeight) - around);
  const end = Math.min(total, Math.ceil((port.top + port.height) / rowHeight) + around);
  return { box, width: port.width, first: Math.min(first, Math.max(0, total - 1)), end };
}

/** Takes the focus to a row's bar, which scrolling may bring into being only some frames later. */
export function focusBar(
  box: HTMLElement | null,
  index: number,
  rowHeight: number,
  headHeight: number,
): void {
  if (box === null) return;
  const [top, bottom] = [index * rowHeight, (index + 1) * rowHeight];
  const height = (box.clientHeight || usual.height) - headHeight;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (bottom > box.scrollTop + height) box.scrollTop = bottom - height;
  focusSoon(box, index, framesAtMost);
}

function focusSoon(box: HTMLElement, index: number, tries: number): void {
  const bar = box.querySelector<HTMLElement>(`[data-bar="${String(index)}"]`);
  if (bar !== null) bar.focus();
  else if (tries > 0) requestAnimationFrame(() => focusSoon(box, index, tries - 1));
}

function scrollAcross(box: HTMLElement | null, x: number): void {
  if (box !== null) box.scrollLeft = Math.max(0, x);
}

/** Scrolls to a place of the time when the scale changes, and when the first bars are there. */
export function useScrollTo(box: RefObject<HTMLElement | null>, x: number, key: string): void {
  const done = useRef('');
  useEffect(() => {
    if (done.current !== key) scrollAcross(box.current, x);
    done.current = key;
  }, [box, x, key]);
}

/** Tells which rows are in view: the moment to ask for their page. */
export function useRange(onRange: (first: number, last: number) => void, first: number, end: number): void {
  useEffect(() => onRange(first, Math.max(first, end - 1)), [onRange, first, end]);
}

/** Goes to a row that was sought. */
export function useTarget(
  box: RefObject<HTMLElement | null>,
  target: { index: number; nth: number } | null,
  rowHeight: number,
  headHeight: number,
): void {
  useEffect(() => {
    if (target !== null) focusBar(box.current, target.index, rowHeight, headHeight);
  }, [box, target, rowHeight, headHeight]);
}
