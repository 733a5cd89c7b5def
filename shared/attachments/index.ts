export * from './kinds';
export * from './limits';
export * from './nameRule';
export * from './names';
export * from './notices';
export * from './outside';
