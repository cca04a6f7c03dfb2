// SPDX-License-Identifier: EUPL-1.2
#include "report/pairsentence.h"

#include "report/labels.h"
#include "report/words.h"

namespace kb {

namespace {

constexpr qsizetype MostSubjects = 4;

/// "a", "a and b", "a, b and c".
QString joinedSubjects(QStringList subjects)
{
    if (subjects.size() < 2)
        return subjects.value(0);
    const QString last = subjects.takeLast();
    return Report::tr("%1 and %2").arg(subjects.join(QStringLiteral(", ")), last);
}

QString aboutSentence(const QStringList &about)
{
    if (about.isEmpty())
        return {};
    return Report::tr("Both questions are about %1.").arg(joinedSubjects(about.mid(0, MostSubjects)));
}

QString neededSentence(const PairSide &a, const PairSide &b, Language language)
{
    if (!a.waitsUntil().isValid() && !b.waitsUntil().isValid())
        return {};
    if (a.waitsUntil() == b.waitsUntil())
        return Report::tr("Both answers are needed before %1.").arg(longDate(a.needBy, language));
    const bool isBFirst = isNeededBefore(b, a);
    const PairSide &first = isBFirst ? b : a;
    const PairSide &second = isBFirst ? a : b;
    const QString firstDay = longDate(first.needBy, language);
    if (!second.waitsUntil().isValid())
        return Report::tr("%1 needs the answer before %2.").arg(first.unit, firstDay);
    return Report::tr("%1 needs the answer before %2, %3 before %4.")
        .arg(first.unit, firstDay, second.unit, longDate(second.needBy, language));
}

} // namespace

QString pairSentence(const QStringList &about, const PairSide &a, const PairSide &b, Language language)
{
    QStringList sentences{aboutSentence(about), neededSentence(a, b, language)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace kb
