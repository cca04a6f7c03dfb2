// SPDX-License-Identifier: EUPL-1.2
#include "wording/overlapmarks.h"

#include "report/labels.h"
#include "report/overlapwords.h"
#include "wording/datetext.h"

#include <QCoreApplication>

namespace kb {

namespace {

QString putOffText(QDate until)
{
    return QCoreApplication::translate("OverlapMarks", "later, until %1").arg(dateText(until));
}

} // namespace

Mark levelMark(OverlapLevel level)
{
    static constexpr std::array marks{Mark{Shape::Disc, Meaning::Accent},
                                      Mark{Shape::HalfDisc, Meaning::Accent},
                                      Mark{Shape::Ring, Meaning::Quiet}};
    return marks[size_t(level)];
}

Mark levelMark(const ShownOverlap &shown)
{
    return shown.isBlind ? Mark{} : levelMark(shown.pair.level);
}

QString levelText(const ShownOverlap &shown)
{
    return shown.isBlind ? QString() : shown.levelWords();
}

QString shortLevelText(const ShownOverlap &shown)
{
    const bool isProbable = !shown.isBlind && !shown.isByHand() && shown.pair.level == OverlapLevel::Probable;
    return isProbable ? QCoreApplication::translate("OverlapMarks", "prob.") : levelText(shown);
}

QString timeLeftText(const ShownOverlap &shown)
{
    constexpr int DaysOfMonth = 30;
    if (!shown.daysLeft)
        return {};
    const int days = *shown.daysLeft;
    if (days < 0)
        return QCoreApplication::translate("OverlapMarks", "overdue");
    return days < 2 * DaysOfMonth
               ? QCoreApplication::translate("OverlapMarks", "%n day(s)", nullptr, days)
               : QCoreApplication::translate("OverlapMarks", "%n mo.", nullptr, days / DaysOfMonth);
}

QString stateText(OverlapState state, QDate putOffUntil)
{
    if (!putOffUntil.isValid())
        return label(state);
    const QString wait = putOffText(putOffUntil);
    return state == OverlapState::Nieuw ? wait : QStringLiteral("%1 · %2").arg(label(state), wait);
}

QString stateText(const ShownOverlap &shown)
{
    if (shown.isBlind)
        return QCoreApplication::translate("OverlapMarks", "judge blind");
    if (shown.isReopened)
        return QCoreApplication::translate("OverlapMarks", "again: changed");
    if (shown.isDisputed())
        return QCoreApplication::translate("OverlapMarks", "reviewers disagree");
    const QString state = stateText(shown.state(), shown.putOffUntil);
    const auto rule = shown.verdict ? shown.verdict->showRule : std::nullopt;
    return rule ? QStringLiteral("%1 · %2").arg(state, label(*rule)) : state;
}

QString ruleLine(const ShownOverlap &shown)
{
    if (!shown.verdict || !shown.verdict->showRule)
        return {};
    QStringList words{label(*shown.verdict->showRule), shown.ruled.reason, shown.ruled.person,
                      dateText(shown.ruled.on)};
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

Mark stateMark(const ShownOverlap &shown)
{
    if (shown.isBlind)
        return {};
    const bool waits = shown.putOffUntil.isValid() && shown.state() == OverlapState::Nieuw;
    return waits ? Mark{Shape::Dot, Meaning::Quiet} : stateMark(shown.state());
}

Mark stateMark(OverlapState state)
{
    switch (state) {
    case OverlapState::Nieuw:
        return {Shape::Dot, Meaning::Accent};
    case OverlapState::Bevestigd:
        return {Shape::Tick, Meaning::Plain};
    case OverlapState::Actie:
        return {Shape::Diamond, Meaning::Plain};
    case OverlapState::Klaar:
        return {Shape::Tick, Meaning::Quiet};
    case OverlapState::Weggelegd:
        return {Shape::Bar, Meaning::Quiet};
    }
    Q_UNREACHABLE();
}

} // namespace kb
