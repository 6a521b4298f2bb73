/** What an exported file is called, so that a teacher with thirty of them can sort them. */

/** «2026-11-21», in the learner's own time. */
export const dateForFile = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
