import { areas } from '../lexicon/topics/areas.yaml'
import type { Area } from './build.ts'

/** The catalogue as it is written, by area; nothing that tags needs it, so it is loaded only to be shown. */
export const openAreas = (): readonly Area[] => JSON.parse(areas) as readonly Area[]
