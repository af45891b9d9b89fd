import { discardDraft, type Draft } from '../../state/drafts.ts';
import { draftsText } from '../../text/drafts.ts';
import { formText } from '../../text/forms.ts';
import { instantText } from '../../text/format.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import styles from './DraftList.module.css';

/** Each thing half typed: of what form, when, how it begins, and the ways to go on with it or throw it away. */
export function DraftList({ drafts }: { drafts: readonly Draft[] }) {
  return (
    <ul className={styles.list}>
      {drafts.map((draft) => (
        <Kept key={draft.key} draft={draft} />
      ))}
    </ul>
  );
}

function Kept({ draft }: { draft: Draft }) {
  const title = draft.title === '' ? draftsText.untitled : draft.title;
  const text = excerpt(draft);
  return (
    <li className={styles.draft}>
      <div>
        <b>{title}</b>
        <div>
          <small>{draftsText.typedAt(instantText(draft.typedAt))}</small>
        </div>
        <div className={styles.excerpt}>{text === '' ? <small>{draftsText.noText}</small> : text}</div>
      </div>
      <div className={styles.actions}>
        <ButtonLink size="small" href={draft.at} aria-label={draftsText.goOnWith(title)}>
          {draftsText.goOn}
        </ButtonLink>
        <Button
          size="small"
          aria-label={draftsText.discardOf(title)}
          onPress={() => discardDraft(draft.key, formText.discarded)}
        >
          {draftsText.discard}
        </Button>
      </div>
    </li>
  );
}

/** What was typed in words; keys and days say little by themselves. */
const excerpt = ({ edits }: Draft): string =>
  Object.values(edits)
    .filter((value): value is string => typeof value === 'string' && /\s/.test(value.trim()))
    .join('\n')
    .slice(0, 600);
