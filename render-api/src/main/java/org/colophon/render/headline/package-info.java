/** Breaks of headlines by words and sense: a rule that all renderers follow. */
@NullMarked
package org.colophon.render.headline;

import org.jspecify.annotations.NullMarked;
