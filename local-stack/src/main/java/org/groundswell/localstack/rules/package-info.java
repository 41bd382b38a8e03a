/** The rules of architecture that every service's {@code ArchitectureTest} holds. */
@NullMarked
package org.groundswell.localstack.rules;

import org.jspecify.annotations.NullMarked;
