import { Component, type ReactNode } from 'react';
import { shellText } from '../text/shell.ts';
import { Button } from './Button.tsx';
import { EmptyState } from './EmptyState.tsx';

type Props = { children: ReactNode };

/** Keeps a page that fails from taking the window with it. */
export class PageBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <>
        <h1>{shellText.crashed}</h1>
        <EmptyState
          sentence={shellText.crashedHelp}
          step={<Button onPress={() => window.location.reload()}>{shellText.reload}</Button>}
        />
      </>
    );
  }
}
