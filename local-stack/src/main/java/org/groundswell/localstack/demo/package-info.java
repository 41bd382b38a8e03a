/**
 * The demo: an organisation of plausible people, and five weeks of a campaign played through the public APIs with the
 * services' clock moved. The same seed gives the same demo.
 */
@NullMarked
package org.groundswell.localstack.demo;

import org.jspecify.annotations.NullMarked;
