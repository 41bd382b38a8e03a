/** What the tests of several features stand on. */
package org.groundswell.stakeholder;
