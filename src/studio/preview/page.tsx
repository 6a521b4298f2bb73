/** The page of the preview: `studio.html?story=…&clip=…&at=…`, where `at` is in ms. Without a clip it lists them all. */
import { createRoot } from 'react-dom/client'
import { Preview } from './Preview.tsx'
import './preview.css'
import type { Rehearsal, Stock } from './rehearsals.ts'

const asked = new URLSearchParams(location.search)
const [story, clip] = [asked.get('story'), asked.get('clip')]

const fetched = async (name: string) => (await fetch(`/studio/${name}.json`)).json()

/** The moment stays in the address: a page that is loaded again because a screenplay has changed shows the same. */
function keepMoment(at: number) {
  asked.set('at', String(at))
  history.replaceState(null, '', `?${asked}`)
}

function Clips({ stories, troubles }: Stock) {
  return (
    <nav>
      {troubles.map((trouble) => (
        <p key={trouble}>{trouble}</p>
      ))}
      {stories.map(({ id, clips }) => (
        <details key={id} open={id === story}>
          <summary>{id}</summary>
          <ul>
            {clips.map((name) => (
              <li key={name}>
                <a
                  href={`?story=${id}&clip=${name}`}
                  aria-current={id === story && name === clip ? 'page' : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  )
}

function Clip({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  if ('trouble' in rehearsal) return <p role="alert">{rehearsal.trouble}</p>
  return <Preview {...rehearsal} begin={Number(asked.get('at'))} onMoment={keepMoment} />
}

const stock: Stock = await fetched('clips')
const rehearsal: Rehearsal | null = story && clip ? await fetched(`${story}/${clip}`) : null
createRoot(document.getElementById('studio') as HTMLElement).render(
  <>
    <Clips {...stock} />
    {rehearsal && <Clip rehearsal={rehearsal} />}
  </>,
)
