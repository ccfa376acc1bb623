/** The keyboard commands that the manifest declares. */
export const COMMANDS = ['next-mention', 'previous-mention'] as const;

export type CommandName = (typeof COMMANDS)[number];

export function isCommand(name: string | undefined): name is CommandName {
  return COMMANDS.some((one) => one === name);
}
