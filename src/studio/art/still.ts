/** Pictures that do not change from frame to frame are made once and kept, down to their last shape. */
import { cloneElement, isValidElement, type ReactNode } from 'react'

const kept = new Map<string, ReactNode>()

/** The picture under this name. `draw` is called the first time only, so the name must say everything that it depends on. */
export function still(name: string, draw: () => ReactNode): ReactNode {
  const known = kept.get(name)
  if (known !== undefined) return known
  const picture = settled(draw())
  kept.set(name, picture)
  return picture
}

/** A picture in which every component has been called already, so that only shapes are left. */
function settled(node: ReactNode, place: string | null = null): ReactNode {
  if (Array.isArray(node)) return node.map((child, i) => settled(child, String(i)))
  if (!isValidElement<{ children?: ReactNode }>(node)) return node
  const { type, props } = node
  const key = node.key ?? place
  if (typeof type === 'function')
    return settled((type as (props: unknown) => ReactNode)(props), key)
  const children = settled(props.children)
  return cloneElement(node, { ...(key === null ? {} : { key }), ...(children ? { children } : {}) })
}
