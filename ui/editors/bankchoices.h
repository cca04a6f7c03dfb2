// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "model/codes.h"
#include "report/labels.h"
#include "widgets/choice.h"

#include <QList>

namespace kb {

class Bank;

/// What the bank has to choose from; keys are uids as text. Empty when it cannot be read.
QList<Choice> unitChoices(Bank &bank);
QList<Choice> conceptChoices(Bank &bank);
QList<Choice> instituteChoices(Bank &bank);
QList<Choice> dossierChoices(Bank &bank);
/// The knowledge banks inside the bank, by name.
QList<Choice> collectionChoices(Bank &bank);
/// By family name, without what stands before it.
QList<Choice> personChoices(Bank &bank);

/// The records of any kind that has a headline, by code and title.
QList<Choice> namedChoices(Bank &bank, Kind kind);

QList<Uid> uidsOf(const QStringList &keys);

/// Every value of an enumeration with its words; keys are codes.
template <typename E> QList<Choice> codeChoices()
{
    QList<Choice> choices;
    for (const E value : allOf<E>())
        choices.append({QString(codeOf(value)), label(value)});
    return choices;
}

/// The values that were chosen by their codes.
template <typename E> QList<E> valuesOf(const QStringList &keys)
{
    QList<E> values;
    for (const QString &key : keys) {
        if (const auto value = fromCode<E>(key))
            values.append(*value);
    }
    return values;
}

} // namespace kb
