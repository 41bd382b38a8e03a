/** The field's words, in plain English, for codes: those of {@code event-contracts}, and of this service's own features. */
@NullMarked
package org.groundswell.campaign.words;

import org.jspecify.annotations.NullMarked;
