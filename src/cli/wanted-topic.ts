import { UserError } from '../model/errors.ts'
import type { Transcript } from '../model/transcript.ts'
import type { Output } from './io.ts'

/** Watches for the topics that the user named with an option. */
export interface WantedTopic {
  seenIn(transcript: Transcript): Promise<void>
  /** Throws `UserError` where a topic is in no catalogue and no transcript. */
  finish(): Promise<void>
}

/** The ids of the topics of the catalogue that go by some words: their label, or a phrase. */
async function calledSo(words: string): Promise<string[]> {
  const { openAreas } = await import('../catalogue/areas.ts')
  const isCalledSo = (name: string): boolean => name.toLowerCase() === words
  return openAreas()
    .flatMap(({ topics }) => topics)
    .filter(({ label, phrases }) => [label, ...phrases].some(isCalledSo))
    .map(({ id }) => id)
}

/** The mistake of naming a topic that there is not, with those that it may be meant for. */
export async function unknownTopic(id: string, known: Iterable<string>): Promise<UserError> {
  const { nearest } = await import('../model/nearest.ts')
  const ids = [...known]
  const called = (await calledSo(id)).filter(own => ids.includes(own))
  const parts = ids.filter(own => id.includes(own))
  const near = new Set([...called, ...nearest(id, ids), ...parts])
  const hint =
    near.size > 0
      ? `did you mean ${[...near].slice(0, 3).join(', ')}?`
      : '"presser topics FILE" lists those of a transcript, "presser topics --list" all'
  return new UserError(`unknown topic "${id}"; ${hint}`)
}

/** What is written is held back while it may turn out that a topic is unknown: a transcript may have discovered it. */
export function wantedTopic(
  ids: readonly string[],
  { output, knownIds }: { output: Output; knownIds: () => ReadonlySet<string> },
): { output: Output; wanted: WantedTopic } {
  const unseen = new Set(ids.filter(id => !knownIds().has(id)))
  let held: string[] | null = unseen.size === 0 ? null : []
  const release = async (): Promise<void> => {
    const words = held ?? []
    held = null
    for (const part of words) await output.write(part)
  }
  const write = (words: string): void | Promise<void> => {
    if (!held) return output.write(words)
    held.push(words)
  }
  return {
    output: { ...output, write },
    wanted: {
      seenIn: async ({ topics }) => {
        if (!held) return
        for (const { id } of topics) unseen.delete(id)
        if (unseen.size === 0) await release()
      },
      finish: async () => {
        const missing = [...unseen].find(id => !knownIds().has(id))
        if (held && missing !== undefined) throw await unknownTopic(missing, knownIds())
        await release()
      },
    },
  }
}
