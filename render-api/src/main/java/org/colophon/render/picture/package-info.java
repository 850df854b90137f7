/**
 * Pictures as every renderer takes them: fetched, proved and described once, so that no output prints what another
 * refuses. For writers of renderers.
 */
@NullMarked
package org.colophon.render.picture;

import org.jspecify.annotations.NullMarked;
