/** Opens a plan that lies in a file. A file that is none changes nothing, and is told why. */
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type PlanFault, readPlanFile } from '../link.ts'
import type { Plan } from '../plan.ts'

type OpenFileProps = {
  onPlan(plan: Plan): void
  onFault(fault: PlanFault['fault']): void
}

export function OpenFile({ onPlan, onFault }: OpenFileProps) {
  const { t } = useTranslation('course')
  const picker = useRef<HTMLInputElement>(null)

  async function look(input: HTMLInputElement) {
    const file = input.files?.[0]
    input.value = '' // the same file may be picked again
    if (!file) return
    const read = await readPlanFile(file)
    if ('fault' in read) onFault(read.fault)
    else onPlan(read)
  }

  return (
    <>
      <button type="button" className="ds-link" onClick={() => picker.current?.click()}>
        {t('use.open')}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => look(event.currentTarget)}
      />
    </>
  )
}
