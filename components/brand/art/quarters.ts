// Quarter circles laid as tiles: the neutral pictures, which suit any brand because they are made of nothing but its colours.

export interface Tile {
  x: number;
  y: number;
  /** Which corner the quarter circle is drawn about, or a whole circle, or a half. */
  shape: number;
  tone: number;
}

/** A pattern that never changes: the numbers are chosen so that no two rows are alike. */
export const tilesOf = (columns: number, rows: number, size: number): Tile[] =>
  Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    return { x: column * size, y: row * size, shape: (column * 5 + row * 3 + column * row * 7) % 6, tone: (column * 3 + row * 7 + ((column * row) % 5)) % 7 };
  });

const CORNERS = [[0, 0, 1], [1, 0, 1], [1, 1, 1], [0, 1, 1]] as const;

/** The tile's outline, in a square of `size`. */
export function outlineOf({ x, y, shape }: Tile, size: number): string {
  const half = size / 2;
  if (shape === 4) return `M ${x} ${y + half} a ${half} ${half} 0 1 1 ${size} 0 a ${half} ${half} 0 1 1 ${-size} 0 Z`;
  if (shape === 5) return `M ${x} ${y} h ${size} a ${half} ${half} 0 0 1 ${-size} 0 Z`;
  const [right, down] = CORNERS[shape]!;
  const [cx, cy] = [x + right * size, y + down * size];
  const [dx, dy] = [right ? -size : size, down ? -size : size];
  return `M ${cx} ${cy} h ${dx} A ${size} ${size} 0 0 ${right === down ? 1 : 0} ${cx} ${cy + dy} Z`;
}
