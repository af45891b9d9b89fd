import { useRef, useState, type ReactNode } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { isEmail, longLimit, webAddress } from '../../shared/fields.ts';
import { formText } from '../text/forms.ts';
import { formatText } from '../text/format-bar.ts';
import { cx } from './class-names.ts';
import { useChecked } from './checked-fields.ts';
import { FieldLabel, FieldNotes, ownProblem, type FieldProps } from './field-parts.tsx';
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

function Frame(props: FrameProps) {
  const { label, word, help, error, problem: _, needed: __, children, tools, ...rest } = props;
  const { isRequired = false } = rest;
  // An address that came with the record stays as its source wrote it.
  const [first] = useState(rest.value);
  const { shown, leaving } = useChecked(problemOfText(props, first), error);
  return (
    <AriaTextField
      {...rest}
      {...leaving}
      isInvalid={shown !== undefined}
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
      <FieldNotes help={help} error={shown} />
    </AriaTextField>
  );
}

function problemOfText(props: Omit<Props, 'placeholder'>, first: string): string | undefined {
  const { value, type } = props;
  const own = ownProblem(props, value.trim() === '');
  if (own !== undefined || value.trim() === '') return own;
  if (type === 'email' && value !== first && !isEmail(value)) return formText.emailWrong;
  if (type === 'url' && !webAddress.safeParse(value.trim()).success) return formText.addressWrong;
  return undefined;
}
