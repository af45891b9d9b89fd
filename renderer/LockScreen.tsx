import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { EnterForm } from './EnterForm.tsx';
import { leave } from './state/entering.ts';
import { useMe, useSession } from './state/session.ts';
import { accessText } from './text/access.ts';
import { shellText } from './text/shell.ts';
import styles from './WhoAmI.module.css';

/** Over everything, also over what is half typed in a dialogue, until the same person enters again. */
export function LockScreen() {
  const isLocked = useSession((state) => state.isLocked);
  const me = useMe();
  if (!isLocked || me === null) return null;
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled className={styles.lock ?? ''}>
      <Modal className={styles.page ?? ''}>
        <Dialog className={styles.lockDialog ?? ''}>
          <p className={styles.product}>{shellText.product}</p>
          <Heading slot="title" level={1}>
            {accessText.lockedTitle}
          </Heading>
          <p className={styles.help}>{accessText.locked(me.name)}</p>
          <EnterForm memberId={me.id} onOther={() => void leave()} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
