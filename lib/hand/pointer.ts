// The pointer that the audience sees when a page is clicked for them: it goes to what is clicked, so that everybody sees where.

const SVG = 'http://www.w3.org/2000/svg';
const ARROW = 'M4 2 L4 21 L9.2 16.4 L12.4 23.4 L15.8 21.9 L12.7 15.1 L19.5 14.6 Z';

interface Place {
  x: number;
  y: number;
}

/** A page's own pointer; it stands where it was last. */
export class Pointer {
  private shape: SVGSVGElement | undefined;
  private place: Place | undefined;

  constructor(private readonly page: Document) {}

  /** Goes to the middle of the element in `ms`; at once where motion is not wanted. */
  async goTo(element: Element, ms: number): Promise<void> {
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const view = this.page.defaultView;
    if (!view || !width) return;
    const to = { x: left + Math.min(width / 2, 160), y: top + height / 2 };
    const from = this.place ?? { x: view.innerWidth / 2, y: view.innerHeight - 40 };
    this.place = to;
    const shape = this.shown();
    shape.style.transform = at(to);
    if (view.matchMedia('(prefers-reduced-motion: reduce)').matches || ms <= 0) return;
    // A page that goes away meanwhile never says that its animation is over.
    const { finished } = shape.animate([{ transform: at(from) }, { transform: at(to) }], { duration: ms, easing: 'cubic-bezier(.45,0,.2,1)' });
    await Promise.race([finished, new Promise((resolve) => setTimeout(resolve, ms + 100))]).catch(() => {});
  }

  /** A short dip, as of a finger. */
  dip(): void {
    if (!this.place || this.page.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.shape?.animate([{ scale: 1 }, { scale: 0.7 }, { scale: 1 }], { duration: 220 });
  }

  away(): void {
    this.shape?.remove();
    this.shape = undefined;
  }

  private shown(): SVGSVGElement {
    if (this.shape?.isConnected) return this.shape;
    const shape = this.page.createElementNS(SVG, 'svg');
    const arrow = this.page.createElementNS(SVG, 'path');
    for (const [name, value] of Object.entries({ viewBox: '0 0 24 28', width: '30', height: '35', 'aria-hidden': 'true', 'data-pointer': '' })) shape.setAttribute(name, value);
    for (const [name, value] of Object.entries({ d: ARROW, fill: '#111827', stroke: '#ffffff', 'stroke-width': '1.6', 'stroke-linejoin': 'round' })) arrow.setAttribute(name, value);
    Object.assign(shape.style, { position: 'fixed', left: '-5px', top: '-3px', zIndex: '2147483647', pointerEvents: 'none', filter: 'drop-shadow(0 2px 3px #0006)' });
    shape.append(arrow);
    // An open dialog stands above everything else of its page.
    (this.page.querySelector('dialog[open]') ?? this.page.body).append(shape);
    return (this.shape = shape);
  }
}

const at = ({ x, y }: Place) => `translate(${x}px, ${y}px)`;
