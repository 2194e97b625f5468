import type { Refiner } from './merge.ts'

/** Leaves out what was too little to stand alone and found no partner: "Sat", "5/12", "10". */
export const dropWeak: Refiner = {
  name: 'drop-weak',
  refine: (_, pieces) => pieces.filter(({ stated }) => !stated.weak),
}
