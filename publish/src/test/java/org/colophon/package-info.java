/** Tests of the front door. */
@NullMarked
package org.colophon;

import org.jspecify.annotations.NullMarked;
