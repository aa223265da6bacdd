CREATE TABLE pipeline_metrics (at timestamptz NOT NULL, pipeline text NOT NULL, name text NOT NULL, value double precision NOT NULL);
