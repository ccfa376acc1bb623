/** The contact sheet with all pictures. */

export interface Picture {
  /** The name of its file, in the folder of the sheet. */
  readonly file: string;
  /** The heading that it is shown under. */
  readonly group: string;
  readonly caption: string;
}

export function contactSheet(pictures: readonly Picture[]): string {
  const groups = [...new Set(pictures.map(({ group }) => group))];
  const sections = groups.map((name) => {
    const members = pictures.filter(({ group }) => group === name);
    return `<h2>${name}</h2><div>${members.map(figure).join('')}</div>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Caveat: contact sheet</title><style>
body { margin: 24px; font: 14px/1.4 system-ui, sans-serif; background: #8a8a8e; color: #111 }
div { display: flex; flex-wrap: wrap; gap: 16px; align-items: start }
figure { margin: 0; max-width: 480px } img { max-width: 100%; display: block; box-shadow: 0 1px 6px #0006 }
</style><h1>Caveat</h1>${sections.join('')}</html>`;
}

function figure({ file, caption }: Picture): string {
  return `<figure><a href="${file}"><img src="${file}" alt="${caption}" loading="lazy"></a><figcaption>${caption}</figcaption></figure>`;
}
