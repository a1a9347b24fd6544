import { run } from './program.ts'

const INTERRUPTED = 130

// A reader that has seen enough closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
process.once('SIGINT', () => process.exit(INTERRUPTED))

run(process.argv.slice(2), process).then(code => {
  process.exitCode = code
})
