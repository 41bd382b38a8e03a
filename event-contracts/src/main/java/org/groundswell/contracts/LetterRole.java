package org.groundswell.contracts;

/** The two letters of a call to action. */
public enum LetterRole implements Coded {
    /** Ours, to the stakeholder. */
    OUR_MESSAGE,
    /** The stakeholder's, to the target: a model to sign or to change. */
    MODEL_LETTER
}
