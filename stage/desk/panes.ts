// The windows on the presenter's desk: which there are, which are open, and how large each is.

export const PANES = ['brand', 'agent', 'wire'] as const;
export type PaneName = (typeof PANES)[number];

export interface Desk {
  /** Open windows; never none. */
  open: readonly PaneName[];
  /** The one window that has the whole desk for now. */
  maximised: PaneName | null;
  /** Whether the guide beside the windows is there. */
  guide: boolean;
  /** Everything larger, for a projector. */
  large: boolean;
  /** Percent of the desk, by window; empty for the usual sizes. */
  sizes: Readonly<Record<string, number>>;
}

/** Where nothing is remembered: on a laptop's screen the wire is one click away. */
const USUAL: readonly PaneName[] = ['brand', 'agent'];

const isPane = (name: unknown): name is PaneName => PANES.some((pane) => pane === name);

/** The windows that are on the screen, in their order. */
export const visiblePanes = ({ open, maximised }: Desk): PaneName[] => (maximised ? [maximised] : PANES.filter((pane) => open.includes(pane)));

/** Opens a window, or puts it away; the last one stays. What was maximised gives way to the window that comes. */
export function togglePane(desk: Desk, pane: PaneName): Desk {
  if (!visiblePanes(desk).includes(pane)) return { ...desk, open: openWith(desk, pane), maximised: null };
  const open = desk.open.filter((one) => one !== pane);
  return open.length ? { ...desk, open, maximised: null } : desk;
}

/** Makes sure that a window is on the screen. */
export const showPane = (desk: Desk, pane: PaneName): Desk => (visiblePanes(desk).includes(pane) ? desk : togglePane(desk, pane));

/** Opens these windows and no other. Where it is these that are on the screen, everything stays: one that has the whole desk for now can still give it back. */
export const openOnly = (desk: Desk, panes: readonly PaneName[]): Desk => (visiblePanes(desk).join() === panes.join() ? desk : { ...desk, open: panes, maximised: null });

/** Gives a window the whole desk, or takes it back. */
export const toggleMaximised = (desk: Desk, pane: PaneName): Desk => ({ ...desk, open: openWith(desk, pane), maximised: desk.maximised === pane ? null : pane });

const openWith = ({ open }: Desk, pane: PaneName): PaneName[] => PANES.filter((one) => one === pane || open.includes(one));

/** The desk as it was remembered; the usual one in place of what cannot be read. */
export function readDesk(text: string | null): Desk {
  const { open, maximised, guide, large, sizes } = parse(text);
  const panes = Array.isArray(open) ? PANES.filter((pane) => open.includes(pane)) : [];
  return {
    open: panes.length ? panes : USUAL,
    maximised: isPane(maximised) ? maximised : null,
    guide: guide !== false,
    large: large === true,
    sizes: areSizes(sizes) ? sizes : {},
  };
}

const areSizes = (value: unknown): value is Desk['sizes'] =>
  typeof value === 'object' && value !== null && Object.values(value).every((size) => typeof size === 'number' && size >= 0 && size <= 100);

function parse(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
