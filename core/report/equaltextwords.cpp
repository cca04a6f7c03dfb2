// SPDX-License-Identifier: EUPL-1.2
#include "report/equaltextwords.h"

#include "report/words.h"

namespace kb {

namespace {

QString openingOf(const QString &text)
{
    constexpr qsizetype most = 60;
    return text.size() > most ? text.left(most).trimmed() + u'…' : text;
}

QString countWords(const EqualTexts &equal)
{
    switch (equal.kind) {
    case Kind::Signal:
        return Report::tr("%n signal(s) have the same text: “%1”.", nullptr, equal.records);
    case Kind::ResearchProject:
        return Report::tr("%n project(s) have the same text: “%1”.", nullptr, equal.records);
    case Kind::Study:
        return Report::tr("%n study(s) have the same text: “%1”.", nullptr, equal.records);
    default:
        return Report::tr("%n question(s) have the same text: “%1”.", nullptr, equal.records);
    }
}

/// Only questions can be merged.
QString adviceWords(const EqualTexts &equal)
{
    const bool isQuestion = equal.kind == Kind::KnowledgeQuestion;
    if (equal.foreign > 0)
        return isQuestion
                   ? Report::tr("Ask the units to merge or withdraw theirs, then one is left to judge.")
                   : Report::tr("Ask the units to withdraw theirs, then one is left to judge.");
    return isQuestion ? Report::tr("Merge them, then one is left to judge.")
                      : Report::tr("Throw away all but one, then one is left to judge.");
}

} // namespace

QString equalTextWords(const EqualTexts &equal)
{
    return countWords(equal).arg(openingOf(equal.text)) + u' ' + adviceWords(equal);
}

} // namespace kb
