/** What it gave and what it cost: two columns of the same weight, for the ending and then for each choice on the way. Judges nothing. */
import { useTranslation } from 'react-i18next'
import type { Path } from '../../story/path.ts'
import type { Words } from '../../story/words.ts'

type Props = { readonly words: Words; readonly ending: string; readonly path: Path }

export function GaveCost({ words, ending, path }: Props) {
  const { t } = useTranslation()
  const whole = words.endings[ending]
  const choices = path.flatMap(({ choice }) => (choice === undefined ? [] : [choice]))
  return (
    <section aria-labelledby="gave-cost">
      <h2 id="gave-cost">{t('ending.heading')}</h2>
      {whole && <Columns gave={whole.gave} cost={whole.cost} />}
      {choices.length > 0 && <h3>{t('ending.choices')}</h3>}
      <ul className="each">
        {choices.map((choice) => {
          const said = words.choices[choice]
          return (
            said && (
              <li key={choice}>
                <p className="taken">{said.taken}</p>
                <Columns gave={[said.gave]} cost={[said.cost]} />
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}

type ColumnsProps = { readonly gave: readonly string[]; readonly cost: readonly string[] }

function Columns({ gave, cost }: ColumnsProps) {
  const { t } = useTranslation()
  return (
    <dl className="gave-cost">
      <div>
        <dt>{t('ending.gave')}</dt>
        {gave.map((sentence) => (
          <dd key={sentence}>{sentence}</dd>
        ))}
      </div>
      <div>
        <dt>{t('ending.cost')}</dt>
        {cost.map((sentence) => (
          <dd key={sentence}>{sentence}</dd>
        ))}
      </div>
    </dl>
  )
}
