import { useMemo, useState } from 'react';
import { isUnassigned, type Target } from '../../state/committee.ts';
import { committeeText } from '../../text/committee.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { includesFolded } from '../../ui/folded.ts';
import { Link } from '../../ui/Link.tsx';
import { Select } from '../../ui/Select.tsx';
import { Code, Table, Under, type TableColumn } from '../../ui/Table.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Committee.module.css';

const views = ['unassigned', 'all', 'commitments'] as const;
type View = (typeof views)[number];
const viewNames: Record<View, string> = {
  unassigned: committeeText.showUnassigned,
  all: committeeText.showAll,
  commitments: committeeText.showCommitments,
};
const isInView: Record<View, (target: Target) => boolean> = {
  unassigned: isUnassigned,
  all: () => true,
  commitments: ({ milestoneId }) => milestoneId === null,
};
const shownAtMost = 300;

type Props = {
  targets: readonly Target[];
  chosen: ReadonlySet<string>;
  onChosen: (chosen: ReadonlySet<string>) => void;
  targetHref: (target: Target) => string;
  /** Left out for whoever may not import. */
  importHref: string | undefined;
  /** Left out for whoever may not assign. */
  onAssign?: ((targets: Target[]) => void) | undefined;
};

/** Everything that can be assigned: what nobody is responsible for first, and many at once. */
export function Targets({ targets, chosen, onChosen, targetHref, importHref, onAssign }: Props) {
  const lacking = useMemo(() => targets.filter(isUnassigned).length, [targets]);
  const [view, setView] = useState<View>(lacking > 0 ? 'unassigned' : 'all');
  const [wanted, setWanted] = useState('');
  const matching = targets.filter(
    (target) => isInView[view](target) && includesFolded(`${target.code} ${target.title}`, wanted),
  );
  const shown = matching.slice(0, shownAtMost);
  // What was assigned leaves the view; it must not be assigned again unseen.
  const ready = shown.filter(({ id }) => chosen.has(id));
  const choose = (ids: readonly string[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const id of ids)
      if (isChosen) next.add(id);
      else next.delete(id);
    onChosen(next);
  };
  if (targets.length === 0) {
    return (
      <Card title={committeeText.targets}>
        <EmptyState
          sentence={committeeText.nothingToAssign}
          step={
            importHref !== undefined && <ButtonLink href={importHref}>{committeeText.importThem}</ButtonLink>
          }
        />
      </Card>
    );
  }
  return (
    <Card title={committeeText.targets} subtitle={committeeText.unassigned(lacking)}>
      <div className={styles.tight}>
        <div className={styles.row}>
          <div className={styles.view}>
            <Select
              label={committeeText.show}
              options={views.map((key) => ({ key, label: viewNames[key] }))}
              value={view}
              onChange={setView}
            />
          </div>
          <div className={styles.grow}>
            <TextField label={committeeText.find} value={wanted} onChange={setWanted} />
          </div>
          {onAssign !== undefined && (
            <>
              <span role="status" className={styles.help}>
                {committeeText.chosen(ready.length)}
              </span>
              <Button kind="main" isDisabled={ready.length === 0} onPress={() => onAssign(ready)}>
                {committeeText.assign}
              </Button>
            </>
          )}
        </div>
        {onAssign !== undefined && shown.length > 1 && (
          <label className={styles.all}>
            <input
              type="checkbox"
              checked={ready.length === shown.length}
              onChange={(event) =>
                choose(
                  shown.map(({ id }) => id),
                  event.target.checked,
                )
              }
            />
            {committeeText.chooseAll}
          </label>
        )}
        {shown.length === 0 ? (
          <EmptyState sentence={committeeText.noTargets} />
        ) : (
          <Table
            caption={committeeText.targets}
            columns={columnsFor(
              targetHref,
              onAssign === undefined ? null : { chosen, choose, assign: (one) => onAssign([one]) },
            )}
            rows={shown}
            rowKey={({ id }) => id}
          />
        )}
        {matching.length > shown.length && (
          <p className={styles.help}>{committeeText.moreTargets(matching.length - shown.length)}</p>
        )}
      </div>
    </Card>
  );
}

type Choosing = {
  chosen: ReadonlySet<string>;
  choose: (ids: readonly string[], isChosen: boolean) => void;
  assign: (target: Target) => void;
};

function columnsFor(targetHref: Props['targetHref'], choosing: Choosing | null): TableColumn<Target>[] {
  const columns: TableColumn<Target>[] = [
    {
      key: 'what',
      header: committeeText.what,
      isRowHeader: true,
      cell: (target) => (
        <>
          <Code>{target.code}</Code> <Link href={targetHref(target)}>{target.title}</Link>
        </>
      ),
    },
    {
      key: 'responsible',
      header: committeeText.responsible,
      cell: (target) => <Responsible target={target} assign={choosing?.assign} />,
    },
  ];
  if (choosing === null) return columns;
  const box: TableColumn<Target> = {
    key: 'choose',
    header: committeeText.select,
    // The system's own box: a plan has thousands of these rows.
    cell: ({ id, code }) => (
      <input
        type="checkbox"
        className={styles.box}
        aria-label={committeeText.choose(code)}
        checked={choosing.chosen.has(id)}
        onChange={(event) => choosing.choose([id], event.target.checked)}
      />
    ),
  };
  return [box, ...columns];
}

type ResponsibleProps = { target: Target; assign: ((target: Target) => void) | undefined };

function Responsible({ target, assign }: ResponsibleProps) {
  const { code, responsible, inherited } = target;
  if (responsible.length > 0) return <>{responsible.join(', ')}</>;
  if (inherited.length === 0) {
    if (assign === undefined) return <>{committeeText.nobody}</>;
    return (
      <Button kind="link" aria-label={committeeText.assignThis(code)} onPress={() => assign(target)}>
        {committeeText.assignOne}
      </Button>
    );
  }
  return (
    <>
      {inherited.join(', ')}
      <Under>{committeeText.byCommitment}</Under>
    </>
  );
}
