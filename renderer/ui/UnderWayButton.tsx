import { LoaderCircle } from 'lucide-react';
import { useState } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useWork } from '../state/jobs.ts';
import type { UnderWay } from '../state/under-way.ts';
import { underWayText } from '../text/under-way.ts';
import { uiText } from '../text/ui.ts';
import { Button as ActionButton } from './Button.tsx';
import { ChipButton } from './Chip.tsx';
import { cx } from './class-names.ts';
import { ProgressBar } from './ProgressBar.tsx';
import listStyles from './ListBox.module.css';
import styles from './UnderWay.module.css';

/** What takes long, in one place on top of every page: how far it is and how it is stopped; nothing while nothing runs. */
export function UnderWayButton() {
  const all = useWork();
  const [isOpen, setOpen] = useState(false);
  const said = all.length === 0 ? '' : underWayText.count(all.length);
  return (
    <>
      <span aria-live="polite" className="visually-hidden">
        {said}
      </span>
      {(all.length > 0 || isOpen) && (
        <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
          <ChipButton aria-label={all.length === 0 ? underWayText.title : said}>
            <LoaderCircle aria-hidden className={cx(all.length > 0 && styles.turning)} />
            {all.length > 0 && all.length}
          </ChipButton>
          <Popover className={listStyles.popover ?? ''} placement="bottom end">
            <Dialog aria-label={underWayText.title} className={styles.list ?? ''}>
              {all.length === 0 ? <p>{underWayText.none}</p> : <Works all={all} />}
            </Dialog>
          </Popover>
        </DialogTrigger>
      )}
    </>
  );
}

function Works({ all }: { all: readonly UnderWay[] }) {
  return (
    <ul>
      {all.map((work) => (
        <li key={work.id}>
          <ProgressBar label={nameOf(work)} value={work.percent} />
          <Stop work={work} />
        </li>
      ))}
    </ul>
  );
}

function Stop({ work }: { work: UnderWay }) {
  const { cancel, isStopping } = work;
  if (isStopping) return <small>{underWayText.stopping}</small>;
  if (cancel === null) return null;
  return (
    <ActionButton size="small" aria-label={underWayText.cancel(nameOf(work))} onPress={cancel}>
      {uiText.cancel}
    </ActionButton>
  );
}

function nameOf({ kind, name }: UnderWay): string {
  if (kind === 'file') return underWayText.file(name);
  return kind === 'texts' ? underWayText.texts(Number(name)) : underWayText[kind];
}
