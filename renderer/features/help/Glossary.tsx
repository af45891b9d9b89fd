import { useEffect, useMemo, useRef } from 'react';
import { sortKey } from '../../../shared/fold.ts';
import { helpEntries } from '../../text/help-entries.ts';
import { helpKeys, helpTerms, type HelpKey } from '../../text/help-keys.ts';
import { helpText } from '../../text/help.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { includesFolded } from '../../ui/folded.ts';
import { SourceLine } from '../../ui/SourceLine.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Help.module.css';

const inOrder = helpKeys.toSorted((a, b) => (sortKey(helpTerms[a]) < sortKey(helpTerms[b]) ? -1 : 1));

type Props = {
  wanted: string;
  onWanted: (wanted: string) => void;
  /** The word that was asked for: it is brought into view. */
  chosen: string | null;
  hrefOf: (word: HelpKey) => string;
  namesHref: string;
};

/** Every word with its meaning and its source, found by a part of either. */
export function Glossary({ wanted, onWanted, chosen, hrefOf, namesHref }: Props) {
  const shown = useMemo(
    () => inOrder.filter((word) => includesFolded(`${helpTerms[word]} ${helpEntries[word].text}`, wanted)),
    [wanted],
  );
  return (
    <Card title={helpText.glossary}>
      <div className={styles.stack}>
        <div className={styles.search}>
          <TextField label={helpText.find} value={wanted} onChange={onWanted} />
          <span role="status" className={styles.quiet}>
            {helpText.found(shown.length)}
          </span>
        </div>
        {shown.length === 0 ? (
          <EmptyState
            sentence={helpText.none}
            step={<Button onPress={() => onWanted('')}>{helpText.clear}</Button>}
          />
        ) : (
          <dl className={styles.entries}>
            {shown.map((word) => (
              <Entry key={word} word={word} isChosen={word === chosen} hrefOf={hrefOf} />
            ))}
          </dl>
        )}
        <p className={styles.quiet}>
          {helpText.sourcesNote} <a href={namesHref}>{helpText.editNames}</a>
        </p>
      </div>
    </Card>
  );
}

type EntryProps = { word: HelpKey; isChosen: boolean; hrefOf: (word: HelpKey) => string };

function Entry({ word, isChosen, hrefOf }: EntryProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isChosen) return;
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.focus({ preventScroll: true });
  }, [isChosen]);
  const { text, source, related } = helpEntries[word];
  return (
    <div className={styles.entry} data-chosen={isChosen}>
      <dt ref={place} tabIndex={-1}>
        {helpTerms[word]}
      </dt>
      <dd>
        <p>{text}</p>
        <SourceLine source={source} />
        <p className={styles.related}>
          <small>{helpText.related}:</small>
          {related.map((other) => (
            <a key={other} href={hrefOf(other)}>
              {helpTerms[other]}
            </a>
          ))}
        </p>
      </dd>
    </div>
  );
}
