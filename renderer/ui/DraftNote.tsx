import { formText } from '../text/forms.ts';
import { Button } from './Button.tsx';
import { Note } from './ErrorNote.tsx';

/** Says that a form was found half filled, and offers to begin again. */
export function DraftNote({ isRecovered, onDrop }: { isRecovered: boolean; onDrop: () => void }) {
  if (!isRecovered) return null;
  return (
    <Note
      actions={
        <Button size="small" onPress={onDrop}>
          {formText.draftDrop}
        </Button>
      }
    >
      {formText.draft}
    </Note>
  );
}
