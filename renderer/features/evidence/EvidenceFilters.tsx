import { useEffect, useState } from 'react';
import { evidenceKinds } from '../../../shared/evidence.ts';
import { linkFilters } from '../../../shared/evidence-search.ts';
import { evidenceKindNames } from '../../../shared/glossary.ts';
import type { EvidenceFilterName } from '../../state/evidence-pages.ts';
import { evidencesText } from '../../text/evidences.ts';
import { Button } from '../../ui/Button.tsx';
import { FilterChip } from '../../ui/Chip.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import type { Option } from '../../ui/options.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';

type Chosen = Partial<Record<EvidenceFilterName, string>>;
type Named = Partial<Record<EvidenceFilterName, string | undefined>>;
type Props = {
  chosen: Chosen;
  /** What is chosen and may stand in no list, in the words in which it is named. */
  named: Named;
  commitments: readonly Option[];
  people: readonly Option[];
  total: number | null;
  onChoose: (name: EvidenceFilterName, value: string | null) => void;
  onClear: () => void;
};

const everything = '';
const optionsOf = <K extends string>(keys: readonly K[], names: Readonly<Record<K, string>>): Option[] =>
  keys.map((key) => ({ key, label: names[key] }));

const fields: readonly { name: EvidenceFilterName; label: string; options: readonly Option[] }[] = [
  { name: 'kind', label: evidencesText.kind, options: optionsOf(evidenceKinds, evidenceKindNames) },
  {
    name: 'standing',
    label: evidencesText.standing,
    options: optionsOf(['live', 'withdrawn'], evidencesText.standings),
  },
  {
    name: 'verdict',
    label: evidencesText.verdict,
    options: optionsOf(['with', 'without'], evidencesText.verdicts),
  },
  { name: 'link', label: evidencesText.link, options: optionsOf(linkFilters, evidencesText.links) },
  {
    name: 'isRepeated',
    label: evidencesText.repeated,
    options: [{ key: 'true', label: evidencesText.repeatedOnly }],
  },
];

/** What narrows the evidence in view, and what is narrowing it now. */
export function EvidenceFilters({ chosen, named, commitments, people, total, onChoose, onClear }: Props) {
  const all = [
    ...fields,
    { name: 'commitmentId' as const, label: evidencesText.commitment, options: commitments },
    { name: 'suppliedBy' as const, label: evidencesText.who, options: people },
    { name: 'milestoneId' as const, label: evidencesText.milestone, options: [] },
  ];
  return (
    <FilterBar
      label={evidencesText.filters}
      found={total === null ? null : evidencesText.found(total)}
      fields={
        <>
          <Words value={chosen.text ?? ''} onChange={(text) => onChoose('text', text)} />
          <ComboBox
            label={evidencesText.commitment}
            options={commitments}
            value={chosen.commitmentId ?? null}
            onChange={(key) => onChoose('commitmentId', key)}
            placeholder={evidencesText.all}
          />
          <ComboBox
            label={evidencesText.who}
            options={people}
            value={chosen.suppliedBy ?? null}
            onChange={(key) => onChoose('suppliedBy', key)}
            placeholder={evidencesText.all}
          />
          {fields.map(({ name, label, options }) => (
            <Select
              key={name}
              label={label}
              options={[{ key: everything, label: evidencesText.all }, ...options]}
              value={chosen[name] ?? everything}
              onChange={(key) => onChoose(name, key === everything ? null : key)}
            />
          ))}
        </>
      }
    >
      {Object.entries(chosen).map(([name, value]) => (
        <FilterChip
          key={name}
          label={name === 'text' ? evidencesText.textFilter(value) : chipText(all, named, name, value)}
          onRemove={() => onChoose(name as EvidenceFilterName, null)}
        />
      ))}
      {Object.keys(chosen).length > 1 && (
        <Button kind="link" onPress={onClear}>
          {evidencesText.clear}
        </Button>
      )}
    </FilterBar>
  );
}

function chipText(
  all: readonly { name: EvidenceFilterName; label: string; options: readonly Option[] }[],
  named: Named,
  name: string,
  value: string,
): string {
  const field = all.find((one) => one.name === name);
  if (field === undefined) return value;
  const label = field.options.find(({ key }) => key === value)?.label ?? named[field.name];
  return evidencesText.filtered(field.label, label ?? evidencesText.notFound);
}

const settleMs = 250;

/** What is typed goes to the address once the hand rests. */
function Words({ value, onChange }: { value: string; onChange: (text: string | null) => void }) {
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed.trim() === value.trim()) return;
    const timer = setTimeout(() => onChange(typed.trim() === '' ? null : typed), settleMs);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return <TextField label={evidencesText.find} value={typed} onChange={setTyped} />;
}
