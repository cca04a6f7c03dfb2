// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/paper.h"

#include <QStringList>

namespace kb::test {

/// What a paragraph or a cell says, whatever it looks like.
inline QString wordsOf(const PaperParagraph &paragraph)
{
    QString words;
    for (const PaperSpan &span : paragraph)
        words += span.text;
    return words;
}

inline QStringList wordsOf(const QList<PaperParagraph> &paragraphs)
{
    QStringList words;
    for (const PaperParagraph &paragraph : paragraphs)
        words.append(wordsOf(paragraph));
    return words;
}

} // namespace kb::test
