-- What a signature binds to, and which letters it covers: the values themselves as JSON. Content is what people read of them.
-- Whatever was decided before binds to nothing that is there, and has to be decided again.
ALTER TABLE sign_off_decided_matter ADD COLUMN exact_values text NOT NULL DEFAULT '';
ALTER TABLE sign_off_decided_matter ALTER COLUMN exact_values DROP DEFAULT;
