package org.groundswell.platform.letters;

/**
 * What is wrong with a letter.
 *
 * @param field where: subject, body or callScript
 * @param message in words that say what to do
 */
public record LetterProblem(String field, String message) {}
