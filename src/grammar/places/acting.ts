import {
  ACTS_BEHIND,
  BACKED_BEHIND,
  DONE_BEFORE,
  GOVERNMENT_BEFORE,
  GOVERNMENT_BEHIND,
  HAS_BEHIND,
  IS_BEHIND,
  NEVER_ACTING,
  PAIR_BEFORE,
  RELATION_BEFORE,
} from '../../lexicon/places/acting.ts'
import type { Around } from './around.ts'

const NEVER = new Set(NEVER_ACTING)
// "the embassy in Moscow has", "people from Beijing will": what acts is not the town.
const PLACED =
  /\b(?:in|at|from|of|outside|near|around|inside|across|throughout|into|to|via|through)(?: the| downtown| central)? $/

/** True where a capital stands for its government: "Moscow said", "talks with Beijing", "Tehran's support". */
export function isActing({ form, before, after }: Around): boolean {
  // "Cairo University", "the London School of Economics"
  if (NEVER.has(form.words) || /^ [A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ÿ]/.test(after)) return false
  if (BACKED_BEHIND.test(after) || RELATION_BEFORE.test(before)) return true
  if (DONE_BEFORE.test(before) || PAIR_BEFORE.test(before)) return true
  if (GOVERNMENT_BEFORE.test(before) || GOVERNMENT_BEHIND.test(after)) return true
  if (PLACED.test(before)) return false
  return ACTS_BEHIND.test(after) || IS_BEHIND.test(after) || HAS_BEHIND.test(after)
}
