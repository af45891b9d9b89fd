import type { ImportOutcome } from '../../../shared/imports.ts';
import { importingText } from '../../text/importing.ts';
import { Card } from '../../ui/Card.tsx';
import { ProblemTable } from './ProblemTable.tsx';

/** What rejects rows, and, apart, what only warns about them. */
export function Problems({ outcome }: { outcome: ImportOutcome }) {
  const { problems, problemCount } = outcome;
  const errors = problems.filter(({ level }) => level === 'error');
  const warnings = problems.filter(({ level }) => level === 'warning');
  const isCut = problemCount > problems.length;
  if (problemCount === 0) return <p>{importingText.noProblems}</p>;
  return (
    <>
      {isCut && <p>{importingText.onlyFirst(problems.length, problemCount)}</p>}
      {errors.length > 0 && (
        <Card title={isCut ? importingText.errorsTitle : importingText.errors(errors.length)}>
          <ProblemTable caption={importingText.errorsTitle} problems={errors} />
        </Card>
      )}
      {warnings.length > 0 && (
        <Card title={isCut ? importingText.warningsTitle : importingText.warnings(warnings.length)}>
          <ProblemTable caption={importingText.warningsTitle} problems={warnings} />
        </Card>
      )}
    </>
  );
}
