// Writes an article as people have it: wrapped, as Markdown, as a page with all that stands around it, as a Word document, as a
// PDF, as JSON Lines. What is added says other things than the article, so that reading it would show.

const wrapTo = (text, width) => {
  const lines = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines.join('\n')
}

/** The lines of an article; the first is its headline where it has one. */
const linesOf = text => text.split('\n').filter(line => line.trim() !== '')
const isHeadline = line =>
  line.length < 120 && !/[.:;,]["”’]?$/u.test(line) && !/^\p{Lu}{3,}.*[—–]/u.test(line)

const figure = /(?<![\w.,$£€])\d[\d,.]*\d(?![\w.,%])/gu
const name = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?=[ ,.])/u

/** Puts every second figure in bold, the first name of a line into a link, and a note behind every second line. */
const marked = (line, index, { bold, link, note, quote }) => {
  let count = 0
  const parts = []
  let rest = line
  const found = index > 0 ? name.exec(line) : null
  const put = text =>
    parts.push(text.replace(figure, number => (++count % 2 === 1 ? `\ue001${number}\ue002` : number)))
  if (found) {
    put(rest.slice(0, found.index))
    parts.push(`\ue003${found[0]}\ue004`)
    rest = rest.slice(found.index + found[0].length)
  }
  put(rest)
  const text = quote(parts.join(''))
    .replace(/\ue001([^\ue002]*)\ue002/gu, (_, number) => bold(number))
    .replace(/\ue003([^\ue004]*)\ue004/gu, (_, who) => link(who))
  return index % 2 === 1 && /[.!?]["”’]?$/u.test(line) ? text + note(index) : text
}

const escapeMarkdown = text => text.replace(/[\\`*_[\]<>#|~]|(?<=^)[-+](?= )|&(?=\w+;|#)/gmu, '\\$&')

const markdown = text => {
  const lines = linesOf(text)
  const style = {
    bold: number => `**${number}**`,
    link: who =>
      `[${who}](https://news.example/people/${who.toLowerCase().replace(/\W/gu, '-')}-17 "87 more")`,
    note: index => `[^n${index}]`,
    quote: escapeMarkdown,
  }
  const blocks = lines.map((line, i) =>
    i === 0 && isHeadline(line) ? `# ${escapeMarkdown(line)}` : marked(line, i, style),
  )
  const notes = lines.map((_, i) => `[^n${i}]: Another report says that 941 people were killed.`)
  return [
    ...blocks.slice(0, 2),
    '<!-- killed 940 people, not what it says below -->',
    '![942 people killed](images/crowd-2019-04-17.jpg)',
    ...blocks.slice(2),
    '```js\nconst people = 943 // killed on Tuesday\n```',
    '<div class="embed">\nThe flood killed 944 people on Sunday.\n</div>',
    ...notes,
  ].join('\n\n')
}

const escapeHtml = text =>
  text
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/“/gu, '&ldquo;')
    .replace(/’/gu, '&#8217;')
    .replace(/é/gu, '&eacute;')

const html = text => {
  const lines = linesOf(text)
  const style = {
    bold: number => `<b>${number}</b>`,
    link: who => `<a href="/people/17" title="21 stories">${who}</a>`,
    note: index => `<sup class="reference"><a href="#n${index}">[${index}]</a></sup>`,
    quote: escapeHtml,
  }
  const hasHeadline = isHeadline(lines[0] ?? '')
  const body = lines.map((line, i) =>
    i === 0 && hasHeadline ? `<h1>${escapeHtml(line)}</h1>` : `<p>${marked(line, i, style)}</p>`,
  )
  const middle = Math.ceil(body.length / 2)
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(lines[0] ?? '')} | The Daily Example</title>
<script>var people=945; var s = "killed 946 people"</script><style>p { width: 947px }</style></head>
<body class="has-sidebar share-enabled">
<header><a href="/">The Daily Example</a><p>Since 1904</p></header>
<nav class="main"><ul><li><a href="/a">948 killed in flood</a></li><li><a href="/b">Mayor Ada Quent resigns</a></li></ul></nav>
<div class="cookie-notice"><p>We and our 949 partners use cookies to measure what you read on this page. You can change your mind at any time.</p></div>
<main><article>
${body.slice(0, middle).join('\n')}
<!-- killed 950 people -->
<figure><img src="crowd.jpg" alt="951 people"><figcaption>The crowd of 952 people on Sunday. Photo: Ada Quent</figcaption></figure>
<div class="share-bar"><span>Share this</span> <span>953 shares</span></div>
<aside class="related"><h3>Related</h3><p>A report of Tuesday said that 954 people had been killed in a flood elsewhere.</p></aside>
${body.slice(middle).join('\n')}
<p style="display: none">The flood killed 955 people.</p>
<p><a href="/c">Read more: 956 people still missing after the flood</a></p>
<form><label>Sign up for our newsletter, read by 957 people</label><input name="mail"></form>
</article></main>
<section id="comments"><h2>958 comments</h2><p>I was there and it was 959 people who were killed, not what you write here.</p></section>
<footer>© 2024 The Daily Example. Call 555 0960.</footer>
</body></html>
`
}

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})
const crc32 = bytes => {
  let c = 0xffffffff
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 255] ?? 0) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

/** A zip file of files that are not packed. */
const zip = files => {
  const [parts, directory] = [[], []]
  let offset = 0
  for (const [path, text] of Object.entries(files)) {
    const [nameBytes, data] = [Buffer.from(path), Buffer.from(text)]
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt32LE(crc32(data), 10)
    shared.writeUInt32LE(data.length, 14)
    shared.writeUInt32LE(data.length, 18)
    shared.writeUInt16LE(nameBytes.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, nameBytes, data])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), shared, tail, nameBytes]),
    )
    parts.push(local)
    offset += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, list, Buffer.from('PK\u0005\u0006'), end])
}

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const docx = text => {
  const run = (words, isBold) =>
    `<w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`
  const paragraph = (line, i) => {
    const style = i === 0 && isHeadline(line) ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : ''
    // Word cuts a text into runs wherever somebody changed a letter of it.
    const runs = line.split(/(?<=\d)(?=\D)|(?<=\D)(?=\d)/u).map(part => run(part, /\d/u.test(part)))
    return `<w:p>${style}${runs.join('')}<w:del w:id="1"><w:r><w:delText>960 people</w:delText></w:r></w:del></w:p>`
  }
  return zip({
    '[Content_Types].xml':
      '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/styles.xml': `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="${wordNamespace}"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${wordNamespace}"><w:body>${linesOf(text).map(paragraph).join('')}</w:body></w:document>`,
  })
}

const escapeXml = text => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')

/** Words that a typesetter would break at the end of a line, and where. */
const broken = (word, room) => {
  const at = Math.min(room - 1, word.length - 3)
  return /^\p{Ll}{9,}[,.]?$/u.test(word) && at >= 4 ? [`${word.slice(0, at)}-`, word.slice(at)] : null
}

/** Lines of a page of print: paragraphs apart, long words broken. */
const printedLines = text =>
  linesOf(text).flatMap((paragraph, i) => {
    const size = i === 0 ? 16 : 11
    const width = Math.floor(936 / size)
    const lines = ['']
    for (let word of paragraph.split(' ')) {
      const line = lines.at(-1)
      if (line !== '' && line.length + 1 + word.length > width) {
        const pieces = broken(word, width - line.length - 1)
        if (pieces) {
          lines[lines.length - 1] = `${line} ${pieces[0]}`
          word = pieces[1]
        }
        lines.push(word)
      } else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
    }
    return lines.map((line, row) => ({ line, size, isFirst: row === 0 }))
  })

const pdf = text => {
  const codes = new Map()
  const codeOf = character => {
    if (!codes.has(character)) codes.set(character, codes.size + 1)
    return codes.get(character).toString(16).padStart(4, '0')
  }
  const show = (line, size, x, y) =>
    `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y.toFixed(1)} Tm <${[...line].map(codeOf).join('')}> Tj ET`
  const pages = [[]]
  let y = 730
  for (const { line, size, isFirst } of printedLines(text)) {
    y -= isFirst ? size * 2.2 : size * 1.25
    if (y < 90) {
      pages.push([])
      y = 730 - size * 1.25
    }
    pages.at(-1).push(show(line, size, 72, y))
  }
  const contents = pages.map((lines, i) =>
    [
      show('The Daily Example, 961 copies', 9, 72, 765),
      ...lines,
      show(`Page ${i + 1} of ${pages.length}`, 9, 280, 40),
    ].join('\n'),
  )
  const objects = []
  const add = body => objects.push(body)
  const kids = contents.map((_, i) => `${6 + i * 2} 0 R`).join(' ')
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`)
  add(
    '<< /Type /Font /Subtype /Type0 /BaseFont /Example /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
  )
  add(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Example /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor << /Type /FontDescriptor /FontName /Example /Flags 4 /FontBBox [0 0 500 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>',
  )
  const hex = character =>
    [...Buffer.from(character, 'utf16le').swap16()].map(byte => byte.toString(16).padStart(2, '0')).join('')
  const mappings = [...codes].map(
    ([character, code]) => `<${code.toString(16).padStart(4, '0')}> <${hex(character)}>`,
  )
  const chunks = Array.from({ length: Math.ceil(mappings.length / 100) }, (_, i) =>
    mappings.slice(i * 100, i * 100 + 100),
  )
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Example def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange
${chunks.map(chunk => `${chunk.length} beginbfchar\n${chunk.join('\n')}\nendbfchar`).join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`
  add(`<< /Length ${map.length} >>\nstream\n${map}\nendstream`)
  for (const content of contents) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
    )
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  }
  let file = '%PDF-1.7\n'
  const offsets = objects.map((body, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const start = file.length
  const table = offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    'latin1',
  )
}

const jsonLines = text =>
  `${JSON.stringify({ id: 'wire-962', text, comments: ['963 people were killed there on Sunday.'], views: 964 })}\n`

/** The ways in which an article is written: by name, the extension of its file and what makes it. */
export const variants = {
  plain: { extension: 'txt', write: text => text },
  'wrapped at 60': { extension: 'txt', write: text => wrapTo(text, 60) },
  'wrapped at 72': { extension: 'txt', write: text => wrapTo(text, 72) },
  'wrapped at 80': { extension: 'txt', write: text => wrapTo(text, 80) },
  'wrapped at 100': { extension: 'txt', write: text => wrapTo(text, 100) },
  Markdown: { extension: 'md', write: markdown },
  HTML: { extension: 'html', write: html },
  DOCX: { extension: 'docx', write: docx },
  PDF: { extension: 'pdf', write: pdf },
  'JSON Lines': { extension: 'jsonl', write: jsonLines },
}
