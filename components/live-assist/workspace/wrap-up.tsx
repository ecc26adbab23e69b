// The agent's note on what it was about. It is kept as it is written: nobody has to remember to save it.
'use client';
import { useEffect } from 'react';
import { Button } from '@/components/ui/button';
import { WRAP_UP_LENGTH } from '@/live-assist/contract/rating';
import type { Conversation } from '@/live-assist/workspace/state';
import { useWorkspace } from './workspace-context';

/** Milliseconds without a key until what was typed is kept. */
const IDLE_MS = 800;

export function WrapUp({ conversation }: { conversation: Conversation }) {
  const { store, state } = useWorkspace();
  const { summary, wrapUp } = conversation;
  const { id, agent, agentName } = summary;
  const typed = wrapUp?.text;
  useEffect(() => {
    if (typed === undefined) return;
    const idle = setTimeout(() => void store.keepWrapUp(id), IDLE_MS);
    return () => clearTimeout(idle);
  }, [store, id, typed]);
  // Another conversation was opened before the pause was over.
  useEffect(() => () => void store.keepWrapUp(id), [store, id]);

  const finish = () => {
    if (typed !== undefined) store.draftWrapUp(id, typed.trim());
    void store.keepWrapUp(id);
  };
  if (agent !== state.agent.login) return <Kept by={agentName} text={summary.wrapUp} />;
  return (
    <div className="grid gap-1.5">
      <div className="flex min-h-6 flex-wrap items-center justify-between gap-2">
        <label htmlFor="wrap-up" className="text-sm font-medium">
          Wrap-up note
        </label>
        <p role="status" className={`text-xs ${wrapUp?.problem ? 'text-danger' : 'text-muted'}`}>
          {wrapUp?.problem ?? (wrapUp && wrapUp.text.trim() !== summary.wrapUp ? 'Keeping…' : summary.wrapUp ? 'Note kept' : '')}
        </p>
      </div>
      <textarea
        id="wrap-up"
        dir="auto"
        rows={2}
        maxLength={WRAP_UP_LENGTH}
        placeholder="What was it about, what was agreed?"
        value={typed ?? summary.wrapUp}
        onChange={({ target }) => store.draftWrapUp(id, target.value)}
        onBlur={finish}
        className="field-sizing-content max-h-40 min-h-16 w-full resize-none rounded-xl border border-line bg-canvas px-3.5 py-2.5 text-[0.95rem] placeholder:text-muted"
      />
      {wrapUp?.problem && (
        <Button tone="quiet" size="small" className="justify-self-end" onClick={() => void store.keepWrapUp(id)}>
          Try again
        </Button>
      )}
    </div>
  );
}

function Kept({ by, text }: { by: string | null; text: string }) {
  if (!text) return null;
  return (
    <div className="grid gap-1 text-sm">
      <p className="font-medium">Wrap-up note{by && ` by ${by}`}</p>
      <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
        {text}
      </p>
    </div>
  );
}
