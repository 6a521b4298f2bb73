/** One screen of a reading. What is shown follows the telling; going back and taking other roads is told to the reading. */
import { useEffect, useSyncExternalStore } from 'react'
import { MidReflection } from '../notebook/MidReflection.tsx'
import { Reflections } from '../notebook/Reflections.tsx'
import { Player } from '../player/Player.tsx'
import type { Edition } from '../story/edition.ts'
import { backTo } from '../story/path.ts'
import { forkWithMore } from '../story/roads.ts'
import { questionsFor } from '../story/telling.ts'
import { speakAlso } from './i18n.ts'
import type { PageProps } from './page.ts'
import type { Reading } from './reading.ts'
import { Ending } from './screens/Ending.tsx'
import { Layout } from './screens/Layout.tsx'
import { MapScreen } from './screens/MapScreen.tsx'
import { TextStory } from './screens/TextStory.tsx'
import { takeUpScene, useReadingView } from './useReading.ts'
import { WithWords } from './WithWords.tsx'

type Props = PageProps & {
  readonly screen: 'story' | 'text' | 'map'
  readonly edition: Edition
  readonly reading: Reading
}

export function ReadingScreen({ screen, edition, reading, ...page }: Props) {
  const { telling, roads, startAt, begun } = useReadingView(reading)
  const { scene, turn, path } = useSyncExternalStore(telling.subscribe, telling.view)
  const { story, words } = edition

  const backToStep = (index: number) => reading.takeUp({ path: backTo(path, index), turn: true })
  const anotherRoad = () => {
    const fork = forkWithMore(story, path, roads)
    if (fork === null) reading.takeUp({ path: [], turn: false })
    else backToStep(fork)
  }

  const toScene = (scene: string) => {
    if (takeUpScene(reading, story, scene)) window.location.hash = `#/s/${story.id}`
  }

  // Fetched while the film runs, so that the questions are there when it has ended.
  const isUnderWay = path.length > 1
  useEffect(() => {
    if (isUnderWay) speakAlso('notebook').catch(() => {}) // asked for again where something can be written
  }, [isUnderWay])

  const goOn = () => telling.send({ type: 'reflection.finished', scene })
  const reflection = turn?.kind === 'reflect' && (
    <WithWords of="notebook" onGoOn={goOn}>
      <MidReflection
        key={scene}
        edition={edition}
        question={turn.question}
        path={path}
        onFinished={goOn}
      />
    </WithWords>
  )
  const ending = turn?.kind === 'end' && (
    <Ending
      edition={edition}
      path={path}
      roads={roads}
      echoes={turn.echoes.map(({ id }) => words.echoes[id] ?? '')}
      onBack={backToStep}
      onOther={anotherRoad}
      onBonus={
        turn.bonus === undefined ? undefined : () => telling.send({ type: 'bonus.opened', scene })
      }
    >
      <WithWords of="notebook">
        <Reflections edition={edition} questions={questionsFor(story, path)} path={path} />
      </WithWords>
    </Ending>
  )

  return (
    <Layout
      {...page}
      screen={screen}
      story={{ id: story.id, title: words.title }}
      attributes={{
        'data-story': story.id,
        'data-scene': scene,
        'data-turn': turn?.kind ?? 'watching',
      }}
    >
      {screen === 'story' && (
        <Player
          telling={telling}
          edition={edition}
          startAt={startAt}
          begun={begun}
          onMoment={reading.atMoment}
        >
          {reflection || ending}
        </Player>
      )}
      {screen === 'text' && (
        <TextStory telling={telling} edition={edition} reflection={reflection} ending={ending} />
      )}
      {screen === 'map' && (
        <MapScreen edition={edition} path={path} roads={roads} onScene={toScene} />
      )}
    </Layout>
  )
}
