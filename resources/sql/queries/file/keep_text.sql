-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO file_text (sha256, outcome, pipeline, text, words) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (sha256) DO UPDATE SET
    outcome = excluded.outcome, pipeline = excluded.pipeline, text = excluded.text, words = excluded.words
