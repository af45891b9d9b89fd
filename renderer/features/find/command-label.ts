import type { FindCommand } from '../../state/find-commands.ts';
import { commandNames } from '../../text/find.ts';
import { themeNames } from '../../text/shell-facts.ts';
import { shellText } from '../../text/shell.ts';

/** What a command is called. */
export function commandLabel(command: FindCommand): string {
  switch (command.key) {
    case 'theme':
      return commandNames.theme(themeNames[command.theme]);
    case 'switchPlan':
      return commandNames.switchPlan(command.name);
    case 'addCommitment':
    case 'convene':
    case 'report':
    case 'verify':
    case 'import':
    case 'backup':
    case 'newPlan':
    case 'rebuild':
      return commandNames[command.key];
    default:
      return commandNames.goTo(shellText[command.key]);
  }
}
