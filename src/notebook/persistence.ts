/** The browser's promise not to clear what is kept here when room gets scarce. A browser without storage to speak of promises nothing. */

/** Whether it has promised. */
export const isPromised = (): Promise<boolean> => answerOf(() => navigator.storage.persisted())

/** Asks for the promise. Chrome decides by itself, Firefox asks the learner; a no changes only what the notebook says. */
export const askForPromise = (): Promise<boolean> => answerOf(() => navigator.storage.persist())

async function answerOf(ask: () => Promise<boolean>): Promise<boolean> {
  try {
    return await ask()
  } catch {
    return false
  }
}
