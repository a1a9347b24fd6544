import { Argument, type Command } from 'commander'
import type { CommandSpec } from '../command.ts'

export const completion: CommandSpec = {
  name: 'completion',
  summary: 'completion for your shell: bash, zsh or fish',
  examples: ['source <(presser completion bash)', 'presser completion fish > ~/.config/fish/completions/presser.fish'],
  define: (command, { io, done, describe }) =>
    command
      .addArgument(new Argument('<shell>', 'which shell').choices(['bash', 'zsh', 'fish']))
      .action(async (shell: 'bash' | 'zsh' | 'fish') => {
        const { COMPLETIONS } = await import('../completion/index.ts')
        io.stdout.write(COMPLETIONS[shell](describe(command.parent as Command)))
        done(0)
      }),
}
