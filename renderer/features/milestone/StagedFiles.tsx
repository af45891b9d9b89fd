import { RotateCcw, X } from 'lucide-react';
import { errorText } from '../../../shared/error-text.ts';
import { say } from '../../state/notices.ts';
import type { StagedFile, StagedProblem, useStagedFiles } from '../../state/staged-files.ts';
import { evidenceText } from '../../text/evidence.ts';
import { byteSize } from '../../text/format.ts';
import { uiText } from '../../text/ui.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { SameFiles } from '../../ui/SameFiles.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './StagedFiles.module.css';

type Props = { milestoneId: string; staging: ReturnType<typeof useStagedFiles>; wasTried: boolean };

/** The files to attach, each with its title, how far it is and what is wrong with it. */
export function StagedFiles({ milestoneId, staging, wasTried }: Props) {
  const { files } = staging;
  if (files.length === 0) return null;
  return (
    <ul aria-label={evidenceText.staged} className={styles.list}>
      {files.map((one) => (
        <li key={one.id} className={styles.file}>
          <div className={styles.head}>
            <TextField
              label={evidenceText.titleOf(one.file.name)}
              value={one.title}
              onChange={(title) => staging.change(one.id, { title })}
              error={wasTried && one.title.trim() === '' ? evidenceText.needText : undefined}
            />
            {one.state === 'failed' && (
              <IconButton label={evidenceText.retry} onPress={() => staging.retry(one.id)}>
                <RotateCcw aria-hidden />
              </IconButton>
            )}
            <IconButton label={uiText.fileRemove(one.file.name)} onPress={() => staging.remove(one.id)}>
              <X aria-hidden />
            </IconButton>
          </div>
          <State one={one} isStoring={one.id === staging.storingId} onStop={() => staging.stop(one.id)} />
          <Same
            milestoneId={milestoneId}
            one={one}
            all={files}
            onWanted={(isWanted) => staging.change(one.id, { isWanted })}
          />
        </li>
      ))}
    </ul>
  );
}

type StateProps = { one: StagedFile; isStoring: boolean; onStop: () => void };

function State({ one, isStoring, onStop }: StateProps) {
  const size = byteSize(one.file.size);
  if (isStoring) {
    return (
      <ProgressBar
        label={evidenceText.storing(one.file.name)}
        value={one.percent === 0 ? null : one.percent}
        onCancel={onStop}
      />
    );
  }
  if (one.problem !== null) {
    return (
      <p role="alert" className={styles.problem}>
        {problemText(one.problem)}
      </p>
    );
  }
  const said = one.state === 'waiting' ? evidenceText.waiting : evidenceText.stored;
  return <small>{`${size} · ${one.isWanted ? said : evidenceText.notAttached}`}</small>;
}

function problemText(problem: StagedProblem): string {
  if (problem === 'empty') return evidenceText.emptyFile;
  if (problem === 'unreadable') return evidenceText.unreadable;
  return problem === 'stopped' ? evidenceText.stopped : errorText(problem);
}

type SameProps = {
  milestoneId: string;
  one: StagedFile;
  all: readonly StagedFile[];
  onWanted: (isWanted: boolean) => void;
};

/** Where the same file is evidence already; whoever attaches it decides. */
function Same({ milestoneId, one, all, onWanted }: SameProps) {
  const isTwice =
    one.sha256 !== '' && all.some((other) => other.id !== one.id && other.sha256 === one.sha256);
  if (one.same.length === 0 && !isTwice) return null;
  return (
    <div role="status" className={styles.same}>
      {isTwice && <p>{evidenceText.sameHere}</p>}
      <SameFiles
        same={one.same}
        milestoneId={milestoneId}
        said="sameAs"
        onLeave={() => say(evidenceText.leftBehind)}
      />
      {one.same.length > 0 && (
        <Checkbox label={evidenceText.attachAnyway} isSelected={one.isWanted} onChange={onWanted} />
      )}
    </div>
  );
}
