/** Other programs, on the same text, in the same run. */
package org.colophon.peers;
