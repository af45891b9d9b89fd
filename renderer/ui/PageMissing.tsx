import { shellText } from '../text/shell.ts';
import { ButtonLink } from './ButtonLink.tsx';
import { EmptyState } from './EmptyState.tsx';
import { PageHeader } from './PageHeader.tsx';

/** An address that leads nowhere, and the way back. */
export function PageMissing() {
  return (
    <>
      <PageHeader title={shellText.notFoundTitle} />
      <EmptyState
        sentence={shellText.notFound}
        step={<ButtonLink href="#/">{shellText.toBoard}</ButtonLink>}
      />
    </>
  );
}
