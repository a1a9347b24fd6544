import { createHash } from 'node:crypto'
import type { Transcript } from '../../model/transcript.ts'
import { type Briefing, briefingOf } from './briefing.ts'
import { controls } from './controls.ts'
import { conversation } from './conversation.ts'
import { clarityFigure, speakersFigure, topicsFigure } from './figures.ts'
import { type Html, html, trusted } from './html.ts'
import script from './page.client.js'
import style from './page.css'
import { pageHeader } from './page-header.ts'
import { strip } from './strip.ts'

const hashOf = (words: string): string => `'sha256-${createHash('sha256').update(words).digest('base64')}'`

/** The page may load nothing and run nothing but its own style sheet and its own script, named by their hashes. */
const policy = (): string =>
  [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

function briefingPart(briefing: Briefing, several: boolean): Html {
  const { transcript, prefix } = briefing
  const doubts = transcript.turns.length === 0 ? transcript.messages.map(({ reason }) => html`<p>${reason}</p>`) : null
  return html`<section class="briefing"${several && html` id="${prefix}top"`}>
${pageHeader(briefing)}
${doubts}${transcript.turns.length > 0 && strip(briefing)}
<div class="figures"><div>${clarityFigure(briefing)}${transcript.turns.length > 0 && speakersFigure(briefing)}</div><div>${topicsFigure(briefing)}</div></div>
${controls(briefing)}
${conversation(briefing)}
</section>
`
}

const contents = (briefings: readonly Briefing[]): Html =>
  html`<nav class="contents" aria-label="Briefings"><ol>${briefings.map(
    ({ prefix, transcript }) =>
      html`<li><a href="#${prefix}top">${transcript.title ?? 'Untitled transcript'}</a>${transcript.date !== null && ` · ${transcript.date}`}</li>`,
  )}</ol></nav>`

/** One self-contained page over all the transcripts: no network, no font, no script but its own. */
export function reportPage(transcripts: readonly Transcript[]): string {
  const several = transcripts.length !== 1
  const briefings = transcripts.map((transcript, i) => briefingOf(transcript, several ? `b${i + 1}-` : ''))
  const title = several ? `${transcripts.length} briefings` : (transcripts[0]?.title ?? 'Untitled transcript')
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#said">To what was said</a>
<main id="said">
${several && html`<h1>${title}</h1>${contents(briefings)}`}
${briefings.map(briefing => briefingPart(briefing, several))}</main>
<script>${trusted(script)}</script>
</body>
</html>
`.html
}
