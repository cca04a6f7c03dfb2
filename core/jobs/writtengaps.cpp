// SPDX-License-Identifier: EUPL-1.2
#include "jobs/writtengaps.h"

#include "bank/bank.h"

namespace kb {

namespace {

constexpr QLatin1StringView TitleKey("title");
constexpr QLatin1StringView WhyKey("why");
constexpr QLatin1StringView NatureKey("nature");
constexpr QLatin1StringView AboutKey("about");
constexpr QLatin1StringView UnitKey("unit");
constexpr QLatin1StringView WrittenOnKey("on");

QJsonObject jsonOfWritten(const WrittenGapFacts &gap)
{
    return {{TitleKey, gap.title},
            {WhyKey, gap.why},
            {NatureKey, QString(codeOf(gap.nature))},
            {AboutKey, gap.about.isNull() ? QString() : textOf(gap.about)},
            {UnitKey, textOf(gap.unit)},
            {WrittenOnKey, gap.on.toString(Qt::ISODate)}};
}

} // namespace

WrittenGapFacts writtenOfJson(const QString &uid, const QJsonObject &kept)
{
    return {.uid = Uid(uid),
            .title = kept.value(TitleKey).toString(),
            .why = kept.value(WhyKey).toString(),
            .nature = fromCode<GapNature>(kept.value(NatureKey).toString()).value_or(GapNature::Absent),
            .about = Uid(kept.value(AboutKey).toString()),
            .unit = Uid(kept.value(UnitKey).toString()),
            .on = QDate::fromString(kept.value(WrittenOnKey).toString(), Qt::ISODate)};
}

WrittenGaps::WrittenGaps(Bank &bank)
    : m_bank(bank)
    , m_settings(bank, settingname::GapsWrittenDown.data())
{
}

Result<WrittenGapFacts> WrittenGaps::get(const QString &name) const
{
    const auto kept = m_settings.value(name);
    return kept ? Result<WrittenGapFacts>(writtenOfJson(name, kept->toObject())) : kept.error();
}

/// Their names are uids, which rise with time.
Result<QList<WrittenGapFacts>> WrittenGaps::all() const
{
    const auto kept = m_settings.all();
    if (!kept)
        return kept.error();
    QList<WrittenGapFacts> gaps;
    for (const NamedValue &written : *kept)
        gaps.append(writtenOfJson(written.name, written.value.toObject()));
    return gaps;
}

Result<Uid> WrittenGaps::add(const NewGap &gap) const
{
    if (gap.title.trimmed().isEmpty() || gap.why.trimmed().isEmpty())
        return Error{Error::Code::InvalidInput, QStringLiteral("title, why")};
    const WrittenGapFacts written{.uid = newUid(m_bank.now()),
                                  .title = gap.title.trimmed(),
                                  .why = gap.why.trimmed(),
                                  .nature = gap.nature,
                                  .about = gap.about,
                                  .unit = m_bank.identity().unit,
                                  .on = m_bank.now().date()};
    const auto kept =
        m_bank.write(StepLabel{QStringLiteral("gapadd"), Kind::Setting, 1, written.title}, [&](Write &write) {
            return m_settings.keep(write, textOf(written.uid), jsonOfWritten(written));
        });
    return kept ? Result<Uid>(written.uid) : kept.error();
}

Result<> WrittenGaps::remove(const Uid &uid) const
{
    const auto gap = get(textOf(uid));
    if (!gap)
        return gap.error();
    return m_bank.write(StepLabel{QStringLiteral("gapgone"), Kind::Setting, 1, gap->title},
                        [&](Write &write) { return m_settings.forget(write, textOf(uid)); });
}

} // namespace kb
