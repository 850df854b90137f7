/** Documents of other programs read into editions, and editions written for other programs. */
@NullMarked
package org.colophon.exchange;

import org.jspecify.annotations.NullMarked;
