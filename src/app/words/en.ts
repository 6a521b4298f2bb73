/** The words of the interface in one language: one namespace a folder. Others come when they are needed; see i18n.ts. */
import player from '../../player/words/en.json'
import app from './en.json'

export default { app, player }
