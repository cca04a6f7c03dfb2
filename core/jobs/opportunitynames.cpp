// SPDX-License-Identifier: EUPL-1.2
#include "jobs/opportunitynames.h"

#include "bank/bank.h"

namespace kb {

namespace {

constexpr const char *GroupNames = "overlap.group.";
constexpr QLatin1StringView GroupName("name");

} // namespace

Result<OpportunityNames> OpportunityNames::of(Bank &bank)
{
    const auto notes = GroupNotes::of(bank, GroupNames);
    return notes ? Result<OpportunityNames>(OpportunityNames(*notes)) : notes.error();
}

QString OpportunityNames::nameOf(const QList<Uid> &questions) const
{
    const GroupNotes::Note *note = m_notes.about(questions);
    return note ? note->said.value(GroupName).toString() : QString();
}

Result<> nameOpportunity(Bank &bank, const QList<Uid> &questions, const QString &name)
{
    const auto names = OpportunityNames::of(bank);
    if (!names)
        return names.error();
    const QString earlier = names->nameOf(questions);
    const QString wanted = name.simplified();
    if (wanted == earlier)
        return {};
    const StepLabel label{QStringLiteral("group"), Kind::Setting, 1, wanted.isEmpty() ? earlier : wanted};
    return bank.write(label, [&](Write &write) {
        return wanted.isEmpty() ? names->m_notes.forget(write, questions)
                                : names->m_notes.keep(write, questions, {{GroupName, wanted}});
    });
}

} // namespace kb
