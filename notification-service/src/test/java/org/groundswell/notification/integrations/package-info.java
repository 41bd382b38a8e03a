/** The integrators' door, tested over HTTP against the real servers. */
@NullMarked
package org.groundswell.notification.integrations;

import org.jspecify.annotations.NullMarked;
