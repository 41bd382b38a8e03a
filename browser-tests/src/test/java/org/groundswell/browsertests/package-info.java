/** What people do in front of a browser, against the packaged services. */
package org.groundswell.browsertests;
