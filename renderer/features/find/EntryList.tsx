import {
  Building2,
  CalendarDays,
  ClipboardList,
  FileText,
  Flag,
  Gavel,
  ListChecks,
  MessageSquare,
  Paperclip,
  Route,
  Target,
  Terminal,
  User,
} from 'lucide-react';
import type { ComponentType, ReactNode } from 'react';
import { Collection } from 'react-aria-components/Collection';
import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Text } from 'react-aria-components/Text';
import type { SearchHit, SearchKind } from '../../../shared/search.ts';
import { findText } from '../../text/find.ts';
import listStyles from '../../ui/ListBox.module.css';
import type { Entry, EntryGroup } from './entries.ts';
import { Marked } from './Marked.tsx';
import styles from './Find.module.css';

const icons: Record<SearchKind, ComponentType<{ 'aria-hidden': true }>> = {
  plan: Route,
  commitment: ClipboardList,
  milestone: Flag,
  activity: ListChecks,
  evidence: Paperclip,
  observation: MessageSquare,
  agreement: Target,
  meeting: Gavel,
  document: FileText,
  member: User,
  institution: Building2,
};

type Props = { groups: readonly EntryGroup[]; onOpen: (entry: Entry) => void; empty: ReactNode };

/** The results in their groups, which the arrow keys walk through from the field. */
export function EntryList({ groups, onOpen, empty }: Props) {
  return (
    <ListBox
      aria-label={findText.results}
      className={styles.list ?? ''}
      items={groups}
      selectionMode="none"
      renderEmptyState={() => empty}
    >
      {(group) => (
        <ListBoxSection id={group.key} className={styles.group ?? ''}>
          <Header className={styles.heading}>{group.title}</Header>
          <Collection items={group.entries}>
            {(entry) => (
              <ListBoxItem
                id={entry.key}
                textValue={textOf(entry)}
                className={`${listStyles.option ?? ''} ${styles.entry ?? ''}`}
                onAction={() => onOpen(entry)}
              >
                <EntryView entry={entry} />
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      )}
    </ListBox>
  );
}

function textOf(entry: Entry): string {
  if (entry.kind === 'command') return entry.label;
  const { code, title } = entry.kind === 'hit' ? { ...entry.hit, title: entry.hit.title.text } : entry.recent;
  return `${code} ${title}`.trim();
}

function EntryView({ entry }: { entry: Entry }) {
  if (entry.kind === 'hit') return <HitView hit={entry.hit} />;
  if (entry.kind === 'command') {
    return (
      <>
        <Terminal aria-hidden />
        <Text slot="label">{entry.label}</Text>
      </>
    );
  }
  const { kind, code, title } = entry.recent;
  const Icon = icons[kind] as ComponentType<{ 'aria-hidden': true }> | undefined;
  return (
    <>
      {Icon === undefined ? <CalendarDays aria-hidden /> : <Icon aria-hidden />}
      <span className={styles.name}>
        <Text slot="label" className={styles.title ?? ''}>
          {code !== '' && <b>{code}</b>} {title}
        </Text>
      </span>
    </>
  );
}

function HitView({ hit }: { hit: SearchHit }) {
  const { kind, code, title, belongsTo, passage, isRetired } = hit;
  const Icon = icons[kind];
  return (
    <>
      <Icon aria-hidden />
      <span className={styles.name}>
        <Text slot="label" className={styles.title ?? ''}>
          {code !== '' && <b>{code}</b>} <Marked {...title} />
        </Text>
        {(belongsTo !== '' || passage !== null) && (
          <Text slot="description" className={styles.context ?? ''}>
            {belongsTo !== '' && <span className={styles.place}>{belongsTo}</span>}
            {passage !== null && (
              <span>
                {passage.isInFile && `${findText.inFile} `}
                <Marked {...passage} />
              </span>
            )}
          </Text>
        )}
      </span>
      {isRetired && <span className={styles.retired}>{findText.retired}</span>}
    </>
  );
}
