/** The moment of a launch and what can be done about it afterwards: check, launch, undo, pause, resume, call off. */
@NullMarked
package org.groundswell.campaign.workspace.launching;

import org.jspecify.annotations.NullMarked;
