// SPDX-License-Identifier: EUPL-1.2
#include "report/effectwords.h"

#include "report/labels.h"
#include "report/words.h"

namespace kb {

namespace {

QChar signOf(FindingDirection direction)
{
    switch (direction) {
    case FindingDirection::Werkt:
        return u'+';
    case FindingDirection::WerktDeels:
        return u'~';
    case FindingDirection::WerktNiet:
        return u'\u2212';
    case FindingDirection::Averechts:
        return u'\u00d7';
    case FindingDirection::Onbekend:
        break;
    }
    return u'?';
}

} // namespace

QString effectText(const Finding &finding)
{
    return signOf(finding.direction) + QString::number(finding.strength);
}

QString effectsText(const QList<Finding> &findings)
{
    QStringList texts;
    for (const Finding &finding : findings)
        texts.append(effectText(finding));
    return texts.join(u' ');
}

QString effectsSentence(const QList<Finding> &findings)
{
    QStringList parts;
    for (const FindingDirection direction : allOf<FindingDirection>()) {
        QStringList strengths;
        for (const Finding &finding : findings) {
            if (finding.direction == direction)
                strengths.append(QString::number(finding.strength));
        }
        if (!strengths.isEmpty())
            parts.append(Report::tr("%1: %2 (strength %3)")
                             .arg(label(direction))
                             .arg(strengths.size())
                             .arg(strengths.join(QStringLiteral(", "))));
    }
    return parts.join(QStringLiteral("; "));
}

QString verdictText(const JudgedApproach &judged)
{
    return Report::tr("%1 (%n finding(s) count)", nullptr, judged.counting).arg(label(judged.verdict));
}

QString verdictCaution()
{
    return Report::tr("This verdict is a count of findings. Always read the studies.");
}

QString effectSigns()
{
    return Report::tr("+ works, ~ works partly, − no effect, × backfires, ? not known. The number says how "
                      "strong the evidence is, from 1 to 5; 0 is not applicable.");
}

} // namespace kb
