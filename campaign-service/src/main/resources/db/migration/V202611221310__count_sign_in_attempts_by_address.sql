-- Attempts at a login are counted apart for each address that it is at home at, and together ('') for all others; attempts at any
-- login ('') from an address that it is not at home at are counted by the address.
ALTER TABLE sign_in_attempt ADD COLUMN address text NOT NULL DEFAULT '';
ALTER TABLE sign_in_attempt ALTER COLUMN address DROP DEFAULT;
ALTER TABLE sign_in_attempt DROP CONSTRAINT sign_in_attempt_pk;
ALTER TABLE sign_in_attempt ADD CONSTRAINT sign_in_attempt_pk PRIMARY KEY (login, address);

-- From where a login was proven, so that the guesses of others elsewhere shut nobody out at their own desk.
CREATE TABLE sign_in_home (
    login     text        NOT NULL,
    address   text        NOT NULL,
    proven_at timestamptz NOT NULL,
    CONSTRAINT sign_in_home_pk PRIMARY KEY (login, address)
);

CREATE INDEX sign_in_home_proven_at ON sign_in_home (proven_at);
