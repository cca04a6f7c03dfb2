// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "jobs/chosencodes.h"
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
/// Those that this bank may change.
Result<QList<Choice>> ownCollectionChoices(Bank &bank);
/// By family name, without what stands before it.
QList<Choice> personChoices(Bank &bank);

/// The records of any kind that has a headline, by code and title.
QList<Choice> namedChoices(Bank &bank, Kind kind);

/// Every value of an enumeration with its words; keys are codes.
template <typename E> QList<Choice> codeChoices()
{
    QList<Choice> choices;
    for (const E value : allOf<E>())
        choices.append({QString(codeOf(value)), label(value)});
    return choices;
}

} // namespace kb
