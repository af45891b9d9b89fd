import { markShape, type Mark as SharedMark } from '../../shared/charts/marks.ts';

/** The shapes of the reports, and the one that only the window shows. */
export type MarkName = SharedMark | 'returned';

const returned =
  '<path d="M4.6 1.6L1.6 4.4l3 2.8M2 4.4h5a3 3 0 0 1 0 6H4.4" fill="none" stroke="currentColor" stroke-width="1.7"/>';

/** The shape alone; the word beside it is what is read aloud. */
export function Mark({ name }: { name: MarkName }) {
  const shape = name === 'returned' ? returned : markShape(name);
  return (
    <svg
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      focusable="false"
      dangerouslySetInnerHTML={{ __html: shape }}
    />
  );
}
