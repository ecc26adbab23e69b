// The agent's browser: Live Assist's host, which is another site than the page around it.
'use client';
import { Headset } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { PaneFrame } from './pane-frame';
import { useStage } from './stage-context';
import { WindowFrame } from './window-frame';

export function AgentPane() {
  const { brand, agent, controls } = useStage();
  return (
    <WindowFrame pane="agent" title="Agent Workspace" address={agent.address} onReload={agent.reload}>
      <PaneFrame frame={agent.frame} title={`Agent Workspace of ${brand.name}`} src={brand.addresses.workspace} />
      {agent.seated === null && controls.state === 'open' && <Seat />}
    </WindowFrame>
  );
}

/** The demo's agent, without typing a password. */
function Seat() {
  const { brand, agent, say } = useStage();
  const [busy, setBusy] = useState(false);
  const { login, name } = brand.agents[0]!;
  const take = async () => {
    setBusy(true);
    const problem = await agent.seat(login);
    setBusy(false);
    if (problem) say(problem);
  };
  return (
    <div className="pointer-events-none absolute inset-x-0 bottom-0 flex justify-center bg-linear-to-t from-canvas from-40% p-4 pt-10">
      <Button className="pointer-events-auto" onClick={take} disabled={busy}>
        <Headset aria-hidden className="size-4" />
        Sign in as {name}
      </Button>
    </div>
  );
}
