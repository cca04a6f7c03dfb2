// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/fieldeditor.h"
#include "widgets/choice.h"

#include <optional>

namespace kb {

struct Scores
{
    int least = 1;
    int most = 5;
    std::optional<int> unsaid = {}; ///< stands for no number, and has a word too
};

/// A number in a short range, each with its word: "4 – large". Where there is none yet, the one in the
/// middle.
FieldEditor makeScoreEditor(const Scores &scores, QString (*word)(int score),
                            const std::function<void()> &edited);

/// One of these codes, the first one where there is none. A code of a newer version is shown as it is.
FieldEditor makeCodeEditor(const QList<Choice> &codes, const std::function<void()> &edited);

/// One of the codes of a field, or none.
FieldEditor makeCodeEditor(Kind kind, FieldId field, const std::function<void()> &edited);

/// Any of these codes, each with a box to tick. Codes of a newer version stay.
FieldEditor makeCodesEditor(const QList<Choice> &codes, const std::function<void()> &edited);
/// The same for all codes of a field.
FieldEditor makeCodesEditor(Kind kind, FieldId field, const std::function<void()> &edited);

/// A text of one line, one of several lines, a date, and a date of which a part may be known: for rows whose
/// parts are no fields of a record.
FieldEditor makeTextEditor(const std::function<void()> &edited);
FieldEditor makeMemoEditor(const std::function<void()> &edited);
FieldEditor makeDateEditor(const std::function<void()> &edited);
FieldEditor makePartialDateEditor(const std::function<void()> &edited);

} // namespace kb
