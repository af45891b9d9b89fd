import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { uiText } from '../text/ui.ts';
import styles from './Field.module.css';

export type FieldProps = {
  label: string;
  help?: ReactNode;
  /** The sentence that says what is wrong; while there is one, the field is invalid. */
  error?: string | undefined;
  isRequired?: boolean;
  isDisabled?: boolean;
};

/** The label of a field, with the word that says it must be filled. */
export function FieldLabel({ label, isRequired = false }: { label: string; isRequired?: boolean }) {
  return (
    <Label className={styles.label ?? ''}>
      {label}
      {isRequired && <span className={styles.required}> · {uiText.required}</span>}
    </Label>
  );
}

/** What helps to fill a field and what is wrong with it, right under it and announced with it. */
export function FieldNotes({ help, error }: { help?: ReactNode; error?: string | undefined }) {
  return (
    <>
      {help !== undefined && (
        <Text slot="description" className={styles.help ?? ''}>
          {help}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </>
  );
}
