import { changeImport, useImporting } from '../../state/importing.ts';
import { useSession } from '../../state/session.ts';
import { importingText } from '../../text/importing.ts';
import { Card } from '../../ui/Card.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import styles from './Importing.module.css';

const byFile = 'file';

/** The plan of the rows that name none. */
export function TargetPlan() {
  const planId = useImporting((state) => state.planId);
  const plans = useSession((state) => state.plans);
  const options = [
    { key: byFile, label: importingText.targetByFile },
    ...plans.map(({ id, code, name }) => ({ key: id, label: name, description: code })),
  ];
  return (
    <Card title={importingText.target}>
      <div className={styles.row}>
        <div className={styles.grow}>
          <ComboBox
            label={importingText.targetLabel}
            help={importingText.targetHelp}
            options={options}
            value={planId ?? byFile}
            onChange={(key) => changeImport({ planId: key === byFile ? null : key, isPlanChosen: true })}
          />
        </div>
      </div>
    </Card>
  );
}
