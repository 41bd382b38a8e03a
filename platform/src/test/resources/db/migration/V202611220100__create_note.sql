CREATE TABLE note (
    id       uuid PRIMARY KEY,
    text     text    NOT NULL,
    position integer NOT NULL CONSTRAINT note_position CHECK (position >= 0),
    read_by  text    NOT NULL
);
