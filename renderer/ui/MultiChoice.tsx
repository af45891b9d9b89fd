import { X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { formText } from '../text/forms.ts';
import { cx } from './class-names.ts';
import { ComboBox } from './ComboBox.tsx';
import type { Option } from './options.tsx';
import chipStyles from './Chip.module.css';
import fieldStyles from './Field.module.css';

type Props = {
  label: string;
  options: readonly Option[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  error?: string | undefined;
};

/** Any of many options: those chosen as chips, and a box to find one more. */
export function MultiChoice({ label, options, value, onChange, error }: Props) {
  const labelOf = (key: string) => options.find((option) => option.key === key)?.label ?? key;
  return (
    <div className={fieldStyles.field}>
      <ComboBox
        label={label}
        options={options.filter((option) => !value.includes(option.key))}
        value={null}
        error={error}
        onChange={(key) => {
          if (key !== null) onChange([...value, key]);
        }}
      />
      {value.length > 0 && (
        <ul className={chipStyles.row} aria-label={label}>
          {value.map((key) => (
            <li key={key} className={cx(chipStyles.chip, chipStyles.filter)}>
              {labelOf(key)}
              <Button
                aria-label={formText.remove(labelOf(key))}
                className={chipStyles.remove ?? ''}
                onPress={() => onChange(value.filter((other) => other !== key))}
              >
                <X aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
