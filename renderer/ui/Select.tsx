import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { uiText } from '../text/ui.ts';
import { useChecked } from './checked-fields.ts';
import { FieldLabel, FieldNotes, ownProblem, type FieldProps } from './field-parts.tsx';
import { OptionList, type Option } from './options.tsx';
import fieldStyles from './Field.module.css';
import styles from './ListBox.module.css';

type Props<K extends string> = FieldProps & {
  options: readonly Option<K>[];
  value: K | null;
  onChange: (value: K) => void;
  placeholder?: string;
};

/** One of a few options. */
export function Select<K extends string>(props: Props<K>) {
  const { label, help, error, isRequired = false, isDisabled = false, options, value, onChange } = props;
  const { shown, leaving } = useChecked(ownProblem(props, value === null || value === ''), error);
  return (
    <AriaSelect
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.key === key);
        if (chosen !== undefined) onChange(chosen.key);
      }}
      {...leaving}
      placeholder={props.placeholder ?? uiText.choose}
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={shown !== undefined}
      validationBehavior="aria"
      className={fieldStyles.field ?? ''}
    >
      <FieldLabel label={label} word={props.word} isRequired={isRequired} />
      <Button className={styles.selectButton ?? ''}>
        <SelectValue className={styles.value ?? ''} />
        <ChevronDown aria-hidden />
      </Button>
      <FieldNotes help={help} error={shown} />
      <Popover className={styles.popover ?? ''}>
        <OptionList options={options} />
      </Popover>
    </AriaSelect>
  );
}
