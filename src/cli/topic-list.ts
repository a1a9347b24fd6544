import { UserError } from '../model/errors.ts'
import type { ListedTopic } from '../views/topic-list.ts'
import type { Io } from './io.ts'
import type { InputOptions } from './options.ts'
import { openOutput } from './output.ts'
import { screenFor } from './screen.ts'
import { topicSource } from './topic-files.ts'
import { unknownTopic } from './wanted-topic.ts'

/** Every topic that a transcript read from here would be searched for; the user’s own last. */
async function listedTopics(options: InputOptions, io: Io): Promise<ListedTopic[]> {
  const { topics, onlyTopics } = await (await topicSource(options, io)).forInput(null)
  const own = new Map((topics ?? []).concat(onlyTopics ?? []).map(topic => [topic.id, topic]))
  const { openAreas } = await import('../catalogue/areas.ts')
  const catalogue = onlyTopics
    ? []
    : openAreas().flatMap(({ title, topics: area }) =>
        area.map((topic): ListedTopic => ({ ...topic, origin: 'catalogue', area: title })),
      )
  return [
    ...catalogue.filter(({ id }) => !own.has(id)),
    ...[...own.values()].map((topic): ListedTopic => ({ ...topic, origin: 'user', area: null })),
  ]
}

/** The topics that some words are said of. */
async function withWords(topics: readonly ListedTopic[], words: string): Promise<readonly ListedTopic[]> {
  const { topicsWithWords } = await import('../catalogue/search.ts')
  const found = topicsWithWords(topics, words)
  if (found.length > 0) return found
  throw new UserError(
    `no topic has "${words}" in its id, name, definition or phrases; --list tells of the catalogue and reads no transcript`,
  )
}

/** Writes the catalogue, its topics with some words, or one topic of it. Returns the exit code. */
export async function showCatalogue({
  id,
  words,
  options,
  io,
}: {
  id: string | null
  words: string | null
  options: InputOptions
  io: Io
}): Promise<number> {
  const format = options.json ? 'json' : options.format
  if (format !== 'json' && format !== 'table')
    throw new UserError(`the catalogue has no --format ${format}; use table or json`)
  const views = await import('../views/topic-list.ts')
  const topics = await listedTopics(options, io)
  const topic = topics.find(known => known.id === id)
  if (id !== null && !topic)
    throw await unknownTopic(
      id,
      topics.map(known => known.id),
    )
  const listed = words === null ? topics : await withWords(topics, words)
  const output = await openOutput(options.output, { io, several: false, paged: options.pager })
  const toFile = options.output !== undefined && options.output !== '-'
  const screen = await screenFor(options.color, io, { toFile })
  const body = topic ? views.topicJson(topic) : listed.map(views.topicJson)
  const draw = topic ? () => views.topicCard(topic, { topics, screen }) : () => views.topicListTable(listed, screen)
  await output.write(`${format === 'json' ? JSON.stringify(body, null, 2) : draw()}\n`)
  await output.finish()
  return 0
}
