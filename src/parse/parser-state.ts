/**
 * A configuration of the arc-eager transition system (Nivre 2008, https://aclanthology.org/J08-4003): a stack of words
 * that still wait for dependents, the words not yet read, and the arcs so far. Words count from 0; the number behind the
 * last is the root, which stands at the end of the buffer (Ballesteros and Nivre 2013, https://aclanthology.org/J13-1002).
 */
export class ParserState {
  readonly length: number
  readonly stack: Int32Array
  depth = 0
  /** The first word of the buffer. */
  next = 0
  /** Head of each word, -1 for none yet. */
  readonly heads: Int32Array
  readonly relations: Int32Array
  /** Each word's outermost dependents so far, -1 for none, and the ones within them. */
  readonly left: Int32Array
  readonly left2: Int32Array
  readonly right: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array

  constructor(length: number) {
    const blank = (): Int32Array => new Int32Array(length + 1).fill(-1)
    this.length = length
    this.stack = new Int32Array(length + 1)
    this.heads = blank()
    this.relations = blank()
    this.left = blank()
    this.left2 = blank()
    this.right = blank()
    this.right2 = blank()
    this.leftCount = new Int32Array(length + 1)
    this.rightCount = new Int32Array(length + 1)
  }

  /** The word that lies so deep in the stack, 0 for the top; -1 where there is none. */
  stackAt(deep: number): number {
    return deep < this.depth ? (this.stack[this.depth - 1 - deep] as number) : -1
  }

  isDone(): boolean {
    return this.next === this.length && this.depth === 0
  }

  canShift(): boolean {
    return this.next < this.length
  }

  canReduce(): boolean {
    return this.depth > 0 && this.heads[this.stackAt(0)] !== -1
  }

  /** The top of the stack becomes a dependent of the next word. */
  canAttachLeft(): boolean {
    return this.depth > 0 && this.heads[this.stackAt(0)] === -1
  }

  /** The next word becomes a dependent of the top of the stack. */
  canAttachRight(): boolean {
    return this.depth > 0 && this.next < this.length
  }

  shift(): void {
    this.stack[this.depth++] = this.next++
  }

  reduce(): void {
    this.depth--
  }

  attachLeft(relation: number): void {
    const word = this.stackAt(0)
    this.heads[word] = this.next
    this.relations[word] = relation
    this.left2[this.next] = this.left[this.next] as number
    this.left[this.next] = word
    ;(this.leftCount[this.next] as number)++
    this.depth--
  }

  attachRight(relation: number): void {
    const head = this.stackAt(0)
    this.heads[this.next] = head
    this.relations[this.next] = relation
    this.right2[head] = this.right[head] as number
    this.right[head] = this.next
    ;(this.rightCount[head] as number)++
    this.shift()
  }
}
