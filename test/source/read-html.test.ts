import { readHtml } from '../../src/source/read-html.ts'
import { markedIn, placeIn, textOf } from './place.ts'

test.each([
  // blocks and breaks
  ['<p>one</p><p>two</p>', 'one\n\ntwo'],
  ['<p>one<p>two', 'one\n\ntwo'],
  ['one<br>two<br/>three', 'one\ntwo\nthree'],
  ['one<br><br>two', 'one\n\ntwo'],
  ['<div><div><div>one</div></div><div>two</div></div>', 'one\n\ntwo'],
  ['<ul><li>one</li><li>two</li></ul>', 'one\n\ntwo'],
  ['<table><tr><td>one</td><td>two</td></tr></table>', 'one\n\ntwo'],
  ['one<hr>two', 'one\n\ntwo'],
  ['<p>MR <b>HAR</b><i>LOW</i>:&nbsp;<em>no</em></p>', 'MR HARLOW: no'],
  // blanks
  ['<p>\n\tone \n  two\t</p>', 'one two'],
  ['one <b> two</b>', 'one two'],
  ['<b>one</b> <i>two</i>', 'one two'],
  ['<p>Q&nbsp;&nbsp;&nbsp; And Syria?</p>', 'Q   And Syria?'],
  ['<p>Q\u00a0\u00a0 And Syria?</p>', 'Q   And Syria?'],
  ['<pre>one\n  two</pre>', 'one\n  two'],
  // entities
  ['AT&amp;T &lt;b&gt; &quot;x&quot;', 'AT&T <b> "x"'],
  ['caf&eacute; &#233; &#xE9; &mdash; &#128512;', 'café é é — \u{1F600}'],
  ['a &unknown; b & c &amp d', 'a &unknown; b & c & d'],
  ['&#146;tis &#0; &#x110000;', '’tis \ufffd \ufffd'],
  // what is not said
  ['one<script>var q = "<p>MR HARLOW: no</p>"</script>two', 'onetwo'],
  ['<style>p::before { content: "Q" }</style><p>one</p>', 'one'],
  ['<p>one<!-- MR HARLOW: no --></p>', 'one'],
  ['<head><title>A title</title></head><p>one</p>', 'one'],
  ['<html><head><title>A title</title><body><p>one</p>', 'one'],
  ['<html><title>A title</title><body><p>one</p></body></html>', 'one'],
  ['<noscript>Turn it on.</noscript><textarea>one</textarea><p>two</p>', 'two'],
  // broken pages
  ['<p>one</div></p></p><p>two', 'one\n\ntwo'],
  ['<p>5 < 6 and a<b>c</p>', '5 < 6 and ac'],
  ['one <unheard-of x=1>two</unheard-of> three', 'one two three'],
  ['<p>one</p', 'one'],
  ['<head><title>A title</title><p>one</p>', 'one'],
  ['one</p>two</br>three', 'one\n\ntwo\nthree'],
  ['<ul><li>one<li>two</ul>three', 'one\n\ntwo\n\nthree'],
  ['<svg/>one<script src="a"/>two', 'onetwo'],
  ['<title>A</title><p>one</p><svg><title>Logo</title></svg>', 'one'],
  ['<p>one</p \u{1F600}', 'one'],
  ['', ''],
])('%j reads %j', async (raw, text) => {
  expect((await textOf(readHtml, raw)).trim()).toBe(text)
})

test.each([
  ['<h1>Title</h1><p>one</p>', ['heading: Title']],
  ['<nav><a>Home</a> <a>News</a></nav><p>one</p>', ['furniture: Home News']],
  ['<footer><h2>About</h2>us</footer>', ['heading: About', 'furniture: About\n\nus']],
  ['<p>we <s>sent</s> [set] <del>up</del> it</p>', ['struck: sent', 'struck: up']],
  ['<aside>Related</aside><form>Search <button>Go</button></form>', ['furniture: Related', 'furniture: Search Go']],
  ['<h2></h2><p>one</p><nav> </nav>', []],
  ['<nav>never closed', ['furniture: never closed']],
])('%j has the marks %j', async (raw, marks) => {
  expect(markedIn(await readHtml(raw))).toEqual(marks)
})

// A saved page as it is: what is around the transcript is furniture.
test.each([
  ['<div role="navigation">Home</div><p>one</p>', ['furniture: Home']],
  ['<div class="usa-banner">An official website</div><p>one, two, three, four</p>', ['furniture: An official website']],
  ['<ul class="menu main-menu"><li>Home</li></ul><p>one, two</p>', ['furniture: Home']],
  ['<div id="block-social-share">Tweet</div><p>one, two</p>', ['furniture: Tweet']],
  ['<ol class="breadcrumb"><li>News</li></ol><p>one, two</p>', ['furniture: News']],
  ['<header><a>Site</a></header><p>one</p>', ['furniture: Site']],
  ['<header><h1>Title</h1></header><p>one</p>', ['heading: Title']],
  ['<article><header>May 5, 2014</header><p>one</p></article>', []],
  ['<main class="content has-sidebar print"><p>one</p></main>', []],
  ['<div class="content sidebar"><p>MR HARLOW: one</p></div><p>two</p>', []],
  ['<span class="share">one</span>', []],
  ['<body class="menu"><p>one</p></body>', []],
  ['<div class="field-items navigable social-security"><p>one</p></div><p>two, three, four</p>', []],
])('%j has the furniture %j', async (raw, marks) => {
  expect(markedIn(await readHtml(raw))).toEqual(marks)
})

const PAGE = `<!doctype html>
<html>
<head><title>A page
of news</title></head>
<body>
<nav>Home</nav>
<div><div>
\t<p>MR HARLOW:&nbsp; Good &amp; well.<br>
  Second line\u00a0here, <b>bold</b> words.</p>
</div></div>\r
<p>\u{1F600} Q&nbsp;&nbsp; Why?</p></body></html>`

test.each([
  ['Home', '6:6'],
  ['MR HARLOW', '8:5'],
  ['& well', '8:27'],
  ['well', '8:33'],
  ['Second', '9:3'],
  ['here', '9:15'],
  ['bold', '9:24'],
  ['words', '9:33'],
  ['\u{1F600}', '11:4'],
  ['Q', '11:6'],
  ['Why', '11:20'],
])('%j stands at %s of the page', async (words, place) => {
  expect(placeIn(await readHtml(PAGE), words)).toBe(place)
})

const head = (inside: string): string => `<head>${inside}</head><p>MR HARLOW: Hello.</p>`

test.each([
  { raw: head('<title>\n A  &amp; B\u00a0</title>'), metadata: { title: 'A & B' } },
  { raw: head('<title>A | Site</title><meta property="og:title" content="A">'), metadata: { title: 'A' } },
  { raw: head('<title> </title>'), metadata: { title: null } },
  {
    raw: head('<meta property="article:published_time" content="2015-12-14T18:00:00Z">'),
    metadata: { published: '2015-12-14' },
  },
  { raw: head('<meta name="DC.date" content="2015-12-14">'), metadata: { published: '2015-12-14' } },
  { raw: head('<meta name="date" content="last Monday">'), metadata: { published: null } },
  { raw: head('<link rel="canonical" href="https://example.org/a">'), metadata: { url: 'https://example.org/a' } },
  { raw: head('<meta property="og:url" content="https://example.org/b">'), metadata: { url: 'https://example.org/b' } },
])('$raw tells $metadata of itself', async ({ raw, metadata }) => {
  const nothing = { title: null, date: null, published: null, url: null, people: [] }
  expect((await readHtml(raw)).metadata).toEqual({ ...nothing, ...metadata })
})
