import {
  planScopeNames,
  planStateNames,
  quorumShareNames,
  reportingPeriodNames,
  voteRuleNames,
} from '../../../shared/glossary.ts';
import { planFields, type Plan } from '../../../shared/plans.ts';
import { useCommitteeChoice, useCommitteeName } from '../../state/committees.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { useRecordEdit } from '../../state/record-edit.ts';
import { committeesText } from '../../text/committees.ts';
import { useSession } from '../../state/session.ts';
import { formText } from '../../text/forms.ts';
import { settingsText } from '../../text/settings.ts';
import { Card } from '../../ui/Card.tsx';
import { CheckedFieldsContext, useCheckedFields } from '../../ui/checked-fields.ts';
import { ConflictOr } from '../../ui/ConflictPanel.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { FieldsList } from '../../ui/FieldsList.tsx';
import { RecordForm, type FormGroup } from '../../ui/RecordForm.tsx';
import type { FormItem } from '../../ui/RecordInput.tsx';
import { formatPreciseDate } from '../../../shared/dates.ts';
import { SaveBar } from './SaveBar.tsx';
import styles from './Settings.module.css';

type Name = keyof typeof planFields;

const item = (name: Name, as: FormItem['as'], more: Partial<FormItem> = {}): FormItem => ({
  name,
  label: planFields[name].label,
  field: planFields[name],
  as,
  ...more,
});
const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([key, label]) => ({ key, label }));

const groupsWith = (committee: readonly FormItem[], takenCode?: string): readonly FormGroup[] => [
  {
    title: settingsText.identity,
    items: [
      item('name', 'line', { isRequired: true, size: 'whole' }),
      item('code', 'line', { isRequired: true, help: settingsText.codeHelp, problem: takenCode }),
      item('number', 'line'),
      item('scope', 'choice', { options: optionsOf(planScopeNames), size: 'third' }),
      item('place', 'line', { size: 'third' }),
      item('ogpCode', 'line', { size: 'third' }),
      ...committee,
      item('state', 'choice', { options: optionsOf(planStateNames) }),
    ],
  },
  {
    title: settingsText.period,
    items: [
      item('start', 'date'),
      item('end', 'date', { notBefore: 'start' }),
      item('reportingPeriod', 'choice', {
        options: optionsOf(reportingPeriodNames),
        help: settingsText.reportingPeriodHelp,
      }),
      item('repositoryMonths', 'integer', { isRequired: true, help: settingsText.repositoryMonthsHelp }),
    ],
  },
  {
    title: settingsText.committeeRule,
    items: [
      item('quorumShare', 'choice', { options: optionsOf(quorumShareNames) }),
      item('decisionRule', 'choice', { options: optionsOf(voteRuleNames) }),
      item('quorumEachSector', 'flag', { help: settingsText.committeeRuleHelp, size: 'whole' }),
    ],
  },
  { title: settingsText.vision, items: [item('vision', 'prose')] },
];

/** Where there are committees one of them is chosen; what the committee is called is written where none is. */
function useCommitteeItems(committeeId: string | null): FormItem[] {
  const { options } = useCommitteeChoice();
  const name = item('committeeName', 'line');
  if (options.length === 0) return [name];
  const help = committeesText.planHelp;
  const choice = item('committeeId', 'optional', { options, help, none: committeesText.planNone });
  return committeeId === null ? [choice, name] : [choice];
}

type Props = { plan: Plan; today: string; onSaved: (plan: Plan) => void };

/** What the plan says of itself, to be changed. */
export function PlanData({ plan, today, onSaved }: Props) {
  const { run, isRunning, error } = useCommand('plan.revise');
  const edit = useRecordEdit(plan, error, { draft: `plan.revise.${plan.id}` });
  const { code, committeeId } = edit.values;
  const isTaken = useSession((state) => state.plans.some((one) => one.code === code && one.id !== plan.id));
  const takenCode = isTaken ? formText.taken(code) : undefined;
  const groups = groupsWith(useCommitteeItems(committeeId), takenCode);
  const fields = useCheckedFields();
  const save = async () => {
    const saved = await run({ id: plan.id, version: edit.values.version, changes: edit.changes });
    if (saved === null) return;
    edit.reset();
    say(settingsText.saved);
    onSaved(saved);
  };
  return (
    <Card title={settingsText.planData}>
      <form
        noValidate
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault();
          if (!fields.tellAll()) void save();
        }}
      >
        <DraftNote draft={edit.draft} title={settingsText.planData} />
        <ConflictOr edit={edit} items={groups.flatMap(({ items }) => items)}>
          <CheckedFieldsContext value={fields}>
            <RecordForm
              groups={groups}
              values={edit.values}
              onChange={edit.set}
              error={error}
              today={today}
            />
          </CheckedFieldsContext>
          <ErrorNote error={error} />
        </ConflictOr>
        <SaveBar hasChanges={edit.hasChanges} isSaving={isRunning} onUndo={edit.reset} />
      </form>
    </Card>
  );
}

/** The same, only to be read. */
export function PlanFacts({ plan }: { plan: Plan }) {
  const committeeName = useCommitteeName();
  const shown = (name: 'name' | 'code' | 'number' | 'place' | 'ogpCode' | 'committeeName' | 'vision') => ({
    label: planFields[name].label,
    value: plan[name],
  });
  return (
    <Card title={settingsText.planData}>
      <FieldsList
        fields={[
          shown('name'),
          shown('code'),
          shown('number'),
          { label: planFields.scope.label, value: planScopeNames[plan.scope] },
          shown('place'),
          shown('ogpCode'),
          plan.committeeId === null
            ? shown('committeeName')
            : { label: planFields.committeeId.label, value: committeeName(plan.committeeId) },
          { label: planFields.state.label, value: planStateNames[plan.state] },
          { label: planFields.start.label, value: formatPreciseDate(plan.start) },
          { label: planFields.end.label, value: formatPreciseDate(plan.end) },
          { label: planFields.reportingPeriod.label, value: reportingPeriodNames[plan.reportingPeriod] },
          { label: planFields.repositoryMonths.label, value: String(plan.repositoryMonths) },
          { label: planFields.quorumShare.label, value: quorumShareNames[plan.quorumShare] },
          {
            label: planFields.quorumEachSector.label,
            value: plan.quorumEachSector ? settingsText.yes : settingsText.no,
          },
          { label: planFields.decisionRule.label, value: voteRuleNames[plan.decisionRule] },
          shown('vision'),
        ]}
      />
    </Card>
  );
}
