import { DraftList } from '../features/drafts/DraftList.tsx';
import { useMyDrafts } from '../state/drafts.ts';
import { draftsText } from '../text/drafts.ts';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';

/** What whoever looks typed and did not save. */
export function Borradores() {
  const drafts = useMyDrafts();
  return (
    <>
      <PageHeader title={draftsText.title} meta={draftsText.help} />
      <Card title={draftsText.count(drafts.length)}>
        {drafts.length === 0 ? <EmptyState sentence={draftsText.none} /> : <DraftList drafts={drafts} />}
      </Card>
    </>
  );
}
