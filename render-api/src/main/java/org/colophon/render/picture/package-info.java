/**
 * Pictures for all renderers: fetched, checked and described once, so that all outputs accept the same ones. For
 * writers of renderers.
 */
@NullMarked
package org.colophon.render.picture;

import org.jspecify.annotations.NullMarked;
