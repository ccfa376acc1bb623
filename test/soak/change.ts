/** Changes the page at random, many times. It is sent to the page as text, so it has to be self-contained. */

/** Makes `count` changes, a few hundred per frame, and returns the number of each kind. */
export async function changePage(count: number, seed: number): Promise<Record<string, number>> {
  const texts = [
    'The Ascend 910C is a chip, and 910C is its short form.',
    'Huawei sells the 910C, not the Ascend 910 cards.',
    '昇腾910C芯片与深度求索V4 Pro。',
    'DeepSeek-V4-Pro and, in short, V4-Pro.',
    'A Razer BlackWidow V4 Pro is a keyboard.',
    'Nothing of the kind is said here.',
    '화웨이 어센드 910C, 딥시크 V4 Pro',
    'Asc',
    'end 910C',
  ];
  let state = seed;
  const random = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % below;
  };
  const pick = <T>(items: ArrayLike<T>): T | undefined => items[random(items.length)];
  const text = () => pick(texts) ?? '';
  const root = document.body;
  const paragraph = () => pick(root.children);
  const textNode = () => {
    const child = pick(paragraph()?.childNodes ?? []);
    return child instanceof Text ? child : null;
  };
  const kinds: Record<string, () => void> = {
    add() {
      const element = document.createElement(random(4) === 0 ? 'div' : 'p');
      element.append(text());
      if (random(3) === 0) {
        const bold = document.createElement('b');
        bold.append(text());
        element.append(bold, text());
      }
      root.insertBefore(element, paragraph() ?? null);
    },
    edit() {
      const node = textNode();
      if (node) node.data = text();
    },
    splice() {
      const node = textNode();
      if (node) node.replaceData(random(node.length + 1), random(6), pick(['x', ' ', 'Ascend ', '910C', '']) ?? '');
    },
    move() {
      const element = paragraph();
      if (element) root.insertBefore(element, paragraph() ?? null);
    },
    nest() {
      const [inner, outer] = [paragraph(), paragraph()];
      if (inner && outer && inner !== outer && !inner.contains(outer)) outer.append(...inner.childNodes);
    },
    remove: () => root.children.length > 60 && paragraph()?.remove(),
    hide: () => paragraph()?.toggleAttribute('hidden'),
    translate() {
      const element = paragraph();
      if (element) element.textContent = text();
    },
    split() {
      const node = textNode();
      if (node && node.length > 2) node.splitText(1 + random(node.length - 1));
    },
    join: () => paragraph()?.normalize(),
    line: () => paragraph()?.append(document.createElement('br'), text()),
  };
  const made: Record<string, number> = {};
  const names = Object.keys(kinds);
  for (let done = 0; done < count; ) {
    for (let i = 0; i < 300 && done < count; i++, done++) {
      const name = pick(names) ?? 'add';
      kinds[name]?.();
      made[name] = (made[name] ?? 0) + 1;
      while (root.children.length > 200) root.lastElementChild?.remove();
    }
    await new Promise(requestAnimationFrame);
  }
  return made;
}
