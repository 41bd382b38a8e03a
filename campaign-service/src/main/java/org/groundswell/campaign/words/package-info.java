/** What the field's words are for the codes of {@code event-contracts}, in plain English. */
@NullMarked
package org.groundswell.campaign.words;

import org.jspecify.annotations.NullMarked;
