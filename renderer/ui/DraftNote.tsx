import type { DraftHandle } from '../state/drafts.ts';
import { formText } from '../text/forms.ts';
import { Button } from './Button.tsx';
import { Note } from './ErrorNote.tsx';

/** Says that a form was found half filled, and offers to begin again. */
export function DraftNote({ draft }: { draft: DraftHandle | undefined }) {
  if (draft?.isRecovered !== true) return null;
  return (
    <Note
      actions={
        <Button size="small" onPress={draft.startAgain}>
          {formText.draftDrop}
        </Button>
      }
    >
      {formText.draft}
    </Note>
  );
}
