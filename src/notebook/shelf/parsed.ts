/** Records as they are found, read with a schema. */
import * as v from 'valibot'

/** What a record says; null for one that does not fit. */
export const parsed = <T extends v.GenericSchema>(
  schema: T,
  record: unknown,
): v.InferOutput<T> | null => {
  const { success, output } = v.safeParse(schema, record)
  return success ? output : null
}
