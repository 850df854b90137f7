/** Corrections of the way in which sources were read, as data beside them. */
@NullMarked
package org.colophon.model.correction;

import org.jspecify.annotations.NullMarked;
