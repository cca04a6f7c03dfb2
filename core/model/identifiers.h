// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>

namespace kb {

/// Identifiers as they are stored (spec 02, rules V-01 to V-06). Each function takes what somebody typed or a
/// file says, and gives the one form in which we keep and compare it; empty when it fails its check.
/// None of them looks anything up.

/// V-01: lower case, without `https://doi.org/` or `doi:` before it.
std::optional<QString> normalDoi(QStringView typed);

/// V-02: ten or thirteen digits without dashes; the check digit is right.
std::optional<QString> normalIsbn(QStringView typed);

/// The thirteen digits of a normal ISBN, so that both lengths compare equal.
QString longIsbn(const QString &isbn);

/// V-03: `dddd-dddX`.
std::optional<QString> normalIssn(QStringView typed);

/// V-04: four groups of four, check character by ISO 7064 mod 11-2; also out of an address.
std::optional<QString> normalOrcid(QStringView typed);

/// V-05: nine characters, two check digits; also out of an address.
std::optional<QString> normalRor(QStringView typed);

/// V-06: `urn:nbn:nl:..`; the part that names the country and the keeper is in lower case.
std::optional<QString> normalUrnNbn(QStringView typed);

} // namespace kb
