import { type ComponentChild, h, type VNode } from 'preact'

/** What can stand inside an element. */
export type Child = ComponentChild

/** An element; text in it and in its attributes is escaped when it is rendered. */
export const el = (
  name: string,
  attributes: Readonly<Record<string, unknown>> = {},
  ...children: readonly Child[]
): VNode => h(name, attributes, ...children) as VNode
