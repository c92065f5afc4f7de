/** Names of the IPC channels; the preloads and the main process share nothing else. */
export const API_INVOKE = 'api:invoke';
export const API_EVENT = 'api:event';
export const API_UPLOAD = 'api:upload';
