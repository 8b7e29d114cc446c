export const root: string;
export function toolEnvironment(node?: string): NodeJS.ProcessEnv;
