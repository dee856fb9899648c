import helmet from 'helmet';

const OWN = ["'self'"];

/** The page of the queue asks for fonts elsewhere and draws with styles in its elements; the first it does not get. */
export function operatorHeaders(): ReturnType<typeof helmet> {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: OWN, styleSrc: [...OWN, "'unsafe-inline'"], frameAncestors: ["'none'"] },
    },
    frameguard: { action: 'deny' },
  });
}
