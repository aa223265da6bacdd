import type { Checklist } from '../checklist.ts';
import type { ExtendedFile } from '../extends/extended.ts';
import { type Change, type Effect, quoted } from './change.ts';

/**
 * What changed in the files that are extended, besides what they say: that is compared with all the rest. Of a file of
 * another repository, what it is read at; who may move that, may change what judges.
 */
export function extendedChanges(before: Checklist, after: Checklist): Change[] {
  const [was, is] = [before, after].map(({ extended }) => extended?.files ?? []) as [Files, Files];
  const change = (effect: Effect, what: string): Change => ({ effect, about: 'setting', criterion: null, what });
  const gone = was.filter((file) => !find(is, file));
  return [
    ...gone.map((file) => change('different', `${quoted(file.file)} is no longer extended`)),
    ...is.flatMap((file): Change[] => {
      const old = find(was, file);
      if (!old)
        return [
          change(
            file.repository === null || isPinned(file) ? 'different' : 'possibly-looser',
            `${quoted(file.file)} is extended${file.repository === null || isPinned(file) ? '' : ', at a ref that can be moved'}`,
          ),
        ];
      if (old.ref === file.ref) return [];
      const effect = isPinned(old) && !isPinned(file) ? 'looser' : 'different';
      const remark = effect === 'looser' ? '; it can be moved, where a commit cannot' : '';
      return [change(effect, `${quoted(old.file)} → ${quoted(file.file)}${remark}`)];
    }),
  ];
}

type Files = readonly ExtendedFile[];

/** The same file, whatever it is read at. */
function find(files: Files, { file, repository, ref }: ExtendedFile): ExtendedFile | undefined {
  const name = (one: Pick<ExtendedFile, 'file' | 'ref'>) =>
    one.ref === null ? one.file : one.file.slice(0, -one.ref.length);
  return files.find((one) => one.repository === repository && name(one) === name({ file, ref }));
}

function isPinned({ ref, commit }: ExtendedFile): boolean {
  return ref === commit;
}
