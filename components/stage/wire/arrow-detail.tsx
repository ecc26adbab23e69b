// An arrow opened in its place: what it carried, tokens layer by layer, the ladder of checks, and where all that is written.
'use client';
import { useEffect, useEffectEvent, useLayoutEffect, useState, type RefObject } from 'react';
import { passedBy } from '@/stage/readers/readers';
import { askForArrow } from '@/stage/wire/ask';
import { exactClock } from '@/stage/wire/clock';
import type { Arrow } from '@/stage/wire/shape';
import { CopyButton } from './copy-button';
import { FactList } from './fact-list';
import { LadderList } from './ladder-list';
import { TokenPanel } from './token-panel';
import { useAsking } from './wire-context';

interface Props {
  id: string;
  /** The arrow with this below it. */
  row: RefObject<HTMLElement | null>;
}

export function ArrowDetail({ id, row }: Props) {
  const { brand, level, demoKey, reading } = useAsking();
  const [arrow, setArrow] = useState<Arrow | 'gone'>();
  useEffect(() => {
    let isOver = false;
    void askForArrow({ brand, level, demoKey }, id).then((found) => isOver || setArrow(found ?? 'gone'));
    return () => void (isOver = true);
  }, [brand, level, demoKey, id]);
  const opens = useEffectEvent(() => reading.opens());
  const closes = useEffectEvent(() => reading.closes());
  // Before the room that it takes is measured.
  useLayoutEffect(() => (opens(), () => closes()), []);
  // What there is to read has come, and the row is as high as it stays.
  const read = useEffectEvent(() => row.current && reading.reveal(row.current));
  useEffect(() => {
    if (arrow) read();
  }, [arrow]);
  return <div className="mx-4 my-2 grid gap-4 rounded-xl border border-line bg-canvas p-4 text-sm text-ink">{arrow === undefined ? <p className="text-muted">Reading what it carried…</p> : arrow === 'gone' ? <p className="text-muted">This is too long ago, or the server did not answer.</p> : <Opened arrow={arrow} />}</div>;
}

function Opened({ arrow }: { arrow: Arrow }) {
  const { brand, level } = useAsking();
  const { facts, tokens, ladder, clause, file, seenBy, at, way, id } = arrow;
  const fromBrowser = seenBy === 'brand page' || seenBy === 'chat window';
  return (
    <>
      {facts.length > 0 && <FactList facts={facts} />}
      {tokens.map((token) => (
        <TokenPanel key={token.name} token={token} />
      ))}
      {ladder.length > 0 && <LadderList steps={ladder} />}
      <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1 text-xs text-muted">
        <dt>Asked for by</dt>
        <dd className="wrap-anywhere">{clause}</dd>
        <dt>Done in</dt>
        <dd className="font-mono wrap-anywhere">{file}</dd>
        <dt>In reach of</dt>
        <dd>{inReachOf(arrow)}</dd>
        <dt>Seen by</dt>
        <dd>
          {seenBy}
          {fromBrowser && ', as the browser says'}, at {exactClock(at)} by its clock, {way}
        </dd>
      </dl>
      <div>
        <CopyButton text={() => `${location.origin}/wire/${brand}?level=${level}#arrow-${id}`}>Copy link to this arrow</CopyButton>
      </div>
    </>
  );
}

/** Who on the consumer's side could read it on its way. */
function inReachOf(arrow: Arrow): string {
  const readers = passedBy(arrow).join(', ');
  if (!readers) return 'Nobody on the consumer’s side';
  return arrow.tokens.some(({ jwe }) => jwe) ? `${readers}; what is encrypted stays closed to them` : readers;
}
