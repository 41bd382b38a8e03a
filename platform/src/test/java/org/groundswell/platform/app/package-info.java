/** A small service that stands on platform, for platform's tests. */
package org.groundswell.platform.app;
