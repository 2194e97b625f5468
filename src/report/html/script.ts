/**
 * What the page does in a browser: filters, jumps between findings and passages, keys, theme, copying. It reads what the page
 * holds and builds no markup; without it the page is a list with links.
 */
export const script: string = `
'use strict'
const $ = (selector, from = document) => from.querySelector(selector)
const $$ = (selector, from = document) => [...from.querySelectorAll(selector)]
const root = document.documentElement
const items = $$('.list > li')
const columns = $('.columns')
const articles = $$('.columns > article')
const form = $('.filters')
let current = null

const marksOf = index => $$('mark').filter(mark => mark.dataset.findings.split(' ').includes(index))
const isNarrow = () => getComputedStyle(columns).display === 'block'

const scrollTo = (article, mark) => {
  if (isNarrow()) return
  const text = $('.text', article)
  const top = mark.getBoundingClientRect().top - text.getBoundingClientRect().top + text.scrollTop
  text.scrollTop = Math.max(0, top - text.clientHeight / 3)
}

/** Opens a finding and brings its passages into view, the articles that state it first. */
const select = (item, { focus = false, open = true, scroll = true } = {}) => {
  if (current) current.classList.remove('current')
  for (const mark of $$('mark.current')) mark.classList.remove('current')
  current = item
  item.classList.add('current')
  if (open) $('details', item).open = true
  const own = new Set(item.dataset.sources.split(' '))
  for (const article of articles) article.classList.toggle('involved', own.has(article.dataset.source))
  const marks = marksOf(item.dataset.index)
  for (const mark of marks) mark.classList.add('current')
  columns.scrollLeft = 0
  for (const article of articles) {
    const first = marks.find(mark => article.contains(mark))
    if (first) scrollTo(article, first)
  }
  if (focus) $('summary', item).focus({ preventScroll: true })
  if (scroll) item.scrollIntoView({ block: 'nearest' })
}

const shown = () => items.filter(item => !item.hidden)
const step = by => {
  const list = shown()
  if (list.length === 0) return
  const at = list.indexOf(current)
  const next = list[at < 0 ? 0 : Math.min(list.length - 1, Math.max(0, at + by))]
  if (current && current !== next) $('details', current).open = false
  select(next, { focus: true })
}

/** Goes from the list into the texts: to the first passage of the current finding, or of one article. */
const jump = source => {
  if (!current) return
  const mark = marksOf(current.dataset.index).find(
    one => source === undefined || one.closest('article').dataset.source === source,
  )
  if (!mark) return
  const article = mark.closest('article')
  scrollTo(article, mark)
  if (isNarrow()) mark.scrollIntoView({ block: 'center' })
  else article.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  const link = $('a', mark)
  if (link) link.focus({ preventScroll: true })
}

const filter = () => {
  const verdicts = new Set($$('[name=verdict]:checked', form).map(box => box.value))
  const kind = $('[name=kind]', form).value
  const source = $('[name=source]', form).value
  const group = $('[name=group]', form)?.value ?? ''
  const isOfGroup = ({ dataset }) => group === '' || (dataset.groups ?? '').split(' ').includes(group)
  const least = Number($('[name=confidence]', form).value)
  const words = $('[name=words]', form).value.trim().toLowerCase()
  $('output', form).textContent = least.toFixed(2)
  for (const item of items) {
    const { verdict, kind: own, sources, confidence } = item.dataset
    item.hidden = !(
      verdicts.has(verdict) &&
      isOfGroup(item) &&
      (kind === '' || kind === own) &&
      (source === '' || sources.split(' ').includes(source)) &&
      Number(confidence) >= least &&
      (words === '' || item.textContent.toLowerCase().includes(words))
    )
  }
  for (const part of [...articles, ...$$('.matrix tbody tr')]) part.hidden = !isOfGroup(part)
  document.body.classList.toggle('show-single', verdicts.has('uncorroborated'))
  const count = shown().length
  $('#count').textContent = count + (count === 1 ? ' finding' : ' findings') + ' of ' + items.length
}

const stored = (value) => {
  try {
    if (value === undefined) return localStorage.getItem('factcheck-theme')
    localStorage.setItem('factcheck-theme', value)
  } catch {}
  return null
}
const isDark = () =>
  root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
const saved = stored()
if (saved === 'light' || saved === 'dark') root.dataset.theme = saved
$('#theme').addEventListener('click', () => {
  root.dataset.theme = isDark() ? 'light' : 'dark'
  stored(root.dataset.theme)
})

const help = $('dialog')
$('#help').addEventListener('click', () => help.showModal())

const copy = async button => {
  const code = $('code', button.parentElement)
  let done = false
  try {
    await navigator.clipboard.writeText(code.textContent)
    done = true
  } catch {
    const range = document.createRange()
    range.selectNodeContents(code)
    getSelection().removeAllRanges()
    getSelection().addRange(range)
    done = document.execCommand('copy')
  }
  button.textContent = done ? 'Copied' : 'Select and copy'
  setTimeout(() => { button.textContent = 'Copy' }, 2000)
}

document.addEventListener('click', event => {
  const { target } = event
  if (target.matches('.copy')) return void copy(target)
  const link = target.closest('a[href^="#"]')
  if (link) {
    const to = document.getElementById(link.getAttribute('href').slice(1))
    if (!to) return
    const item = to.closest('.list > li')
    const mark = to.closest('mark')
    if (item) {
      event.preventDefault()
      item.hidden = false
      select(item, { focus: true })
    } else if (mark) {
      event.preventDefault()
      const [, index] = /^p(\\d+)-/.exec(to.id) || []
      const owner = items.find(one => one.dataset.index === index)
      if (owner) select(owner)
      jump(mark.closest('article').dataset.source)
    }
    return
  }
  const summary = target.closest('.list summary')
  if (summary) select(summary.closest('li'), { open: false })
})

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || help.open) return
  const isTyping = event.target.matches('input[type=search], select, textarea')
  if (event.key === 'Escape') {
    if (isTyping) event.target.blur()
    else if (current) $('summary', current).focus()
    return
  }
  if (isTyping) return
  const keys = {
    j: () => step(1),
    k: () => step(-1),
    '/': () => $('[name=words]', form).focus(),
    '?': () => help.showModal(),
  }
  if (event.key === 'Enter' && current && event.target === $('summary', current)) {
    event.preventDefault()
    return jump()
  }
  const act = keys[event.key]
  if (!act) return
  event.preventDefault()
  act()
})

form.addEventListener('input', filter)
form.addEventListener('submit', event => event.preventDefault())
addEventListener('beforeprint', () => {
  for (const item of shown()) if (item.matches('.contradiction')) $('details', item).open = true
})
filter()
const first = shown()[0]
if (first) select(first, { scroll: false })
root.dataset.ready = 'yes'
`
