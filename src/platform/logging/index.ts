export { createLogging, REQUEST_LOGGER } from './create-logging';
