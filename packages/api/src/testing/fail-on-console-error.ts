import { format } from 'node:util';
import { afterAll, afterEach, beforeAll } from 'vitest';

const complaints: string[] = [];
const original = console.error;

beforeAll(() => {
  console.error = (...args: unknown[]) => {
    complaints.push(format(...args));
    original(...args);
  };
});

afterEach(refuseComplaints);

afterAll(() => {
  console.error = original;
  refuseComplaints();
});

/** An error that is only printed would go unseen in a green run. */
function refuseComplaints(): void {
  const printed = complaints.splice(0);
  if (printed.length === 0) return;
  throw new Error(`The test printed an error. Fix its cause, or expect it:\n${printed.join('\n')}`);
}
