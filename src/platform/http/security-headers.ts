import helmet from 'helmet';

/** Scripts, styles and images come from this service only; nothing inline, nothing from elsewhere. */
const OWN = ["'self'"];
const NONE = ["'none'"];

/** The headers that keep a browser from doing what we did not intend. */
export function securityHeaders(): ReturnType<typeof helmet> {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: OWN,
        scriptSrc: OWN,
        styleSrc: OWN,
        imgSrc: OWN,
        fontSrc: OWN,
        connectSrc: OWN,
        formAction: OWN,
        baseUri: NONE,
        objectSrc: NONE,
        frameAncestors: NONE,
      },
    },
    // With "no-referrer" a browser hides the origin of forms, which we check.
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
  });
}
