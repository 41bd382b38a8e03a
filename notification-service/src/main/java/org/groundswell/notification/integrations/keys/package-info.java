/** Integrators and their API keys: who may post, and which types of event. */
@NullMarked
package org.groundswell.notification.integrations.keys;

import org.jspecify.annotations.NullMarked;
