-- Which forms were sent already, so that a second press of the button makes nothing twice.
CREATE TABLE form_submission (
    token text NOT NULL,
    person_id uuid NOT NULL,
    destination text NOT NULL,
    submitted_at timestamptz NOT NULL,
    CONSTRAINT form_submission_pk PRIMARY KEY (person_id, token)
);

CREATE INDEX form_submission_submitted_at_ix ON form_submission (submitted_at);
