import { UserError } from '../model/errors.ts'
import type { Transcript } from '../model/transcript.ts'
import type { Output } from './io.ts'

/** Watches for the topic that the user named with an option. */
export interface WantedTopic {
  seenIn(transcript: Transcript): Promise<void>
  /** Throws `UserError` where the topic is in no catalogue and no transcript. */
  finish(): Promise<void>
}

/** The mistake of naming a topic that there is not, with those that it may be meant for. */
export function unknownTopic(id: string, known: Iterable<string>): UserError {
  const near = [...known].filter(other => other.includes(id) || id.includes(other))
  const hint =
    near.length > 0
      ? `did you mean ${near.slice(0, 3).join(', ')}?`
      : '"presser topics FILE" lists those of a transcript, "presser topics --list" all'
  return new UserError(`unknown topic "${id}"; ${hint}`)
}

/** What is written is held back while it may turn out that the topic is unknown: a transcript may have discovered it. */
export function wantedTopic(
  id: string | undefined,
  { output, knownIds }: { output: Output; knownIds: () => ReadonlySet<string> },
): { output: Output; wanted: WantedTopic } {
  let held: string[] | null = id === undefined || knownIds().has(id) ? null : []
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
        if (held && topics.some(topic => topic.id === id)) await release()
      },
      finish: async () => {
        if (held && id !== undefined && !knownIds().has(id)) throw unknownTopic(id, knownIds())
        await release()
      },
    },
  }
}
