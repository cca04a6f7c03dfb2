// SPDX-License-Identifier: EUPL-1.2
#include "jobs/groupmeeting.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "jobs/agreedmeeting.h"

namespace kb {

namespace {

/// Beside ours, in the order of the questions.
QList<Uid> otherUnitsThatAsk(const QList<Headline> &questions, const Uid &ours)
{
    QList<Uid> units;
    for (const Headline &question : questions) {
        if (question.unit != ours && !units.contains(question.unit))
            units.append(question.unit);
    }
    return units;
}

} // namespace

Result<Uid> planGroupMeeting(Bank &bank, const QString &title, const QList<Uid> &questions)
{
    const QString called = title.simplified();
    if (called.isEmpty() || questions.isEmpty())
        return Error{Error::Code::InvalidInput, QStringLiteral("title")};
    const auto lines = linesOf(bank.context().db, questions);
    if (!lines)
        return lines.error();
    const Uid ours = bank.identity().unit;
    const AgreedMeeting meeting{
        .title = called, .about = questions, .organiser = ours, .units = otherUnitsThatAsk(*lines, ours)};
    return bank.write(StepLabel{QStringLiteral("make"), Kind::Event, 1, called},
                      [&](Write &write) { return writeAgreedMeeting(bank, write, meeting); });
}

} // namespace kb
