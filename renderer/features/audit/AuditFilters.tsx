import { auditKindNames, type AuditKind } from '../../../shared/history-kinds.ts';
import { auditText } from '../../text/audit.ts';
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
  /** Left out where there is no plan: then everything is shown. */
  scope?: { isWhole: boolean; onChange: (isWhole: boolean) => void } | undefined;
};

/** What of the log is looked at. */
export function AuditFilters({ kind, onKind, scope }: Props) {
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
    </div>
  );
}
