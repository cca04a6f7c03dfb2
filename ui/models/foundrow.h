// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "model/kind.h"
#include "search/snippet.h"

#include <QAction>
#include <QPointer>

namespace kb {

/// One line below the field that searches everything.
struct FoundRow
{
    /// What Enter does with it.
    enum class Act {
        Nothing, ///< the line only tells
        OpenRecord,
        SearchAgain, ///< with the words in `target`
        OpenSaved,   ///< the saved search of that name, of the list in `list`
        RunCommand,
        MakeQuestion, ///< with `target` as its text
        SaveSearch,
        ForgetRecent,
    };

    Act act = Act::Nothing;
    QString group; ///< what the lines around it are together; shown at the first of them
    QString code;
    QString title;
    QList<TextRange> titleMarks;
    QString passage; ///< where the words stand; empty when there is nothing more to show
    QList<TextRange> passageMarks;
    Uid record;
    Kind kind = Kind::None;
    QString target;
    QByteArray list;
    QPointer<QAction> command;
};

} // namespace kb

Q_DECLARE_METATYPE(kb::FoundRow)
