import type { WorkflowRun } from '../../src/core/github/workflow-run.ts';
import { type Comment, GitHubError } from '../../src/core/github.ts';
import { readState } from '../../src/core/markdown/identity.ts';
import { type CommentOutcome, keepComment } from '../../src/publish/keep-comment.ts';
import type { End, How, Plan, Turn } from './interleavings.ts';
import { bodyOf, HEAD, identityOf, type Publisher } from './publisher.ts';

const BREAKS: readonly How[] = ['fails', 'fails late', 'killed', 'killed after'];

/** A number for a text, the same for the same: keys of hundreds of thousands of states are long enough with it. */
const short = (text: string): number => {
  const known = texts.get(text);
  if (known !== undefined) return known;
  texts.set(text, texts.size + 1);
  return texts.size;
};
const texts = new Map<string, number>();

interface Waiting {
  readonly what: string;
  readonly carryOut: () => unknown;
  readonly answer: (value: unknown) => void;
  readonly fail: (error: Error) => void;
}

/** One publisher on its way. */
class Going {
  state: 'queued' | 'under way' | 'ended' = 'queued';
  dead = false;
  broken = false;
  done = false;
  outcome: CommentOutcome | undefined;
  waiting: Waiting | undefined;
  /** Stands for everything it was answered. */
  answers = 0;
  readonly publisher: Publisher;
  #wake: () => void = () => {};
  moved: Promise<void> = Promise.resolve();

  constructor(publisher: Publisher) {
    this.publisher = publisher;
  }

  /** From here on `moved` waits for the next operation, or the end. */
  move(): void {
    this.moved = new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  arrive(): void {
    this.#wake();
  }
}

/** The comments and runs of one plan, of which the next operation is carried out when it is told to. */
export class World {
  readonly taken: Turn[] = [];
  readonly #plan: Plan;
  readonly #going: Going[];
  readonly #comments = new Map<number, string>();
  readonly #trace: string[] = [];
  #ids = 0;
  #broken = 0;

  constructor(plan: Plan) {
    this.#plan = plan;
    for (const publisher of plan.before ?? []) this.#comments.set(++this.#ids, bodyOf(publisher));
    this.#going = plan.publishers.map((publisher) => new Going(publisher));
  }

  key(): string {
    const runs = this.#going.map(({ state, dead, done, answers }) => [state, dead, done, answers]);
    return JSON.stringify([[...this.#comments].map(([id, body]) => [id, short(body)]), runs]);
  }

  /** What may happen next. */
  turns(): Turn[] {
    const { inOrder, alone, breaks = 0 } = this.#plan;
    return this.#going.flatMap((going, who) => {
      const earlier = this.#going.slice(0, who);
      if (going.state === 'ended') return [];
      if (going.state === 'queued') {
        if (inOrder && earlier.some(({ state }) => state === 'queued')) return [];
        if (alone && earlier.some(({ state }) => state !== 'ended')) return [];
        return [{ who, how: 'well' as const }];
      }
      if (going.done || going.dead || this.#broken >= breaks) return [{ who, how: 'well' as const }];
      return (['well', ...BREAKS] as const).map((how) => ({ who, how }));
    });
  }

  async take(turn: Turn): Promise<void> {
    this.taken.push(turn);
    const { who, how } = turn;
    const going = this.#going[who] as Going;
    const name = `run ${going.publisher.number}`;
    if (going.state === 'queued') {
      this.#trace.push(`${name} begins`);
      await this.#begin(going);
    } else if (going.done || going.dead) {
      this.#trace.push(`${name} ends`);
      going.state = 'ended';
    } else await this.#operate(going, how, name);
  }

  end(): End {
    const comments = () => [...this.#comments.values()].map((body) => ({ state: readState(body), body }));
    return {
      comments: comments(),
      outcomes: this.#going.map(({ outcome, broken }) => (broken ? undefined : outcome)),
      trace: this.#trace,
      next: async (publisher) => {
        const going = new Going(publisher);
        this.#going.push(going);
        await this.#begin(going);
        while (!going.done) await this.#operate(going, 'well', 'the next run');
        return comments();
      },
    };
  }

  async #begin(going: Going): Promise<void> {
    going.state = 'under way';
    going.move();
    const finish = (outcome?: CommentOutcome) => {
      going.outcome = outcome;
      going.done = true;
      going.arrive();
    };
    void this.#publish(going).then(finish, (error: unknown) => {
      if (!(error instanceof GitHubError)) this.#trace.push(`bug: ${error}`);
      going.broken = true;
      finish();
    });
    await going.moved;
  }

  async #operate(going: Going, how: How, name: string): Promise<void> {
    const { waiting } = going;
    if (!waiting) throw new Error(`${name} waits for nothing`);
    const effect = how !== 'killed' && how !== 'fails';
    this.#trace.push(`${name}: ${waiting.what}${how === 'well' ? '' : ` (${how})`}`);
    if (how !== 'well') {
      this.#broken++;
      going.broken = true;
    }
    let answer: unknown;
    let error: Error | undefined;
    try {
      if (effect) answer = waiting.carryOut();
    } catch (thrown) {
      error = thrown as Error;
    }
    if (how.startsWith('killed')) {
      going.dead = true;
      return;
    }
    if (how.startsWith('fails')) error = new GitHubError(502, 'GitHub failed');
    going.answers = short(`${going.answers} ${error ? `error: ${error.message}` : JSON.stringify(answer ?? null)}`);
    going.waiting = undefined;
    going.move();
    if (error) waiting.fail(error);
    else waiting.answer(answer);
    await going.moved;
  }

  #publish(going: Going): Promise<CommentOutcome> {
    const { publisher } = going;
    const operation = <T>(what: string, carryOut: () => T): Promise<T> =>
      new Promise<T>((answer, fail) => {
        going.waiting = { what, carryOut, answer: answer as Waiting['answer'], fail };
        going.arrive();
      });
    const comments = this.#comments;
    const comment = (id: number): Comment => {
      const body = comments.get(id);
      if (body === undefined) throw new GitHubError(404, 'Not Found');
      return { id, body, url: `#${id}`, mine: true, minimized: false };
    };
    const github = {
      comments: () => operation('list comments', () => [...comments.keys()].map(comment)),
      createComment: (_: number, body: string) =>
        operation('create', () => comment([comments.set(++this.#ids, body), this.#ids][1] as number)),
      updateComment: (id: number, body: string) =>
        operation(`change ${id}`, () => {
          comment(id);
          comments.set(id, body);
          return comment(id);
        }),
      deleteComment: (id: number) =>
        operation(`delete ${id}`, () => {
          comment(id);
          comments.delete(id);
        }),
      pullRequest: async () => ({ number: 1, headCommit: HEAD, baseBranch: 'main', fork: false }),
    };
    const all = this.#going.map((one) => one.publisher);
    const runs = {
      underWay: () =>
        operation('list runs', () => {
          if (this.#plan.runs === 'may not ask') throw new GitHubError(403, 'Resource not accessible by integration');
          return this.#going.filter(({ state }) => state === 'under way').map((one) => runOf(one.publisher));
        }),
      // What is asked of one run never changes, so that it needs no turn.
      run: async (id: number) => {
        if (this.#plan.runs === 'may not ask') throw new GitHubError(403, 'Resource not accessible by integration');
        const found = [...(this.#plan.before ?? []), ...all].find((one) => identityOf(one).runId === id);
        return found && runOf(found);
      },
      ofHead: async () => [],
      rerun: async () => {},
    };
    const identity = identityOf(publisher);
    return keepComment(
      {
        number: 1,
        body: bodyOf(publisher),
        identity,
        verdict: identity.verdict,
        mode: publisher.mode ?? 'always',
        self: { runId: identity.runId, workflow: 'gate.yml' },
      },
      github,
      runs,
    );
  }
}

const runOf = ({ number, attempt = 1 }: Publisher): WorkflowRun => ({
  id: 1000 + number,
  number,
  attempt,
  status: 'in_progress',
  event: 'pull_request',
  headCommit: HEAD,
  headBranch: 'feature',
  headRepository: 1,
  workflow: 5,
  path: '.github/workflows/gate.yml',
});
