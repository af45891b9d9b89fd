import { useEffect } from 'react';
import { entitleDraft, type DraftHandle } from '../state/drafts.ts';
import { formText } from '../text/forms.ts';
import { Button } from './Button.tsx';
import { Note } from './ErrorNote.tsx';

/** Names the draft of a form; says that it was found half filled, and offers to begin again. */
export function DraftNote({ draft, title }: { draft: DraftHandle | undefined; title: string }) {
  const key = draft?.key;
  useEffect(() => {
    if (key !== undefined) entitleDraft(key, title);
  }, [key, title]);
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
