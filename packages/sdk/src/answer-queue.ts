import type { GraphQLAnswer } from './http.ts';

/** Holds what a socket pushes until the subscription asks for it. */
export interface AnswerQueue extends AsyncIterable<GraphQLAnswer> {
  push(answer: GraphQLAnswer): void;
  /** Ends the iteration after what is queued, with the error if there is one. */
  finish(error?: unknown): void;
}

/** Makes an empty queue for one reader. */
export function createQueue(): AnswerQueue {
  const answers: GraphQLAnswer[] = [];
  let end: { error: unknown } | undefined;
  let wake = () => {};

  return {
    push(answer) {
      answers.push(answer);
      wake();
    },
    finish(error) {
      end ??= { error };
      wake();
    },
    async *[Symbol.asyncIterator]() {
      for (;;) {
        for (let next = answers.shift(); next; next = answers.shift()) yield next;
        if (end?.error !== undefined) throw end.error;
        if (end) return;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
