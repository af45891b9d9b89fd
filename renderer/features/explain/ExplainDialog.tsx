import type { InputOf } from '../../../shared/contract.ts';
import {
  explainableFigures,
  formulaText,
  fractionText,
  type ExplainableFigure,
  type Explanation,
} from '../../../shared/explain.ts';
import { locale } from '../../../shared/language.ts';
import { useQuery } from '../../state/queries.ts';
import { explainText, figureNames } from '../../text/explain.ts';
import { formatWords, percent, weightText } from '../../text/format.ts';
import { uiText } from '../../text/ui.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Code, Table, Under } from '../../ui/Table.tsx';

type Props = {
  of: Omit<InputOf<'progress.explain'>, 'figure'>;
  figure: ExplainableFigure | null;
  onFigure: (figure: ExplainableFigure) => void;
  onClose: () => void;
};

const options = explainableFigures.map((key) => ({ key, label: figureNames[key] }));

/** «¿Cómo se calcula?»: the formula, its terms and the fraction of a figure. */
export function ExplainDialog({ of, figure, onFigure, onClose }: Props) {
  const answer = useQuery('progress.explain', figure === null ? null : { ...of, figure });
  return (
    <Dialog title={explainText.title} isOpen={figure !== null} onClose={onClose} size="wide">
      <RadioGroup label={explainText.figure} options={options} value={figure} onChange={onFigure} across />
      <ErrorNote error={answer.error} />
      {answer.value === undefined ? <p>{uiText.loading}</p> : <Explained explanation={answer.value} />}
    </Dialog>
  );
}

function Explained({ explanation }: { explanation: Explanation }) {
  const { terms, value, sumOfProducts, sumOfWeights } = explanation;
  return (
    <>
      <p>{formulaText(explanation)}</p>
      <p>
        <b>{fractionText(explanation)}</b>
      </p>
      {terms.length > 0 && (
        <>
          <TermsTable terms={terms} />
          {sumOfWeights > 0 && value !== null && (
            <p>
              {explainText.quotient(
                number(sumOfProducts),
                number(sumOfWeights),
                formatWords.percent(number(value)),
              )}
            </p>
          )}
        </>
      )}
    </>
  );
}

function TermsTable({ terms }: { terms: Explanation['terms'] }) {
  return (
    <Table
      caption={explainText.terms}
      rows={terms}
      rowKey={(term) => term.code + term.title}
      columns={[
        { key: 'code', header: explainText.code, cell: (term) => <Code>{term.code}</Code> },
        {
          key: 'title',
          header: explainText.what,
          isRowHeader: true,
          cell: (term) => (
            <>
              {term.title}
              {!term.isCounted && <Under>{explainText.notCounted}</Under>}
            </>
          ),
        },
        { key: 'weight', header: explainText.weight, align: 'end', cell: (term) => weightText(term.weight) },
        {
          key: 'value',
          header: explainText.value,
          align: 'end',
          isNowrap: true,
          cell: (term) => percent(term.value),
        },
        {
          key: 'product',
          header: explainText.product,
          align: 'end',
          cell: (term) => (term.isCounted ? number(term.weight * (term.value ?? 0)) : '—'),
        },
      ]}
    />
  );
}

const number = (value: number): string => value.toLocaleString(locale(), { maximumFractionDigits: 2 });
