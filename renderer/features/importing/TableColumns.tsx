import { useMemo } from 'react';
import type { SourceTableView, TableMapping } from '../../../shared/imports.ts';
import { changeImport, useImporting } from '../../state/importing.ts';
import { uselessColumns, withEntity, withField } from '../../state/importing-mapping.ts';
import { entityName, importingText } from '../../text/importing.ts';
import { Select } from '../../ui/Select.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { FieldSelect, type Target } from './FieldSelect.tsx';
import styles from './Importing.module.css';

const noEntity = '';

type Props = {
  table: SourceTableView | undefined;
  mapping: TableMapping;
  proposed: TableMapping | undefined;
  targets: readonly Target[];
};
type Row = { column: string; field: string | null; example: string };

/** One table: what each of its rows is, and which field each column fills. */
export function TableColumns({ table, mapping, proposed, targets }: Props) {
  const all = useImporting((state) => state.mapping);
  const groups = useMemo(() => groupsFor(targets, mapping.entity), [targets, mapping.entity]);
  const useless = useMemo(() => uselessColumns(mapping, proposed), [mapping, proposed]);
  const rows = useMemo(() => rowsOf(mapping, table), [mapping, table]);
  const fields = rows.filter(({ field }) => field !== null).length;
  const columns: TableColumn<Row>[] = [
    { key: 'column', header: importingText.column, isRowHeader: true, cell: ({ column }) => column },
    { key: 'example', header: importingText.example, cell: ({ example }) => <Example text={example} /> },
    {
      key: 'field',
      header: importingText.fills,
      cell: ({ column, field }) => (
        <>
          <FieldSelect
            column={column}
            groups={groups}
            value={field}
            onChange={(next) => changeImport({ mapping: withField(all, mapping.table, column, next) })}
          />
          {useless.has(column) && <span className={styles.note}>{importingText.repeated}</span>}
        </>
      ),
    },
  ];
  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        <div className={styles.grow}>
          <Select
            label={importingText.entity}
            options={entityOptions(targets)}
            value={mapping.entity ?? noEntity}
            onChange={(entity) =>
              changeImport({ mapping: withEntity(all, mapping.table, entity === noEntity ? null : entity) })
            }
          />
        </div>
        {mapping.entity !== null && <p>{importingText.filled(fields, rows.length - fields)}</p>}
      </div>
      {mapping.entity !== null && (
        <Table caption={mapping.table} columns={columns} rows={rows} rowKey={({ column }) => column} />
      )}
    </div>
  );
}

function Example({ text }: { text: string }) {
  return (
    <span className={styles.example}>
      {text === '' ? <i>{importingText.noExample}</i> : <span className={styles.cell}>{text}</span>}
    </span>
  );
}

function rowsOf(mapping: TableMapping, table: SourceTableView | undefined): Row[] {
  return mapping.columns.map(({ column, field }) => {
    const index = table?.columns.indexOf(column) ?? -1;
    const filled = table?.sample.find(({ values }) => (values[index] ?? '').trim() !== '');
    return { column, field, example: filled?.values[index]?.slice(0, 200) ?? '' };
  });
}

function groupsFor(targets: readonly Target[], own: string | null): [string, Target[]][] {
  const groups = new Map<string, Target[]>(own === null ? [] : [[own, []]]);
  for (const target of targets) groups.set(target.entity, [...(groups.get(target.entity) ?? []), target]);
  return [...groups].filter(([, list]) => list.length > 0);
}

function entityOptions(targets: readonly Target[]) {
  const entities = [...new Set(targets.map(({ entity }) => entity))];
  return [
    ...entities.map((key) => ({ key, label: entityName(key, 'one') })),
    { key: noEntity, label: importingText.entityNone },
  ];
}
