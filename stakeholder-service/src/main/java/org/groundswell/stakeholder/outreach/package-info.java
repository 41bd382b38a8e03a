/** What a stakeholder did: their own letter or call, with its proof. */
@NullMarked
package org.groundswell.stakeholder.outreach;

import org.jspecify.annotations.NullMarked;
