import { Bell, X } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useNotices } from '../state/notices.ts';
import { instantText } from '../text/format.ts';
import { uiText } from '../text/ui.ts';
import { Button as ActionButton } from './Button.tsx';
import { cx } from './class-names.ts';
import buttonStyles from './Button.module.css';
import listStyles from './ListBox.module.css';
import styles from './Notices.module.css';

const shownFor = 8000;

/** What is told without being looked at: the page that came, and then what was done there. */
export function Announcements() {
  const page = useNotices((state) => state.page);
  return (
    <>
      <div aria-live="polite" className="visually-hidden">
        {page !== null && uiText.pageShown(page)}
      </div>
      <Toast />
    </>
  );
}

/** The last notice, announced when it appears; it goes by itself, and stays in the list. */
function Toast() {
  const { all, shownId, dismiss } = useNotices();
  const notice = all.find(({ id }) => id === shownId);
  useEffect(() => {
    if (shownId === null) return;
    const timer = setTimeout(dismiss, shownFor);
    return () => clearTimeout(timer);
  }, [shownId, dismiss]);
  return (
    <div role="status" aria-live="polite" className={styles.place}>
      {notice !== undefined && (
        <div className={styles.toast}>
          <p>{notice.text}</p>
          {notice.undo !== undefined && (
            <ActionButton
              size="small"
              onPress={() => {
                notice.undo?.();
                dismiss();
              }}
            >
              {uiText.undo}
            </ActionButton>
          )}
          <Button aria-label={uiText.dismiss} onPress={dismiss} className={styles.close ?? ''}>
            <X aria-hidden />
          </Button>
        </div>
      )}
    </div>
  );
}

/** The notices of this session, to be read again. */
export function NoticesButton() {
  const all = useNotices((state) => state.all);
  return (
    <DialogTrigger>
      <Button aria-label={uiText.notices} className={cx(buttonStyles.button, buttonStyles.icon)}>
        <Bell aria-hidden />
      </Button>
      <Popover className={listStyles.popover ?? ''} placement="bottom end">
        <Dialog aria-label={uiText.notices} className={styles.list ?? ''}>
          {all.length === 0 ? <p>{uiText.noNotices}</p> : null}
          <ul>
            {all.map((notice) => (
              <li key={notice.id}>
                <time dateTime={notice.at}>{instantText(notice.at)}</time>
                {notice.text}
              </li>
            ))}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
