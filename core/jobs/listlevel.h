// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "jobs/agreedactions.h"
#include "jobs/agreementlist.h"
#include "jobs/contactlist.h"
#include "jobs/decisionlog.h"
#include "jobs/lessonlist.h"
#include "jobs/organisation.h"

namespace kb {

class Bank;

/// Gathers the records that the lines of a list name: to nobody who may not see one of these may its paper
/// go.
class ListLevel
{
public:
    /// A line that is a record.
    void add(const RecordHead &record) { add(record.shareLevel); }
    void add(const ContactLine &contact);
    void add(const LessonLine &lesson);
    void add(const AgreementLine &agreement) { m_asked.append(agreement.institute); }
    void add(const AgreedLine &agreed);
    void add(const DecisionLine &decision);
    void add(const UnitSummary &) {} ///< the list of units is of all

    /// One query, for what the lines name without its level.
    Result<ShareLevel> of(Bank &bank) const;

private:
    void add(ShareLevel level) { m_level = strictest(m_level, level); }
    void add(const QList<Headline> &lines);

    ShareLevel m_level = ShareLevel::InternBzk; ///< as widely as papers go
    QList<Uid> m_asked;
};

/// Of all of these lines.
template <typename Line> Result<ShareLevel> levelOfList(Bank &bank, const QList<Line> &lines)
{
    ListLevel level;
    for (const Line &line : lines)
        level.add(line);
    return level.of(bank);
}

} // namespace kb
