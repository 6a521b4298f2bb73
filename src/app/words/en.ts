/** All the words of the interface in one language: one namespace a folder. */
import notebook from '../../notebook/words/en.json'
import player from '../../player/words/en.json'
import app from './en.json'

export default { app, player, notebook }
