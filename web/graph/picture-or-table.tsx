import type { ReactNode } from 'react';
import { useParameters } from '../app/use-parameters.ts';
import css from './picture-or-table.module.css';
import { hasWebGl } from './web-gl.ts';

/** The same as a picture or as a table (`?as=table`), with what there is of it in words. A browser that cannot draw has the table. */
export function PictureOrTable({
  said,
  picture,
  table,
}: {
  said: ReactNode;
  picture: () => ReactNode;
  table: () => ReactNode;
}) {
  const { get, change } = useParameters();
  const canDraw = hasWebGl();
  const asTable = get('as') === 'table' || !canDraw;
  return (
    <>
      <div className={css.choice}>
        {canDraw && (
          <fieldset aria-label="Show as">
            <button type="button" aria-pressed={!asTable} onClick={() => change({ as: null })}>
              Picture
            </button>
            <button type="button" aria-pressed={asTable} onClick={() => change({ as: 'table' })}>
              Table
            </button>
          </fieldset>
        )}
        <span className="quiet small" role="status">
          {said}
        </span>
      </div>
      {!canDraw && (
        <p>This browser cannot draw the picture, as it has no WebGL. Here is the same as a table.</p>
      )}
      {asTable ? table() : picture()}
    </>
  );
}
