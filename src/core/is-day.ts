/** True for a day of the calendar as ISO 8601 writes it: "2024-02-29", not "2023-02-29". */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
