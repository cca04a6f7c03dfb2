// SPDX-License-Identifier: EUPL-1.2
#include "gaps/gap.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace kb {

namespace {

/// What the gaps of each rule mostly lack.
constexpr std::array<GapNature, codesOf<GapKind>.size()> usualNatures{
    GapNature::Absent,      GapNature::Outdated, GapNature::Unused,     GapNature::Outdated,
    GapNature::Unconnected, GapNature::Absent,   GapNature::Unreviewed, GapNature::Absent,
    GapNature::Unused,      GapNature::Unused,   GapNature::Unreviewed, GapNature::OtherContext,
    GapNature::Unconnected, GapNature::Absent,
};

} // namespace

QString keyOf(const Gap &gap)
{
    return QString(codeOf(gap.kind)) + u'.' + textOf(gap.record);
}

std::optional<Gap> goneGap(const QString &key)
{
    const auto kind = fromCode<GapKind>(key.section(u'.', 0, 0));
    const Uid record(key.section(u'.', 1));
    if (!kind || *kind == GapKind::ByHand || record.isNull())
        return std::nullopt;
    Gap gap;
    gap.kind = *kind;
    gap.nature = usualNatures[size_t(*kind)];
    gap.record = record;
    gap.isFound = false;
    return gap;
}

QString factsOf(const Gap &gap)
{
    if (!gap.isFound)
        return QStringLiteral("gone");
    QStringList facts;
    for (const Uid &record : gap.involved + gap.elsewhere)
        facts.append(textOf(record));
    facts.sort();
    facts.prepend(QStringLiteral("%1 %2").arg(gap.number).arg(gap.total));
    facts.prepend(gap.date.toString(Qt::ISODate));
    if (gap.isRed)
        facts.append(QStringLiteral("red"));
    return facts.join(u' ');
}

} // namespace kb
