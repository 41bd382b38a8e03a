-- A form that was sent after its session had ended, sealed with a key that only the sender's browser has.
CREATE TABLE kept_form (
    id        uuid        NOT NULL DEFAULT uuidv7(),
    person_id uuid        NOT NULL,
    path      text        NOT NULL,
    sealed    bytea       NOT NULL,
    kept_at   timestamptz NOT NULL,
    CONSTRAINT kept_form_pk PRIMARY KEY (id)
);

CREATE INDEX kept_form_person ON kept_form (person_id);
