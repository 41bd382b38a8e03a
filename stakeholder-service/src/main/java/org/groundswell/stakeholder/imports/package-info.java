/** Files of stakeholders, covers and payers: read, checked, committed, and taken back while nobody in them was asked. */
@NullMarked
package org.groundswell.stakeholder.imports;

import org.jspecify.annotations.NullMarked;
