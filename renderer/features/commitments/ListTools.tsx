import { ChevronDown, Columns3 } from 'lucide-react';
import { useState } from 'react';
import { commitmentGroupings, type CommitmentGrouping } from '../../../shared/commitment-list.ts';
import type { ColumnChoice } from '../../state/commitment-columns.ts';
import type { ListQuestion } from '../../state/commitment-pages.ts';
import { say } from '../../state/notices.ts';
import { useOnDemand } from '../../state/on-demand.ts';
import { useStoredFile } from '../../state/stored-files.ts';
import { commitmentsText } from '../../text/commitments.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { ColumnsDialog } from './ColumnsDialog.tsx';
import styles from './Filters.module.css';

type Props = {
  question: ListQuestion;
  columns: readonly ColumnChoice[];
  onColumns: (columns: readonly ColumnChoice[]) => void;
  group: CommitmentGrouping | null;
  onGroup: (group: CommitmentGrouping | null) => void;
  /** Undefined where nothing is grouped; whether any group is open. */
  hasOpenGroups: boolean | undefined;
  onAllGroups: (isOpen: boolean) => void;
  onCopy: () => void;
};

const ungrouped = 'none';

/** How the list is grouped, which columns it has, and what can be taken out of it. */
export function ListTools(props: Props) {
  const { group, onGroup, hasOpenGroups, columns, onColumns } = props;
  const [isOpen, setOpen] = useState(false);
  const choices = [ungrouped, ...commitmentGroupings] as const;
  return (
    <div className={styles.tools}>
      <Menu
        label={commitmentsText.groupBy}
        groups={[
          {
            title: commitmentsText.groupBy,
            selected: group ?? ungrouped,
            actions: choices.map((key) => ({
              key,
              label: key === ungrouped ? commitmentsText.ungrouped : commitmentsText.groupings[key],
              onAction: () => onGroup(key === ungrouped ? null : key),
            })),
          },
        ]}
        trigger={
          <Button size="small">
            {group === null
              ? commitmentsText.groupBy
              : commitmentsText.filtered(commitmentsText.groupBy, commitmentsText.groupings[group])}
            <ChevronDown aria-hidden />
          </Button>
        }
      />
      {hasOpenGroups !== undefined && (
        <Button kind="quiet" size="small" onPress={() => props.onAllGroups(!hasOpenGroups)}>
          {hasOpenGroups ? commitmentsText.closeGroups : commitmentsText.openGroups}
        </Button>
      )}
      <Button size="small" onPress={() => setOpen(true)}>
        <Columns3 aria-hidden />
        {commitmentsText.columns}
      </Button>
      <ExportMenu {...props} />
      {isOpen && <ColumnsDialog columns={columns} onChange={onColumns} onClose={() => setOpen(false)} />}
    </div>
  );
}

function ExportMenu({ question, columns, onCopy }: Props) {
  const { ask, isAsking, error } = useOnDemand('commitment.export');
  const stored = useStoredFile();
  const make = async (format: 'csv' | 'xlsx') => {
    const file = await ask({ ...question, columns: columns.map(({ key }) => key), format });
    if (file !== null && (await stored.save(file))) say(commitmentsText.exported(file.name));
  };
  return (
    <>
      <Menu
        label={commitmentsText.export}
        groups={[
          {
            title: commitmentsText.exportScope,
            actions: [
              { key: 'csv', label: commitmentsText.exportCsv, onAction: () => void make('csv') },
              { key: 'xlsx', label: commitmentsText.exportXlsx, onAction: () => void make('xlsx') },
              { key: 'copy', label: commitmentsText.copy, onAction: onCopy },
            ],
          },
        ]}
        trigger={
          <Button size="small" isPending={isAsking || stored.isBusy}>
            {commitmentsText.export}
            <ChevronDown aria-hidden />
          </Button>
        }
      />
      <ErrorNote error={error ?? stored.error} />
    </>
  );
}
