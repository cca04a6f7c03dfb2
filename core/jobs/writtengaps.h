// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/namedsettings.h"
#include "gaps/gapfacts.h"

#include <QJsonObject>

namespace kb {

namespace settingname {
inline constexpr QLatin1StringView GapsWrittenDown("gaps.written."); ///< and the uid of the gap
} // namespace settingname

/// What somebody says when they write a gap down.
struct NewGap
{
    QString title;
    QString why;
    GapNature nature = GapNature::Absent;
    Uid about; ///< the event, advice or other record that it came up with; may be null
};

/// Of that uid, as a setting of the bank keeps it.
WrittenGapFacts writtenOfJson(const QString &uid, const QJsonObject &kept);

/// Gaps that no rule finds, and that people wrote down: in a meeting, or with an advice (spec 01, S26c). Like
/// what is decided about gaps they are settings of the bank.
class WrittenGaps
{
public:
    explicit WrittenGaps(Bank &bank);

    /// In the order in which they were written down.
    Result<QList<WrittenGapFacts>> all() const;
    /// One step. InvalidInput without a title or a reason.
    Result<Uid> add(const NewGap &gap) const;
    /// One step. NotFound when it is not there.
    Result<> remove(const Uid &uid) const;

private:
    Result<WrittenGapFacts> get(const QString &name) const;

    Bank &m_bank;
    NamedSettings m_settings;
};

} // namespace kb
