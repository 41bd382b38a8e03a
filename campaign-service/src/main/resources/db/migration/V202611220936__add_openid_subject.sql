-- Who signs in through an OpenID provider: its issuer and its own name for the person. Never matched by login, which the
-- provider's people may choose.
ALTER TABLE person ADD COLUMN openid_subject text;

CREATE UNIQUE INDEX person_openid_subject ON person (openid_subject);
