import type { ReactNode } from 'react';
import type { ReplyError } from '../../shared/errors.ts';
import { uiText } from '../text/ui.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { ErrorNote } from './ErrorNote.tsx';

type Props = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  onSave: () => void;
  isSaving: boolean;
  error: ReplyError | null;
  saveLabel?: string;
  isSaveDisabled?: boolean;
  isDanger?: boolean;
  size?: 'normal' | 'wide';
  children: ReactNode;
};

/** A dialogue whose form is saved whole or not at all; a refusal stands right above its buttons. */
export function RecordDialog(props: Props) {
  const { title, isOpen, onClose, onSave, isSaving, error, size = 'normal', isSaveDisabled = false } = props;
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      onSubmit={onSave}
      size={size}
      isDismissable={false}
      actions={
        <>
          <Button onPress={onClose}>{uiText.cancel}</Button>
          <Button
            type="submit"
            kind={props.isDanger === true ? 'danger' : 'main'}
            isPending={isSaving}
            isDisabled={isSaveDisabled}
          >
            {props.saveLabel ?? uiText.save}
          </Button>
        </>
      }
    >
      {props.children}
      <ErrorNote error={error} />
    </Dialog>
  );
}
