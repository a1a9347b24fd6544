// Filters and search of the page. Everything is in the page already; this shows and hides it.
const plain = words => words.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'")

for (const briefing of document.querySelectorAll('.briefing')) {
  const form = briefing.querySelector('.controls')
  const output = form.querySelector('output')
  const nothing = briefing.querySelector('.nothing')
  const bars = new Map([...briefing.querySelectorAll('.strip a')].map(bar => [bar.getAttribute('href').slice(1), bar]))
  const parts = [...briefing.querySelectorAll('.exchange, .alone')].map(element => ({
    element,
    words: plain([...element.querySelectorAll('.turn p')].map(paragraph => paragraph.textContent).join(' ')),
    bars: [...element.querySelectorAll('.turn')].map(turn => bars.get(turn.id)),
  }))
  const exchanges = parts.filter(({ element }) => element.classList.contains('exchange')).length
  const filters = [...form.querySelectorAll('[data-filter]')]
  const listed = (element, name) => (element.dataset[name] ?? '').split(' ')

  const highlight = query => {
    if (!('highlights' in CSS)) return
    CSS.highlights.delete('search')
    if (query === '') return
    const ranges = []
    for (const { element } of parts) {
      if (element.hidden) continue
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = node.data.toLowerCase().replace(/[’‘]/g, "'")
        if (words.length !== node.data.length) continue
        for (let at = words.indexOf(query); at >= 0; at = words.indexOf(query, at + query.length)) {
          const range = new Range()
          range.setStart(node, at)
          range.setEnd(node, at + query.length)
          ranges.push(range)
        }
      }
    }
    CSS.highlights.set('search', new Highlight(...ranges.slice(0, 5000)))
  }

  const apply = () => {
    const wanted = filters.map(field => [field.dataset.filter, field.value.trim()]).filter(([, value]) => value !== '')
    const fits = ({ element, words }) =>
      wanted.every(([name, value]) =>
        name === 'search' ? words.includes(plain(value)) : listed(element, name).includes(value),
      )
    let shown = 0
    for (const part of parts) {
      const fit = fits(part)
      part.element.hidden = !fit
      for (const bar of part.bars) bar?.classList.toggle('faded', !fit)
      if (fit && part.element.classList.contains('exchange')) shown++
    }
    nothing.hidden = parts.some(({ element }) => !element.hidden)
    output.value = wanted.length === 0 ? `${exchanges} exchanges` : `${shown} of ${exchanges} exchanges`
    highlight((wanted.find(([name]) => name === 'search')?.[1] ?? '').toLowerCase())
  }

  form.hidden = false
  form.addEventListener('input', apply)
  form.addEventListener('submit', event => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(apply))
  for (const pick of briefing.querySelectorAll('.pick'))
    pick.addEventListener('click', () => {
      const field = document.getElementById(pick.dataset.for)
      field.value = field.value === pick.dataset.value ? '' : pick.dataset.value
      apply()
    })
  apply()
  // A link to a turn that the filters hide shows it.
  window.addEventListener('hashchange', () => {
    const target = document.getElementById(location.hash.slice(1))
    const part = parts.find(({ element }) => target && element.contains(target))
    if (part?.element.hidden) {
      form.reset()
      setTimeout(() => target.scrollIntoView())
    }
  })
}

document.addEventListener('keydown', event => {
  const focused = document.activeElement
  if (event.key === 'Escape' && focused?.classList.contains('evidence')) focused.blur()
  if (event.key === '/' && !/^(?:INPUT|SELECT|TEXTAREA)$/.test(focused?.tagName ?? '')) {
    event.preventDefault()
    document.querySelector('[data-filter=search]')?.focus()
  }
})
