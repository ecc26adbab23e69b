// What the presenter reads: the chapter, and everybody and everything that is in it.
'use client';
import { ChapterGuide } from './chapter-guide';
import { People } from './people';
import { Places } from './places';

export function Guide() {
  return (
    <>
      <ChapterGuide />
      <People />
      <Places />
    </>
  );
}
