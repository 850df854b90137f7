/**
 * The front door: {@link org.colophon.Colophon} reads sources and prints them in every format.
 */
@NullMarked
package org.colophon;

import org.jspecify.annotations.NullMarked;
