// SPDX-License-Identifier: EUPL-1.2
#include "models/signalcolumns.h"
#include "report/labels.h"
#include "wording/assessedtext.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct SignalWords
{
    Q_DECLARE_TR_FUNCTIONS(SignalWords)
};

template <typename E> QString listText(const QList<E> &values)
{
    QStringList words;
    for (const E value : values)
        words.append(label(value));
    return words.join(QStringLiteral(", "));
}

constexpr int LeastScore = 1;
constexpr int MostScore = 5;

QString scoreWord(std::span<const char *const> words, int score)
{
    if (score == NotScored)
        return SignalWords::tr("not assessed yet");
    return QCoreApplication::translate("SignalWords",
                                       words[size_t(std::clamp(score, LeastScore, MostScore) - LeastScore)]);
}

} // namespace

Mark urgencyMark(const SignalUrgency &urgency)
{
    if (urgency.reason == UrgencyReason::NotAssessed)
        return {};
    switch (urgency.level) {
    case Urgency::Hoog:
        return {Shape::Disc, Meaning::Accent};
    case Urgency::Midden:
        return {Shape::HalfDisc, Meaning::Plain};
    case Urgency::Laag:
        return {Shape::Ring, Meaning::Quiet};
    }
    Q_UNREACHABLE();
}

QString urgencyReasonText(UrgencyReason reason, const UrgencyThresholds &limits)
{
    switch (reason) {
    case UrgencyReason::ByHand:
        return SignalWords::tr("Somebody set the urgency by hand.");
    case UrgencyReason::ActBefore:
        return SignalWords::tr("The date to act before is within %n month(s), or past.", nullptr,
                               limits.soonMonths);
    case UrgencyReason::SoonAndLarge:
        return SignalWords::tr("It is near, and impact times likelihood is %1 or more.")
            .arg(limits.largeProduct);
    case UrgencyReason::Milestone:
        return SignalWords::tr("A dossier for which it is important decides within %n month(s).", nullptr,
                               limits.soonMonths);
    case UrgencyReason::LateAndSmall:
        return SignalWords::tr("It is far away, and impact times likelihood is %1 or less.")
            .arg(limits.smallProduct);
    case UrgencyReason::NotAssessed:
        return SignalWords::tr("Nobody said yet how large and how likely it is.");
    case UrgencyReason::Otherwise:
        break;
    }
    return SignalWords::tr("It is neither near and large nor far and small.");
}

QString daysLeftText(const std::optional<int> &days)
{
    if (!days)
        return {};
    if (*days < 0)
        return SignalWords::tr("%n day(s) overdue", nullptr, -*days);
    return *days == 0 ? SignalWords::tr("today") : SignalWords::tr("%n day(s)", nullptr, *days);
}

QString arenaText(const QList<Arena> &arenas)
{
    return listText(arenas);
}

QString destepText(const QList<Destep> &fields)
{
    return listText(fields);
}

QString weightText(const Signal &signal)
{
    return QStringLiteral("%1 × %2").arg(scoreOrDash(signal.impact), scoreOrDash(signal.likelihood));
}

QString impactWord(int impact)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("SignalWords", "very small"), QT_TRANSLATE_NOOP("SignalWords", "small"),
        QT_TRANSLATE_NOOP("SignalWords", "moderate"),   QT_TRANSLATE_NOOP("SignalWords", "large"),
        QT_TRANSLATE_NOOP("SignalWords", "very large"),
    };
    return scoreWord(words, impact);
}

QString likelihoodWord(int likelihood)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("SignalWords", "almost certainly not"),
        QT_TRANSLATE_NOOP("SignalWords", "unlikely"),
        QT_TRANSLATE_NOOP("SignalWords", "possible"),
        QT_TRANSLATE_NOOP("SignalWords", "likely"),
        QT_TRANSLATE_NOOP("SignalWords", "almost certain"),
    };
    return scoreWord(words, likelihood);
}

} // namespace kb
