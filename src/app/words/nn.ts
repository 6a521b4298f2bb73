/** All the words of the interface in one language: one namespace a folder. */
import notebook from '../../notebook/words/nn.json'
import player from '../../player/words/nn.json'
import app from './nn.json'

export default { app, player, notebook }
