/** The interface between the two programs: a page's text, and who reads it. */

export interface TextReader {
  /**
   * Reads a whole tree: the document's body, or a shadow tree.
   * @param text the tree's text, where it is known already
   */
  readTree(root: Element | ShadowRoot, text?: string): void | Promise<void>;
  /** Takes note of changes in the trees. */
  readRecords(records: readonly MutationRecord[]): void;
}

export interface PageText {
  /** The body and the shadow trees that are known; none while there is no text to read yet. */
  trees(): (Element | ShadowRoot)[];
  /** Looks for shadow trees in nodes that are new. */
  lookInto(nodes: readonly Node[]): void;
}
