/** Bringing files in: upload, what the columns mean, check, commit, report, and taking it back. */
@NullMarked
package org.groundswell.campaign.workspace.imports;

import org.jspecify.annotations.NullMarked;
