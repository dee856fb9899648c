/** Version of the HTTP interface; the first number stands in the paths. */
export const API_VERSION = '1.0.0';
