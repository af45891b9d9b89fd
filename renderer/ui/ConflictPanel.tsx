import { useState, type ReactNode } from 'react';
import { formatDay, formatPreciseDate, type PreciseDate } from '../../shared/dates.ts';
import { recordNames } from '../../shared/records.ts';
import type { DraftHandle } from '../state/drafts.ts';
import { changedBeside, clashesOf, type Clash, type Conflict } from '../state/record-edit.ts';
import { useSession } from '../state/session.ts';
import { changeTexts } from '../text/audit.ts';
import { conflictText, sinceText } from '../text/conflict.ts';
import { count, listText, money, weightText } from '../text/format.ts';
import { Button } from './Button.tsx';
import { Note } from './ErrorNote.tsx';
import { RadioGroup } from './RadioGroup.tsx';
import type { FormItem } from './RecordInput.tsx';
import styles from './ConflictPanel.module.css';

/** What an editor of a record knows of its conflict. */
export type ConflictEdit = {
  conflict: Conflict | null;
  endConflict: () => void;
  set: (name: string, value: unknown) => void;
  draft?: DraftHandle;
};

type Props = { conflict: Conflict; items: readonly FormItem[]; edit: ConflictEdit };
type Choice = 'mine' | 'saved' | 'both';

/** What I typed and what somebody else saved meanwhile, side by side, field by field, and which of the two stays. */
export function ConflictPanel({ conflict, items, edit }: Props) {
  const [now] = useState(() => Date.now());
  const who = conflict.savedBy === '' ? conflictText.somebody : conflict.savedBy;
  const when = sinceText(conflict.savedAt, now);
  const names = items.map(({ name }) => name);
  const clashes = clashesOf(conflict, names);
  return (
    <div className={styles.panel}>
      <div role="alert">
        <Note tone="warning">
          {conflict.isRecovered === true ? conflictText.recovered : conflictText.title(who, when)}
        </Note>
      </div>
      {clashes.map((clash) => {
        const item = items.find(({ name }) => name === clash.name);
        return item === undefined ? null : (
          <ClashedField
            key={clash.name}
            {...{ item, clash, conflict }}
            savedLabel={
              conflict.isRecovered === true ? conflictText.keepNow : conflictText.keepSaved(who, when)
            }
            onChoose={(value) => edit.set(clash.name, value)}
          />
        );
      })}
      <Beside conflict={conflict} names={names} who={who} />
      <div>
        <Button size="small" onPress={edit.endConflict}>
          {conflictText.back}
        </Button>
      </div>
    </div>
  );
}

/** What the other changed that this form does not ask: it stays, and is told. */
function Beside({ conflict, names, who }: { conflict: Conflict; names: readonly string[]; who: string }) {
  const members = useSession((state) => state.members);
  const entity = recordNames.find((one) => one === conflict.entity);
  const changes = changedBeside(conflict, names);
  if (entity === undefined || changes.length === 0) return null;
  const nameOf = (id: string) => members.find((one) => one.id === id)?.name;
  return (
    <div className={styles.field}>
      <b>{conflictText.beside(who)}</b>
      <ul className={styles.beside}>
        {changeTexts({ entity, changes }, nameOf).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

type FieldProps = {
  item: FormItem;
  clash: Clash;
  conflict: Conflict;
  savedLabel: string;
  onChoose: (value: unknown) => void;
};

function ClashedField({ item, clash, conflict, savedLabel, onChoose }: FieldProps) {
  const [choice, setChoice] = useState<Choice>('mine');
  const { name, kind } = clash;
  const [mine, saved] = [
    name in conflict.mine ? conflict.mine[name] : conflict.before[name],
    conflict.saved[name],
  ];
  const both = `${String(saved)}\n\n${String(mine)}`;
  const values: Record<Choice, unknown> = { mine, saved, both };
  const canJoin = item.as === 'prose' && saved !== '' && mine !== '';
  return (
    <fieldset className={styles.field}>
      <legend>
        <b>{item.label}</b> <small className={styles.kind}>{conflictText[kind]}</small>
      </legend>
      <div className={styles.sides}>
        <Side title={conflictText.keepMine} text={valueText(item, mine)} />
        <Side title={savedLabel} text={valueText(item, saved)} />
      </div>
      {kind === 'both' && (
        <RadioGroup<Choice>
          label={conflictText.whatStays(item.label)}
          options={[
            { key: 'mine', label: conflictText.keepMine },
            { key: 'saved', label: savedLabel },
            ...(canJoin ? [{ key: 'both' as const, label: conflictText.keepBoth }] : []),
          ]}
          value={choice}
          onChange={(key) => {
            setChoice(key);
            onChoose(values[key]);
          }}
          across
        />
      )}
    </fieldset>
  );
}

function Side({ title, text }: { title: string; text: string }) {
  return (
    <div className={styles.side}>
      <h4>{title}</h4>
      <div className={styles.text}>{text === '' ? conflictText.empty : text}</div>
    </div>
  );
}

/** A value of a form, whole, as it is read. */
function valueText({ as, options = [] }: FormItem, value: unknown): string {
  const labelOf = (key: unknown): string =>
    options.find((option) => option.key === key)?.label ?? (typeof key === 'string' ? key : '');
  if (value === null || value === undefined || value === '') return '';
  switch (as) {
    case 'flag':
      return value === true ? conflictText.yes : conflictText.no;
    case 'weight':
      return weightText(Number(value));
    case 'integer':
      return count(Number(value));
    case 'money':
      return money(Number(value));
    case 'day':
      return formatDay(labelOf(value));
    case 'date':
      return formatPreciseDate(value as PreciseDate);
    case 'many':
      return listText((Array.isArray(value) ? value : []).map(labelOf));
    case 'line':
    case 'prose':
    case 'choice':
    case 'optional':
      return labelOf(value);
  }
}

type OrProps = { edit: ConflictEdit; items: readonly FormItem[]; children: ReactNode };

/** A form of the page, or in its place what another saved meanwhile beside what was typed in it. */
export function ConflictOr({ edit, items, children }: OrProps) {
  const { conflict } = edit;
  if (conflict === null) return children;
  return <ConflictPanel key={String(conflict.saved.version)} conflict={conflict} items={items} edit={edit} />;
}
