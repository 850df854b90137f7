/** Rules of layout that all renderers follow alike. */
@NullMarked
package org.colophon.render.layout;

import org.jspecify.annotations.NullMarked;
