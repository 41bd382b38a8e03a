CREATE TABLE note (
    id       uuid    PRIMARY KEY,
    market   text    NOT NULL,
    text     text    NOT NULL,
    position integer NOT NULL,
    CONSTRAINT note_position CHECK (position >= 0)
);

-- A thing that several transactions change, each of which says so in an event.
CREATE TABLE counter (
    id    uuid    PRIMARY KEY,
    value integer NOT NULL
);
