import { entriesOf, type Outline } from '../outline/outline.ts';
import { isSuccess, type Stage, stageOf, tellsOfThePast } from './stage.ts';

/** A part of a document that becomes a phase. */
export interface StagePart {
  readonly part: Outline;
  readonly stage: Stage;
}

const RANKS = ['before', 'main', 'after'] as const;

/**
 * The parts of a document that are the stages of a rollout, in their order; none where fewer than two are. They are the
 * stages below one heading, that with most of them, and those beside the headings above it: `Phase 1` to `Phase 3` below
 * `Rollout Phases`, and `Post-Deployment` beside that. What is said of stages that are over is none.
 */
export function stagesOf(document: Outline): readonly StagePart[] {
  const families: { readonly above: readonly Outline[]; readonly stages: readonly StagePart[] }[] = [];
  const visit = (outline: Outline, above: readonly Outline[]): void => {
    const stages = outline.parts.flatMap((part): StagePart[] => {
      const stage = stageOf(part.title);
      const counts = stage && stage.rank !== 'on-demand' && !tellsOfThePast(part.title) && !holdsStages(part, stage);
      return counts && entriesOf(part).length > 0 ? [{ part, stage }] : [];
    });
    families.push({ above: [...above, outline], stages });
    for (const part of outline.parts)
      if (!stages.some((one) => one.part === part) && !tellsOfThePast(part.title) && !isSuccess(part.title))
        visit(part, [...above, outline]);
  };
  visit(document, []);
  const best = families.reduce((a, b) => (weight(b.stages) > weight(a.stages) ? b : a));
  const beside = families.filter(({ above }) => best.above.includes(above.at(-1) as Outline));
  const found = beside
    .flatMap(({ stages }) => stages)
    .filter(({ part }) => !best.above.includes(part))
    .sort(
      (a, b) =>
        RANKS.indexOf(a.stage.rank as 'main') - RANKS.indexOf(b.stage.rank as 'main') || a.part.line - b.part.line,
    );
  return found.length > 1 ? found : [];
}

/** True for a heading that only sounds like a stage, with stages that have numbers below it: `Pilot Rollout` with its weeks. */
function holdsStages(part: Outline, stage: Stage): boolean {
  const numbered = part.parts.filter(({ title }) => stageOf(title)?.number !== undefined);
  return stage.rank === 'main' && stage.number === undefined && numbered.length > 1;
}

/** Numbers say more plainly than words that something is a stage. */
function weight(stages: readonly StagePart[]): number {
  return stages.reduce((sum, { stage }) => sum + (stage.family === undefined ? 1 : 2), 0);
}

/** True where numbers of one kind rise, so that each stage follows the one before it. */
export function inOrder(stages: readonly StagePart[]): boolean {
  return stages.every(({ stage }, index) => {
    const earlier = stages.slice(0, index).findLast((one) => one.stage.family === stage.family)?.stage;
    return stage.number === undefined || earlier?.number === undefined || earlier.number < stage.number;
  });
}

/**
 * The phases that parts outside of them belong to: those of the same name, what comes before or after to the first or last of its kind,
 * and what must be so in the end to the last. On-demand stages are phases of their own.
 */
export function placesOf(
  document: Outline,
  stages: readonly StagePart[],
): { readonly joins: ReadonlyMap<Outline, Outline>; readonly onDemand: readonly Outline[] } {
  const joins = new Map<Outline, Outline>();
  const onDemand: Outline[] = [];
  const last = (rank: Stage['rank']) => stages.findLast(({ stage }) => stage.rank === rank)?.part;
  const visit = (outline: Outline): void => {
    for (const part of outline.parts) {
      if (stages.some((one) => one.part === part)) continue;
      const stage = tellsOfThePast(part.title) ? undefined : stageOf(part.title);
      if (stage?.rank === 'on-demand' && entriesOf(part).length > 0) {
        onDemand.push(part);
        continue;
      }
      const same = stage?.key && stages.find((one) => one.stage.key === stage.key)?.part;
      const during = /^during\b/i.test(part.title) ? last('main') : undefined;
      const ranked = stage && stage.rank !== 'main' ? last(stage.rank) : during;
      const home = same ?? ranked ?? (isSuccess(part.title) ? stages.at(-1)?.part : undefined);
      if (home && stages.length > 0) joins.set(part, home);
      if (!tellsOfThePast(part.title)) visit(part);
    }
  };
  if (stages.length > 0) visit(document);
  return { joins, onDemand };
}
