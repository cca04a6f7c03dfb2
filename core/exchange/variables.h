// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/study.h"

namespace kb {

/// The formats meet in the variables of CSL 1.0.2 ("container-title", "publisher-place"): each has one table
/// of its own names against these, and here stands, once, which field of a study holds each of them. Fields
/// that CSL has no variable for go by their own name ("subtitle").
struct Variable
{
    QString name;
    QStringList values;

    bool operator==(const Variable &) const = default;
};

enum class Placed {
    Yes,
    Known,   ///< the same value stood there already
    Taken,   ///< the field holds another value
    Unclear, ///< fails its check, or says more than the field can hold: the text must be kept as well
    NoField,
};

/// Puts the value in the field of that variable, in the form in which it is stored. A list takes all values,
/// other fields the first one; lists may hold doubles until removeDoubles().
Placed place(Study &study, QStringView variable, const QString &value);
void removeDoubles(Study &study);

/// Every filled field that has a variable, in the order in which formats write them; names of people and
/// `extra` excluded.
QList<Variable> variablesOf(const Study &study);

/// Whether the values are names of people or organisations.
bool isNameVariable(QStringView variable);
bool isDateVariable(QStringView variable);

/// Whether CSL 1.0.2 has a variable of that name.
bool isCslVariable(QStringView variable);

/// `en` for "eng", "English" and "Engels"; what is no known language stays as it is.
QString languageCode(QStringView language);

} // namespace kb
