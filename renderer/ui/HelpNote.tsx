import { helpEntries } from '../text/help-entries.ts';
import { helpTerms, type HelpKey } from '../text/help-keys.ts';
import { helpText } from '../text/help.ts';
import { SourceLine } from './SourceLine.tsx';
import styles from './HelpMark.module.css';

/** One entry of the glossary, in a few lines, with the way to all of it. */
export function HelpNote({ word, onLeave }: { word: HelpKey; onLeave: () => void }) {
  const { text, source } = helpEntries[word];
  return (
    <>
      <p className={styles.term}>{helpTerms[word]}</p>
      <p>{text}</p>
      <SourceLine source={source} />
      <p>
        <a href={`#/ayuda?termino=${word}`} onClick={onLeave}>
          {helpText.more}
        </a>
      </p>
    </>
  );
}
