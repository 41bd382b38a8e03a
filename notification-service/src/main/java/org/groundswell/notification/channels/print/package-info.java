/** Letters as combined PDFs with a manifest for the mail house. */
@NullMarked
package org.groundswell.notification.channels.print;

import org.jspecify.annotations.NullMarked;
