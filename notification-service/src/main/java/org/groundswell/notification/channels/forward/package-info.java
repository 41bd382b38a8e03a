/** "Send it for me": the stakeholder's own letter, passed on to the target. */
@NullMarked
package org.groundswell.notification.channels.forward;

import org.jspecify.annotations.NullMarked;
