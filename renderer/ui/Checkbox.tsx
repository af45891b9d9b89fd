import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { cx } from './class-names.ts';
import { useChecked } from './checked-fields.ts';
import { FieldLabel, FieldNotes, ownProblem, type FieldProps } from './field-parts.tsx';
import type { Option } from './options.tsx';
import fieldStyles from './Field.module.css';
import styles from './Choice.module.css';

/** The clickable part: the box and what stands beside it. */
function Box({ children }: { children: ReactNode }) {
  return (
    <CheckboxButton className={styles.choice ?? ''}>
      {({ isSelected }) => (
        <>
          <span className={styles.box}>{isSelected && <Check aria-hidden />}</span>
          <span>{children}</span>
        </>
      )}
    </CheckboxButton>
  );
}

type CheckboxProps = {
  label: string;
  note?: string;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
};

/** Yes or no. */
export function Checkbox({ label, note, ...rest }: CheckboxProps) {
  return (
    <CheckboxField {...rest}>
      <Box>
        {label}
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </Box>
    </CheckboxField>
  );
}

type GroupProps<K extends string> = FieldProps & {
  options: readonly Option<K>[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  across?: boolean;
};

/** Any of a few options. */
export function CheckboxGroup<K extends string>(props: GroupProps<K>) {
  const { label, help, error, isRequired = false, isDisabled = false, options, value, onChange } = props;
  const { shown, leaving } = useChecked(ownProblem(props, value.length === 0), error);
  return (
    <AriaCheckboxGroup
      value={[...value]}
      onChange={onChange}
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
          <CheckboxField key={option.key} value={option.key}>
            <Box>{option.label}</Box>
          </CheckboxField>
        ))}
      </div>
      <FieldNotes help={help} error={shown} />
    </AriaCheckboxGroup>
  );
}
