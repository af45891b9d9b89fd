import { Input } from 'react-aria-components/Input';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { cx } from './class-names.ts';
import { FieldLabel, FieldNotes, type FieldProps } from './field-parts.tsx';
import styles from './Field.module.css';

type Props = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'email' | 'tel' | 'url' | 'password';
  placeholder?: string;
  autoFocus?: boolean;
  autoComplete?: string;
};

/** One line of text. */
export function TextField({ placeholder, ...props }: Props) {
  return (
    <Frame {...props}>
      <Input className={styles.input ?? ''} {...(placeholder === undefined ? {} : { placeholder })} />
    </Frame>
  );
}

/** Paragraphs; the box grows with what is written. */
export function TextArea({ rows = 3, ...props }: Props & { rows?: number }) {
  return (
    <Frame {...props}>
      <AriaTextArea
        rows={rows}
        className={cx(styles.input, styles.area)}
        // A box that grows with its content ignores `rows`.
        style={{ minHeight: `calc(${String(rows)}lh + 10px)` }}
      />
    </Frame>
  );
}

type FrameProps = Omit<Props, 'placeholder'> & { children: React.ReactNode };

function Frame({ label, word, help, error, isRequired = false, children, ...rest }: FrameProps) {
  return (
    <AriaTextField
      {...rest}
      isRequired={isRequired}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={styles.field ?? ''}
    >
      <FieldLabel label={label} word={word} isRequired={isRequired} />
      {children}
      <FieldNotes help={help} error={error} />
    </AriaTextField>
  );
}
