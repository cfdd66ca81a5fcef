// Opens a document at the words that were selected, and filters claims. The page reads well without it.
'use strict'
;(() => {
  const find = (id) => document.getElementById(id)
  const reader = find('reader')
  const readerText = find('reader-text')
  const page = find('page')
  const narrow = matchMedia('(max-width: 69.99rem)')
  let opener = null

  // Marks [start, end) of the text under `root`, counted in UTF-16 code units, over as many nodes as it spans.
  const mark = (root, start, end) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const parts = []
    let at = 0
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const from = Math.max(start - at, 0)
      const to = Math.min(end - at, node.length)
      if (from < to) parts.push([node, from, to])
      at += node.length
      if (at >= end) break
    }
    return parts.map(([node, from, to]) => {
      const words = node.splitText(from)
      words.splitText(to - from)
      const element = document.createElement('mark')
      words.replaceWith(element)
      element.append(words)
      return element
    })
  }

  const close = () => {
    if (reader.hidden) return
    reader.hidden = true
    page.inert = false
    document.body.classList.remove('reading')
    opener?.classList.remove('open')
    opener?.focus()
    history.replaceState(null, '', location.pathname + location.search)
  }

  const open = (place, link) => {
    const [number, start, end] = place.split(':').map(Number)
    const article = find(`d${number}`)
    const text = find(`t${number}`)
    if (article === null || text === null) return
    opener?.classList.remove('open')
    opener = link
    opener?.classList.add('open')
    const { outlet, facts } = article.dataset
    find('reader-outlet').textContent = outlet
    find('reader-facts').textContent = `${facts} · characters ${start}–${end}`
    readerText.replaceChildren(...text.cloneNode(true).childNodes)
    readerText.dir = text.dir
    const [first] = mark(readerText, start, end)
    // The page grows narrower beside the reader: the link stays where the eye is.
    const before = link?.getBoundingClientRect().top
    reader.hidden = false
    document.body.classList.add('reading')
    if (link) scrollBy({ top: link.getBoundingClientRect().top - before, behavior: 'instant' })
    page.inert = narrow.matches
    first?.scrollIntoView({ block: 'center' })
    readerText.focus({ preventScroll: true })
    history.replaceState(null, '', `#at=${place}`)
  }

  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return
    const link = event.target.closest('a[data-at]')
    if (link === null) return
    event.preventDefault()
    open(link.dataset.at, link)
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
  })
  find('reader-close').addEventListener('click', close)
  narrow.addEventListener('change', () => {
    page.inert = narrow.matches && !reader.hidden
  })

  // A link to a document's place opens its text; a link that was shared opens at its words.
  const arrive = () => {
    const place = /^#at=(\d+:\d+:\d+)$/.exec(location.hash)
    if (place !== null) open(place[1], null)
    const article = /^#d\d+$/.test(location.hash) ? find(location.hash.slice(1)) : null
    const details = article?.querySelector(':scope > details')
    if (details) details.open = true
  }
  addEventListener('hashchange', arrive)
  arrive()

  const form = find('claim-filter')
  if (form !== null) {
    const claims = [...document.querySelectorAll('.claim')]
    const filter = () => {
      const status = new FormData(form).get('status')
      const story = form.elements.story?.value ?? ''
      const words = form.elements.words.value.trim().toLowerCase()
      let shown = 0
      for (const claim of claims) {
        const fits =
          (status === '' || claim.dataset.status === status) &&
          (story === '' || claim.dataset.stories.split(' ').includes(story)) &&
          claim.textContent.toLowerCase().includes(words)
        claim.hidden = !fits
        if (fits) shown++
      }
      find('claim-count').textContent = shown === claims.length ? '' : `${shown} of ${claims.length} claims`
    }
    form.hidden = false
    form.addEventListener('input', filter)
    form.addEventListener('submit', (event) => event.preventDefault())
  }

  // Paper cannot be clicked: what is folded is printed open.
  const folded = () => document.querySelectorAll('main details:not([open]):not(.document details)')
  let unfolded = []
  addEventListener('beforeprint', () => {
    unfolded = [...folded()]
    for (const one of unfolded) one.open = true
  })
  addEventListener('afterprint', () => {
    for (const one of unfolded) one.open = false
  })
})()
