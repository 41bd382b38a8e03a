/** Who may be asked: employers, patients and physicians, with what is known of them and how they are reached. */
@NullMarked
package org.groundswell.stakeholder.directory;

import org.jspecify.annotations.NullMarked;
