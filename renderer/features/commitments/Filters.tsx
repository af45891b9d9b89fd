import { SlidersHorizontal } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { FilterName } from '../../state/commitment-filters.ts';
import { commitmentsText } from '../../text/commitments.ts';
import { count } from '../../text/format.ts';
import { Button } from '../../ui/Button.tsx';
import { FilterChip } from '../../ui/Chip.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import type { Option } from '../../ui/options.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './Filters.module.css';

export type FilterField = { name: FilterName; label: string; options: readonly Option[] };

type Props = {
  /** Those always in view, and those one press away. */
  fields: { first: readonly FilterField[]; more: readonly FilterField[] };
  chosen: Partial<Record<FilterName, string | undefined>>;
  onChoose: (name: FilterName, value: string | null) => void;
  onClear: () => void;
  /** How many were found; null while nobody knows. */
  total: number | null;
  /** What can be done with what was found. */
  children?: ReactNode;
};

const selectUpTo = 12;
const everything = '';

/** What narrows the list, and what is narrowing it now. */
export function Filters({ fields, chosen, onChoose, onClear, total, children }: Props) {
  const [isOpen, setOpen] = useState(fields.more.some(({ name }) => chosen[name] !== undefined));
  const shown = isOpen ? [...fields.first, ...fields.more] : fields.first;
  const active = [...fields.first, ...fields.more].flatMap((field) => {
    const value = chosen[field.name];
    return value === undefined ? [] : [{ field, value }];
  });
  return (
    <section aria-label={commitmentsText.filters} className={styles.filters}>
      <div className={styles.fields}>
        {shown.map((field) => (
          <Field key={field.name} field={field} value={chosen[field.name] ?? null} onChoose={onChoose} />
        ))}
      </div>
      <div className={styles.foot}>
        <span role="status" className={styles.count}>
          {total !== null && commitmentsText.found(count(total), total)}
        </span>
        {chosen.search !== undefined && (
          <FilterChip
            label={commitmentsText.searchFilter(chosen.search)}
            onRemove={() => onChoose('search', null)}
          />
        )}
        {active.map(({ field, value }) => (
          <FilterChip
            key={field.name}
            label={commitmentsText.filtered(field.label, labelIn(field, value))}
            onRemove={() => onChoose(field.name, null)}
          />
        ))}
        {Object.keys(chosen).length > 1 && (
          <Button kind="link" onPress={onClear}>
            {commitmentsText.clear}
          </Button>
        )}
        <Button kind="quiet" size="small" onPress={() => setOpen(!isOpen)}>
          <SlidersHorizontal aria-hidden />
          {isOpen ? commitmentsText.fewerFilters : commitmentsText.moreFilters}
        </Button>
        {children}
      </div>
    </section>
  );
}

type FieldProps = { field: FilterField; value: string | null; onChoose: Props['onChoose'] };

function Field({ field, value, onChoose }: FieldProps) {
  if (field.options.length > selectUpTo) {
    return (
      <ComboBox
        label={field.label}
        options={field.options}
        value={value}
        onChange={(key) => onChoose(field.name, key)}
        placeholder={commitmentsText.all}
      />
    );
  }
  return (
    <Select
      label={field.label}
      options={[{ key: everything, label: commitmentsText.all }, ...field.options]}
      value={value ?? everything}
      onChange={(key) => onChoose(field.name, key === everything ? null : key)}
    />
  );
}

const labelIn = (field: FilterField, value: string): string =>
  field.options.find(({ key }) => key === value)?.label ?? value;
