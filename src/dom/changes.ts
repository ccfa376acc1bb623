/** What changes in a page's text, and who reads it. */

export interface Changes {
  /** Nodes whose text is new or changed, or has new neighbours; none lies within another. */
  readonly nodes: readonly Node[];
  /** What was taken out; it may be somewhere else now. */
  readonly removed: ReadonlySet<Node>;
  /** What the changes happened in. */
  readonly places: ReadonlySet<Node>;
}

export interface TextReader {
  /** Reads a whole tree: the document's body, or a shadow tree; what is large takes a while. */
  readTree(root: Element | ShadowRoot): void | Promise<void>;
  /** Reads what changed in the trees. */
  readChanges(changes: Changes): void;
}
