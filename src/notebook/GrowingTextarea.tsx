/** A text field as high as its text, whose words the browser is not to note down by itself (Chromium keeps form fields in its session files). CSS does it (`field-sizing`); where a browser cannot yet, the height is measured. */
import { type ComponentProps, useLayoutEffect, useRef } from 'react'

const cssGrows = globalThis.CSS?.supports?.('field-sizing', 'content') ?? false

export function GrowingTextarea(props: ComponentProps<'textarea'>) {
  const field = useRef<HTMLTextAreaElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when the text has changed
  useLayoutEffect(() => {
    if (cssGrows || !field.current) return
    const { style } = field.current
    style.blockSize = 'auto'
    style.blockSize = `${field.current.scrollHeight + 2}px`
  }, [props.value])
  return <textarea ref={field} autoComplete="off" {...props} />
}
