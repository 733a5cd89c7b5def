export type { ConnectionState } from './connection';
export { serviceKey, useConnectionState, useServiceCommand, useServiceQuery } from './hooks';
export { useCurrentPerson, useOpenBook, usePeople, type OpenBook } from './openBook';
export { usePreferences } from './preferences';
export { call, connect, connection, onServiceEvent, queryClient } from './service';
export { isRefusal, ServiceError, serviceError, userErrorOf } from './serviceError';
