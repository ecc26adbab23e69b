// What is wrong with a brand's file, field by field.
import type { FileProblem } from '@/stage/desk/brand-file';
import { Code } from '../code';

const countOf = (problems: readonly FileProblem[]): string => {
  if (problems.every(({ path }) => path === '(file)')) return 'cannot be used.';
  return problems.length === 1 ? 'has one field that cannot be used.' : `has ${problems.length} fields that cannot be used.`;
};

export function FileProblems({ file, problems }: { file: string; problems: readonly FileProblem[] }) {
  return (
    <div className="grid gap-2 rounded-lg bg-danger-soft p-3 text-sm text-ink">
      <p className="font-semibold wrap-anywhere text-danger">
        {file} {countOf(problems)} Nothing was made.
      </p>
      <ul aria-label={`What is wrong with ${file}`} className="grid max-h-56 gap-1.5 overflow-y-auto">
        {problems.map(({ path, sentence, better }, index) => (
          <li key={index} className="wrap-anywhere">
            <Code>{path}</Code> {sentence}
            {better && <span aria-hidden style={{ background: better }} className="ml-1.5 inline-block size-3.5 rounded-sm border border-line align-text-bottom" />}
          </li>
        ))}
      </ul>
    </div>
  );
}
