/** A misspelt word is told with its place, and hardly anything else is told. */
import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { instead } from '../../src/author/bokmal.ts'
import { checkCommon, checkStory } from '../../src/author/check.ts'
import { type Dictionaries, openDictionaries } from '../../src/author/dictionary.ts'
import { inOneLine } from '../../src/author/fault.ts'
import { readNames } from '../../src/author/names.ts'
import { type Project, tinyProject } from './tinyProject.ts'

const words = (language: string) => `stories/lighthouse/words/${language}.yaml`
const names = 'stories/names.yaml'

let dictionaries: Dictionaries
beforeAll(async () => {
  dictionaries = await openDictionaries([])
})

/** What `npm run stories` says in English after something has been written in a sound project. */
async function faultsAfter(writing: (project: Project) => void): Promise<readonly string[]> {
  const project = tinyProject()
  writing(project)
  const { root } = project
  const { names } = readNames(root)
  const known = names.length > 0 ? await openDictionaries(names) : dictionaries
  return [...checkCommon(root, known), ...checkStory(root, 'lighthouse', '2026-11-21', known)]
    .map((fault) => inOneLine(fault, 'en'))
    .filter((sentence) => !sentence.includes('has changed in Bokmål'))
}

const addIt = 'If the word is right, add it to stories/names.yaml.'

test('a sound story has no misspelt word in any language, and its cast is known', async () => {
  expect(await faultsAfter(() => {})).toEqual([])
})

describe('a misspelt word is told with file, line and what may have been meant', () => {
  test.each([
    ['nb', 'Havna', 'Havvna', 'Bokmål', '‘Havna’'],
    ['nn', 'Hamna', 'Hammna', 'Nynorsk', '‘Hamna’'],
    ['en', 'The harbour', 'The harbor', 'English', '‘harbour’'],
  ])('in %s', async (language, right, wrong, dictionary, meant) => {
    const [first, ...others] = await faultsAfter((project) =>
      project.edit(words(language), right, wrong),
    )
    const word = wrong.split(' ').at(-1)
    expect(first).toBe(
      `${words(language)}:8:14 – ‘${word}’ is not in the ${dictionary} dictionary. Did you mean ${meant}? ${addIt}`,
    )
    expect(others).toEqual([])
  })

  test('in what is announced', async () => {
    const told = await faultsAfter((project) =>
      project.edit('stories/coming.yaml', 'Ei ny historie. }\n  nn', 'Ei nyy historie. }\n  nn'),
    )
    expect(told.join()).toMatch(/^stories\/coming\.yaml:3:23 – ‘nyy’ is not in the Bokmål/)
  })

  test('in the interface, whose marks for the program are no words', async () => {
    const told = await faultsAfter((project) =>
      project.write(
        'src/player/words/about/nn.json',
        '{\n  "film": "<b>Film</b> {{cuont}} av 3 i fila a.mp4",\n  "next": "Neste scenne"\n}',
      ),
    )
    expect(told.join()).toMatch(/^src\/player\/words\/about\/nn\.json:3:3 – ‘scenne’/)
    expect(told).toHaveLength(1)
  })

  test('once a sentence, also with a capital or two of them', async () => {
    const told = await faultsAfter((project) =>
      project.edit(words('en'), 'Lighthouses shine', 'Ligthouse, ligthouse, ligthouse'),
    )
    expect(told.map((each) => /‘(\w+)’/.exec(each)?.[1])).toEqual(['Ligthouse', 'ligthouse'])
  })
})

describe('Bokmål in Nynorsk, also where the dictionary lets it pass,', () => {
  test.each([
    ['fikk', 'fekk'],
    ['Kommer', 'kjem'],
    ['vanlige', 'vanlege'],
    ['tydelig', 'tydeleg'],
    ['leder', 'leiar'],
  ])('is seen: %s', async (bokmål, nynorsk) => {
    expect(
      await faultsAfter((project) => project.edit(words('nn'), 'Fyr lyser', `Fyr ${bokmål}`)),
    ).toEqual([`${words('nn')}:33:3 – ‘${bokmål}’ is Bokmål. In Nynorsk it is ‘${nynorsk}’.`])
  })

  test.each(['billige', 'frivillig', 'begynner', 'lenge'])('is not: %s', async (both) => {
    expect(
      await faultsAfter((project) => project.edit(words('nn'), 'Fyr lyser', `Fyr ${both}`)),
    ).toEqual([])
  })

  test('gets advice that the Nynorsk dictionary knows', () => {
    const advice = [...instead.values()].flatMap((words) => words.split(' '))
    expect(advice.length).toBeGreaterThan(50)
    expect(advice.filter((word) => !dictionaries.nn.knows(word))).toEqual([])
  })
})

describe('stories/names.yaml', () => {
  test('makes a name known in all languages, and what is hers', async () => {
    const writing = (project: Project) => {
      project.edit(words('nb'), 'Fyr lyser', 'Xandras fyr og Xandra')
      project.edit(words('nn'), 'Fyr lyser', 'Xandras fyr og Xandra')
      project.edit(words('en'), 'Lighthouses shine', 'Xandra’s lighthouse and Xandra')
    }
    expect(await faultsAfter(writing)).toHaveLength(5)
    expect(
      await faultsAfter((project) => {
        writing(project)
        project.write(names, '- why: The keeper\n  words: [Xandra]\n')
      }),
    ).toEqual([])
  })

  test('lets a word be inflected and put together like another, in its own language alone', async () => {
    const told = await faultsAfter((project) => {
      project.edit(words('nb'), 'Fyr lyser', 'Kursdatoen og datoene')
      project.edit(words('nn'), 'Fyr lyser', 'Datoen')
      project.write(names, '- why: Mangler\n  in: nb\n  like: bil\n  words: [dato]\n')
    })
    expect(told.map((each) => each.slice(0, each.indexOf(' is')))).toEqual([
      `${words('nn')}:33:3 – ‘Datoen’`,
    ])
  })

  test('says where a word is like nothing in the dictionary', async () => {
    expect(
      await faultsAfter((project) =>
        project.write(names, '- why: Mangler\n  in: nb\n  like: bxil\n  words: [dxato]\n'),
      ),
    ).toEqual([
      `${names}:3:3 – ‘bxil’ is not a dictionary form, so the words here cannot be inflected like it. Choose another.`,
    ])
  })

  test('wants single words, and a reason', async () => {
    const told = await faultsAfter((project) => project.write(names, '- words: [Ana Lund]\n'))
    expect(told).toEqual([
      `${names}:1:3 – The field ‘why’ is missing.`,
      expect.stringContaining('write one word'),
    ])
  })
})

describe('what the dictionaries do not list, but languages do', () => {
  test.each([
    [
      'nb',
      'stearinlys kaffekopp erfaringskonsulent refleksjonsspørsmål mestringskurs e-postadresse',
    ],
    ['nn', 'stearinlys kaffikopp erfaringskonsulent refleksjonsspørsmål meistringskurs 30-åring'],
    ['en', 'don’t we’ll Norway’s well-known organised'],
  ])('passes in %s: %s', async (language, sentence) => {
    expect(
      await faultsAfter((project) => project.edit(words(language), 'Ana.', `Ana ${sentence}.`)),
    ).toEqual([])
  })

  test.each([
    ['nb', 'erfaringskonsuelnt'],
    ['nb', 'kursl-eder'],
    ['nn', 'meistringskrsu'],
    ['en', 'well-knwon'],
    ['en', 'organized'],
  ])('still is seen in %s: %s', async (language, wrong) => {
    expect(
      await faultsAfter((project) => project.edit(words(language), 'Ana.', `Ana ${wrong}.`)),
    ).toHaveLength(1)
  })
})

test('opening the dictionaries and reading a whole story takes less than five seconds of the processor', async () => {
  const root = resolve(import.meta.dirname, '../..')
  const before = process.cpuUsage()
  const known = await openDictionaries(readNames(root).names)
  checkCommon(root, known)
  checkStory(root, 'motet-for-kurset', '2026-11-21', known)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1_000_000).toBeLessThan(5)
})
