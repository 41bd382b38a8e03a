/** What the resources of all features share: lists a page at a time, and the answer to something made. */
@NullMarked
package org.groundswell.campaign.rest;

import org.jspecify.annotations.NullMarked;
