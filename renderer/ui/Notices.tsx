import { X } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from 'react-aria-components/Button';
import { useNotices } from '../state/notices.ts';
import { uiText } from '../text/ui.ts';
import { Button as ActionButton } from './Button.tsx';
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
  const { all, shownId, dismiss, take } = useNotices();
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
          {notice.offer !== undefined && (
            <ActionButton size="small" onPress={() => take(notice.id)}>
              {uiText[notice.offer.way]}
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
