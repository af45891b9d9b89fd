import { semaforoNames, commitmentStateNames, milestoneStateNames } from '../../shared/glossary.ts';
import { BigFigure, BigFigures } from '../ui/BigFigure.tsx';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNote, Note } from '../ui/ErrorNote.tsx';
import { FieldsList } from '../ui/FieldsList.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import { CommitmentStateBadge, SemaforoBadge, StateBadge } from '../ui/StateBadge.tsx';
import { Table } from '../ui/Table.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { TwoBar, TwoBarLegend } from '../ui/TwoBar.tsx';
import { Section, Specimen } from './Specimen.tsx';
import { options, rows, samples } from './samples.ts';

const { names } = samples;
const keysOf = <K extends string>(of: Record<K, unknown>): K[] => Object.keys(of) as K[];

/** What is only read. */
export function ShowingSections() {
  return (
    <>
      <Badges />
      <Bars />
      <Notes />
      <Tables />
    </>
  );
}

function Badges() {
  return (
    <Section title="Estados">
      {keysOf(semaforoNames).map((semaforo) => (
        <Specimen key={semaforo} name={`SemaforoBadge ${semaforo}`}>
          <SemaforoBadge semaforo={semaforo} />
        </Specimen>
      ))}
      {keysOf(milestoneStateNames).map((state) => (
        <Specimen key={state} name={`StateBadge ${state}`}>
          <StateBadge state={state} isOverdue={false} />
        </Specimen>
      ))}
      <Specimen name="StateBadge isOverdue">
        <StateBadge state="inProgress" isOverdue />
      </Specimen>
      <Specimen name="StateBadge returned">
        <StateBadge state="inProgress" isOverdue={false} returnedReason={samples.error} />
      </Specimen>
      {keysOf(commitmentStateNames).map((state) => (
        <Specimen key={state} name={`CommitmentStateBadge ${state}`}>
          <CommitmentStateBadge state={state} />
        </Specimen>
      ))}
    </Section>
  );
}

function Bars() {
  return (
    <Section title="Avance">
      <Specimen name="TwoBar" isWide>
        <TwoBar verified={41} reported={58} expected={70} fraction="11 de 35 hitos" />
      </Specimen>
      <Specimen name={`TwoBar ${names.empty}`} isWide>
        <TwoBar verified={null} reported={null} expected={70} />
      </Specimen>
      <Specimen name="TwoBar 100" isWide>
        <TwoBar verified={100} reported={100} expected={100} />
      </Specimen>
      <Specimen name="TwoBarLegend">
        <TwoBarLegend />
      </Specimen>
      <Specimen name="BigFigures" isWide>
        <BigFigures>
          <BigFigure label={names.filled} value={41} tone="verified" note="11 de 35 hitos" />
          <BigFigure label={names.chosen} value={58} tone="done" />
          <BigFigure label={names.empty} value={null} />
        </BigFigures>
      </Specimen>
      <Specimen name="ProgressBar">
        <ProgressBar label={samples.label} value={40} onCancel={() => undefined} />
      </Specimen>
    </Section>
  );
}

function Notes() {
  return (
    <Section title="Avisos y vacíos">
      <Specimen name="Note info" isWide>
        <Note>{samples.paragraph}</Note>
      </Specimen>
      <Specimen name="Note warning" isWide>
        <Note tone="warning" actions={<Button size="small">{samples.short}</Button>}>
          {samples.paragraph}
        </Note>
      </Specimen>
      <Specimen name="ErrorNote" isWide>
        <ErrorNote error={{ code: 'unreachable', details: {} }} onRetry={() => undefined} />
      </Specimen>
      <Specimen name="EmptyState" isWide>
        <EmptyState sentence={samples.paragraph} step={<Button kind="main">{samples.short}</Button>} />
      </Specimen>
      <Specimen name="PageHeader" isWide>
        <PageHeader
          title={samples.long}
          crumbs={[{ label: samples.label, href: '#/' }]}
          here={samples.value}
          meta={samples.help}
          actions={<Button kind="main">{samples.short}</Button>}
        />
      </Specimen>
    </Section>
  );
}

function Tables() {
  const columns = [
    { key: 'code', header: 'Clave', cell: (row: (typeof rows)[number]) => row.code, isRowHeader: true },
    { key: 'title', header: 'Compromiso', cell: (row: (typeof rows)[number]) => row.title },
    {
      key: 'amount',
      header: 'Avance',
      cell: (row: (typeof rows)[number]) => row.amount,
      align: 'end' as const,
    },
  ];
  return (
    <Section title="Tablas, tarjetas y partes">
      <Specimen name="Table" isWide>
        <Table
          caption={samples.label}
          isCaptionShown
          columns={columns}
          rows={rows}
          rowKey={({ code }) => code}
        />
      </Specimen>
      <Specimen name="Card" isWide>
        <Card
          title={samples.value}
          subtitle={samples.help}
          actions={<Button size="small">{samples.short}</Button>}
        >
          <FieldsList fields={options.map((one) => ({ label: one.key, value: one.label }))} />
        </Card>
      </Specimen>
      <Specimen name={`FieldsList ${names.long}`}>
        <FieldsList fields={[{ label: samples.label, value: samples.word }]} />
      </Specimen>
      <Specimen name="Tabs" isWide>
        <Tabs
          label={samples.label}
          tabs={options.map((one) => ({ key: one.key, label: one.label, content: samples.paragraph }))}
        />
      </Specimen>
    </Section>
  );
}
