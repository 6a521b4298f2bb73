/** One story of a backup: how many of its answers stand how, and the dates of those that differ. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../story/language.ts'
import { momentIn } from '../moment.ts'
import type { Compared, Standing, ComparedStory as Story } from './compare.ts'

const standings: readonly Standing[] = [
  'onlyInFile',
  'newerInFile',
  'newerHere',
  'same',
  'onlyHere',
]

export function ComparedStory({ story: { story, title, language, answers } }: { story: Story }) {
  const { t } = useTranslation('notebook')
  const id = useId()
  const groups = standings.flatMap((standing) => {
    const group = answers.filter((answer) => answer.standing === standing)
    return group.length > 0 ? [{ standing, group }] : []
  })
  return (
    <section aria-labelledby={id}>
      <h3 id={id} lang={story === '' ? undefined : language}>
        {story === '' ? t('own.step') : title}
      </h3>
      <ul>
        {groups.map(({ standing, group }) => (
          <li key={standing} data-standing={standing}>
            {t(`backup.standing.${standing}`, { count: group.length })}
            <Dates answers={group} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where there are two texts of one answer, when each was written. */
function Dates({ answers }: { answers: readonly Compared[] }) {
  const { t, i18n } = useTranslation('notebook')
  const moment = (iso: string) => momentIn(i18n.language as Language, iso)
  const different = answers.flatMap(({ standing, inFile, here }) =>
    inFile && here && standing !== 'same' ? [{ inFile, here }] : [],
  )
  if (different.length === 0) return null
  return (
    <ul>
      {different.map(({ inFile, here }) => (
        <li key={here.question}>
          <span lang={here.asked === '' ? undefined : here.language}>
            {here.asked || t(here.story === '' ? 'own.step' : 'own.note')}
          </span>
          {': '}
          {t('backup.dates', { inFile: moment(inFile.changedAt), here: moment(here.changedAt) })}
        </li>
      ))}
    </ul>
  )
}
