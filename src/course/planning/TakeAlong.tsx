/** The plan taken elsewhere: to the desk, on paper, as a file, as a link, and to the participants. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { copyText } from '../../notebook/exports/copyText.ts'
import { saveFile } from '../../notebook/exports/saveFile.ts'
import { withName } from '../../notebook/exports/withName.ts'
import { wholeAddress } from '../address.ts'
import { packed, planFile } from '../link.ts'
import { ownWindow } from '../ownWindow.ts'
import { longestCode } from '../packing.ts'
import { participantsAddress } from '../participants.ts'
import { type Plan, questionsOn, storiesOf } from '../plan.ts'
import type { Editions } from './useEditions.ts'
import './TakeAlong.css'

type TakeAlongProps = { readonly plan: Plan; readonly editions: Editions }

export function TakeAlong({ plan, editions }: TakeAlongProps) {
  const { t } = useTranslation('course')
  const [said, setSaid] = useState('')
  const [link, setLink] = useState<string | null>(null)
  const stories = storiesOf(plan)
  const titleOf = (story: string) => editions.get(story)?.words.title ?? story

  function save() {
    const file = `${withName('', plan.title) || 'plan'}.sidestilt-plan.json`
    saveFile(planFile(plan), file)
    setLink(null)
    setSaid(t('said.saved', { file }))
  }
  async function copy(address: Promise<string>) {
    setLink(null)
    const whole = address.then(wholeAddress)
    const isCopied = await copyText(whole).then(
      () => true,
      () => false,
    )
    if (!isCopied) setLink(await whole)
    setSaid(t(isCopied ? 'said.copied' : 'said.notCopied'))
  }
  async function copyPlan() {
    const code = packed(plan)
    if ((await code).length > longestCode) {
      setLink(null)
      setSaid(t('said.tooLongForLink'))
    } else await copy(code.then((code) => `#/course/${code}`))
  }

  return (
    <section className="take-along" aria-labelledby="take-along">
      <h3 id="take-along">{t('use.heading')}</h3>
      {stories[0] !== undefined && (
        <a className="ds-button" href={`#/desk/${stories[0]}`} {...ownWindow()}>
          {t('use.desk')}
        </a>
      )}
      <ul>
        {stories.map((story) => (
          <li key={story}>
            <a href={`#/guide/${story}`}>{t('use.guide', { story: titleOf(story) })}</a>
          </li>
        ))}
        <li>
          <button type="button" className="ds-link" onClick={copyPlan}>
            {t('use.copyPlan')}
          </button>
          <p>{t('use.planHow')}</p>
        </li>
        {stories.map((story) => (
          <li key={story}>
            <button
              type="button"
              className="ds-link"
              onClick={() => copy(participantsAddress(plan, story))}
            >
              {stories.length === 1
                ? t('use.copyQuestions')
                : t('use.copyQuestionsOf', { story: titleOf(story) })}
            </button>
            <p>
              {t(
                questionsOn(plan, story).some((question) => 'own' in question)
                  ? 'use.ownHow'
                  : 'use.questionsHow',
              )}
            </p>
          </li>
        ))}
        <li>
          <button type="button" className="ds-link" onClick={save}>
            {t('use.save')}
          </button>
        </li>
      </ul>
      <p role="status">{said}</p>
      {link !== null && (
        <input
          type="text"
          readOnly
          value={link}
          aria-label={t('use.link')}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </section>
  )
}
