/** Before a shared machine is left by a learner: her answers, and the ways to take them along. */
import { Ending, type EndingProps } from './Ending.tsx'
import { answered } from './entry.ts'
import { type Notebook, notebookHere } from './notebook.ts'
import { TakeAway } from './TakeAway.tsx'
import { useNotebook } from './useNotebook.ts'

export function EndVisit({
  notebook = notebookHere(),
  ...asked
}: EndingProps & { notebook?: Notebook }) {
  const { notes } = useNotebook(notebook)
  const written = answered([...notes.values()].map(({ entry }) => entry))
  return (
    <Ending {...asked} notebooks={[notebook]} count={written.length}>
      <TakeAway notebook={notebook} entries={written} />
    </Ending>
  )
}
