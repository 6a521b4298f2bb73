/**
 * Runs in the page, the same in the site and in the reference: notes when things can be seen, in ms since the page was asked for.
 * A picture is there when the active film has one, is in sight, and has stood for a whole frame.
 */
const none = { pressed: 0, frame: 0, picture: 0, motion: 0 }
const clock = { startWorks: 0, ...none }

requestAnimationFrame(function lookForStart() {
  if (document.querySelector('[data-start]:not([disabled])')) clock.startWorks = performance.now()
  else requestAnimationFrame(lookForStart)
})

/** Forgets the last press, and looks for what the next one brings: another film than the one that is over. */
function watchNext() {
  Object.assign(clock, none)
  const over = document.querySelector('[data-choice]') && activeFilm()
  const onPress = (/** @type {Event} */ { timeStamp }) => {
    clock.pressed = timeStamp
    requestAnimationFrame(lookForFilm)
  }
  document.addEventListener('click', onPress, { capture: true, once: true })

  function lookForFilm() {
    const film = activeFilm()
    if (!film || film === over || film.readyState < 2 || !film.checkVisibility(allWays)) {
      requestAnimationFrame(lookForFilm)
      return
    }
    requestAnimationFrame(() => {
      clock.picture = performance.now()
    })
    film.requestVideoFrameCallback(function frames(now, { mediaTime }) {
      clock.frame ||= now
      if (mediaTime > 0.02) clock.motion ||= now
      else film.requestVideoFrameCallback(frames)
    })
  }
}

const allWays = { opacityProperty: true, visibilityProperty: true }

/** @returns {HTMLVideoElement | null} */
const activeFilm = () => document.querySelector('video[data-active]')

Object.assign(window, { clock, watchNext })
