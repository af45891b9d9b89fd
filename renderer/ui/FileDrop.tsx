import { Upload, X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { byteSize } from '../text/format.ts';
import { uiText } from '../text/ui.ts';
import { cx } from './class-names.ts';
import { IconButton } from './IconButton.tsx';
import fieldStyles from './Field.module.css';
import buttonStyles from './Button.module.css';
import styles from './FileDrop.module.css';

type Props = {
  label: string;
  files: readonly File[];
  onFiles: (files: File[]) => void;
  accept?: readonly string[];
  isMultiple?: boolean;
  /** Where a heading nearby already says it. */
  isLabelHidden?: boolean;
  help?: string;
  error?: string | undefined;
};

/** Files by drag and drop, by pasting, or by the system's dialogue; what was chosen can be taken out again. */
export function FileDrop(props: Props) {
  const { label, files, onFiles, accept, isMultiple = false, help, error } = props;
  const add = (more: File[]) => {
    if (more.length > 0) onFiles(isMultiple ? [...files, ...more] : more.slice(0, 1));
  };
  return (
    <div role="group" aria-label={label} className={fieldStyles.field}>
      {props.isLabelHidden !== true && <span className={fieldStyles.label}>{label}</span>}
      <DropZone
        aria-label={uiText.dropZone}
        className={styles.zone ?? ''}
        onDrop={(event) => {
          const dropped = event.items.filter((item) => item.kind === 'file');
          void Promise.all(dropped.map((item) => item.getFile())).then(add);
        }}
      >
        <Upload aria-hidden />
        <span>{uiText.fileDrop}</span>
        <FileTrigger
          allowsMultiple={isMultiple}
          {...(accept === undefined ? {} : { acceptedFileTypes: accept })}
          onSelect={(chosen) => {
            add([...(chosen ?? [])]);
          }}
        >
          <AriaButton className={cx(buttonStyles.button, buttonStyles.small)}>{uiText.fileChoose}</AriaButton>
        </FileTrigger>
      </DropZone>
      {help !== undefined && <span className={fieldStyles.help}>{help}</span>}
      {error !== undefined && (
        <span role="alert" className={fieldStyles.error}>
          {error}
        </span>
      )}
      <ChosenFiles files={files} onFiles={onFiles} />
    </div>
  );
}

function ChosenFiles({ files, onFiles }: Pick<Props, 'files' | 'onFiles'>) {
  if (files.length === 0) return null;
  return (
    <ul className={styles.files}>
      {files.map((file, index) => (
        <li key={`${file.name}-${String(index)}`} className={styles.file}>
          <span className={styles.name}>{file.name}</span>
          <small>{byteSize(file.size)}</small>
          <IconButton
            label={uiText.fileRemove(file.name)}
            onPress={() => {
              onFiles(files.filter((other) => other !== file));
            }}
          >
            <X aria-hidden />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}
