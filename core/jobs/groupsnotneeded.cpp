// SPDX-License-Identifier: EUPL-1.2
#include "jobs/groupsnotneeded.h"

#include "bank/bank.h"
#include "jobs/decisioncodec.h"

namespace kb {

namespace {

StepLabel stepAboutGroup(const QString &title)
{
    return {QStringLiteral("together"), Kind::Setting, 1, title};
}

} // namespace

Result<GroupsNotNeeded> GroupsNotNeeded::of(Bank &bank)
{
    const auto notes = GroupNotes::of(bank, settingname::GroupsSetAside.data());
    return notes ? Result<GroupsNotNeeded>(GroupsNotNeeded(*notes)) : notes.error();
}

std::optional<NotNeeded> GroupsNotNeeded::about(const QList<Uid> &questions) const
{
    const GroupNotes::Note *note = m_notes.about(questions);
    if (!note)
        return {};
    NotNeeded said{.decision = decisionOfJson(note->said), .joined = {}};
    std::ranges::copy_if(questions, std::back_inserter(said.joined),
                         [note](const Uid &question) { return !note->questions.contains(question); });
    return said;
}

Result<> sayNotNeeded(Bank &bank, const QString &title, const QList<Uid> &questions, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::InvalidInput, QStringLiteral("reason")};
    const auto known = GroupsNotNeeded::of(bank);
    if (!known)
        return known.error();
    const QJsonObject said = toJson(decidedNow(bank, reason, {}));
    return bank.write(stepAboutGroup(title),
                      [&](Write &write) { return known->m_notes.keep(write, questions, said); });
}

Result<> sayNeededAfterAll(Bank &bank, const QString &title, const QList<Uid> &questions)
{
    const auto known = GroupsNotNeeded::of(bank);
    if (!known)
        return known.error();
    if (!known->about(questions))
        return Error{Error::Code::NotFound, title};
    return bank.write(stepAboutGroup(title),
                      [&](Write &write) { return known->m_notes.forget(write, questions); });
}

} // namespace kb
