/** The letter of a choice in a room: on the wall, at the desk and in the guide. A learner's own choices come shuffled, with letters of that moment. */

/** A for the first as they are written, B for the second. A decision has far fewer choices than the alphabet letters. */
export const letterOf = (index: number): string => String.fromCodePoint(65 + index)
