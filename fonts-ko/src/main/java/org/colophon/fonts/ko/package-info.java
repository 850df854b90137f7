/** Noto Serif KR and Noto Sans KR: the provider that lists their files. */
@NullMarked
package org.colophon.fonts.ko;

import org.jspecify.annotations.NullMarked;
