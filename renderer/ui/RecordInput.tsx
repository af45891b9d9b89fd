import { noDate, type PreciseDate } from '../../shared/dates.ts';
import type { Field } from '../../shared/fields.ts';
import type { HelpKey } from '../text/help-keys.ts';
import { formText } from '../text/forms.ts';
import { Checkbox } from './Checkbox.tsx';
import { ComboBox } from './ComboBox.tsx';
import { DayField } from './DayField.tsx';
import type { FieldProps } from './field-parts.tsx';
import { MultiChoice } from './MultiChoice.tsx';
import { NumberField } from './NumberField.tsx';
import type { Option } from './options.tsx';
import { PreciseDateField } from './PreciseDateField.tsx';
import { Select } from './Select.tsx';
import { TextArea, TextField } from './TextField.tsx';

export type FormValues = Readonly<Record<string, unknown>>;

export type FormItem = {
  name: string;
  label: string;
  /** How the record declares it: what its rules refuse is said when the field is left. */
  field?: Field;
  /** The field that says when it starts, of one that says when it ends. */
  notBefore?: string;
  /** What is wrong with what is typed, where only whoever shows the form knows. */
  problem?: string | undefined;
  as:
    | 'line'
    | 'prose'
    | 'weight'
    | 'integer'
    | 'money'
    | 'flag'
    | 'date'
    | 'day'
    | 'choice'
    | 'optional'
    | 'many';
  options?: readonly Option[];
  help?: string;
  /** The word of the glossary that the label needs. */
  word?: HelpKey;
  isRequired?: boolean;
  size?: 'whole' | 'half' | 'third';
  /** What to choose none of the options is called. */
  none?: string;
  /** The last day that may be said. */
  max?: string;
  /** Of a text in paragraphs: it takes no format. */
  isPlain?: true;
  /** Of a text in paragraphs, how many lines it begins with; one line takes no format. */
  rows?: number;
};

type Props = {
  item: FormItem;
  value: unknown;
  onChange: (value: unknown) => void;
  error: string | undefined;
  /** Of what is typed so far, said when the field is left. */
  problem?: string | undefined;
  today: string;
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
const noOption = '';
const selectUpTo = 12;

/** The widget that a field of a record is edited with. */
export function RecordInput({ item, value, onChange, error, problem, today }: Props) {
  const { label, options = [], isRequired = false } = item;
  const help = item.help === undefined ? {} : { help: item.help };
  const common = { label, word: item.word, error, problem, isRequired, ...help };
  const last = item.max === undefined ? {} : { max: item.max };
  switch (item.as) {
    case 'line':
      return (
        <TextField {...common} value={textOf(value)} onChange={onChange} type={item.field?.form ?? 'text'} />
      );
    case 'prose':
      return (
        <TextArea
          {...common}
          value={textOf(value)}
          onChange={onChange}
          rows={item.rows ?? 2}
          isFormatted={item.rows !== 1 && item.isPlain !== true}
        />
      );
    case 'weight':
      return <NumberField {...common} value={numberOf(value)} onChange={(n) => onChange(n ?? 0)} min={0} />;
    case 'integer':
      return <NumberField {...common} value={numberOf(value)} onChange={onChange} />;
    case 'money':
      return <Money {...common} value={numberOf(value)} onChange={onChange} />;
    case 'flag':
      return <Checkbox label={label} isSelected={value === true} onChange={onChange} />;
    case 'day':
      return <DayField {...common} value={textOf(value) || null} onChange={onChange} {...last} />;
    case 'date':
      return (
        <PreciseDateField
          label={label}
          error={error}
          problem={problem}
          value={(value as PreciseDate | undefined) ?? noDate}
          onChange={onChange}
          today={today}
        />
      );
    case 'choice':
      return <Select {...common} options={options} value={textOf(value)} onChange={onChange} />;
    case 'optional':
      return (
        <Optional
          {...common}
          options={options}
          none={item.none ?? formText.optional}
          value={textOf(value)}
          onChange={onChange}
        />
      );
    case 'many':
      return (
        <MultiChoice
          label={label}
          error={error}
          options={options}
          value={listOf(value)}
          onChange={onChange}
        />
      );
  }
}

type Common = Pick<FieldProps, 'label' | 'error' | 'problem' | 'isRequired' | 'help'>;

/** Kept in cents, typed in pesos. */
function Money({
  value,
  onChange,
  ...common
}: Common & { value: number | null; onChange: (v: unknown) => void }) {
  return (
    <NumberField
      {...common}
      value={value === null ? null : value / 100}
      onChange={(pesos) => onChange(pesos === null ? null : Math.round(pesos * 100))}
      min={0}
      unit={formText.pesos}
      format={{ maximumFractionDigits: 2 }}
    />
  );
}

type OptionalProps = Common & {
  options: readonly Option[];
  none: string;
  value: string;
  onChange: (v: unknown) => void;
};

/** One option or none: a list when they are few, a box to find it when they are many. */
function Optional({ options, none, value, onChange, ...common }: OptionalProps) {
  if (options.length > selectUpTo) {
    return <ComboBox {...common} options={options} value={value === '' ? null : value} onChange={onChange} />;
  }
  return (
    <Select
      {...common}
      options={[{ key: noOption, label: none }, ...options]}
      value={value}
      onChange={(key) => onChange(key === noOption ? null : key)}
    />
  );
}
