import type { MarkedText } from '../../../shared/search.ts';

/** A text with what was looked for set off in it. */
export function Marked({ text, marks }: MarkedText) {
  const pieces = marks.map(({ from, to }, i) => ({
    from,
    before: text.slice(marks[i - 1]?.to ?? 0, from),
    marked: text.slice(from, to),
  }));
  return (
    <>
      {pieces.map(({ from, before, marked }) => (
        <span key={from}>
          {before}
          <mark>{marked}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.to ?? 0)}
    </>
  );
}
