/** Draws a bar chart as SVG, on a logarithmic scale, in light or dark colours. */

export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly ours: boolean;
}

export interface Group {
  readonly title: string;
  readonly bars: readonly Bar[];
}

const [WIDTH, LEFT, RIGHT, LINE] = [760, 210, 70, 22];

const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #1f2328 }
  .title { font-weight: 600 }
  .bar { fill: #8c959f }
  .ours { fill: #d97706 }
  .target { fill: none; stroke: #1a7f37; stroke-dasharray: 4 3 }
  .grid { stroke: #d1d9e0 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    .bar { fill: #656c76 }
    .ours { fill: #f59e0b }
    .target { stroke: #3fb950 }
    .grid { stroke: #3d444d }
  }`;

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function chart(unit: string, groups: readonly Group[]): string {
  const values = groups.flatMap(({ bars }) => bars.map(({ value }) => value)).filter((value) => value > 0);
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  const x = (value: number) => LEFT + ((Math.log10(value) - low) / (high - low)) * (WIDTH - LEFT - RIGHT);
  const parts: string[] = [];
  let y = 52;
  for (const { title, bars } of groups) {
    parts.push(`<text class="title" x="8" y="${y + 16}">${xml(title)}</text>`);
    y += LINE + 4;
    for (const { label, value, ours } of bars) {
      if (!(value > 0)) continue;
      const kind = label === 'target' ? 'target' : ours ? 'ours' : 'bar';
      const width = Math.max(1, x(value) - LEFT).toFixed(1);
      parts.push(
        `<text x="${LEFT - 8}" y="${y + 14}" text-anchor="end">${xml(label)}</text>`,
        `<rect class="${kind}" x="${LEFT}" y="${y + 2}" width="${width}" height="${LINE - 6}" rx="2"/>`,
        `<text x="${(x(value) + 6).toFixed(1)}" y="${y + 14}">${value >= 10 ? value.toFixed(0) : value.toFixed(2)}</text>`,
      );
      y += LINE;
    }
    y += 12;
  }
  const grid = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)).map(
    (value) =>
      `<line class="grid" x1="${x(value).toFixed(1)}" x2="${x(value).toFixed(1)}" y1="46" y2="${y}"/><text x="${x(value).toFixed(1)}" y="38" text-anchor="middle">${value}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y + 8}" viewBox="0 0 ${WIDTH} ${y + 8}" role="img" aria-label="${xml(unit)}">
<style>${STYLE}</style>
<text x="8" y="16">${xml(unit)}</text>
${[...grid, ...parts].join('\n')}
</svg>
`;
}
