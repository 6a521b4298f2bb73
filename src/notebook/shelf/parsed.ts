/** Records as they are found, read with a schema. */
import * as v from 'valibot'

/** What a record says; null for one that does not fit. It stops at the first fault: a list of a million broken ones must not become a million complaints. */
export const parsed = <T extends v.GenericSchema>(
  schema: T,
  record: unknown,
): v.InferOutput<T> | null => {
  const { success, output } = v.safeParse(schema, record, { abortEarly: true })
  return success ? output : null
}
