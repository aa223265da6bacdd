/** Sends until it works: at most `tries` times, with pauses that double. `refused` errors are final: trying again would not help. */
export async function withRetries(send, { tries = 3, pause = 0.05, sleep = wait, onRetry = () => {} } = {}) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      if (error.final || attempt >= tries) throw error;
      onRetry(attempt);
      await sleep(error.retryAfter ?? pause * 2 ** (attempt - 1));
    }
  }
}

const wait = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));
