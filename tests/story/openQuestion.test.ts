import { expect, test } from 'vitest'
import type { Language } from '../../src/story/language.ts'
import { isClosed } from '../../src/story/openQuestion.ts'

test.each<[Language, string]>([
  ['nb', 'Hva så du de to første minuttene som fortalte hvem møtet var laget for?'],
  ['nb', 'Hvordan vil du åpne et møte der noen er på jobb og andre har tatt seg fri?'],
  ['nb', 'På hvilken måte kan et referat vise at innspill har satt spor?'],
  ['nb', 'Tenk på et møte du nylig var i. Hvem snakket mest?'],
  ['nb', 'Når to er uenige, hva gjør du da?'],
  ['nb', 'Fortell hvordan møtet begynte.'],
  ['nb', 'Fortell om en gang du ble hørt.'],
  ['nn', 'Fortel om ein gong du vart høyrd.'],
  ['en', 'Describe a meeting you remember'],
  ['nb', '«Hva tar du med deg?» Hvordan ville du svart?'],
  ['nn', 'Kva ord i kvardagen din treng omsetjing, og korleis kan det bli lett å spørje?'],
  ['nn', 'Kven fekk ordet?'],
  ['nn', 'På kva måte kan eit referat vise det?'],
  ['en', 'What do you do yourself when two people disagree?'],
  ['en', 'In what way can minutes show it?'],
  ['en', 'Is it always fair? Who decides?'],
])('%s: «%s» is open', (language, question) => {
  expect(isClosed(question, language)).toBe(false)
})

test.each<[Language, string]>([
  ['nb', 'Var møtet bra?'],
  ['nb', 'Har du opplevd noe lignende?'],
  ['nb', 'Og har du tenkt på hva det betyr?'],
  ['nb', 'Synes du at alle fikk si hva de mente?'],
  ['nb', 'Kjenner du deg igjen i det Geir opplever?'],
  ['nb', 'Noen møter går fort. Er det bra?'],
  ['nb', 'Hva skjer i et møte. Var det bra?'],
  ['nb', 'Et møte bør ha en leder, eller?'],
  ['nn', 'Trur du at det hjelper?'],
  ['nn', 'Veit du kva som skjedde?'],
  ['en', 'Do you know what happened?'],
  ['en', 'Didn’t you wonder who was missing?'],
  ['en', 'But would you do the same?'],
  ['en', ''],
])('%s: «%s» is closed', (language, question) => {
  expect(isClosed(question, language)).toBe(true)
})
