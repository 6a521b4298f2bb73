/** The reading of a story as React sees it: opened at the place the notebook kept, and kept there as the learner goes. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import { notebookHere } from '../notebook/notebook.ts'
import { pathTo } from '../story/roads.ts'
import type { Story } from '../story/story.ts'
import { openReading, type Reading, type ReadingView } from './reading.ts'

/**
 * Null until the notebook has been asked where the learner was. The scene an address names is taken up once;
 * then the address is the story's own again, so that a reload goes on where the learner is.
 */
export function useReading(edition: Story, scene: string | undefined): Reading | null {
  // Another language comes with the same scenes: it is the same reading.
  const [story] = useState(edition)
  const [reading, setReading] = useState<Reading | null>(null)

  useEffect(() => {
    let wanted = true
    const notebook = notebookHere()
    notebook.ready.then(() => {
      if (!wanted) return
      const { id, version } = story
      const kept = notebook.view().bookmarks.get(id) ?? null
      setReading(
        openReading(story, kept, (place) =>
          notebook.keepBookmark({ story: id, version, ...place }),
        ),
      )
    })
    return () => {
      wanted = false
    }
  }, [story])

  useEffect(() => {
    if (!reading || scene === undefined || !takeUpScene(reading, story, scene)) return
    window.history.replaceState(null, '', `#/s/${story.id}`)
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  }, [reading, scene, story])

  return reading
}

/** Goes on from a scene that can be come to. Says whether it can. */
export function takeUpScene(reading: Reading, story: Story, scene: string): boolean {
  const { telling, roads } = reading.view()
  const path = pathTo(story, scene, [telling.view().path, ...roads])
  if (path) reading.takeUp({ path, turn: false })
  return path !== null
}

export const useReadingView = (reading: Reading): ReadingView =>
  useSyncExternalStore(reading.subscribe, reading.view)
