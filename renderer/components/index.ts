export { useCommands, useRegisteredCommands, type Command } from './commandRegistry';
export { ConfirmDanger } from './ConfirmDanger';
export { EmptyState } from './EmptyState';
export { ErrorPanel } from './ErrorPanel';
export { LoadingState } from './LoadingState';
export { PageHeader } from './PageHeader';
export { PrintFooter } from './PrintFooter';
export { SaveIndicator, type SaveStatus } from './SaveIndicator';
