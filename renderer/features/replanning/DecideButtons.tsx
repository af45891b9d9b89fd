import { useState, type ReactNode } from 'react';
import type { ReplanRequestView } from '../../../shared/replan-requests.ts';
import { useMay } from '../../state/permissions.ts';
import { useMe } from '../../state/session.ts';
import { replanningText } from '../../text/replanning.ts';
import { Button } from '../../ui/Button.tsx';
import { ChipRow } from '../../ui/Chip.tsx';
import { DecideDialog, type Decision } from './DecideDialogs.tsx';

const labels: Record<Decision, { word: string; of: (code: string) => string }> = {
  withdraw: { word: replanningText.withdraw, of: replanningText.withdrawOf },
  refuse: { word: replanningText.refuse, of: replanningText.refuseOf },
  approve: { word: replanningText.approve, of: replanningText.approveOf },
};

type Props = { request: ReplanRequestView; children: (buttons: ReactNode) => ReactNode };

/**
 * What whoever looks may do with a request that waits; nothing for the others. A dialogue that is open stays when
 * another decides meanwhile, with what was typed in it.
 */
export function DecideButtons({ request, children }: Props) {
  const [decision, setDecision] = useState<Decision | null>(null);
  const mayDecide = useMay('replan') !== 'no';
  const mayAsk = useMay('askReplan');
  const me = useMe();
  const isMine = mayAsk === 'byProxy' || (mayAsk === 'yes' && request.requestedBy === me?.id);
  const decisions: Decision[] = [
    ...(isMine ? (['withdraw'] as const) : []),
    ...(mayDecide ? (['refuse', 'approve'] as const) : []),
  ];
  const buttons = request.state === 'asked' && decisions.length > 0 && (
    <ChipRow>
      {decisions.map((one) => (
        <Button
          key={one}
          size="small"
          kind={one === 'approve' ? 'main' : 'plain'}
          aria-label={labels[one].of(request.milestoneCode)}
          onPress={() => setDecision(one)}
        >
          {labels[one].word}
        </Button>
      ))}
    </ChipRow>
  );
  return (
    <>
      {children(buttons)}
      {decision !== null && (
        <DecideDialog decision={decision} request={request} onClose={() => setDecision(null)} />
      )}
    </>
  );
}
