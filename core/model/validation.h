// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/partialdate.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace kb {

/// Checks of single values (spec 02, rules V-07 to V-10 and V-17); identifiers.h has V-01 to V-06. A check
/// that has one right form gives that form. All of them work offline.

/// V-07: one @, no spaces, a dot in the domain.
bool isEmailAddress(QStringView typed);

/// V-08: http or https, and a host with a dot.
std::optional<QUrl> webAddress(QStringView typed);

/// Whether a foreign link may be followed: to the web or to a mail program, and nowhere else (decision 21).
bool mayBeFollowed(const QUrl &link);

/// V-09: `Kamerstukken II 2025/26, 36800-VII, nr. 12, p. 3`; spaces as in that form.
std::optional<QString> normalParliamentRef(QStringView typed);

/// V-09b: `36800-VII`, without the space that may stand in the number.
std::optional<QString> normalParliamentDossier(QStringView typed);

/// V-12: euro cents, from `85.000`, `85000,00` or `€ 85.000`; below a hundred million euros.
std::optional<qint64> centsIn(QStringView typed);

/// V-15: the name of a collection in a web address.
std::optional<QString> normalSlug(QStringView typed);

/// The shortest ISO 639 code of a language: `nl` for `nl`, `NL`, `nld` and `dut`.
std::optional<QString> normalLanguage(QStringView typed);

/// The ISO 3166-1 code of a country, in capitals.
std::optional<QString> normalCountry(QStringView typed);

/// V-10: a real calendar date of which the day, or day and month, may be left out; from 1900 to next year.
bool isPlausibleDate(const PartialDate &date, int thisYear);

/// V-17: the nine-digit numbers in a text that pass the check of citizen service numbers. A warning only.
QStringList citizenNumbersIn(QStringView text);

} // namespace kb
