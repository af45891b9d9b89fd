import { useRef, useState, type ReactNode } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { longLimit } from '../../shared/fields.ts';
import { formatText } from '../text/format-bar.ts';
import { cx } from './class-names.ts';
import { FieldLabel, FieldNotes, type FieldProps } from './field-parts.tsx';
import { FormatBar, formatKeys } from './FormatBar.tsx';
import { Prose } from './Prose.tsx';
import styles from './Field.module.css';
import barStyles from './FormatBar.module.css';

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
      <Input
        spellCheck="false"
        className={styles.input ?? ''}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
    </Frame>
  );
}

type AreaProps = Props & {
  rows?: number;
  /** Lists, emphasis and links may be written in it, and are shown as such. */
  isFormatted?: boolean;
};

/** Paragraphs; the box grows with what is written. */
export function TextArea({ rows = 3, isFormatted = false, ...props }: AreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const [isPreview, setPreview] = useState(false);
  const { label, value } = props;
  const tools = { label, area, bar, isPreview, onPreview: () => setPreview(!isPreview) };
  return (
    <Frame {...props} {...(isFormatted ? { tools: <FormatBar {...tools} /> } : {})}>
      <AriaTextArea
        ref={area}
        rows={rows}
        lang="es-MX"
        spellCheck="true"
        className={cx(styles.input, styles.area)}
        // A box that grows with its content ignores `rows`.
        style={{ minHeight: `calc(${String(rows)}lh + 10px)` }}
        {...(isFormatted ? { onKeyDown: (event) => formatKeys(event, bar.current) } : {})}
      />
      <Left length={value.length} />
      {isPreview && (
        <section aria-label={formatText.previewOf(label)} className={barStyles.preview}>
          {value.trim() === '' ? formatText.nothing : <Prose text={value} />}
        </section>
      )}
    </Frame>
  );
}

const nearLimit = longLimit * 0.9;

/** How much still fits, once it is near the end. */
function Left({ length }: { length: number }) {
  const left = longLimit - length;
  return (
    <div aria-live="polite" className={barStyles.left}>
      {length > nearLimit && (
        <span className={cx(left < 0 && barStyles.over)}>
          {left < 0 ? formatText.over(-left) : formatText.left(left)}
        </span>
      )}
    </div>
  );
}

type FrameProps = Omit<Props, 'placeholder'> & { children: ReactNode; tools?: ReactNode };

function Frame({ label, word, help, error, isRequired = false, children, tools, ...rest }: FrameProps) {
  return (
    <AriaTextField
      {...rest}
      isRequired={isRequired}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={styles.field ?? ''}
    >
      {tools === undefined ? (
        <FieldLabel label={label} word={word} isRequired={isRequired} />
      ) : (
        <div className={barStyles.head}>
          <FieldLabel label={label} word={word} isRequired={isRequired} />
          {tools}
        </div>
      )}
      {children}
      <FieldNotes help={help} error={error} />
    </AriaTextField>
  );
}
