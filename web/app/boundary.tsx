import { Component, type ReactNode } from 'react';
import { Failure } from '../ui/failure.tsx';

/** Says what went wrong where a page cannot be shown at all; a part of it that was to be loaded may be gone from the server. */
export class Boundary extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    return error ? <Failure error={error} retry={() => location.reload()} /> : this.props.children;
  }
}
