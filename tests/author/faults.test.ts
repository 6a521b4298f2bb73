/** Each test breaks one thing in a sound story, and expects the one sentence that tells of it. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkCommon, checkStory } from '../../src/author/check.ts'
import { inOneLine } from '../../src/author/fault.ts'
import { fingerprintOfFile } from '../../src/author/made.ts'
import { markTranslated } from '../../src/author/translated.ts'
import { filmOf } from './filmOf.ts'
import { type Project, tinyProject } from './tinyProject.ts'

const story = 'stories/lighthouse/story.yaml'
const dates = 'stories/checked.yaml'
const words = (language: string) => `stories/lighthouse/words/${language}.yaml`
const screenplay = 'stories/lighthouse/screenplays/kitchen.yaml'
const media = (file: string) => `media/lighthouse/${file}`

/** What `npm run stories` says in English, without the names of the folders. */
const faultsOf = ({ root }: Project, today = '2026-11-21'): readonly string[] =>
  [...checkCommon(root), ...checkStory(root, 'lighthouse', today)].map((fault) =>
    inOneLine(fault, 'en').replace('stories/lighthouse/', '').replace('media/lighthouse/', ''),
  )

/** Breaks one thing. */
function faultsAfter(breaking: (project: Project) => void): readonly string[] {
  const project = tinyProject()
  breaking(project)
  return faultsOf(project)
}

test('a sound story has no faults', () => {
  expect(faultsOf(tinyProject())).toEqual([])
})

describe('a file that cannot be read', () => {
  test.each([
    ['is not YAML', '{ title: [', /^story\.yaml:1:11 – The indentation does not match/],
    ['is empty', '', /^story\.yaml – The file is empty\.$/],
    ['is only a comment', '# later\n', /^story\.yaml – The file is empty\.$/],
    ['is a sentence', 'Once upon a time', /^story\.yaml:1:1 – ‘The file’ must have fields/],
    ['is a list', '- a\n- b\n', /^story\.yaml:1:1 – ‘The file’ must have fields/],
    [
      'is indented with tabs',
      'cast:\n\tana: Ana\n',
      /^story\.yaml:2:1 – The line is indented with a tab/,
    ],
    ['names a thing twice', 'id: a\nid: b\n', /^story\.yaml:2:1 – This name is used twice/],
    [
      'has a sentence with a colon',
      'id: a: b\n',
      /^story\.yaml:1:5 – Put the sentence in quotation marks/,
    ],
    ['has a tag', 'id: !new x\n', /^story\.yaml:1:5 – An exclamation mark/],
    ['is two files in one', 'id: a\n---\nid: b\n', /^story\.yaml:2:1 – The file is divided/],
    [
      'is not UTF-8',
      new Uint8Array([0x69, 0x64, 0x3a, 0x20, 0xe6]),
      /^story\.yaml – The file is not saved as UTF-8/,
    ],
    ['refers to itself without end', bomb(), /^story\.yaml – The file refers to itself/],
  ])('one that %s', (_, content, sentence) => {
    const [first] = faultsAfter((project) => project.write(story, content))
    expect(first).toMatch(sentence)
  })

  test('a folder without story.yaml', () => {
    expect(faultsAfter((project) => project.remove(story))).toEqual([
      'stories/lighthouse – The folder has no story.yaml. Write it, or move the folder out of stories/.',
    ])
  })

  test('one that is a folder', () => {
    const [first] = faultsAfter((project) => {
      project.remove(story)
      mkdirSync(join(project.root, story))
    })
    expect(first).toMatch(/^story\.yaml – The file cannot be read/)
  })

  test('several at once, all of them told', () => {
    const faults = faultsAfter((project) => {
      project.write(story, 'id: [')
      project.write(words('nn'), '')
      project.write(screenplay, 'clip: kitchen')
    })
    expect(faults.map((fault) => fault.split(' – ')[0])).toEqual(
      expect.arrayContaining(['words/nn.yaml', 'screenplays/kitchen.yaml:1:1']),
    )
  })
})

describe('a file of the wrong shape', () => {
  test.each([
    ['month: 3', 'month: 13', 'story.yaml:3:1 – ‘month’ must be at most 12.'],
    [
      'month: 3',
      'month: mars',
      'story.yaml:3:1 – ‘month’ must be a whole number, but here it is "mars".',
    ],
    [
      'month: 3',
      'moon: 3',
      'story.yaml:3:1 – The field ‘moon’ is not known here. Is it misspelt, or indented in the wrong place?',
    ],
    ['version: 1\n', '', 'story.yaml:1:1 – The field ‘version’ is missing.'],
    [
      'kind: continue',
      'kind: go-on',
      'story.yaml:17:13 – ‘kind’ must be one of continue, choose, reflect, end, return, but here it is "go-on".',
    ],
    [
      'card: tea',
      'card: Tea party',
      'story.yaml:16:5 – Ids are lower-case words (a–z, 0–9) joined by hyphens.',
    ],
    ['    card: tea\n', '', 'story.yaml:15:3 – A scene has a clip or a card, not both.'],
    [
      '        - { id: wait, to: harbour }\n',
      '',
      'story.yaml:12:7 – A decision needs at least two choices.',
    ],
    [
      'when: { chose: ask }',
      'when: { choose: ask }',
      'story.yaml:24:11 – A condition is one of: chose, saw, not, all, any.',
    ],
  ])('story.yaml with «%s» made «%s»', (passage, by, sentence) => {
    expect(faultsAfter((project) => project.edit(story, passage, by))).toContain(sentence)
  })

  test.each([
    [
      'framing: two',
      'framing: huge',
      'screenplays/kitchen.yaml:5:5 – ‘framing’ must be one of wide, two, close, insert, but here it is "huge".',
    ],
    [
      'who: leo',
      'who: leo, gestur: palm',
      'screenplays/kitchen.yaml:10:33 – The field ‘gestur’ is not known here. Is it misspelt, or indented in the wrong place?',
    ],
    [
      'who: leo',
      'who: leo, moods: { leo: gladd }',
      'screenplays/kitchen.yaml:10:42 – ‘leo’ must be one of neutral, listening, glad, doubtful, worried, tired, annoyed, moved, but here it is "gladd".',
    ],
  ])('a screenplay with «%s» made «%s»', (passage, by, sentence) => {
    expect(faultsAfter((project) => project.edit(screenplay, passage, by))).toEqual([sentence])
  })

  test('words with a number for a sentence', () => {
    expect(
      faultsAfter((project) => project.edit(words('en'), 'title: The lighthouse', 'title: 1984')),
    ).toContain('words/en.yaml:1:1 – A sentence is text.')
  })
})

describe('a story that leads astray', () => {
  test.each(
    [
      [
        'a scene that does not exist',
        'to: tea',
        'to: coffee',
        'story.yaml:13:22 – ‘ask’ leads to ‘coffee’, which is not a scene. Correct the name, or write the scene.',
      ],
      [
        'a start that does not exist',
        'start: kitchen',
        'start: attic',
        'story.yaml:6:1 – ‘start’ leads to ‘attic’, which is not a scene. Correct the name, or write the scene.',
      ],
      [
        'two choices of one name',
        'id: wait',
        'id: ask',
        'story.yaml:14:13 – Two choices in the story are called ‘ask’. Rename one of them.',
      ],
      [
        'another name than its folder',
        'id: lighthouse',
        'id: windmill',
        'story.yaml:1:1 – The story is called ‘windmill’, but its folder ‘lighthouse’. They must have the same name.',
      ],
      [
        'the name of a page of the front page',
        'id: lighthouse',
        'id: catalogue-0',
        'story.yaml:1:1 – ‘catalogue-0’ is a name that the front page itself uses. Give the story another name.',
      ],
      [
        'a scene that nobody reaches',
        'to: tea',
        'to: harbour',
        'story.yaml:15:3 – No path leads to the scene ‘tea’. Let a choice or a scene lead there, or delete it.',
      ],
      [
        'no ending',
        'kind: end\n      echoes:\n        - id: cup\n          when: { chose: ask }',
        'kind: continue\n      to: kitchen',
        'story.yaml:7:1 – The story has no ending. Give at least one scene ‘turn: { kind: end }’.',
      ],
      [
        'a bonus that does not exist',
        'kind: end\n',
        'kind: end\n      bonus: secret\n',
        'story.yaml:22:7 – The bonus ‘secret’ is not a scene. Correct the name, or write the scene.',
      ],
      [
        'a bonus that does not lead back',
        'kind: end\n',
        'kind: end\n      bonus: tea\n',
        'story.yaml:22:7 – The bonus ‘tea’ does not lead back. Give it ‘turn: { kind: return }’.',
      ],
      [
        'a condition that asks for an unknown choice',
        'chose: ask',
        'chose: shout',
        'story.yaml:24:11 – The condition of the echo ‘cup’ asks for the choice ‘shout’, which does not exist.',
      ],
      [
        'a condition that asks for an unknown scene',
        'chose: ask',
        'saw: attic',
        'story.yaml:24:11 – The condition of the echo ‘cup’ asks for the scene ‘attic’, which does not exist.',
      ],
      [
        'a condition that cannot come true',
        '{ chose: ask }',
        '{ all: [{ chose: wait }, { saw: tea }] }',
        'story.yaml:24:11 – The condition of the echo ‘cup’ can never come true: no path to this point fulfils it.',
      ],
      [
        'a question about a scene without choices',
        '- id: what-helped',
        '- { id: what-helped, about: tea }',
        'story.yaml:26:24 – The question ‘what-helped’ looks back upon ‘tea’, which is not a scene with choices. Correct the name, or remove about.',
      ],
      [
        'a question whose condition cannot come true',
        '- id: what-helped',
        '- { id: what-helped, when: { not: { saw: kitchen } } }',
        'story.yaml:26:24 – The condition of the question ‘what-helped’ can never come true: no path to this point fulfils it.',
      ],
    ].filter(([, , , sentence]) => sentence !== null) as [string, string, string, string][],
  )('%s', (_, passage, by, sentence) => {
    expect(faultsAfter((project) => project.edit(story, passage, by))).toContain(sentence)
  })
})

describe('the paths of a story', () => {
  const second = (when: string) => `start: kitchen
scenes:
  kitchen:
    clip: kitchen
    turn:
      kind: choose
      choices:
        - { id: ask, to: tea }
        - { id: wait, to: harbour }
        - { id: listen, to: harbour${when} }`
  const first = `start: kitchen
scenes:
  kitchen:
    clip: kitchen
    turn:
      kind: choose
      choices:
        - { id: ask, to: tea }
        - { id: wait, to: harbour }`

  test('a loop without an exit, told once', () => {
    const faults = faultsAfter((project) => {
      project.edit(story, 'kind: continue, to: harbour', 'kind: continue, to: stairs')
      project.edit(
        story,
        '  harbour:\n',
        '  stairs: { card: tea, turn: { kind: continue, to: tea } }\n  harbour:\n',
      )
    })
    expect(faults.filter((fault) => fault.includes('round'))).toEqual([
      'story.yaml:15:3 – Here the story goes round (tea → stairs → tea) and never comes to an ending. Let a choice or a scene lead out of it.',
    ])
  })
  test('a loop with an exit is no fault', () => {
    const faults = faultsAfter((project) =>
      project.edit(story, 'kind: continue, to: harbour', 'kind: continue, to: kitchen'),
    )
    expect(faults).toEqual([])
  })
  test('a decision that offers one choice to those who come one way', () => {
    const faults = faultsAfter((project) => {
      project.edit(story, 'kind: continue, to: harbour', 'kind: continue, to: kitchen')
      project.edit(
        story,
        '{ id: ask, to: tea }',
        '{ id: ask, to: tea, when: { not: { chose: ask } } }',
      )
    })
    expect(faults).toContain(
      'story.yaml:12:7 – Whoever comes to ‘kitchen’ by way of ‘ask’ has fewer than two choices. Remove a condition, or offer one more.',
    )
  })
  test('a choice that is never offered', () => {
    const faults = faultsAfter((project) =>
      project.edit(story, first, second(', when: { saw: harbour }')),
    )
    expect(faults).toContain(
      'story.yaml:15:38 – The condition of the choice ‘listen’ can never come true: no path to this point fulfils it.',
    )
  })
  test('forty choices that all echo at the end are walked at once', () => {
    const rooms = Array.from({ length: 40 }, (_, i) => `room-${i}`)
    const scenes = rooms.map(
      (room, i) => `  ${room}:
    clip: kitchen
    turn:
      kind: choose
      choices:
        - { id: left-${i}, to: ${rooms[i + 1] ?? 'harbour'} }
        - { id: right-${i}, to: ${rooms[i + 1] ?? 'harbour'} }`,
    )
    const echoes = rooms.map((_, i) => `        - { id: cup, when: { chose: left-${i} } }`)
    const faults = faultsAfter((project) => {
      project.edit(story, 'start: kitchen\nscenes:', `start: room-0\nscenes:\n${scenes.join('\n')}`)
      project.edit(story, 'echoes:\n', `echoes:\n${echoes.join('\n')}\n`)
    })
    expect(faults.filter((fault) => fault.includes('condition'))).toEqual([
      expect.stringContaining('The condition of the echo ‘cup’ can never come true'),
    ])
  })
  test('choices that hang together in too many ways are a fault, not an endless walk', () => {
    const rooms = Array.from({ length: 40 }, (_, i) => `room-${i}`)
    const all = rooms.map((_, i) => `{ chose: left-${i} }`).join(', ')
    const scenes = rooms.map(
      (room, i) => `  ${room}:
    clip: kitchen
    turn:
      kind: choose
      choices:
        - { id: left-${i}, to: ${rooms[i + 1] ?? 'kitchen'} }
        - { id: right-${i}, to: ${rooms[i + 1] ?? 'kitchen'} }`,
    )
    const faults = faultsAfter((project) => {
      project.edit(story, 'start: kitchen\nscenes:', `start: room-0\nscenes:\n${scenes.join('\n')}`)
      project.edit(
        story,
        '{ id: wait, to: harbour }',
        `{ id: wait, to: harbour }\n        - { id: all, to: tea, when: { all: [${all}] } }`,
      )
    })
    expect(faults).toContainEqual(
      expect.stringContaining('cannot be walked. Use fewer conditions.'),
    )
  })
})

describe('the words of a story', () => {
  test.each([
    [
      'a language without a file',
      (p: Project) => p.remove(words('nn')),
      'words/nn.yaml – The file is missing. The story needs 29 sentences in it.',
    ],
    [
      'a missing sentence',
      (p: Project) => p.edit(words('nn'), '    taken: Venta\n', ''),
      'words/nn.yaml:15:3 – The sentence ‘choices.wait.taken’ is missing here.',
    ],
    [
      'a missing list',
      (p: Project) => p.edit(words('en'), '    cost:\n      - The boat left.\n', ''),
      'words/en.yaml:24:3 – The list ‘endings.harbour.cost’ is missing here: sentences with a dash before each.',
    ],
    [
      'a missing line of a film',
      (p: Project) => p.edit(words('en'), '    late: You are late.', '    late:'),
      'words/en.yaml:36:5 – The sentence ‘lines.kitchen.late’ is missing here.',
    ],
    [
      'a sentence that nobody needs',
      (p: Project) => p.edit(words('nb'), 'echoes:\n', 'echoes:\n  plate: Fatet er tomt.\n'),
      'words/nb.yaml:22:3 – Nothing uses ‘echoes.plate’. Delete it, or correct the name, here or where it was to be used.',
    ],
    [
      'the lines of a clip that is gone',
      (p: Project) => p.edit(words('nb'), 'lines:\n', 'lines:\n  attic: { a: Hei., b: Hallo. }\n'),
      'words/nb.yaml:35:3 – Nothing uses ‘lines.attic’. Delete it, or correct the name, here or where it was to be used.',
    ],
    [
      'lists of unequal length',
      (p: Project) => p.edit(words('en'), '      - A cup of tea.\n', ''),
      'words/en.yaml:25:5 – The list ‘endings.harbour.gave’ has 1 item here, but 2 in Bokmål.',
    ],
    [
      'a decision without notes for the course leader',
      (p: Project) => p.edit(words('nn'), ', notes: [Kven teier?, Vent litt.]', ''),
      'words/nn.yaml:6:3 – ‘scenes.kitchen.notes’ is missing here: one to three sentences on what the course leader can look for, ask or wait for.',
    ],
    [
      'an ending without notes for the course leader',
      (p: Project) => p.edit(words('nb'), ', notes: [Hva ble igjen?]', ''),
      'words/nb.yaml:8:3 – ‘scenes.harbour.notes’ is missing here: one to three sentences on what the course leader can look for, ask or wait for.',
    ],
    [
      'notes that only one language has',
      (p: Project) => p.edit(words('en'), 'title: Tea', 'notes: [Smell it.], title: Tea'),
      'words/nb.yaml:7:3 – ‘scenes.tea.notes’ is missing here: one to three sentences on what the course leader can look for, ask or wait for.',
    ],
    [
      'four notes for one scene',
      (p: Project) => p.edit(words('en'), '[What was left?]', '[One?, Two?, Three?, Four?]'),
      'words/en.yaml:8:34 – There are 4 notes here. The course leader has time to read 3 while the room waits.',
    ],
    [
      'advice that is not translated',
      (p: Project) => p.edit(words('nb'), 'scenes:\n', 'lead: [Ingen må dele noe.]\nscenes:\n'),
      'words/en.yaml:1:1 – The list ‘lead’ is missing here: sentences with a dash before each.',
    ],
    [
      'two choices with the same text',
      (p: Project) => p.edit(words('nn'), 'text: Vente', 'text: spørje han!'),
      'words/nn.yaml:16:5 – The choices ‘ask’ and ‘wait’ have the same text. Whoever chooses must see a difference.',
    ],
    [
      'a sentence of 27 words',
      (p: Project) => p.edit(words('en'), 'about: A night at', `about: ${'A night '.repeat(12)}at`),
      'words/en.yaml:2:1 – The sentence ‘A night A night …’ has 27 words. Divide it: the limit is 25.',
    ],
    [
      'a question for a yes or no in Bokmål',
      (p: Project) => p.edit(words('nb'), 'Hva hjalp Leo?', 'Var det noe som hjalp Leo?'),
      'words/nb.yaml:31:3 – ‘Var det noe som hjalp Leo?’ can be answered with yes or no. Ask with hva, hvordan, hvilke, hvem, hvor eller hvorfor.',
    ],
    [
      'a question for a yes or no in Nynorsk',
      (p: Project) => p.edit(words('nn'), 'Kva hjelpte Leo?', 'Hjelpte det Leo?'),
      'words/nn.yaml:31:3 – ‘Hjelpte det Leo?’ can be answered with yes or no. Ask with kva, korleis, kven, kvar eller kvifor.',
    ],
    [
      'a question for a yes or no in English',
      (p: Project) =>
        p.edit(words('en'), 'What helped Leo?', 'Did anything that you said help Leo?'),
      'words/en.yaml:31:3 – ‘Did anything that you said help Leo?’ can be answered with yes or no. Ask with what, how, which, who, where or why.',
    ],
  ])('%s', (_, breaking, sentence) => {
    expect(faultsAfter(breaking)).toContain(sentence)
  })
})

describe('translations', () => {
  test('a sentence that has changed in Bokmål since it was translated', () => {
    expect(
      faultsAfter((project) => project.edit(words('nb'), 'Ana.', 'Ana, fyrvokteren.')),
    ).toEqual(
      ['en', 'nn'].map(
        (language) =>
          `words/${language}.yaml:3:1 – ‘role’ has changed in Bokmål since it was translated. It now says: ‘Du er Ana, fyrvokteren.’ Mend the translation, then run: npm run stories -- translated lighthouse ${language} role`,
      ),
    )
  })
  test('sentences that were never marked as translated, told once a language', () => {
    expect(
      faultsAfter((project) => project.remove('stories/lighthouse/words/translated.json')),
    ).toEqual(
      ['en', 'nn'].map(
        (language) =>
          `words/${language}.yaml:1:1 – ‘title’ and 30 more are not marked as translated. Read the translation against the Bokmål, then run: npm run stories -- translated lighthouse ${language}`,
      ),
    )
  })
  test('marking one sentence in one language leaves the others as they are', () => {
    const project = tinyProject()
    project.edit(words('nb'), 'Ana.', 'Ana, fyrvokteren.')
    project.edit(words('nb'), 'Fyret', 'Fyrlykta')
    expect(markTranslated(project.root, 'lighthouse', ['nn'], ['role']).noted).toBe(1)
    expect(faultsOf(project).map((fault) => fault.split(' has ')[0])).toEqual([
      'words/en.yaml:1:1 – ‘title’',
      'words/en.yaml:3:1 – ‘role’',
      'words/nn.yaml:1:1 – ‘title’',
    ])
  })
  test('a damaged list of translations', () => {
    expect(
      faultsAfter((project) =>
        project.write('stories/lighthouse/words/translated.json', '{ "nn": 3 }'),
      ),
    ).toEqual([
      'words/translated.json – The file is damaged. Fetch it back, or delete it and run: npm run stories -- translated lighthouse',
    ])
  })
})

describe('films', () => {
  const make = (clip: string) => `Make it with: npm run film -- lighthouse ${clip}`
  test.each([
    [
      'kitchen.mp4',
      `story.yaml:9:5 – The clip ‘kitchen’ lacks its film (media/lighthouse/kitchen.mp4). ${make('kitchen')}`,
    ],
    [
      'kitchen.webp',
      `story.yaml:9:5 – The clip ‘kitchen’ lacks its poster (media/lighthouse/kitchen.webp). ${make('kitchen')}`,
    ],
    [
      'kitchen.nn.vtt',
      `story.yaml:9:5 – The clip ‘kitchen’ lacks captions in Nynorsk (media/lighthouse/kitchen.nn.vtt). ${make('kitchen')}`,
    ],
    [
      'kitchen.described.en.vtt',
      `story.yaml:9:5 – The clip ‘kitchen’ lacks captions in English (media/lighthouse/kitchen.described.en.vtt). ${make('kitchen')}`,
    ],
    [
      'kitchen.nb.descriptions.vtt',
      `story.yaml:9:5 – The clip ‘kitchen’ lacks descriptions in Bokmål (media/lighthouse/kitchen.nb.descriptions.vtt). ${make('kitchen')}`,
    ],
    [
      'harbour.described.none',
      'story.yaml:19:5 – The clip ‘harbour’ is not described. Make media/lighthouse/harbour.described.mp4, or put the mark media/lighthouse/harbour.described.none there if the sound says all.',
    ],
    [
      'tea.webp',
      `story.yaml:16:5 – The card ‘tea’ lacks its picture media/lighthouse/tea.webp. ${make('tea')}`,
    ],
  ])('without %s', (file, sentence) => {
    expect(faultsAfter((project) => project.remove(media(file))).map(whole)).toEqual([
      whole(sentence),
    ])
  })

  test('a clip that has not been filmed yet is one fault', () => {
    const project = tinyProject()
    for (const file of ['mp4', 'webp', 'nb.vtt', 'nn.vtt', 'en.vtt', 'described.none'])
      project.remove(media(`harbour.${file}`))
    expect(faultsOf(project)).toEqual([
      `story.yaml:19:5 – The clip ‘harbour’ has not been filmed yet: film, poster, captions and audio description are missing. ${make('harbour')}`,
    ])
  })
  test('a film that is described and marked as saying all', () => {
    expect(
      faultsAfter((project) => project.write(media('kitchen.described.none'), '')).map(whole),
    ).toEqual([
      'story.yaml:9:5 – The clip ‘kitchen’ has both a described version and the mark kitchen.described.none. Delete one of them.',
    ])
  })
  test('a film that is no film', () => {
    expect(
      faultsAfter((project) => project.write(media('harbour.mp4'), 'version https://…')),
    ).toEqual(['harbour.mp4 – This is not a film in MP4 format. Make or save it again.'])
  })
})

describe('captions', () => {
  const [from, to] = ['00:01.000 --> 00:03.000', '<v Leo>You are late.']
  test.each([
    [
      'too fast',
      to,
      '<v Leo>You are so very late that I had given you up.',
      'kitchen.en.vtt:6 – The caption is too fast: 23 characters a second, and the limit is 17. Shorten it, or let it stay longer.',
    ],
    [
      'with a line too long',
      to,
      '<v Leo>You are late, and I had to wait for you here.',
      'kitchen.en.vtt:6 – The caption is too large: 1 line, the longest of 45 characters. The limit is 2 lines of 42.',
    ],
    [
      'of three lines',
      to,
      '<v Leo>You\nare\nlate.',
      'kitchen.en.vtt:6 – The caption is too large: 3 lines, the longest of 5 characters. The limit is 2 lines of 42.',
    ],
    [
      'that overlap',
      from,
      '00:00.900 --> 00:03.000',
      'kitchen.en.vtt:6 – The caption begins before the previous one is gone.',
    ],
    [
      'out of order',
      from,
      '00:00.100 --> 00:03.000',
      'kitchen.en.vtt:6 – The caption comes before the previous one in time. Put them in order.',
    ],
    [
      'beyond the film',
      from,
      '00:01.000 --> 00:04.200',
      'kitchen.en.vtt:6 – The caption lasts longer than the film, which is 4 seconds.',
    ],
    [
      'of a stranger',
      to,
      '<v Bo>You are late.',
      'kitchen.en.vtt:6 – ‘Bo’ is not one of the names under cast in story.yaml.',
    ],
    [
      'without times',
      from,
      '1 s',
      'kitchen.en.vtt:6 – Times belong here, like this: 00:01.000 --> 00:03.500',
    ],
  ])('%s', (_, passage, by, sentence) => {
    expect(faultsAfter((project) => project.edit(media('kitchen.en.vtt'), passage, by))).toContain(
      sentence,
    )
  })
  test('that last as long as the film, to within a tenth of a second', () => {
    expect(faultsAfter((project) => project.write(media('harbour.mp4'), filmOf(2950)))).toEqual([])
  })
})

describe('films as they are played', () => {
  test.each([
    ['whose first picture weighs too much', { firstPicture: 100_000 }, 'Now 101 kB have to'],
    ['whose index comes last', { firstPicture: 100_000, indexFirst: false }, 'Now 101 kB have to'],
    ['that begin with half a picture', { firstKey: 2 }, 'fetched. Put the index first'],
  ])('%s', (_, shape, words) => {
    const [first, ...rest] = faultsAfter((project) =>
      project.write(media('harbour.mp4'), filmOf(4000, shape)),
    )
    expect(first).toMatch(/^harbour\.mp4 – The first picture must be there when the first 100 kB/)
    expect(first).toContain(words)
    expect(rest).toEqual([])
  })

  /** As if the studio had made the harbour, as loud as this. */
  const drawn = (project: Project, loudness: number) => {
    const endings = ['mp4', 'webp', 'nb.vtt', 'nn.vtt', 'en.vtt']
    const files = endings.map((ending) => [
      ending,
      fingerprintOfFile(join(project.root, media(`harbour.${ending}`))),
    ])
    const made = { loudness, files: Object.fromEntries(files) }
    project.write(media('harbour.made.json'), JSON.stringify(made))
  }

  test.each([-15, -16.6, -17, -50])(
    '%d LUFS is as loud as the others, or silent on purpose',
    (loudness) => {
      expect(faultsAfter((project) => drawn(project, loudness))).toEqual([])
    },
  )

  test.each([-14.9, -17.1, -30])('%d LUFS is not', (loudness) => {
    expect(faultsAfter((project) => drawn(project, loudness))).toEqual([
      `harbour.mp4 – The sound is at ${loudness} LUFS; all films are to be at −16, and at most 1 from it. Make the film again: npm run film -- lighthouse harbour`,
    ])
  })

  test('beside which somebody has left what belonged to the drawn one', () => {
    const project = tinyProject()
    drawn(project, -16)
    // Shorter than the captions of the drawn one, which nobody has to be told of one by one.
    project.write(media('harbour.mp4'), filmOf(2000, { firstPicture: 99 }))
    project.write(media('harbour.webp'), 'another picture of the harbour')
    project.edit(media('harbour.nb.vtt'), '00:03.000', '00:02.000')
    expect(faultsOf(project)).toEqual([
      'harbour.mp4 – The clip ‘harbour’ has been filmed anew, but these belong to the drawn film: harbour.nn.vtt, harbour.en.vtt. Make them from the new one, or delete them, and the check says what is missing.',
    ])
    project.edit(media('harbour.nn.vtt'), '00:03.000', '00:02.000')
    project.remove(media('harbour.en.vtt'))
    expect(faultsOf(project)).toEqual([
      'story.yaml:19:5 – The clip ‘harbour’ lacks captions in English (harbour.en.vtt). Put the file beside the film.',
    ])
  })
})

describe('screenplays', () => {
  test.each([
    [
      'of a clip that the story does not show',
      'clip: kitchen',
      'clip: attic',
      'screenplays/kitchen.yaml:1:1 – The clip is called ‘attic’, but its file ‘kitchen.yaml’. They must have the same name.',
    ],
    [
      'with a stranger in the picture',
      'cast: [ana, leo]',
      'cast: [ana, bo]',
      'screenplays/kitchen.yaml:6:17 – ‘bo’ is not in the story. Correct the name, or add it to cast in story.yaml.',
    ],
    [
      'with a stranger who speaks',
      'who: leo',
      'who: bo',
      'screenplays/kitchen.yaml:10:23 – ‘bo’ is not in the story. Correct the name, or add it to cast in story.yaml.',
    ],
    [
      'with a stranger who looks',
      'looks: { leo',
      'looks: { bo',
      'screenplays/kitchen.yaml:10:42 – ‘bo’ is not in the story. Correct the name, or add it to cast in story.yaml.',
    ],
  ])('%s', (_, passage, by, sentence) => {
    expect(faultsAfter((project) => project.edit(screenplay, passage, by))).toContain(sentence)
  })
  test('that nobody shows', () => {
    expect(
      faultsAfter((project) =>
        project.write(
          'stories/lighthouse/screenplays/attic.yaml',
          'clip: attic\nplace: attic\nshots: [{ id: dark, framing: wide, beats: [{ hold: 500 }] }]\n',
        ),
      ),
    ).toEqual([
      'screenplays/attic.yaml:1:1 – No scene of the story shows ‘attic’. Give a scene this clip or card, or delete the file.',
    ])
  })
})

describe('what is announced', () => {
  test('without a language', () => {
    expect(
      faultsAfter((project) =>
        project.edit('stories/coming.yaml', '  nn: { title: Månen, about: Ei ny historie. }\n', ''),
      ),
    ).toEqual(['stories/coming.yaml:1:3 – The field ‘nn’ is missing.'])
  })
  test.each([
    ['no longer there', (project: Project) => project.remove('stories/coming.yaml')],
    ['an empty list', (project: Project) => project.write('stories/coming.yaml', '[]\n')],
    ['a comment only', (project: Project) => project.write('stories/coming.yaml', '# Ingen nå\n')],
  ] as const)('is nothing, where the list is %s', (_, strike) => {
    expect(faultsAfter(strike)).toEqual([])
  })
})

describe('a story in work, that is announced and has a folder', () => {
  const inWork = (breaking: (project: Project) => void = () => {}) => {
    const project = tinyProject()
    project.edit('stories/coming.yaml', 'id: moon', 'id: lighthouse')
    breaking(project)
    return [...checkCommon(project.root), ...checkStory(project.root, 'lighthouse', '2026-11-21')]
  }
  test('is told what it lacks, and fails nothing', () => {
    const faults = inWork((project) => project.remove(media('kitchen.mp4')))
    expect(faults.map(({ en }) => en).join()).toMatch(/kitchen/)
    expect(faults.every(({ warning }) => warning)).toBe(true)
  })
  test('is told when it lacks nothing any more', () => {
    expect(inWork()).toMatchObject([
      {
        file: 'stories/coming.yaml',
        line: 1,
        en: '‘lighthouse’ lacks nothing any more. Delete it here, and it is shown.',
        warning: true,
      },
    ])
  })
})

describe('the dates of facts', () => {
  test.each([
    [
      'in a form of their own',
      'lamps: 2026-01-15',
      'lamps: 15.1.2026',
      'checked.yaml:2:3 – A date is written 2026-11-21.',
    ],
    [
      'of a fact that is not in the story',
      'lamps: 2026-01-15',
      'lamps: 2026-01-15\n  boats: 2026-01-15',
      'checked.yaml:3:3 – ‘boats’ is not among the facts in story.yaml. Correct the name, or delete the line.',
    ],
    [
      'of a story that does not exist',
      'lighthouse:',
      'windmill:\n  sails: 2026-01-15\nlighthouse:',
      'checked.yaml:1:1 – No story is called ‘windmill’. Correct the name, or delete it. The stories are ‘lighthouse’.',
    ],
    [
      'that have not come yet',
      '2026-01-15',
      '2026-11-22',
      'checked.yaml:2:3 – The date of ‘lamps’, 2026-11-22, has not come yet. Write the day on which somebody looked at the source.',
    ],
  ])('%s', (_, passage, by, sentence) => {
    expect(faultsAfter((project) => project.edit(dates, passage, by))).toEqual([
      `stories/${sentence}`,
    ])
  })

  test.each([
    [
      'in a file that has other lines',
      (project: Project) => project.write(dates, 'lighthouse: {}'),
    ],
    ['without the file', (project: Project) => project.remove(dates)],
  ])('that are missing, %s', (_, breaking) => {
    const [first, ...rest] = faultsAfter(breaking)
    expect(first).toMatch(
      /^stories\/checked\.yaml.* – The fact ‘lamps’ of ‘lighthouse’ has no date\./,
    )
    expect(rest).toEqual([])
  })

  test('from 18 months ago are a warning, not a fault', () => {
    const { root } = tinyProject()
    expect(checkStory(root, 'lighthouse', '2027-07-14')).toEqual([])
    expect(checkStory(root, 'lighthouse', '2027-07-15')).toEqual([
      expect.objectContaining({
        warning: true,
        file: dates,
        line: 2,
        en: 'The fact ‘lamps’ was last checked on 2026-01-15. Look at the source again, and write a new date.',
      }),
    ])
  })
})

/** A sentence without the folder of the media. */
const whole = (sentence: string) => sentence.replaceAll('media/lighthouse/', '')

/** Anchors that would unfold to a million items. */
function bomb(): string {
  const layers = 'abcdef'.split('').map((name, i, all) => {
    const inner = i === 0 ? 'x' : `*${all[i - 1]}`
    return `${name}: &${name} [${Array(10).fill(inner).join(', ')}]`
  })
  return `${layers.join('\n')}\n`
}
