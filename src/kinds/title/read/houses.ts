import { houses } from '../../../lang/en/organisations.ts'
/** Houses by their noun: whoever runs one is its head, and it is not what that head is in charge of. */
export const isHouse = (noun: string): boolean => houses.has(noun)
