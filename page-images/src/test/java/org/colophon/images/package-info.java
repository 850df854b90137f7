@NullMarked
package org.colophon.images;

import org.jspecify.annotations.NullMarked;
