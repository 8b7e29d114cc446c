/** Ms of this process's own time that some work takes: what else the machine does is not counted. */
export function ownTime(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
