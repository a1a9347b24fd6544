import type { ExchangeTopic } from '../../model/transcript.ts'

/** True where the second topic is a part of the first, both by their ids. */
export type HasPart = (id: string, part: string) => boolean

/**
 * The topic that says what a wide one would say, only nearer: a firm part of it, where the wide one is neither firm itself
 * nor the main one. Someone who counts is told once what an exchange is about.
 */
const firmPartOf = ({ id, main, firm }: ExchangeTopic, topics: readonly ExchangeTopic[], hasPart: HasPart) =>
  main || firm ? undefined : topics.find(other => other.firm && hasPart(id, other.id))

/** The topics of an exchange without the wide ones that are left to a part. */
export const withoutWide = (topics: readonly ExchangeTopic[], hasPart: HasPart): ExchangeTopic[] =>
  topics.filter(topic => firmPartOf(topic, topics, hasPart) === undefined)
