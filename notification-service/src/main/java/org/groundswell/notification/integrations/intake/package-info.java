/** The door for integrators: CloudEvents are read, checked, kept once each, and passed on as observations. */
@NullMarked
package org.groundswell.notification.integrations.intake;

import org.jspecify.annotations.NullMarked;
