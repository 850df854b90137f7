/** Tests of what is read and written for other programs. */
@NullMarked
package org.colophon.exchange;

import org.jspecify.annotations.NullMarked;
