import { describe, expect, it } from 'vitest'
import { isEnglish } from '../../src/load/is-english.ts'

describe('the language of an article', () => {
  it.each([
    'Bei einem Brand in einem Hotel in Osk sind am Montag drei Menschen ums Leben gekommen. Die Polizei ermittelt.',
    'Tres personas murieron el lunes en un incendio en un hotel de Osk, dijo la policía.',
    'Trois personnes sont mortes lundi dans un incendie à Osk, selon la police et les pompiers.',
    'Tre persone sono morte lunedì in un incendio a Osk, ha detto la polizia che indaga.',
    'Bij een brand in een hotel in Osk zijn maandag drie mensen om het leven gekomen, zegt de politie.',
    'Tre personer dog i en brand på ett hotell i Osk i måndags, och polisen utreder det som mordbrand.',
  ])('is another one: %s', text => {
    expect(isEnglish(text)).toBe(false)
  })

  it.each([
    'Three people died on Monday in a fire at the Hotel de la Paix in Osk, police said.',
    'Fire at Hotel des Alpes in Val d’Isère: 3 dead',
    'Las Vegas and Los Angeles face El Paso and La Paz in the final of the Copa del Sol.',
    'El Niño hits La Paz',
    '17 dead',
  ])('is English: %s', text => {
    expect(isEnglish(text)).toBe(true)
  })
})
