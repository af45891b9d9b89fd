import { commitmentFields, type Commitment, type CommitmentDetail } from '../../../shared/commitments.ts';
import { formatPreciseDate } from '../../../shared/dates.ts';
import { commitmentText } from '../../text/commitment.ts';
import { listText, money, weightText } from '../../text/format.ts';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FieldsList, type ShownField } from '../../ui/FieldsList.tsx';
import styles from './Sheet.module.css';

type Name = keyof typeof commitmentFields;

const groups: { title: string; names: Name[] }[] = [
  { title: commitmentText.problemGroup, names: ['problem', 'baseline', 'causes'] },
  {
    title: commitmentText.commitmentGroup,
    names: ['objective', 'description', 'solution', 'expectedResult'],
  },
  {
    title: commitmentText.contextGroup,
    names: [
      'otherActors',
      'legalBasis',
      'developmentPlanLink',
      'antiCorruptionLink',
      'genderApproach',
      'risks',
    ],
  },
];

/** What the official form says, in its order; what was left empty is left out. */
export function Sheet({ commitment }: { commitment: Commitment }) {
  const filled = groups
    .map(({ title, names }) => ({ title, fields: names.map((name) => shown(commitment, name)) }))
    .filter(({ fields }) => fields.some(({ value }) => value !== ''));
  return (
    <Card title={commitmentText.sheet}>
      {filled.length === 0 && <EmptyState sentence={commitmentText.sheetEmpty} />}
      <div className={styles.sheet}>
        {filled.map(({ title, fields }) => (
          <section key={title}>
            <h3>{title}</h3>
            <FieldsList fields={fields} />
          </section>
        ))}
      </div>
    </Card>
  );
}

function shown(commitment: Commitment, name: Name): ShownField {
  const value = commitment[name];
  return { label: commitmentFields[name].label, value: typeof value === 'string' ? value.trim() : '' };
}

type FactsProps = { detail: CommitmentDetail; areas: readonly string[] };

/** What fits in a line: institutions, dates, weight, budget, contact. */
export function Facts({ detail, areas }: FactsProps) {
  const { commitment } = detail;
  const { start, due } = commitment;
  const contact = [
    commitment.contactName,
    commitment.contactPost,
    commitment.contactEmail,
    commitment.contactPhone,
  ].filter((part) => part !== '');
  const label = (name: Name) => commitmentFields[name].label;
  return (
    <Card title={commitmentText.facts}>
      <FieldsList
        fields={[
          { label: label('leadInstitutionId'), value: detail.leadInstitution ?? '' },
          { label: commitmentText.supporting, value: listText(detail.supportingInstitutions) },
          { label: label('start'), value: start.precision === 'none' ? '' : formatPreciseDate(start) },
          { label: label('due'), value: due.precision === 'none' ? '' : formatPreciseDate(due) },
          { label: label('weight'), value: weightText(commitment.weight) },
          { label: label('budget'), value: commitment.budget === null ? '' : money(commitment.budget) },
          { label: label('policyAreas'), value: areas.join(', ') },
          { label: commitmentText.contact, value: contact.join('\n') },
          { label: label('notCountedReason'), value: commitment.notCountedReason },
          { label: label('completionOverrideReason'), value: commitment.completionOverrideReason },
        ]}
      />
    </Card>
  );
}
