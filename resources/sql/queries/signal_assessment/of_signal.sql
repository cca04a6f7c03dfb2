-- SPDX-License-Identifier: EUPL-1.2
-- what units think of a signal, newest first
SELECT id FROM signal_assessment WHERE signal = ?1 AND alive = 1 ORDER BY date DESC, id DESC
