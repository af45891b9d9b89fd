import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import type { HelpKey } from '../text/help-keys.ts';
import { formText } from '../text/forms.ts';
import { uiText } from '../text/ui.ts';
import { HelpMark } from './HelpMark.tsx';
import styles from './Field.module.css';

export type FieldProps = {
  label: string;
  /** The word of the glossary that the label needs. */
  word?: HelpKey | undefined;
  help?: ReactNode;
  /** The sentence that says what is wrong; while there is one, the field is invalid. */
  error?: string | undefined;
  /** What is wrong with what is typed so far, said only once the field is left. */
  problem?: string | undefined;
  /** What is said where it must be filled and is not. */
  needed?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
};

/** What is wrong with a field by itself: it must be filled, or else what is in it. */
export function ownProblem(
  { isRequired = false, needed = formText.needed, problem }: Omit<FieldProps, 'label'>,
  isBlank: boolean,
): string | undefined {
  if (isBlank) return isRequired ? needed : undefined;
  return problem;
}

type LabelProps = Pick<FieldProps, 'label' | 'word' | 'isRequired'>;

/** The label of a field, with the word that says it must be filled. */
export function FieldLabel({ label, word, isRequired = false }: LabelProps) {
  const shown = (
    <Label className={styles.label ?? ''}>
      {label}
      {isRequired && <span className={styles.required}> · {uiText.required}</span>}
    </Label>
  );
  if (word === undefined) return shown;
  return (
    <div className={styles.labelled}>
      {shown}
      <HelpMark word={word} />
    </div>
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
      <div aria-live="polite" className={styles.told}>
        <FieldError className={styles.error ?? ''}>{error}</FieldError>
      </div>
    </>
  );
}
