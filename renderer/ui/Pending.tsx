import type { ReactNode } from 'react';
import type { Answer } from '../state/queries.ts';
import { ErrorNote } from './ErrorNote.tsx';
import { Loading } from './Loading.tsx';
import { PageHeader, type Crumb } from './PageHeader.tsx';

type Props<T> = {
  answer: Answer<T>;
  title: string;
  /** Where to go when what was asked for is not there. */
  back?: Crumb;
  children: (value: T) => ReactNode;
};

/** A page whose answer is on its way, was refused, or is here. What is here stays while it is asked again. */
export function Pending<T>({ answer, title, back, children }: Props<T>) {
  if (answer.value !== undefined) {
    return (
      <>
        <ErrorNote error={answer.error} onRetry={answer.reload} />
        {children(answer.value)}
      </>
    );
  }
  return (
    <>
      <PageHeader title={title} crumbs={back === undefined ? [] : [back]} />
      {answer.error === null ? <Loading /> : <ErrorNote error={answer.error} onRetry={answer.reload} />}
    </>
  );
}
