/** Employers and physicians as people we know: who keeps in touch, what they promised, what they did. */
@NullMarked
package org.groundswell.campaign.workspace.relationships;

import org.jspecify.annotations.NullMarked;
