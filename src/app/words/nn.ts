/** The words of the interface in one language: one namespace a folder. Others come when they are needed; see i18n.ts. */
import player from '../../player/words/nn.json'
import app from './nn.json'

export default { app, player }
