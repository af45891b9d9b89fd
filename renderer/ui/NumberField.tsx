import { Minus, Plus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import { locale } from '../../shared/language.ts';
import { formText } from '../text/forms.ts';
import { useChecked } from './checked-fields.ts';
import { cx } from './class-names.ts';
import { FieldLabel, FieldNotes, ownProblem, type FieldProps } from './field-parts.tsx';
import styles from './Field.module.css';

type Props = FieldProps & {
  value: number | null;
  onChange: (value: number | null) => void;
  min?: number;
  max?: number;
  /** How far the arrows go; a number typed between two steps stays as it was typed. */
  step?: number;
  unit?: string;
  format?: Intl.NumberFormatOptions;
};

/** A number, with its unit inside the box; empty is `null`, never zero. */
export function NumberField(props: Props) {
  const { label, help, error, isRequired = false, isDisabled = false, value, onChange } = props;
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = props;
  const { shown, leaving, isChecked } = useChecked(problemOfNumber(props), error);
  // In a form, what is out of range is said, and stays as it was typed.
  const kept = (next: number) => (isChecked ? next : Math.min(max, Math.max(min, next)));
  return (
    <AriaNumberField
      value={value ?? Number.NaN}
      onChange={(next) => {
        onChange(Number.isNaN(next) ? null : kept(next));
      }}
      {...leaving}
      minValue={min}
      maxValue={max}
      commitBehavior="validate"
      {...(props.step === undefined ? {} : { step: props.step })}
      formatOptions={props.format ?? {}}
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={shown !== undefined}
      validationBehavior="aria"
      className={styles.field ?? ''}
    >
      <FieldLabel label={label} isRequired={isRequired} />
      <Group className={styles.group ?? ''}>
        <Input className={cx(styles.input, styles.number)} />
        {props.unit !== undefined && <span className={styles.unit}>{props.unit}</span>}
        {props.step !== undefined && (
          <>
            <Button slot="decrement" className={styles.inside ?? ''}>
              <Minus aria-hidden />
            </Button>
            <Button slot="increment" className={styles.inside ?? ''}>
              <Plus aria-hidden />
            </Button>
          </>
        )}
      </Group>
      <FieldNotes help={help} error={shown} />
    </AriaNumberField>
  );
}

function problemOfNumber(props: Props): string | undefined {
  const { value, min, max, unit = '' } = props;
  const own = ownProblem(props, value === null);
  if (own !== undefined || value === null) return own;
  if ((min === undefined || value >= min) && (max === undefined || value <= max)) return undefined;
  if (min !== undefined && max !== undefined) return formText.outOfRange(figure(min), figure(max), unit);
  return min === undefined ? formText.atMost(figure(max ?? 0), unit) : formText.atLeast(figure(min), unit);
}

const figure = (n: number): string => n.toLocaleString(locale());
