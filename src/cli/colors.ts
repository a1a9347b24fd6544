import { Chalk } from 'chalk'
import type { Paint } from '../views/paint.ts'

// Whether to use colour has been decided already; 16 colours are those the user has chosen for the terminal.
const chalk = new Chalk({ level: 1 })

/** Emphasis in colour. */
export const paint: Paint = {
  strong: chalk.bold,
  faint: chalk.dim,
  accent: chalk.cyan,
  good: chalk.green,
  doubtful: chalk.yellow,
  bad: chalk.red,
}
