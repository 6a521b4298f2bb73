/** The words of the interface in one language: one namespace a folder. Those of the notebook come when there is something to write; see i18n.ts. */
import player from '../../player/words/en.json'
import app from './en.json'

export default { app, player }
