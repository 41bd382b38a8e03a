/** Audiences: saved rules that select stakeholders, counted with everyone whom they leave out. */
@NullMarked
package org.groundswell.stakeholder.audiences;

import org.jspecify.annotations.NullMarked;
