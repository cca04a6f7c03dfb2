// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace kb {

/// A word as it stands in a text. Hyphens and apostrophes inside it belong to it ("ICT-beleid", "auto's").
struct Word
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString folded;

    bool operator==(const Word &) const = default;
};

/// The words of a text in reading order: runs of letters and digits of any script. Linear in the text.
QList<Word> wordsIn(QStringView text);

} // namespace kb
