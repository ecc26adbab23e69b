// The chapter that is told: its story, its steps, and what to notice.
'use client';
import { ChevronLeft, ChevronRight, NotebookPen, PictureInPicture2, Table2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { fillIn, fillingOf } from '@/stage/chapters/fill-in';
import { stageOfTab } from '@/stage/desk/notes-channel';
import { ChapterStep } from './chapter-step';
import { PlayBar } from './play-bar';
import { useStage } from './stage-context';
import { useHydrated } from './use-hydrated';

export function ChapterGuide() {
  const { brand, level, chapters: desk } = useStage();
  const { words, chapter, chapters, place, turn } = desk;
  const filling = fillingOf(brand);
  const last = chapters.at(-1)!;
  return (
    <section aria-label={`${words.chapter}: ${chapter.title}`} className="grid grid-cols-1 gap-3 wrap-anywhere">
      <ChapterPicker />
      <h2 className="font-serif text-xl leading-snug font-semibold text-balance">{chapter.title}</h2>
      <p className="text-sm text-pretty text-muted">{fillIn(chapter.story, filling)}</p>
      <PlayBar />
      <ol className="grid grid-cols-1 gap-1">
        {chapter.steps.map((step, index) => (
          <ChapterStep key={index} step={step} index={index} filling={filling} />
        ))}
      </ol>
      {chapter.page && (
        // With an opener, so that the key typed here is known there.
        <a href={`/${chapter.page.kind}/${brand.slug}?level=${level}`} target="_blank" rel="opener" className="inline-flex items-center gap-1.5 text-sm font-medium text-accent underline">
          <Table2 aria-hidden className="size-4" />
          {chapter.page.text}
        </a>
      )}
      <div className="flex gap-2">
        <Button tone="quiet" size="small" className="flex-1" disabled={place.chapter === chapters[0]!.id && place.step === 0} onClick={() => turn(-1)}>
          <ChevronLeft aria-hidden className="size-4" />
          {words.back}
        </Button>
        <Button size="small" className="flex-1" disabled={place.chapter === last.id && place.step === last.steps.length - 1} onClick={() => turn(1)}>
          {words.next}
          <ChevronRight aria-hidden className="size-4" />
        </Button>
      </div>
      <NotesButtons />
    </section>
  );
}

function ChapterPicker() {
  const { words, chapters, place, go } = useStage().chapters;
  return (
    <label className="grid gap-1">
      <span className="text-xs font-semibold tracking-wide text-muted uppercase">
        {words.chapter} {chapters.findIndex(({ id }) => id === place.chapter) + 1} {words.of} {chapters.length}
      </span>
      <Select aria-label={words.chapters} value={place.chapter} onChange={(event) => go({ chapter: event.target.value, step: 0 })}>
        {chapters.map(({ id, title }, index) => (
          <option key={id} value={id}>
            {index + 1}. {title}
          </option>
        ))}
      </Select>
    </label>
  );
}

const LINK = 'inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-md text-xs font-medium text-muted hover:text-ink';

function NotesButtons() {
  const { brand, chapters } = useStage();
  const stage = useHydrated() ? stageOfTab() : '';
  const { words, lang, notes, toggleNotes, place } = chapters;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4">
      <button type="button" aria-pressed={notes} aria-keyshortcuts="N" onClick={toggleNotes} className={LINK}>
        <NotebookPen aria-hidden className="size-3.5" />
        {notes ? words.hideNotes : words.showNotes} (N)
      </button>
      <a href={`/notes?${new URLSearchParams({ brand: brand.slug, chapter: place.chapter, step: String(place.step + 1), lang, stage })}`} target="stage-notes" className={LINK}>
        <PictureInPicture2 aria-hidden className="size-3.5" />
        {words.notesWindow}
      </a>
    </div>
  );
}
