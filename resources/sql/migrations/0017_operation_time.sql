-- SPDX-License-Identifier: EUPL-1.2
-- Every step begins behind the latest operation of any bank. Without an index that looks at every operation that there
-- ever was: 22 ms of each save in a bank of 100,000 studies.

CREATE INDEX operation_hlc ON operation (hlc);
