import { Search } from 'lucide-react';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { TextField } from 'react-aria-components/TextField';
import { go } from '../../state/address.ts';
import { hrefOfFound } from '../../state/find-links.ts';
import { useFindCommands } from '../../state/find-commands.ts';
import { recents, rememberRecent, useFound } from '../../state/find.ts';
import { useKnownDay } from '../../state/known-at.ts';
import { useCutOff, useLinks, usePlan } from '../../state/plan.ts';
import { useSession } from '../../state/session.ts';
import { findText, foundText, rebuiltText } from '../../text/find.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import dialogStyles from '../../ui/Dialog.module.css';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { entryGroups, type Entry } from './entries.ts';
import { EntryList } from './EntryList.tsx';
import styles from './Find.module.css';

/** Finds anything by what is typed: records, pages and what can be done; arrows choose and Enter opens. */
export function FindDialog({ onClose }: { onClose: () => void }) {
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={onClose} className={dialogStyles.veil ?? ''}>
      <Modal className={`${dialogStyles.modal ?? ''} ${styles.modal ?? ''}`}>
        <Dialog aria-label={findText.title} className={dialogStyles.dialog ?? ''}>
          <Finder onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Finder({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const [isEverywhere, setEverywhere] = useState(false);
  const plan = usePlan();
  const isOneOfMany = useSession((state) => state.plans.length > 1) && plan !== null;
  const found = useFound(text, isOneOfMany && !isEverywhere ? plan.id : null);
  const commands = useFindCommands(rebuiltText);
  const opened = useMemo(() => recents(), []);
  const outcome = text.trim() === '' ? null : (found.value ?? null);
  const groups = entryGroups(text, outcome, commands, opened);
  const open = useOpen(onClose);
  const isSettled = found.asked === text && !found.isLoading;
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <TextField type="search" aria-label={findText.title} autoFocus className={styles.field ?? ''}>
        <Search aria-hidden />
        <Input
          placeholder={findText.hint}
          onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
            const first = groups[0]?.entries[0];
            const isChosen = event.currentTarget.getAttribute('aria-activedescendant') !== null;
            if (event.key === 'Enter' && !isChosen && first !== undefined && text.trim() !== '') open(first);
          }}
        />
      </TextField>
      {isOneOfMany && (
        <div className={styles.scope}>
          <Checkbox label={findText.everyPlan} isSelected={isEverywhere} onChange={setEverywhere} />
        </div>
      )}
      <PastNote />
      <ErrorNote error={text.trim() === '' ? null : found.error} onRetry={found.reload} />
      <EntryList
        groups={groups}
        onOpen={open}
        empty={<p className={styles.empty}>{isSettled ? findText.nothing(text.trim()) : ''}</p>}
      />
      <footer className={styles.foot}>
        <span role="status">{outcome === null || !isSettled ? '' : foundText(outcome)}</span>
        <span aria-hidden>{findText.move}</span>
      </footer>
    </Autocomplete>
  );
}

function useOpen(onClose: () => void): (entry: Entry) => void {
  const links = useLinks();
  const plan = usePlan();
  return (entry) => {
    onClose();
    if (entry.kind === 'command') {
      if ('run' in entry.command) entry.command.run();
      else go(entry.command.href.slice(1));
      return;
    }
    const what = entry.kind === 'hit' ? { ...entry.hit, title: entry.hit.title.text } : entry.recent;
    rememberRecent(what);
    go(hrefOfFound(what, links, plan?.code ?? null).slice(1));
  };
}

/** Where the window looks at another day, what is found is of now all the same. */
function PastNote() {
  const known = useKnownDay();
  const { chosen } = useCutOff();
  return known === null && chosen === null ? null : <p className={styles.past}>{findText.today}</p>;
}
