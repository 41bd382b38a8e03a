package org.groundswell.stakeholder.relationships;

import org.groundswell.contracts.Coded;

/** How one of us was in touch with a stakeholder. */
enum TouchKind implements Coded {
    CALL,
    MEETING,
    EMAIL,
    LETTER,
    EVENT,
    NOTE
}
