/** Tests of archives. */
@NullMarked
package org.colophon.bulk;

import org.jspecify.annotations.NullMarked;
