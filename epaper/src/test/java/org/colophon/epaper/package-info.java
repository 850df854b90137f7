@NullMarked
package org.colophon.epaper;

import org.jspecify.annotations.NullMarked;
