import type { Command } from 'commander'
import type { CommandSpec } from '../command.ts'
import { VERSION } from '../version.ts'

export const man: CommandSpec = {
  name: 'man',
  summary: 'the manual page',
  examples: ['presser man | man -l -'],
  define: (command, { io, done, describe }) =>
    command.action(async () => {
      const { manPage } = await import('../man-page.ts')
      io.stdout.write(manPage(describe(command.parent as Command), VERSION))
      done(0)
    }),
}
