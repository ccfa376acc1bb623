// The parts that the benchmark uses of packages without types, or without types for these imports.

interface MarkConstructor {
  new (
    context: Element | readonly Element[],
  ): { markRegExp(pattern: RegExp, options: { acrossElements: boolean; done(marks: number): void }): void };
}

declare module 'mark.js' {
  const Mark: MarkConstructor;
  export default Mark;
}

declare module 'advanced-mark.js' {
  const Mark: MarkConstructor;
  export default Mark;
}

declare module 'findandreplacedomtext' {
  export default function findAndReplace(node: Node, options: { find: RegExp; wrap: string; preset: 'prose' }): void;
}

declare module 'highlight-search-term' {
  export function highlightSearchTerm(options: { search: string; selector: string; customHighlightName: string }): void;
}
