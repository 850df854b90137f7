/** The markup of a page as it is written, and the values that its writers share. */
@NullMarked
package org.colophon.render.html.markup;

import org.jspecify.annotations.NullMarked;
