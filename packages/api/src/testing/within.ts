/** Waits for what must come soon, and says what did not. */
export async function withinSeconds<Value>(
  seconds: number,
  what: string,
  promise: Promise<Value>,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`Waited ${seconds} s in vain for ${what}.`)),
      seconds * 1_000,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits until something holds, looking again after every turn of the event loop. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`Waited 20 s in vain until ${what}.`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
