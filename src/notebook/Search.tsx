/** The field that finds something again in the notebook. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'

/** `found`: how many answers fit the query. */
type SearchProps = { query: string; found: number; onSearch(query: string): void }

export function Search({ query, found, onSearch }: SearchProps) {
  const { t } = useTranslation('notebook')
  const id = useId()
  return (
    <search className="notebook-search">
      <label htmlFor={id}>{t('page.search')}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={query}
        onChange={(event) => onSearch(event.currentTarget.value)}
      />
      <p role="status">
        {query.trim() !== '' &&
          (found > 0 ? t('page.found', { count: found }) : t('page.foundNone', { query }))}
      </p>
    </search>
  )
}
