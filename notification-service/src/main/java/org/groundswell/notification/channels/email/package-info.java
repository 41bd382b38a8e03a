/** Letters by e-mail: composed, handed to a mail server over SMTP, and what it said about each. */
@NullMarked
package org.groundswell.notification.channels.email;

import org.jspecify.annotations.NullMarked;
