/** Catches what no screen has foreseen, above all code that could not be fetched: says so and shows the way on. Words already kept stay kept. */
import { Component, type ReactNode } from 'react'
import { Trouble } from './screens/Trouble.tsx'

export class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <main id="main" data-screen="unknown">
        <Trouble missing={false} onRetry={() => window.location.reload()} />
      </main>
    )
  }
}
