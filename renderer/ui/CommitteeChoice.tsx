import { useCommitteeChoice } from '../state/committees.ts';
import { committeesText } from '../text/committees.ts';
import { Select } from './Select.tsx';

const none = '';

type Props = {
  label?: string;
  help: string;
  value: string | null;
  onChange: (committeeId: string | null) => void;
  /** What to be of none is called, where it may be. */
  noneLabel?: string;
  mayBeNone?: boolean;
};

/** Asks of which committee it is; where there are none nothing is asked. */
export function CommitteeChoice({ label, help, value, onChange, noneLabel, mayBeNone }: Props) {
  const { options, mayBeAll } = useCommitteeChoice();
  if (options.length === 0) return null;
  const all = { key: none, label: noneLabel ?? committeesText.all };
  return (
    <Select
      label={label ?? committeesText.committee}
      help={help}
      options={(mayBeNone ?? mayBeAll) ? [all, ...options] : options}
      value={value ?? none}
      onChange={(key) => onChange(key === none ? null : key)}
    />
  );
}
