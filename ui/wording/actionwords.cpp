// SPDX-License-Identifier: EUPL-1.2
#include "wording/actionwords.h"

#include "report/labels.h"
#include "wording/datetext.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(ActionWords)
};

/// "DGRO and DGVB" would need grammar for three: a list with commas does for all.
QString namesOfUnits(const AgreedLine &line)
{
    return (QStringList{line.lead.code} + line.otherCodes()).join(QStringLiteral(", "));
}

QString agreedAboutLines(const AgreedLine &line)
{
    QStringList lines;
    for (const Headline &record : line.about)
        lines.append(QStringLiteral("- %1").arg(nameOf(record)));
    return lines.join(u'\n');
}

} // namespace

QString actionStatusText(const AgreedLine &line)
{
    return line.daysLate > 0 ? ActionWords::tr("%n day(s) overdue", nullptr, line.daysLate)
                             : label(line.action.status);
}

Mark actionStatusMark(const AgreedLine &line)
{
    if (line.daysLate > 0)
        return {Shape::Triangle, Meaning::Danger};
    switch (line.action.status) {
    case ActionStatus::Open:
        return {Shape::Ring, Meaning::Accent};
    case ActionStatus::Bezig:
        return {Shape::HalfDisc, Meaning::Accent};
    case ActionStatus::Klaar:
        return {Shape::Tick, Meaning::Quiet};
    case ActionStatus::Vervallen:
        return {Shape::Bar, Meaning::Quiet};
    }
    Q_UNREACHABLE();
}

QString actionAnswerText(const AgreedLine &line)
{
    if (!line.action.answer)
        return {};
    const QString answer = label(*line.action.answer);
    return line.action.answerText.isEmpty() ? answer
                                            : QStringLiteral("%1: %2").arg(answer, line.action.answerText);
}

QString reminderText(const AgreedLine &line, const QString &sender)
{
    QStringList parts;
    parts << ActionWords::tr("Subject: reminder of what we agreed: %1").arg(line.action.what) << QString();
    parts << ActionWords::tr("Dear colleagues of %1,").arg(namesOfUnits(line)) << QString();
    parts << ActionWords::tr("We agreed the following: %1").arg(line.action.what);
    parts << ActionWords::tr("It is about:") << agreedAboutLines(line);
    parts << ActionWords::tr("%1 leads. It would be ready before %2.")
                 .arg(line.lead.code, dateText(line.action.due));
    if (line.daysLate > 0)
        parts << ActionWords::tr("That was %n day(s) ago.", nullptr, line.daysLate);
    parts << QString() << ActionWords::tr("How far are you? If the date is not feasible, which date is?");
    parts << QString() << ActionWords::tr("Kind regards,") << sender;
    return parts.join(u'\n');
}

} // namespace kb
