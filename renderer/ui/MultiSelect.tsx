import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { FieldLabel } from './field-parts.tsx';
import { OptionList, type Option } from './options.tsx';
import fieldStyles from './Field.module.css';
import styles from './ListBox.module.css';

type Props = {
  label: string;
  options: readonly Option[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  /** What it says while nothing is chosen, and while several are. */
  placeholder: string;
  several: (n: number) => string;
};

/** Any of a few options, in the room of a list that opens. */
export function MultiSelect({ label, options, value, onChange, placeholder, several }: Props) {
  return (
    <AriaSelect
      selectionMode="multiple"
      value={[...value]}
      onChange={(keys) => onChange(keys.map(String))}
      placeholder={placeholder}
      className={fieldStyles.field ?? ''}
    >
      <FieldLabel label={label} />
      <Button className={styles.selectButton ?? ''}>
        <SelectValue className={styles.value ?? ''}>
          {({ defaultChildren, selectedItems }) =>
            selectedItems.length > 1 ? several(selectedItems.length) : defaultChildren
          }
        </SelectValue>
        <ChevronDown aria-hidden />
      </Button>
      <Popover className={styles.popover ?? ''}>
        <OptionList options={options} />
      </Popover>
    </AriaSelect>
  );
}
