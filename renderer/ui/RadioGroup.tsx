import { RadioButton, RadioField, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import { cx } from './class-names.ts';
import { useChecked } from './checked-fields.ts';
import { FieldLabel, FieldNotes, ownProblem, type FieldProps } from './field-parts.tsx';
import type { Option } from './options.tsx';
import fieldStyles from './Field.module.css';
import styles from './Choice.module.css';

type Props<K extends string> = FieldProps & {
  options: readonly Option<K>[];
  value: K | null;
  onChange: (value: K) => void;
  across?: boolean;
};

/** Exactly one of a few options, all in view. */
export function RadioGroup<K extends string>(props: Props<K>) {
  const { label, help, error, isRequired = false, isDisabled = false, options, value, onChange } = props;
  const { shown, leaving } = useChecked(ownProblem(props, value === null), error);
  return (
    <AriaRadioGroup
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.key === key);
        if (chosen !== undefined) onChange(chosen.key);
      }}
      {...leaving}
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={shown !== undefined}
      validationBehavior="aria"
      className={fieldStyles.field ?? ''}
    >
      <FieldLabel label={label} isRequired={isRequired} />
      <div className={cx(fieldStyles.choices, props.across === true && fieldStyles.choicesAcross)}>
        {options.map((option) => (
          <RadioField key={option.key} value={option.key}>
            <RadioButton className={styles.choice ?? ''}>
              {({ isSelected }) => (
                <>
                  <span className={cx(styles.box, styles.round)}>
                    {isSelected && <span className={styles.dot} />}
                  </span>
                  <span>
                    {option.label}
                    {option.description !== undefined && (
                      <span className={styles.note}>{option.description}</span>
                    )}
                  </span>
                </>
              )}
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <FieldNotes help={help} error={shown} />
    </AriaRadioGroup>
  );
}
