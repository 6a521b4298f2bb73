/**
 * How names and rare words are said, for the synthesiser: SAMPA for Norwegian, syllables parted by ` - `,
 * `'` before a syllable with the first tone, `"` with the second, `%` with a weaker stress. Its own lexicon has all
 * other words of the stories; `npm run film` names those that it had to guess.
 */
export const pronunciation: Readonly<Record<string, string>> = {
  // Names
  ragnhild: '" r A N - n I l',
  yusuf: "' j u0 - s u0 f",
  // Abbreviations, spelt out as they are said; also letter by letter
  adl: "A: - d e: - ' E l",
  flm: "E f - E l - ' E m",
  ppo: "p e: - p e: - ' u:",
  rpe: "{ r - p e: - ' e:",
  lmt: "E l - E m - ' t e:",
  a: "' A:",
  d: "' d e:",
  f: "' E f",
  l: "' E l",
  m: "' E m",
  o: "' u:",
  p: "' p e:",
  // Words that the lexicon lacks, or has with another meaning
  google: '" g u: g - l @',
  etterpå: '" E - t @ r - % p o:',
  foreløpig: '" f o: - r @ - % l 2: - p I',
  kommunen: 'k U - " m }: - n n=',
  ler: "' l e: r",
  mm: "' m m m",
  skriftlig: '" s k r I f t - l I',
  vaktlista: '" v A k t - % l I - s t A',
  én: "' e: n",
  åpent: "' o: - p n= t",
}
