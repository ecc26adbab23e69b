// A row for each claim; a column for each reader in each flow. A cell opens the message that it was derived from.
'use client';
import { FLOW_WORDS } from './flow-words';
import type { Readers } from '@/stage/readers/last-run';
import type { Cell, ClaimRow } from '@/stage/readers/table';
import { MARKS, ReadingMark } from './reading-mark';

interface Props {
  table: Readers;
  /** The arrow that is open. */
  opened: string | undefined;
  onOpen: (arrow: string) => void;
}

const HEAD = 'border-b border-line bg-panel px-1.5 py-1.5 text-left font-medium';

export function ReadersTable({ table, opened, onOpen }: Props) {
  const { flows, readers, claims, customer } = table;
  return (
    <div role="region" aria-label="Table" tabIndex={0} className="max-h-[70dvh] overflow-auto rounded-xl border border-line bg-panel -outline-offset-2">
      <table className="w-full border-collapse text-xs">
        <caption className="sr-only">Who could have read each claim of {customer.name}</caption>
        <thead className="sticky top-0 z-10">
          <tr>
            <th scope="col" rowSpan={2} className={`${HEAD} min-w-36 align-bottom sm:sticky sm:left-0`}>
              Claim
            </th>
            {flows.map((flow) => (
              <th key={flow} scope="colgroup" colSpan={readers.length} className={`${HEAD} border-l`}>
                {FLOW_WORDS[flow]}
              </th>
            ))}
          </tr>
          <tr>
            {flows.flatMap((flow) =>
              readers.map(({ reader, title }, index) => (
                <th key={`${flow} ${reader}`} scope="col" className={`${HEAD} whitespace-nowrap text-muted ${index ? '' : 'border-l'}`}>
                  {title}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {claims.map((row) => (
            <Row key={row.claim} row={row} titles={new Map(readers.map(({ reader, title }) => [reader, title]))} opened={opened} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Omit<Props, 'table'> {
  row: ClaimRow;
  titles: ReadonlyMap<string, string>;
}

function Row({ row: { claim, value, about, onlyIn, cells }, titles, opened, onOpen }: RowProps) {
  return (
    <tr className="border-b border-line last:border-0">
      <th scope="row" className="max-w-48 bg-panel px-2 py-1 text-left font-normal sm:sticky sm:left-0">
        <span className={`font-mono ${about === 'customer' ? 'font-semibold' : 'text-muted'}`}>{claim}</span>
        <span className="block truncate text-muted" title={'shown' in value ? value.shown : undefined}>
          {'shown' in value ? value.shown : value.hidden}
        </span>
        {onlyIn && <span className="block text-muted italic">only in {FLOW_WORDS[onlyIn]}</span>}
      </th>
      {cells.map((cell, index) => (
        <td key={`${cell.flow} ${cell.reader}`} className={`px-0.5 py-1 ${index % titles.size ? '' : 'border-l border-line'}`}>
          <Opener cell={cell} label={`${claim}, ${FLOW_WORDS[cell.flow]}, ${titles.get(cell.reader)}`} isOpen={cell.arrow !== undefined && cell.arrow === opened} onOpen={onOpen} />
        </td>
      ))}
    </tr>
  );
}

function Opener({ cell: { outcome, reader, arrow }, label, isOpen, onOpen }: { cell: Cell; label: string; isOpen: boolean; onOpen: Props['onOpen'] }) {
  const mark = <ReadingMark outcome={outcome} meant={reader === 'Live Assist'} />;
  if (!arrow) return <span className="px-1 py-0.5 whitespace-nowrap">{mark}</span>;
  return (
    <button type="button" aria-label={`${label}: ${MARKS[outcome].word}. Open the message`} aria-pressed={isOpen} onClick={() => onOpen(arrow)} className={`cursor-pointer rounded-md px-1 py-0.5 whitespace-nowrap hover:bg-sunken ${isOpen ? 'bg-accent-soft' : ''}`}>
      {mark}
    </button>
  );
}
