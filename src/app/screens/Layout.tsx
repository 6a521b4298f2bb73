/** What is around every screen: the way past the menu, the header, the languages, the footer. Stores nothing. */
import { type ComponentType, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isShared } from '../../device/shared.ts'
import type { EndingProps } from '../../notebook/Ending.tsx'
import { type Language, languageNames, languages } from '../../story/language.ts'
import { Logo } from './Logo.tsx'
import { SharedBanner } from './SharedBanner.tsx'
import { StoryBar } from './StoryBar.tsx'
import './Layout.css'

/** The screen shown last, and whether the learner has gone from one to another: a page just opened leaves the keyboard at its beginning. */
const shown: { screen: string | null; moved: boolean } = { screen: null, moved: false }

type Screen =
  | 'front'
  | 'story'
  | 'text'
  | 'map'
  | 'questions'
  | 'notebook'
  | 'about'
  | 'unknown'
  | 'course'
  | 'guide'

type Props = {
  readonly screen: Screen
  /** The title of the page, if it is another than the screen's own. */
  readonly title?: string
  readonly language: Language
  /** Rejects if the language cannot be fetched; then everything stays as it was. */
  onLanguage(language: Language): Promise<void>
  /** In a story the header is slimmer, and shows the way between film, text and map. */
  readonly story?: { readonly id: string; readonly title: string } | undefined
  /** More attributes for `<main>`: data-story, data-scene, data-turn. */
  readonly attributes?: Readonly<Record<`data-${string}`, string | undefined>>
  /** Asks before the visit to a shared machine ends, where it is not a learner's. */
  readonly ending?: ComponentType<EndingProps> | undefined
  readonly children: ReactNode
}

export function Layout({
  screen,
  title,
  language,
  onLanguage,
  story,
  attributes,
  ending,
  children,
}: Props) {
  const { t } = useTranslation()
  const main = useRef<HTMLElement>(null)
  const pageTitle = title ?? t(`title.${screen}` as 'title.front', { story: story?.title })
  useEffect(() => {
    document.title = pageTitle
  }, [pageTitle])

  // A new screen is read from its top, and a keyboard or a screen reader is led there (WCAG 2.4.3), unless the screen has led it further in.
  useEffect(() => {
    if (shown.screen !== null && shown.screen !== screen) {
      shown.moved = true
      window.scrollTo(0, 0)
    }
    shown.screen = screen
    if (shown.moved && !main.current?.contains(document.activeElement))
      main.current?.focus({ preventScroll: true })
  }, [screen])

  // The film is seen in the dark; one reads and writes by daylight.
  const turn = attributes?.['data-turn']
  const dark = screen === 'story' && turn !== 'end' && turn !== 'reflect'
  return (
    <div className="page" {...(dark && { 'data-color-scheme': 'dark' })}>
      {/* biome-ignore lint/a11y/useValidAnchor: it is a link in the page; only the hash must stay */}
      <a
        className="ds-skip-link"
        href="#main"
        onClick={(event) => {
          // The hash is the address of the screen, so the link itself must not change it.
          event.preventDefault()
          main.current?.focus()
        }}
      >
        {t('layout.skip')}
      </a>
      {isShared() && <SharedBanner ending={ending} />}
      <header className="header" data-slim={story ? '' : undefined}>
        {story ? <StoryBar {...story} screen={screen} /> : <MainBar screen={screen} />}
        <LanguageChoice language={language} onLanguage={onLanguage} />
      </header>
      <main
        id="main"
        ref={main}
        tabIndex={-1}
        aria-label={pageTitle}
        data-screen={screen}
        {...attributes}
      >
        {children}
      </main>
      <footer className="footer">
        <p>{t('layout.invented')}</p>
        <p>{t(isShared() ? 'shared.private' : 'layout.private')}</p>
        <p>
          <a href="#/about">{t('layout.licences')}</a>
        </p>
      </footer>
    </div>
  )
}

function MainBar({ screen }: { readonly screen: Screen }) {
  const { t } = useTranslation()
  const here = (name: Screen) => (screen === name ? ('page' as const) : undefined)
  return (
    <>
      <a className="home" href="#/" aria-label={t('layout.home')}>
        <Logo /> Sidestilt
      </a>
      <nav aria-label={t('layout.main')}>
        <a href="#/" aria-current={here('front')}>
          {t('layout.stories')}
        </a>
        <a href="#/notebook" aria-current={here('notebook')}>
          {t('layout.notebook')}
        </a>
        <a href="#/about" aria-current={here('about')}>
          {t('layout.about')}
        </a>
      </nav>
    </>
  )
}

export function LanguageChoice({ language, onLanguage }: Pick<Props, 'language' | 'onLanguage'>) {
  const { t } = useTranslation()
  const id = useId()
  const [missing, setMissing] = useState(false)
  const choose = (wanted: Language) => {
    setMissing(false)
    onLanguage(wanted).catch(() => setMissing(true))
  }
  return (
    <div className="language">
      <label htmlFor={id} className="ds-sr-only">
        {t('layout.language')}
      </label>
      <select
        id={id}
        value={language}
        onChange={(event) => choose(event.currentTarget.value as Language)}
      >
        {languages.map((name) => (
          <option key={name} value={name} lang={name}>
            {languageNames[name]}
          </option>
        ))}
      </select>
      {missing && <p role="alert">{t('layout.languageMissing')}</p>}
    </div>
  )
}
