/** All the words of the interface in one language: one namespace a folder. */
import notebook from '../../notebook/words/nb.json'
import player from '../../player/words/nb.json'
import app from './nb.json'

export default { app, player, notebook }
