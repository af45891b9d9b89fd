import { useState } from 'react';
import { useOnDemand } from '../../state/on-demand.ts';
import type { TimelineQuestion } from '../../state/timeline.ts';
import { timelineText } from '../../text/timeline.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Timeline.module.css';

type Props = { question: TimelineQuestion; onFound: (index: number) => void };

/** Goes to the next bar whose code or title has the words. */
export function SeekBar({ question, onFound }: Props) {
  const { ask, isAsking } = useOnDemand('timeline.read');
  const [words, setWords] = useState('');
  const [last, setLast] = useState<{ words: string; index: number } | null>(null);
  const [said, setSaid] = useState('');
  const seek = async () => {
    if (words.trim() === '') return;
    const seekFrom = last?.words === words ? last.index + 1 : 0;
    const answer = await ask({ ...question, limit: 1, seek: words, seekFrom });
    if (answer === null) return;
    if (answer.found === null) {
      setSaid(timelineText.notFound(words));
      return;
    }
    setSaid('');
    setLast({ words, index: answer.found });
    onFound(answer.found);
  };
  return (
    <form
      role="search"
      className={styles.seek}
      onSubmit={(event) => {
        event.preventDefault();
        void seek();
      }}
    >
      <TextField
        label={timelineText.search}
        placeholder={timelineText.searchHelp}
        value={words}
        onChange={setWords}
      />
      <Button type="submit" isPending={isAsking}>
        {timelineText.searchGo}
      </Button>
      <span role="status">{said}</span>
    </form>
  );
}
