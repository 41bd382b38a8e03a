-- What is done later for a launch or a top-up, in steps over weeks, is logged and published under the id of its request.
ALTER TABLE audience_freeze ADD COLUMN correlation_id text NOT NULL DEFAULT 'unknown';
ALTER TABLE audience_freeze ALTER COLUMN correlation_id DROP DEFAULT;
ALTER TABLE ask_release ADD COLUMN correlation_id text NOT NULL DEFAULT 'unknown';
ALTER TABLE ask_release ALTER COLUMN correlation_id DROP DEFAULT;
