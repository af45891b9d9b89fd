import { Minus, Plus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import { cx } from './class-names.ts';
import { FieldLabel, FieldNotes, type FieldProps } from './field-parts.tsx';
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
  return (
    <AriaNumberField
      value={value ?? Number.NaN}
      onChange={(next) => {
        onChange(Number.isNaN(next) ? null : Math.min(max, Math.max(min, next)));
      }}
      minValue={min}
      maxValue={max}
      commitBehavior="validate"
      {...(props.step === undefined ? {} : { step: props.step })}
      formatOptions={props.format ?? {}}
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
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
      <FieldNotes help={help} error={error} />
    </AriaNumberField>
  );
}
