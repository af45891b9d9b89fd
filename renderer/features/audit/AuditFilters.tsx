import { auditKindNames, type AuditKind } from '../../../shared/history-kinds.ts';
import { auditText } from '../../text/audit.ts';
import { DayField } from '../../ui/DayField.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './Audit.module.css';

const all = 'todas';
type KindKey = AuditKind | typeof all;
const kindOptions: { key: KindKey; label: string }[] = [
  { key: all, label: auditText.kindAll },
  ...Object.entries(auditKindNames).map(([key, label]) => ({ key: key as AuditKind, label })),
];

type Props = {
  kind: AuditKind | null;
  onKind: (kind: AuditKind | null) => void;
  /** Who did it, or in whose name. */
  person: { options: readonly { key: string; label: string }[]; chosen: string | null };
  onPerson: (memberId: string | null) => void;
  days: { from: string | null; to: string | null };
  onDays: (days: { desde?: string | null; hasta?: string | null }) => void;
  /** Left out where there is no plan: then everything is shown. */
  scope?: { isWhole: boolean; onChange: (isWhole: boolean) => void } | undefined;
};

/** What of the log is looked at. */
export function AuditFilters({ kind, onKind, person, onPerson, days, onDays, scope }: Props) {
  return (
    <div className={styles.filters}>
      {scope !== undefined && (
        <Select
          label={auditText.scope}
          options={[
            { key: 'plan', label: auditText.scopePlan },
            { key: 'all', label: auditText.scopeAll },
          ]}
          value={scope.isWhole ? 'all' : 'plan'}
          onChange={(key) => scope.onChange(key === 'all')}
        />
      )}
      <Select
        label={auditText.kind}
        options={kindOptions}
        value={kind ?? all}
        onChange={(key) => onKind(key === all ? null : key)}
      />
      <Select
        label={auditText.person}
        options={[{ key: all, label: auditText.personAll }, ...person.options]}
        value={person.chosen ?? all}
        onChange={(key) => onPerson(key === all ? null : key)}
      />
      <DayField label={auditText.since} value={days.from} onChange={(desde) => onDays({ desde })} />
      <DayField label={auditText.until} value={days.to} onChange={(hasta) => onDays({ hasta })} />
    </div>
  );
}
