package org.groundswell.notification.integrations.intake;

/**
 * What is wrong with one attribute or field of a posted event.
 *
 * @param field as the integrator wrote it: an attribute ("source") or a field of the data ("data.pieceId")
 * @param message what was expected
 */
record FieldFault(String field, String message) {}
