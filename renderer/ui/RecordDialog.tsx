import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { ReplyError } from '../../shared/errors.ts';
import { discardDraft, tellKept, type DraftHandle } from '../state/drafts.ts';
import { formText } from '../text/forms.ts';
import { uiText } from '../text/ui.ts';
import { CheckedFieldsContext, useCheckedFields } from './checked-fields.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { DraftNote } from './DraftNote.tsx';
import { ConflictPanel, type ConflictEdit } from './ConflictPanel.tsx';
import { ErrorNote } from './ErrorNote.tsx';
import { focusFirstWrong } from './first-wrong.ts';
import type { FormItem } from './RecordInput.tsx';
import styles from './Dialog.module.css';

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
  /** What is typed is kept as a draft, so that closing loses nothing; an `edit` brings its own. */
  draft?: DraftHandle;
  /** With them, what another saved meanwhile is shown beside what was typed, in place of the form. */
  edit?: ConflictEdit;
  items?: readonly FormItem[];
  children: ReactNode;
};

/** A dialogue whose form is saved whole or not at all; a refusal stands right above its buttons. */
export function RecordDialog(props: Props) {
  const { title, isOpen, onClose, onSave, isSaving, error, size = 'normal', isSaveDisabled = false } = props;
  const { edit, draft = edit?.draft } = props;
  const conflict = edit?.conflict ?? null;
  const close = () => {
    if (draft !== undefined) tellKept(draft.key, formText.kept);
    onClose();
  };
  const discard = () => {
    if (draft !== undefined) discardDraft(draft.key, formText.discarded);
    onClose();
  };
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error?.code === 'invalid' && form.current !== null) focusFirstWrong(form.current);
  }, [error]);
  const fields = useCheckedFields();
  const save = () => {
    if (!fields.tellAll()) onSave();
    if (form.current !== null) focusFirstWrong(form.current);
  };
  const leaving = useLeaving(close, props.draft !== undefined);
  const buttons = (
    <>
      <Button onPress={close}>{uiText.cancel}</Button>
      <Button
        type="submit"
        kind={props.isDanger === true ? 'danger' : 'main'}
        isPending={isSaving}
        isDisabled={isSaveDisabled}
      >
        {props.saveLabel ?? uiText.save}
      </Button>
    </>
  );
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={leaving.ask}
      onSubmit={save}
      size={size}
      isDismissable={false}
      actions={leaving.isAsking ? <Question onStay={leaving.stay} onLeave={discard} /> : buttons}
    >
      <div ref={form} className={styles.form} onInput={leaving.onTyped}>
        <DraftNote draft={draft} title={title} />
        {edit === undefined || conflict === null ? (
          <CheckedFieldsContext value={fields}>{props.children}</CheckedFieldsContext>
        ) : (
          <ConflictPanel
            key={String(conflict.saved.version)}
            conflict={conflict}
            items={props.items ?? []}
            edit={edit}
          />
        )}
      </div>
      {!(conflict !== null && error?.code === 'conflict') && <ErrorNote error={error} />}
    </Dialog>
  );
}

/** Escape and the cross are pressed by accident: they ask whether what was typed in a record's own data is dropped. */
function useLeaving(onClose: () => void, keepsDraft: boolean) {
  const hasTyped = useRef(false);
  const before = useRef<Element | null>(null);
  const [isAsking, setAsking] = useState(false);
  const stay = () => {
    setAsking(false);
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  const ask = () => {
    if (!hasTyped.current || keepsDraft) {
      onClose();
    } else if (isAsking) {
      stay();
    } else {
      before.current = document.activeElement;
      setAsking(true);
    }
  };
  const onTyped = () => {
    hasTyped.current = true;
  };
  return { isAsking, ask, stay, onTyped };
}

function Question({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  return (
    <>
      <p role="alert" className={styles.question}>
        {formText.unsaved}
      </p>
      <Button onPress={onLeave}>{formText.leave}</Button>
      <Button kind="main" onPress={onStay} autoFocus>
        {formText.stay}
      </Button>
    </>
  );
}
