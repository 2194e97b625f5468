/** The look of the page: colours of light and dark, columns, phone, print. Verdicts differ by line as well as by colour. */
export const style: string = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf7, #16181c);
  --card: light-dark(#ffffff, #1e2126);
  --ink: light-dark(#1c1b19, #e8e6e1);
  --soft: light-dark(#5b5853, #a8a59e);
  --rule: light-dark(#dedad2, #353a42);
  --accent: light-dark(#1d4f91, #8db8f2);
  --red: light-dark(#a61b1b, #ff9a8f);
  --red-wash: light-dark(#fbdedb, #55211f);
  --amber: light-dark(#8a5200, #f2bf6b);
  --amber-wash: light-dark(#fcebc9, #4a3613);
  --blue: light-dark(#1d4f91, #8db8f2);
  --blue-wash: light-dark(#e2ecf9, #1d3350);
  --green: light-dark(#23662f, #8fd19a);
  --green-wash: light-dark(#e3f2e4, #1e3a24);
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Noto Serif", serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
:root[data-theme="light"] { color-scheme: light }
:root[data-theme="dark"] { color-scheme: dark }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 var(--sans) }
a { color: var(--accent) }
button, select, input { font: inherit; color: inherit }
button, select, input[type="search"] {
  background: var(--card); border: 1px solid var(--rule); border-radius: 6px; padding: .3rem .6rem; max-width: 100%;
}
button { cursor: pointer }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
.skip { position: absolute; left: -999px; top: 0; background: var(--card); padding: .5rem 1rem; z-index: 9 }
.skip:focus { left: 0 }
body > header {
  display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; padding: .9rem 1.25rem;
  border-bottom: 1px solid var(--rule); background: var(--card);
}
body > header h1 { font: 600 1.15rem/1.3 var(--serif); margin: 0 }
body > header p { margin: 0; color: var(--soft); flex: 1 1 20rem }
.tools { display: flex; gap: .5rem }
.layout { display: grid; grid-template-columns: minmax(19rem, 26rem) minmax(0, 1fr) }
#findings { border-right: 1px solid var(--rule); height: calc(100vh - 4rem); overflow-y: auto; position: sticky; top: 0 }
#findings h2, .all > h2 { font-size: .8rem; text-transform: uppercase; letter-spacing: .06em; color: var(--soft); margin: 0 }
.filters { padding: .9rem 1.25rem; display: grid; gap: .6rem; border-bottom: 1px solid var(--rule) }
.filters fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .2rem .8rem }
.filters legend { padding: 0; font-size: .8rem; color: var(--soft) }
.filters label { display: inline-flex; gap: .35rem; align-items: center }
.filters .pair { display: grid; grid-template-columns: 1fr 1fr; gap: .6rem }
.filters .pair label, .filters .group { display: grid; font-size: .8rem; color: var(--soft); gap: .15rem }
.filters select, .filters input[type="search"] { color: var(--ink); width: 100% }
.more summary { cursor: pointer; color: var(--soft); font-size: .85rem }
.more[open] { display: grid; gap: .5rem }
.filters output { font-variant-numeric: tabular-nums }
#count { margin: 0; color: var(--soft); font-size: .85rem }
.list { list-style: none; margin: 0; padding: .5rem 0 }
.list li { border-bottom: 1px solid var(--rule); border-left: 4px solid transparent }
.list li[hidden], .columns article[hidden] { display: none }
.list summary { list-style: none; cursor: pointer; padding: .65rem 1.1rem; display: grid; gap: .1rem }
.list summary::-webkit-details-marker { display: none }
.list .tag { font-size: .72rem; letter-spacing: .03em; text-transform: uppercase; font-weight: 600; color: var(--soft) }
.list .heading { font: 600 1rem/1.35 var(--serif); overflow-wrap: anywhere }
.list .id { font: .72rem var(--mono); color: var(--soft) }
.list details[open] > :not(summary) { margin-left: 1.1rem; margin-right: 1.1rem }
.list details[open] { padding-bottom: .9rem }
.list li.current { background: var(--card); border-left-color: var(--accent) }
.list li.contradiction .tag { color: var(--red) }
.list li.possible .tag { color: var(--amber) }
.list li.notation .tag, .list li.compatible .tag { color: var(--blue) }
.list li.agreement .tag { color: var(--green) }
.list li.resolved .heading { color: var(--soft) }
.sides { margin: .2rem 0 .6rem; display: grid; gap: .15rem }
.sides dt { font-weight: 600; margin-top: .35rem; overflow-wrap: anywhere }
.sides dd { margin: 0; padding-left: .8rem; border-left: 2px solid var(--rule); overflow-wrap: anywhere }
.odd { color: var(--red); white-space: nowrap }
.why::first-letter { text-transform: uppercase }
.why, .list details p { margin: .35rem 0; color: var(--soft); overflow-wrap: anywhere }
.command { display: flex; gap: .5rem; align-items: start; margin-top: .5rem }
.command code { font: .78rem/1.5 var(--mono); background: var(--paper); border: 1px solid var(--rule); border-radius: 6px; padding: .35rem .5rem; overflow-wrap: anywhere; flex: 1 }
.scale { width: 100%; max-width: 22rem; height: auto; display: block; margin: .3rem 0 }
.scale line { stroke: var(--soft); stroke-width: 1.5 }
.scale circle { fill: var(--red); fill-opacity: .85 }
.scale text { font: 12px var(--sans); fill: var(--ink) }
.all { min-width: 0; padding: .9rem 1.25rem 2rem }
.matrix { margin-bottom: .9rem; border: 1px solid var(--rule); border-radius: 8px; background: var(--card) }
.matrix > summary { cursor: pointer; padding: .55rem .9rem; font-weight: 600 }
.scroll { overflow: auto; max-height: 60vh; border-top: 1px solid var(--rule) }
table { border-collapse: collapse; font-size: .85rem; width: 100% }
caption { text-align: left; padding: .4rem .9rem; color: var(--soft) }
th, td { border-top: 1px solid var(--rule); padding: .4rem .7rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; min-width: 7rem }
thead th { position: sticky; top: 0; background: var(--card); border-top: 0 }
tbody th { font-weight: 500; min-width: 14rem }
tr.contradiction td.odd { background: var(--red-wash) }
.none { color: var(--soft) }
.columns { display: flex; gap: 1rem; overflow-x: auto; align-items: stretch }
.columns article {
  flex: 1 0 min(18rem, 100%); max-width: 46rem; background: var(--card); border: 1px solid var(--rule); border-radius: 8px;
  display: flex; flex-direction: column; max-height: calc(100vh - 9rem); min-width: 0; content-visibility: auto;
  contain-intrinsic-size: 18rem 40rem;
}
.columns article.involved { order: -1; border-color: var(--accent) }
.columns article > header { padding: .7rem 1rem; border-bottom: 1px solid var(--rule) }
.columns article h2 { font: 600 .85rem var(--mono); margin: 0; overflow-wrap: anywhere }
.columns article > header p { margin: .1rem 0 0; color: var(--soft); font-size: .85rem; overflow-wrap: anywhere }
.day { white-space: nowrap; font-variant-numeric: tabular-nums; border: 1px solid var(--rule); border-radius: 4px; padding: 0 .35rem; margin-left: .2rem }
.text { overflow-y: auto; padding: .5rem 1.1rem 2rem; font: 1.02rem/1.65 var(--serif); position: relative }
.text p { margin: .8em 0; overflow-wrap: anywhere }
.text p:first-child { font-weight: 600 }
mark { color: inherit; background: none; border-radius: 2px }
mark a { color: inherit; text-underline-offset: .18em; text-decoration: underline 1px var(--green) }
mark.contradiction { background: var(--red-wash) }
mark.contradiction a { text-decoration: underline 2px var(--red) }
mark.possible { background: var(--amber-wash) }
mark.possible a { text-decoration: underline 2px var(--amber) }
mark.notation { background: var(--blue-wash) }
mark.notation a { text-decoration: underline dashed 1px var(--blue) }
mark.compatible a { text-decoration: underline dotted 1px var(--blue) }
.show-single mark.uncorroborated { border-bottom: 1px dotted var(--soft) }
mark.current { outline: 2px solid var(--accent); outline-offset: 1px }
body > footer { padding: 1rem 1.25rem; color: var(--soft); font-size: .85rem; border-top: 1px solid var(--rule) }
dialog { background: var(--card); color: var(--ink); border: 1px solid var(--rule); border-radius: 10px; max-width: 30rem }
dialog dl { display: grid; grid-template-columns: auto 1fr; gap: .3rem 1rem }
dialog dd { margin: 0 }
kbd { font: .85rem var(--mono); border: 1px solid var(--rule); border-radius: 4px; padding: 0 .35rem; background: var(--paper) }
.back { display: none }
.empty { padding: 0 1.25rem; color: var(--soft) }
@media (max-width: 52rem) {
  .layout { display: block }
  #findings { height: auto; position: static; border-right: 0 }
  .all { padding: .9rem .75rem 4rem }
  .columns { display: block }
  .columns article { max-height: none; margin-bottom: 1rem; max-width: none }
  .text { overflow: visible }
  .back {
    display: block; position: sticky; bottom: .75rem; width: max-content; margin-left: auto; background: var(--card); border: 1px solid var(--rule);
    border-radius: 999px; padding: .45rem .9rem; box-shadow: 0 2px 10px #0004; text-decoration: none;
  }
}
@media print {
  :root { color-scheme: light }
  body { background: #fff; font-size: 10pt }
  .filters, .tools, .skip, .back, .copy, .matrix, dialog { display: none }
  .layout, .columns { display: block }
  #findings { position: static; height: auto; border: 0; overflow: visible }
  .list li { break-inside: avoid }
  .columns article { max-height: none; border: 0; max-width: none; content-visibility: visible; break-before: page }
  .text { overflow: visible; padding: 0 }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
`
