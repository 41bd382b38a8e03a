/** What a call to action says: our message and the model letter, in versions that never change. */
@NullMarked
package org.groundswell.campaign.letters;

import org.jspecify.annotations.NullMarked;
