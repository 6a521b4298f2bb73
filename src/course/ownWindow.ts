/** Where the desk opens. */
import { isFramedElsewhere } from '../device/conditions.ts'

/**
 * Inside another site, as in many LMS, a browser gives the page a storage and channels of its own: a desk in there would
 * never hear of a wall in a window of its own. So there the desk opens in a window too; else where the leader is.
 */
export const ownWindow = () =>
  isFramedElsewhere() ? ({ target: '_blank', rel: 'noreferrer' } as const) : {}
