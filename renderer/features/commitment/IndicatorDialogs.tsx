import type { CommitmentDetail } from '../../../shared/commitments.ts';
import { indicatorKindNames } from '../../../shared/glossary.ts';
import { indicatorFields, indicatorKinds } from '../../../shared/indicators.ts';
import { useCommand } from '../../state/commands.ts';
import { useDraft } from '../../state/drafts.ts';
import { say } from '../../state/notices.ts';
import { useRecordEdit } from '../../state/record-edit.ts';
import { commitmentText } from '../../text/commitment.ts';
import { DayField } from '../../ui/DayField.tsx';
import { InNameOf, useInNameOf } from '../../ui/InNameOf.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { problemOf, RecordForm } from '../../ui/RecordForm.tsx';
import type { FormItem } from '../../ui/RecordInput.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';

type IndicatorView = CommitmentDetail['indicators'][number];
type Name = 'name' | 'code' | 'kind' | 'unit' | 'baseline' | 'target' | 'period';

const blank = { name: '', code: '', kind: null, unit: '', baseline: '', target: '', period: '' };
const kindOptions = indicatorKinds.map((key) => ({ key, label: indicatorKindNames[key] }));
const item = (name: Name, as: FormItem['as'], more: Partial<FormItem> = {}): FormItem => ({
  name,
  label: indicatorFields[name].label,
  field: indicatorFields[name],
  as,
  ...more,
});
const items = [
  item('name', 'prose', { isRequired: true, isPlain: true }),
  item('code', 'line', { size: 'third' }),
  item('kind', 'optional', { options: kindOptions, size: 'third' }),
  item('unit', 'line', { size: 'third' }),
  item('baseline', 'line', { size: 'third' }),
  item('target', 'line', { size: 'third' }),
  item('period', 'line', { size: 'third' }),
];

type IndicatorProps = {
  commitmentId: string;
  indicator: IndicatorView | null;
  today: string;
  onClose: () => void;
};

/** Adds an indicator, or edits one. */
export function IndicatorDialog({ commitmentId, indicator, today, onClose }: IndicatorProps) {
  const add = useCommand('indicator.add');
  const revise = useCommand('indicator.revise');
  const error = indicator === null ? add.error : revise.error;
  const edit = useRecordEdit<Record<Name, unknown> & { version?: number }>(indicator ?? blank, error, {
    draft: `indicator.${indicator?.id ?? commitmentId}`,
  });
  const save = async () => {
    const changes = edit.changes as Record<string, never>;
    const done =
      indicator === null
        ? await add.run({ commitmentId, values: { ...changes, name: String(edit.values.name) } })
        : await revise.run({ id: indicator.id, version: edit.values.version ?? indicator.version, changes });
    if (done === null) return;
    edit.drop();
    say(commitmentText.indicatorSaid);
    onClose();
  };
  return (
    <RecordDialog
      title={indicator === null ? commitmentText.addIndicator : commitmentText.edit}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={add.isRunning || revise.isRunning}
      error={error}
      edit={edit}
      items={items}
    >
      <RecordForm
        groups={[{ title: commitmentText.indicators, items }]}
        values={edit.values}
        onChange={edit.set}
        error={error}
        today={today}
      />
    </RecordDialog>
  );
}

type Measure = { measuredOn: string | null; value: string; note: string };
type MeasureProps = { indicator: IndicatorView; today: string; onClose: () => void };

/** Records what an indicator came to on a day. */
export function MeasureDialog({ indicator, today, onClose }: MeasureProps) {
  const measure = useCommand('indicator.measure');
  const proxy = useInNameOf('measure');
  const blankMeasure: Measure = { measuredOn: today, value: '', note: '' };
  const { values, set, drop, draft } = useDraft(`indicator.measure.${indicator.id}`, blankMeasure);
  const { measuredOn, value, note } = values;
  const save = async () => {
    if (measuredOn === null || !proxy.isReady) return;
    const input = { indicatorId: indicator.id, measuredOn, value, note };
    if ((await measure.run(input, { inNameOf: proxy.memberId })) === null) return;
    drop();
    say(commitmentText.measuredSaid);
    onClose();
  };
  return (
    <RecordDialog
      title={commitmentText.measure}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={measure.isRunning}
      error={measure.error}
      draft={draft}
    >
      <p>{indicator.name}</p>
      <InNameOf proxy={proxy} />
      <DayField
        label={commitmentText.measuredOn}
        value={measuredOn}
        onChange={(day) => set({ measuredOn: day })}
        error={problemOf(measure.error, 'measuredOn')}
        isRequired
      />
      <TextField
        label={commitmentText.measured}
        value={value}
        onChange={(text) => set({ value: text })}
        error={problemOf(measure.error, 'value')}
        isRequired
      />
      <TextArea label={commitmentText.note} value={note} onChange={(text) => set({ note: text })} />
    </RecordDialog>
  );
}
