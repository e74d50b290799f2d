// Measures what a process does, for the parent to read from the last line of the output.
import type { Cost } from "../project.ts";

/** What a piece of work takes. */
export async function costOf(work: () => unknown): Promise<Cost> {
  const [cpu, clock] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { computing: (user + system) / 1e6, waiting: (performance.now() - clock) / 1e3 };
}

export function tell(cost: Cost): void {
  process.stdout.write(`\n${JSON.stringify(cost)}\n`);
}
