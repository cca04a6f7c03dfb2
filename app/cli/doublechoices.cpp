// SPDX-License-Identifier: EUPL-1.2
#include "cli/doublechoices.h"

#include "cli/session.h"
#include "cli/words.h"

namespace kb::cli {

namespace {

struct PolicyName
{
    QLatin1StringView name;
    DoublesPolicy policy;
};
constexpr std::array policyNames{PolicyName{QLatin1StringView("new"), DoublesPolicy::TakeIn},
                                 PolicyName{QLatin1StringView("same"), DoublesPolicy::FillIn},
                                 PolicyName{QLatin1StringView("skip"), DoublesPolicy::LeaveOut}};

} // namespace

std::optional<QMap<qsizetype, DoublesPolicy>> chosenPerLine(const ImportPlan &plan, const QString &given)
{
    QMap<qsizetype, DoublesPolicy> chosen;
    for (const QString &one : given.split(u';', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int line = one.section(u':', 0, 0).trimmed().toInt(&isNumber);
        const auto known = std::ranges::find(policyNames, one.section(u':', 1).trimmed(), &PolicyName::name);
        if (!isNumber || known == policyNames.end())
            return std::nullopt;
        for (qsizetype record = 0; record < plan.records.size(); ++record) {
            if (plan.records[record].line == line)
                chosen.insert(record, known->policy);
        }
    }
    return chosen;
}

bool leavesOutUnasked(const ImportPlan &plan, const ImportChoices &choices)
{
    for (qsizetype record = 0; record < plan.records.size(); ++record) {
        if (plan.records[record].action == ImportAction::PossiblyDouble &&
            choices.doubles == DoublesPolicy::LeaveOut && !choices.perDouble.contains(record))
            return true;
    }
    return false;
}

ExitCode failToRead(Session &session, const Error &error)
{
    const ExitCode failed = session.fail(error);
    if (error.code == Error::Code::Unreadable && !session.arguments().has(QStringLiteral("map")))
        session.say(Cli::tr("Is it a table? Then say with --map which column is which field."));
    return failed;
}

} // namespace kb::cli
