-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM external_bank
