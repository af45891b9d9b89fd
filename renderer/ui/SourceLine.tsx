import type { Source } from '../text/help-sources.ts';
import { helpText } from '../text/help.ts';

/** Where an entry of the glossary comes from, with the day of the text that was read. */
export function SourceLine({ source: { name, on } }: { source: Source }) {
  return (
    <p>
      <small>
        {helpText.source}: {name}
        {on !== null && ` (${on})`}.
      </small>
    </p>
  );
}
