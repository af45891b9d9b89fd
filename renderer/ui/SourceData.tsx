import { commitmentText } from '../text/commitment.ts';
import { Card } from './Card.tsx';
import { Table } from './Table.tsx';

/** What a source file said in columns that have no home here. */
export function SourceData({ source }: { source: Readonly<Record<string, string>> }) {
  const rows = Object.entries(source);
  if (rows.length === 0) return null;
  return (
    <Card title={commitmentText.source} subtitle={commitmentText.sourceHelp}>
      <Table
        caption={commitmentText.source}
        rows={rows}
        rowKey={([column]) => column}
        columns={[
          { key: 'column', header: commitmentText.column, isRowHeader: true, cell: ([column]) => column },
          { key: 'content', header: commitmentText.content, cell: ([, content]) => content },
        ]}
      />
    </Card>
  );
}
