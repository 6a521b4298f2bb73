/** A text field as high as its text, whose words the browser is not to note down by itself (Chromium keeps form fields in its session files). CSS lets it grow (`field-sizing`); where a browser cannot yet, the height is measured. */
import { type ComponentProps, useLayoutEffect } from 'react'

const cssGrows = globalThis.CSS?.supports?.('field-sizing', 'content') ?? false

type GrowingTextareaProps = ComponentProps<'textarea'> & {
  ref: { current: HTMLTextAreaElement | null }
}

export function GrowingTextarea({ ref, ...props }: GrowingTextareaProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when the text has changed
  useLayoutEffect(() => {
    if (cssGrows || !ref.current) return
    const { style } = ref.current
    style.blockSize = 'auto'
    style.blockSize = `${ref.current.scrollHeight + 2}px`
  }, [props.value])
  return <textarea ref={ref} autoComplete="off" {...props} />
}
