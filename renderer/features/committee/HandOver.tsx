import { useState } from 'react';
import { addDays } from '../../../shared/dates.ts';
import { useCommand } from '../../state/commands.ts';
import type { Holder } from '../../state/committee.ts';
import { useDraft } from '../../state/drafts.ts';
import { useHolderOptions } from '../../state/holder-options.ts';
import { say } from '../../state/notices.ts';
import { useSession } from '../../state/session.ts';
import { handOverText } from '../../text/hand-over.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';

type Props = {
  from: Pick<Holder, 'kind' | 'id' | 'name'>;
  /** The plan in view, and of how many of its things they answer. */
  plan: { id: string; name: string };
  /** The last day of whoever leaves; left out for who stays. */
  endsOn?: string | null;
};

type Values = { holder: string | null; on: string | null; scope: 'all' | 'plan' };

/** The way to hand over all that a person or institution answers for, when they leave or before. */
export function HandOver(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{handOverText.handOver}</Button>
      {isOpen && <HandOverDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function HandOverDialog({ from, plan, endsOn = null, onClose }: Props & { onClose: () => void }) {
  const today = useSession((state) => state.about?.today ?? '');
  const plans = useSession((state) => state.plans);
  const options = useHolderOptions().filter(({ key }) => key !== from.id);
  const { run, isRunning, error } = useCommand('responsibility.handOver');
  const { values, set, drop, draft } = useDraft<Values>(`responsibility.handOver.${from.id}`, {
    holder: null,
    on: endsOn === null ? today : addDays(endsOn, 1),
    scope: 'all',
  });
  const { holder, on, scope } = values;
  const to = options.find(({ key }) => key === holder);
  const save = async () => {
    if (to === undefined || on === null) return;
    const done = await run({
      ...(from.kind === 'member' ? { fromMemberId: from.id } : { fromInstitutionId: from.id }),
      ...(to.isInstitution ? { toInstitutionId: to.key } : { toMemberId: to.key }),
      on,
      ...(scope === 'plan' ? { planIds: [plan.id] } : {}),
    });
    if (done === null) return;
    drop();
    say(handOverText.said(to.label, done.passed, done.ended));
    onClose();
  };
  return (
    <RecordDialog
      title={handOverText.title(from.name)}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={isRunning}
      error={error}
      saveLabel={handOverText.save}
      draft={draft}
    >
      <p>{handOverText.help}</p>
      <ComboBox
        label={handOverText.to}
        options={options}
        value={to?.key ?? null}
        onChange={(key) => set({ holder: key })}
        needed={handOverText.toNeeded}
        isRequired
      />
      <DayField
        label={handOverText.on}
        help={handOverText.onHelp}
        value={on}
        onChange={(day) => set({ on: day })}
        needed={handOverText.onNeeded}
        isRequired
      />
      {plans.length > 1 && (
        <RadioGroup
          label={handOverText.scope}
          options={[
            { key: 'all', label: handOverText.allPlans },
            { key: 'plan', label: handOverText.onlyPlan(plan.name) },
          ]}
          value={scope}
          onChange={(key) => set({ scope: key })}
        />
      )}
    </RecordDialog>
  );
}
