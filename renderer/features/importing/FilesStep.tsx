import { X } from 'lucide-react';
import { errorText } from '../../../shared/error-text.ts';
import { useImporting, type ImportFile } from '../../state/importing.ts';
import { addFiles, removeFile } from '../../state/importing-files.ts';
import { byteSize } from '../../text/format.ts';
import { importingText } from '../../text/importing.ts';
import { uiText } from '../../text/ui.ts';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import fieldStyles from '../../ui/Field.module.css';
import { MayNotImport } from './MayNotImport.tsx';
import styles from './Importing.module.css';

const kinds = ['.csv', '.tsv', '.txt', '.xlsx', '.json'];

/** The files, chosen or dropped; each goes to the core at once. */
export function FilesStep() {
  const files = useImporting((state) => state.files);
  return (
    <>
      <p className={styles.intro}>{importingText.filesIntro}</p>
      <MayNotImport />
      <div className={styles.panel}>
        <FileDrop
          label={importingText.files}
          files={[]}
          onFiles={(chosen) => void addFiles(chosen)}
          accept={kinds}
          isMultiple
          help={importingText.filesHelp}
        />
        {files.length > 0 && (
          <ul className={styles.files} aria-label={importingText.chosen}>
            {files.map((file) => (
              <ChosenFile key={file.key} file={file} />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

function ChosenFile({ file }: { file: ImportFile }) {
  return (
    <li>
      <span className={styles.name}>{file.name}</span>
      <small>{byteSize(file.size)}</small>
      {file.error === null ? (
        <small role="status">{file.sha256 === null ? importingText.uploading : importingText.arrived}</small>
      ) : (
        <span role="alert" className={fieldStyles.error}>
          {errorText(file.error)} {importingText.retry}
        </span>
      )}
      <IconButton label={uiText.fileRemove(file.name)} onPress={() => removeFile(file.key)}>
        <X aria-hidden />
      </IconButton>
    </li>
  );
}
