package org.groundswell.platform.letters;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A letter that can't be sent as it is written. */
public class LetterRefused extends RuntimeException {

    private final List<LetterProblem> problems;

    private LetterRefused(List<LetterProblem> problems) {
        super(problems.stream().map(p -> p.field() + ": " + p.message()).collect(joining("; ")));
        this.problems = List.copyOf(problems);
    }

    static LetterRefused because(List<LetterProblem> problems) {
        return new LetterRefused(problems);
    }

    public List<LetterProblem> problems() {
        return problems;
    }
}
