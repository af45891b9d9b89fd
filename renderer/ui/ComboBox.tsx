import { ChevronDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { useChecked } from './checked-fields.ts';
import { FieldPopover } from './FieldPopover.tsx';
import { FieldLabel, FieldNotes, ownProblem, type FieldProps } from './field-parts.tsx';
import { includesFolded } from './folded.ts';
import { OptionList, type Option } from './options.tsx';
import fieldStyles from './Field.module.css';

type Props<K extends string> = FieldProps & {
  options: readonly Option<K>[];
  value: K | null;
  onChange: (value: K | null) => void;
  placeholder?: string;
};

const shownAtMost = 200;

/** One of many options, found by typing a part of it, without minding accents. */
export function ComboBox<K extends string>(props: Props<K>) {
  const { label, help, error, isRequired = false, isDisabled = false, options, value, onChange } = props;
  const { shown: told, leaving } = useChecked(ownProblem(props, value === null), error);
  const chosen = options.find((option) => option.key === value)?.label ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const shown = useMemo(() => {
    const wanted = typed === null || typed === chosen ? '' : typed;
    return options.filter((option) => includesFolded(option.label, wanted)).slice(0, shownAtMost);
  }, [options, typed, chosen]);
  return (
    <AriaComboBox
      items={shown}
      inputValue={typed ?? chosen}
      onInputChange={setTyped}
      value={value}
      onChange={(key) => {
        setTyped(null);
        onChange(options.find((option) => option.key === key)?.key ?? null);
      }}
      onFocus={leaving.onFocus}
      onBlur={(event) => {
        setTyped(null);
        leaving.onBlur(event);
      }}
      menuTrigger="focus"
      allowsEmptyCollection
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={told !== undefined}
      validationBehavior="aria"
      className={fieldStyles.field ?? ''}
    >
      <FieldLabel label={label} isRequired={isRequired} />
      <Group className={fieldStyles.group ?? ''}>
        <Input className={fieldStyles.input ?? ''} placeholder={props.placeholder ?? ''} />
        <Button className={fieldStyles.inside ?? ''}>
          <ChevronDown aria-hidden />
        </Button>
      </Group>
      <FieldNotes help={help} error={told} />
      <FieldPopover>
        <OptionList options={shown} />
      </FieldPopover>
    </AriaComboBox>
  );
}
