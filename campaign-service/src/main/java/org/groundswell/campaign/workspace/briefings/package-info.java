/** The briefing as a page to print, a PDF, a table for spreadsheets, and a page behind a link that expires. */
@NullMarked
package org.groundswell.campaign.workspace.briefings;

import org.jspecify.annotations.NullMarked;
