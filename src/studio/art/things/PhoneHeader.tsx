/** The top of what is on a phone: a bar with a name in it. */
import { ink } from '../ink.tsx'
import { Lettering } from '../Lettering.tsx'

type Props = { readonly name: string; readonly fill: string; readonly colour?: string | undefined }

export const PhoneHeader = ({ name, fill, colour = ink }: Props) => (
  <g>
    <path d="M720 138C720 112 742 92 766 92H1154C1180 92 1200 112 1200 138V200H720Z" fill={fill} />
    <Lettering text={name} x={764} y={170} size={54} colour={colour} hand="print" />
  </g>
)
