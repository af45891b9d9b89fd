import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { uiText } from '../text/ui.ts';
import { cx } from './class-names.ts';
import { IconButton } from './IconButton.tsx';
import styles from './Dialog.module.css';

type Props = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** The buttons, the main one last. */
  actions?: ReactNode;
  size?: 'normal' | 'wide';
  /** With it, the contents are a form that the main button submits. */
  onSubmit?: () => void;
  /** False where a click beside the window must not lose what was typed. */
  isDismissable?: boolean;
};

/** A window over the page: keeps the focus, gives it back (where it can: kept-focus.ts), closes with Escape. */
export function Dialog(props: Props) {
  const { title, isOpen, onClose, size = 'normal', isDismissable = true } = props;
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={isDismissable}
      className={styles.veil ?? ''}
    >
      <Modal className={cx(styles.modal, size === 'wide' && styles.wide)}>
        <AriaDialog className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton label={uiText.close} slot={null} onPress={onClose}>
              <X aria-hidden />
            </IconButton>
          </header>
          <Contents {...props} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function Contents({ children, actions, onSubmit }: Props) {
  const inner = (
    <>
      <div className={styles.body}>{children}</div>
      {actions !== undefined && <footer className={styles.foot}>{actions}</footer>}
    </>
  );
  if (onSubmit === undefined) return inner;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // React passes the event through portals: a dialogue inside another form must not submit that one too.
        event.stopPropagation();
        onSubmit();
      }}
    >
      {inner}
    </form>
  );
}
