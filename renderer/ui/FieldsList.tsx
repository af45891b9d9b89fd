import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import { Prose } from './Prose.tsx';
import styles from './FieldsList.module.css';

export type ShownField = { label: string; value: ReactNode };

type Props = { fields: readonly ShownField[]; isAcross?: boolean };

const hasForm = /[\n*[•]|^ {0,3}[-\d]/;

/** A text of one plain line needs no block of its own. */
const told = (value: ReactNode): ReactNode =>
  typeof value === 'string' && hasForm.test(value) ? <Prose text={value} /> : value;

/** What a record says, field by field; the empty ones are left out. */
export function FieldsList({ fields, isAcross = false }: Props) {
  const shown = fields.filter(({ value }) => value !== '' && value !== null && value !== undefined);
  if (shown.length === 0) return null;
  return (
    <dl className={cx(styles.list, isAcross && styles.across)}>
      {shown.map((field) => (
        <div key={field.label}>
          <dt className={styles.term}>{field.label}</dt>
          <dd className={cx(styles.value, !isAcross && styles.prose)}>
            {isAcross ? field.value : told(field.value)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
