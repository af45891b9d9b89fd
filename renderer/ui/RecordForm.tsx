import { useState } from 'react';
import type { ReplyError } from '../../shared/errors.ts';
import { brokenRule, sentence } from './field-rules.ts';
import { RecordInput, type FormItem, type FormValues } from './RecordInput.tsx';
import { cx } from './class-names.ts';
import styles from './RecordForm.module.css';

export type FormGroup = { title: string; items: readonly FormItem[] };

type Props = {
  groups: readonly FormGroup[];
  values: FormValues;
  onChange: (name: string, value: unknown) => void;
  /** The refusal of the last attempt: each of its issues shows under its field. */
  error: ReplyError | null;
  today: string;
};

/** The fields of a record, in groups; what is wrong with one stands under it. */
export function RecordForm({ groups, values, onChange, error, today }: Props) {
  const isAsRefused = useRefused(error, values);
  return (
    <div className={styles.form}>
      {groups.map((group) => (
        <fieldset key={group.title} className={styles.group}>
          {groups.length > 1 && <legend>{group.title}</legend>}
          <div className={styles.items}>
            {group.items.map((item) => (
              <div key={item.name} className={cx(styles[item.size ?? sizeOf(item)])}>
                <RecordInput
                  item={item}
                  value={values[item.name]}
                  onChange={(value) => onChange(item.name, value)}
                  error={isAsRefused(item.name) ? problemOf(error, item.name) : undefined}
                  problem={item.problem ?? brokenRule(item, values)}
                  today={today}
                />
              </div>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}

const sizeOf = (item: FormItem): 'whole' | 'half' | 'third' => {
  if (item.as === 'prose' || item.as === 'many' || item.as === 'flag') return 'whole';
  return item.as === 'weight' || item.as === 'integer' || item.as === 'day' ? 'third' : 'half';
};

/** What was refused goes as soon as it is changed. */
function useRefused(error: ReplyError | null, values: FormValues): (name: string) => boolean {
  const [refused, setRefused] = useState({ error, values });
  if (refused.error !== error) setRefused({ error, values });
  return (name) => Object.is(values[name], refused.values[name]);
}

/** The issue of one field, as a sentence that begins with a capital. */
export function problemOf(error: ReplyError | null, name: string): string | undefined {
  const issue = error?.details.issues?.find(({ path }) => path.split('.').includes(name));
  return issue === undefined ? undefined : sentence(issue);
}
