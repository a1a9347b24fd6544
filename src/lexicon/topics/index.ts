export { compiled as COMPILED_TOPICS } from './areas.yaml'
export type { TopicEntry } from './entry.ts'
