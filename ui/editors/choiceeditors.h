// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/fieldeditor.h"

namespace kb {

/// A number from 1 up, each with its word: "4 – large". Empty text for a word leaves the number alone.
FieldEditor makeScoreEditor(int most, QString (*word)(int score), const std::function<void()> &edited);

/// A field that holds several of its codes: a box to tick for each.
FieldEditor makeCodesEditor(Kind kind, FieldId field, const std::function<void()> &edited);

/// A text of one line, one of several lines, a date, and one of the codes of a field: for rows whose parts
/// are no fields of a record.
FieldEditor makeTextEditor(const std::function<void()> &edited);
FieldEditor makeMemoEditor(const std::function<void()> &edited);
FieldEditor makeDateEditor(const std::function<void()> &edited);
FieldEditor makeCodeEditor(const QList<std::pair<QString, QString>> &codes,
                           const std::function<void()> &edited);

} // namespace kb
