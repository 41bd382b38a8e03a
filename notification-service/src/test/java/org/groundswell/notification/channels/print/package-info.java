/** Letters on paper, read back from the PDF. */
@NullMarked
package org.groundswell.notification.channels.print;

import org.jspecify.annotations.NullMarked;
