import type { OptionDescription, ProgramDescription } from './describe.ts'

// A line that begins with a period or an apostrophe is a request; a hyphen in a command must stay one when copied.
const roff = (words: string): string =>
  words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&')

const option = ({ flags, argument, words, choices }: OptionDescription): string => {
  const names = flags.map(flag => `\\fB${roff(flag)}\\fR`).join(', ')
  const value = argument === null ? '' : ` \\fI${roff(argument.replace(/[<>]/g, ''))}\\fR`
  const from = choices.length > 0 ? `: ${choices.join(', ')}` : ''
  return `.TP\n${names}${value}\n${roff(words)}${roff(from)}`
}

/** The manual page, in the roff of man(7). */
export function manPage({ words, commands }: ProgramDescription, version: string): string {
  return [
    `.TH PRESSER 1 "" "presser ${version}" "User Commands"`,
    '.SH NAME',
    'presser \\- who asked what in a press briefing, and who answered what',
    '.SH SYNOPSIS',
    '.B presser\n\\fIcommand\\fR [\\fIoptions\\fR] [\\fIFILE\\fR...]',
    '.SH DESCRIPTION',
    roff(words),
    'A FILE is a transcript: a path, a pattern, a directory with \\fB\\-r\\fR, or \\fB\\-\\fR for standard input.',
    '.SH COMMANDS',
    ...commands.flatMap(({ name, words: told, usage, options, examples }) => [
      `.SS presser ${roff(name)} ${roff(usage)}`,
      `${roff(told)}.`,
      ...options.map(option),
      ...(examples.length > 0
        ? ['.PP\nExamples:\n.nf', ...examples.map(example => `    ${roff(example)}`), '.fi']
        : []),
    ]),
    '.SH EXIT STATUS',
    '.TP\n.B 0\nDone.',
    '.TP\n.B 1\nSome input failed, the others are done; or nothing was found; or a check found what it was told to fail on.',
    '.TP\n.B 2\nWrong use.',
    '.TP\n.B 130\nInterrupted.',
    '.SH ENVIRONMENT',
    '.TP\n.B PRESSER_PAGER, PAGER\nThe pager for long output on a terminal; empty or \\fBcat\\fR for none.',
    '.TP\n.B NO_COLOR, FORCE_COLOR\nNo colour, or colour also where there is no terminal.',
    '.TP\n.B COLUMNS\nThe width of tables where there is no terminal.',
    '',
  ].join('\n')
}
