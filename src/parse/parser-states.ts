/** Transitions of the parser. */
export const shift = 0
export const reduce = 1
/** The top of the stack becomes a dependent of the next word. */
export const leftArc = 2
/** The next word becomes a dependent of the top of the stack. */
export const rightArc = 3

const grown = (list: Int32Array, size: number): Int32Array => {
  if (list.length >= size) return list
  const longer = new Int32Array(Math.max(size, list.length * 2))
  longer.set(list)
  return longer
}

/**
 * Configurations of the arc-eager transition system (Nivre 2008, https://aclanthology.org/J08-4003) that share what they have
 * in common: a state knows the state that it came from, and a word on the stack the word below. So a transition takes the same
 * short time however long the sentence is, and a beam of states needs no copies (Huang and Sagae 2010,
 * https://aclanthology.org/P10-1110).
 *
 * Words count from 0; the number behind the last is the root, which stands at the end of the buffer (Ballesteros and Nivre 2013,
 * https://aclanthology.org/J13-1002), and the one behind that stands for "no word". Every parse of n words takes 2n transitions.
 */
export class ParserStates {
  /** Number of words of the sentence. */
  length = 0
  count = 0
  cells = 0
  /** By state: the cell on top of the stack, -1 for none; the next word of the buffer. */
  top: Int32Array = new Int32Array(1024)
  next: Int32Array = new Int32Array(1024)
  /** The next word's dependents to the left: the outermost, the one within it, and how many. */
  nextLeft: Int32Array = new Int32Array(1024)
  nextLeft2: Int32Array = new Int32Array(1024)
  nextLeftCount: Int32Array = new Int32Array(1024)
  /** The state before, and the transition from it. */
  parent: Int32Array = new Int32Array(1024)
  transition: Int32Array = new Int32Array(1024)
  /** By cell of the stack: its word, the cell below, and whether (1) the word of that is its head, as only that can be. */
  word: Int32Array = new Int32Array(1024)
  below: Int32Array = new Int32Array(1024)
  attached: Int32Array = new Int32Array(1024)
  left: Int32Array = new Int32Array(1024)
  left2: Int32Array = new Int32Array(1024)
  leftCount: Int32Array = new Int32Array(1024)
  right: Int32Array = new Int32Array(1024)
  right2: Int32Array = new Int32Array(1024)
  rightCount: Int32Array = new Int32Array(1024)

  /** Forgets all states and makes the first of a sentence, number 0. */
  start(length: number): void {
    this.length = length
    this.count = 1
    this.cells = 0
    this.top[0] = -1
    this.next[0] = 0
    this.nextLeft[0] = this.nextLeft2[0] = length + 1
    this.nextLeftCount[0] = 0
    this.parent[0] = -1
  }

  canShift(state: number): boolean {
    return (this.next[state] as number) < this.length
  }

  canReduce(state: number): boolean {
    const top = this.top[state] as number
    return top >= 0 && this.attached[top] === 1
  }

  canAttachLeft(state: number): boolean {
    const top = this.top[state] as number
    return top >= 0 && this.attached[top] === 0
  }

  canAttachRight(state: number): boolean {
    return (this.top[state] as number) >= 0 && (this.next[state] as number) < this.length
  }

  /** The word on top of the stack, or the number for no word. */
  topWord(state: number): number {
    const top = this.top[state] as number
    return top < 0 ? this.length + 1 : (this.word[top] as number)
  }

  /** The state that a transition leads to. */
  after(state: number, transition: number): number {
    if (this.count + 1 > this.top.length || this.cells + 2 > this.word.length) this.#grow()
    const made = this.count++
    this.parent[made] = state
    this.transition[made] = transition
    const top = this.top[state] as number
    const next = this.next[state] as number
    if (transition === shift || transition === rightArc) {
      const below = transition === shift ? top : this.#withRight(top, next)
      this.top[made] = this.#push(state, below, transition === shift ? 0 : 1)
      this.next[made] = next + 1
      this.nextLeft[made] = this.nextLeft2[made] = this.length + 1
      this.nextLeftCount[made] = 0
      return made
    }
    this.top[made] = this.below[top] as number
    this.next[made] = next
    if (transition === reduce) {
      this.nextLeft[made] = this.nextLeft[state] as number
      this.nextLeft2[made] = this.nextLeft2[state] as number
      this.nextLeftCount[made] = this.nextLeftCount[state] as number
    } else {
      this.nextLeft[made] = this.word[top] as number
      this.nextLeft2[made] = this.nextLeft[state] as number
      this.nextLeftCount[made] = (this.nextLeftCount[state] as number) + 1
    }
    return made
  }

  /** The next word as a cell on top of another. */
  #push(state: number, below: number, attached: number): number {
    const cell = this.cells++
    this.word[cell] = this.next[state] as number
    this.below[cell] = below
    this.attached[cell] = attached
    this.left[cell] = this.nextLeft[state] as number
    this.left2[cell] = this.nextLeft2[state] as number
    this.leftCount[cell] = this.nextLeftCount[state] as number
    this.right[cell] = this.right2[cell] = this.length + 1
    this.rightCount[cell] = 0
    return cell
  }

  /** The same cell with one more dependent to the right. */
  #withRight(cell: number, dependent: number): number {
    const made = this.cells++
    this.word[made] = this.word[cell] as number
    this.below[made] = this.below[cell] as number
    this.attached[made] = this.attached[cell] as number
    this.left[made] = this.left[cell] as number
    this.left2[made] = this.left2[cell] as number
    this.leftCount[made] = this.leftCount[cell] as number
    this.right[made] = dependent
    this.right2[made] = this.right[cell] as number
    this.rightCount[made] = (this.rightCount[cell] as number) + 1
    return made
  }

  #grow(): void {
    const states = this.count + 1
    this.top = grown(this.top, states)
    this.next = grown(this.next, states)
    this.nextLeft = grown(this.nextLeft, states)
    this.nextLeft2 = grown(this.nextLeft2, states)
    this.nextLeftCount = grown(this.nextLeftCount, states)
    this.parent = grown(this.parent, states)
    this.transition = grown(this.transition, states)
    const cells = this.cells + 2
    this.word = grown(this.word, cells)
    this.below = grown(this.below, cells)
    this.attached = grown(this.attached, cells)
    this.left = grown(this.left, cells)
    this.left2 = grown(this.left2, cells)
    this.leftCount = grown(this.leftCount, cells)
    this.right = grown(this.right, cells)
    this.right2 = grown(this.right2, cells)
    this.rightCount = grown(this.rightCount, cells)
  }
}
