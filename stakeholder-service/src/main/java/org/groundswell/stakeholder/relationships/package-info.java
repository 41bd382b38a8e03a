/** Those whose voice weighs most: who of us knows them, what was spoken of, what they promised and what they did. */
@NullMarked
package org.groundswell.stakeholder.relationships;

import org.jspecify.annotations.NullMarked;
