-- SPDX-License-Identifier: EUPL-1.2
-- What was decided about a question is looked up from both sides when it goes into another.

CREATE INDEX verdict_b ON verdict (b);
