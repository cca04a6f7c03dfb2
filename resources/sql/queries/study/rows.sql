-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    study.id, (SELECT uid FROM record WHERE record.id = study.id) AS uid, alive, conflict, revision,
    created_at, created_by, changed_at, changed_by, refcode, owner_unit, share_level, record_state, origin,
    keywords, external_id, extra, type, title, subtitle, title_translated, contributions, commissioner,
    commissioner_name, issued, publisher, place, container, volume, issue, pages, edition, report_no, doi,
    isbn, issn, urn_nbn, handle, other_ids, parliament_ref, url, url_checked_on, language, abstract,
    summary_plain, key_message, research_question, methods, knowledge_kind, evaluation_moment,
    country_scope, region, period_from, period_to, access_kind, location, licence, licence_text,
    quality_review, freshness_until, publication_status, assessed_by, assessed_on, woo_category,
    refusal_ground, publish_due, published_on, public_url, personal_data_checked, accessibility_checked,
    rights_checked, replaced_by, accessibility_reason
FROM wanted JOIN study ON study.id = wanted.id
ORDER BY nth
