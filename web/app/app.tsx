import { lazy, Suspense } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { AffiliationPage } from '../affiliation/affiliation-page.tsx';
import { AuthorPage } from '../author/author-page.tsx';
import { HomePage } from '../home/home-page.tsx';
import { PaperPage } from '../paper/paper-page.tsx';
import { PapersPage } from '../paper/papers-page.tsx';
import { SearchPage } from '../search/search-page.tsx';
import { TopicPage } from '../topic/topic-page.tsx';
import { Loading } from '../ui/loading.tsx';
import { readSlug } from './address.ts';
import { AskedHere } from './asked-here.tsx';
import { Boundary } from './boundary.tsx';
import { goTo } from './go-to.ts';
import { Header } from './header.tsx';
import { NotFound } from './not-found.tsx';

// What draws graphs is large, so that it comes when a picture is opened.
const NetworkPage = lazy(() => import('../network/network-page.tsx'));
const PathPage = lazy(() => import('../network/path-page.tsx'));
const ThemeMapPage = lazy(() => import('../themes/theme-map-page.tsx'));

/** The explorer: a header with the search on every page, and below it the page of the address. */
export function App() {
  const [address] = useLocation();
  return (
    <Router aroundNav={goTo}>
      <a className="skip" href="#content">
        To the content
      </a>
      <Header />
      <main id="content" tabIndex={-1}>
        <Boundary key={address}>
          <Suspense fallback={<Loading what="the picture" />}>
            <Switch>
              <Route path="/" component={HomePage} />
              <Route path="/search" component={SearchPage} />
              <Route path="/papers" component={PapersPage} />
              <Route path="/author/:id">{({ id }) => <AuthorPage id={readSlug(id)} />}</Route>
              <Route path="/paper/:id">{({ id }) => <PaperPage id={readSlug(id)} />}</Route>
              <Route path="/affiliation/:id">{({ id }) => <AffiliationPage id={readSlug(id)} />}</Route>
              <Route path="/topic/:id">{({ id }) => <TopicPage id={readSlug(id)} />}</Route>
              <Route path="/network/:id">{({ id }) => <NetworkPage id={readSlug(id)} />}</Route>
              <Route path="/path" component={PathPage} />
              <Route path="/themes" component={ThemeMapPage} />
              <Route>
                <NotFound />
              </Route>
            </Switch>
          </Suspense>
        </Boundary>
      </main>
      <AskedHere />
    </Router>
  );
}
