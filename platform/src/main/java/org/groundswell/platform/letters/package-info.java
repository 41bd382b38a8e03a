/** Letters: Markdown with fields from an allow-list, made into HTML, plain text, print and call scripts by one renderer. */
@NullMarked
package org.groundswell.platform.letters;

import org.jspecify.annotations.NullMarked;
