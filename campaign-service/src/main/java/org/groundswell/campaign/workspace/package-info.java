/** What stands around every page that people open: the frame, forms with their mistakes, words and numbers. A page is a package. */
@NullMarked
package org.groundswell.campaign.workspace;

import org.jspecify.annotations.NullMarked;
