/** Call lists with the merged script for the call centre. */
@NullMarked
package org.groundswell.notification.channels.calllist;

import org.jspecify.annotations.NullMarked;
