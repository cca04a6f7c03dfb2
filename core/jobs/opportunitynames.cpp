// SPDX-License-Identifier: EUPL-1.2
#include "jobs/opportunitynames.h"

#include "bank/bank.h"
#include "bank/namedsettings.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kb {

namespace {

constexpr const char *GroupNames = "overlap.group.";
constexpr QLatin1StringView GroupName("name");
constexpr QLatin1StringView NamedQuestions("questions");

NamedSettings groupNames(Bank &bank)
{
    return {bank, GroupNames};
}

/// Two banks that name the same group change the same setting.
QString settingFor(QList<Uid> questions)
{
    std::ranges::sort(questions);
    QByteArray all;
    for (const Uid &question : std::as_const(questions))
        all += bytesOf(question);
    return textOf(namedUid(QLatin1StringView("opportunity"), all));
}

QJsonObject toJson(const QString &name, const QList<Uid> &questions)
{
    QJsonArray uids;
    for (const Uid &question : questions)
        uids.append(textOf(question));
    return {{GroupName, name}, {NamedQuestions, uids}};
}

} // namespace

Result<OpportunityNames> OpportunityNames::of(Bank &bank)
{
    const auto kept = groupNames(bank).all();
    if (!kept)
        return kept.error();
    OpportunityNames names;
    for (const NamedValue &setting : *kept) {
        const QJsonObject group = setting.value.toObject();
        Given given{.setting = setting.name, .name = group.value(GroupName).toString(), .questions = {}};
        for (const QString &uid : group.value(NamedQuestions).toVariant().toStringList())
            given.questions.append(Uid(uid));
        names.m_names.append(given);
    }
    return names;
}

QString OpportunityNames::nameOf(const QList<Uid> &questions) const
{
    const Given *given = fitting(questions);
    return given ? given->name : QString();
}

const OpportunityNames::Given *OpportunityNames::fitting(const QList<Uid> &questions) const
{
    const Given *best = nullptr;
    qsizetype most = 0;
    for (const Given &given : m_names) {
        const qsizetype shared = std::ranges::count_if(
            given.questions, [&](const Uid &question) { return questions.contains(question); });
        if (2 * shared >= given.questions.size() && shared > most) {
            most = shared;
            best = &given;
        }
    }
    return best;
}

Result<> nameOpportunity(Bank &bank, const QList<Uid> &questions, const QString &name)
{
    const auto names = OpportunityNames::of(bank);
    if (!names)
        return names.error();
    const auto *earlier = names->fitting(questions);
    const QString wanted = name.simplified();
    if (wanted == (earlier ? earlier->name : QString()))
        return {};
    const StepLabel label{QStringLiteral("group"), Kind::Setting, 1,
                          wanted.isEmpty() ? earlier->name : wanted};
    return bank.write(label, [&](Write &write) -> Result<> {
        if (earlier) {
            if (auto forgotten = groupNames(bank).forget(write, earlier->setting); !forgotten)
                return forgotten;
        }
        return wanted.isEmpty()
                   ? Result<>()
                   : groupNames(bank).keep(write, settingFor(questions), toJson(wanted, questions));
    });
}

} // namespace kb
