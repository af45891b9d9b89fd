import { useState } from 'react';
import { noDate, type PreciseDate } from '../../../shared/dates.ts';
import { planScopeNames } from '../../../shared/glossary.ts';
import { planFields, type Plan, planScopes } from '../../../shared/plans.ts';
import { useCommand } from '../../state/commands.ts';
import { useUsualCommittee } from '../../state/committees.ts';
import { useDraft } from '../../state/drafts.ts';
import { say } from '../../state/notices.ts';
import { committeesText } from '../../text/committees.ts';
import { planText } from '../../text/plan-form.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { CommitteeChoice } from '../../ui/CommitteeChoice.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { PreciseDateField } from '../../ui/PreciseDateField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './StartPlanForm.module.css';

const scopeOptions = planScopes.map((key) => ({ key, label: planScopeNames[key] }));
type Scope = (typeof planScopes)[number];

const empty = {
  code: '',
  name: '',
  committeeName: '',
  committeeId: null as string | null,
  place: '',
  scope: 'state' as Scope,
  start: noDate as PreciseDate,
  end: noDate as PreciseDate,
};

/** What a plan needs to begin; the rest can be filled later. */
export function StartPlanForm({ today, onStarted }: { today: string; onStarted: (plan: Plan) => void }) {
  const start = useCommand('plan.start');
  const usual = useUsualCommittee();
  const { values, set, drop, draft } = useDraft('plan.start', { ...empty, committeeId: usual });
  const [wasTried, setTried] = useState(false);
  const missing = (text: string) => (wasTried && text.trim() === '' ? planText.needed : undefined);
  const submit = async () => {
    setTried(true);
    if (values.code.trim() === '' || values.name.trim() === '') return;
    const plan = await start.run(values);
    if (plan === null) return;
    drop();
    say(planText.started(plan.name));
    onStarted(plan);
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <DraftNote draft={draft} title={planText.begin} />
      <p>{planText.newHelp}</p>
      <TextField
        label={planText.name}
        value={values.name}
        onChange={(name) => set({ name })}
        error={missing(values.name)}
        isRequired
      />
      <div className={styles.row}>
        <TextField
          label={planText.code}
          help={planText.codeHelp}
          value={values.code}
          onChange={(code) => set({ code })}
          error={missing(values.code)}
          isRequired
        />
        <Select
          label={planText.scope}
          options={scopeOptions}
          value={values.scope}
          onChange={(scope) => set({ scope })}
        />
        <TextField label={planText.place} value={values.place} onChange={(place) => set({ place })} />
        <CommitteeChoice
          label={committeesText.planCommittee}
          help={committeesText.planHelp}
          value={values.committeeId}
          onChange={(committeeId) => set({ committeeId })}
          noneLabel={committeesText.planNone}
          mayBeNone
        />
        {values.committeeId === null && (
          <TextField
            label={planText.committee}
            value={values.committeeName}
            onChange={(committeeName) => set({ committeeName })}
          />
        )}
      </div>
      <div className={styles.row}>
        <PreciseDateField
          label={planFields.start.label}
          value={values.start}
          today={today}
          onChange={(date) => set({ start: date })}
        />
        <PreciseDateField
          label={planFields.end.label}
          value={values.end}
          today={today}
          onChange={(date) => set({ end: date })}
        />
      </div>
      <ErrorNote error={start.error} />
      <div className={styles.actions}>
        <Button type="submit" kind="main" isPending={start.isRunning}>
          {planText.begin}
        </Button>
        <ButtonLink href="#/">{planText.cancel}</ButtonLink>
      </div>
    </form>
  );
}
