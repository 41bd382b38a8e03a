-- What tasks do later for a launch, or for an observation that had to wait, is logged and published under the id of the request.
ALTER TABLE call_to_action ADD COLUMN correlation_id text NOT NULL DEFAULT 'unknown';
ALTER TABLE call_to_action ALTER COLUMN correlation_id DROP DEFAULT;
ALTER TABLE observation ADD COLUMN correlation_id text;
COMMENT ON COLUMN observation.correlation_id IS 'of the request that brought it; only where it was parked';
