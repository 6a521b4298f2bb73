/** One part of the desk, under its heading. What has the focus in it may go away, but the focus stays in the part. */
import { type ReactNode, useEffect, useId, useRef } from 'react'

type Props = {
  /** What the style sheet and the tests know it by. */
  readonly name: string
  readonly heading: string
  /** The language of the heading, where it is the story's. */
  readonly lang?: string
  /** Beside the heading. */
  readonly beside?: ReactNode
  readonly children: ReactNode
}

export function Panel({ name, heading, lang, beside, children }: Props) {
  const id = useId()
  const panel = useRef<HTMLElement>(null)
  const focused = useRef<Element | null>(null)
  useEffect(() => {
    if (!focused.current || focused.current.isConnected) return
    focused.current = null
    const page = panel.current?.ownerDocument
    if (page?.activeElement === page?.body) panel.current?.focus({ preventScroll: true })
  })
  return (
    <section
      ref={panel}
      className="desk-panel"
      data-panel={name}
      aria-labelledby={id}
      tabIndex={-1}
      onFocus={({ target }) => {
        focused.current = target
      }}
      onBlur={() => {
        focused.current = null
      }}
    >
      <header>
        <h2 id={id} lang={lang}>
          {heading}
        </h2>
        {beside}
      </header>
      {children}
    </section>
  )
}
