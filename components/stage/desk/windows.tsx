// The windows beside each other. What is put away stays as it was: a chat goes on behind the curtain.
'use client';
import { Fragment, type ComponentType } from 'react';
import { Group, Panel, Separator, type Layout } from 'react-resizable-panels';
import { PANES, visiblePanes, type PaneName } from '@/stage/desk/panes';
import { AgentPane } from './agent-pane';
import { BrandPane } from './brand-pane';
import { useStage } from './stage-context';

const WINDOWS: Record<PaneName, ComponentType> = { brand: BrandPane, agent: AgentPane };
/** Percent: a phone or a small tablet for the consumer, a desk for the agent. */
const USUAL: Record<PaneName, number> = { brand: 38, agent: 62 };

/** `only`: the one window that a narrow screen shows; null for none. */
export function Windows({ only }: { only?: PaneName | null }) {
  const { desk, arrange } = useStage();
  const visible = only === undefined ? visiblePanes(desk) : PANES.filter((pane) => pane === only);
  const keep = (sizes: Layout, { isUserInteraction }: { isUserInteraction: boolean }) => isUserInteraction && arrange.set({ sizes });
  return (
    <Group orientation="horizontal" defaultLayout={hasAll(desk.sizes) ? { ...desk.sizes } : undefined} onLayoutChanged={keep} hidden={!visible.length}>
      {PANES.map((pane, index) => {
        const Window = WINDOWS[pane];
        const isHidden = !visible.includes(pane);
        return (
          <Fragment key={pane}>
            {index > 0 && <Handle hidden={isHidden || !visible.some((one) => PANES.indexOf(one) < index)} />}
            <Panel id={pane} defaultSize={`${USUAL[pane]}%`} minSize="18%" hidden={isHidden}>
              <Window />
            </Panel>
          </Fragment>
        );
      })}
    </Group>
  );
}

const hasAll = (sizes: Layout) => PANES.every((pane) => pane in sizes);

function Handle({ hidden }: { hidden: boolean }) {
  return (
    <Separator aria-label="Width of the windows" hidden={hidden} className="group grid w-2.5 place-items-center rounded focus-visible:outline-2">
      <span aria-hidden className="h-10 w-1 rounded-full bg-line transition group-hover:bg-accent group-data-[separator=active]:bg-accent group-data-[separator=focus]:bg-accent" />
    </Separator>
  );
}
