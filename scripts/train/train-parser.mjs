// Trains the parser with a dynamic oracle and exploration (Goldberg and Nivre 2012, https://aclanthology.org/C12-1059):
// after each state, whatever led to it, the transitions that lose no further arc of the right tree are the right ones.
import { scoreClasses } from '../../dist/parse/linear-model.js'
import { parseFeatureCount, parseFeatures } from '../../dist/parse/parse-features.js'
import {
  bestTransition,
  leftArc,
  reduce,
  relationOf,
  rightArc,
  shift,
  take,
} from '../../dist/parse/parser.js'
import { ParserState } from '../../dist/parse/parser-state.js'
import { averaged, newPerceptron, random, shuffled, update } from './perceptron.mjs'

/** How many arcs of the right tree become unreachable by each sort of transition; Infinity where it is impossible. */
export const costs = (state, heads) => {
  const { next, length, stack, depth } = state
  const s0 = state.stackAt(0)
  const inBuffer = i => i >= next
  let shiftCost = 0
  let rightCost = 0
  // Arcs between the next word and the stack.
  for (let k = 0; k < depth; k++) {
    const word = stack[k]
    const isTop = k === depth - 1
    if (heads[next] === word) {
      shiftCost++
      if (!isTop) rightCost++
    }
    if (heads[word] === next && state.heads[word] === -1) {
      shiftCost++
      rightCost++
    }
  }
  if (next < length && inBuffer(heads[next]) && heads[next] !== next) rightCost++
  let dependentsAhead = 0
  let leftCost = 0
  if (depth > 0) {
    for (let k = next; k < length; k++) if (heads[k] === s0) dependentsAhead++
    leftCost = dependentsAhead
    const head = heads[s0]
    if (head > next) leftCost++
    else if (head < s0 || head < next) {
      for (let k = 0; k < depth - 1; k++) if (stack[k] === head) leftCost++
    }
  }
  return {
    shift: state.canShift() ? shiftCost : Infinity,
    reduce: state.canReduce() ? dependentsAhead : Infinity,
    left: state.canAttachLeft() ? leftCost : Infinity,
    right: state.canAttachRight() ? rightCost : Infinity,
  }
}

/** The right transition that scores best now. */
const bestRight = (state, { heads, relations }, scores) => {
  const cost = costs(state, heads)
  const least = Math.min(cost.shift, cost.reduce, cost.left, cost.right)
  const s0 = state.stackAt(0)
  let best = -1
  const offer = c => {
    if (best === -1 || scores[c] > scores[best]) best = c
  }
  if (cost.shift === least) offer(shift)
  if (cost.reduce === least) offer(reduce)
  // An arc that is right needs its relation; one that is merely harmless may have any.
  if (cost.left === least) {
    if (heads[s0] === state.next) offer(leftArc(relations[s0]))
    else for (let c = 2; c < scores.length; c += 2) offer(c)
  }
  if (cost.right === least) {
    if (heads[state.next] === s0) offer(rightArc(relations[state.next]))
    else for (let c = 3; c < scores.length; c += 2) offer(c)
  }
  return best
}

/**
 * @param sentences `{ input, heads, relations }`: what the parser sees, the right heads (the root's number for the root), relations
 */
export const trainParser = (sentences, { relationCount, bits, epochs, explore = 0.9, seed = 1, report }) => {
  const classes = 2 + 2 * relationCount
  const model = newPerceptron(classes, bits)
  const chance = random(seed)
  const features = new Int32Array(parseFeatureCount)
  const scores = new Float64Array(classes)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const sentence of shuffled(sentences, chance)) {
      const state = new ParserState(sentence.input.words.length - 1)
      while (!state.isDone()) {
        const count = parseFeatures(sentence.input, state, features)
        scoreClasses(model, features, count, scores)
        const predicted = bestTransition(state, scores)
        const right = bestRight(state, sentence, scores)
        if (right !== predicted) update(model, features, count, right, predicted)
        model.step++
        take(state, epoch > 0 && chance() < explore ? predicted : right)
      }
    }
    report?.(epoch, model)
  }
  return averaged(model)
}
