export function run(
  env: NodeJS.ProcessEnv,
  tool: string,
  args: string[],
  options?: { show?: boolean; extra?: Record<string, string>; cwd?: string },
): { status: number; stdout: string; output: string };
