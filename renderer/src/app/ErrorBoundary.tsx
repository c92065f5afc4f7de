import { Component, type ReactNode } from 'react';
import { Button } from '../kit/ui/Button.tsx';
import { nl } from '../locale/nl/index.ts';

interface State {
  readonly failed: boolean;
}

/** When a screen breaks: one sentence and a way on. Everything acknowledged is on disk already. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="app__failed">
        <h1>{nl.app.failedTitle}</h1>
        <p>{nl.errors.internal}</p>
        <Button kind="primary" onClick={() => location.reload()}>
          {nl.app.reload}
        </Button>
      </main>
    );
  }
}
