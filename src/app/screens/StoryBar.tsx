/** The header inside a story: back to the year, the story's name, and the ways to meet it. */
import { useTranslation } from 'react-i18next'

type Props = { readonly id: string; readonly title: string; readonly screen: string }

export function StoryBar({ id, title, screen }: Props) {
  const { t } = useTranslation()
  const ways = [
    { to: `#/s/${id}`, name: t('layout.film'), here: screen === 'story' },
    { to: `#/s/${id}/text`, name: t('layout.text'), here: screen === 'text' },
    { to: `#/s/${id}/map`, name: t('layout.map'), here: screen === 'map' },
    { to: '#/notebook', name: t('layout.notebook'), here: false },
  ]
  // On the film's own screen nothing else is the heading, so its name is (one h1 a screen).
  const Name = screen === 'story' ? 'h1' : 'p'
  return (
    <>
      <a className="up" href="#/">
        <svg viewBox="0 0 8 14" width="8" height="14" aria-hidden="true">
          <path d="M7 1 1 7l6 6" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
        {t('layout.year')}
      </a>
      <Name className="name">{title}</Name>
      <nav aria-label={t('layout.inStory')}>
        {ways.map(({ to, name, here }) => (
          <a key={to} href={to} aria-current={here ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
    </>
  )
}
