// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/partialdate.h"
#include "model/profile.h"
#include "model/recordtypes.h"

namespace kb {

/// The words for a value of an enumeration of core/model, in the language of the program: label(Phase::Idee)
/// is "Idea" or "Idee". There is one table per enumeration, in the *labels.cpp files.
template <typename E>
requires std::is_enum_v<E> QString label(E value);

/// The same for the code of an enumeration field, as history and formats hold it. A code without words, such
/// as one that users added to an extensible list, is shown as it is.
QString codeLabel(Kind kind, FieldId field, const QString &code);

/// The codes that an enumeration field can have, in their own order; for an extensible list those that come
/// with the program. Empty when the field is no enumeration.
QList<QLatin1StringView> codesOfField(Kind kind, FieldId field);

/// What a record type is called, one of them.
QString kindLabel(Kind kind);

/// What a field is called in forms, columns and history; its name in the specification when there is no
/// label.
QString fieldLabel(Kind kind, FieldId field);

/// 2 maart 2026 / 2 March 2026.
QString longDate(QDate date, Language language);
/// 2 mrt 2026 / 2 Mar 2026.
QString shortDate(QDate date, Language language);
/// As much as is known: 2026, maart 2026 or 2 maart 2026; the text itself when it is no date.
QString longDate(const PartialDate &date, Language language);

/// € 85.000 / €85,000; cents only when there are any.
QString amount(qint64 cents, Language language);

} // namespace kb
