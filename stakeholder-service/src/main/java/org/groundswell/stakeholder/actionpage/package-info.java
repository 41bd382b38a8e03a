/** The public page behind a stakeholder's link: what to do, and how to say that it is done. */
@NullMarked
package org.groundswell.stakeholder.actionpage;

import org.jspecify.annotations.NullMarked;
