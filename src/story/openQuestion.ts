/** Whether a reflection question can be answered with yes or no. A rule of thumb about the first word and the question word; pure. */
import type { Language } from './language.ts'

/** Words that ask for more than yes or no. */
const openers: Readonly<Record<Language, string>> = {
  nb: 'hva|hvordan|hvorledes|hvilken|hvilket|hvilke|hvem|hvor|hvorfor',
  nn: 'kva|korleis|kven|kvar|kvifor|kor|korfor|kvilken|kvilke|kvilket',
  en: 'what|how|which|who|whom|whose|where|why',
}

/** Finite verbs that make a question closed when they come first: «Har du …», “Did you …”. */
const verbs: Readonly<Record<Language, string>> = {
  nb: `er var har hadde kan kunne vil ville skal skulle bør burde må måtte får fikk blir ble ble synes syns syntes
    tror trodde mener mente gjør gjorde føler følte opplever opplevde tenker tenkte kjenner kjente vet visste husker
    ser liker pleier trenger ønsker går gikk kommer kom sier sa finnes fins finst gir ga tar tok lar lot hender hendte
    skjer betyr tør våger klarer greier hører hørte møter møtte bruker brukte snakker jobber arbeider deltar deltok
    savner forstår lytter spør spurte`,
  nn: `er var har hadde kan kunne vil ville skal skulle bør burde må måtte får fekk blir vert blei vart synest syntest
    trur trudde meiner meinte gjer gjorde føler følte opplever opplevde tenkjer tenkte kjenner kjende veit visste hugsar
    ser likar pleier treng ønskjer ønsker går gjekk kjem kom seier sa finst gir gjev gav tek tok lèt lét let hender hende
    skjer tyder torer vågar klarer klarar greier høyrer høyrde møter møtte brukar brukte snakkar jobbar arbeider deltek
    deltok saknar forstår lyttar spør spurde`,
  en: `do does did is are am was were have has had can could will would shall should may might must need dare
    don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't`,
}

/** Words that invite to more than yes or no, where nothing is asked: «Fortell om …». */
const invitations: Readonly<Record<Language, string>> = {
  nb: 'fortell|beskriv|forklar|del|nevn|vis',
  nn: 'fortel|skildre|forklar|del|nemn|vis',
  en: 'tell|describe|explain|share|name|show',
}

/** Small words that may come before the verb and change nothing: «Og har du …», “But did you …”. */
const leading: Readonly<Record<Language, string>> = {
  nb: 'og|men|så|eller|altså',
  nn: 'og|men|så|eller|altså',
  en: 'and|but|so|or|then',
}

/**
 * True of «Var møtet bra?», false of «Hva gjorde møtet bra?» and of «Tenk på et møte. Hva så du?».
 * Where several sentences ask, one open one is enough; without a question mark («Fortell hvordan …») the whole text is looked at.
 */
export function isClosed(question: string, language: Language): boolean {
  const sentences = question.split(/(?<=[.!?…])[»”’"']*\s+/)
  const asking = sentences.filter((sentence) => /\?[»”’"')]*$/.test(sentence.trim()))
  return !(asking.length > 0 ? asking : [question]).some((sentence) => isOpen(sentence, language))
}

function isOpen(sentence: string, language: Language): boolean {
  const words =
    sentence
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}']+/gu) ?? []
  const first = words.find((word) => !leading[language].split('|').includes(word)) ?? ''
  if (verbs[language].split(/\s+/).includes(first)) return false
  if (!sentence.includes('?') && invitations[language].split('|').includes(first)) return true
  return words.some((word) => openers[language].split('|').includes(word))
}

/** Beginnings to offer instead. Not «hvorfor», which easily puts people on the defensive (domain facts F7.10). */
export const openings: Readonly<Record<Language, readonly string[]>> = {
  nb: ['Hva', 'Hvordan', 'Hvilke', 'På hvilken måte'],
  nn: ['Kva', 'Korleis', 'Kva for', 'På kva måte'],
  en: ['What', 'How', 'Which', 'In what way'],
}

/** The question with another beginning in front: «Har du …» and «Hva har du …» both become «Hvordan har du …». */
export function begunWith(opening: string, question: string, language: Language): string {
  const begun = openings[language].findLast((each) => question.startsWith(`${each} `)) ?? ''
  const [first = '', ...rest] = question.slice(begun.length).trim().split(' ')
  // A name keeps its capital.
  const small = first.toLowerCase()
  const isVerb = verbs[language].split(/\s+/).includes(small)
  return [opening, isVerb ? small : first, ...rest].join(' ')
}
