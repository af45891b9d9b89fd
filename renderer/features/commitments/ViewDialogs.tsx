import { useState } from 'react';
import type { SavedView } from '../../../shared/saved-views.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { useViewChanges, type SavedViews } from '../../state/saved-views.ts';
import { savedViewText } from '../../text/saved-views.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';

type SaveProps = { planId: string; views: SavedViews; onClose: () => void };

const whose = [
  { key: 'own' as const, label: savedViewText.mine },
  { key: 'shared' as const, label: savedViewText.committees },
];
const where = [
  { key: 'this' as const, label: savedViewText.thisPlan },
  { key: 'all' as const, label: savedViewText.allPlans },
];

/** What is seen now, kept under a name. */
export function SaveViewDialog({ planId, views, onClose }: SaveProps) {
  const own = useCommand('view.add');
  const shared = useCommand('view.addShared');
  const [name, setName] = useState('');
  const [owner, setOwner] = useState<'own' | 'shared'>('own');
  const [plans, setPlans] = useState<'this' | 'all'>('this');
  const save = async () => {
    if (name.trim() === '') return;
    const input = {
      planId: plans === 'all' ? null : planId,
      values: { name: name.trim(), ...views.contents() },
    };
    const view = await (owner === 'own' ? own.run(input) : shared.run(input));
    if (view === null) return;
    views.marked(view);
    say(savedViewText.saved(view.name));
    onClose();
  };
  return (
    <RecordDialog
      title={savedViewText.title}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={own.isRunning || shared.isRunning}
      error={own.error ?? shared.error}
    >
      <NameField value={name} onChange={setName} />
      {views.mayShare && (
        <RadioGroup<'own' | 'shared'>
          label={savedViewText.whose}
          options={whose}
          value={owner}
          onChange={setOwner}
          across
        />
      )}
      <RadioGroup<'this' | 'all'>
        label={savedViewText.where}
        options={where}
        value={plans}
        onChange={setPlans}
        across
      />
    </RecordDialog>
  );
}

/** Another name for a view. */
export function RenameViewDialog({ view, onClose }: { view: SavedView; onClose: () => void }) {
  const { revise, isRunning, error } = useViewChanges();
  const [name, setName] = useState(view.name);
  const save = async () => {
    if (name.trim() === '' || (await revise(view, { name: name.trim() })) === null) return;
    say(savedViewText.renamed(name.trim()));
    onClose();
  };
  return (
    <RecordDialog
      title={savedViewText.renameTitle}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={isRunning}
      error={error}
    >
      <NameField value={name} onChange={setName} />
    </RecordDialog>
  );
}

type NameProps = { value: string; onChange: (name: string) => void };

function NameField({ value, onChange }: NameProps) {
  return (
    <TextField
      label={savedViewText.name}
      value={value}
      onChange={onChange}
      isRequired
      autoFocus
      needed={savedViewText.nameMissing}
    />
  );
}
