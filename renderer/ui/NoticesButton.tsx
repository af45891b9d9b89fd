import { Bell, TriangleAlert } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useNotices, type Notice } from '../state/notices.ts';
import { instantDay, instantText } from '../text/format.ts';
import { noticeText } from '../text/notices.ts';
import { uiText } from '../text/ui.ts';
import { Button as ActionButton } from './Button.tsx';
import { cx } from './class-names.ts';
import { Link } from './Link.tsx';
import buttonStyles from './Button.module.css';
import listStyles from './ListBox.module.css';
import styles from './Notices.module.css';

/** The notices of this session, to be read again: how many nobody read, and by day when it opens. */
export function NoticesButton() {
  const { all, read } = useNotices();
  const unread = all.filter(({ isRead }) => !isRead).length;
  return (
    <DialogTrigger
      onOpenChange={(isOpen) => {
        if (!isOpen) read();
      }}
    >
      <Button
        aria-label={unread === 0 ? uiText.notices : noticeText.unread(unread)}
        className={cx(buttonStyles.button, buttonStyles.icon, styles.bell)}
      >
        <Bell aria-hidden />
        {unread > 0 && (
          <span aria-hidden className={styles.unread}>
            {unread > 9 ? '9+' : unread}
          </span>
        )}
      </Button>
      <Popover className={listStyles.popover ?? ''} placement="bottom end">
        <Dialog aria-label={uiText.notices} className={styles.list ?? ''}>
          {({ close }) => <Notices all={all} close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Notices({ all, close }: { all: readonly Notice[]; close: () => void }) {
  if (all.length === 0) return <p>{uiText.noNotices}</p>;
  return [...Map.groupBy(all, ({ at }) => instantDay(at))].map(([day, notices]) => (
    <section key={day}>
      <h3 className={styles.day}>{day}</h3>
      <ul>
        {notices.map((notice) => (
          <Told key={notice.id} notice={notice} close={close} />
        ))}
      </ul>
    </section>
  ));
}

function Told({ notice, close }: { notice: Notice; close: () => void }) {
  const take = useNotices((state) => state.take);
  const { id, at, text, tone, times, href, isRead, offer } = notice;
  return (
    <li className={cx(!isRead && styles.new)}>
      <time dateTime={at}>{instantText(at).slice(-5)}</time>
      {!isRead && <small className={styles.mark}>{noticeText.isNew}</small>}
      <div>
        {tone === 'problem' && <TriangleAlert aria-hidden className={styles.problem} />}
        {text}
        {times > 1 && ` (${noticeText.times(times)})`}
      </div>
      <div className={styles.deeds}>
        {href.length > 2 && href !== window.location.hash && (
          <Link href={href} onClick={close}>
            {noticeText.place}
          </Link>
        )}
        {offer !== undefined && (
          <ActionButton
            size="small"
            onPress={() => {
              close();
              take(id);
            }}
          >
            {uiText[offer.way]}
          </ActionButton>
        )}
      </div>
    </li>
  );
}
