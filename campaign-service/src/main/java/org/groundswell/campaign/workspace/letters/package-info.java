/** Writing letters with a preview as a real stakeholder, and looking up what was written, by whom, and who received it. */
@NullMarked
package org.groundswell.campaign.workspace.letters;

import org.jspecify.annotations.NullMarked;
