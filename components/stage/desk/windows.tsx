// The windows on the desk: the consumer's beside the agent's, the wire below that. What is put away stays as it was: a chat goes on
// behind the curtain, for a frame that is taken out of the page would have to load again.
'use client';
import type { PointerEvent, ReactNode } from 'react';
import { Group, Panel, Separator, type Layout } from 'react-resizable-panels';
import { PANES, visiblePanes, type PaneName } from '@/stage/desk/panes';
import { AgentPane } from './agent-pane';
import { BrandPane } from './brand-pane';
import { useStage } from './stage-context';
import { WirePane } from './wire-pane';

/** `only`: the one window that a narrow screen shows; null for none. */
export function Windows({ only }: { only?: PaneName | null }) {
  const { desk } = useStage();
  const visible = only === undefined ? visiblePanes(desk) : PANES.filter((pane) => pane === only);
  const shown = (pane: PaneName) => visible.includes(pane);
  const service = shown('agent') || shown('wire');
  return (
    <Split name="Width of the windows" orientation="horizontal" hidden={!visible.length} first={{ id: 'brand', size: 38, shown: shown('brand') }} second={{ id: 'service', size: 62, shown: service }}>
      <BrandPane />
      <Split name="Height of the windows" orientation="vertical" first={{ id: 'agent', size: 55, shown: shown('agent') }} second={{ id: 'wire', size: 45, shown: shown('wire') }}>
        <AgentPane />
        {/* Nothing of the wire is followed that nobody sees. */}
        {shown('wire') && <WirePane />}
      </Split>
    </Split>
  );
}

interface Part {
  id: string;
  /** Percent, where nothing else is remembered. */
  size: number;
  shown: boolean;
}

interface SplitProps {
  name: string;
  orientation: 'horizontal' | 'vertical';
  hidden?: boolean;
  first: Part;
  second: Part;
  children: [ReactNode, ReactNode];
}

/** Two parts and the handle between them. */
function Split({ name, orientation, hidden, first, second, children }: SplitProps) {
  const { desk, arrange } = useStage();
  const parts = [first, second];
  const remembered = parts.every(({ id }) => id in desk.sizes) ? Object.fromEntries(parts.map(({ id }) => [id, desk.sizes[id]!])) : undefined;
  const keep = (sizes: Layout, { isUserInteraction }: { isUserInteraction: boolean }) => isUserInteraction && arrange.set({ sizes: { ...desk.sizes, ...sizes } });
  return (
    <Group orientation={orientation} defaultLayout={remembered} onLayoutChanged={keep} hidden={hidden}>
      <Panel id={first.id} defaultSize={`${first.size}%`} minSize="18%" hidden={!first.shown}>
        {children[0]}
      </Panel>
      <Handle name={name} isVertical={orientation === 'vertical'} hidden={!first.shown || !second.shown} />
      <Panel id={second.id} defaultSize={`${second.size}%`} minSize="18%" hidden={!second.shown}>
        {children[1]}
      </Panel>
    </Group>
  );
}

/** A quick first move is over a frame already, whose page would have it: the pointer is the handle's from the press on. */
const hold = ({ currentTarget, pointerId }: PointerEvent) => currentTarget.setPointerCapture(pointerId);

function Handle({ name, isVertical, hidden }: { name: string; isVertical: boolean; hidden: boolean }) {
  return (
    <Separator aria-label={name} hidden={hidden} onPointerDown={hold} className={`group grid place-items-center rounded focus-visible:outline-2 ${isVertical ? 'h-2.5' : 'w-2.5'}`}>
      <span aria-hidden className={`rounded-full bg-line transition group-hover:bg-accent group-data-[separator=active]:bg-accent group-data-[separator=focus]:bg-accent ${isVertical ? 'h-1 w-10' : 'h-10 w-1'}`} />
    </Separator>
  );
}
