/** What the YAML parser complains of, said to somebody who writes stories. */
import type { ErrorCode, YAMLError } from 'yaml'
import { type Fault, fault, type Place, type Sentence } from './fault.ts'

const quote: Sentence = {
  nb: 'Setningen må stå i anførselstegn ("…"), for den har et tegn som betyr noe i YAML, ofte kolon.',
  en: 'Put the sentence in quotation marks ("…"): it has a character that means something in YAML, often a colon.',
}
const indent: Sentence = {
  nb: 'Innrykket stemmer ikke med linjene over. Bruk to mellomrom for hvert nivå.',
  en: 'The indentation does not match the lines above. Use two spaces for each level.',
}
const unknown: Sentence = {
  nb: 'Her står noe som ikke er YAML. Se etter innrykk, kolon og anførselstegn på linja og linja over.',
  en: 'Something here is not YAML. Look at indentation, colons and quotation marks on this line and the one above.',
}

const sentences: { readonly [Code in ErrorCode]?: Sentence } = {
  TAB_AS_INDENT: {
    nb: 'Linja er rykket inn med tabulator. Bruk mellomrom.',
    en: 'The line is indented with a tab. Use spaces.',
  },
  DUPLICATE_KEY: {
    nb: 'Dette navnet er brukt to ganger på samme sted. Gi det ene et annet navn, eller slett det.',
    en: 'This name is used twice in the same place. Rename one of them, or delete it.',
  },
  MISSING_CHAR: {
    nb: 'Her mangler et tegn: et kolon, et mellomrom, en klamme eller et anførselstegn som lukker setningen.',
    en: 'A character is missing here: a colon, a space, a bracket, or the quotation mark that closes the sentence.',
  },
  BAD_INDENT: indent,
  UNEXPECTED_TOKEN: unknown,
  BLOCK_AS_IMPLICIT_KEY: quote,
  BLOCK_IN_FLOW: quote,
  MULTILINE_IMPLICIT_KEY: quote,
  BAD_SCALAR_START: quote,
  MULTIPLE_DOCS: {
    nb: 'Fila er delt i to med «---». Fjern den linja.',
    en: 'The file is divided in two by ‘---’. Remove that line.',
  },
  NON_STRING_KEY: {
    nb: 'Et navn foran et kolon må være et ord.',
    en: 'A name before a colon must be a word.',
  },
  TAG_RESOLVE_FAILED: {
    nb: 'Et utropstegn først betyr noe i YAML som ikke brukes her. Sett setningen i anførselstegn.',
    en: 'An exclamation mark in front means something in YAML that is not used here. Put the sentence in quotation marks.',
  },
  BAD_ALIAS: {
    nb: 'En stjerne (*) eller et og-tegn (&) først betyr noe i YAML. Sett setningen i anførselstegn.',
    en: 'An asterisk (*) or an ampersand (&) in front means something in YAML. Put the sentence in quotation marks.',
  },
}

/** The parser's complaint as a fault. */
export function syntaxFault(place: Place, { code }: YAMLError): Fault {
  const { nb, en } = sentences[code] ?? unknown
  return fault(place, nb, en)
}
