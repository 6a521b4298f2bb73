/** Bokmål in a Nynorsk text. The dictionary lets much of it pass, since it takes «fikk» and «leder» for forms of other words. */

/** Bokmål nearly wherever it stands, and what Nynorsk has instead. What both allow, such as «begynner» and «mens», is not here. */
export const instead: ReadonlyMap<string, string> = new Map(
  `
  annen annan, annet anna, disse desse, egen eigen, eget eige, egne eigne, et eit, flere fleire, hele heile,
  ham han, hun ho, dem dei, jeg eg, noe noko, noen nokon, selv sjølv, hver kvar, hvert kvart,
  hva kva, hvem kven, hvor kvar, hvordan korleis, hvorfor kvifor, hvilke kva for,
  ellers elles, foreløpig førebels, fra frå, hjemme heime, ikke ikkje, innerst inst, mye mykje, mulig mogleg, mulige moglege,
  nederst nedst, sammen saman, siden sidan, uten utan, øverst øvst, øverste øvste,
  ble blei, være vere, vært vore, fikk fekk, finner finn, finnes finst, forsvinner forsvinn, fortalte fortalde, fortelle fortelje,
  gikk gjekk, gjelder gjeld, gjør gjer, heter heiter,
  kommer kjem, legger legg, leser les, ligger ligg, planlegger planlegg,
  setter set, sitter sit, skriver skriv, skrev skreiv, skrevet skrive, spille spele, spurte spurde, sto stod,
  trenger treng, venter ventar, vet veit,
  brukere brukarar, leder leiar, ledere leiarar, sted stad, steder stader, tall tal, vei veg, veien vegen, veier vegar
  `
    .split(',')
    .map((pair) => {
      const [bokmål = '', ...nynorsk] = pair.trim().split(' ')
      return [bokmål, nynorsk.join(' ')]
    }),
)

/** «vanleg», not «vanlig»; alike in both: «billig», «frivillig». */
const ending = /(?<=\p{L}{2})(?<!il)lig(?=[et]?$)/u

/** The Nynorsk for a word, in small letters, where the word is Bokmål; else null. */
export function nynorskFor(word: string): string | null {
  const small = word.toLowerCase()
  return instead.get(small) ?? (ending.test(small) ? small.replace(ending, 'leg') : null)
}
