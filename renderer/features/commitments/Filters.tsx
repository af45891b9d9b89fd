import { SlidersHorizontal } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import type { FilterName } from '../../state/commitment-filters.ts';
import { commitmentsText } from '../../text/commitments.ts';
import { count } from '../../text/format.ts';
import { Button } from '../../ui/Button.tsx';
import { FilterChip } from '../../ui/Chip.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import type { Option } from '../../ui/options.tsx';
import { MultiSelect } from '../../ui/MultiSelect.tsx';
import fieldStyles from '../../ui/Field.module.css';

export type FilterField = { name: FilterName; label: string; options: readonly Option[] };

type Props = {
  /** Those always in view, and those one press away. */
  fields: { first: readonly FilterField[]; more: readonly FilterField[] };
  chosen: Partial<Record<FilterName, string[]>>;
  onChoose: (name: FilterName, values: readonly string[]) => void;
  onClear: () => void;
  /** How many were found; null while nobody knows. */
  total: number | null;
  /** What can be done with what was found. */
  children?: ReactNode;
};

const selectUpTo = 12;
const none: readonly string[] = [];

/** What narrows the list, and what is narrowing it now. */
export function Filters({ fields, chosen, onChoose, onClear, total, children }: Props) {
  const [isOpen, setOpen] = useState(fields.more.some(({ name }) => chosen[name] !== undefined));
  const shown = isOpen ? [...fields.first, ...fields.more] : fields.first;
  const active = [...fields.first, ...fields.more].flatMap((field) =>
    (chosen[field.name] ?? []).map((value) => ({ field, value })),
  );
  const search = chosen.search?.[0];
  return (
    <FilterBar
      label={commitmentsText.filters}
      found={total === null ? null : commitmentsText.found(count(total), total)}
      fields={
        <>
          <SearchField
            value={search ?? ''}
            onChange={(value) => onChoose('search', value === '' ? none : [value])}
            className={fieldStyles.field ?? ''}
          >
            <Label className={fieldStyles.label ?? ''}>{commitmentsText.search}</Label>
            <Input className={fieldStyles.input ?? ''} />
          </SearchField>
          {shown.map((field) => (
            <Field key={field.name} field={field} values={chosen[field.name] ?? none} onChoose={onChoose} />
          ))}
        </>
      }
    >
      {search !== undefined && (
        <FilterChip label={commitmentsText.searchFilter(search)} onRemove={() => onChoose('search', none)} />
      )}
      {active.map(({ field, value }) => (
        <FilterChip
          key={`${field.name} ${value}`}
          label={commitmentsText.filtered(field.label, labelIn(field, value))}
          onRemove={() =>
            onChoose(
              field.name,
              (chosen[field.name] ?? none).filter((one) => one !== value),
            )
          }
        />
      ))}
      {active.length + (search === undefined ? 0 : 1) > 1 && (
        <Button kind="link" onPress={onClear}>
          {commitmentsText.clear}
        </Button>
      )}
      <Button kind="quiet" size="small" onPress={() => setOpen(!isOpen)}>
        <SlidersHorizontal aria-hidden />
        {isOpen ? commitmentsText.fewerFilters : commitmentsText.moreFilters}
      </Button>
      {children}
    </FilterBar>
  );
}

type FieldProps = { field: FilterField; values: readonly string[]; onChoose: Props['onChoose'] };

function Field({ field, values, onChoose }: FieldProps) {
  if (field.options.length > selectUpTo) {
    return (
      <ComboBox
        label={field.label}
        options={field.options.filter(({ key }) => !values.includes(key))}
        value={null}
        onChange={(key) => {
          if (key !== null) onChoose(field.name, [...values, key]);
        }}
        placeholder={values.length === 0 ? commitmentsText.all : commitmentsText.several(values.length)}
      />
    );
  }
  return (
    <MultiSelect
      label={field.label}
      options={field.options}
      value={values}
      onChange={(keys) => onChoose(field.name, keys)}
      placeholder={commitmentsText.all}
      several={commitmentsText.several}
    />
  );
}

const labelIn = (field: FilterField, value: string): string =>
  field.options.find(({ key }) => key === value)?.label ?? value;
