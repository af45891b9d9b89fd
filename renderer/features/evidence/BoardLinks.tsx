import { useLinks } from '../../state/plan.ts';
import { useQuery } from '../../state/queries.ts';
import { useSession } from '../../state/session.ts';
import { linkText } from '../../text/evidences.ts';
import { Card } from '../../ui/Card.tsx';
import { Link } from '../../ui/Link.tsx';

/** On the board: links that are evidence and no longer open. */
export function BoardLinks({ planId }: { planId: string }) {
  const links = useLinks();
  const isOn = useSession((state) => state.settings?.checksLinks ?? false);
  const filters = { link: 'unreachable', standing: 'live' } as const;
  const total = useQuery('evidence.search', isOn ? { planId, filters, limit: 1 } : null).value?.total ?? 0;
  if (!isOn || total === 0) return null;
  const href = links.evidences({ enlace: 'unreachable', situacion: 'live' });
  return (
    <Card title={linkText.broken} actions={<Link href={href}>{linkText.toBroken}</Link>}>
      <p>{linkText.brokenHint(total)}</p>
    </Card>
  );
}
