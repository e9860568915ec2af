import type { YogaServerOptions } from 'graphql-yoga';

type Cors = YogaServerOptions<object, object>['cors'];

/** Lets pages of these origins ask from a browser, without cookies; `*` stands for all. None, and there is nothing to say. */
export function corsFor(origins: string[]): Cors {
  return (request) => {
    const origin = request.headers.get('origin');
    const isAllowed = origins.includes('*') || (origin !== null && origins.includes(origin));
    return isAllowed && { origin: origins, methods: ['GET', 'POST'], credentials: false, maxAge: 86_400 };
  };
}
