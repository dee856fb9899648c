export { createLogging, REQUEST_LOGGER, START_OPTIONS } from './create-logging';
