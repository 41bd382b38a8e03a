-- Who is signed in. The token in the cookie or the program only names the row: ending it here ends it everywhere.
CREATE TABLE person_session (
    id           uuid        NOT NULL DEFAULT uuidv7(),
    person_id    uuid        NOT NULL,
    created_at   timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    ended_at     timestamptz,
    CONSTRAINT person_session_pk PRIMARY KEY (id),
    CONSTRAINT person_session_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE INDEX person_session_person ON person_session (person_id);
CREATE INDEX person_session_expires_at ON person_session (expires_at);
