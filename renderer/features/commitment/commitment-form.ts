import { commitmentFields, type Commitment } from '../../../shared/commitments.ts';
import { commitmentStateNames, completionNames } from '../../../shared/glossary.ts';
import { commitmentText } from '../../text/commitment.ts';
import type { Option } from '../../ui/options.tsx';
import type { FormGroup } from '../../ui/RecordForm.tsx';
import type { FormItem } from '../../ui/RecordInput.tsx';

export type FormOptions = {
  institutions: readonly Option[];
  values: readonly Option[];
  axes: readonly Option[];
  policyAreas: readonly Option[];
  sdgs: readonly Option[];
};

type Name = keyof typeof commitmentFields;

const item = (name: Name, as: FormItem['as'], more: Partial<FormItem> = {}): FormItem => ({
  name,
  label: commitmentFields[name].label,
  field: commitmentFields[name],
  as,
  ...more,
});
const prose = (...names: Name[]): FormItem[] => names.map((name) => item(name, 'prose'));
const wordOptions = (names: Readonly<Record<string, string>>): Option[] =>
  Object.entries(names).map(([key, label]) => ({ key, label }));

/** The official form of a commitment, group by group. */
export function commitmentForm(
  options: FormOptions,
  values: Pick<Commitment, 'isCounted' | 'completionOverride'>,
  takenCode: string | undefined,
) {
  const groups: FormGroup[] = [
    {
      title: commitmentText.identityGroup,
      items: [
        item('title', 'prose', { isRequired: true, rows: 1 }),
        item('code', 'line', { size: 'third', isRequired: true, problem: takenCode }),
        item('number', 'line', { size: 'third' }),
        item('state', 'choice', { size: 'third', options: wordOptions(commitmentStateNames) }),
      ],
    },
    { title: commitmentText.problemGroup, items: prose('problem', 'baseline', 'causes') },
    {
      title: commitmentText.commitmentGroup,
      items: prose('objective', 'description', 'solution', 'expectedResult'),
    },
    {
      title: commitmentText.classGroup,
      items: [
        item('axis', 'optional', { options: options.axes }),
        item('values', 'many', { options: options.values }),
        item('policyAreas', 'many', { options: options.policyAreas }),
        item('sdgs', 'many', { options: options.sdgs }),
      ],
    },
    {
      title: commitmentText.peopleGroup,
      items: [
        item('leadInstitutionId', 'optional', { options: options.institutions, size: 'whole' }),
        item('supportingInstitutionIds', 'many', { options: options.institutions }),
        item('otherActors', 'prose'),
        ...(['contactName', 'contactPost', 'contactEmail', 'contactPhone'] as const).map((name) =>
          item(name, 'line'),
        ),
      ],
    },
    {
      title: commitmentText.periodGroup,
      items: [
        item('start', 'date'),
        item('due', 'date', { notBefore: 'start' }),
        item('weight', 'weight'),
        item('budget', 'money', { size: 'third' }),
      ],
    },
    {
      title: commitmentText.contextGroup,
      items: prose('legalBasis', 'developmentPlanLink', 'antiCorruptionLink', 'genderApproach', 'risks'),
    },
    { title: commitmentText.stateGroup, items: countedItems(values) },
  ];
  return groups;
}

function countedItems(values: Pick<Commitment, 'isCounted' | 'completionOverride'>): FormItem[] {
  return [
    item('isCounted', 'flag'),
    ...(values.isCounted ? [] : [item('notCountedReason', 'prose', { isRequired: true })]),
    item('completionOverride', 'optional', { options: wordOptions(completionNames), size: 'whole' }),
    ...(values.completionOverride === null
      ? []
      : [item('completionOverrideReason', 'prose', { isRequired: true })]),
  ];
}
