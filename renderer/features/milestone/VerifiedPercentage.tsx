import { percent } from '../../text/format.ts';
import { verdictText } from '../../text/milestone.ts';
import { NumberField } from '../../ui/NumberField.tsx';

type Props = {
  reported: number;
  value: number | null;
  onChange: (value: number | null) => void;
};

/** How much of what was reported is verified: all of it unless said, and never more. */
export function VerifiedPercentage({ reported, value, onChange }: Props) {
  return (
    <NumberField
      label={verdictText.percentage}
      help={verdictText.percentageHelp(percent(reported))}
      value={value}
      onChange={onChange}
      min={1}
      max={reported}
      step={1}
      unit="%"
      isRequired
    />
  );
}
